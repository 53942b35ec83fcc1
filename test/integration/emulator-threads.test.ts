import { ChannelType, Events, type ForumChannel, MessageType, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seat } from '../support/seat.ts';
import { code, type Emulator, openEmulator } from './emulator-client.ts';

/** Threads and forum posts: https://discord.com/developers/docs/topics/threads */
let table: Emulator;
let ada: Seat;
let morgan: Seat;
let channel: TextChannel;

beforeEach(async () => {
  table = await openEmulator();
  ada = await table.sit('Ada');
  morgan = await table.sit('Morgan');
  channel = (await table.client.channels.fetch(table.discord.channelId)) as TextChannel;
});
afterEach(() => table.close());

describe('a thread', () => {
  it('that a person begins upon a message takes its id, and the bot hears of it', async () => {
    const { id } = await ada.say('Who goes there?');
    const heard = table.next(Events.ThreadCreate);
    expect(await ada.startThread('The gate', { messageId: id })).toBe(id);
    const [thread, isNew] = await heard;
    expect([thread.id, thread.name, thread.parentId, thread.ownerId, isNew]).toEqual([
      ...[id, 'The gate', channel.id, ada.userId],
      true,
    ]);
    expect((await thread.fetchStarterMessage())?.id).toBe(id);
    expect((await channel.messages.fetch(id)).thread?.id).toBe(id);
    expect(await code(ada.startThread('Again', { messageId: id }))).toBe(160004);
    const [first] = [...(await thread.messages.fetch()).values()];
    expect(first?.type).toBe(MessageType.ThreadStarterMessage);
    expect(first?.reference?.messageId).toBe(id);
  });

  it('of its own is announced in its channel', async () => {
    const heard = table.next(Events.MessageCreate);
    const id = await ada.startThread('A side road');
    const [told] = await heard;
    expect([told.type, told.reference?.channelId]).toEqual([MessageType.ThreadCreated, id]);
  });

  it('is begun by a bot just as well', async () => {
    const thread = await channel.threads.create({ name: 'Council', type: ChannelType.PublicThread });
    await ada.waitFor<{ id: string }>('THREAD_CREATE', ({ id }) => id === thread.id);
    const message = await channel.send('Look');
    const upon = await message.startThread({ name: 'Looking', autoArchiveDuration: 60 });
    expect([upon.id, upon.autoArchiveDuration]).toEqual([message.id, 60]);
    expect((await channel.threads.fetchActive()).threads.size).toBe(2);
    await thread.join();
    await thread.members.fetchMe();
    await thread.leave();
  });

  it('holds words, edits, reactions and interactions like a channel', async () => {
    const id = await ada.startThread('The cellar');
    await ada.goTo(id);
    const heard = table.next(Events.MessageCreate, (message) => message.channelId === id);
    await ada.say('It is dark');
    const [message] = await heard;
    if (!message.channel.isThread()) throw new Error('The message is in no thread');
    const answer = await message.channel.send({
      content: 'Press',
      components: [
        { type: 1, components: [{ type: 2, style: 1, customId: 'light', label: 'Light' }] },
      ] as never,
    });
    const reacted = table.next(Events.MessageReactionAdd);
    await ada.react(answer.id, '🔥');
    expect((await reacted)[0].message.channelId).toBe(id);
    const seen = await ada.until('the message', () => ada.window.get(answer.id));
    const pressed = table.answering(async (interaction) => {
      if (!interaction.isButton()) return null;
      await interaction.update({ content: 'Light!', components: [] });
      return [interaction.channel?.isThread(), interaction.channel?.id];
    });
    await ada.click(seen, 'light');
    expect(await pressed).toEqual([true, id]);
    await ada.until('the light', () => (ada.window.get(answer.id)?.content === 'Light!' ? true : undefined));
    expect((await answer.edit('Dark again')).content).toBe('Dark again');
  });

  it('has a permission of its own to speak in it', async () => {
    const id = await ada.startThread('Whispers');
    const say = (where: string) =>
      table.client.rest.post(`/channels/${where}/messages`, { body: { content: 'x' } });
    table.control.denyBot({ channelId: channel.id, permissions: ['SEND_MESSAGES_IN_THREADS'] });
    expect(await code(say(id))).toBe(50013);
    expect(await code(say(channel.id))).toBe(0);
    table.control.allowBot({ channelId: channel.id, permissions: ['SEND_MESSAGES_IN_THREADS'] });
    table.control.denyBot({ channelId: channel.id, permissions: ['SEND_MESSAGES'] });
    expect(await code(say(id))).toBe(0);
    expect(await code(say(channel.id))).toBe(50013);
  });
});

describe('an archived thread', () => {
  it('opens again for whoever speaks in it, but cannot be edited or reacted in', async () => {
    const thread = await channel.threads.create({ name: 'Old news' });
    const message = await thread.send('News');
    const archived = table.next(Events.ThreadUpdate, (_before, after) => after.archived === true);
    await thread.setArchived(true);
    await archived;
    expect(await code(message.edit('Newer'))).toBe(50083);
    expect(await code(message.react('⭐'))).toBe(50083);
    expect((await channel.threads.fetchArchived()).threads.has(thread.id)).toBe(true);
    const opened = table.next(Events.ThreadUpdate, (_before, after) => after.archived === false);
    await ada.goTo(thread.id);
    await ada.say('Still here?');
    await opened;
    expect(await code(message.edit('Newer'))).toBe(0);
  });

  it('stays shut when it is locked, for all but managers', async () => {
    const thread = await channel.threads.create({ name: 'Sealed' });
    expect(await code(ada.request('PATCH', `/channels/${thread.id}`, { locked: true }))).toBe(50013);
    await morgan.request('PATCH', `/channels/${thread.id}`, { locked: true, archived: true });
    expect(await code(thread.send('Knock'))).toBe(50083);
    expect(await code(thread.setArchived(false))).toBe(50013);
    await morgan.goTo(thread.id);
    expect(await code(morgan.say('Open'))).toBe(0);
    // Open again, but still locked.
    expect(await code(thread.send('Knock'))).toBe(160005);
  });

  it('is not among the threads that come with the server', async () => {
    const open = await ada.startThread('Open');
    const shut = await ada.startThread('Shut');
    table.control.changeThread({ threadId: shut, archived: true });
    const late = await table.sit('Bram');
    const [guild] = late.seen<{ threads: { id: string }[] }>('GUILD_CREATE');
    expect(guild?.threads.map(({ id }) => id)).toEqual([open]);
    table.control.kickBot({});
    const back = table.next(Events.GuildCreate);
    table.control.inviteBot({});
    const [again] = await back;
    expect([again.channels.cache.has(open), again.channels.cache.has(shut)]).toEqual([true, false]);
  });
});

describe('a forum', () => {
  let forum: ForumChannel;
  beforeEach(async () => {
    const made = table.next(Events.ChannelCreate);
    table.control.addChannel({ name: 'tales', type: 'forum', tags: ['open', 'told'] });
    const [fresh] = await made;
    if (fresh.type !== ChannelType.GuildForum) throw new Error('No forum was made');
    forum = fresh;
  });

  it('holds posts, which start with a message of the same id', async () => {
    await ada.waitFor<{ id: string }>('CHANNEL_CREATE', ({ id }) => id === forum.id);
    ada.channelId = forum.id;
    const heard = table.next(Events.ThreadCreate);
    const id = await ada.startThread('The lost heir', { content: 'Once upon a time' });
    const [thread, isNew] = await heard;
    expect([thread.id, thread.parent?.type, isNew]).toEqual([id, ChannelType.GuildForum, true]);
    const starter = await thread.fetchStarterMessage();
    expect([starter?.id, starter?.author.id]).toEqual([id, ada.userId]);
    await thread.send('And then');
    const fresh = await table.client.channels.fetch(id, { force: true });
    expect(fresh?.isThread() && fresh.messageCount).toBe(1);
  });

  it('takes a post of a bot, with tags that it has', async () => {
    const [open] = forum.availableTags;
    const post = await forum.threads.create({
      ...{ name: 'A call', message: { content: 'Come all' } },
      appliedTags: [open?.id ?? ''],
    });
    expect(post.appliedTags).toEqual([open?.id]);
    const wrong = { name: 'Wrong', message: { content: 'x' }, appliedTags: ['123456789012345678'] };
    expect(await code(forum.threads.create(wrong))).toBe(50035);
  });

  it('takes no words outside a post', async () => {
    const send = table.client.rest.post(`/channels/${forum.id}/messages`, { body: { content: 'x' } });
    expect(await code(send)).toBe(50008);
  });
});

it('a thread that is deleted, or whose channel is, is unknown from then on', async () => {
  const heard = table.next(Events.ThreadCreate);
  const id = await ada.startThread('Short');
  const [thread] = await heard;
  const gone = table.next(Events.ThreadDelete);
  expect(await code(ada.request('DELETE', `/channels/${id}`))).toBe(50013);
  await morgan.request('DELETE', `/channels/${id}`);
  expect((await gone)[0].id).toBe(id);
  expect(await code(thread.send('Hello?'))).toBe(10003);
  const other = await ada.startThread('Shorter');
  table.control.deleteChannel({ channelId: channel.id });
  for (const path of [`/channels/${other}`, `/channels/${other}/messages`] as const)
    expect(await code(table.client.rest.get(path))).toBe(10003);
});

it('who comes to see a channel again is told of its threads', async () => {
  const id = await ada.startThread('Hidden');
  table.control.denyBot({ channelId: channel.id, permissions: ['ViewChannel'] });
  expect(await code(table.client.rest.get(`/channels/${id}`))).toBe(50001);
  const synced = table.next(Events.ThreadListSync);
  table.control.allowBot({ channelId: channel.id, permissions: ['ViewChannel'] });
  const [threads] = await synced;
  expect([...threads.keys()]).toEqual([id]);
});
