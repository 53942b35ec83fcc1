import { fact } from '../game/events.ts';
import { isRefusal, refuse } from '../game/refusals.ts';
import type { Table } from '../game/table.ts';
import type { Clock, Store } from '../turn/ports.ts';
import { json } from './apply.ts';
import { type Database, isUniqueViolation, type Transaction } from './client.ts';
import { writeCommit } from './commit.ts';
import type { Prisma } from './generated/client.ts';
import { NotTheNewest } from './rewind.ts';
import { tableInclude, toTable } from './rows.ts';

/** Thrown inside a transaction to undo it; never seen outside. */
class Undo extends Error {}

/** The turn's store on PostgreSQL. Every write of a campaign happens under its row lock. */
export function createStore(db: Database, clock: Clock): Store {
  return {
    tableOfChannel: (channelId) => loadTable(db, { channelId, endedAt: null, archivedAt: null }),
    table: (id) => loadTable(db, { id }),

    async tableOfAction(actionId) {
      const row = await db.campaign.findFirst({
        where: { actions: { some: { id: actionId, status: 'open' } } },
        include: {
          ...tableInclude,
          actions: {
            ...tableInclude.actions,
            include: { ...tableInclude.actions.include, stepResults: true },
          },
        },
        relationLoadStrategy: 'join',
      });
      if (!row) return null;
      const answers = row.actions[0]?.stepResults.map(({ key, answer }) => [key, answer] as const) ?? [];
      return { table: toTable(row), answers: Object.fromEntries(answers) };
    },

    async createCampaign(draft) {
      try {
        const { id } = await db.$transaction(async (tx) => {
          const created = await tx.campaign.create({
            data: { ...draft, settings: json(draft.settings), gmIds: [draft.ownerId] },
            select: { id: true },
          });
          const { name, scenario, ownerId } = draft;
          const started = fact('campaign.started', ownerId, { name, scenario });
          const at = { campaignId: created.id, action: null, now: clock.now(), promiseSteps: false };
          await writeCommit(tx, at, { changes: [], events: [started], posts: [], next: { to: 'stay' } });
          return created;
        });
        return await mustLoad(db, id);
      } catch (error) {
        if (!isUniqueViolation(error, 'channelId')) throw error;
        const there = await loadTable(db, { channelId: draft.channelId, endedAt: null, archivedAt: null });
        return refuse('campaign-exists', { name: there?.campaign.name ?? '' });
      }
    },

    async commitStep({ campaignId, actionId, version }, commit, answers) {
      const keys = Object.entries(answers);
      return undoable(db, 'stale' as const, async (tx) => {
        await lock(tx, campaignId);
        const at = { campaignId, action: { id: actionId, version }, now: clock.now(), promiseSteps: false };
        const committed = await writeCommit(tx, at, commit);
        if (!committed) throw new Undo();
        if (keys.length > 0) {
          await tx.stepResult.createMany({
            data: keys.map(([key, answer]) => ({ actionId, key, answer: answer as Prisma.InputJsonValue })),
            skipDuplicates: true,
          });
        }
        return committed;
      });
    },

    async decide(campaignId, decide) {
      try {
        return await db.$transaction(async (tx) => {
          await lock(tx, campaignId);
          const table = await mustLoad(tx, campaignId);
          const decided = decide(table);
          if (isRefusal(decided)) return decided;
          const { action } = table;
          const at = {
            campaignId,
            action: action ? { id: action.id, version: action.version } : null,
            now: clock.now(),
            promiseSteps: true,
          };
          const committed = await writeCommit(tx, at, decided);
          // Under the lock nobody else can have moved the version: this would be a defect.
          if (!committed) throw new Error(`Campaign ${campaignId}: the version moved under its lock`);
          return { committed, decided };
        });
      } catch (error) {
        if (isUniqueViolation(error, 'sourceId')) return refuse('already-acted');
        if (isUniqueViolation(error, 'channelId')) return refuse('campaign-exists', { name: '' });
        if (error instanceof NotTheNewest) return refuse('nothing-to-rewind');
        throw error;
      }
    },

    async keepAnswer(actionId, key, answer) {
      await db.stepResult.createMany({
        data: [{ actionId, key, answer: answer as Prisma.InputJsonValue }],
        skipDuplicates: true,
      });
    },

    async beat(actionId, version) {
      await db.pendingAction.updateMany({
        where: { id: actionId, version },
        data: { heartbeatAt: clock.now() },
      });
    },
  };
}

async function loadTable(db: Transaction, where: Prisma.CampaignWhereInput): Promise<Table | null> {
  const row = await db.campaign.findFirst({ where, include: tableInclude, relationLoadStrategy: 'join' });
  return row ? toTable(row) : null;
}

async function mustLoad(db: Transaction, id: string): Promise<Table> {
  const table = await loadTable(db, { id });
  if (!table) throw new Error(`Campaign ${id} is not there`);
  return table;
}

/** One writer a campaign at a time; inputs and steps queue up here, for milliseconds. */
async function lock(tx: Transaction, campaignId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Campaign" WHERE "id" = ${campaignId} FOR UPDATE`;
}

async function undoable<Result, Undone>(
  db: Database,
  undone: Undone,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result | Undone> {
  try {
    return await db.$transaction(work);
  } catch (error) {
    if (error instanceof Undo) return undone;
    throw error;
  }
}
