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
  'in_combat',
  'resolving_action',
  'ended',
]);
export type PhaseName = z.infer<typeof PhaseName>;

/** What a wait is for. A wait is a row with a deadline and the players it awaits, never a timer. */
export const WaitKind = z.enum(['intents', 'event_review', 'votes', 'approach', 'fighters', 'story_review']);
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
  'fight',
  'grow',
  'use',
  'xcard',
  'boundaries',
  'skip',
  'extend',
  'pause',
  'resume',
  'retry',
  'force',
  'veto',
  'inject',
  'narrate',
  'award',
  'harm',
  'heal',
  'give',
  'take',
  'rewind',
  'course',
  'canon',
  'kick',
  'spotlight',
  'review',
  'settings',
  'invite-gm',
  'archive',
  'restore',
  'end',
]);
export type InputName = z.infer<typeof InputName>;
