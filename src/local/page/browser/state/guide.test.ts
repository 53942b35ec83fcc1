import { describe, expect, test } from 'vitest';
import { Message } from '../discord/shapes.ts';
import { type GuideSeat, guideFor, stageKeyOf, stageOf } from './guide.ts';

const WYRD = 'wyrd-id';
let next = 1;
const board = (...customIds: string[]) =>
  Message.parse({
    ...{ id: String(next++), type: 0, channel_id: 'c', content: '', timestamp: '2026-01-01T00:00:00Z' },
    author: { id: WYRD, username: 'wyrd' },
    components: [
      {
        type: 17,
        components: [{ type: 1, components: customIds.map((custom_id) => ({ type: 2, custom_id })) }],
      },
    ],
  });
const seat = (name: string, gm: boolean, ...used: string[]): GuideSeat => ({ name, gm, used: new Set(used) });

describe('the stage', () => {
  test.each([
    ['lobby', ['wyrd:join', 'wyrd:begin', 'wyrd:help']],
    ['idle', ['wyrd:act', 'wyrd:sheet', 'wyrd:join']],
    ['gathering', ['wyrd:act', 'wyrd:pass:t1']],
    ['vote', ['wyrd:vote:t1:0:welcome', 'wyrd:done:t1']],
    ['event', ['wyrd:choose:t1:0:0', 'wyrd:suggest:t1:0']],
    ['halted', ['wyrd:resume']],
  ])('is %s by the controls of the newest board', (stage, ids) => {
    expect(stageOf([board('wyrd:other'), board(...ids), board()], WYRD)).toBe(stage);
  });

  test('is the start before the game master has said anything', () => {
    expect(stageOf([], WYRD)).toBe('start');
  });

  test('has another key for another turn, the same for an edited board', () => {
    const key = (...ids: string[]) => stageKeyOf([board(...ids)], WYRD);
    expect(key('wyrd:vote:t1:0:welcome')).toBe(key('wyrd:vote:t1:0:welcome', 'wyrd:done:t1'));
    expect(key('wyrd:vote:t1:0:welcome')).not.toBe(key('wyrd:vote:t2:0:welcome'));
  });
});

describe('the hint', () => {
  const gm = seat('Morgan', true);
  test('starts a campaign, from whichever seat one sits in', () => {
    expect(guideFor('start', gm, [gm])?.actions).toEqual([
      { label: 'Start a campaign', fill: '/campaign start ' },
    ]);
    const ada = seat('Ada', false);
    expect(guideFor('start', ada, [gm, ada])?.actions[0]).toMatchObject({
      seat: 'Morgan',
      fill: '/campaign start ',
    });
  });

  test('leads on to the next player who is awaited, and only once I have answered', () => {
    const bram = seat('Bram', false, 'join');
    const voted = seat('Ada', false, 'join', 'done');
    const open = seat('Ada', false, 'join');
    expect(guideFor('vote', voted, [gm, voted, bram])?.actions).toEqual([
      { label: 'Next: Bram', seat: 'Bram' },
    ]);
    expect(guideFor('vote', open, [gm, open, bram])?.actions).toEqual([]);
  });

  test('leads back to the game master once somebody has joined', () => {
    const ada = seat('Ada', false, 'join');
    expect(guideFor('lobby', ada, [gm, ada])?.actions).toContainEqual({
      label: 'Back to Morgan to begin',
      seat: 'Morgan',
    });
  });
});
