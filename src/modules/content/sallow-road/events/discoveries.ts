import type { EventTale } from '../../schema.ts';

export const discoveries: EventTale[] = [];
