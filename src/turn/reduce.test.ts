import { describe, expect, it } from 'vitest';
import { openMemoryGame } from '../../test/support/memory-game.ts';
import { hero } from '../game/test-fight.ts';
import type { Change, Next } from './changes.ts';
import { applyCommit, type GivenIds } from './reduce.ts';

const ids: GivenIds = {
  action: 'a1',
  player: (userId) =>
    userId === 'stranger' ? null : { playerId: `p-${userId}`, characterId: `c-${userId}` },
};
const now = new Date('2026-01-01T20:00:00Z');
const wait = {
  ...{ kind: 'votes' as const, openedAt: now, deadline: now, awaited: ['p-Ada'], done: [], reminded: false },
};
const { id: _id, playerId: _playerId, ...character } = hero('Ada').character;
const joins: Change = {
  kind: 'player-joined',
  player: {
    ...{ userId: 'Ada', name: 'Ada', status: 'active', missedWaits: 0, sinceTurn: 1 },
    boundaries: { lines: [], veils: [] },
  },
  character,
};
const opens: Change = {
  kind: 'action-opened',
  action: { turn: 1, step: 'validate', seed: 's', commitment: 'c', tensionBefore: 3, wait: null },
  before: openMemoryGame().table(),
};
const event = {
  ...{ index: 0, type: 'hazard' as const, title: 'Rain', sentence: 'It may rain.', stakes: 'wet feet' },
  ...{ baseChance: 50, foes: [], injectedBy: null },
};
const vote = (value: 'welcome' | 'avert', playerId = 'p-Ada'): Change => ({
  ...{ kind: 'vote', playerId, eventIndex: 0, value },
});

const empty = openMemoryGame().table();
const apply = (table: typeof empty, next: Next, ...changes: Change[]) =>
  applyCommit(table, { changes, next }, ids);
const seated = apply(empty, { to: 'stay' }, joins);
const open = apply(seated, { to: 'step', step: 'validate' }, opens);

describe('a table after a commit', () => {
  it('somebody who sat down has the ids that the database gave', () => {
    expect(seated.players[0]).toMatchObject({ id: 'p-Ada', character: { id: 'c-Ada', playerId: 'p-Ada' } });
  });

  it('a turn that opens has version 1 and nothing in it yet', () => {
    expect(open.action).toMatchObject({ id: 'a1', version: 1, step: 'validate', intents: [], votes: [] });
  });

  it('what stays keeps its version; a wait, a step and halted clocks move it by one', () => {
    expect(apply(open, { to: 'stay' }).action?.version).toBe(1);
    expect(apply(open, { to: 'step', step: 'propose' }).action).toMatchObject({
      version: 2,
      step: 'propose',
    });
    const waiting = apply(open, { to: 'wait', step: 'roll', wait });
    expect(waiting.action).toMatchObject({ version: 2, step: 'roll', wait });
    expect(apply(waiting, { to: 'halt', step: 'roll' }).action).toMatchObject({ version: 3, wait });
    expect(apply(waiting, { to: 'step', step: 'roll' }).action?.wait).toBeNull();
  });

  it('a turn that rests is gone from the table', () => {
    expect(apply(open, { to: 'rest' }, { kind: 'action-closed', status: 'done' }).action).toBeNull();
  });

  it('a vote that was changed keeps its place and counts once', () => {
    const voted = apply(open, { to: 'stay' }, vote('avert'), vote('avert', 'p-Bram'), vote('welcome'));
    expect(voted.action?.votes.map(({ playerId, value }) => [playerId, value])).toEqual([
      ['p-Ada', 'welcome'],
      ['p-Bram', 'avert'],
    ]);
  });

  it('an intent that was changed keeps its place in line, and what was judged of it', () => {
    const intent = (playerId: string, text: string): Change => ({
      ...{ kind: 'intent', playerId, declare: { kind: 'act', text }, sourceId: text },
    });
    const said = apply(
      open,
      { to: 'stay' },
      intent('p-Ada', 'one'),
      intent('p-Bram', 'two'),
      intent('p-Ada', 'three'),
    );
    expect(said.action?.intents.map(({ text }) => text)).toEqual(['three', 'two']);
  });

  it('events stand by their number, gain what happens to them, and go when they are withdrawn', () => {
    const proposed = apply(
      open,
      { to: 'stay' },
      { kind: 'events-proposed', events: [{ ...event, index: 1 }] },
      { kind: 'events-proposed', events: [event] },
      { kind: 'event', index: 1, set: { ruling: 'force' } },
    );
    expect(proposed.action?.events.map(({ index, ruling }) => [index, ruling])).toEqual([
      [0, null],
      [1, 'force'],
    ]);
    const left = apply(proposed, { to: 'stay' }, { kind: 'events-withdrawn', indices: [0] });
    expect(left.action?.events.map(({ index }) => index)).toEqual([1]);
  });

  it('people and characters change one by one', () => {
    const changed = apply(
      seated,
      { to: 'stay' },
      { kind: 'player', playerId: 'p-Ada', set: { status: 'away' } },
      { kind: 'character', characterId: 'c-Ada', set: { health: 1 } },
      { kind: 'character', characterId: 'c-Bram', set: { health: 0 } },
    );
    expect(changed.players).toMatchObject([{ status: 'away', character: { health: 1, name: 'Ada' } }]);
  });

  it('whoever is done and reminded is so while the wait is open', () => {
    const waiting = apply(open, { to: 'wait', step: 'roll', wait });
    const after = apply(
      waiting,
      { to: 'stay' },
      { kind: 'wait-done', playerId: 'p-Ada' },
      { kind: 'wait-reminded' },
    );
    expect(after.action?.wait).toMatchObject({ done: ['p-Ada'], reminded: true });
  });

  it('the table before is left as it was', () => {
    const kept = structuredClone(open);
    apply(open, { to: 'stay' }, vote('avert'), { kind: 'events-proposed', events: [event] });
    expect(open).toEqual(kept);
  });
});
