import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Degree } from '../game/checks.ts';
import { type Fate, fateOf } from '../game/fate.ts';
import type { ActionInput, Notebook, SettledConsequence } from '../game/storytelling.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { MAX_NOTEBOOK } from './storyteller/notebook.ts';
import { bagsOf } from './storyteller/pen.ts';
import { shownName } from './storyteller/people.ts';
import { fingerprint, sentencesOf, tells } from './storyteller/template.ts';
import { PLAYED, sceneFor } from './test-table.ts';

const storyteller = createStoryteller();
const content = contentOf('sallow-road');
const DEGREES = ['critical_failure', 'failure', 'partial', 'success', 'critical_success'] as const;

const fateFrom = (n: number): Fate => fateOf(n.toString(16).padStart(64, '0'));

async function act(text: string, degree: Degree | null, seed = 1, change: Partial<ActionInput> = {}) {
  const scene = change.scene ?? sceneFor();
  const member = scene.party[0];
  const intent = { playerId: 'p0', character: member?.name ?? 'Ada', text };
  const fate = fateFrom(seed);
  const { answer: verdict } = await storyteller.ask('validator', { scene, intent }, fate);
  const { intentClass, ability, stakes } = verdict;
  const input = {
    scene,
    intent,
    intentClass,
    ability,
    stakes,
    degree,
    consequences: [],
    events: [],
    ...change,
  };
  const { answer } = await storyteller.ask('action', input, fate);
  return { verdict, words: answer.words };
}

const settled = (change: Partial<SettledConsequence>): SettledConsequence => ({
  character: 'Ada',
  harm: 0,
  healed: 0,
  gained: [],
  lost: [],
  down: false,
  found: [],
  parted: [],
  ...change,
});

/** Whatever an author or a player did: these never stand in a told text. */
function wellFormed(text: string) {
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  expect(text).not.toMatch(/ {2}| [,.;!?](?!\.)|,,|;;|[,;]\./);
  expect(text).not.toMatch(
    /\{(name|names|deed|did|place|at|spot|person|tell|they|them|their|dest|quote|other)\}/i,
  );
}

describe('the offline storyteller', () => {
  it('offers its scenario within the lengths that Discord shows', () => {
    const [first] = storyteller.scenarios();
    expect(first?.id).toBe('sallow-road');
    expect(first?.pitch.length).toBeLessThanOrEqual(200);
    expect(first?.prologue.length).toBeLessThanOrEqual(1500);
    expect(storyteller.scenario('no such thing')).toEqual(first);
  });

  it('gives the same answer to the same question under the same fate', async () => {
    for (const text of PLAYED) {
      expect(await act(text, 'success', 7)).toEqual(await act(text, 'success', 7));
    }
  });

  it('tells it otherwise under another fate', async () => {
    const told = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((seed) => act('pry open the gate', 'success', seed)),
    );
    expect(new Set(told.map(({ words }) => words)).size).toBeGreaterThan(4);
  });

  it('answers any intent whatever within its schema', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.lorem({ maxCount: 60 }),
      fc.constantFrom(...PLAYED),
      fc.constantFrom(
        'x'.repeat(4000),
        '🗡️'.repeat(300),
        '"'.repeat(50),
        '{name} {deed} #x# $(y)',
        '\n\n\n',
        '@everyone <@1>',
        'مرحبا بالعالم',
        '我看看四周',
        'I \u202e kcatta',
      ),
    );
    await fc.assert(
      fc.asyncProperty(odd, fc.nat(), fc.option(fc.constantFrom(...DEGREES)), async (text, seed, degree) => {
        const { words } = await act(text, degree, seed);
        expect(words.length).toBeGreaterThan(10);
        expect(words).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@/);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('writes soundly, and names character, place and deed', async () => {
    const anchors = [
      content.places[0]?.name ?? '',
      ...(content.places[0]?.details.map(({ noun }) => noun) ?? []),
    ];
    let [all, placed] = [0, 0];
    for (const [at, text] of PLAYED.entries()) {
      for (const degree of [null, ...DEGREES]) {
        const { words, verdict } = await act(text, degree, at + 1);
        if (verdict.verdict === 'refuse') continue;
        wellFormed(words);
        expect(words).toContain('Ada');
        all += 1;
        if (anchors.some((noun) => words.toLowerCase().includes(noun.toLowerCase()))) placed += 1;
      }
    }
    expect(placed / all).toBeGreaterThanOrEqual(0.95);
  });

  it('never tells a failure as a success, nor the other way about', async () => {
    const bands = {
      bad: ['critical_failure', 'failure'],
      partial: ['partial'],
      good: ['success', 'critical_success'],
    };
    const own = new Map<string, string>();
    for (const [bag, lines] of bagsOf(content)) {
      const band = /^(?:frames|special)\.\w+\.(\w+)$/.exec(bag)?.[1];
      if (band) for (const line of lines) if (fingerprint(line).length >= 8) own.set(line, band);
    }
    for (const [at, text] of PLAYED.entries()) {
      for (const degree of DEGREES) {
        const { words } = await act(text, degree, at + 1);
        for (const [line, band] of own) {
          if (!tells(words, line)) continue;
          expect(bands[band as keyof typeof bands], `${degree}: ${words}`).toContain(degree);
        }
      }
    }
  });

  it('mentions what was settled: harm, a fall, a fright', async () => {
    const prints = (bag: string) =>
      (bagsOf(content).get(`common.consequences.${bag}`) ?? []).map(fingerprint);
    const says = (words: string, bag: string) => prints(bag).some((print) => words.includes(print));
    const hurt = await act('climb the wall', 'failure', 3, { consequences: [settled({ harm: 2 })] });
    expect(says(hurt.words, 'wound')).toBe(true);
    const down = await act('climb the wall', 'failure', 3, {
      consequences: [settled({ harm: 3, down: true })],
    });
    expect(says(down.words, 'down')).toBe(true);
    const scared = await act('climb the wall', 'failure', 3, {
      consequences: [settled({ gained: ['shaken'] })],
    });
    expect(says(scared.words, 'shaken')).toBe(true);
    const fine = await act('climb the wall', 'failure', 3);
    for (const bag of ['scratch', 'wound', 'down', 'shaken', 'winded'])
      expect(says(fine.words, bag)).toBe(false);
  });

  it('gives companions of one turn different lines for the same deed', async () => {
    const scene = sceneFor();
    const told = await Promise.all(
      scene.party.map(async ({ playerId, name }) => {
        const intent = { playerId, character: name, text: 'pry open the gate' };
        const input = {
          scene,
          intent,
          intentClass: 'force',
          ability: 'might',
          stakes: 'something',
          degree: 'failure',
          consequences: [],
          events: [],
        } as const;
        const { answer } = await storyteller.ask(
          'action',
          { ...input, consequences: [], events: [] },
          fateFrom(5),
        );
        return answer.words.replaceAll(shownName(name), 'X');
      }),
    );
    const sentences = told.flatMap(sentencesOf);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('shows hostile names and words as letters', async () => {
    const party = sceneFor().party.map((one, at) =>
      at === 0 ? { ...one, name: '**@everyone** {deed}' } : one,
    );
    const { words } = await act('say `{spot}` to <@1> #x#', 'success', 9, { scene: sceneFor({ party }) });
    expect(words).toContain('\\*\\*\\@everyone\\*\\* {deed}');
    expect(words).not.toMatch(/(?<!\\)[*`]/);
  });

  it('takes a spoilt notebook for an empty one', async () => {
    const spoilt: Notebook = {
      used: { 'frames.force.good': ['x', -1] },
      recent: 3,
      place: 7,
      quest: 'no',
      people: [1],
    };
    const { words } = await act('kick the door', 'success', 2, { scene: sceneFor({ notebook: spoilt }) });
    wellFormed(words);
    const { answer } = await storyteller.ask(
      'narrator',
      { scene: sceneFor({ notebook: spoilt }), actions: [], passed: ['Ada'], events: [], again: 0 },
      fateFrom(2),
    );
    expect(JSON.stringify(answer.notebook).length).toBeLessThan(MAX_NOTEBOOK);
  });
});
