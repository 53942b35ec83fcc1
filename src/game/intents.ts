import { z } from 'zod';

/** What kind of thing is tried; outcome frames and the ability that is checked follow from it. */
export const IntentClass = z.enum([
  'look',
  'talk',
  'move',
  'make',
  'force',
  'sneak',
  'study',
  'help',
  'rest',
  'other',
]);
export type IntentClass = z.infer<typeof IntentClass>;
