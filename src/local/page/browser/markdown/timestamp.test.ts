import { expect, test } from 'vitest';
import { formatMessageTime, formatTimestamp } from './timestamp.ts';

const AT = 1_700_000_000;

test.each([
  [0, 'in 0 seconds'],
  [58, 'in 58 seconds'],
  [60, 'in 1 minute'],
  [-5, '5 seconds ago'],
  [3 * 3600 + 10, 'in 3 hours'],
  [-2 * 86_400, '2 days ago'],
  [400 * 86_400, 'in 1 year'],
])('%d seconds away reads "%s"', (away, words) => {
  expect(formatTimestamp(AT + away, 'R', AT * 1000, 'en')).toBe(words);
});

test('every style shows something of its own', () => {
  const shown = ['t', 'T', 'd', 'D', 'f', 'F'].map((style) => formatTimestamp(AT, style, 0, 'en'));
  expect(new Set(shown).size).toBe(6);
  expect(formatTimestamp(AT, '?', 0, 'en')).toBe(formatTimestamp(AT, 'f', 0, 'en'));
});

test('a time beyond all calendars does not break the page', () => {
  expect(formatTimestamp(1e17, 'R', 0)).toBe('Invalid date');
});

test('a message of yesterday says so', () => {
  const noon = new Date(2026, 4, 10, 12).getTime();
  expect(formatMessageTime(new Date(2026, 4, 10, 9, 5).toISOString(), noon, 'en')).toBe('9:05 AM');
  expect(formatMessageTime(new Date(2026, 4, 9, 9, 5).toISOString(), noon, 'en')).toBe(
    'Yesterday at 9:05 AM',
  );
});
