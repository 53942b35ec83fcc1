import { describe, expect, it } from 'vitest';
import { Archetype } from './abilities.ts';
import { createCharacter } from './characters.ts';
import {
  bestTool,
  bestWeapon,
  capacityOf,
  defenceOf,
  hasRoomFor,
  ITEMS,
  ItemId,
  LOOT,
  slotsTaken,
  without,
} from './items.ts';
import { hero } from './test-fight.ts';

const carrying = (...inventory: ItemId[]) => hero('Ada', { inventory }).character;

describe('what a character carries', () => {
  it.each(Archetype.options)('%s: the starting kit fits, with room for a find', (archetype) => {
    const fresh = createCharacter({ name: 'Ada', pronouns: '', concept: '', trait: '', archetype });
    expect(slotsTaken(fresh.inventory)).toBeLessThan(capacityOf(fresh));
    expect(bestWeapon(fresh).item).not.toBeNull();
  });

  it('takes six slots, and one more for every point of might, never fewer', () => {
    const of = (might: number) => capacityOf({ abilities: { might, grace: 0, wits: 0, heart: 0 } });
    expect([of(-1), of(0), of(3)]).toEqual([6, 6, 9]);
  });

  it('has room for a thing while its slots are free', () => {
    const might = { might: 0, grace: 0, wits: 0, heart: 0 };
    const five = { abilities: might, inventory: ['rope', 'rope', 'rope', 'rope', 'rope'] as const };
    expect(hasRoomFor(five, 'salve')).toBe(true);
    expect(hasRoomFor(five, 'spear')).toBe(false);
  });

  it('one of two salves goes when one is taken, nothing when there is none', () => {
    expect(without(['salve', 'rope', 'salve'], 'salve')).toEqual(['rope', 'salve']);
    expect(without(['rope'], 'salve')).toEqual(['rope']);
  });
});

describe('the best of what is carried counts, not the sum', () => {
  it('of tools', () => {
    expect(bestTool(carrying('lantern', 'map', 'lens'), 'wits')).toEqual({ item: 'map', bonus: 2 });
    expect(bestTool(carrying('map'), 'heart')).toBeNull();
  });

  it('of weapons the one this character does best with, bare hands where there is none', () => {
    expect(
      bestWeapon(
        hero('Ada', { abilities: { might: 3, grace: 0, wits: 0, heart: 0 }, inventory: ['bow', 'blade'] })
          .character,
      ).item,
    ).toBe('blade');
    expect(
      bestWeapon(
        hero('Ada', { abilities: { might: 0, grace: 3, wits: 0, heart: 0 }, inventory: ['bow', 'blade'] })
          .character,
      ).item,
    ).toBe('bow');
    expect(bestWeapon(carrying('salve'))).toEqual({ item: null, ability: 'might', damage: 3 });
  });

  it('of coats and of shields, one each, over ten and grace', () => {
    const { grace } = carrying().abilities;
    expect(defenceOf(carrying())).toBe(10 + grace);
    expect(defenceOf(carrying('coat', 'mail', 'shield', 'shield'))).toBe(10 + grace + 2 + 1);
  });
});

describe('the catalog', () => {
  it('everything is good for one thing: a weapon, armour, a tool or something to use', () => {
    for (const id of ItemId.options) {
      const { weapon, armour, tool, use } = ITEMS[id];
      expect([weapon, armour, tool, use].filter(Boolean), id).toHaveLength(1);
    }
  });

  it('what is found is there once in the list, so that fate treats all alike', () => {
    expect(new Set(LOOT).size).toBe(LOOT.length);
  });
});
