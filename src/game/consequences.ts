import type { Character, Condition } from './characters.ts';
import type { Degree } from './checks.ts';
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
}

const NONE: Consequence = { harm: 0, heal: 0, gain: null, lose: null, experience: 0 };

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
      return { ...NONE, heal: type === 'fortune' ? 2 : 0, lose: 'winded', experience: 2 };
    case 'critical_success':
      return {
        ...NONE,
        heal: type === 'fortune' ? 4 : 1,
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

/** Applies a consequence: health stays within 0 and its maximum, at 0 the character is down, never dead. */
export function applyConsequence(
  character: Character,
  consequence: Consequence,
): { after: Pick<Character, 'health' | 'conditions'>; settled: SettledConsequence } {
  const health = clamp(character.health - consequence.harm + consequence.heal, 0, character.maxHealth);
  const down = health === 0;
  const kept = character.conditions.filter((name) => name !== consequence.lose && name !== 'down');
  const gained = consequence.gain && !kept.includes(consequence.gain) ? [consequence.gain] : [];
  const conditions: Condition[] = [...kept, ...gained, ...(down ? (['down'] as const) : [])];
  return {
    after: { health, conditions },
    settled: {
      character: character.name,
      harm: Math.max(0, character.health - health),
      healed: Math.max(0, health - character.health),
      gained,
      lost: character.conditions.filter((name) => !conditions.includes(name)),
      down,
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
