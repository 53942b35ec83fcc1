import { z } from 'zod';
import type { FoeGroup } from '../game/bestiary.ts';
import { Archetype, type Character, Condition } from '../game/characters.ts';
import type { Combat, Declaration } from '../game/combat.ts';
import { ItemId } from '../game/items.ts';
import type { EventFate, MetaEventType, Ruling, Stakes, VoteValue } from '../game/meta-events.ts';
import { PhaseName, WaitKind } from '../game/phases.ts';
import { CampaignSettings } from '../game/settings.ts';
import { StepName } from '../game/steps.ts';
import { type EventOpening, type Narration, Notebook, type Verdict } from '../game/storytelling.ts';
import type {
  Action,
  Campaign,
  EventOutcome,
  Halt,
  Intent,
  IntentOutcome,
  MetaEvent,
  PlayedOpening,
  Player,
  Table,
  Wait,
} from '../game/table.ts';
import type { Prisma } from './generated/client.ts';

/** Everything a table is made of, in one query (one lateral join a relation). */
export const tableInclude = {
  players: { include: { character: true }, orderBy: { joinedAt: 'asc' } },
  actions: {
    where: { status: 'open' },
    include: {
      intents: { orderBy: { at: 'asc' } },
      metaEvents: { orderBy: { index: 'asc' } },
      votes: true,
      approaches: { orderBy: { at: 'asc' } },
      declarations: { orderBy: { at: 'asc' } },
    },
  },
} as const satisfies Prisma.CampaignInclude;

export type TableRow = Prisma.CampaignGetPayload<{ include: typeof tableInclude }>;
type ActionRow = TableRow['actions'][number];

/** Rows to game types. Columns that hold words of a closed list are parsed: a row is input too. */
export function toTable(row: TableRow): Table {
  const [action] = row.actions;
  return {
    campaign: toCampaign(row),
    players: row.players.flatMap((player) => toPlayer(player) ?? []),
    action: action ? toAction(action) : null,
  };
}

const HaltKind = z.enum(['paused', 'stopped']);
const HaltCause = z.enum(['gm', 'xcard', 'unreachable', 'archived', 'failed']).catch('gm');

function toCampaign(row: TableRow): Campaign {
  const halt: Halt | null = row.halt
    ? {
        kind: HaltKind.parse(row.halt),
        cause: HaltCause.parse(row.haltCause),
        reason: row.haltReason ?? '',
        by: row.haltBy,
        remaining: row.haltRemaining,
      }
    : null;
  const { id, guildId, channelId, name, scenario, tension, place, turn, ownerId, rev } = row;
  const { gmIds, spotlight, lines, veils, canon } = row;
  return {
    ...{ id, guildId, channelId, name, scenario, tension, place, turn, ownerId, rev },
    ...{ gmIds, spotlight, lines, veils, canon, halt },
    phase: PhaseName.parse(row.phase),
    settings: CampaignSettings.parse(row.settings),
    recap: Recap.parse(row.recap),
    notebook: Notebook.parse(row.notebook),
  };
}

const Recap = z.array(z.object({ turn: z.number(), title: z.string(), hook: z.string() }));

function toPlayer(row: TableRow['players'][number]): Player | null {
  if (!row.character) return null;
  const { id, userId, name, missedWaits, sinceTurn } = row;
  const status = z.enum(['active', 'away', 'left']).parse(row.status);
  const boundaries = { lines: row.lines, veils: row.veils };
  const character = toCharacter(row.character);
  return { id, userId, name, status, missedWaits, sinceTurn, boundaries, character };
}

function toCharacter(row: NonNullable<TableRow['players'][number]['character']>): Character {
  const { might, grace, wits, heart, archetype, conditions, inventory, ...rest } = row;
  return {
    ...rest,
    archetype: Archetype.parse(archetype),
    conditions: z.array(Condition).parse(conditions),
    inventory: z.array(ItemId).parse(inventory),
    abilities: { might, grace, wits, heart },
  };
}

export function toAction(row: ActionRow): Action {
  return {
    id: row.id,
    turn: row.turn,
    version: row.version,
    step: StepName.parse(row.step),
    wait: toWait(row),
    seed: row.seed,
    commitment: row.commitment,
    stakes: row.stakes as Stakes | null,
    tensionBefore: row.tensionBefore,
    voters: row.voters,
    currentEventIndex: row.currentEventIndex,
    draft: row.draft as Narration | null,
    again: row.again,
    passedOver: row.passedOver,
    intents: row.intents.map(toIntent),
    events: row.metaEvents.map(toMetaEvent),
    votes: row.votes.map(({ playerId, eventIndex, value }) => ({
      playerId,
      eventIndex,
      value: value as VoteValue,
    })),
    approaches: row.approaches.map(({ playerId, eventIndex, choice }) => ({ playerId, eventIndex, choice })),
    declarations: row.declarations.map(({ playerId, eventIndex, round, deed }) => ({
      ...{ playerId, eventIndex, round },
      declaration: deed as Declaration,
    })),
  };
}

function toWait(row: ActionRow): Wait | null {
  if (!row.waitKind || !row.waitDeadline || !row.waitOpenedAt) return null;
  return {
    kind: WaitKind.parse(row.waitKind),
    openedAt: row.waitOpenedAt,
    deadline: row.waitDeadline,
    awaited: row.waitAwaited,
    done: row.waitDone,
    reminded: row.waitReminded,
  };
}

// JSON columns below were checked by zod when they were written, and nobody else writes them.
function toIntent({ playerId, kind, text, verdict, outcome }: ActionRow['intents'][number]): Intent {
  return {
    playerId,
    kind: kind === 'pass' ? 'pass' : 'act',
    text,
    verdict: verdict as Verdict | null,
    outcome: outcome as IntentOutcome | null,
  };
}

function toMetaEvent(row: ActionRow['metaEvents'][number]): MetaEvent {
  const { index, title, sentence, stakes, baseChance, tilt, finalChance, die, order, injectedBy } = row;
  return {
    ...{ index, title, sentence, stakes, baseChance, tilt, finalChance, die, order, injectedBy },
    foes: row.foes as unknown as FoeGroup[],
    combat: row.combat as unknown as Combat | null,
    type: row.type as MetaEventType,
    ruling: row.ruling as Ruling | null,
    fate: row.fate as EventFate,
    opening: row.opening as (PlayedOpening & EventOpening) | null,
    outcome: row.outcome as EventOutcome | null,
  };
}
