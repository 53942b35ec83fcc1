import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DiceNotation, throwDice } from './dice-notation.ts';
import { cleanLine, cleanPlayerText, cut, escapeMarkdown } from './player-text.ts';

describe('what people type', () => {
  it('loses control characters and invisible direction switches, and keeps its words', () => {
    expect(cleanPlayerText('I \u202egnidnes\u202c \u0000a \u0007bell\u200f', 100)).toBe('I gnidnes a bell');
    expect(cleanPlayerText('أفتح الباب', 100)).toBe('أفتح الباب');
    expect(cleanPlayerText('one\r\n\r\n\r\n\r\ntwo', 100)).toBe('one\n\ntwo');
    expect(cleanLine('  a \n b  ', 10)).toBe('a b');
  });

  it('letters under a heap of marks lose the heap', () => {
    expect(cleanPlayerText(`z${'\u0301'.repeat(60)}`, 100).length).toBeLessThan(8);
  });

  it('is never cut inside a character that people see', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(cut(family.repeat(3), family.length + 2)).toBe(`${family}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        expect(cut(text, max).length).toBeLessThanOrEqual(Math.max(1, max));
      }),
    );
  });

  it('shows as it was typed: no Markdown, no mention', () => {
    expect(escapeMarkdown('**@everyone** <@1> [a](b)')).toBe(
      '\\*\\*\\@everyone\\*\\* \\<\\@1\\> \\[a\\]\\(b\\)',
    );
  });
});

describe('dice notation', () => {
  const total = (text: string) => throwDice(DiceNotation.parse(text), () => 3).total;

  it.each([
    ['d20', 3],
    ['2d6+3', 9],
    ['3d8 - 1 + d4', 11],
    ['D6', 3],
  ])('%s', (text, sum) => expect(total(text)).toBe(sum));

  it.each(['', 'a handful', '3', '2d', 'd1', 'd2000', '51d6', '2d6d6', '1d6+', '--2d6'])(
    '"%s" is refused',
    (text) => {
      expect(DiceNotation.safeParse(text).success).toBe(false);
    },
  );

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = DiceNotation.safeParse(text);
        expect(typeof parsed.success).toBe('boolean');
      }),
    );
  });
});
