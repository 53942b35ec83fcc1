import { isDeepStrictEqual } from 'node:util';
import type { Bestiary } from '../game/bestiary.ts';
import type { DomainEventDraft } from '../game/events.ts';
import { commitmentOf, type Die, fateOf } from '../game/fate.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import { isRefusal } from '../game/refusals.ts';
import type { Questions } from '../game/storytelling.ts';
import type { Action, Table } from '../game/table.ts';
import type { Change, Commit } from './changes.ts';
import { decideInput } from './decide.ts';
import type { Step } from './define-step.ts';
import type { TurnEntry } from './journal.ts';
import type { Ask } from './ports.ts';
import { applyCommit, type GivenIds } from './reduce.ts';
import { reminder } from './remind.ts';
import { planned, whatNext } from './runner.ts';
import { steps } from './steps/index.ts';
import { closeWait } from './waiting.ts';

type Status = Extract<Change, { kind: 'action-closed' }>['status'];

/** Everything that was written down of one turn. */
export interface TurnRecord {
  actionId: string;
  campaign: string;
  turn: number;
  seed: string;
  commitment: string;
  status: 'open' | Status;
  /** The table before the turn. */
  before: Table;
  /** Its journal; `version` is the action's after the commit, `at` when it was decided. */
  entries: { entry: TurnEntry; version: number; at: Date }[];
  /** Answers of modules by step key. */
  answers: Record<string, unknown>;
  bestiary: Bestiary;
  ids: GivenIds;
  /** What came of it: facts, posts and rounds in order, and the action's rows as they are now. */
  facts: DomainEventDraft[];
  posts: StoryPostDraft[];
  rounds: Omit<Extract<Change, { kind: 'round' }>, 'kind'>[];
  rows: Action;
}

/** Something that happened otherwise than it follows from what was written down. */
export interface Difference {
  /** Which line of the journal, from 1, or what was compared at the end. */
  where: string;
  recorded: unknown;
  derived: unknown;
}

/**
 * Plays a turn again from its journal: the same inputs, the same answers of the storyteller, the same fate,
 * through the same pure code. What comes of it must be what happened, down to the last die and word.
 */
export async function replayTurn(record: TurnRecord): Promise<Difference[]> {
  const differences: Difference[] = [];
  const differ = (where: string, recorded: unknown, derived: unknown) => {
    differences.push(...differencesIn(where, plain(recorded), plain(derived)));
  };
  if (!/^[0-9a-f]{64}$/.test(record.seed)) {
    return [{ where: 'seed', recorded: record.seed, derived: 'what fate is drawn from has 64 hex digits' }];
  }
  differ('commitment', record.commitment, commitmentOf(record.seed));
  const fate = fateOf(record.seed);
  for (const die of diceOf(record)) differ(`die ${die.label}`, die, fate.die(die.label, die.sides));

  const derived = { facts: [] as DomainEventDraft[], posts: [] as StoryPostDraft[] };
  const rounds: TurnRecord['rounds'] = [];
  let table = record.before;
  let last: Action | null = null;
  let status: TurnRecord['status'] = 'open';
  for (const [n, { entry, version, at }] of record.entries.entries()) {
    const where = `${n + 1} ${nameOf(entry)}`;
    const commit = await derive(record, table, entry, at).catch((error: unknown) => String(error));
    if (typeof commit === 'string') {
      differences.push({ where, recorded: 'it was taken', derived: commit });
      return differences;
    }
    derived.facts.push(...commit.events);
    derived.posts.push(...commit.posts);
    for (const change of commit.changes) {
      if (change.kind === 'action-closed') status = change.status;
      if (change.kind !== 'round') continue;
      const { kind: _kind, ...round } = change;
      rounds.push(round);
    }
    const { after, action } = committed(table, commit, record);
    differ(`${where}, version`, version, action?.version);
    last = action ?? last;
    table = after;
  }
  differences.push(
    ...inOrder('fact', record.facts, derived.facts, ({ name }) => name),
    ...inOrder('post', record.posts, derived.posts, ({ key }) => key),
    ...inOrder('round', record.rounds, rounds, ({ eventIndex, round }) => `${eventIndex}.${round}`),
  );
  // A turn that was told can be rewound later on: that is no part of it.
  if (record.status !== 'rewound' || status !== 'done') differ('status', record.status, status);
  const now = last ? shown(last) : {};
  for (const [key, recorded] of Object.entries(shown(record.rows))) {
    differ(key, recorded, (now as Record<string, unknown>)[key]);
  }
  return differences;
}

/** The table after a commit, and the action as its row is then: a turn that comes to rest leaves the table. */
function committed(
  table: Table,
  commit: Commit,
  { ids }: TurnRecord,
): { after: Table; action: Action | null } {
  if (commit.next.to !== 'rest' || !table.action) {
    const after = applyCommit(table, commit, ids);
    return { after, action: after.action };
  }
  const { step } = table.action;
  const { action } = applyCommit(table, { ...commit, next: { to: 'step', step } }, ids);
  return { after: applyCommit(table, commit, ids), action };
}

/** What is compared of an action's rows. Votes are a set; waits are over when a turn is. */
function shown({ wait: _over, votes, ...action }: Action): Record<string, unknown> {
  const place = ({ eventIndex, playerId }: Action['votes'][number]) => `${eventIndex} ${playerId}`;
  return { ...action, votes: votes.toSorted((one, other) => (place(one) < place(other) ? -1 : 1)) };
}

/** Every die that was written down or shown, each label once. */
export function diceOf({ facts, posts, rounds, rows }: TurnRecord): Die[] {
  const found = new Map<string, Die>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isDie(value)) found.set(`${value.label} ${value.value}`, value);
    else for (const inner of Object.values(value)) look(inner);
  };
  look([facts, posts, rounds, rows]);
  return [...found.values()];
}

function isDie(value: object): value is Die {
  return 'label' in value && 'sides' in value && 'value' in value;
}

/** What this line of the journal does to the table; a string says why it could not have happened. */
async function derive(
  record: TurnRecord,
  table: Table,
  entry: TurnEntry,
  now: Date,
): Promise<Commit | string> {
  const { action } = table;
  if (entry.kind === 'input') {
    const { name, input, actor, sourceId, seed } = entry;
    const given = { table, actor, now, seed, sourceId };
    const taken = decideInput(name, given, input);
    return isRefusal(taken) ? `it is refused: ${taken.refused}` : taken;
  }
  if (!action) return 'no turn is open';
  switch (entry.kind) {
    case 'step': {
      const step: Step = steps[entry.step];
      if (action.step !== entry.step) return `the next step is ${action.step}`;
      const { bestiary } = record;
      const ask = recalled(record.answers);
      const outcome = await step.run({ table, action, fate: fateOf(record.seed), now, ask, bestiary });
      const next = whatNext(table, outcome, now);
      return { ...planned(outcome, next), next };
    }
    case 'deadline':
      return action.wait ? closeWait(table, action.wait, 'deadline') : 'no wait is open';
    case 'reminder':
      return reminder(table, action, now) ?? 'nobody is to be reminded';
    case 'stop': {
      const remaining = action.wait ? Math.max(0, action.wait.deadline.getTime() - now.getTime()) : null;
      const halt = { kind: 'stopped', cause: 'failed', reason: entry.error, by: null, remaining } as const;
      return {
        changes: [{ kind: 'campaign', set: { halt } }],
        events: [
          {
            name: 'campaign.stopped',
            actor: null,
            payload: { step: action.step, error: entry.error },
          },
        ],
        posts: [],
        next: { to: 'halt', step: action.step },
      };
    }
  }
}

/** Nobody is asked again: an answer was kept, or the turn cannot have gone this way. */
function recalled(answers: Record<string, unknown>): Ask {
  return async (module, key) => {
    if (!(key in answers)) throw new Error(`the answer of ${module} for "${key}" was never given`);
    return answers[key] as Questions[typeof module]['answer'];
  };
}

/** Compares two lists one by one; where one has something that the other has not, what follows is only shifted. */
function inOrder<One>(
  what: string,
  recorded: readonly One[],
  derived: readonly One[],
  nameOfOne: (one: One) => string,
): Difference[] {
  const differences: Difference[] = [];
  for (let n = 0; n < Math.max(recorded.length, derived.length); n += 1) {
    const [was, is] = [recorded[n], derived[n]];
    const where = `${what} ${n + 1}`;
    if (!was || !is || nameOfOne(was) !== nameOfOne(is)) {
      return [...differences, { where, recorded: was ?? null, derived: is ?? null }];
    }
    differences.push(...differencesIn(where, plain(was), plain(is)));
  }
  return differences;
}

function nameOf(entry: TurnEntry): string {
  return entry.kind === 'input' ? entry.name : entry.kind === 'step' ? entry.step : entry.kind;
}

/** As both look once they have been through JSON: rows have been, derived values have not. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** What differs, as deep inside as it does: a die that was changed is one number, not a whole event. */
function differencesIn(where: string, recorded: unknown, derived: unknown): Difference[] {
  if (Array.isArray(recorded) && Array.isArray(derived) && recorded.length === derived.length) {
    return recorded.flatMap((one, n) => differencesIn(`${where}[${n}]`, one, derived[n]));
  }
  if (isRecord(recorded) && isRecord(derived)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(derived)])];
    return keys.flatMap((key) => differencesIn(`${where}.${key}`, recorded[key], derived[key]));
  }
  return isDeepStrictEqual(recorded, derived) ? [] : [{ where, recorded, derived }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
