import { describe, expect, it } from 'vitest';
import { isEmoji, Modal } from './components.ts';

const input = (custom_id: string, more: object = {}) => ({ type: 4, custom_id, style: 1, ...more });
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Name', component, ...more });
const modal = (...components: object[]) => ({ custom_id: 'm', title: 'T', components });

describe('modals', () => {
  it.each([
    ['six fields', modal(...[1, 2, 3, 4, 5, 6].map((n) => label(input(`${n}`))))],
    ['no field', modal()],
    ['a title over 45', { ...modal(label(input('a'))), title: 'x'.repeat(46) }],
    ['a label over 45', modal(label(input('a'), { label: 'x'.repeat(46) }))],
    ['a description over 100', modal(label(input('a'), { description: 'x'.repeat(101) }))],
    ['a custom id twice', modal(label(input('a')), label(input('a')))],
    ['a placeholder over 100', modal(label(input('a', { placeholder: 'x'.repeat(101) })))],
    ['a length over 4,000', modal(label(input('a', { max_length: 4001 })))],
    ['a minimum above the maximum', modal(label(input('a', { min_length: 5, max_length: 4 })))],
    ['a value that is too long', modal(label(input('a', { value: 'abc', max_length: 2 })))],
    ['a disabled select', modal(label({ type: 5, custom_id: 'a', disabled: true }))],
    ['a row without a label', modal({ type: 1, components: [input('a')] })],
    ['a button', modal({ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'x' }] })],
  ])('%s is refused', (_what, body) => {
    expect(Modal.safeParse(body).success).toBe(false);
  });

  it('labels, texts and labelled rows are taken', () => {
    const body = modal(
      label(input('a', { min_length: 1, max_length: 4000 })),
      label({ type: 3, custom_id: 'b', options: [{ label: 'x', value: 'x' }] }),
      { type: 10, content: 'read this' },
      { type: 1, components: [input('c', { label: 'Old style' })] },
    );
    expect(Modal.safeParse(body).success).toBe(true);
  });
});

it.each([
  ['⭐', true],
  ['❤', true],
  ['👨‍👩‍👧', true],
  ['🇩🇪', true],
  ['1', false],
  ['a', false],
  ['⭐⭐', false],
  ['', false],
])('%j as an emoji: %s', (text, expected) => {
  expect(isEmoji(text)).toBe(expected);
});
