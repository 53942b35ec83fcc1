import type { z } from 'zod';
import type { Note } from '../game/notes.ts';
import type { InputName } from '../game/phases.ts';
import type { Refusal } from '../game/refusals.ts';
import type { Player, Table } from '../game/table.ts';
import type { Actor } from './actor.ts';
import type { Commit } from './changes.ts';

export type { Actor };

export interface InputContext {
  table: Table;
  actor: Actor;
  /** The actor's seat at this table; null for onlookers and before joining. */
  player: Player | null;
  now: Date;
  /** Fresh secret bytes, for an input that opens a turn. */
  seed: string;
  /** The interaction or message this came by: Discord may deliver one twice. */
  sourceId: string;
}

/** A taken input: what should be so, and what the person is told. */
export interface Taken extends Commit {
  note: Note;
}

export interface InputDefinition<Name extends InputName = InputName, Schema extends z.ZodType = z.ZodType> {
  name: Name;
  /** Only a game master's word counts. */
  gmOnly: boolean;
  /** The person must have joined. */
  playersOnly: boolean;
  /** Nothing may tell who gave it: neither the facts, nor the journal, nor a player who wakes up by it. */
  anonymous?: boolean;
  schema: Schema;
  /** Pure: reads the table, returns what should be so or a refusal. Runs under the campaign's lock. */
  decide(context: InputContext, input: z.output<Schema>): Taken | Refusal;
}

export function defineInput<Name extends InputName, Schema extends z.ZodType>(
  definition: InputDefinition<Name, Schema>,
): InputDefinition<Name, Schema> {
  return definition;
}

/** An input context in which the actor is known to have joined. */
export function seated(context: InputContext): Player {
  if (!context.player)
    throw new Error('An input for players only was decided for somebody who has not joined');
  return context.player;
}
