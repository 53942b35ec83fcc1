import { z } from 'zod';

/** The steps of a turn, in their usual order. What each leads to: turn/machine.ts. */
export const StepName = z.enum([
  'validate',
  'propose',
  'roll',
  'open-event',
  'resolve-event',
  'resolve-action',
  'narrate',
]);
export type StepName = z.infer<typeof StepName>;
