import { z } from 'zod';

/** A campaign is always in exactly one phase. What each welcomes and leads to: turn/machine.ts. */
export const PhaseName = z.enum([
  'lobby',
  'idle',
  'gathering',
  'validating',
  'meta_proposal',
  'meta_review',
  'probability_roll',
  'in_meta_event',
  'resolving_action',
  'ended',
]);
export type PhaseName = z.infer<typeof PhaseName>;

/** What a wait is for. A wait is a row with a deadline and the players it awaits, never a timer. */
export const WaitKind = z.enum(['intents', 'votes', 'approach']);
export type WaitKind = z.infer<typeof WaitKind>;

/** Everything people may put into a game. Looking at things (party, sheet, fate, help) is always free. */
export const InputName = z.enum([
  'join',
  'leave',
  'begin',
  'act',
  'pass',
  'vote',
  'done',
  'choose',
  'suggest',
  'skip',
  'extend',
  'pause',
  'resume',
  'retry',
  'force',
  'veto',
  'end',
]);
export type InputName = z.infer<typeof InputName>;
