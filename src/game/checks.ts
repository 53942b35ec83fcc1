import { z } from 'zod';
import { type Ability, type Character, CONDITION_BONUS } from './characters.ts';
import type { Die, Fate } from './fate.ts';

export const Degree = z.enum(['critical_failure', 'failure', 'partial', 'success', 'critical_success']);
export type Degree = z.infer<typeof Degree>;

export const Difficulty = z.enum(['easy', 'fair', 'hard', 'extreme']);
export type Difficulty = z.infer<typeof Difficulty>;

/** What a d20 plus modifiers has to reach. */
export const DIFFICULTIES: Record<Difficulty, number> = { easy: 8, fair: 11, hard: 14, extreme: 17 };

/** One more player who stands behind the same approach gives +1, at most +3. */
export const MAX_HELP = 3;

export interface Check {
  die: Die;
  ability: Ability;
  abilityBonus: number;
  help: number;
  /** Sum of what the character's conditions add. */
  conditions: number;
  total: number;
  target: number;
  degree: Degree;
}

/**
 * d20 + ability + help + conditions against the difficulty. A natural 20 is a critical success, a natural 1
 * a critical failure, a miss by at most three a partial success.
 */
export function check(
  fate: Fate,
  label: string,
  character: Pick<Character, 'abilities' | 'conditions'>,
  ability: Ability,
  difficulty: Difficulty,
  helpers = 0,
): Check {
  const die = fate.die(label, 20);
  const abilityBonus = character.abilities[ability];
  const help = Math.min(MAX_HELP, Math.max(0, helpers));
  const conditions = character.conditions.reduce((sum, name) => sum + CONDITION_BONUS[name], 0);
  const total = die.value + abilityBonus + help + conditions;
  const target = DIFFICULTIES[difficulty];
  return {
    die,
    ability,
    abilityBonus,
    help,
    conditions,
    total,
    target,
    degree: degreeOf(die.value, total, target),
  };
}

export function degreeOf(natural: number, total: number, target: number): Degree {
  if (natural === 1) return 'critical_failure';
  if (natural === 20) return 'critical_success';
  if (total >= target) return 'success';
  return target - total <= 3 ? 'partial' : 'failure';
}
