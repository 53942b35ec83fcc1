import type { StatBlock } from './bestiary.ts';
import { type Character, createCharacter } from './characters.ts';
import { type Combat, type Declaration, type Fighter, openCombat } from './combat.ts';
import { type RoundResult, resolveRound } from './combat-round.ts';
import { type Die, type Fate, fateOf } from './fate.ts';

/** For tests of fights: people, foes and dice that a test can choose. */

export function hero(name: string, set: Partial<Character> = {}, awake = true): Fighter {
  const draft = { name, pronouns: '', concept: '', trait: '', archetype: set.archetype ?? 'wanderer' };
  const playerId = `p-${name}`;
  return {
    playerId,
    awake,
    character: { ...createCharacter(draft), id: `c-${name}`, playerId, ...set },
  };
}

export function foe(id: string, set: Partial<StatBlock> = {}): StatBlock {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return {
    ...{ id, name, describe: `a ${id}`, threat: 1, health: 10, defence: 11, attack: 2, damage: 6 },
    ...{ speed: 0, nerve: 12, tactics: 'brute', trait: null },
    ...set,
  };
}

/** Dice that fall as a test says, by what their label ends in; all others show `otherwise`. */
export function loaded(throws: Record<string, number>, otherwise = 10): Fate {
  const value = (label: string, sides: number) => {
    const found = Object.entries(throws).find(([ending]) => label.endsWith(ending));
    return Math.min(sides, found?.[1] ?? otherwise);
  };
  return {
    die: (label, sides): Die => ({ label, sides, value: value(label, sides) }),
    pick: () => 0,
  };
}

/** A fate of its own for each number. */
export function fateNumber(n: number): Fate {
  return fateOf((n + 1).toString(16).padStart(64, '0'));
}

/** A fight against these foes in which the party is quicker. */
export function fightOf(party: readonly Fighter[], ...foes: StatBlock[]): Combat {
  return openCombat(foes, party, loaded(Object.fromEntries(foes.map(({ id }) => [`${id}-1`, 1]))), 1, false);
}

export type Declared = Readonly<Record<string, Declaration>>;

/** One round; declarations by character name. */
export function play(
  combat: Combat,
  party: readonly Fighter[],
  declared: Declared,
  fate: Fate = loaded({}),
): RoundResult {
  const byId = new Map(Object.entries(declared).map(([name, one]) => [`p-${name}`, one]));
  return resolveRound(combat, party, byId, fate, 1);
}

/** Who came out of it how. */
export function characterOf({ fighters }: Pick<RoundResult, 'fighters'>, name: string): Character {
  const found = fighters.find(({ character }) => character.name === name);
  if (!found) throw new Error(`${name} is not in this fight`);
  return found.character;
}

export const at = (target: string): Declaration => ({ deed: 'attack', target });
export const skill = (
  id: Extract<Declaration, { deed: 'skill' }>['skill'],
  target: string | null = null,
): Declaration => ({
  ...{ deed: 'skill', skill: id, target },
});
export const DEFEND: Declaration = { deed: 'defend' };

/** Might 3, a blade (d8), grace 0, shield and coat: hits with +3, is hit at 12. */
export const warden = (level = 1, name = 'Ada') =>
  hero(name, {
    ...{ archetype: 'warden', level, abilities: { might: 3, grace: 0, wits: 0, heart: 1 } },
    ...{ health: 12, maxHealth: 12, inventory: ['blade', 'shield', 'coat', 'salve'] },
  });
export const scout = (level = 1, name = 'Bram') =>
  hero(name, {
    ...{ archetype: 'scout', level, abilities: { might: 0, grace: 3, wits: 1, heart: 0 } },
    ...{ health: 10, maxHealth: 10, inventory: ['bow', 'smokepot'] },
  });
export const scholar = (level = 1, name = 'Cleo') =>
  hero(name, {
    ...{ archetype: 'scholar', level, abilities: { might: -1, grace: 0, wits: 4, heart: 1 } },
    ...{ health: 9, maxHealth: 9, inventory: ['staff', 'firepot', 'salts'] },
  });
export const speaker = (level = 1, name = 'Dov') =>
  hero(name, {
    ...{ archetype: 'speaker', level, abilities: { might: 0, grace: 1, wits: 0, heart: 3 } },
    ...{ health: 10, maxHealth: 10, inventory: ['bell', 'tonic'] },
  });
/** Stands there and is hit: hard to kill, slow, and it never hits anybody. */
export const post = (set = {}) => foe('post', { health: 40, defence: 12, attack: 0, nerve: 14, ...set });
export const MISSES = {
  'post-1 attack Ada': 2,
  'post-1 attack Bram': 2,
  'post-1 attack Cleo': 2,
  'post-1 attack Dov': 2,
};
