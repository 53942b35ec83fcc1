import type { Character, Condition } from './characters.ts';
import type { Degree } from './checks.ts';
import type { CombatEnd } from './combat.ts';
import { hasRoomFor, type ItemId, without } from './items.ts';
import type { MetaEventType, Stakes } from './meta-events.ts';
import type { SettledConsequence } from './storytelling.ts';
import { clamp } from './tension.ts';

/**
 * What follows from a check. Harm, conditions and experience come from this table alone; the storyteller
 * words them and can neither grant nor spare anything.
 */
export interface Consequence {
  harm: number;
  heal: number;
  gain: Condition | null;
  lose: Condition | null;
  experience: number;
  /** Something useful turns up; fate says what. */
  find: boolean;
  /** Something is lost; fate says what. */
  part: boolean;
}

const NONE: Consequence = {
  harm: 0,
  heal: 0,
  gain: null,
  lose: null,
  experience: 0,
  find: false,
  part: false,
};

/** The price and reward of an original action, by what was at stake. */
export function actionConsequence(degree: Degree, stakes: Stakes): Consequence {
  const grave = stakes === 'much' ? 1 : 0;
  switch (degree) {
    case 'critical_failure':
      return { ...NONE, harm: 2 + grave, gain: 'shaken', experience: 2 };
    case 'failure':
      return { ...NONE, harm: grave * 2, experience: 1 };
    case 'partial':
      return { ...NONE, harm: grave, gain: grave ? null : 'winded', experience: 1 };
    case 'success':
      return { ...NONE, lose: 'shaken', experience: 1 + grave };
    case 'critical_success':
      return { ...NONE, gain: 'inspired', lose: 'shaken', experience: 3 };
  }
}

/** How much each kind of event hurts when it goes badly. */
const EVENT_HARM: Record<MetaEventType, number> = {
  combat: 1,
  hazard: 2,
  twist: 1,
  social: 0,
  discovery: 1,
  fortune: 0,
};

/** The price and reward of a played event for the one who acted (and, where it hurts, only for them). */
export function eventConsequence(degree: Degree, type: MetaEventType): Consequence {
  const hurt = EVENT_HARM[type];
  switch (degree) {
    case 'critical_failure':
      return { ...NONE, harm: hurt + 1, gain: 'shaken', experience: 2 };
    case 'failure':
      return { ...NONE, harm: hurt, gain: hurt ? null : 'shaken', experience: 1 };
    case 'partial':
      return { ...NONE, harm: Math.max(0, hurt - 1), gain: 'winded', experience: 1 };
    case 'success':
      return {
        ...NONE,
        heal: type === 'fortune' ? 2 : 0,
        lose: 'winded',
        find: type === 'fortune',
        experience: 2,
      };
    case 'critical_success':
      return {
        ...NONE,
        heal: type === 'fortune' ? 4 : 1,
        find: type === 'fortune' || type === 'discovery',
        gain: 'inspired',
        lose: 'shaken',
        experience: 3,
      };
  }
}

/** Nobody chose how to meet the event. */
export function hesitation(type: MetaEventType): Consequence {
  return { ...NONE, harm: Math.max(0, EVENT_HARM[type] - 1) };
}

/**
 * How a fight's end touches one fighter. Experience is what was faced, shared; a defeated party pays with
 * their nerve and a thing they carried, never with their lives.
 */
export function combatConsequence(end: CombatEnd, threat: number, fighters: number): Consequence {
  switch (end) {
    case 'victory':
      return { ...NONE, lose: 'shaken', experience: 2 + Math.ceil(threat / Math.max(1, fighters)) };
    case 'flight':
      return { ...NONE, gain: 'winded', experience: 1 };
    case 'defeat':
      return { ...NONE, gain: 'shaken', experience: 2 };
    case 'stalemate':
      return { ...NONE, gain: 'winded', experience: 2 };
    case 'called-off':
      return { ...NONE, experience: 1 };
  }
}

/** What is found and lost, as fate said; null where nothing is. */
export interface Belongings {
  found: ItemId | null;
  parted: ItemId | null;
}

/**
 * Applies a consequence: health stays within 0 and its maximum, at 0 the character is down, never dead. What
 * is found is left behind by whoever has no room for it.
 */
export function applyConsequence(
  character: Character,
  consequence: Consequence,
  { found, parted }: Belongings = { found: null, parted: null },
): { after: Pick<Character, 'health' | 'conditions' | 'inventory'>; settled: SettledConsequence } {
  const health = clamp(character.health - consequence.harm + consequence.heal, 0, character.maxHealth);
  const down = health === 0;
  const kept = character.conditions.filter((name) => name !== consequence.lose && name !== 'down');
  const gained = consequence.gain && !kept.includes(consequence.gain) ? [consequence.gain] : [];
  const conditions: Condition[] = [...kept, ...gained, ...(down ? (['down'] as const) : [])];
  const left = parted ? without(character.inventory, parted) : [...character.inventory];
  const takes = found !== null && hasRoomFor({ ...character, inventory: left }, found);
  return {
    after: { health, conditions, inventory: takes ? [...left, found] : left },
    settled: {
      character: character.name,
      harm: Math.max(0, character.health - health),
      healed: Math.max(0, health - character.health),
      gained,
      lost: character.conditions.filter((name) => !conditions.includes(name)),
      down,
      found: takes ? [found] : [],
      parted: parted && left.length < character.inventory.length ? [parted] : [],
    },
  };
}

/**
 * What a turn's end does to everybody: who was down is helped up with one health; `winded` passes; a
 * character who gained `inspired` this turn keeps it for the next one.
 */
export function recover(
  character: Character,
  gainedThisTurn: readonly Condition[],
): Pick<Character, 'health' | 'conditions'> {
  const passing: Condition[] = ['winded', 'inspired', 'down'];
  return {
    health: Math.max(1, character.health),
    conditions: character.conditions.filter(
      (name) => !passing.includes(name) || (name !== 'down' && gainedThisTurn.includes(name)),
    ),
  };
}
