import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bestiary, type FoeGroup, fitFoes, MAX_FOES, threatBudget } from './bestiary.ts';
import { foe } from './test-fight.ts';

const bestiary: Bestiary = {
  wolf: foe('wolf'),
  boar: foe('boar', { threat: 2 }),
  ogre: foe('ogre', { threat: 4 }),
};
const ids = (groups: FoeGroup[], budget: number) => fitFoes(groups, bestiary, budget).map(({ id }) => id);

describe('foes of a proposed fight', () => {
  it('are taken as they were asked for while they fit', () => {
    expect(
      ids(
        [
          { id: 'boar', count: 1 },
          { id: 'wolf', count: 2 },
        ],
        4,
      ),
    ).toEqual(['boar', 'wolf', 'wolf']);
  });

  it('whole foes are left out until the threat fits; what is smaller may still come along', () => {
    expect(
      ids(
        [
          { id: 'wolf', count: 1 },
          { id: 'ogre', count: 1 },
          { id: 'boar', count: 1 },
        ],
        3,
      ),
    ).toEqual(['wolf', 'boar']);
  });

  it('one that is too much comes alone', () => {
    expect(
      ids(
        [
          { id: 'ogre', count: 2 },
          { id: 'wolf', count: 1 },
        ],
        1,
      ),
    ).toEqual(['ogre']);
  });

  it('nobody knows are dropped, whatever they are called', () => {
    const strange = ['dragon', '__proto__', 'constructor', 'toString', ''];
    expect(
      ids(
        strange.map((id) => ({ id, count: 1 })),
        9,
      ),
    ).toEqual([]);
    expect(
      ids(
        [
          { id: '__proto__', count: 3 },
          { id: 'wolf', count: 1 },
        ],
        9,
      ),
    ).toEqual(['wolf']);
  });

  it('never go over the budget unless it is a single one, and never over six', () => {
    const group = fc.record({
      id: fc.constantFrom('wolf', 'boar', 'ogre', '__proto__', 'dragon'),
      count: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), fc.integer({ min: 1, max: 20 }), (groups, budget) => {
        const foes = fitFoes(groups, bestiary, budget);
        const threat = foes.reduce((sum, one) => sum + one.threat, 0);
        expect(threat <= budget || foes.length === 1).toBe(true);
        expect(foes.length).toBeLessThanOrEqual(MAX_FOES);
        expect(foes.length > 0).toBe(groups.some(({ id }) => Object.hasOwn(bestiary, id)));
      }),
      { numRuns: 1000 },
    );
  });
});

it('a party is asked to face more the more they are and the tenser it is, and never nothing', () => {
  expect(threatBudget(0, 1)).toBe(1);
  expect([1, 3, 5, 7, 9].map((tension) => threatBudget(4, tension))).toEqual([3, 4, 4, 5, 5]);
  expect([1, 2, 4, 6, 8].map((fighters) => threatBudget(fighters, 5))).toEqual([1, 2, 4, 6, 8]);
});
