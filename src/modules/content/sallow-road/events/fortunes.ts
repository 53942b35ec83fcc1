import type { EventTale } from '../../schema.ts';

export const fortunes: EventTale[] = [];
