import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARCHETYPES, createCharacter, gainExperience } from './characters.ts';
import { check, Degree, degreeOf } from './checks.ts';
import {
  actionConsequence,
  applyConsequence,
  eventConsequence,
  hesitation,
  recover,
} from './consequences.ts';
import { fateOf } from './fate.ts';
import { MetaEventType } from './meta-events.ts';
import { eventsToPropose, leanChance, moveTension, TENSION_MOVES, type TensionMove } from './tension.ts';

const draft = { name: 'Ada', pronouns: '', concept: '', trait: '', archetype: 'scout' as const };
const ada = { ...createCharacter(draft), id: 'c', playerId: 'p' };

describe('checks', () => {
  it.each([
    [1, 30, 10, 'critical_failure'],
    [20, 5, 18, 'critical_success'],
    [10, 11, 11, 'success'],
    [10, 10, 11, 'partial'],
    [10, 8, 11, 'partial'],
    [10, 7, 11, 'failure'],
  ] as const)('a natural %i with %i against %i is %s', (natural, total, target, degree) => {
    expect(degreeOf(natural, total, target)).toBe(degree);
  });

  it('adds ability, conditions and at most three helpers', () => {
    const fate = fateOf('ab'.repeat(32));
    const thrown = check(fate, 'x', { ...ada, conditions: ['shaken'] }, 'grace', 'fair', { helpers: 7 });
    expect(thrown).toMatchObject({ abilityBonus: 3, help: 3, conditions: -1, target: 11 });
    expect(thrown.tool).toEqual({ item: 'cloak', bonus: 1 });
    expect(thrown.total).toBe(thrown.die.value + 6);
  });
});

describe('consequences', () => {
  const all = Degree.options.flatMap((degree) => [
    actionConsequence(degree, 'something'),
    actionConsequence(degree, 'much'),
    ...MetaEventType.options.flatMap((type) => [eventConsequence(degree, type), hesitation(type)]),
  ]);

  it('health never leaves 0 to its maximum, and at 0 a character is down', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: ada.maxHealth }),
        fc.constantFrom(...all),
        (health, consequence) => {
          const { after, settled } = applyConsequence({ ...ada, health }, consequence);
          expect(after.health).toBeGreaterThanOrEqual(0);
          expect(after.health).toBeLessThanOrEqual(ada.maxHealth);
          expect(after.conditions.includes('down')).toBe(after.health === 0);
          expect(settled.harm === 0 || settled.healed === 0).toBe(true);
          expect(new Set(after.conditions).size).toBe(after.conditions.length);
        },
      ),
    );
  });

  it('who is down is helped up when the turn ends; what was gained this turn is kept for the next', () => {
    const down = { ...ada, health: 0, conditions: ['down' as const, 'winded' as const, 'shaken' as const] };
    expect(recover(down, [])).toEqual({ health: 1, conditions: ['shaken'] });
    expect(recover(down, ['winded'])).toEqual({ health: 1, conditions: ['winded', 'shaken'] });
  });
});

describe('characters', () => {
  it('no archetype is simply better: abilities sum to four', () => {
    for (const { abilities } of Object.values(ARCHETYPES)) {
      expect(Object.values(abilities).reduce((sum, one) => sum + one, 0)).toBe(4);
    }
  });

  it('experience makes levels, and a level makes health', () => {
    expect(gainExperience(ada, 9)).toMatchObject({ experience: 9, level: 1 });
    expect(gainExperience(ada, 31)).toMatchObject({ experience: 1, level: 3, maxHealth: ada.maxHealth + 2 });
  });
});

describe('tension', () => {
  const moves = Object.keys(TENSION_MOVES) as TensionMove[];

  it('stays within 1 and 9 and moves by three a turn at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.constantFrom(...moves)), (tension, made) => {
        const after = moveTension(tension, made);
        expect(after).toBeGreaterThanOrEqual(1);
        expect(after).toBeLessThanOrEqual(9);
        expect(Math.abs(after - tension)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('asks for one to four events, more the tenser it is', () => {
    const asked = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tension) => eventsToPropose(tension, 'much'));
    expect(asked).toEqual([1, 1, 2, 2, 2, 3, 3, 4, 4]);
    expect(eventsToPropose(3, 'something')).toBe(1);
    expect(leanChance(50, 9)).toBe(62);
    expect(leanChance(10, 1)).toBe(5);
  });
});
