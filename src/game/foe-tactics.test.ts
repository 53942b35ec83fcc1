import { describe, expect, it } from 'vitest';
import type { Tactics } from './bestiary.ts';
import { type Combat, type Fighter, openCombat } from './combat.ts';
import { foeDeed } from './foe-tactics.ts';
import { foe, hero, loaded } from './test-fight.ts';

const strong = hero('Ada', {
  ...{ health: 12, maxHealth: 12 },
  abilities: { might: 3, grace: 0, wits: 1, heart: 0 },
});
const weak = hero('Bram', {
  ...{ health: 4, maxHealth: 5 },
  abilities: { might: 0, grace: 0, wits: 2, heart: 0 },
});
const bled = hero('Cleo', {
  ...{ health: 6, maxHealth: 12 },
  abilities: { might: 1, grace: 0, wits: -1, heart: 0 },
});
const party = [strong, weak, bled];

interface Scene {
  fighters?: Fighter[];
  hidden?: Fighter[];
  friends?: number;
  health?: number;
}

/** What the first of these foes does, and to whom. */
function deed(
  tactics: Tactics,
  { fighters = party, hidden = [], friends = 1, health = 10 }: Scene = {},
): string {
  const blocks = [foe('wolf', { tactics }), foe('wolf', { tactics })];
  const opened = openCombat(blocks, fighters, loaded({}), 1, false);
  const [first, second] = opened.foes;
  if (!first || !second) throw new Error('no foes');
  const acting = { ...first, health };
  const combat: Combat = {
    ...opened,
    foes: [acting, friends > 0 ? second : { ...second, health: 0, status: 'down' }],
  };
  const unseen = new Set(hidden.map(({ playerId }) => playerId));
  const done = foeDeed(acting, combat, fighters, unseen, loaded({}), 'combat 1 r1 wolf-1');
  return done.deed === 'attack' ? `attack ${done.target.character.name}` : done.deed;
}

describe('a foe', () => {
  it('brute: strikes whoever has most health', () => {
    expect(deed('brute')).toBe('attack Ada');
  });
  it('hunter: strikes whoever has least', () => {
    expect(deed('hunter')).toBe('attack Bram');
  });
  it('pack: turns on whoever has lost most blood', () => {
    expect(deed('pack')).toBe('attack Cleo');
  });
  it('trickster: strikes whoever is least clever', () => {
    expect(deed('trickster')).toBe('attack Cleo');
  });
  it('guardian: strikes the strongest, and keeps behind its friends once it bleeds', () => {
    expect(deed('guardian')).toBe('attack Ada');
    expect(deed('guardian', { health: 4 })).toBe('defend');
    expect(deed('guardian', { health: 4, friends: 0 })).toBe('attack Ada');
  });
  it('coward: strikes the weakest, and runs when it bleeds or its friends are gone', () => {
    expect(deed('coward')).toBe('attack Bram');
    expect(deed('coward', { health: 4 })).toBe('flee');
    expect(deed('coward', { friends: 0 })).toBe('flee');
  });
});

describe('whom a foe can strike', () => {
  const fallen = hero('Dov', { health: 0, conditions: ['down'] });
  const asleep = hero('Eve', { health: 1 }, false);

  it('not the fallen', () => {
    expect(deed('hunter', { fighters: [fallen, strong] })).toBe('attack Ada');
    expect(deed('hunter', { fighters: [fallen] })).toBe('defend');
  });
  it('not whom nobody finds', () => {
    expect(deed('hunter', { hidden: [weak] })).toBe('attack Cleo');
    expect(deed('hunter', { fighters: [weak], hidden: [weak] })).toBe('defend');
  });
  it('not the sleeping while somebody awake stands, be they out of sight', () => {
    expect(deed('hunter', { fighters: [asleep, strong] })).toBe('attack Ada');
    expect(deed('hunter', { fighters: [asleep, strong], hidden: [strong] })).toBe('defend');
    expect(deed('hunter', { fighters: [asleep, fallen] })).toBe('attack Eve');
  });
  it('among equals fate picks', () => {
    const twins = [hero('Ada'), hero('Bram')];
    const opened = openCombat([foe('wolf')], twins, loaded({}), 1, false);
    const [wolf] = opened.foes;
    if (!wolf) throw new Error('no foe');
    const labels: string[] = [];
    const fate = {
      ...loaded({}),
      pick(label: string) {
        labels.push(label);
        return 1;
      },
    };
    expect(foeDeed(wolf, opened, twins, new Set(), fate, 'r1 wolf-1')).toEqual({
      deed: 'attack',
      target: twins[1],
    });
    expect(labels).toEqual(['r1 wolf-1 picks']);
  });
});
