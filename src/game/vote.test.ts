import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFate, onlookerId, tally, weighVotes } from './vote.ts';

const tiltChance = (base: number, counted: ReturnType<typeof tally>) => weighVotes('tilt', base, counted);

const party = ['ada', 'bram', 'cleo', 'dov'];
const votes = (...values: ('welcome' | 'avert')[]) =>
  values.map((value, n) => ({ playerId: party[n] ?? '', eventIndex: 0, value }));

describe('given a party of four', () => {
  it('when three avert, then the event is struck and no die matters', () => {
    const tilted = tiltChance(50, tally(votes('avert', 'avert', 'avert'), 0, party));
    expect(tilted.struck).toBe(true);
    expect(decideFate(tilted, 1, null)).toBe('struck');
  });

  it('when two avert, then that is no majority', () => {
    expect(tiltChance(50, tally(votes('avert', 'avert'), 0, party))).toEqual({
      tilt: -15,
      chance: 35,
      struck: false,
    });
  });

  it('when three welcome and one averts, then the chance rises by fifteen', () => {
    expect(tiltChance(50, tally(votes('welcome', 'welcome', 'welcome', 'avert'), 0, party)).chance).toBe(65);
  });

  it('who is not in the snapshot does not count', () => {
    expect(tally([{ playerId: 'eve', eventIndex: 0, value: 'avert' }], 0, party)).toEqual({
      welcome: 0,
      avert: 0,
      voters: 4,
      onlookers: { welcome: 0, avert: 0 },
    });
  });
});

it('the chance stays within 5 and 95, whatever the votes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 95 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 8 }),
      (base, welcome, avert) => {
        const { chance, tilt } = tiltChance(base, {
          ...{ welcome, avert, voters: Math.max(8, welcome + avert) },
          onlookers: { welcome: 0, avert: 0 },
        });
        expect(chance).toBeGreaterThanOrEqual(5);
        expect(chance).toBeLessThanOrEqual(95);
        expect(Math.abs(tilt)).toBeLessThanOrEqual(30);
      },
    ),
  );
});

it('the die decides at the chance itself, and the game master above it', () => {
  const tilted = { tilt: 0, chance: 40, struck: false };
  expect(decideFate(tilted, 40, null)).toBe('triggered');
  expect(decideFate(tilted, 41, null)).toBe('spared');
  expect(decideFate(tilted, 100, 'force')).toBe('triggered');
  expect(decideFate(tilted, 1, 'veto')).toBe('struck');
});

describe('onlookers', () => {
  const crowd = (...values: ('welcome' | 'avert')[]) =>
    values.map((value, n) => ({ playerId: onlookerId(`u${n}`), eventIndex: 0, value }));

  it('however many they are, they are one voice together', () => {
    expect(tally(crowd('avert', 'avert', 'avert', 'welcome'), 0, party)).toEqual({
      ...{ welcome: 0, avert: 1, voters: 5 },
      onlookers: { welcome: 1, avert: 3 },
    });
  });

  it('when they do not agree, then their voice is heard on neither side', () => {
    expect(tally(crowd('avert', 'welcome'), 0, party)).toMatchObject({ welcome: 0, avert: 0, voters: 5 });
  });
});

describe('the rules of the vote', () => {
  const against = tally(votes('avert', 'avert', 'avert'), 0, party);

  it('majority: the chance does not move, a strict majority strikes', () => {
    expect(weighVotes('majority', 50, against)).toEqual({ tilt: 0, chance: 50, struck: true });
    expect(weighVotes('majority', 50, tally(votes('avert', 'avert'), 0, party)).struck).toBe(false);
  });

  it('gm: votes are advice, and nothing else', () => {
    expect(weighVotes('gm', 50, against)).toEqual({ tilt: 0, chance: 50, struck: false });
  });
});
