import type { Database } from './client.ts';

/** What the relay and the recovery sweep look for (the shapes of Outbox and RecoverySource in jobs). */
export function createOutbox(db: Database) {
  return {
    async takeDue(limit: number, olderThanMs: number) {
      const rows = await db.outbox.findMany({
        where: { createdAt: { lt: new Date(Date.now() - olderThanMs) } },
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(({ id, jobId, payload, runAt }) => ({
        id,
        queue: 'turn' as const,
        jobId,
        payload,
        runAt,
      }));
    },
    async markHandedOver(ids: bigint[]) {
      await db.outbox.deleteMany({ where: { id: { in: ids } } });
    },
  };
}

/** A channel that could not be reached is tried again after this long, in milliseconds. */
const UNREACHABLE_RETRY = 30_000;
/** A healthy voice has spoken by then, in milliseconds. */
const SPOKEN_AFTER = 3000;
const LIMIT = 500;

export function createRecoverySource(db: Database, consumers: readonly string[]) {
  return {
    /**
     * Open actions whose step could run and that nobody has touched for `staleMs`: a killed worker's, one
     * whose job was flushed, one whose deadline passed unheard, one whose half time is to be told.
     */
    async stuckSteps(now: Date, staleMs: number) {
      const before = new Date(now.getTime() - staleMs);
      return db.$queryRaw<{ actionId: string; version: number }[]>`
        SELECT a."id" AS "actionId", a."version"
          FROM "PendingAction" a JOIN "Campaign" c ON c."id" = a."campaignId"
         WHERE a."status" = 'open' AND c."halt" IS NULL
           AND (   (a."waitKind" IS NOT NULL AND a."waitDeadline" < ${new Date(now.getTime() - 500)})
                OR (a."waitKind" IS NULL AND a."updatedAt" < ${before})
                OR (a."waitKind" IS NOT NULL AND NOT a."waitReminded"
                    AND COALESCE(c."settings"->>'reminders', 'true') = 'true'
                    AND a."waitDeadline" - a."waitOpenedAt" >= interval '40 seconds'
                    AND a."waitOpenedAt" + (a."waitDeadline" - a."waitOpenedAt") / 2 < ${now}) )
           AND (a."heartbeatAt" IS NULL OR a."heartbeatAt" < ${before})
         LIMIT ${LIMIT}`;
    },
    /** Campaigns whose board shows less than what is true. */
    async overdueBoards(now: Date) {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT c."id" FROM "Campaign" c
         WHERE c."archivedAt" IS NULL AND (c."boardRev" < c."rev" OR c."oldBoardId" IS NOT NULL)
           AND c."updatedAt" < ${new Date(now.getTime() - SPOKEN_AFTER)}
           AND (c."unreachable" IS NULL OR (c."unreachable" <> 'gone' AND c."updatedAt" < ${new Date(now.getTime() - UNREACHABLE_RETRY)}))
         LIMIT ${LIMIT}`;
      return rows.map(({ id }) => id);
    },
    /** Campaigns with a story that is not told yet. */
    async undelivered(now: Date) {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT DISTINCT c."id" FROM "StoryPost" p JOIN "Campaign" c ON c."id" = p."campaignId"
         WHERE p."messageId" IS NULL AND p."givenUp" IS NULL
           AND c."updatedAt" < ${new Date(now.getTime() - SPOKEN_AFTER)}
           AND (c."unreachable" IS NULL OR (c."unreachable" <> 'gone' AND c."updatedAt" < ${new Date(now.getTime() - UNREACHABLE_RETRY)}))
         LIMIT ${LIMIT}`;
      return rows.map(({ id }) => id);
    },
    /** Consumers that have not seen a campaign's newest fact. */
    async laggingConsumers(now: Date) {
      if (consumers.length === 0) return [];
      return db.$queryRaw<{ consumer: string; campaignId: string }[]>`
        SELECT k."consumer", c."id" AS "campaignId"
          FROM "Campaign" c CROSS JOIN unnest(${[...consumers]}::text[]) AS k("consumer")
         WHERE c."updatedAt" < ${new Date(now.getTime() - 2000)} AND c."lastEventSeq" > 0
           AND NOT EXISTS (SELECT 1 FROM "Processed" p
                            WHERE p."consumer" = k."consumer" AND p."campaignId" = c."id" AND p."seq" = c."lastEventSeq")
         LIMIT ${LIMIT}`;
    },
  };
}
