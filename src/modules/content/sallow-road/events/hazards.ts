import type { EventTale } from '../../schema.ts';

export const hazards: EventTale[] = [];
