import type { Check } from '../game/checks.ts';
import type { DomainEventName } from '../game/events.ts';
import { commitmentOf, fateOf } from '../game/fate.ts';
import type { EventOutcome, IntentOutcome } from '../game/table.ts';
import type { Database } from './client.ts';

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

    /** A turn's promise, and once it is over its seed with every die that was shown, thrown again. */
    async fateOf(campaignId: string, turn: number | null) {
      const action = await db.pendingAction.findFirst({
        where: { campaignId, ...(turn === null ? {} : { turn }) },
        orderBy: { turn: 'desc' },
        include: { metaEvents: { orderBy: { index: 'asc' } }, intents: { orderBy: { at: 'asc' } } },
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
