import { expect, test } from 'vitest';
import { Message } from '../discord/shapes.ts';
import { continues, EMPTY_ROOM, withEdit, withMessages, withoutMessage, withReaction } from './room.ts';

const message = (id: string, more: Partial<Message> = {}): Message => ({
  ...Message.parse({
    ...{ id, type: 0, channel_id: 'c', content: id, timestamp: '2026-01-01T10:00:00.000Z' },
    author: { id: 'u', username: 'ada' },
  }),
  ...more,
});
const ids = (room: { messages: readonly Message[] }) => room.messages.map(({ id }) => id);

test('messages stand by age, each once, ids of different length included', () => {
  const room = withMessages(EMPTY_ROOM, [
    message('100'),
    message('99'),
    message('100', { content: 'again' }),
  ]);
  expect(ids(room)).toEqual(['99', '100']);
  expect(room.messages[1]?.content).toBe('again');
  expect(ids(withoutMessage(room, '99'))).toEqual(['100']);
});

test('an edit of a message that is not on the page stays off it', () => {
  expect(ids(withEdit(withMessages(EMPTY_ROOM, [message('1')]), message('2')))).toEqual(['1']);
});

test('reactions are counted, and leave with the last of them', () => {
  const star = { id: null, name: '⭐' };
  const room = withMessages(EMPTY_ROOM, [message('1')]);
  const two = withReaction(withReaction(room, '1', star, { me: true, add: true }), '1', star, {
    me: false,
    add: true,
  });
  expect(two.messages[0]?.reactions).toEqual([{ emoji: star, count: 2, me: true }]);
  const one = withReaction(two, '1', star, { me: true, add: false });
  expect(one.messages[0]?.reactions).toEqual([{ emoji: star, count: 1, me: false }]);
  expect(withReaction(one, '1', star, { me: false, add: false }).messages[0]?.reactions).toEqual([]);
});

test('a message goes on beneath its like, but not after minutes, for others, or in private', () => {
  const first = message('1');
  expect(continues(message('2'), first)).toBe(true);
  expect(continues(message('2', { timestamp: '2026-01-01T10:08:00.000Z' }), first)).toBe(false);
  expect(continues(message('2', { author: { id: 'v', username: 'bram' } }), first)).toBe(false);
  expect(continues(message('2', { flags: 64 }), first)).toBe(false);
  expect(continues(first, undefined)).toBe(false);
});
