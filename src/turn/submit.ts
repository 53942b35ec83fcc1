import type { z } from 'zod';
import { fact } from '../game/events.ts';
import type { Note } from '../game/notes.ts';
import type { InputName } from '../game/phases.ts';
import { isRefusal, type Refusal, refuse } from '../game/refusals.ts';
import { type Player, playerOf } from '../game/table.ts';
import { admit } from './admit.ts';
import type { Actor, InputDefinition, Taken } from './define-input.ts';
import { type Inputs, inputs } from './inputs/index.ts';
import type { Afterwards, Clock, Entropy, Store } from './ports.ts';

export interface SubmitPorts {
  store: Store;
  clock: Clock;
  entropy: Entropy;
  afterwards: Afterwards;
}

/** Puts an input into a campaign: decided under its lock, committed at once, answered with a note or a refusal. */
export type Submit = <Name extends InputName>(
  campaignId: string,
  actor: Actor,
  sourceId: string,
  name: Name,
  input: z.input<Inputs[Name]['schema']>,
) => Promise<Note | Refusal>;

export function createSubmit({ store, clock, entropy, afterwards }: SubmitPorts): Submit {
  return async (campaignId, actor, sourceId, name, raw) => {
    const definition: InputDefinition = inputs[name];
    const parsed = definition.schema.safeParse(raw);
    if (!parsed.success)
      return refuse('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? name });
    // Drawn before the lock is taken: randomness is no part of the decision.
    const seed = entropy.seed();
    const result = await store.decide(campaignId, (table): Taken | Refusal => {
      const no = admit(table, name);
      if (no) return no;
      const player = playerOf(table, actor.userId) ?? null;
      if (definition.gmOnly && !actor.gm) return refuse('gm-only');
      if (definition.playersOnly && !player) return refuse('not-a-player');
      const taken = definition.decide(
        { table, actor, player, now: clock.now(), seed, sourceId },
        parsed.data,
      );
      return isRefusal(taken) || !player || name === 'leave' ? taken : awake(player, taken);
    });
    if (isRefusal(result)) return result;
    afterwards.committed(result.committed);
    return result.decided.note;
  };
}

/** Any input shows that its player is awake: misses are forgotten, who was away is back at once. */
function awake(player: Player, taken: Taken): Taken {
  if (player.status === 'active' && player.missedWaits === 0) return taken;
  const back =
    player.status === 'away'
      ? [fact('player.came-back', player.userId, { playerId: player.id, character: player.character.name })]
      : [];
  return {
    ...taken,
    changes: [
      { kind: 'player', playerId: player.id, set: { status: 'active', missedWaits: 0 } },
      ...taken.changes,
    ],
    events: [...back, ...taken.events],
  };
}
