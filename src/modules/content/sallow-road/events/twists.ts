import type { EventTale } from '../../schema.ts';

export const twists: EventTale[] = [];
