import { describe, expect, it } from 'vitest';
import type { Declaration } from './combat.ts';
import { canDeclare } from './combat-round.ts';
import { characterOf, fightOf, foe, hero, loaded, play } from './test-fight.ts';

const at = (target: string): Declaration => ({ deed: 'attack', target });
const skill = (
  id: Extract<Declaration, { deed: 'skill' }>['skill'],
  target: string | null = null,
): Declaration => ({
  ...{ deed: 'skill', skill: id, target },
});
const DEFEND: Declaration = { deed: 'defend' };

/** Might 3, a blade (d8), grace 0, shield and coat: hits with +3, is hit at 12. */
const warden = (level = 1, name = 'Ada') =>
  hero(name, {
    ...{ archetype: 'warden', level, abilities: { might: 3, grace: 0, wits: 0, heart: 1 } },
    ...{ health: 12, maxHealth: 12, inventory: ['blade', 'shield', 'coat', 'salve'] },
  });
const scout = (level = 1, name = 'Bram') =>
  hero(name, {
    ...{ archetype: 'scout', level, abilities: { might: 0, grace: 3, wits: 1, heart: 0 } },
    ...{ health: 10, maxHealth: 10, inventory: ['bow', 'smokepot'] },
  });
const scholar = (level = 1, name = 'Cleo') =>
  hero(name, {
    ...{ archetype: 'scholar', level, abilities: { might: -1, grace: 0, wits: 4, heart: 1 } },
    ...{ health: 9, maxHealth: 9, inventory: ['staff', 'firepot', 'salts'] },
  });
const speaker = (level = 1, name = 'Dov') =>
  hero(name, {
    ...{ archetype: 'speaker', level, abilities: { might: 0, grace: 1, wits: 0, heart: 3 } },
    ...{ health: 10, maxHealth: 10, inventory: ['bell', 'tonic'] },
  });
/** Stands there and is hit: hard to kill, slow, and it never hits anybody. */
const post = (set = {}) => foe('post', { health: 40, defence: 12, attack: 0, nerve: 14, ...set });
const MISSES = {
  'post-1 attack Ada': 2,
  'post-1 attack Bram': 2,
  'post-1 attack Cleo': 2,
  'post-1 attack Dov': 2,
};

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

describe('skills', () => {
  it('aim: three surer, a d4 harder', () => {
    const result = play(
      fightOf([scout()], post()),
      [scout()],
      { Bram: skill('aim', 'post-1') },
      loaded({ extra: 2 }, 8),
    );
    expect(result.blows[0]).toMatchObject({ deed: 'skill', with: 'aim', bonus: 6, damage: 8 + 2 + 3 });
  });
  it('cleave: one swing at two foes', () => {
    const ada = warden(3);
    const result = play(fightOf([ada], post(), post(), post()), [ada], { Ada: skill('cleave', 'post-2') });
    const struck = result.blows.filter(({ side }) => side === 'party').map(({ target }) => target);
    expect(struck).toEqual(['Post 2', 'Post 1']);
  });
  it('trip: the foe loses its next action, and only that', () => {
    const bram = scout(3);
    const first = play(fightOf([bram], post()), [bram], { Bram: skill('trip', 'post-1') });
    expect(first.blows.at(-1)).toMatchObject({ side: 'foes', deed: 'reels' });
    const second = play(first.combat, first.fighters, { Bram: DEFEND });
    expect(second.blows.at(-1)).toMatchObject({ side: 'foes', deed: 'attack' });
  });
  it('vanish: nobody finds them this round; the next attack hits four surer and twice as hard', () => {
    const bram = scout(5);
    const first = play(fightOf([bram], post()), [bram], { Bram: skill('vanish') });
    expect(first.blows.at(-1)).toMatchObject({ side: 'foes', deed: 'defend' });
    const second = play(first.combat, [bram], { Bram: at('post-1') }, loaded({ ...MISSES, damage: 5 }));
    expect(second.blows[0]).toMatchObject({ bonus: 3 + 4, damage: 5 * 2 + 3 });
    const third = play(second.combat, [bram], { Bram: at('post-1') }, loaded(MISSES));
    expect(third.blows[0]?.bonus).toBe(3);
  });
  it('flashfire: burns every foe', () => {
    const cleo = scholar(5);
    const result = play(
      fightOf([cleo], post(), post()),
      [cleo],
      { Cleo: skill('flashfire') },
      loaded({ ...MISSES, flashfire: 3 }, 3),
    );
    const burnt = result.blows.filter(({ with: used }) => used === 'flashfire');
    expect(burnt.map(({ target, damage }) => [target, damage])).toEqual([
      ['Post 1', 3 + 4],
      ['Post 2', 3 + 4],
    ]);
  });
  it('rally: health for an ally, and who was down gets up', () => {
    const fallen = hero('Ada', { health: 0, maxHealth: 12, conditions: ['down'] });
    const party = [speaker(), fallen];
    const result = play(
      fightOf(party, post()),
      party,
      { Dov: skill('rally', 'p-Ada') },
      loaded({ rally: 4, ...MISSES }),
    );
    expect(result.blows[0]).toMatchObject({ target: 'Ada', healed: 7, became: 'up' });
    expect(characterOf(result, 'Ada')).toMatchObject({ health: 7, conditions: [] });
  });
  it('second wind: for oneself, whoever was meant, and never above the maximum', () => {
    const eve = hero('Eve', { health: 10, maxHealth: 11 });
    const result = play(fightOf([eve], post()), [eve], { Eve: skill('second-wind', 'p-Ada') }, loaded({}, 6));
    expect(result.blows[0]).toMatchObject({ target: 'Eve', healed: 1, became: null });
  });
  it('parley: the foe yields when its nerve is reached; a foe that bleeds listens three sooner', () => {
    const dov = speaker(3);
    const ask = (health: number) => {
      const combat = fightOf([dov], post());
      const foes = combat.foes.map((one) => ({ ...one, health }));
      return play(
        { ...combat, foes },
        [dov],
        { Dov: skill('parley', 'post-1') },
        loaded({ 'parley post-1': 8 }),
      );
    };
    expect(ask(40).blows[0]).toMatchObject({ against: 14, result: 'miss' });
    expect(ask(19).blows[0]).toMatchObject({ against: 11, result: 'hit', became: 'yielded' });
    expect(ask(19).end).toBe('victory');
  });
  it('dread: the foe hits two worse for the rest of the fight', () => {
    const dov = speaker(5);
    const first = play(
      fightOf([dov], post({ attack: 4 })),
      [dov],
      { Dov: skill('dread', 'post-1') },
      loaded({ 'dread post-1': 15 }, 5),
    );
    const second = play(first.combat, [dov], {}, loaded({}, 5));
    expect([first, second].map(({ blows }) => blows.at(-1)?.bonus)).toEqual([2, 2]);
  });
  it('can be used so often in one fight, and then the character defends', () => {
    let combat = fightOf([scout()], post());
    const deeds: string[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const result = play(combat, [scout()], { Bram: skill('aim', 'post-1') }, loaded(MISSES, 2));
      deeds.push(result.blows[0]?.deed ?? '');
      ({ combat } = result);
    }
    expect(deeds).toEqual(['skill', 'skill', 'defend']);
    expect(canDeclare(combat, scout(), skill('aim'))).toBe(false);
  });
  it('nobody uses what they have not learned or do not carry', () => {
    const combat = fightOf([warden()], post());
    expect(canDeclare(combat, warden(), skill('aim'))).toBe(false);
    expect(canDeclare(combat, warden(), skill('cleave'))).toBe(false);
    expect(canDeclare(combat, warden(), { deed: 'item', item: 'tonic', target: null })).toBe(false);
    expect(canDeclare(combat, warden(), { deed: 'item', item: 'blade', target: null })).toBe(false);
    expect(canDeclare(combat, warden(), { deed: 'item', item: 'salve', target: null })).toBe(true);
  });
});

describe('things', () => {
  it('a salve heals a d6 and one, and is gone', () => {
    const hurt = { ...warden(), character: { ...warden().character, health: 3 } };
    const result = play(
      fightOf([hurt], post()),
      [hurt],
      { Ada: { deed: 'item', item: 'salve', target: null } },
      loaded({ salve: 4, ...MISSES }),
    );
    expect(result.blows[0]).toMatchObject({ with: 'salve', healed: 5 });
    expect(characterOf(result, 'Ada').inventory).toEqual(['blade', 'shield', 'coat']);
  });
  it('salts clear another’s head', () => {
    const shaken = { ...warden(), character: { ...warden().character, conditions: ['shaken' as const] } };
    const party = [scholar(), shaken];
    const result = play(
      fightOf(party, post()),
      party,
      { Cleo: { deed: 'item', item: 'salts', target: 'p-Ada' } },
      loaded(MISSES),
    );
    expect(characterOf(result, 'Ada').conditions).toEqual([]);
    expect(characterOf(result, 'Cleo').inventory).toEqual(['staff', 'firepot']);
  });
  it('a fire pot burns every foe, a smoke pot gets its thrower away', () => {
    const party = [scholar(), scout()];
    const result = play(
      fightOf(party, post(), post()),
      party,
      {
        Cleo: { deed: 'item', item: 'firepot', target: null },
        Bram: { deed: 'item', item: 'smokepot', target: null },
      },
      loaded(MISSES, 4),
    );
    expect(result.blows.filter(({ with: used }) => used === 'firepot').map(({ damage }) => damage)).toEqual([
      4, 4,
    ]);
    expect(result.combat.stances.find(({ playerId }) => playerId === 'p-Bram')?.fled).toBe(true);
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

describe('traits', () => {
  const struck = (trait: 'venom' | 'terror' | 'frenzy' | 'swarm', die: number, health = 10) => {
    const combat = fightOf([warden()], foe('wolf', { trait, health: 10 }));
    const foes = combat.foes.map((one) => ({ ...one, health }));
    return play(
      { ...combat, foes },
      [warden()],
      {},
      loaded({ 'wolf-1 attack Ada': die, damage: 2 }),
    ).blows.at(-1);
  };
  it('venom leaves winded on an even die', () => {
    expect(struck('venom', 18)?.gained).toBe('winded');
    expect(struck('venom', 17)?.gained).toBeNull();
  });
  it('terror leaves shaken on an even die', () => {
    expect(struck('terror', 18)?.gained).toBe('shaken');
  });
  it('nobody is winded twice', () => {
    const winded = { ...warden(), character: { ...warden().character, conditions: ['winded' as const] } };
    const result = play(fightOf([winded], foe('wolf', { trait: 'venom' })), [winded], {}, loaded({}, 18));
    expect(result.blows.at(-1)?.gained).toBeNull();
    expect(characterOf(result, 'Ada').conditions).toEqual(['winded']);
  });
  it('tough takes one less, though never nothing', () => {
    const result = play(
      fightOf([warden()], post({ trait: 'tough' })),
      [warden()],
      { Ada: at('post-1') },
      loaded({ damage: 5, ...MISSES }),
    );
    expect(result.blows[0]?.damage).toBe(5 + 3 - 1);
  });
  it('frenzy: two surer once it bleeds; swarm: two worse', () => {
    expect([struck('frenzy', 10)?.bonus, struck('frenzy', 10, 4)?.bonus]).toEqual([2, 4]);
    expect([struck('swarm', 10)?.bonus, struck('swarm', 10, 4)?.bonus]).toEqual([2, 0]);
  });
  it('regrow: one health before it acts, never above its maximum', () => {
    const combat = fightOf([warden()], post({ trait: 'regrow' }));
    const foes = combat.foes.map((one) => ({ ...one, health: 39 }));
    const first = play({ ...combat, foes }, [warden()], {}, loaded(MISSES));
    expect(first.blows.map(({ deed }) => deed)).toEqual(['defend', 'regrows', 'attack']);
    expect(first.combat.foes[0]?.health).toBe(40);
    const second = play(first.combat, [warden()], {}, loaded(MISSES));
    expect(second.blows.map(({ deed }) => deed)).toEqual(['defend', 'attack']);
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
