import type { z } from 'zod';
import type { InputName } from '../game/phases.ts';
import type { Table } from '../game/table.ts';
import type { Catalog } from '../text/catalog.ts';
import type { Call } from './call.ts';
import type { Reply } from './reply.ts';

/** A choice shows its value, or what the catalog calls it. */
export interface Choice {
  value: string;
  label?: (t: Catalog) => string;
}

/** An option as Discord shows it; what it may hold is decided by the command's own schema. */
export type OptionShape =
  | {
      kind: 'string';
      required: boolean;
      maxLength?: number;
      choices?: readonly Choice[];
    }
  | { kind: 'integer'; required: boolean; min?: number; max?: number }
  | { kind: 'boolean' | 'user'; required: boolean };

/** Names are the catalog's keys for descriptions: `commands['campaign start'].options.name`. */
export interface Action<
  Schema extends z.ZodType = z.ZodType,
  Needs extends 'campaign' | 'nothing' = 'campaign' | 'nothing',
> {
  options: Record<string, OptionShape>;
  input: Schema;
  /** Private answers are seen by the person alone; public ones by the table. */
  answer: 'private' | 'public';
  /** `campaign`: refused before any work where none lives in the channel. */
  needs: Needs;
  /** Only a game master gets an answer; inputs say so themselves, this is for looking and opening. */
  gmOnly?: true;
  /** The person must have a seat; inputs say so themselves. */
  playersOnly?: true;
  /** The game input this command stands for: the gate asks the phase about it first. null: always free. */
  allowed: InputName | null;
  /**
   * An answer before the acknowledgement: a modal, which Discord takes only at once, or a private refusal of
   * a command whose answers are public. It must be quick; null goes on to `run`.
   */
  atOnce?(input: z.output<Schema>, call: CallFor<Needs>): Reply | null;
  run(call: CallFor<Needs>, input: z.output<Schema>): Promise<Reply>;
}

export type CallFor<Needs> = Needs extends 'campaign' ? Call & { table: Table } : Call;

export interface Command {
  name: string;
  /** Discord shows it to people who may manage the server only (docs/adr/0007). */
  gmOnly: boolean;
  /** A command is one action, or several subcommands. */
  actions: { '': Action } | Record<string, Action>;
}

/** One slash command: typed data and one function each. The gate checks input and phase before `run`. */
export function defineCommand(command: Command): Command {
  return command;
}

/** Checks an action's types against its own schema; the gate hands `run` only what the schema let through. */
export function defineAction<Schema extends z.ZodType, Needs extends 'campaign' | 'nothing'>(
  action: Action<Schema, Needs>,
): Action {
  return action as unknown as Action;
}
