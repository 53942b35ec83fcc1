import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Check, Degree } from '../../game/checks.ts';
import { type Blow, CombatEnd } from '../../game/combat.ts';
import { type Bar, NoticeKey, type RolledEvent, type StoryPost } from '../../game/posts.ts';
import type { SettledConsequence } from '../../game/storytelling.ts';
import { fits, measure } from './message.ts';
import { live, reading } from './reading.ts';
import { renderPost } from './story.ts';

const RICH = { plain: false, language: 'en' };
const PLAIN = { plain: true, language: 'en' };
const textOf = (post: StoryPost, campaign = RICH) => reading(renderPost(post, campaign)).text;

const die = { label: 'check Ada might', sides: 20, value: 14 };
const CHECK: Check = {
  ...{ die, ability: 'might', abilityBonus: 3, help: 1, conditions: 0, total: 18, target: 14 },
  degree: 'success',
  ...{ tool: null, skill: 0 },
};
const HURT: SettledConsequence = {
  ...{ character: 'Ada', harm: 2, healed: 0, gained: ['shaken'], lost: ['winded'], down: false },
  ...{ found: [], parted: [] },
};
const ROLLED: RolledEvent = {
  ...{ title: 'The Ledger', base: 40, welcome: 2, avert: 1, voters: 3, tilt: 10, chance: 50 },
  onlookers: { welcome: 0, avert: 0 },
  ...{ die: { label: 'meta-event 1', sides: 100, value: 41 }, ruling: null, fate: 'triggered' },
};
const STORY: Extract<StoryPost, { kind: 'story' }> = {
  ...{ kind: 'story', turn: 3, title: 'Ink', prose: 'The ink ran.', hook: 'Somewhere a *bell* rings.' },
  ...{
    checks: [{ ...CHECK, character: 'Ada' }],
    consequences: [HURT],
    seed: 'ab'.repeat(32),
    commitment: 'c0',
  },
};
const OUTCOME: Extract<StoryPost, { kind: 'event-outcome' }> = {
  ...{
    kind: 'event-outcome',
    turn: 3,
    title: 'The Ledger',
    approach: 'Read it',
    actor: 'Ada',
    helpers: ['Bram'],
  },
  ...{ check: CHECK, consequences: [HURT], words: 'She reads.' },
};

const BLOW: Blow = {
  ...{ side: 'party', actor: 'Ada', deed: 'attack', with: 'blade', target: 'Marsh wolf 2' },
  ...{ dice: [{ label: 'combat 1 r1 Ada', sides: 20, value: 14 }], bonus: 3, against: 12, result: 'hit' },
  ...{ damage: 6, healed: 0, gained: null, became: 'down', guardedBy: null },
};
const ROUND: Extract<StoryPost, { kind: 'round' }> = {
  ...{ kind: 'round', turn: 3, title: 'Wolves', round: 2, words: 'Steel sings.', blows: [BLOW] },
  bars: [
    { name: 'Ada', side: 'party', health: 7, maxHealth: 12, status: 'standing' },
    { name: 'Marsh wolf 2', side: 'foes', health: 0, maxHealth: 8, status: 'down' },
  ],
};

const EVERY: StoryPost[] = [
  { kind: 'prologue', campaign: 'The Sallow Road', text: 'It rains.' },
  {
    ...{ kind: 'ruling', turn: 3 },
    rulings: [
      { character: 'Bram', text: 'I win', reason: 'Not yet.', suggestions: ['Look around'], refused: true },
      { character: 'Ada', text: 'I fly', reason: 'Mind the wind.', suggestions: [], refused: false },
    ],
  },
  { kind: 'fate', turn: 3, events: [ROLLED] },
  {
    kind: 'event',
    turn: 3,
    title: 'The Ledger',
    number: 1,
    of: 2,
    narration: 'Wet ink.',
    question: 'And now?',
  },
  OUTCOME,
  { ...OUTCOME, actor: null, approach: null, helpers: [], check: null, consequences: [] },
  STORY,
  ...NoticeKey.options.map(
    (text): StoryPost => ({ kind: 'notice', text, params: { character: 'Ada', title: 'Rain' } }),
  ),
  { kind: 'epilogue', campaign: 'The Sallow Road', turns: 1 },
  {
    ...{ kind: 'fight', turn: 3, title: 'Wolves', surprised: true },
    foes: [{ name: 'Marsh wolf', describe: 'a lean grey wolf', health: 8 }],
    initiative: [{ name: 'Ada', total: 14 }],
  },
  ROUND,
  ...CombatEnd.options.map(
    (end): StoryPost => ({
      kind: 'fight-end',
      turn: 3,
      title: 'Wolves',
      end,
      rounds: 2,
      consequences: [HURT],
    }),
  ),
  { kind: 'narration', text: 'The bell *rings*.' },
  { kind: 'recap', character: 'Ada', lines: [{ turn: 2, title: 'Ink', hook: 'A bell rings.' }] },
  { ...STORY, prose: '', hook: '' },
];

describe('every story post', () => {
  test.each(EVERY.map((post): [string, StoryPost] => [post.kind, post]))(
    '%s keeps limits and pings nobody',
    (_, post) => {
      for (const campaign of [RICH, PLAIN]) {
        const body = renderPost(post, campaign);
        expect(fits(body)).toBe(true);
        expect(body.allowed_mentions).toEqual({ parse: [] });
        expect(body.content).toBeUndefined();
        expect(reading(body).text).not.toMatch(/undefined|null|NaN|\[object/);
      }
      expect(textOf(post, PLAIN)).not.toMatch(/\p{Extended_Pictographic}|[▰▱◆]/u);
    },
  );
});

describe('a turn that was rewound', () => {
  test.each(EVERY.map((post): [string, StoryPost] => [post.kind, post]))(
    '%s is struck through, and says why',
    (_, post) => {
      const body = renderPost(post, RICH, true);
      expect(fits(body)).toBe(true);
      const [first, ...rest] = reading(body).text.split('\n');
      expect(first).toContain('Undone');
      for (const line of rest.filter((one) => one.trim() !== '')) expect(line).toMatch(/~~.*~~$/);
    },
  );

  test('given the longest story, then what is struck through still fits', () => {
    const long = { ...STORY, prose: 'It rains.\n'.repeat(260), hook: 'x'.repeat(240) };
    expect(fits(renderPost(long, RICH, true))).toBe(true);
  });
});

describe('a reminder', () => {
  test('pings those it is for, and nobody else', () => {
    const post: StoryPost = {
      ...{ kind: 'reminder', userIds: ['1', '2'], wait: 'votes', until: '2026-01-01T20:01:00Z' },
    };
    const body = renderPost(post, RICH);
    expect(body.allowed_mentions).toEqual({ parse: [], users: ['1', '2'] });
    expect(reading(body).text).toContain('<@1> and <@2>: the table waits for the vote on fate.');
  });
});

describe('a round of a fight', () => {
  test('shows bars first, then every blow with the die that decided it', () => {
    const text = textOf(ROUND);
    expect(text).toContain('7/12 **Ada**');
    expect(text).toContain(
      '⚔️ **Ada** Blade → **Marsh wolf 2**: hits, 6 damage, down · d20 14 + 3 against 12',
    );
  });

  test('given the most fighters with the longest names, then it fits', () => {
    const blows = Array.from({ length: 40 }, () => ({
      ...BLOW,
      actor: '*'.repeat(32),
      target: '_'.repeat(40),
    }));
    const bars = Array.from({ length: 14 }, () => ({ ...ROUND.bars[0], name: '*'.repeat(40) }) as Bar);
    expect(fits(renderPost({ ...ROUND, blows, bars, words: 'W'.repeat(700) }, RICH))).toBe(true);
  });
});

describe('the dice', () => {
  test('tools and skills that helped are shown by name', () => {
    const check = { ...CHECK, tool: { item: 'rope' as const, bonus: 1 }, skill: 1, total: 20 };
    expect(textOf({ ...OUTCOME, check })).toContain('+ help 1 + Rope 1 + skill 1 = **20**');
  });

  test('what is found and lost is told by name', () => {
    const found = {
      ...HURT,
      harm: 0,
      gained: [],
      lost: [],
      found: ['salve' as const],
      parted: ['bow' as const],
    };
    expect(textOf({ ...OUTCOME, consequences: [found] })).toContain('**Ada** finds: Salve and loses: Bow.');
  });

  test('a check shows every number from die to degree', () => {
    expect(textOf(OUTCOME)).toContain('-# 🎲 d20 **14** + Might 3 + help 1 = **18** against 14: **success**');
  });

  test('what a condition takes away is taken away in sight, and what adds nothing is not shown', () => {
    const check = {
      ...CHECK,
      abilityBonus: -1,
      help: 0,
      conditions: -2,
      total: 11,
      degree: 'partial' as const,
    };
    expect(textOf({ ...OUTCOME, check })).toContain(
      'd20 **14** − Might 1 − conditions 2 = **11** against 14: **success at a price**',
    );
  });

  test('what follows is told in one line for each', () => {
    expect(textOf(OUTCOME)).toContain('-# 💔 **Ada** loses 2 health, is shaken and is no longer winded.');
    const down = { ...HURT, gained: ['down' as const], lost: [], down: true };
    expect(textOf({ ...OUTCOME, consequences: [down] })).toContain('**Ada** loses 2 health and goes down.');
    const nothing = { ...HURT, harm: 0, gained: [], lost: [] };
    expect(textOf({ ...OUTCOME, check: null, consequences: [nothing] })).not.toContain('💔');
  });

  test.each(Degree.options)('an outcome of %s has a colour of its own', (degree) => {
    const colours = Degree.options.map((one) => accent({ ...OUTCOME, check: { ...CHECK, degree: one } }));
    expect(colours.filter((one) => one === accent({ ...OUTCOME, check: { ...CHECK, degree } }))).toHaveLength(
      1,
    );
  });
  const accent = (post: StoryPost) => {
    const [first] = renderPost(post, RICH).components ?? [];
    return first && 'accent_color' in first ? first.accent_color : undefined;
  };
});

describe('the fate post', () => {
  const fate = (more: Partial<RolledEvent>) =>
    textOf({ kind: 'fate', turn: 3, events: [{ ...ROLLED, ...more }] });

  test('shows base, votes, tilt, final chance, die and result', () => {
    expect(fate({})).toContain(
      '**The Ledger** **comes to pass**\n▰▰▰▰◆▱▱▱▱▱ d100 **41** ≤ 50\n-# 40% + 10 by the vote = 50% (2 welcome, 1 avert, of 3 voices)',
    );
  });

  test('an event that stays away, one that the table struck, and one that the game master ruled on', () => {
    expect(fate({ fate: 'spared', die: { label: 'm', sides: 100, value: 81 } })).toContain(
      'd100 **81** > 50',
    );
    expect(fate({ fate: 'struck', die: null, welcome: 0, avert: 3, tilt: -30, chance: 10 })).toContain(
      '**The Ledger** is averted by the table\n-# 40% − 30 by the vote = 10% (3 avert, of 3 voices)',
    );
    expect(fate({ ruling: 'force', die: null })).toContain('by the game master’s will');
    expect(fate({ ruling: 'veto', fate: 'struck', die: null })).toContain('waved away by the game master');
    expect(fate({ welcome: 0, avert: 0, tilt: 0, chance: 40 })).toContain('40% (nobody voted)');
  });

  test('a chance never passes 95, and a sum that would says so', () => {
    const shown = fate({ base: 90, tilt: 20, chance: 95, welcome: 2, avert: 0 });
    expect(shown).toContain('90% + 20 by the vote, kept to 95% (2 welcome, of 3 voices)');
  });
});

describe('the story of a turn', () => {
  test('prose first, then the hook in italics, then dice, last the open seed', () => {
    const shown = textOf(STORY);
    const order = ['## Ink', 'The ink ran.', '*Somewhere a bell rings.*', 'd20 **14**', '`abab'];
    const places = order.map((one) => shown.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(shown).toContain(`\`${STORY.seed}\``);
    expect(shown).toContain('/fate');
  });

  test('given eight actors with the longest names and prose, then it still fits and ends whole', () => {
    const name = '*'.repeat(32);
    const shown = renderPost(
      {
        ...STORY,
        ...{ title: '*'.repeat(80), prose: 'It rained all day. '.repeat(115).trim(), hook: 'h'.repeat(240) },
        checks: Array.from({ length: 8 }, () => ({ ...CHECK, character: name })),
        consequences: Array.from({ length: 8 }, () => ({ ...HURT, character: name, healed: 1, down: true })),
      },
      RICH,
    );
    expect(measure(shown).text).toBeLessThanOrEqual(4000);
    expect(reading(shown).text).toContain('more');
    expect(reading(shown).text).toContain('It rained all day.\n');
  });
});

test('given any names and titles, then nothing of them is markup, whatever is told', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(...'*_~`|<>[]()#@-\\:/ \nWא1.'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(hostile, hostile, (name, title) => {
      const posts: StoryPost[] = [
        {
          ...OUTCOME,
          actor: name,
          approach: title,
          helpers: [name],
          title,
          consequences: [{ ...HURT, character: name }],
        },
        { ...STORY, title, checks: [{ ...CHECK, character: name }] },
        { kind: 'fate', turn: 3, events: [{ ...ROLLED, title }] },
        { kind: 'notice', text: 'joined', params: { character: name, concept: title, archetype: title } },
        { kind: 'epilogue', campaign: name, turns: 2 },
        {
          ...{ kind: 'ruling', turn: 3 },
          rulings: [{ character: name, text: title, reason: 'No.', suggestions: [], refused: true }],
        },
      ];
      for (const post of posts) {
        const body = renderPost(post, RICH);
        expect(fits(body)).toBe(true);
        expect(live(reading(body).text)).not.toMatch(/[@<~|[\]]|:\/\//);
      }
    }),
  );
});
