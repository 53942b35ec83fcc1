import { z } from 'zod';
import type { Ability, Archetype } from './abilities.ts';
import type { IntentClass } from './intents.ts';

/** What characters learn. Ids are durable; names are the text catalog's. */
export const SkillId = z.enum([
  'guard',
  'cleave',
  'stand-fast',
  'aim',
  'trip',
  'vanish',
  'read-foe',
  'distract',
  'flashfire',
  'rally',
  'parley',
  'dread',
  'second-wind',
  'dirty-trick',
  'war-song',
]);
export type SkillId = z.infer<typeof SkillId>;

/** What a skill does in a fight; `sides` are faces of a die. */
export type SkillEffect =
  /** Attacks meant for the ally strike the guard instead, whose defence is raised. */
  | { kind: 'guard' }
  /** An attack with this much on top of hit and damage, at one foe or two. */
  | { kind: 'strike'; hit: number; sides: number; foes: 1 | 2 }
  /** A hit takes the foe's next action. */
  | { kind: 'stagger' }
  /** Everybody hits the foe more easily for two rounds. */
  | { kind: 'mark' }
  /** Damage to every foe. */
  | { kind: 'burst'; sides: number }
  /** Health for an ally or oneself; who is down gets up. */
  | { kind: 'heal'; sides: number; self: boolean }
  /** Against the foe's nerve: it yields. */
  | { kind: 'parley' }
  /** The foe hits less for the rest of the fight. */
  | { kind: 'daunt' }
  /** Nobody finds the character this round; the next attack hits hard. */
  | { kind: 'vanish' }
  /** Every ally hits more easily, this round and the next. */
  | { kind: 'hearten' };

export interface Skill {
  archetype: Archetype;
  /** Learned at this level. */
  level: 1 | 3 | 5;
  ability: Ability;
  effect: SkillEffect;
  /** How often in one fight. */
  perFight: number;
  /** Outside of fights: +1 to checks of these kinds of intent. */
  helps: readonly IntentClass[];
}

export const SKILLS: Record<SkillId, Skill> = {
  guard: skill('warden', 1, 'might', { kind: 'guard' }, 3, ['force', 'help']),
  cleave: skill('warden', 3, 'might', { kind: 'strike', hit: 0, sides: 0, foes: 2 }, 2, ['force']),
  'stand-fast': skill('warden', 5, 'heart', { kind: 'heal', sides: 8, self: true }, 1, ['rest']),
  aim: skill('scout', 1, 'grace', { kind: 'strike', hit: 3, sides: 4, foes: 1 }, 2, ['sneak', 'look']),
  trip: skill('scout', 3, 'grace', { kind: 'stagger' }, 2, ['move']),
  vanish: skill('scout', 5, 'grace', { kind: 'vanish' }, 1, ['sneak']),
  'read-foe': skill('scholar', 1, 'wits', { kind: 'mark' }, 2, ['study', 'look']),
  distract: skill('scholar', 3, 'wits', { kind: 'stagger' }, 2, ['make']),
  flashfire: skill('scholar', 5, 'wits', { kind: 'burst', sides: 6 }, 1, ['study']),
  rally: skill('speaker', 1, 'heart', { kind: 'heal', sides: 6, self: false }, 2, ['talk', 'help']),
  parley: skill('speaker', 3, 'heart', { kind: 'parley' }, 2, ['talk']),
  dread: skill('speaker', 5, 'heart', { kind: 'daunt' }, 2, ['force']),
  'second-wind': skill('wanderer', 1, 'might', { kind: 'heal', sides: 6, self: true }, 1, ['move', 'rest']),
  'dirty-trick': skill('wanderer', 3, 'wits', { kind: 'stagger' }, 2, ['sneak', 'make']),
  'war-song': skill('wanderer', 5, 'heart', { kind: 'hearten' }, 1, ['talk']),
};

function skill(
  archetype: Archetype,
  level: Skill['level'],
  ability: Ability,
  effect: SkillEffect,
  perFight: number,
  helps: readonly IntentClass[],
): Skill {
  return { archetype, level, ability, effect, perFight, helps };
}

/** Skills follow from archetype and level: nothing to choose wrong, nothing to store. */
export function skillsOf(character: { archetype: Archetype; level: number }): SkillId[] {
  return SkillId.options.filter(
    (id) => SKILLS[id].archetype === character.archetype && SKILLS[id].level <= character.level,
  );
}

/** +1 when a learned skill helps this kind of intent. */
export function skillBonus(character: { archetype: Archetype; level: number }, intent: IntentClass): number {
  return skillsOf(character).some((id) => SKILLS[id].helps.includes(intent)) ? 1 : 0;
}
