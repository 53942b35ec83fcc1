import { z } from 'zod';
import { Ability, Archetype, Condition } from './abilities.ts';
import { type ItemId, STARTING_KIT } from './items.ts';

export { Ability, Archetype, Condition };

/** What a character of each archetype starts with. Every row sums to four: no archetype is simply better. */
export const ARCHETYPES: Record<Archetype, { abilities: Record<Ability, number>; health: number }> = {
  warden: { abilities: { might: 3, grace: 0, wits: 0, heart: 1 }, health: 12 },
  scout: { abilities: { might: 0, grace: 3, wits: 1, heart: 0 }, health: 10 },
  scholar: { abilities: { might: -1, grace: 0, wits: 4, heart: 1 }, health: 9 },
  speaker: { abilities: { might: 0, grace: 1, wits: 0, heart: 3 }, health: 10 },
  wanderer: { abilities: { might: 1, grace: 1, wits: 1, heart: 1 }, health: 11 },
};

/** Points a condition adds to any check. */
export const CONDITION_BONUS: Record<Condition, number> = { shaken: -1, winded: -1, inspired: 1, down: -2 };

export interface Character {
  id: string;
  playerId: string;
  name: string;
  pronouns: string;
  concept: string;
  archetype: Archetype;
  trait: string;
  abilities: Record<Ability, number>;
  health: number;
  maxHealth: number;
  conditions: Condition[];
  /** What is carried; slots are counted by `items.ts`. */
  inventory: ItemId[];
  experience: number;
  level: number;
  /** Points to raise abilities with that the player has not spent yet. */
  growth: number;
}

/** What the join modal asks. Lengths are Discord's text-input limits as set in the modal. */
export const CharacterDraft = z.object({
  name: z.string().min(1).max(32),
  pronouns: z.string().max(24),
  concept: z.string().max(100),
  archetype: Archetype,
  trait: z.string().max(80),
});
export type CharacterDraft = z.infer<typeof CharacterDraft>;

/** A new character of the draft: abilities and health come from the archetype, nothing from the player. */
export function createCharacter(draft: CharacterDraft): Omit<Character, 'id' | 'playerId'> {
  const { abilities, health } = ARCHETYPES[draft.archetype];
  return {
    ...draft,
    abilities: { ...abilities },
    health,
    maxHealth: health,
    conditions: [],
    inventory: [...STARTING_KIT[draft.archetype]],
    experience: 0,
    level: 1,
    growth: 0,
  };
}

/** Experience needed for the next level: 10, 20, 30, … */
export function experienceForNext(level: number): number {
  return level * 10;
}

/** An ability never gets higher. */
export const MAX_ABILITY = 5;

/** Adds experience; a level gives one more health, every second level a point to raise an ability with. */
export function gainExperience(character: Character, points: number): Partial<Character> {
  let { experience, level, maxHealth, health, growth } = character;
  experience += points;
  while (experience >= experienceForNext(level)) {
    experience -= experienceForNext(level);
    level += 1;
    maxHealth += 1;
    health += 1;
    if (level % 2 === 0) growth += 1;
  }
  return { experience, level, maxHealth, health, growth };
}
