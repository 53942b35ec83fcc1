import { describe, expect, it } from 'vitest';
import { type Combat, canFight, endOf, escalation, openCombat } from './combat.ts';
import { fightOf, foe, hero, loaded } from './test-fight.ts';

const ada = hero('Ada');
const bram = hero('Bram');

describe('when a fight opens', () => {
  it('three wolves are counted, a boar alone is just the boar', () => {
    const { foes } = fightOf([ada], foe('wolf'), foe('boar'), foe('wolf'), foe('wolf'));
    expect(foes.map(({ name }) => name)).toEqual(['Wolf 1', 'Boar', 'Wolf 2', 'Wolf 3']);
    expect(foes.map(({ key }) => key)).toEqual(['wolf-1', 'boar-1', 'wolf-2', 'wolf-3']);
    expect(foes.every(({ health, status }) => health === 10 && status === 'standing')).toBe(true);
  });

  it('a character called like a foe shares no die with it', () => {
    const { foes } = fightOf([hero('wolf-1'), hero('wolf-2 attack Ada')], foe('wolf'), foe('wolf'));
    expect(foes.map(({ key }) => key)).toEqual(['wolf-3', 'wolf-4']);
  });

  it('is worth the threat of all foes', () => {
    expect(fightOf([ada], foe('wolf', { threat: 1 }), foe('ogre', { threat: 4 })).threat).toBe(5);
  });

  it('initiative is a d20 and grace against a d20 and speed, the highest first', () => {
    const quick = hero('Ada', { archetype: 'scout', abilities: { might: 0, grace: 3, wits: 1, heart: 0 } });
    const dice = loaded({ Ada: 10, Bram: 12, 'wolf-1': 10 });
    const { initiative } = openCombat([foe('wolf', { speed: 6 })], [quick, bram], dice, 1, false);
    expect(initiative.map(({ name, total }) => [name, total])).toEqual([
      ['Wolf', 16],
      ['Ada', 13],
      ['Bram', 13],
    ]);
  });

  it('given a tie, then the party comes first', () => {
    const even = foe('wolf', { speed: ada.character.abilities.grace });
    expect(openCombat([even], [ada], loaded({}), 1, false).initiative[0]?.name).toBe('Ada');
  });

  it('given the party was surprised, then each of them is five slower', () => {
    const calm = openCombat([foe('wolf')], [ada], loaded({}), 1, false).initiative;
    const caught = openCombat([foe('wolf')], [ada], loaded({}), 1, true).initiative;
    const total = (among: Combat['initiative'], name: string) =>
      among.find((one) => one.name === name)?.total ?? Number.NaN;
    expect(total(caught, 'Ada')).toBe(total(calm, 'Ada') - 5);
    expect(total(caught, 'Wolf')).toBe(total(calm, 'Wolf'));
  });
});

describe('how a fight ends', () => {
  const fallen = hero('Ada', { health: 0, conditions: ['down'] });
  const asleep = hero('Cleo', {}, false);
  const withFled = (combat: Combat, ...names: string[]): Combat => ({
    ...combat,
    stances: combat.stances.map((one) => ({ ...one, fled: names.includes(one.playerId.slice(2)) })),
  });

  it('goes on while somebody awake and a foe stand', () => {
    expect(endOf(fightOf([ada, fallen], foe('wolf')), [ada, fallen], 11)).toBeNull();
  });

  it('victory: no foe stands, whether it fell, fled or yielded', () => {
    const combat = fightOf([ada], foe('wolf'), foe('wolf'), foe('wolf'));
    const gone = (['down', 'fled', 'yielded'] as const).map((status, n) => ({
      ...(combat.foes[n] ?? raise()),
      status,
    }));
    expect(endOf({ ...combat, foes: gone }, [ada], 1)).toBe('victory');
  });

  it('defeat: everybody is down', () => {
    expect(endOf(fightOf([fallen], foe('wolf')), [fallen], 1)).toBe('defeat');
  });

  it('flight: somebody got away and nobody is left who fights', () => {
    const combat = withFled(fightOf([fallen, bram], foe('wolf')), 'Bram');
    expect(canFight(combat, bram)).toBe(false);
    expect(endOf(combat, [fallen, bram], 1)).toBe('flight');
  });

  it('flight: whoever sleeps drags the fallen off, and is not made to fight', () => {
    expect(endOf(fightOf([fallen, asleep], foe('wolf')), [fallen, asleep], 1)).toBe('flight');
  });

  it('stalemate: after the twelfth round both sides break off', () => {
    expect(endOf(fightOf([ada], foe('wolf')), [ada], 12)).toBe('stalemate');
  });
});

it('from the fifth round on everybody hits harder, by one more each round', () => {
  expect([1, 4, 5, 6, 12].map(escalation)).toEqual([0, 0, 1, 2, 8]);
});

function raise(): never {
  throw new Error('not enough foes');
}
