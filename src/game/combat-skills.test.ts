import { describe, expect, it } from 'vitest';
import { canDeclare } from './combat-round.ts';
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
  speaker,
  warden,
} from './test-fight.ts';

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
