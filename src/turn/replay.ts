import type { Bestiary } from '../game/bestiary.ts';
import type { DomainEventDraft } from '../game/events.ts';
import { commitmentOf, fateOf } from '../game/fate.ts';
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

/** Everything that was written down of one turn. */
export interface TurnRecord {
  actionId: string;
  turn: number;
  seed: string;
  commitment: string;
  /** The table before the turn. */
  before: Table;
  entries: { entry: TurnEntry; at: Date }[];
  /** Answers of modules by step key. */
  answers: Record<string, unknown>;
  bestiary: Bestiary;
  ids: GivenIds;
  /** What came of it: facts, posts and rounds in order, and the action's rows as they are now. */
  facts: DomainEventDraft[];
  posts: StoryPostDraft[];
  rounds: Omit<Extract<Change, { kind: 'round' }>, 'kind'>[];
  rows: Pick<Action, 'intents' | 'events' | 'votes' | 'approaches' | 'declarations' | 'currentEventIndex'>;
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
    if (stable(recorded) !== stable(derived)) differences.push({ where, recorded, derived });
  };
  differ('commitment', record.commitment, commitmentOf(record.seed));

  const derived = { facts: [] as DomainEventDraft[], posts: [] as StoryPostDraft[] };
  const rounds: TurnRecord['rounds'] = [];
  let table = record.before;
  let last: Action | null = null;
  for (const [n, { entry, at }] of record.entries.entries()) {
    const where = `${n + 1} ${nameOf(entry)}`;
    const commit = await derive(record, table, entry, at).catch((error: unknown) => String(error));
    if (typeof commit === 'string') {
      differences.push({ where, recorded: 'it was taken', derived: commit });
      return differences;
    }
    derived.facts.push(...commit.events);
    derived.posts.push(...commit.posts);
    for (const change of commit.changes) {
      if (change.kind !== 'round') continue;
      const { kind: _kind, ...round } = change;
      rounds.push(round);
    }
    const resting = commit.next.to === 'rest';
    const after = applyCommit(table, resting ? { ...commit, next: { to: 'stay' } } : commit, record.ids);
    last = after.action ?? last;
    table = resting ? { ...after, action: null } : after;
  }
  compare('fact', record.facts, derived.facts, differ);
  compare('post', record.posts, derived.posts, differ);
  compare('round', record.rounds, rounds, differ);
  if (last) {
    const { intents, events, votes, approaches, declarations, currentEventIndex } = last;
    const rows = { intents, events, votes, approaches, declarations, currentEventIndex };
    for (const key of Object.keys(rows) as (keyof typeof rows)[]) differ(key, record.rows[key], rows[key]);
  }
  return differences;
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

function compare<One>(
  what: string,
  recorded: readonly One[],
  derived: readonly One[],
  differ: (where: string, recorded: unknown, derived: unknown) => void,
): void {
  for (let n = 0; n < Math.max(recorded.length, derived.length); n += 1) {
    differ(`${what} ${n + 1}`, recorded[n] ?? null, derived[n] ?? null);
  }
}

function nameOf(entry: TurnEntry): string {
  return entry.kind === 'input' ? entry.name : entry.kind === 'step' ? entry.step : entry.kind;
}

/** As both look once they have been through JSON, keys in order: rows have been, derived values have not. */
function stable(value: unknown): string {
  return JSON.stringify(JSON.parse(JSON.stringify(value ?? null)), (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
