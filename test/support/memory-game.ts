import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { DomainEventDraft } from '../../src/game/events.ts';
import type { Note } from '../../src/game/notes.ts';
import type { InputName } from '../../src/game/phases.ts';
import { isRefusal, type Refusal } from '../../src/game/refusals.ts';
import { CampaignSettings } from '../../src/game/settings.ts';
import type { Action, Campaign, Table } from '../../src/game/table.ts';
import type { JournalledCommit } from '../../src/turn/changes.ts';
import type { Inputs } from '../../src/turn/inputs/index.ts';
import type { Committed, Store } from '../../src/turn/ports.ts';
import { applyCommit } from '../../src/turn/reduce.ts';
import type { TurnRecord } from '../../src/turn/replay.ts';
import { createRunner } from '../../src/turn/runner.ts';
import { createSubmit } from '../../src/turn/submit.ts';
import { plainStoryteller } from './storyteller.ts';

/**
 * The turn without a database: the same inputs, steps and runner over plain data, for tests that play very
 * many turns. Told turns cannot be rewound here.
 */
export function openMemoryGame(settings: Partial<CampaignSettings> = {}) {
  const clock = {
    time: new Date('2026-01-01T20:00:00Z'),
    now() {
      clock.time = new Date(clock.time.getTime() + 1);
      return clock.time;
    },
  };
  let table: Table = { campaign: freshCampaign(CampaignSettings.parse(settings)), players: [], action: null };
  const records: TurnRecord[] = [];
  const answers = new Map<string, Record<string, unknown>>();
  const storyteller = plainStoryteller();
  const ids = (userId: string) => ({ playerId: `p-${userId}`, characterId: `c-${userId}` });

  function commit(what: JournalledCommit): Committed {
    const opens = table.action === null && what.changes.some(({ kind }) => kind === 'action-opened');
    const actionId = opens ? `a${records.length + 1}` : (table.action?.id ?? '');
    const given = { action: actionId, player: ids };
    if (opens) records.push(freshRecord(actionId, table, storyteller.bestiary('s'), given));
    const before = table;
    table = applyCommit(table, what, given);
    const record = records.find((one) => one.actionId === actionId);
    if (record && (opens || before.action)) keep(record, before, what, given);
    return { campaignId: 'm', actionId: table.action?.id ?? null, version: 0, lastSeq: null, promised: [] };
  }

  /** What a database would have written down of this commit. */
  function keep(record: TurnRecord, before: Table, what: JournalledCommit, given: TurnRecord['ids']): void {
    const step = before.action?.step ?? 'validate';
    const left = what.next.to === 'rest' ? { ...what, next: { to: 'step', step } as const } : what;
    const row = applyCommit(before, left, given).action;
    if (!row) throw new Error(`Turn ${record.turn} has lost its action`);
    const written = structuredClone({ row, facts: what.events, posts: what.posts, entry: what.entry });
    record.rows = written.row;
    record.entries.push({ entry: written.entry, version: row.version, at: what.at });
    record.facts.push(...written.facts);
    record.posts.push(...written.posts);
    for (const change of what.changes) {
      if (change.kind === 'action-closed') record.status = change.status;
      if (change.kind === 'action-opened') Object.assign(record, change.action);
      if (change.kind === 'round') record.rounds.push({ ...change, kind: undefined } as never);
    }
  }

  const store: Store = {
    tableOfChannel: async () => table,
    table: async () => table,
    tableOfAction: async (id) => (table.action?.id === id ? { table, answers: answers.get(id) ?? {} } : null),
    createCampaign: async () => table,
    async commitStep({ actionId, version }, what, fresh) {
      if (table.action?.id !== actionId || table.action.version !== version) return 'stale';
      answers.set(actionId, { ...answers.get(actionId), ...structuredClone(fresh) });
      return commit(what);
    },
    async decide(_campaignId, decide) {
      const decided = decide(table);
      return isRefusal(decided) ? decided : { committed: commit(decided), decided };
    },
    keepAnswer: async () => undefined,
    beat: async () => undefined,
  };
  const afterwards = { committed: () => undefined };
  let seeds = 0;
  const entropy = { seed: () => createHash('sha256').update(`seed ${++seeds}`).digest('hex') };
  const runner = createRunner({ store, storyteller, clock, afterwards });
  const submit = createSubmit({ store, clock, entropy, afterwards });
  let sources = 0;

  return {
    table: () => table,
    /** Turns that are over, with everything that was written down of them. */
    closed: (): TurnRecord[] =>
      records
        .filter(({ status }) => status !== 'open')
        .map((record) => ({ ...record, answers: answers.get(record.actionId) ?? {} })),
    say<Name extends InputName>(
      user: string,
      name: Name,
      input: z.input<Inputs[Name]['schema']>,
    ): Promise<Note | Refusal> {
      const actor = { userId: user, name: user, gm: user === 'gm' };
      return submit('m', actor, `source-${++sources}`, name, input);
    },
    /** Runs what is due. */
    async work(): Promise<void> {
      const { action } = table;
      if (action) await runner.run({ actionId: action.id, version: action.version });
    },
    /** Time goes by: this part of what is left of the open wait. */
    async wait(part: number): Promise<void> {
      const left = (table.action?.wait?.deadline.getTime() ?? 0) - clock.time.getTime();
      if (left > 0) clock.time = new Date(clock.time.getTime() + Math.ceil(left * part));
    },
  };
}
export type MemoryGame = ReturnType<typeof openMemoryGame>;

function freshCampaign(settings: CampaignSettings): Campaign {
  return {
    ...{ id: 'm', guildId: 'g', channelId: 'c', name: 'The Test', scenario: 's', phase: 'lobby', settings },
    ...{ tension: 5, place: 'the gate', turn: 0, ownerId: 'gm', gmIds: ['gm'], spotlight: null },
    ...{ lines: [], veils: [], canon: [], recap: [], halt: null, notebook: {}, rev: 0 },
  };
}

function freshRecord(
  actionId: string,
  before: Table,
  bestiary: TurnRecord['bestiary'],
  ids: TurnRecord['ids'],
): TurnRecord {
  return {
    ...{ actionId, campaign: before.campaign.name, turn: before.campaign.turn + 1, status: 'open' },
    ...{ seed: '', commitment: '', before: structuredClone(before), entries: [], answers: {}, bestiary, ids },
    ...{ facts: [] as DomainEventDraft[], posts: [], rounds: [], rows: {} as Action },
  };
}
