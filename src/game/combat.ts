import { z } from 'zod';
import type { StatBlock } from './bestiary.ts';
import type { Character, Condition } from './characters.ts';
import type { Die, Fate } from './fate.ts';
import { ItemId } from './items.ts';
import { SkillId } from './skills.ts';

/**
 * A fight, as plain data. It is where a triggered event stands, never a turn of its own: rounds are declared
 * by everybody at once and resolved by code alone (`combat-round.ts`). The party's health is their
 * characters' own; what is here lasts as long as the fight.
 */
export interface Combat {
  /** The round that is being declared, from 1. */
  round: number;
  /** Who was caught off guard in the first round. */
  surprised: boolean;
  /** Highest first; fighters are player ids, foes their keys. */
  initiative: Initiative[];
  foes: Foe[];
  stances: Stance[];
  /** What happened in the round before, as the board shows it. */
  lastRound: Blow[];
  /** Wyrd's words for it. */
  lastWords: string;
  /** Threat of all foes at the start: what the victory is worth. */
  threat: number;
}

export interface Initiative {
  who: string;
  name: string;
  die: Die;
  total: number;
}

export interface Foe {
  /** `marsh-wolf-2`: names it in targets and in dice labels. */
  key: string;
  name: string;
  block: StatBlock;
  health: number;
  status: 'standing' | 'down' | 'fled' | 'yielded';
  /** Loses its next action. */
  staggered: boolean;
  daunted: boolean;
  /** Rounds for which it is easier to hit. */
  marked: number;
}

/** What a fight has made of a party member, beside their health. */
export interface Stance {
  playerId: string;
  fled: boolean;
  uses: Partial<Record<SkillId, number>>;
  /** Out of sight since the round before: the next attack hits hard. */
  ambush: boolean;
  heartened: number;
}

/** A party member in a fight. Who is away keeps to the back: defends, and is struck last. */
export interface Fighter {
  playerId: string;
  character: Character;
  awake: boolean;
}

/** What a fighter does this round. Whoever declares nothing defends. */
export const Declaration = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('attack'), target: z.string().max(40) }),
  z.object({ deed: z.literal('defend') }),
  z.object({ deed: z.literal('skill'), skill: SkillId, target: z.string().max(40).nullable() }),
  z.object({ deed: z.literal('item'), item: ItemId, target: z.string().max(40).nullable() }),
  z.object({ deed: z.literal('flee') }),
]);
export type Declaration = z.infer<typeof Declaration>;

/** One thing that happened in a round, with every die that decided it. */
export interface Blow {
  side: 'party' | 'foes';
  actor: string;
  deed: 'attack' | 'defend' | 'skill' | 'item' | 'flee' | 'reels' | 'regrows';
  with: ItemId | SkillId | null;
  target: string | null;
  dice: Die[];
  /** Added to the first die, and what it had to reach; 0 where nothing was rolled. */
  bonus: number;
  against: number;
  result: 'miss' | 'hit' | 'critical' | 'fumble' | 'done' | 'fails';
  damage: number;
  healed: number;
  gained: Condition | null;
  /** What became of the target (of the actor, when fleeing). */
  became: 'down' | 'fled' | 'yielded' | 'up' | null;
  /** The name of whoever took the blow for the target. */
  guardedBy: string | null;
}

export const CombatEnd = z.enum(['victory', 'flight', 'defeat', 'stalemate', 'called-off']);
export type CombatEnd = z.infer<typeof CombatEnd>;

/** No fight lasts longer: after this round both sides break off. */
export const MAX_ROUNDS = 12;

/** From the fifth round on everybody hits more easily and harder, so that no fight drags. */
export function escalation(round: number): number {
  return Math.max(0, round - 4);
}

/** The label that all dice of a fight begin with; `number` is the event's on the board, from 1. */
export function combatLabel(number: number, round: number): string {
  return `combat ${number} r${round}`;
}

export const isStanding = (foe: Pick<Foe, 'status'>) => foe.status === 'standing';

/** Initiative is thrown once. Ties: the party first, then by name. */
export function openCombat(
  blocks: readonly StatBlock[],
  fighters: readonly Fighter[],
  fate: Fate,
  number: number,
  surprised: boolean,
): Combat {
  const names = fighters.map(({ character }) => character.name);
  const foes = nameFoes(blocks, names);
  const label = combatLabel(number, 0);
  const thrown = [
    ...fighters.map(({ playerId, character }) => ({
      who: playerId,
      name: character.name,
      bonus: character.abilities.grace - (surprised ? 5 : 0),
      ours: true,
    })),
    ...foes.map(({ key, name, block }) => ({ who: key, name, bonus: block.speed, ours: false })),
  ].map((one) => {
    const die = fate.die(`${label} initiative ${one.ours ? one.name : one.who}`, 20);
    return { ...one, die, total: die.value + one.bonus };
  });
  thrown.sort(
    (one, other) =>
      other.total - one.total || Number(other.ours) - Number(one.ours) || (one.name < other.name ? -1 : 1),
  );
  return {
    round: 1,
    surprised,
    initiative: thrown.map(({ who, name, die, total }) => ({ who, name, die, total })),
    foes,
    stances: fighters.map(({ playerId }) => freshStance(playerId)),
    lastRound: [],
    lastWords: '',
    threat: blocks.reduce((sum, { threat }) => sum + threat, 0),
  };
}

export function freshStance(playerId: string): Stance {
  return { playerId, fled: false, uses: {}, ambush: false, heartened: 0 };
}

/**
 * Three wolves are wolf 1, 2 and 3; a wolf alone is just the wolf. Keys begin dice labels as characters' names
 * do: who is called `wolf-1` shall not share a die with the wolf.
 */
function nameFoes(blocks: readonly StatBlock[], names: readonly string[]): Foe[] {
  const seen = new Map<string, number>();
  const taken = (key: string) => names.some((name) => name === key || name.startsWith(`${key} `));
  return blocks.map((block) => {
    let n = (seen.get(block.id) ?? 0) + 1;
    while (taken(`${block.id}-${n}`)) n += 1;
    seen.set(block.id, n);
    const several = blocks.filter(({ id }) => id === block.id).length > 1;
    return {
      key: `${block.id}-${n}`,
      name: several ? `${block.name} ${n}` : block.name,
      block,
      health: block.health,
      status: 'standing' as const,
      staggered: false,
      daunted: false,
      marked: 0,
    };
  });
}

/** Whether this fighter can still do something: on their feet, and not gone. */
export function canFight(combat: Combat, { playerId, character }: Omit<Fighter, 'awake'>): boolean {
  const fled = combat.stances.some((stance) => stance.playerId === playerId && stance.fled);
  return character.health > 0 && !fled;
}

/** How the fight stands; null: it goes on. */
export function endOf(combat: Combat, fighters: readonly Fighter[], roundsPlayed: number): CombatEnd | null {
  if (!combat.foes.some(isStanding)) return 'victory';
  const standing = fighters.filter((fighter) => canFight(combat, fighter));
  // Sleepers drag the fallen off; nobody makes them fight.
  if (standing.some(({ awake }) => awake)) return roundsPlayed >= MAX_ROUNDS ? 'stalemate' : null;
  const gone = combat.stances.some(({ fled }) => fled);
  return gone || standing.length > 0 ? 'flight' : 'defeat';
}
