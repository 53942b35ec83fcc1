import { describe, expect, it } from 'vitest';
import { type Bestiary, fitFoes, threatBudget } from '../game/bestiary.ts';
import { type Archetype, createCharacter } from '../game/characters.ts';
import { type Declaration, type Fighter, openCombat } from '../game/combat.ts';
import { resolveRound } from '../game/combat-round.ts';
import { fateOf } from '../game/fate.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { fitCast } from './storyteller/fights.ts';

const content = contentOf('sallow-road');
const bestiary: Bestiary = createStoryteller().bestiary('sallow-road');
const PARTY: Archetype[] = ['warden', 'scout', 'scholar', 'speaker'];
const FIGHTS = 100;

/** Four new characters who do nothing but strike: whoever has skills, salves and sense does better. */
function party(): Fighter[] {
  return PARTY.map((archetype, at) => ({
    playerId: `p${at}`,
    awake: true,
    character: {
      ...createCharacter({ name: `Hero ${at}`, pronouns: '', concept: '', trait: '', archetype }),
      id: `c${at}`,
      playerId: `p${at}`,
    },
  }));
}

function fight(foes: ReturnType<typeof fitFoes>, seed: number) {
  const fate = fateOf((seed + 1).toString(16).padStart(64, '0'));
  let fighters = party();
  let combat = openCombat(foes, fighters, fate, 1, false);
  for (;;) {
    const round = combat.round;
    const all = new Map<string, Declaration>(
      fighters.map(({ playerId }) => [playerId, { deed: 'attack', target: '' }]),
    );
    const result = resolveRound(combat, fighters, all, fate, 1);
    ({ combat, fighters } = result);
    if (result.end === null) continue;
    const lost = fighters.reduce((sum, { character }) => sum + character.maxHealth - character.health, 0);
    return { won: result.end === 'victory', rounds: round, lost };
  }
}

function many(foes: ReturnType<typeof fitFoes>) {
  const fights = Array.from({ length: FIGHTS }, (_, seed) => fight(foes, seed));
  const rounds = fights.map((one) => one.rounds).sort((one, other) => one - other);
  return {
    won: fights.filter(({ won }) => won).length / FIGHTS,
    rounds: rounds[FIGHTS / 2] ?? 0,
    lost: fights.reduce((sum, { lost }) => sum + lost, 0) / FIGHTS,
  };
}

describe('a fight that fits a party of four', () => {
  const budget = threatBudget(4, 5);
  const tales = content.events.flatMap(({ id, fight: cast }) => (cast ? [{ id, cast }] : []));

  it.each(tales)('$id: is mostly won, in three to five rounds, and not for nothing', ({ id, cast }) => {
    const foes = fitFoes(fitCast(content, cast, budget), bestiary, budget);
    expect(
      foes.reduce((sum, { threat }) => sum + threat, 0),
      id,
    ).toBe(budget);
    const { won, rounds, lost } = many(foes);
    expect(won, id).toBeGreaterThanOrEqual(0.65);
    expect(won, id).toBeLessThanOrEqual(0.95);
    expect(rounds, id).toBeGreaterThanOrEqual(3);
    expect(rounds, id).toBeLessThanOrEqual(5);
    expect(lost, id).toBeGreaterThan(8);
  });

  it.each(tales)('$id: is cut to what smaller and larger parties can face', ({ cast }) => {
    for (const [fighters, tension] of [
      [1, 1],
      [2, 5],
      [3, 3],
      [6, 5],
      [8, 9],
    ] as const) {
      const threat = threatBudget(fighters, tension);
      const groups = fitCast(content, cast, threat);
      const asked = groups.reduce((sum, { id, count }) => sum + (bestiary[id]?.threat ?? 0) * count, 0);
      expect(groups.length).toBeGreaterThan(0);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(6);
      const least = Math.min(...groups.map(({ id }) => bestiary[id]?.threat ?? 0));
      expect(asked).toBeLessThanOrEqual(Math.max(threat, least));
    }
  });
});
