import { expect, test } from 'vitest';
import { parseDispatch } from '../discord/shapes.ts';
import { NOWHERE, type Places, withPlaces } from './places.ts';

const after = (places: Places, name: string, data: object): Places => {
  const dispatch = parseDispatch(name, data);
  if (!dispatch) throw new Error(`The page does not know ${name} of this shape`);
  return withPlaces(places, dispatch);
};
const ids = ({ channels }: Places) => channels.map(({ id }) => id);
const guild = (id: string, channels: object[], threads: object[] = []) => ({
  ...{ id, name: `Server ${id}`, channels, threads, members: [] },
});
const room = (id: string, position = 0) => ({ id, type: 0, name: id, position });
const thread = (id: string, parent_id: string) => ({ id, type: 11, name: id, parent_id, guild_id: '1' });

test('servers come with their channels and threads, and go with them', () => {
  const one = after(NOWHERE, 'GUILD_CREATE', guild('1', [room('11', 1), room('12')], [thread('13', '11')]));
  const two = after(one, 'GUILD_CREATE', guild('2', [room('21')]));
  expect(two.servers.map(({ name }) => name)).toEqual(['Server 1', 'Server 2']);
  expect(ids(two)).toEqual(['12', '13', '21', '11']);
  expect(ids(after(two, 'GUILD_DELETE', { id: '1' }))).toEqual(['21']);
  expect(ids(after(two, 'READY', { session_id: 's', guilds: [{ id: '2' }] }))).toEqual(['21']);
});

test('a server that comes again is as it is now', () => {
  const before = after(NOWHERE, 'GUILD_CREATE', guild('1', [room('11'), room('12')]));
  expect(ids(after(before, 'GUILD_CREATE', guild('1', [room('12')])))).toEqual(['12']);
});

test('a channel takes its threads with it', () => {
  const before = after(NOWHERE, 'GUILD_CREATE', guild('1', [room('11')], [thread('13', '11')]));
  const more = after(before, 'THREAD_CREATE', thread('14', '11'));
  expect(ids(after(more, 'THREAD_DELETE', { id: '13' }))).toEqual(['11', '14']);
  expect(ids(after(more, 'CHANNEL_DELETE', { id: '11' }))).toEqual([]);
});

test('what says nothing of places leaves them alone', () => {
  expect(after(NOWHERE, 'TYPING_START', { channel_id: '11', user_id: '5' })).toBe(NOWHERE);
});
