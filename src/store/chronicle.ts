import type { Check } from '../game/checks.ts';
import type { Blow, Combat } from '../game/combat.ts';
import type { DomainEventName } from '../game/events.ts';
import { commitmentOf, fateOf } from '../game/fate.ts';
import type { EventOutcome, IntentOutcome } from '../game/table.ts';
import type { TurnEntry } from '../turn/journal.ts';
import type { Database } from './client.ts';
import { newestTold } from './rewind.ts';

/** Looking back: the facts of a campaign and the fate of its turns. */
export function createChronicle(db: Database) {
  return {
    /** Facts, newest first. */
    async audit(campaignId: string, limit: number) {
      const rows = await db.domainEvent.findMany({
        where: { campaignId },
        orderBy: { seq: 'desc' },
        take: limit,
      });
      const ids = [...new Set(rows.flatMap(({ actionId }) => actionId ?? []))];
      const actions = await db.pendingAction.findMany({
        where: { id: { in: ids } },
        select: { id: true, turn: true },
      });
      const turns = new Map(actions.map(({ id, turn }) => [id, turn]));
      return rows.map(({ at, actor, name, payload, actionId }) => ({
        ...{ at, actor, payload },
        name: name as DomainEventName,
        turn: actionId ? (turns.get(actionId) ?? null) : null,
      }));
    },

    /** What ran in a turn, with the time since what ran before it. */
    async traceOf(campaignId: string, turn: number | null) {
      const action = await db.pendingAction.findFirst({
        where: { campaignId, ...(turn === null ? {} : { turn }) },
        orderBy: { turn: 'desc' },
        include: { entries: { orderBy: { id: 'asc' } } },
      });
      if (!action) return null;
      let before = action.createdAt;
      const lines = action.entries.map(({ entry, at }) => {
        const told = entry as unknown as TurnEntry;
        // Between a step and what came before it lies its work; between two inputs lie people.
        const ms = told.kind === 'step' ? at.getTime() - before.getTime() : 0;
        before = at;
        const by = told.kind === 'input' && told.actor.userId ? told.actor.name : null;
        return { at, ms, by, what: whatOf(told) };
      });
      return { turn: action.turn, version: action.version, lines };
    },

    newestTold: (campaignId: string) => newestTold(db, campaignId),

    /** Stories of a server that were put away, the newest first. */
    async archivedOf(guildId: string) {
      const rows = await db.campaign.findMany({
        where: { guildId, endedAt: null, archivedAt: { not: null } },
        orderBy: { archivedAt: 'desc' },
        take: 25,
        select: { id: true, name: true, turn: true },
      });
      return rows.map(({ id, name, turn }) => ({ id, name, turns: turn }));
    },

    /** Whether a message is one of this campaign's posts, or its board. */
    async isStory(campaignId: string, messageId: string): Promise<boolean> {
      const [post, board] = await Promise.all([
        db.storyPost.count({ where: { campaignId, messageId } }),
        db.campaign.count({ where: { id: campaignId, boardMessageId: messageId } }),
      ]);
      return post + board > 0;
    },

    /** A turn's promise, and once it is over its seed with every die that was shown, thrown again. */
    async fateOf(campaignId: string, turn: number | null) {
      const action = await db.pendingAction.findFirst({
        where: { campaignId, ...(turn === null ? {} : { turn }) },
        orderBy: { turn: 'desc' },
        include: {
          metaEvents: { orderBy: { index: 'asc' } },
          intents: { orderBy: { at: 'asc' } },
          rounds: { orderBy: [{ eventIndex: 'asc' }, { round: 'asc' }] },
        },
      });
      if (!action) return null;
      const { commitment } = action;
      if (action.status === 'open')
        return { turn: action.turn, commitment, seed: null, dice: [], verified: null };
      const fate = fateOf(action.seed);
      const checks: Check[] = [
        ...action.metaEvents.flatMap(
          ({ outcome }) => (outcome as unknown as EventOutcome | null)?.check ?? [],
        ),
        ...action.intents.flatMap(({ outcome }) => (outcome as unknown as IntentOutcome | null)?.check ?? []),
      ];
      const shown = [
        ...action.metaEvents.flatMap(({ index, die }) =>
          die === null ? [] : [{ label: `meta-event ${index + 1}`, sides: 100, value: die }],
        ),
        ...checks.map(({ die }) => die),
        ...action.metaEvents.flatMap(({ combat }) =>
          ((combat as unknown as Combat | null)?.initiative ?? []).map(({ die }) => die),
        ),
        ...action.rounds.flatMap(({ blows }) => (blows as unknown as Blow[]).flatMap(({ dice }) => dice)),
      ];
      const dice = shown.map(({ label, sides, value }) => ({
        label,
        sides,
        shown: value,
        value: fate.die(label, sides).value,
      }));
      const honest = commitmentOf(action.seed) === commitment && dice.every((die) => die.value === die.shown);
      return { turn: action.turn, commitment, seed: action.seed, dice, verified: honest };
    },
  };
}

function whatOf(entry: TurnEntry): string {
  switch (entry.kind) {
    case 'input':
      return entry.name;
    case 'step':
      return `\`${entry.step}\``;
    default:
      return entry.kind;
  }
}
