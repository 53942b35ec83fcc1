import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { DOMAIN_EVENTS, type DomainEventName } from '../game/events.ts';
import type { NoteDetails } from '../game/notes.ts';
import { InputName, PhaseName } from '../game/phases.ts';
import { NoticeKey } from '../game/posts.ts';
import type { RefusalDetails } from '../game/refusals.ts';
import { PHASES } from '../turn/machine.ts';
import { count, duration, people } from './en/phrases.ts';
import { en } from './en.ts';
import { catalogFor } from './index.ts';

const until = new Date('2026-01-01T20:01:00Z');
const NAME = '**@everyone** `x`';
const LIVE = /(?<!\\)@everyone|(?<!\\)`x|undefined|null|NaN|\[object/;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;
const SENTENCE = /[.!?…”*`)]$/;

const REFUSALS: { [Code in keyof RefusalDetails]: RefusalDetails[Code][] } = {
  'no-campaign': [{}],
  'campaign-exists': [{ name: NAME }],
  'not-now': PhaseName.options.flatMap((phase) =>
    InputName.options.flatMap((input) => [
      { phase, input, awaited: [], waitKind: null, until: null },
      { phase, input, awaited: [NAME, 'Bram'], waitKind: PHASES[phase].waits, until },
    ]),
  ),
  'stale-turn': [{}],
  'stale-event': [{}],
  'unknown-control': [{}],
  paused: [{ reason: '' }, { reason: NAME }],
  stopped: [{}],
  'not-halted': [{}],
  'already-paused': [{}],
  'not-a-player': [{}],
  'already-joined': [{ character: NAME }],
  'waits-for-next-turn': [{}],
  'not-in-vote': [{}],
  'event-ruled': [{ title: NAME }],
  'already-acted': [{}],
  'nothing-to-pass': [{}],
  'empty-text': [{}],
  'no-such-approach': [{}],
  'approaches-full': [{ max: 5 }],
  'duplicate-approach': [{ label: NAME }],
  'no-such-event': [{ count: 0 }, { count: 1 }, { count: 4 }],
  'gm-only': [{}],
  'nobody-joined': [{}],
  'party-full': [{ max: 8 }],
  'nothing-waits': [{ phase: 'idle' }],
  'too-late-to-rule': [{}],
  'bad-dice': [{ why: 'notation' }, { why: 'sides' }, { why: 'too-many' }],
  'no-turn-yet': [{}],
  'fate-sealed': [{ turn: 3 }],
  'bad-input': [{ field: 'name' }, { field: NAME }, { field: 'constructor' }],
  'missing-permission': [{ permissions: ['Send Messages', 'Embed Links'] }],
  'try-again': [{}],
};

const NOTES: { [Code in keyof NoteDetails]: NoteDetails[Code][] } = {
  joined: [true, false].map((nextTurn) => ({ character: NAME, nextTurn })),
  'welcome-back': [{ character: NAME }],
  left: [{ character: NAME }],
  begun: [{}],
  acted: [
    { text: `${NAME}\n# big\n${'long '.repeat(300)}`, awaiting: [NAME, 'Bram'], until },
    { text: 'x', awaiting: [], until: null },
    { text: 'x', awaiting: ['Bram'], until: null },
  ],
  passed: [{ awaiting: [] }, { awaiting: [NAME] }],
  voted: [
    {
      ...{ title: NAME, value: 'welcome', open: 1, until },
      ballot: [
        { title: NAME, value: 'welcome' },
        { title: 'The Sluice', value: 'avert' },
        { title: 'Rain', value: null },
      ],
    },
    { title: NAME, value: 'avert', open: 0, until: null, ballot: [{ title: NAME, value: 'avert' }] },
  ],
  done: [{ awaiting: [] }, { awaiting: [NAME] }],
  chosen: [
    { label: NAME, awaiting: [], until: null },
    { label: NAME, awaiting: ['Bram'], until },
  ],
  suggested: [{ label: NAME }],
  skipped: [{}],
  extended: [{ until }],
  paused: [{}],
  resumed: [{ until: null }, { until }],
  retried: [{}],
  forced: [{ title: NAME }],
  vetoed: [{ title: NAME }],
  ended: [{ turns: 0 }, { turns: 1 }, { turns: 12 }],
};

/** Every code with every sample, worded. */
function wordings<Codes extends string>(
  words: Record<Codes, unknown>,
  samples: Record<Codes, readonly unknown[]>,
): [string, string][] {
  return Object.entries<readonly unknown[]>(samples).flatMap(([code, all]) =>
    all.map((details): [string, string] => [
      code,
      (words[code as Codes] as (one: unknown) => string)(details),
    ]),
  );
}

describe.each([
  ['refusals', wordings(en.refusals, REFUSALS)],
  ['notes', wordings(en.notes, NOTES)],
])('%s', (_what, all) => {
  test.each(all)('%s is a whole, harmless sentence: %s', (_code, words) => {
    expect(words).not.toMatch(LIVE);
    expect(words).toMatch(SENTENCE);
    expect(words).toMatch(/^[A-Z*]/);
    expect(words).not.toMatch(/ {2}|\.\.|\s[.,;]|\(\)/);
    expect(words.length).toBeLessThanOrEqual(2000);
    expect(words.length).toBeGreaterThan(10);
  });
});

describe('a refusal because of the phase', () => {
  const refused = (details: Partial<RefusalDetails['not-now']>) =>
    en.refusals['not-now']({
      ...{ phase: 'meta_review', input: 'act', awaited: ['Ada', 'Bram'], waitKind: 'votes', until },
      ...details,
    });

  test('given an open vote, then it names what is awaited, from whom, until when, and what to do instead', () => {
    const words = refused({});
    expect(words).toContain('the vote on fate');
    expect(words).toContain('Ada and Bram');
    expect(words).toContain('<t:1767297660:R>');
    expect(words).toContain('Vote with the buttons');
  });

  test('given a phase that awaits nobody, then it asks for a moment', () => {
    expect(refused({ phase: 'probability_roll', awaited: [], waitKind: null, until: null })).toMatch(
      /few seconds/,
    );
  });

  test('given the lobby or the end, then it says how a story begins', () => {
    expect(refused({ phase: 'lobby', awaited: [], waitKind: null, until: null })).toContain('/join');
    expect(refused({ phase: 'ended', awaited: [], waitKind: null, until: null })).toContain(
      '/campaign start',
    );
  });
});

describe('notices', () => {
  test.each(NoticeKey.options)('%s is a sentence, with and without details', (key) => {
    const full = en.notices[key]({ character: NAME, title: NAME, concept: NAME, archetype: 'scout' });
    for (const words of [full, en.notices[key]({})]) {
      expect(words).not.toMatch(LIVE);
      expect(words).toMatch(/\.$/);
    }
  });

  test('somebody who joins is introduced by archetype and concept', () => {
    expect(en.notices.joined({ character: 'Ada', concept: 'a ferrywoman', archetype: 'scout' })).toBe(
      '**Ada** takes a seat: scout, a ferrywoman.',
    );
  });
});

const FACTS: { [Name in DomainEventName]: unknown } = {
  'campaign.started': { name: NAME, scenario: 's' },
  'campaign.begun': { party: ['a', 'b'] },
  'campaign.ended': { turns: 3 },
  'campaign.paused': { phase: 'idle', reason: NAME },
  'campaign.resumed': { phase: 'idle' },
  'campaign.stopped': { step: 'roll', error: NAME },
  'player.joined': { playerId: 'p', character: NAME },
  'player.left': { playerId: 'p', character: NAME },
  'player.went-away': { playerId: 'p', character: 'Ada' },
  'player.came-back': { playerId: 'p', character: 'Ada' },
  'turn.opened': { turn: 1, commitment: 'c0ffee' },
  'intent.declared': { playerId: 'p', kind: 'act', text: NAME },
  'wait.closed': { kind: 'votes', by: 'deadline', missed: ['p'] },
  'action.validated': { stakes: 'much', accepted: 2, refused: 1 },
  'meta.generated': { titles: [NAME, 'The Sluice'] },
  'vote.cast': { playerId: 'p', eventIndex: 0, value: 'avert' },
  'event.struck': { eventIndex: 0, title: NAME },
  'event.spared': { eventIndex: 0, title: NAME, die: 80, chance: 40 },
  'event.triggered': { eventIndex: 0, title: NAME, die: null, chance: 40 },
  'approach.chosen': { playerId: 'p', eventIndex: 0, choice: 1 },
  'approach.suggested': { playerId: 'p', eventIndex: 0, label: NAME },
  'event.resolved': { eventIndex: 0, title: NAME, degree: null },
  'action.resolved': { playerId: 'p', degree: 'partial' },
  'turn.completed': { turn: 1, seed: 'ab', tension: 4 },
  'turn.abandoned': { turn: 1, reason: 'nobody acted' },
  'gm.acted': { input: 'skip', detail: NAME },
};

describe('the audit', () => {
  test.each(Object.entries(FACTS))('%s is worded', (name, sample) => {
    const payload = DOMAIN_EVENTS[name as DomainEventName].parse(sample);
    const words = (en.audit.facts[name as DomainEventName] as (payload: unknown) => string)(payload);
    expect(words).not.toMatch(LIVE);
    expect(words).toMatch(/^[a-z]/);
  });
});

describe('commands', () => {
  const every = commands.flatMap(({ name, actions }) =>
    Object.entries(actions).map(([sub, action]): [string, string[]] => [
      sub ? `${name} ${sub}` : name,
      Object.keys(action.options),
    ]),
  );

  test.each(every)('/%s and its options have words that Discord takes', (key, options) => {
    const words = en.commands[key];
    expect(words?.describe).toBeTruthy();
    expect(Object.keys(words?.options ?? {}).sort()).toEqual([...options].sort());
    for (const one of [words?.describe ?? '', ...Object.values(words?.options ?? {})]) {
      expect(one.length).toBeLessThanOrEqual(100);
    }
  });

  test('no command is described that is not there', () => {
    const known = new Set([...every.map(([key]) => key), ...commands.map(({ name }) => name)]);
    expect(Object.keys(en.commands).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the catalog', () => {
  test('holds no emoji: views add them, and plain mode goes without', () => {
    const strings: string[] = [
      ...wordings(en.refusals, REFUSALS).map(([, words]) => words),
      ...wordings(en.notes, NOTES).map(([, words]) => words),
    ];
    const walk = (node: unknown): void => {
      if (typeof node === 'string') strings.push(node);
      else if (typeof node === 'object' && node !== null) Object.values(node).forEach(walk);
    };
    walk(en);
    expect(strings.filter((one) => EMOJI.test(one))).toEqual([]);
  });

  test('every phase says what happens now, and help has an answer for every phase and role', () => {
    for (const phase of PhaseName.options) {
      expect(en.words.phases[phase].now).toMatch(/[.!?]$/);
      for (const role of ['gm', 'player', 'onlooker'] as const) {
        expect(`${en.help.phases[phase][role]}\n\n${en.help.always[role]}`.length).toBeLessThan(800);
      }
    }
  });

  test('is found by language tag; English stands in for languages there are none of yet', () => {
    for (const tag of ['en', 'en-GB', 'tlh', '', 'constructor']) expect(catalogFor(tag)).toBe(en);
  });
});

describe('phrases', () => {
  test('names are listed as people say them', () => {
    expect([people([]), people(['Ada']), people(['Ada', 'Bram']), people(['Ada', 'Bram', 'Cleo'])]).toEqual([
      '',
      'Ada',
      'Ada and Bram',
      'Ada, Bram and Cleo',
    ]);
  });

  test('counts and durations agree with their nouns', () => {
    expect([count(1, 'turn'), count(2, 'turn')]).toEqual(['1 turn', '2 turns']);
    expect([
      duration(0),
      duration(1000),
      duration(23_000),
      duration(1_800_000),
      duration(86_400_000),
    ]).toEqual(['1 second', '1 second', '23 seconds', '30 minutes', '24 hours']);
  });
});
