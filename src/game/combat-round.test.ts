import { describe, expect, it } from 'vitest';
import type { Declaration } from './combat.ts';
import {
  at,
  characterOf,
  DEFEND,
  fightOf,
  foe,
  hero,
  loaded,
  MISSES,
  play,
  post,
  scholar,
  scout,
  skill,
  warden,
} from './test-fight.ts';

describe('an attack', () => {
  const blow = (thrown: number) =>
    play(
      fightOf([warden()], post()),
      [warden()],
      { Ada: at('post-1') },
      loaded({ 'Ada attack post-1': thrown, damage: 5 }),
    ).blows[0];

  it('hits when d20 and bonus reach the defence, and deals the weapon and the ability', () => {
    expect(blow(9)).toMatchObject({ with: 'blade', bonus: 3, against: 12, result: 'hit', damage: 5 + 3 });
  });
  it('misses below it', () => {
    expect(blow(8)).toMatchObject({ result: 'miss', damage: 0 });
  });
  it('a natural 20 strikes twice as hard, a natural 1 never hits', () => {
    expect(blow(20)).toMatchObject({ result: 'critical', damage: 5 * 2 + 3 });
    expect(blow(1)).toMatchObject({ result: 'fumble', damage: 0 });
  });
  it('on a foe that has fallen strikes the weakest that stands', () => {
    const combat = fightOf(
      [warden()],
      post(),
      post({ id: 'stump', health: 8 }),
      post({ id: 'log', health: 20 }),
    );
    const [gone, ...others] = combat.foes;
    if (!gone) throw new Error('no foe');
    const fallen = { ...combat, foes: [{ ...gone, health: 0, status: 'down' as const }, ...others] };
    expect(play(fallen, [warden()], { Ada: at('post-1') }, loaded({})).blows[0]?.target).toBe('Post');
    expect(play(fallen, [warden()], { Ada: at('post-1') }, loaded({ 'stump-1': 15 })).blows[0]).toMatchObject(
      {
        ...{ dice: [{ label: 'combat 1 r1 Ada attack stump-1', value: 15 }, {}], became: 'down' },
      },
    );
  });
});

describe('defending', () => {
  const against = (declared: Record<string, Declaration>) =>
    play(fightOf([warden()], post()), [warden()], declared, loaded(MISSES)).blows.at(-1)?.against;
  it('makes four harder to hit, and so does saying nothing', () => {
    expect(against({ Ada: at('post-1') })).toBe(12);
    expect(against({ Ada: DEFEND })).toBe(16);
    expect(against({})).toBe(16);
  });
  it('is all that a sleeper does, whatever was said for them', () => {
    const party = [{ ...warden(), awake: false }, scout()];
    const { blows } = play(fightOf(party, post()), party, { Ada: at('post-1') }, loaded(MISSES));
    expect(blows.find(({ actor }) => actor === 'Ada')?.deed).toBe('defend');
  });
});

describe('a guard', () => {
  const party = [warden(), scholar()];
  const wolf = foe('wolf', { tactics: 'trickster', attack: 7 });
  it('takes the blow that was meant for another, and stands two firmer', () => {
    const weak = foe('wolf', { tactics: 'hunter', attack: 7 });
    const result = play(
      fightOf(party, weak),
      party,
      { Ada: skill('guard', 'p-Cleo') },
      loaded({ damage: 4 }),
    );
    const taken = result.blows.find(({ side }) => side === 'foes');
    expect(taken).toMatchObject({ target: 'Cleo', guardedBy: 'Ada', against: 12 + 2, damage: 4 });
    expect(characterOf(result, 'Ada').health).toBe(8);
    expect(characterOf(result, 'Cleo').health).toBe(9);
  });
  it('for themselves stands firmer, and nobody takes their blows', () => {
    const result = play(fightOf([warden()], wolf), [warden()], { Ada: skill('guard') });
    expect(result.blows.at(-1)).toMatchObject({ target: 'Ada', guardedBy: null, against: 14 });
  });
  it('who has fallen guards nobody', () => {
    const fallen = [{ ...warden(), character: { ...warden().character, health: 1 } }, scholar()];
    const quick = foe('boar', { attack: 7, tactics: 'hunter' });
    const result = play(
      fightOf(fallen, quick, { ...quick, id: 'cat' }),
      fallen,
      { Ada: skill('guard', 'p-Cleo') },
      loaded({ damage: 1 }),
    );
    const [first, second] = result.blows.filter(({ side }) => side === 'foes');
    expect(first).toMatchObject({ target: 'Ada', guardedBy: null, became: 'down' });
    expect(second).toMatchObject({ target: 'Cleo', guardedBy: null });
  });
});

describe('what is easier and what is harder', () => {
  const bonus = (combat: ReturnType<typeof fightOf>, fighter = warden()) =>
    play(combat, [fighter], { Ada: at('post-1') }, loaded(MISSES)).blows[0]?.bonus;

  it('a marked foe is hit more easily by three, for this round and the next', () => {
    const party = [scholar(), warden()];
    const declared = { Cleo: skill('read-foe', 'post-1'), Ada: at('post-1') };
    const opened = fightOf(party, post());
    const first = play(opened, party, declared, loaded(MISSES));
    const second = play(first.combat, party, { Ada: at('post-1') }, loaded(MISSES));
    const third = play(second.combat, party, { Ada: at('post-1') }, loaded(MISSES));
    const bonuses = [first, second, third].map(
      ({ blows }) => blows.find(({ actor }) => actor === 'Ada')?.bonus,
    );
    const marked = opened.initiative.findIndex(({ name }) => name === 'Cleo');
    const struck = opened.initiative.findIndex(({ name }) => name === 'Ada');
    expect(bonuses).toEqual([marked < struck ? 6 : 3, 6, 3]);
  });
  it('a song heartens everybody by two, for this round and the next', () => {
    const singer = hero('Eve', { level: 5, inventory: [] });
    const party = [singer, warden()];
    const opened = fightOf(party, post());
    const sung = play(opened, party, { Eve: skill('war-song') }, loaded(MISSES));
    const next = play(sung.combat, party, { Ada: at('post-1') }, loaded(MISSES));
    const after = play(next.combat, party, { Ada: at('post-1') }, loaded(MISSES));
    const of = ({ blows }: typeof next) => blows.find(({ actor }) => actor === 'Ada')?.bonus;
    expect([of(next), of(after)]).toEqual([5, 3]);
  });
  it('who was surprised strikes two worse, in the first round alone', () => {
    const caught = { ...fightOf([warden()], post()), surprised: true };
    expect(bonus(caught)).toBe(1);
    expect(bonus({ ...caught, round: 2 })).toBe(3);
  });
  it('conditions weigh, and the heat of a long fight', () => {
    const shaken = { ...warden(), character: { ...warden().character, conditions: ['shaken' as const] } };
    expect(bonus(fightOf([shaken], post()), shaken)).toBe(2);
    expect(bonus({ ...fightOf([warden()], post()), round: 6 })).toBe(5);
  });
});

describe('fleeing', () => {
  const flee = (thrown: number, foes: number) =>
    play(
      fightOf([scout()], ...Array.from({ length: foes }, () => post())),
      [scout()],
      { Bram: { deed: 'flee' } },
      loaded({ flee: thrown }),
    );
  it('takes a d20 and grace against eight and one for every foe on its feet', () => {
    expect(flee(6, 1).blows[0]).toMatchObject({ bonus: 3, against: 9, result: 'done', became: 'fled' });
    expect(flee(5, 1).blows[0]).toMatchObject({ result: 'fails', became: null });
    expect(flee(6, 2).blows[0]).toMatchObject({ against: 10, result: 'fails' });
  });
  it('of the last one on their feet ends the fight', () => {
    expect(flee(20, 1).end).toBe('flight');
  });
});

describe('who has seen half of their friends fall', () => {
  const bereft = (tactics: 'pack' | 'brute', nerve: number) => {
    const combat = fightOf([warden()], post({ tactics, nerve: 12 }), post({ tactics, nerve: 12 }));
    const foes = combat.foes.map((one, n) =>
      n === 0 ? { ...one, health: 0, status: 'down' as const } : one,
    );
    return play({ ...combat, foes }, [warden()], {}, loaded({ nerve }));
  };
  it('may run, when they hunt in packs', () => {
    expect(bereft('pack', 12).end).toBe('victory');
    expect(bereft('pack', 11).end).toBeNull();
    expect(bereft('brute', 20).end).toBeNull();
  });
  it('does not run from a party that has fallen', () => {
    const dying = { ...warden(), character: { ...warden().character, health: 1 } };
    const combat = fightOf(
      [dying],
      post({ tactics: 'pack', attack: 7 }),
      post({ tactics: 'pack', attack: 7 }),
    );
    const foes = combat.foes.map((one, n) =>
      n === 0 ? { ...one, health: 0, status: 'down' as const } : one,
    );
    expect(play({ ...combat, foes }, [dying], {}, loaded({}, 20)).end).toBe('defeat');
  });
});
