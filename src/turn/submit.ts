import type { z } from 'zod';
import type { Note } from '../game/notes.ts';
import type { InputName } from '../game/phases.ts';
import { isRefusal, type Refusal, refuse } from '../game/refusals.ts';
import type { JournalledCommit } from './changes.ts';
import { decideInput, journalled } from './decide.ts';
import type { Actor, InputDefinition, Taken } from './define-input.ts';
import { type Inputs, inputs } from './inputs/index.ts';
import type { Afterwards, Clock, Entropy, Store } from './ports.ts';

export interface SubmitPorts {
  store: Store;
  clock: Clock;
  entropy: Entropy;
  afterwards: Afterwards;
}

/** Wyrd itself, where it steers by what it sees: an unreachable channel, a member who left the server. */
export const WYRD: Actor = { userId: '', name: 'Wyrd', gm: true };

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
    const parsed = definition.schema.safeParse(keepable(raw));
    if (!parsed.success)
      return refuse('bad-input', { field: parsed.error.issues[0]?.path.join('.') ?? name });
    // Drawn before the lock is taken: randomness is no part of the decision.
    const seed = entropy.seed();
    const result = await store.decide(campaignId, (table): Refusal | (Taken & JournalledCommit) => {
      const now = clock.now();
      const given = { table, actor, now, seed, sourceId };
      const taken = decideInput(name, given, parsed.data);
      if (isRefusal(taken)) return taken;
      const kept = journalled(name, actor, sourceId);
      return { ...taken, entry: { kind: 'input', name, input: parsed.data, seed, ...kept }, at: now };
    });
    if (isRefusal(result)) return result;
    afterwards.committed(result.committed);
    return result.decided.note;
  };
}

/** What a database can keep as it is: no NUL, no half of a character. Neither was ever meant by anybody. */
function keepable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(keepable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keepable(inner)]));
}
