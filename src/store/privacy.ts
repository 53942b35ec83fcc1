import { randomBytes } from 'node:crypto';
import type { Table } from '../game/table.ts';
import { onlookerId } from '../game/vote.ts';
import { json } from './apply.ts';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

/** What is kept of people and servers, and how it goes. */
export function createPrivacy(db: Database) {
  return {
    async keptOf(userId: string) {
      const [rows, preference] = await Promise.all([
        db.player.findMany({
          where: { userId },
          include: { campaign: { select: { name: true } }, character: { select: { name: true } } },
        }),
        db.preference.findUnique({ where: { userId } }),
      ]);
      const turns = await Promise.all(rows.map(({ id }) => db.intent.count({ where: { playerId: id } })));
      return {
        campaigns: rows.map(({ campaign, character }, n) => ({
          name: campaign.name,
          character: character?.name ?? '',
          turns: turns[n] ?? 0,
        })),
        plain: preference?.plain ?? false,
      };
    },

    /** Campaigns in which this person has a seat. */
    async seatsOf(userId: string): Promise<string[]> {
      const where = { userId, status: { not: 'left' }, campaign: { endedAt: null } };
      const rows = await db.player.findMany({ where, select: { campaignId: true } });
      return rows.map(({ campaignId }) => campaignId);
    },

    /**
     * Takes a person out of every table, in one transaction: seats and characters become a nameless
     * traveller's, what they wrote is emptied, facts and journals forget who it was. Turns they were part of
     * can no longer be replayed or rewound: what would be needed for that was theirs.
     */
    async forget(userId: string): Promise<number> {
      return db.$transaction(async (tx) => {
        const players = await tx.player.findMany({
          where: { userId },
          select: { id: true, campaignId: true, character: { select: { name: true } } },
        });
        const ids = players.map(({ id }) => id);
        const campaigns = players.map(({ campaignId }) => campaignId);
        for (const id of ids) {
          const gone = `gone-${randomBytes(9).toString('base64url')}`;
          await tx.player.update({
            where: { id },
            data: { userId: gone, name: '', status: 'left', lines: [], veils: [] },
          });
          await tx.character.updateMany({
            where: { playerId: id },
            data: { name: `A traveller ${gone.slice(-4)}`, pronouns: '', concept: '', trait: '' },
          });
        }
        await tx.intent.updateMany({ where: { playerId: { in: ids } }, data: { text: '' } });
        await tx.vote.deleteMany({ where: { playerId: onlookerId(userId) } });
        await tx.turnEntry.deleteMany({ where: { action: { campaignId: { in: campaigns } } } });
        await tx.pendingAction.updateMany({
          where: { campaignId: { in: campaigns }, status: { not: 'open' } },
          data: { before: Prisma.DbNull },
        });
        // A turn that is open can still be rewound, for everybody else.
        const open = await tx.pendingAction.findMany({
          where: { campaignId: { in: campaigns }, status: 'open' },
          select: { id: true, before: true },
        });
        for (const { id, before } of open) {
          const table = before as unknown as Table | null;
          if (!table) continue;
          const kept = { ...table, players: table.players.filter((player) => !ids.includes(player.id)) };
          await tx.pendingAction.update({ where: { id }, data: { before: json(kept) } });
        }
        await tx.$executeRaw`
          UPDATE "DomainEvent" SET "payload" = "payload" - 'text' - 'character' - 'playerId', "actor" = NULL
           WHERE "actor" = ${userId} OR "payload"->>'playerId' = ANY (${[userId, ...ids]}::text[])`;
        for (const { campaignId, character } of players) {
          await tx.$executeRaw`
            UPDATE "DomainEvent" SET "payload" = "payload" - 'character' || '{"detail": ""}'
             WHERE "campaignId" = ${campaignId} AND "name" = 'gm.acted'
               AND position(${character?.name || userId} IN "payload"->>'detail') > 0`;
        }
        await tx.$executeRaw`
          UPDATE "StoryPost" SET "data" = jsonb_set("data", '{userIds}', '[]')
           WHERE "kind" = 'reminder' AND jsonb_exists("data"->'userIds', ${userId})`;
        await tx.$executeRaw`
          UPDATE "Campaign" SET "gmIds" = array_remove("gmIds", ${userId}),
                 "ownerId" = CASE WHEN "ownerId" = ${userId} THEN '' ELSE "ownerId" END,
                 "haltBy" = CASE WHEN "haltBy" = ${userId} THEN NULL ELSE "haltBy" END
           WHERE ${userId} = ANY ("gmIds") OR "ownerId" = ${userId} OR "haltBy" = ${userId}`;
        await tx.preference.deleteMany({ where: { userId } });
        return players.length;
      });
    },

    async setPlain(userId: string, plain: boolean): Promise<void> {
      await db.preference.upsert({ where: { userId }, create: { userId, plain }, update: { plain } });
    },

    async wantsPlain(userId: string): Promise<boolean> {
      return (await db.preference.findUnique({ where: { userId } }))?.plain ?? false;
    },

    /** Campaigns of a server, or of one channel, that are being told. */
    async living(where: { guildId: string } | { channelId: string }): Promise<string[]> {
      const rows = await db.campaign.findMany({
        where: { ...where, endedAt: null, archivedAt: null },
        select: { id: true },
      });
      return rows.map(({ id }) => id);
    },

    async guildLeft(guildId: string, leftAt: Date): Promise<void> {
      await db.departedGuild.upsert({ where: { guildId }, create: { guildId, leftAt }, update: {} });
    },

    async guildBack(guildId: string): Promise<void> {
      await db.departedGuild.deleteMany({ where: { guildId } });
    },

    /** Deletes everything of servers that Wyrd left before this moment. Resolves to how many servers it was. */
    async forgetDeparted(before: Date): Promise<number> {
      const gone = await db.departedGuild.findMany({ where: { leftAt: { lt: before } }, take: 50 });
      for (const { guildId } of gone) {
        await db.$transaction([
          db.campaign.deleteMany({ where: { guildId } }),
          db.departedGuild.delete({ where: { guildId } }),
        ]);
      }
      return gone.length;
    },
  };
}
