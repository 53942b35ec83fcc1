import type { StepName } from '../../game/steps.ts';
import type { Step } from '../define-step.ts';
import { narrate } from './narrate.ts';
import { openCombat } from './open-combat.ts';
import { openEvent } from './open-event.ts';
import { openVote } from './open-vote.ts';
import { propose } from './propose.ts';
import { publish } from './publish.ts';
import { resolveAction } from './resolve-action.ts';
import { resolveEvent } from './resolve-event.ts';
import { resolveRound } from './resolve-round.ts';
import { roll } from './roll.ts';
import { validate } from './validate.ts';

/** Every step there is; the compiler misses one that is not in the list. */
export const steps: { [Name in StepName]: Step<Name> } = {
  validate,
  propose,
  'open-vote': openVote,
  roll,
  'open-event': openEvent,
  'resolve-event': resolveEvent,
  'open-combat': openCombat,
  'resolve-round': resolveRound,
  'resolve-action': resolveAction,
  narrate,
  publish,
};
