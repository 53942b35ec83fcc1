import { z } from 'zod';
import { type Ability, type Character, CONDITION_BONUS } from './characters.ts';
import type { Die, Fate } from './fate.ts';
import type { IntentClass } from './intents.ts';
import { bestTool, type ItemId } from './items.ts';
import { skillBonus } from './skills.ts';

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
  /** The tool that helped, if one did. */
  tool: { item: ItemId; bonus: number } | null;
  /** 1 when a learned skill fits what is tried. */
  skill: number;
  total: number;
  target: number;
  degree: Degree;
}

/**
 * d20 + ability + help + conditions + the best tool + a fitting skill against the difficulty. A natural 20 is a critical success, a natural 1
 * a critical failure, a miss by at most three a partial success.
 */
export function check(
  fate: Fate,
  label: string,
  character: Pick<Character, 'abilities' | 'conditions' | 'inventory' | 'archetype' | 'level'>,
  ability: Ability,
  difficulty: Difficulty,
  { helpers = 0, intent = null }: { helpers?: number; intent?: IntentClass | null } = {},
): Check {
  const die = fate.die(label, 20);
  const abilityBonus = character.abilities[ability];
  const help = Math.min(MAX_HELP, Math.max(0, helpers));
  const conditions = character.conditions.reduce((sum, name) => sum + CONDITION_BONUS[name], 0);
  const tool = bestTool(character, ability);
  const skill = intent ? skillBonus(character, intent) : 0;
  const total = die.value + abilityBonus + help + conditions + (tool?.bonus ?? 0) + skill;
  const target = DIFFICULTIES[difficulty];
  return {
    die,
    ability,
    abilityBonus,
    help,
    conditions,
    tool,
    skill,
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
