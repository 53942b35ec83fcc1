import type { Campaign } from '../game/table.ts';
import type { Change } from '../turn/changes.ts';
import type { Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** Where a change lands. `actionId` is the open action's, known to every change but the one that opens it. */
export interface Place {
  campaignId: string;
  actionId: string | null;
}

type Appliers = {
  [Kind in Exclude<
    Change['kind'],
    | 'campaign'
    | 'campaign-ended'
    | 'action'
    | 'action-opened'
    | 'action-closed'
    | 'wait-done'
    | 'wait-reminded'
    | 'turn-rewound'
  >]: (tx: Transaction, place: Place & { actionId: string }, change: Of<Kind>) => Promise<unknown>;
};

/** One row a change. What belongs to the campaign's or the action's own row is gathered into one update each. */
export const appliers: Appliers = {
  'player-joined': (tx, { campaignId }, { player: { boundaries, ...player }, character }) => {
    const { abilities, ...rest } = character;
    return tx.player.create({
      data: { campaignId, ...player, ...boundaries, character: { create: { ...rest, ...abilities } } },
    });
  },

  player: (tx, _place, { playerId, set: { boundaries, ...set } }) =>
    tx.player.update({ where: { id: playerId }, data: { ...set, ...boundaries } }),

  character: (tx, _place, { characterId, set: { abilities, ...set } }) =>
    tx.character.update({ where: { id: characterId }, data: { ...set, ...abilities } }),

  intent: (tx, { actionId }, { playerId, declare, sourceId }) =>
    tx.intent.upsert({
      where: { actionId_playerId: { actionId, playerId } },
      create: { actionId, playerId, sourceId, ...declare },
      update: { sourceId, ...declare },
    }),

  'intent-judged': (tx, { actionId }, { playerId, set }) =>
    tx.intent.update({
      where: { actionId_playerId: { actionId, playerId } },
      data: {
        ...(set.verdict ? { verdict: json(set.verdict) } : {}),
        ...(set.outcome ? { outcome: json(set.outcome) } : {}),
      },
    }),

  'events-proposed': (tx, { actionId }, { events }) =>
    tx.metaEvent.createMany({ data: events.map((event) => ({ actionId, ...event })) }),

  'events-withdrawn': (tx, { actionId }, { indices }) =>
    tx.metaEvent.deleteMany({ where: { actionId, index: { in: indices } } }),

  event: (tx, { actionId }, { index, set: { opening, outcome, combat, foes, ...set } }) =>
    tx.metaEvent.update({
      where: { actionId_index: { actionId, index } },
      data: {
        ...set,
        ...(opening ? { opening: json(opening) } : {}),
        ...(outcome ? { outcome: json(outcome) } : {}),
        ...(combat ? { combat: json(combat) } : {}),
        ...(foes ? { foes } : {}),
      },
    }),

  declaration: (tx, { actionId }, { playerId, eventIndex, round, declaration }) =>
    tx.declaration.upsert({
      where: { actionId_eventIndex_round_playerId: { actionId, eventIndex, round, playerId } },
      create: { actionId, eventIndex, round, playerId, deed: json(declaration) },
      update: { deed: json(declaration) },
    }),

  round: (tx, { actionId }, { eventIndex, round, blows, words }) =>
    tx.combatRound.create({
      data: { actionId, eventIndex, round, words, blows: blows as unknown as Prisma.InputJsonArray },
    }),

  vote: (tx, { actionId }, { playerId, eventIndex, value }) =>
    tx.vote.upsert({
      where: { actionId_eventIndex_playerId: { actionId, eventIndex, playerId } },
      create: { actionId, eventIndex, playerId, value },
      update: { value },
    }),

  approach: (tx, { actionId }, { playerId, eventIndex, choice }) =>
    tx.approach.upsert({
      where: { actionId_eventIndex_playerId: { actionId, eventIndex, playerId } },
      create: { actionId, eventIndex, playerId, choice },
      update: { choice },
    }),
};

export function applyRow(tx: Transaction, place: Place, change: Change): Promise<unknown> | null {
  if (!(change.kind in appliers)) return null;
  const { actionId } = place;
  if (
    actionId === null &&
    change.kind !== 'player' &&
    change.kind !== 'player-joined' &&
    change.kind !== 'character'
  ) {
    throw new Error(`A change "${change.kind}" needs an open action`);
  }
  const apply = appliers[change.kind as keyof Appliers] as (
    tx: Transaction,
    place: Place,
    change: Change,
  ) => Promise<unknown>;
  return apply(tx, place, change);
}

/** The campaign's own columns, out of all changes of a commit. */
export function campaignColumns(changes: readonly Change[], now: Date): Prisma.CampaignUpdateInput {
  const data: Prisma.CampaignUpdateInput = {};
  for (const change of changes) {
    if (change.kind === 'campaign-ended') data.endedAt = now;
    if (change.kind !== 'campaign') continue;
    const { halt, notebook, settings, recap, archived, ...set } = change.set;
    Object.assign(
      data,
      set,
      settings ? { settings: json(settings) } : {},
      recap ? { recap } : {},
      archived === undefined ? {} : { archivedAt: archived ? now : null },
      // Another channel has another board; the old one is left where it was.
      set.channelId === undefined ? {} : FRESH_BOARD,
      halt === undefined ? {} : haltColumns(halt),
      notebook ? { notebook: json(notebook) } : {},
    );
  }
  return data;
}

const FRESH_BOARD = { boardMessageId: null, boardKey: '', oldBoardId: null, unreachable: null };

function haltColumns(halt: Campaign['halt']): Prisma.CampaignUpdateInput {
  return {
    halt: halt?.kind ?? null,
    haltCause: halt?.cause ?? null,
    haltReason: halt?.reason ?? null,
    haltBy: halt?.by ?? null,
    haltRemaining: halt?.remaining ?? null,
  };
}

/** Our own plain data as a JSON column. Dates do not occur in it; undefined is dropped. */
export function json(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
