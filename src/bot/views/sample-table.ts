import { ARCHETYPES, type Archetype } from '../../game/characters.ts';
import type { Combat, Foe } from '../../game/combat.ts';
import { STARTING_KIT } from '../../game/items.ts';
import type { MetaEventType } from '../../game/meta-events.ts';
import type { PhaseName, WaitKind } from '../../game/phases.ts';
import { CampaignSettings } from '../../game/settings.ts';
import type { Action, Intent, MetaEvent, Player, Table, Wait } from '../../game/table.ts';
import { PHASES, STEPS, WAITS } from '../../turn/machine.ts';
import { isReview } from '../../turn/waiting.ts';

/** A table for tests of views: four people, two events on the vote, one of them playable. */
export const NOW = new Date('2026-01-01T20:00:00Z');

const SEED = 'ab'.repeat(32);
const ACTION_ID = '0190b0c0-0000-7000-8000-00000000000a';

export function samplePlayer(
  id: string,
  name: string,
  archetype: Archetype,
  more: Partial<Player> = {},
): Player {
  const { abilities, health } = ARCHETYPES[archetype];
  const character = { id: `c-${id}`, playerId: id, name, pronouns: 'she/her', archetype, abilities };
  return {
    ...{ id, userId: `10000000000000000${id}`, name, status: 'active', missedWaits: 0, sinceTurn: 1 },
    boundaries: { lines: [], veils: [] },
    character: {
      ...character,
      concept: 'a ferrywoman who reads by moonlight',
      trait: 'never leaves a door closed',
      ...{ health: health - 3, maxHealth: health, conditions: [], experience: 4, level: 1, growth: 0 },
      inventory: [...STARTING_KIT[archetype]],
    },
    ...more,
  };
}

export function sampleEvent(index: number, type: MetaEventType, title: string): MetaEvent {
  return {
    ...{ index, type, title, baseChance: 40, stakes: 'the goodwill of the lamplighters' },
    sentence: 'A ledger lies open on the sill, in a hand nobody here admits to.',
    ...{ ruling: null, tilt: null, finalChance: null, die: null, fate: 'proposed', order: null },
    ...{ opening: null, outcome: null, combat: null, foes: [], injectedBy: null },
  };
}

export const SAMPLE_PLAYERS: Player[] = [
  samplePlayer('1', 'Ada Quill', 'scout'),
  samplePlayer('2', 'Bram', 'warden'),
  samplePlayer('3', 'Cleo', 'speaker'),
  samplePlayer('4', 'Dov', 'scholar', { status: 'away' }),
];

const INTENTS: Intent[] = [
  {
    playerId: '1',
    kind: 'act',
    text: 'climb the wall where the ivy is oldest',
    verdict: null,
    outcome: null,
  },
  { playerId: '2', kind: 'pass', text: '', verdict: null, outcome: null },
];

/** The table in a phase, with its wait open where it has one. Everything can be overridden. */
export function sampleTable(
  phase: PhaseName,
  more: {
    campaign?: Partial<Table['campaign']>;
    players?: Player[];
    action?: Partial<Action>;
    plain?: boolean;
    /** The game master reads first: the phase's review is open. */
    review?: boolean;
  } = {},
): Table {
  const waits = PHASES[phase].waits;
  const kind = waits && isReview(waits) && !more.review ? null : waits;
  const step = Object.entries(STEPS).find(([, row]) => row.phase === phase)?.[0] as
    | Action['step']
    | undefined;
  const inTurn = kind !== null || step !== undefined;
  const action = inTurn ? sampleAction(kind, step ?? 'validate') : null;
  return {
    campaign: {
      ...{
        id: '0190b0c0-0000-7000-8000-000000000001',
        guildId: '1',
        channelId: '2',
        name: 'The Sallow Road',
      },
      ...{ scenario: 'sallow-road', phase, settings: CampaignSettings.parse({ plain: more.plain }) },
      ...{ spotlight: null, lines: [], veils: [], canon: [], recap: [] },
      ...{ tension: 6, place: 'The Lantern Gate', turn: 3, ownerId: '9', gmIds: [] },
      ...{ halt: null, notebook: {}, rev: 12 },
      ...more.campaign,
    },
    players: more.players ?? SAMPLE_PLAYERS,
    action: action ? { ...action, ...more.action } : null,
  };
}

const WOLF: Foe['block'] = {
  ...{ id: 'marsh-wolf', name: 'Marsh wolf', describe: 'a lean grey wolf, wet to the elbows' },
  ...{ threat: 1, health: 8, defence: 12, attack: 3, damage: 6, speed: 2, nerve: 12 },
  ...{ tactics: 'pack', trait: null },
};

function wolf(n: number, health: number): Foe {
  return {
    ...{ key: `marsh-wolf-${n}`, name: `Marsh wolf ${n}`, block: WOLF, health },
    status: health > 0 ? 'standing' : 'down',
    ...{ staggered: false, daunted: false, marked: 0 },
  };
}

/** Round two against two wolves, one of them down. */
export const SAMPLE_FIGHT: Combat = {
  ...{ round: 2, surprised: false, lastRound: [], lastWords: '', threat: 2 },
  initiative: [],
  foes: [wolf(1, 0), wolf(2, 5)],
  stances: [],
};

function sampleAction(kind: WaitKind | null, step: Action['step']): Action {
  const wait: Wait | null = kind
    ? {
        kind,
        openedAt: NOW,
        deadline: new Date(NOW.getTime() + 40_000),
        awaited: ['1', '2', '3'],
        done: [],
        reminded: false,
      }
    : null;
  const ledger = sampleEvent(0, 'discovery', 'The Lamplighter’s Ledger');
  const flood = sampleEvent(1, 'hazard', 'The Sluice Gives');
  return {
    ...{ id: ACTION_ID, turn: 3, version: 5, step: kind ? WAITS[kind].next : step, wait, seed: SEED },
    ...{ commitment: 'c0ffee'.repeat(10).padEnd(64, '0'), stakes: kind === 'intents' ? null : 'something' },
    ...{ tensionBefore: 6, voters: ['1', '2', '3'], currentEventIndex: 0, intents: INTENTS },
    events: [
      {
        ...ledger,
        ...(kind === 'approach' || kind === 'fighters' ? { fate: 'triggered', order: 0 } : {}),
        combat: kind === 'fighters' ? SAMPLE_FIGHT : null,
        opening: {
          narration: 'The page is still wet.',
          question: 'What do you do about the ledger?',
          approaches: [
            {
              label: 'Read it before the ink dries',
              ability: 'wits',
              difficulty: 'hard',
              fight: false,
              by: null,
            },
            {
              label: 'Ask the lamplighter to her face',
              ability: 'heart',
              difficulty: 'fair',
              fight: false,
              by: null,
            },
            {
              label: 'Hide it under the ferry planks',
              ability: 'grace',
              difficulty: 'fair',
              fight: false,
              by: '3',
            },
          ],
        },
      },
      flood,
    ],
    votes: [
      { playerId: '1', eventIndex: 0, value: 'welcome' },
      { playerId: '2', eventIndex: 0, value: 'welcome' },
      { playerId: '3', eventIndex: 0, value: 'avert' },
      { playerId: '1', eventIndex: 1, value: 'avert' },
    ],
    approaches: [
      { playerId: '1', eventIndex: 0, choice: 0 },
      { playerId: '2', eventIndex: 0, choice: 0 },
    ],
    ...{ declarations: [], draft: null, again: 0, passedOver: [] },
  };
}
