import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRoll, fullCells, styleOf } from './style.ts';

test('a bar is full only when all is there, and empty only when nothing is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.nat(40),
      fc.integer({ min: 2, max: 12 }),
      (max, some, width) => {
        const value = Math.min(some, max);
        const full = fullCells(value, max, width);
        expect(full === 0).toBe(value === 0);
        expect(full === width).toBe(value === max);
        expect([...styleOf(false).bar(value, max, width).trim()]).toHaveLength(width);
      },
    ),
  );
});

test('a bar bears values from outside its range', () => {
  expect(styleOf(false).bar(-3, 10, 4).trim()).toBe('▱▱▱▱');
  expect(styleOf(false).bar(14, 10, 4).trim()).toBe('▰▰▰▰');
  expect(styleOf(false).bar(1, 0, 4).trim()).toBe('▱▱▱▱');
});

test('given any chance and die, then the die lies within the full part exactly when it hit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 95 }), fc.integer({ min: 1, max: 100 }), (chance, die) => {
      const bar = [...drawRoll(chance, die)];
      expect(bar).toHaveLength(10);
      expect(bar.filter((cell) => cell === '◆')).toHaveLength(1);
      expect(bar.indexOf('◆') < fullCells(chance, 100, 10)).toBe(die <= chance);
    }),
  );
});

test('plain mode draws nothing: no icon, no bar', () => {
  const style = styleOf(true);
  expect([style.icon('die'), style.emoji('welcome'), style.bar(3, 5)]).toEqual(['', '', '']);
});
