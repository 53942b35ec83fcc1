import { describe, expect, it } from 'vitest';
import { parseCommands } from './command-form.ts';
import { DiscordError } from './errors.ts';
import { checkGiven, type GivenOption } from './given-options.ts';

function code(work: () => unknown): number {
  try {
    work();
  } catch (error) {
    if (error instanceof DiscordError) return error.code;
    throw error;
  }
  return 0;
}
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const command = (...options: object[]) => ({ name: 'act', description: 'x', options });

describe('commands', () => {
  it.each([
    ['an upper-case name', { ...command(), name: 'Act' }],
    ['a space in a name', { ...command(), name: 'a b' }],
    ['no description', { name: 'act' }],
    ['a description over 100', { ...command(), description: 'x'.repeat(101) }],
    ['a required option after an optional one', command(option('a'), option('b', { required: true }))],
    ['26 options', command(...Array.from({ length: 26 }, (_, n) => option(`o${n}`)))],
    ['an option twice', command(option('a'), option('a'))],
    [
      '26 choices',
      command(
        option('a', { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }),
      ),
    ],
    ['a number as choice of a string', command(option('a', { choices: [{ name: 'x', value: 1 }] }))],
    [
      'choices beside autocomplete',
      command(option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
    ],
    ['a length of an integer', command(option('a', { type: 4, max_length: 3 }))],
    ['a range of a string', command(option('a', { min_value: 3 }))],
    ['subcommands beside options', command(option('a', { type: 1 }), option('b'))],
    ['a subcommand in a subcommand', command(option('a', { type: 1, options: [option('b', { type: 1 })] }))],
    [
      '8,001 characters',
      command(
        ...Array.from({ length: 20 }, (_, n) =>
          option(`o${n}`, {
            choices: Array.from({ length: 5 }, (_each, m) => ({
              name: `${m}${'x'.repeat(40)}`,
              value: `${m}${'y'.repeat(40)}`,
            })),
          }),
        ),
      ),
    ],
  ])('%s is refused', (_what, body) => {
    expect(code(() => parseCommands([body]))).toBe(50035);
  });

  it('a name may be there once', () => {
    expect(code(() => parseCommands([command(), command()]))).toBe(50035);
  });

  it('takes groups, subcommands and their options', () => {
    const nested = option('group', {
      type: 2,
      options: [option('sub', { type: 1, options: [option('a')] })],
    });
    expect(parseCommands([command(nested)])).toHaveLength(1);
  });
});

describe('what a person fills in', () => {
  const shapes = [
    option('word', { required: true, min_length: 2, max_length: 4 }),
    option('count', { type: 4, min_value: 1, max_value: 3 }),
    option('pick', { choices: [{ name: 'One', value: 'one' }] }),
  ];
  const given = (name: string, value: GivenOption['value'], type = 3): GivenOption => ({ type, name, value });
  it.each<[string, GivenOption[]]>([
    ['nothing', []],
    ['a word too long', [given('word', 'words')]],
    ['a word too short', [given('word', 'w')]],
    ['a number for a word', [given('word', 7)]],
    ['a word twice', [given('word', 'abc'), given('word', 'abc')]],
    ['half a count', [given('word', 'abc'), given('count', 1.5, 4)]],
    ['a count too high', [given('word', 'abc'), given('count', 4, 4)]],
    ['another choice', [given('word', 'abc'), given('pick', 'two')]],
    ['an option that is not there', [given('word', 'abc'), given('other', 'x')]],
  ])('%s is refused', (_what, options) => {
    expect(code(() => checkGiven(shapes, options))).toBe(50035);
  });

  it('takes what fits', () => {
    const options = [given('word', 'abc'), given('count', 3, 4), given('pick', 'one')];
    expect(code(() => checkGiven(shapes, options))).toBe(0);
  });
});
