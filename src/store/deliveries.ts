import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { StoryPost } from '../game/posts.ts';
import type { Table } from '../game/table.ts';
import type { Database } from './client.ts';
import { tableInclude, toTable } from './rows.ts';

/** Story posts and boards, as the voice needs them (the shape of `Deliveries` in bot/ports.ts). */
export function createDeliveries(db: Database, databaseUrl: string) {
  const locks = createLocks(databaseUrl);
  return {
    async nextPost(campaignId: string) {
      const row = await db.storyPost.findFirst({
        where: { campaignId, messageId: null, givenUp: null },
        orderBy: { ordinal: 'asc' },
        select: { id: true, ordinal: true, data: true, triedAt: true },
      });
      // Written by us in the same shape; old shapes stay renderable, see game/posts.ts.
      return row
        ? { id: row.id, ordinal: row.ordinal, triedAt: row.triedAt, post: row.data as unknown as StoryPost }
        : null;
    },
    async nextStale(campaignId: string) {
      const row = await db.storyPost.findFirst({
        where: { campaignId, stale: true, messageId: { not: null } },
        orderBy: { ordinal: 'asc' },
        select: { id: true, messageId: true, data: true },
      });
      if (!row?.messageId) return null;
      return { id: row.id, messageId: row.messageId, post: row.data as unknown as StoryPost };
    },
    async markFresh(id: string) {
      await db.storyPost.update({ where: { id }, data: { stale: false } });
    },
    async markTried(id: string, triedAt: Date) {
      await db.storyPost.update({ where: { id }, data: { triedAt } });
    },
    async markSent(id: string, messageId: string) {
      await db.storyPost.update({ where: { id }, data: { messageId } });
    },
    async giveUp(id: string, givenUp: string) {
      await db.storyPost.update({ where: { id }, data: { givenUp } });
    },
    async board(id: string) {
      const row = await db.campaign.findUnique({
        where: { id },
        include: {
          ...tableInclude,
          posts: {
            where: { messageId: { not: null } },
            orderBy: { ordinal: 'desc' },
            take: 1,
            select: { messageId: true },
          },
        },
        relationLoadStrategy: 'join',
      });
      if (!row) return null;
      const last = await db.pendingAction.findFirst({
        where: { campaignId: id, status: 'done' },
        orderBy: { turn: 'desc' },
        select: { turn: true, seed: true, commitment: true },
      });
      const { boardMessageId, boardKey, oldBoardId, boardRev } = row;
      const table: Table = toTable(row);
      return {
        table,
        boardMessageId,
        boardKey,
        boardRev,
        oldBoardId,
        lastPostMessageId: row.posts[0]?.messageId ?? null,
        lastTurn: last,
      };
    },
    async boardSent(
      id: string,
      board: { messageId: string; key: string; rev: number; oldBoardId: string | null },
    ) {
      const data = {
        boardMessageId: board.messageId,
        boardKey: board.key,
        boardRev: board.rev,
        oldBoardId: board.oldBoardId,
      };
      await db.campaign.update({ where: { id }, data });
    },
    async boardEdited(id: string, boardRev: number) {
      await db.campaign.update({ where: { id }, data: { boardRev } });
    },
    async oldBoardGone(id: string) {
      await db.campaign.update({ where: { id }, data: { oldBoardId: null } });
    },
    async setUnreachable(id: string, why: string | null) {
      await db.campaign.updateMany({
        where: { id, NOT: { unreachable: why } },
        data: { unreachable: why, updatedAt: new Date() },
      });
    },
    exclusively: locks.exclusively,
    close: locks.close,
  };
}

/**
 * Session-level advisory locks on a connection of their own: whatever ends the process ends the connection,
 * and with it the lock. One process asks for one campaign at a time (the voice sees to that).
 */
function createLocks(databaseUrl: string) {
  let connected: Promise<pg.Client> | null = null;
  const connect = () => {
    connected ??= (async () => {
      const client = new pg.Client({ connectionString: databaseUrl, application_name: 'wyrd locks' });
      client.on('error', () => (connected = null));
      client.on('end', () => (connected = null));
      await client.connect();
      return client;
    })();
    connected.catch(() => (connected = null));
    return connected;
  };
  const TRIES = 20;
  return {
    async exclusively(campaignId: string, work: () => Promise<void>): Promise<boolean> {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const client = await connect();
        const key = `wyrd voice ${campaignId}`;
        const { rows } = await client.query<{ got: boolean }>(
          'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got',
          [key],
        );
        if (rows[0]?.got) {
          try {
            await work();
            return true;
          } finally {
            await client
              .query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key])
              .catch(() => undefined);
          }
        }
        // Another process speaks; what it reads may be older than what we know, so we come after it.
        await pause(250);
      }
      return false;
    },
    async close(): Promise<void> {
      const client = await connected?.catch(() => null);
      await client?.end().catch(() => undefined);
    },
  };
}
