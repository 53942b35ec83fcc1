import { describe, expect, it } from 'vitest';
import { CombatEnd } from './combat.ts';
import {
  actionConsequence,
  applyConsequence,
  combatConsequence,
  eventConsequence,
  hesitation,
} from './consequences.ts';
import type { ItemId } from './items.ts';
import { hero } from './test-fight.ts';

const nothing = hesitation('fortune');
const carrying = (...inventory: ItemId[]) => hero('Ada', { inventory }).character;

describe('what is found and lost', () => {
  it('is put into the hands, and told', () => {
    const { after, settled } = applyConsequence(carrying('rope'), nothing, { found: 'salve', parted: null });
    expect(after.inventory).toEqual(['rope', 'salve']);
    expect(settled).toMatchObject({ found: ['salve'], parted: [] });
  });

  it('is left behind by whoever has no room, and then nothing was found', () => {
    const full = carrying('rope', 'rope', 'rope', 'rope', 'rope', 'rope', 'rope');
    const { after, settled } = applyConsequence(full, nothing, { found: 'salve', parted: null });
    expect(after.inventory).toEqual(full.inventory);
    expect(settled.found).toEqual([]);
  });

  it('leaves its slot to what is found in its stead', () => {
    const full = carrying('rope', 'rope', 'rope', 'rope', 'rope', 'rope', 'lens');
    const { after, settled } = applyConsequence(full, nothing, { found: 'salve', parted: 'lens' });
    expect(after.inventory.filter((one) => one !== 'rope')).toEqual(['salve']);
    expect(settled).toMatchObject({ found: ['salve'], parted: ['lens'] });
  });

  it('is not told when it was not there', () => {
    const { settled } = applyConsequence(carrying('rope'), nothing, { found: null, parted: 'lens' });
    expect(settled.parted).toEqual([]);
  });

  it('only luck and discoveries bring something, and never an original action', () => {
    expect(eventConsequence('success', 'fortune').find).toBe(true);
    expect(eventConsequence('critical_success', 'discovery').find).toBe(true);
    expect(eventConsequence('success', 'discovery').find).toBe(false);
    expect(eventConsequence('critical_success', 'hazard').find).toBe(false);
    expect(actionConsequence('critical_success', 'much').find).toBe(false);
  });
});

describe('the end of a fight', () => {
  it('a victory is worth what was faced, shared by those who faced it', () => {
    const worth = (threat: number, fighters: number) =>
      combatConsequence('victory', threat, fighters).experience;
    expect([worth(4, 4), worth(5, 4), worth(4, 1), worth(1, 0)]).toEqual([3, 4, 6, 3]);
  });

  it('costs nerve and breath, never health: down is not dead', () => {
    for (const end of CombatEnd.options) expect(combatConsequence(end, 4, 2).harm).toBe(0);
    expect(combatConsequence('defeat', 4, 2).gain).toBe('shaken');
    expect(combatConsequence('flight', 4, 2).gain).toBe('winded');
    expect(combatConsequence('stalemate', 4, 2).gain).toBe('winded');
    expect(combatConsequence('called-off', 4, 2).gain).toBeNull();
  });
});

describe('a consequence', () => {
  it('down at nothing, up again with the first health', () => {
    const hurt = hero('Ada', { health: 1 }).character;
    const fallen = applyConsequence(hurt, { ...nothing, harm: 3 });
    expect(fallen.after).toMatchObject({ health: 0, conditions: ['down'] });
    expect(fallen.settled).toMatchObject({ harm: 1, down: true });
    const risen = applyConsequence({ ...hurt, ...fallen.after }, { ...nothing, heal: 2 });
    expect(risen.after).toMatchObject({ health: 2, conditions: [] });
    expect(risen.settled).toMatchObject({ healed: 2, lost: ['down'] });
  });

  it('nobody gains what they have', () => {
    const shaken = hero('Ada', { conditions: ['shaken'] }).character;
    const { after, settled } = applyConsequence(shaken, { ...nothing, gain: 'shaken' });
    expect(after.conditions).toEqual(['shaken']);
    expect(settled.gained).toEqual([]);
  });
});
