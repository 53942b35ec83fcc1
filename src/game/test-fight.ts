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
