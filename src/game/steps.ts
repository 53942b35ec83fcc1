import { z } from 'zod';

/** The steps of a turn, in their usual order. What each leads to: turn/machine.ts. */
export const StepName = z.enum([
  'validate',
  'propose',
  'open-vote',
  'roll',
  'open-event',
  'resolve-event',
  'open-combat',
  'resolve-round',
  'resolve-action',
  'narrate',
  'publish',
]);
export type StepName = z.infer<typeof StepName>;
