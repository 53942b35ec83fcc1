import type { InputName } from '../game/phases.ts';
import type { StepName } from '../game/steps.ts';
import type { Actor } from './actor.ts';

/**
 * One line of a turn's journal: what happened to it, in order, with everything that `replay` needs to derive
 * the turn again (the fate is the action's seed, module answers are kept by step).
 */
export type TurnEntry =
  | {
      kind: 'input';
      name: InputName;
      input: unknown;
      actor: Actor;
      sourceId: string;
      /** Drawn for an input that opens a turn. */
      seed: string;
    }
  | { kind: 'step'; step: StepName }
  /** The deadline closed the wait. */
  | { kind: 'deadline' }
  | { kind: 'reminder' }
  /** A step failed for good. */
  | { kind: 'stop'; error: string };
