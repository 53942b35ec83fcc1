import { describe, expect, it } from 'vitest';
import { inSpotlight, nextAfter } from './spotlight.ts';
import type { Player, Table } from './table.ts';
import { hero } from './test-fight.ts';

type Seat = [name: string, status?: Player['status'], sinceTurn?: number];

/** A table between turns; the spotlight is on whoever is named. */
function table(spotlight: string | null, ...seats: Seat[]): Table {
  const players = seats.map(([name, status = 'active', sinceTurn = 1]) => ({
    ...{ id: name, userId: name, name, status, sinceTurn, missedWaits: 0 },
    boundaries: { lines: [], veils: [] },
    character: hero(name).character,
  }));
  return { campaign: { turn: 1, spotlight } as Table['campaign'], players, action: null };
}

describe('the spotlight', () => {
  it('stays on whoever has it while they are awake', () => {
    expect(inSpotlight(table('Bram', ['Ada'], ['Bram'], ['Cleo']))?.id).toBe('Bram');
  });

  it('is with the first in seat order before anybody had it', () => {
    expect(inSpotlight(table(null, ['Ada'], ['Bram']))?.id).toBe('Ada');
  });

  it('goes on to the next who is awake when they sleep or left', () => {
    expect(inSpotlight(table('Ada', ['Ada', 'away'], ['Bram', 'left'], ['Cleo']))?.id).toBe('Cleo');
  });

  it('goes round in seat order, past the last to the first', () => {
    const seats: Seat[] = [['Ada'], ['Bram'], ['Cleo']];
    const round = ['Ada', 'Bram', 'Cleo'].map((one) => nextAfter(table(one, ...seats), one, [])?.id);
    expect(round).toEqual(['Bram', 'Cleo', 'Ada']);
  });

  it('passes over who let their time go by, and comes to nobody once all have', () => {
    const three = table('Ada', ['Ada'], ['Bram'], ['Cleo']);
    expect(nextAfter(three, 'Ada', ['Ada', 'Bram'])?.id).toBe('Cleo');
    expect(nextAfter(three, 'Ada', ['Ada', 'Bram', 'Cleo'])).toBeNull();
  });

  it('waits for who joined in the middle of a turn until the next', () => {
    expect(nextAfter(table('Ada', ['Ada'], ['Bram', 'active', 3]), 'Ada', [])?.id).toBe('Ada');
  });

  it('is with nobody when everybody sleeps', () => {
    expect(inSpotlight(table('Ada', ['Ada', 'away'], ['Bram', 'away']))).toBeNull();
  });

  it('the only one awake has it again', () => {
    expect(nextAfter(table('Ada', ['Ada'], ['Bram', 'away']), 'Ada', [])?.id).toBe('Ada');
  });
});
