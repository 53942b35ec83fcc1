import type { InputName } from '../game/phases.ts';
import { type Refusal, refuse } from '../game/refusals.ts';
import { stillAwaited, type Table } from '../game/table.ts';
import { PHASES, WELCOME_WHEN_HALTED, welcomes } from './machine.ts';

/**
 * The gate's question, and the turn's: is this input welcome now? A refusal names what is awaited, from whom
 * and until when. The gate asks before any work; the turn asks again under the lock.
 */
export function admit(table: Table, input: InputName): Refusal | null {
  const { campaign, action } = table;
  const { halt, phase } = campaign;
  if (halt) {
    const taken: readonly InputName[] = WELCOME_WHEN_HALTED[halt.kind];
    if (taken.includes(input)) return null;
    if (input === 'pause') return refuse('already-paused');
    return halt.kind === 'paused'
      ? refuse('paused', { reason: halt.reason, cause: halt.cause })
      : refuse('stopped');
  }
  if (input === 'resume' || input === 'retry') return refuse('not-halted');
  const wait = action?.wait ?? null;
  if (welcomes(phase, input, wait !== null)) return null;
  return refuse('not-now', {
    phase,
    input,
    awaited: stillAwaited(table).map(({ character }) => character.name),
    waitKind: wait ? PHASES[phase].waits : null,
    until: wait?.deadline ?? null,
  });
}
