import { describe, expect, test } from 'vitest';
import type { Command } from '../discord/shapes.ts';
import {
  encodeMentions,
  entriesOf,
  findEntries,
  readCommandLine,
  suggestionsFor,
  toInteraction,
} from './command-line.ts';

const commands: Command[] = [
  {
    id: '1',
    name: 'campaign',
    description: 'Campaigns',
    options: [
      {
        ...{ type: 1, name: 'start', description: 'Start one' },
        options: [
          { type: 3, name: 'name', description: 'Its name' },
          { type: 3, name: 'pace', description: 'How fast', choices: [{ name: 'Live play', value: 'live' }] },
        ],
      },
      { type: 1, name: 'end', description: 'End it' },
    ],
  },
  {
    id: '2',
    name: 'act',
    description: 'Try something',
    options: [{ type: 3, name: 'text', description: 'What', required: true, max_length: 10 }],
  },
  {
    ...{ id: '3', name: 'award', description: 'Give experience' },
    options: [
      { type: 6, name: 'who', description: 'To whom', required: true },
      { type: 4, name: 'points', description: 'How much', min_value: 1, max_value: 5 },
      { type: 5, name: 'secret', description: 'In private' },
    ],
  },
];
const named = {
  members: [
    { id: '100', username: 'ada', global_name: 'Ada' },
    { id: '101', username: 'adam', global_name: 'Adam' },
  ],
  channels: [{ id: '200', name: 'the-hearth' }],
};
const entries = entriesOf(commands);
const entry = (path: string) => {
  const found = entries.find((one) => one.path === path);
  if (!found) throw new Error(path);
  return found;
};

describe('the list of commands', () => {
  test('holds subcommands each by themselves', () => {
    expect(entries.map(({ path }) => path)).toEqual(['act', 'award', 'campaign end', 'campaign start']);
  });

  test('puts what begins as typed before what merely contains it', () => {
    expect(findEntries(entries, 'a').map(({ path }) => path)[0]).toBe('act');
    expect(findEntries(entries, 'start').map(({ path }) => path)).toEqual(['campaign start']);
    expect(findEntries(entries, 'nonsense')).toEqual([]);
  });
});

describe('a command typed in one line', () => {
  test('the rest is the first option', () => {
    expect(readCommandLine(entries, '/act I open  the door ')).toMatchObject({
      entry: { path: 'act' },
      values: { text: 'I open  the door' },
    });
  });

  test('named options are told apart', () => {
    expect(readCommandLine(entries, '/campaign start name:The Long Road pace:live')?.values).toEqual({
      name: 'The Long Road',
      pace: 'live',
    });
  });

  test('a colon in prose names no option', () => {
    expect(readCommandLine(entries, '/act I say: run')?.values).toEqual({ text: 'I say: run' });
  });

  test('is none before the whole name and a space are there', () => {
    expect(readCommandLine(entries, '/campaign sta')).toBeNull();
    expect(readCommandLine(entries, '/act')).toBeNull();
  });

  test('has no values where nothing was typed', () => {
    expect(readCommandLine(entries, '/campaign start ')?.values).toEqual({});
  });
});

describe('a filled command', () => {
  test('nests its options in the subcommand and takes choices by name', () => {
    expect(toInteraction(entry('campaign start'), { pace: 'live play' }, named)).toEqual({
      data: {
        id: '1',
        name: 'campaign',
        type: 1,
        options: [{ type: 1, name: 'start', options: [{ type: 3, name: 'pace', value: 'live' }] }],
      },
    });
  });

  test('says what is missing, too long, or not on offer', () => {
    expect(toInteraction(entry('act'), {}, named)).toEqual({ errors: { text: 'This option is required' } });
    expect(toInteraction(entry('act'), { text: 'x'.repeat(11) }, named)).toMatchObject({
      errors: { text: expect.stringContaining('At most 10') },
    });
    expect(toInteraction(entry('campaign start'), { pace: 'soon' }, named)).toEqual({
      errors: { pace: 'Pick one from the list' },
    });
  });

  test('reads people, numbers and truth', () => {
    expect(toInteraction(entry('award'), { who: '@Adam', points: '3', secret: 'true' }, named)).toMatchObject(
      {
        data: { options: [{ value: '101' }, { value: 3 }, { value: true }] },
      },
    );
    expect(toInteraction(entry('award'), { who: 'Eve', points: '2.5', secret: 'perhaps' }, named)).toEqual({
      errors: { who: 'Pick one from the list', points: 'A whole number, please', secret: 'True or False' },
    });
    expect(toInteraction(entry('award'), { who: 'Ada', points: '9' }, named)).toEqual({
      errors: { points: 'At most 5' },
    });
  });

  test('an autocomplete asks with what is there so far', () => {
    expect(toInteraction(entry('act'), {}, named, {}, 'text')).toEqual({
      data: { id: '2', name: 'act', type: 1, options: [{ type: 3, name: 'text', value: '', focused: true }] },
    });
  });

  test('a choice picked from the bot’s list sends its value, not its name', () => {
    const picked = { text: { name: 'The mill', value: 'place-7' } };
    expect(toInteraction(entry('act'), { text: 'The mill' }, named, picked)).toMatchObject({
      data: { options: [{ value: 'place-7' }] },
    });
  });
});

test('people are offered by name', () => {
  const who = { type: 6, name: 'who', description: '' };
  expect(suggestionsFor(who, '@adam', named)).toEqual([{ name: 'Adam', value: '101' }]);
});

test('@names become mentions, the longer name first, and an address stays an address', () => {
  expect(encodeMentions('@Adam and @Ada, mail bob@Ada.org', named.members)).toBe(
    '<@101> and <@100>, mail bob@Ada.org',
  );
  expect(encodeMentions('@Adamant', named.members)).toBe('@Adamant');
});
