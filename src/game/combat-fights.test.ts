import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Archetype, Condition } from './abilities.ts';
import { FoeTrait, type StatBlock, Tactics } from './bestiary.ts';
import { ARCHETYPES } from './characters.ts';
import {
  type Combat,
  canFight,
  type Declaration,
  type Fighter,
  isStanding,
  MAX_ROUNDS,
  openCombat,
} from './combat.ts';
import { type RoundResult, resolveRound } from './combat-round.ts';
import type { Fate } from './fate.ts';
import { ITEMS, ItemId } from './items.ts';
import { SKILLS, SkillId } from './skills.ts';
import { fateNumber, foe, hero } from './test-fight.ts';
import {
  actorOf,
  deedOf,
  diceOf,
  follow,
  lostNerve,
  mostBlows,
  standing,
  watched,
} from './test-fight-told.ts';

/** What holds in every fight, whoever fights and whatever they declare. Names try to be mistaken for labels. */
const NAMES = ['Ada', 'wolf-1', 'wolf-1 attack Ada', 'flee', 'Ada attack', 'damage', 'boar-2 picks', 'Wolf'];
const KINDS = ['wolf', 'boar', 'shade'];
/** `FIGHTS=5000` plays more of them. */
const RUNS = { numRuns: Number(process.env.FIGHTS ?? 300) };

const fighter = (name: string): fc.Arbitrary<Fighter> =>
  fc
    .record({
      archetype: fc.constantFrom(...Archetype.options),
      level: fc.integer({ min: 1, max: 6 }),
      health: fc.integer({ min: 0, max: 12 }),
      conditions: fc.uniqueArray(fc.constantFrom(...Condition.options.filter((one) => one !== 'down'))),
      inventory: fc.array(fc.constantFrom(...ItemId.options), { maxLength: 6 }),
      awake: fc.boolean(),
    })
    .map(({ awake, health: points, conditions: had, ...set }) => {
      const { abilities, health: maxHealth } = ARCHETYPES[set.archetype];
      const health = Math.min(points, maxHealth);
      const conditions = health === 0 ? [...had, 'down' as const] : had;
      return hero(name, { ...set, abilities: { ...abilities }, maxHealth, health, conditions }, awake);
    });

const block: fc.Arbitrary<StatBlock> = fc
  .record({
    id: fc.constantFrom(...KINDS),
    health: fc.integer({ min: 2, max: 40 }),
    defence: fc.integer({ min: 8, max: 15 }),
    attack: fc.integer({ min: 0, max: 7 }),
    damage: fc.integer({ min: 3, max: 10 }),
    speed: fc.integer({ min: -2, max: 6 }),
    nerve: fc.integer({ min: 8, max: 22 }),
    tactics: fc.constantFrom(...Tactics.options),
    trait: fc.option(fc.constantFrom(...FoeTrait.options)),
  })
  .map(({ id, ...set }) => foe(id, set));

const party = fc
  .shuffledSubarray(NAMES, { minLength: 1, maxLength: 5 })
  .chain((names) => fc.tuple(...names.map(fighter)));

/** Sensible or not: what people may send, with targets that are there, were there, or never were. */
const target = fc.constantFrom(...KINDS.map((id) => `${id}-1`), 'wolf-2', 'p-Ada', 'p-flee', '', 'nobody');
const declaration: fc.Arbitrary<Declaration> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('attack' as const), target }) },
  { weight: 1, arbitrary: fc.constant({ deed: 'defend' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ deed: fc.constant('skill' as const), skill: fc.constantFrom(...SkillId.options) },
      target: fc.option(target),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ deed: fc.constant('item' as const), item: fc.constantFrom(...ItemId.options) },
      target: fc.option(target),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ deed: 'flee' as const }) },
);

const setting = fc.record({
  party,
  foes: fc.array(block, { minLength: 1, maxLength: 6 }),
  surprised: fc.boolean(),
  fate: fc.nat(),
  /** Declared in turn by whoever is next, over and over; null: says nothing. */
  declared: fc.array(fc.option(declaration), { minLength: 1, maxLength: 12 }),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

interface Played extends RoundResult {
  round: number;
  before: Combat;
  party: Fighter[];
  declared: Map<string, Declaration>;
}

/** A whole fight, round by round. */
function playOut(one: Setting, fate: Fate = fateNumber(one.fate)): { opened: Combat; rounds: Played[] } {
  const opened = openCombat(one.foes, one.party, fate, 1, one.surprised);
  const rounds: Played[] = [];
  let combat = opened;
  let fighters: Fighter[] = one.party;
  for (let said = 0; rounds.at(-1)?.end == null; ) {
    if (rounds.length > MAX_ROUNDS) throw new Error('the fight goes on and on');
    const declared = new Map<string, Declaration>();
    for (const { playerId } of fighters) {
      const next = one.declared[said++ % one.declared.length];
      if (next) declared.set(playerId, next);
    }
    const result = resolveRound(combat, fighters, declared, fate, 1);
    rounds.push({ ...result, round: combat.round, before: combat, party: fighters, declared });
    ({ combat, fighters } = result);
  }
  return { opened, rounds };
}

const everyFight = (holds: (fight: ReturnType<typeof playOut>, one: Setting) => void) =>
  fc.assert(
    fc.property(setting, (one) => holds(playOut(one), one)),
    RUNS,
  );

describe('in every fight', { timeout: 30_000 }, () => {
  it('health stays between nothing and its maximum, and who has none is down', () => {
    everyFight(({ rounds }) => {
      for (const { fighters, combat } of rounds) {
        for (const { character } of fighters) {
          expect(character.health).toBeGreaterThanOrEqual(0);
          expect(character.health).toBeLessThanOrEqual(character.maxHealth);
          expect(character.conditions.includes('down')).toBe(character.health === 0);
          expect(new Set(character.conditions).size).toBe(character.conditions.length);
        }
        for (const { health, block, status } of combat.foes) {
          expect(health).toBeGreaterThanOrEqual(0);
          expect(health).toBeLessThanOrEqual(block.health);
          expect(status === 'down').toBe(health === 0);
        }
      }
    });
  });

  it('the fallen, the fled and the yielded do not act, and what is told adds up to what is so', () => {
    everyFight(({ rounds }) => {
      for (const { before, party, blows, combat, fighters } of rounds) {
        const told = standing(before, party);
        for (const blow of blows) {
          expect(told.get(actorOf(blow)), `${actorOf(blow)} acts`).toBe('standing');
          follow(told, blow);
        }
        expect(told).toEqual(standing(combat, fighters));
      }
    });
  });

  it('a fighter and a foe act once a round; two strikes of one swing and a burst are one action', () => {
    everyFight(({ rounds }) => {
      for (const { blows } of rounds) {
        const acts = blows.filter((blow) => blow.deed !== 'regrows' && !lostNerve(blow));
        const turns = acts.filter((blow, n) => {
          const last = acts[n - 1];
          return !last || actorOf(last) !== actorOf(blow) || last.with !== blow.with;
        });
        expect(new Set(turns.map(actorOf)).size).toBe(turns.length);
        for (const first of turns) {
          const all = acts.filter((blow) => actorOf(blow) === actorOf(first));
          const most = mostBlows(first);
          expect(all.length).toBeLessThanOrEqual(most);
        }
      }
    });
  });

  it('nobody does what was not declared or cannot be done: silence and sleep defend', () => {
    everyFight(({ rounds }) => {
      for (const { blows, declared, party } of rounds) {
        for (const { playerId, character, awake } of party) {
          const mine = blows.filter(({ side, actor }) => side === 'party' && actor === character.name);
          const meant = awake ? declared.get(playerId) : undefined;
          for (const blow of mine) if (blow.deed !== 'defend') expect(blow.deed).toBe(deedOf(meant));
        }
      }
    });
  });

  it('the sleeping are never struck: while somebody awake stands they keep to the back, and then it is over', () => {
    everyFight(({ rounds }) => {
      const asleep = (name: string, party: Fighter[]) =>
        party.some(({ character, awake }) => character.name === name && !awake);
      for (const { blows, party } of rounds) {
        for (const { side, deed, target } of blows) {
          if (side === 'foes' && deed === 'attack') expect(asleep(target ?? '', party)).toBe(false);
        }
      }
    });
  });

  it('there is an end within twelve rounds', () => {
    everyFight(({ rounds }) => {
      expect(rounds.length).toBeLessThanOrEqual(MAX_ROUNDS);
      const last = rounds.at(-1);
      const foes = last?.combat.foes.some(isStanding);
      if (last?.end === 'victory') expect(foes).toBe(false);
      else expect(foes).toBe(true);
      const ours = last?.fighters.some((one) => one.awake && canFight(last.combat, one));
      expect(ours).toBe(last?.end === 'victory' || last?.end === 'stalemate');
      if (last?.end === 'stalemate') expect(last.round).toBe(MAX_ROUNDS);
      if (last?.end === 'defeat')
        expect(last.fighters.every(({ character }) => character.health === 0)).toBe(true);
    });
  });

  it('a skill is used as often as it may be in one fight, and by whoever has learned it', () => {
    everyFight(({ rounds }) => {
      for (const { combat, fighters } of rounds) {
        for (const { playerId, uses } of combat.stances) {
          const who = fighters.find((one) => one.playerId === playerId)?.character;
          for (const skill of SkillId.options) {
            const used = uses[skill] ?? 0;
            expect(used).toBeLessThanOrEqual(SKILLS[skill].perFight);
            if (used > 0) expect(SKILLS[skill].archetype).toBe(who?.archetype);
            if (used > 0) expect(SKILLS[skill].level).toBeLessThanOrEqual(who?.level ?? 0);
          }
        }
      }
    });
  });

  it('what is used is used up, one at a time, and nothing else goes', () => {
    everyFight(({ rounds }) => {
      for (const { party, fighters, blows } of rounds) {
        for (const { character } of party) {
          const after = fighters.find(({ playerId }) => playerId === character.playerId)?.character;
          const used = blows.find(
            ({ actor, side, deed }) => side === 'party' && deed === 'item' && actor === character.name,
          );
          const gone = character.inventory.length - (after?.inventory.length ?? 0);
          expect(gone).toBe(used ? 1 : 0);
          if (!used?.with) continue;
          const count = (all: readonly string[] = []) => all.filter((one) => one === used.with).length;
          expect(count(character.inventory) - count(after?.inventory)).toBe(1);
          expect(ITEMS[used.with as ItemId].use).toBeDefined();
        }
      }
    });
  });

  it('every label is thrown once, and the dice that are told are the dice that fell', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const { fate, thrown } = watched(fateNumber(one.fate));
        const { opened, rounds } = playOut(one, fate);
        expect(new Set(thrown).size).toBe(thrown.length);
        const told = [...opened.initiative.map(({ die }) => die), ...rounds.flatMap(diceOf)];
        expect(new Set(told.map(({ label }) => label)).size).toBe(told.length);
        for (const die of told) expect(fateNumber(one.fate).die(die.label, die.sides)).toEqual(die);
      }),
      RUNS,
    );
  });

  it('the same fate and the same words give the same fight, and nothing that was given is changed', () => {
    fc.assert(
      fc.property(setting, (one) => {
        const kept = structuredClone(one);
        const { opened, rounds } = playOut(one);
        const keptRounds = structuredClone(rounds);
        expect(playOut(one)).toEqual({ opened, rounds });
        expect(one).toEqual(kept);
        for (const { before, party, declared } of keptRounds) {
          const frozen = structuredClone({ before, party });
          resolveRound(before, party, declared, fateNumber(one.fate), 1);
          expect({ before, party }).toEqual(frozen);
        }
      }),
      RUNS,
    );
  });
});

it('another fate is another fight', () => {
  const ada = hero('Ada', { archetype: 'warden' });
  const attack = { deed: 'attack' as const, target: 'wolf-1' };
  const fights = Array.from({ length: 100 }, (_, fate) =>
    JSON.stringify(
      playOut({ party: [ada], foes: [foe('wolf'), foe('wolf')], surprised: false, fate, declared: [attack] }),
    ),
  );
  expect(new Set(fights).size).toBe(100);
});
