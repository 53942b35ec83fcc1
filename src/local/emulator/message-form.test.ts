import { describe, expect, it } from 'vitest';
import { DiscordError } from './errors.ts';
import { FLAG, parseMessage } from './message-form.ts';

function refusal(body: unknown, options?: Parameters<typeof parseMessage>[1]): object {
  try {
    parseMessage(body, options);
  } catch (error) {
    if (error instanceof DiscordError) return error.body();
    throw error;
  }
  throw new Error('It was accepted');
}
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'x',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const withRow = (...components: object[]) => ({ content: 'x', components: [row(...components)] });
const v2 = (...components: object[]) => ({ flags: FLAG.componentsV2, components });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });

describe('a refused form says what is wrong, and where', () => {
  it('in the tree that Discord uses', () => {
    expect(refusal({ content: 'x'.repeat(2001) })).toEqual({
      code: 50035,
      message: 'Invalid Form Body',
      errors: {
        content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
      },
    });
  });

  it('down to the control', () => {
    const body = withRow(button('a', { label: 'y'.repeat(81) }));
    const tree = { components: { 0: { components: { 0: { label: { _errors: [expect.anything()] } } } } } };
    expect(refusal(body)).toMatchObject({ errors: tree });
  });

  it('every complaint, not the first', () => {
    const errors = { content: expect.anything(), nonce: expect.anything() };
    expect(refusal({ content: 'x'.repeat(2001), nonce: 'n'.repeat(26) })).toMatchObject({ errors });
  });
});

describe('legacy messages', () => {
  it.each([
    ['a button without a label or an emoji', withRow({ type: 2, style: 1, custom_id: 'a' })],
    ['a label over 80', withRow(button('a', { label: 'x'.repeat(81) }))],
    ['a custom id over 100', withRow(button('x'.repeat(101)))],
    ['six buttons in a row', withRow(...[1, 2, 3, 4, 5, 6].map((n) => button(`${n}`)))],
    ['a select beside a button', withRow(button('a'), { type: 5, custom_id: 'b' })],
    ['a link of no known scheme', withRow({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })],
    ['an emoji that is none', withRow(button('a', { emoji: { name: 'smile' } }))],
    [
      '26 options',
      withRow({ type: 3, custom_id: 'a', options: Array.from({ length: 26 }, (_, n) => option(`${n}`)) }),
    ],
    ['an option twice', withRow({ type: 3, custom_id: 'a', options: [option('a'), option('a')] })],
    ['more values than options', withRow({ type: 3, custom_id: 'a', max_values: 2, options: [option('a')] })],
    ['a minimum above the maximum', withRow({ type: 5, custom_id: 'a', min_values: 2, max_values: 1 })],
    [
      'two defaults where one may be chosen',
      withRow({
        type: 3,
        custom_id: 'a',
        options: ['a', 'b'].map((value) => option(value, { default: true })),
      }),
    ],
    ['mentions allowed in two ways', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
    ['a number used twice', withRow(button('a', { id: 7 }), button('b', { id: 7 }))],
  ])('%s is refused', (_what, body) => {
    expect(refusal(body)).toMatchObject({ code: 50035 });
  });

  it('takes what fits', () => {
    const controls = [button('a', { emoji: { name: '❤' } }), button('b', { emoji: { name: '👍🏽' } })];
    expect(parseMessage(withRow(...controls)).components).toHaveLength(1);
  });
});

describe('Components V2', () => {
  const text = { type: 10, content: 'x' };
  it.each([
    ['a section without an accessory', v2({ type: 9, components: [text] })],
    [
      'a section of four texts',
      v2({ type: 9, components: [text, text, text, text], accessory: button('a') }),
    ],
    ['an accent beyond white', v2({ type: 17, accent_color: 0x1_00_00_00, components: [text] })],
    ['a container in a container', v2({ type: 17, components: [{ type: 17, components: [text] }] })],
    ['an empty container', v2({ type: 17, components: [] })],
    ['embeds', { ...v2(text), embeds: [{ title: 'x' }] }],
    ['a poll', { ...v2(text), poll: { question: { text: 'x' } } }],
  ])('%s is refused', (_what, body) => {
    expect(refusal(body)).toMatchObject({ code: 50035 });
  });

  it('an edit of a V2 message is one, without saying so again', () => {
    const edit = { partial: true, flagsBefore: FLAG.componentsV2 };
    expect(refusal({ content: 'x' }, edit)).toMatchObject({ code: 50035 });
    expect(parseMessage({ components: [text] }, edit).components).toHaveLength(1);
  });
});
