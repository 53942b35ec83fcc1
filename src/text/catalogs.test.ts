import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { PhaseName } from '../game/phases.ts';
import type { RefusalDetails } from '../game/refusals.ts';
import type { Catalog, Field } from './catalog.ts';
import { de } from './de.ts';
import { count, duration, people } from './en/phrases.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { catalogFor } from './index.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';
import { UNTIL } from './sample-answers.ts';
import { type Wording, wordingsOf } from './wordings.ts';

const CATALOGS: readonly [string, Catalog][] = [
  ['en', en],
  ['de', de],
  ['es', es],
  ['fr', fr],
  ['ja', ja],
  ['pt-BR', ptBR],
];

/** Names that try to be more than a name: Markdown, mentions, a link, the other direction, a line of their own. */
const HOSTILE = [
  '**@everyone** `x`',
  '[free](https://example.com) <@666> <#666>',
  '|| ~~x~~ ||\n# big',
  'דנה _x_',
];
const LIVE = [
  /(?<!\\)@everyone/,
  /(?<!\\)`x/,
  /(?<!\\)\]\\?\(/,
  /:\/\//,
  /(?<!\\)<[@#]666/,
  /(?<!\\)\|\|/,
  /(?<!\\)~~/,
  /(?<!\\)_x/,
  /^# big/m,
];
const BROKEN = /\b(undefined|null|NaN)\b|\[object| {2}|(?<!\.)\.\.(?!\.)| [.,;]|\(\)/;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u;
const STARTS = /^[\p{Lu}\p{Lo}\d*`<¡¿«„「“]/u;
const ENDS = /[.!?…”“»」*`)。！？]$/u;

/** Labels of selects take names raw and are cut and isolated by whoever builds the select. */
const RAW = ['fight.at'];
/** Functions that only put together what they are given. */
const COMPOSED = ['fight.at', 'posts.acts', 'posts.foe', 'steering.traceLine'];
/** Strings that are rightly the same as in English: our own name, and words that both languages share. */
const OURS = ['audit.wyrd'];
const SHARED: Record<string, readonly string[]> = {
  de: ['modals.join.name.label', 'modals.edit.text.label'],
  fr: ['fight.round', 'words.eventTypes.hazard'],
};

const failing = (all: readonly Wording[], fails: (words: string, path: string) => boolean) =>
  all.filter(({ words, path }) => fails(words, path)).map(({ id, words }) => `${id}: ${words}`);
const under = (all: readonly Wording[], ...tops: string[]) =>
  all.filter(({ path }) => tops.some((top) => path.startsWith(`${top}.`)));
const tooLong = (entries: readonly (readonly [string, string | undefined])[], max: number) =>
  entries.filter(([, words]) => (words?.length ?? 0) > max).map(([where, words]) => `${where}: ${words}`);

describe.each(CATALOGS)('%s', (_tag, t) => {
  const plain = wordingsOf(t, 'Ada');

  test.each(HOSTILE)('a name like %j stays letters wherever it stands', (name) => {
    const all = wordingsOf(t, name).filter(({ path }) => !RAW.includes(path));
    expect(failing(all, (words) => LIVE.some((live) => live.test(words)))).toEqual([]);
  });

  test('a right-to-left name is held together, so that the numbers around it keep their places', () => {
    const all = wordingsOf(t, 'דנה').filter(({ path }) => !RAW.includes(path));
    const bare = (words: string) => words.replace(/\u2068[^\u2069]*\u2069/g, '').replace(/^> .*$/gm, '');
    expect(failing(all, (words) => /[\u0590-\u05ff]/.test(bare(words)))).toEqual([]);
  });

  test('refusals, notes and notices are whole sentences', () => {
    const sentences = under(plain, 'refusals', 'notes', 'notices');
    const whole = (words: string) => STARTS.test(words) && ENDS.test(words) && words.length > 3;
    expect(failing(sentences, (words) => !whole(words) || words.length > 2000)).toEqual([]);
  });

  test('nothing is said with holes or doubled signs in it', () => {
    expect(failing(plain, (words) => BROKEN.test(words))).toEqual([]);
  });

  test('no string is empty, but for a lone supporter', () => {
    expect(failing(plain, (words, path) => words.trim() === '' && path !== 'board.supporters')).toEqual([]);
  });

  test('holds no emoji: views add them, and plain mode goes without', () => {
    expect(failing(plain, (words) => EMOJI.test(words))).toEqual([]);
  });

  test('facts of the audit go on from a name', () => {
    expect(failing(under(plain, 'audit.facts'), (words) => /^\p{Lu}/u.test(words))).toEqual([]);
  });

  test('every phase says what happens now, and help is short for every phase and role', () => {
    for (const phase of PhaseName.options) {
      expect(t.words.phases[phase].now).toMatch(ENDS);
      for (const role of ['gm', 'player', 'onlooker'] as const) {
        expect(`${t.help.phases[phase][role]}\n\n${t.help.always[role]}`.length).toBeLessThan(1000);
      }
    }
  });

  describe('what Discord takes', () => {
    const every = commands.flatMap(({ name, actions }) =>
      Object.entries(actions).map(([sub, action]): [string, string[]] => [
        sub ? `${name} ${sub}` : name,
        Object.keys(action.options),
      ]),
    );

    test.each(every)('/%s and its options are described, in at most 100 characters', (key, options) => {
      const words = t.commands[key];
      expect(Object.keys(words?.options ?? {}).sort()).toEqual([...options].sort());
      const all = { describe: words?.describe ?? '', ...words?.options };
      expect(Object.entries(all).filter(([, one]) => one.trim() === '')).toEqual([]);
      expect(tooLong(Object.entries(all), 100)).toEqual([]);
    });

    test('no command is described that is not there', () => {
      const known = new Set([...every.map(([key]) => key), ...commands.map(({ name }) => name)]);
      expect(Object.keys(t.commands).filter((key) => !known.has(key))).toEqual([]);
    });

    test('buttons have at most 38 characters', () => {
      expect(tooLong(Object.entries(t.buttons), 38)).toEqual([]);
    });

    test('titles and labels of modals have at most 45 characters, descriptions and placeholders 100', () => {
      for (const [modal, { title, ...fields }] of Object.entries(t.modals)) {
        const parts = Object.entries<Field>(fields as Record<string, Field>);
        const part = (key: keyof Field) =>
          parts.map(([name, one]) => [`${modal}.${name}`, one[key]] as const);
        expect(tooLong([[modal, title], ...part('label')], 45)).toEqual([]);
        expect(tooLong([...part('description'), ...part('placeholder')], 100)).toEqual([]);
      }
    });

    test('choices of selects and options have at most 100 characters', () => {
      const choices = under(
        plain,
        ...['archetypes', 'abilities', 'skills', 'items', 'eventTypes'].map((kind) => `words.${kind}`),
      );
      const selects = plain.filter(({ path }) =>
        ['fight.attackWhom', 'fight.skillOn', 'fight.itemOn', 'steering.restoreWhich'].includes(path),
      );
      expect(failing([...choices, ...selects], (words) => words.length > 100)).toEqual([]);
    });
  });
});

describe.each(CATALOGS.filter(([tag]) => tag !== 'en'))('%s beside English', (tag, t) => {
  const english = new Map(wordingsOf(en, 'Ada').map(({ id, words }) => [id, words]));
  const own = wordingsOf(t, 'Ada');
  const shared = [...OURS, ...(SHARED[tag] ?? [])];

  test('says everything that English says, and nothing besides', () => {
    expect(own.map(({ id }) => id).sort()).toEqual([...english.keys()].sort());
  });

  test('is translated: nothing stays English but names and shared words', () => {
    const same = own.filter(({ id, path, words }) => {
      return words === english.get(id) && /\p{L}/u.test(words) && !COMPOSED.includes(path);
    });
    expect([...new Set(same.map(({ path }) => path))].sort()).toEqual([...shared].sort());
  });

  test('keeps commands and code as they are typed', () => {
    const code = (words = '') => [...new Set(words.match(/`[^`]+`/g))].sort().join(' ');
    expect(own.filter(({ id, words }) => code(words) !== code(english.get(id)))).toEqual([]);
  });

  test('calls every button by what is written on it', () => {
    const bare = (label: string) => label.replace(/\s*…$/, '');
    const quotes = (words: string, label: string) => new RegExp(`\\*\\*${label}(\\s*…)?\\*\\*`).test(words);
    const wrong = own.flatMap(({ id, words }) =>
      (Object.keys(en.buttons) as (keyof Catalog['buttons'])[])
        .filter((key) => quotes(english.get(id) ?? '', bare(en.buttons[key])))
        .filter((key) => !quotes(words, bare(t.buttons[key])))
        .map((key) => `${id} without ${t.buttons[key]}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives skills, things, archetypes and conditions the same numbers', () => {
    const numbers = (words = '') => (words.match(/[+−]\d+|d\d+/g) ?? []).sort().join(' ');
    const kinds = ['skills', 'items', 'archetypes', 'conditions'].map((kind) => `words.${kind}`);
    const wrong = under(own, ...kinds).filter(({ id, words }) => numbers(words) !== numbers(english.get(id)));
    expect(wrong).toEqual([]);
  });
});

describe('a refusal because of the phase', () => {
  const refused = (details: Partial<RefusalDetails['not-now']>) =>
    en.refusals['not-now']({
      ...{ phase: 'meta_review', input: 'act', awaited: ['Ada', 'Bram'], waitKind: 'votes', until: UNTIL },
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

describe('sentences, word for word', () => {
  test('somebody who joins is introduced by archetype and concept', () => {
    const ada = { character: 'Ada', archetype: 'scout' };
    expect(en.notices.joined({ ...ada, concept: 'a ferrywoman' })).toBe(
      '**Ada** takes a seat: scout, a ferrywoman.',
    );
    expect(de.notices.joined({ ...ada, concept: 'eine Fährfrau' })).toBe(
      '**Ada** nimmt Platz: Spürnase, eine Fährfrau.',
    );
  });

  test('names are listed as people say them', () => {
    expect([people([]), people(['Ada']), people(['Ada', 'Bram'])]).toEqual(['', 'Ada', 'Ada and Bram']);
    const three = ['Ada', 'Bram', 'Cleo'];
    expect(en.words.list(three)).toBe('Ada, Bram and Cleo');
    expect(de.words.list(three)).toBe('Ada, Bram und Cleo');
  });

  test('counts and durations agree with their nouns', () => {
    expect([count(1, 'turn'), count(2, 'turn')]).toEqual(['1 turn', '2 turns']);
    const lasting = [0, 1000, 23_000, 1_800_000, 86_400_000];
    expect(lasting.map(duration)).toEqual(['1 second', '1 second', '23 seconds', '30 minutes', '24 hours']);
    expect(de.board.kept(1000)).toContain('1 Sekunde.');
    expect(de.board.kept(86_400_000)).toContain('24 Stunden.');
    expect(de.notes.ended({ turns: 1 })).toContain('nach 1 Zug.');
    expect(de.notes.ended({ turns: 3 })).toContain('nach 3 Zügen.');
  });
});

test('a catalog is found by language tag; English stands in for languages there are none of yet', () => {
  for (const tag of ['en', 'en-GB', 'tlh', '', 'constructor']) expect(catalogFor(tag)).toBe(en);
});
