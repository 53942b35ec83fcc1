import type { StepName } from '../../game/steps.ts';
import type { Step } from '../define-step.ts';
import { narrate } from './narrate.ts';
import { openEvent } from './open-event.ts';
import { propose } from './propose.ts';
import { resolveAction } from './resolve-action.ts';
import { resolveEvent } from './resolve-event.ts';
import { roll } from './roll.ts';
import { validate } from './validate.ts';

/** Every step there is; the compiler misses one that is not in the list. */
export const steps: { [Name in StepName]: Step<Name> } = {
  validate,
  propose,
  roll,
  'open-event': openEvent,
  'resolve-event': resolveEvent,
  'resolve-action': resolveAction,
  narrate,
};
