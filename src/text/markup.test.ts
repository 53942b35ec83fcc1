import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bold, cutAtSentence, inline, onButton, quoted, soon } from './markup.ts';

/** What is left for Discord to interpret once every escaped character is a letter. */
const live = (markdown: string) => markdown.replace(/\\[^0-9A-Za-z\s]/g, 'x');
const hostile = fc.string({ unit: fc.constantFrom(...'*_~`|<>[]()#@-\\:/ \n1.aא😀'), maxLength: 60 });

describe('words of players in a message', () => {
  test.each([
    '@everyone',
    '<@123>',
    '**bold**',
    '`code`',
    '||spoiler||',
    '[a](https://b.c)',
    '# big',
    '-# small',
  ])('given %j, when it is shown inline, then nothing in it is markup', (raw) =>
    expect(live(inline(raw))).not.toMatch(/[*_~`|<>[\]()#@]|:\/\/|^-/),
  );

  test('given any text, when it is shown inline, then it is one line without markup', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        expect(live(inline(raw))).not.toMatch(/[*_~`|<>[\]()#@\n]|:\/\//);
      }),
    );
  });

  test('given any text, when it is quoted, then every line of it stays in the quote', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const lines = quoted(raw, 200).split('\n');
        for (const line of lines) expect(line.startsWith('> ')).toBe(true);
        for (const line of lines) expect(live(line.slice(2))).not.toMatch(/[*_~`|<>[\]()#@]/);
      }),
    );
  });

  test('given a right-to-left name, then marks hold it together so that it cannot turn what follows', () => {
    expect(inline('מרים')).toBe('\u2068מרים\u2069');
    expect(inline('Ada')).toBe('Ada');
    expect(onButton('מרים', 78).length).toBeLessThanOrEqual(80);
  });

  test('given nothing that can be read, then something stands there all the same', () => {
    expect(inline(' \u200e ')).toBe('…');
    expect(bold('')).toBe('**…**');
    expect(onButton('', 78)).toBe('…');
  });

  test('a time is a Discord timestamp in whole seconds, never early', () => {
    expect(soon(new Date(1_767_297_640_001))).toBe('<t:1767297641:R>');
  });
});

describe('cutting prose', () => {
  test('given a sentence that ends near the limit, then it ends there', () => {
    expect(cutAtSentence('It rained. It rained more. It never stopped raining.', 30)).toBe(
      'It rained. It rained more.',
    );
  });

  test('given no sentence that ends near the limit, then it ends with an ellipsis within it', () => {
    const cut = cutAtSentence('word '.repeat(100), 40);
    expect(cut.length).toBeLessThanOrEqual(40);
    expect(cut.endsWith('…')).toBe(true);
  });

  test('given prose that has room, then it is left alone', () => {
    expect(cutAtSentence('It rained.', 30)).toBe('It rained.');
  });
});
