import type { Bestiary } from '../game/bestiary.ts';
import type { Blow } from '../game/combat.ts';
import type { DomainEventDraft } from '../game/events.ts';
import type { StoryPost } from '../game/posts.ts';
import type { Table } from '../game/table.ts';
import type { TurnEntry } from '../turn/journal.ts';
import type { TurnRecord } from '../turn/replay.ts';
import type { Database } from './client.ts';
import { tableInclude, toAction } from './rows.ts';

/** What a turn was made of, for a replay. `forgotten`: its journal was deleted at a player's wish. */
export async function turnRecord(
  db: Database,
  actionId: string,
  bestiaryOf: (scenario: string) => Bestiary,
): Promise<TurnRecord | 'unknown' | 'forgotten'> {
  const row = await db.pendingAction.findUnique({
    where: { id: actionId },
    include: {
      ...tableInclude.actions.include,
      stepResults: true,
      rounds: { orderBy: { at: 'asc' } },
      entries: { orderBy: { id: 'asc' } },
      campaign: { include: { players: { include: { character: true } } } },
    },
  });
  if (!row) return 'unknown';
  // A journal that does not begin with the turn was cut when somebody had their data deleted.
  if (row.before === null || row.entries[0]?.version !== 1) return 'forgotten';
  const [facts, posts] = await Promise.all([
    db.domainEvent.findMany({ where: { actionId }, orderBy: { seq: 'asc' } }),
    db.storyPost.findMany({ where: { actionId }, orderBy: { ordinal: 'asc' } }),
  ]);
  const action = toAction(row);
  const { players } = row.campaign;
  return {
    ...{ actionId, turn: row.turn, seed: row.seed, commitment: row.commitment },
    campaign: row.campaign.name,
    status: row.status as TurnRecord['status'],
    before: row.before as unknown as Table,
    entries: row.entries.map(({ entry, version, at }) => ({
      ...{ entry: entry as unknown as TurnEntry, version, at },
    })),
    answers: Object.fromEntries(row.stepResults.map(({ key, answer }) => [key, answer])),
    bestiary: bestiaryOf(row.campaign.scenario),
    ids: {
      action: actionId,
      player(userId) {
        const player = players.find((one) => one.userId === userId);
        return player?.character ? { playerId: player.id, characterId: player.character.id } : null;
      },
    },
    facts: facts.map(({ name, actor, payload }) => ({ name, actor, payload }) as unknown as DomainEventDraft),
    posts: posts.map(({ key, data }) => ({ key, post: data as unknown as StoryPost })),
    rounds: row.rounds.map(({ eventIndex, round, blows, words }) => ({
      ...{ eventIndex, round, words },
      blows: blows as unknown as Blow[],
    })),
    rows: action,
  };
}

/** Turns that are over, the oldest first: of one campaign, or of all. */
export async function closedTurns(db: Database, campaignId?: string): Promise<string[]> {
  const rows = await db.pendingAction.findMany({
    where: { status: { not: 'open' }, ...(campaignId ? { campaignId } : {}) },
    orderBy: [{ campaignId: 'asc' }, { turn: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The turn with this number in a campaign, as the board shows it; null when there is none. */
export async function turnOf(db: Database, campaignId: string, turn: number): Promise<string | null> {
  const row = await db.pendingAction.findUnique({
    where: { campaignId_turn: { campaignId, turn } },
    select: { id: true },
  });
  return row?.id ?? null;
}
