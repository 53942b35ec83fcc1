import { WaitKind } from '../game/phases.ts';
import { CampaignSettings } from '../game/settings.ts';
import type { Catalog } from './catalog.ts';
import { each, facts, notes, notices, refusals, type Samples, UNTIL } from './sample-answers.ts';

/** What every wording is tried with; `name` stands wherever somebody's own words go. */
export function samplesWith(name: string): Samples<Catalog> {
  return {
    refusals: refusals(name),
    notes: notes(name),
    notices: notices(name),
    words: { list: [[['Ada', 'Bram']], [['Ada', 'Bram', 'Cleo']]] },
    board: board(name),
    fight: {
      round: [[1]],
      at: [['*', name]],
      initiative: [[[name]], [[name, 'Bram']]],
      damage: [[1], [4]],
      healed: [[1], [4]],
      guarded: [[name]],
      against: [[12]],
      ended: [[0], [1], [4]],
    },
    posts: posts(name),
    sheet: {
      level: [[2]],
      carries: [[1, 7]],
      grow: [[1], [2]],
      defence: [[11]],
      experience: [[1, 4, 2]],
    },
    fate: { title: [[3]], promised: [['c0ffee']], seed: [['ab12']], shown: [[7]], more: [[1], [3]] },
    safety: {
      yours: [
        [[], []],
        [[name], [name, 'x']],
      ],
      kept: each(
        { campaigns: [], plain: false },
        { campaigns: [1, 2].map((turns) => ({ name, character: name, turns })), plain: true },
      ),
      deleted: [[0], [1], [3]],
      preferences: [[true], [false]],
    },
    steering: {
      settings: [true, false].map((on) => [
        CampaignSettings.parse({
          ...{ onlookers: on, reminders: on, plain: on, review: on ? 'review' : 'auto' },
          waits: on ? Object.fromEntries(WaitKind.options.map((kind) => [kind, 90])) : {},
        }),
        { paces: SAME, turnModes: SAME, voteRules: SAME, reviews: SAME },
      ]),
      gms: [[['1', '2']]],
      canon: [[[]], [[name]]],
      confirmRewind: [[3]],
      trace: [[3, 7]],
      traceLine: each(
        { at: UNTIL, what: 'roll', ms: 0, by: null },
        { at: UNTIL, what: 'roll', ms: 3, by: 'w1' },
      ),
    },
    dice: { rolls: [[name, '2d6', 7]] },
    started: [[name, 'A road.\n\nA ferry.']],
    audit: { facts: facts(name), unreadable: [[name]], more: [[1], [3]] },
  };
}

/** Words that a sample passes on to be put into a sentence. */
const SAME = new Proxy({} as Record<string, string>, { get: (_all, key) => String(key) });

function board(name: string): Samples<Catalog['board']> {
  return {
    turn: [[3]],
    settings: [['*', '*']],
    tension: [['*', 4]],
    health: [[3, 12]],
    waiting: [
      [[name, 'Bram'], UNTIL],
      [[], null],
    ],
    stake: [[name]],
    chance: [
      [40, 40],
      [40, 55],
    ],
    supporters: [[1], [2], [9]],
    by: [[name]],
    sealed: [['c0ffee']],
    opened: [[3, 'ab12']],
    paused: [
      ['', '*'],
      [name, '*'],
    ],
    haltedBy: { xcard: [['*']], unreachable: [['*']], archived: [['*']] },
    against: [
      [
        [
          { name, count: 1 },
          { name, count: 3 },
        ],
      ],
    ],
    onlookers: [[2, 1]],
    spotlight: [[name]],
    lately: [[name]],
    reviewing: [[null], [UNTIL]],
    stopped: [['*']],
    kept: [[1000], [40_000], [1_800_000], [86_400_000]],
  };
}

function posts(name: string): Samples<Catalog['posts']> {
  const odds = { base: 40, tilt: 0, chance: 40, welcome: 0, avert: 0, voters: 1 };
  return {
    refused: [[name]],
    noted: [[name]],
    odds: each(
      odds,
      { ...odds, tilt: 15, chance: 55, welcome: 2, avert: 1, voters: 4 },
      { ...odds, base: 10, tilt: -30, chance: 5, avert: 1 },
    ),
    event: [
      [1, 1],
      [2, 3],
    ],
    acts: [
      [name, name, []],
      [name, name, [name, 'Bram']],
    ],
    check: { against: [[12]] },
    harm: [[1], [3]],
    healed: [[1], [3]],
    gained: [['*']],
    lost: [['*']],
    found: [['*']],
    parted: [['*']],
    foe: [[name, name]],
    reminder: [['<@1>', '*', UNTIL]],
    recap: [[name]],
    reveal: [[3, 'ab12']],
    more: [[1], [3]],
    epilogue: [
      [name, 0],
      [name, 1],
      [name, 12],
    ],
  };
}
