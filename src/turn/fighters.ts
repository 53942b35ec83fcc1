import type { Character } from '../game/characters.ts';
import { type Combat, canFight, type Fighter } from '../game/combat.ts';
import type { Belongings, Consequence } from '../game/consequences.ts';
import type { Fate } from '../game/fate.ts';
import { LOOT } from '../game/items.ts';
import { type Action, partyOf, type Table } from '../game/table.ts';

/** The party of this turn as fighters: who is away keeps to the back. */
export function fightersOf(table: Table, action: Action): Fighter[] {
  return partyOf(table, action.turn).map(({ id, status, character }) => ({
    playerId: id,
    character,
    awake: status === 'active',
  }));
}

/** Whose declaration a round waits for. */
export function awaitedFighters(combat: Combat, fighters: readonly Fighter[]): string[] {
  return fighters
    .filter((fighter) => fighter.awake && canFight(combat, fighter))
    .map(({ playerId }) => playerId);
}

/** What is found and lost, where a consequence says so; the label keeps fate's picks apart. */
export function belongings(
  consequence: Consequence,
  character: Pick<Character, 'inventory'>,
  fate: Fate,
  label: string,
): Belongings {
  const { inventory } = character;
  return {
    found: consequence.find ? (LOOT[fate.pick(`${label} find`, LOOT.length)] ?? null) : null,
    parted:
      consequence.part && inventory.length > 0
        ? (inventory[fate.pick(`${label} part`, inventory.length)] ?? null)
        : null,
  };
}
