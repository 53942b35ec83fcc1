import { expect, test } from 'vitest';
import { type MarkdownNode, parseMarkdown, plainText, safeLink } from './parse.ts';

const types = (nodes: MarkdownNode[]): unknown =>
  nodes.map((node) => (node.items ? [node.type, node.items.map(types)] : node.type));

test('headings, subtext and lists begin a line', () => {
  expect(types(parseMarkdown('# One\n-# small\n- a\n- b\nrest'))).toEqual([
    'heading',
    'subtext',
    ['list', [['text'], ['text']]],
    'text',
  ]);
});

test('a list may hold a list, and numbers keep their start', () => {
  const [list] = parseMarkdown('- a\n  - inner\n- b');
  expect(list?.items).toHaveLength(2);
  expect(list?.items?.[0]?.at(-1)).toMatchObject({ type: 'list', ordered: false });
  expect(parseMarkdown('3. three\n4. four')[0]).toMatchObject({ type: 'list', ordered: true, start: 3 });
});

test('a dash in the middle of a line is no list', () => {
  expect(types(parseMarkdown('well - perhaps'))).not.toContainEqual(expect.arrayContaining(['list']));
});

test('what Discord writes into messages is known', () => {
  const nodes = parseMarkdown(
    '<@123456789012345678> <#123456789012345678> <t:1700000000:R> </act:123456789012345678> ||x||',
  );
  expect(nodes.map(({ type }) => type).filter((type) => type !== 'text')).toEqual([
    'user',
    'channel',
    'timestamp',
    'slashCommand',
    'spoiler',
  ]);
});

test('only the web can be linked to', () => {
  expect(safeLink('https://example.org/a')).toBe('https://example.org/a');
  for (const target of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//', undefined]) {
    expect(safeLink(target)).toBeNull();
  }
});

test('a reply shows one line without marks', () => {
  expect(plainText('**Bold** and *it*\n> quote')).toBe('Bold and it quote');
});

test('hostile text of full length is parsed quickly', () => {
  const hostile = [
    '*_~|`'.repeat(800),
    '> '.repeat(2000),
    '- '.repeat(2000),
    '['.repeat(4000),
    '<@'.repeat(2000),
    '||'.repeat(2000),
  ];
  const started = performance.now();
  for (const text of hostile) expect(parseMarkdown(text).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});
