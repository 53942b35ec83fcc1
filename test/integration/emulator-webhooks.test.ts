import { Events, type TextChannel, WebhookClient } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { code, type Emulator, openEmulator } from './emulator-client.ts';

/** Voices that are nobody's: https://discord.com/developers/docs/resources/webhook */
let table: Emulator;
let channel: TextChannel;

beforeEach(async () => {
  table = await openEmulator();
  channel = (await table.client.channels.fetch(table.discord.channelId)) as TextChannel;
  table.control.allowBot({ channelId: channel.id, permissions: ['ManageWebhooks'] });
});
afterEach(() => table.close());

it('takes Manage Webhooks, and a name that is not Discord’s', async () => {
  const told = table.next(Events.WebhooksUpdate);
  const hook = await channel.createWebhook({ name: 'The Innkeeper' });
  expect((await told)[0].id).toBe(channel.id);
  expect([...(await channel.fetchWebhooks()).keys()]).toEqual([hook.id]);
  expect(await code(channel.createWebhook({ name: 'Clyde the Second' }))).toBe(50035);
  table.control.denyBot({ channelId: channel.id, permissions: ['ManageWebhooks'] });
  expect(await code(channel.createWebhook({ name: 'The Miller' }))).toBe(50013);
  expect(await code(channel.fetchWebhooks())).toBe(50013);
});

it('speaks under its own name or another, and is the author of what it says', async () => {
  const hook = await channel.createWebhook({ name: 'The Innkeeper' });
  const ada = await table.sit('Ada');
  const heard = table.next(Events.MessageCreate);
  const said = await hook.send({
    content: `Welcome, <@${ada.userId}>`,
    username: 'A Stranger',
    avatarURL: 'https://example.com/stranger.png',
    allowedMentions: { parse: [] },
  });
  expect([said.author.id, said.author.username, said.author.bot]).toEqual([hook.id, 'A Stranger', true]);
  expect([said.webhookId, said.mentions.users.size]).toEqual([hook.id, 0]);
  const [message] = await heard;
  expect([message.id, message.webhookId, message.content]).toEqual([said.id, hook.id, said.content]);
  const edited = await hook.editMessage(said.id, 'Farewell');
  expect(edited.content).toBe('Farewell');
  await hook.deleteMessage(said.id);
  expect(await code(channel.messages.fetch(said.id))).toBe(10008);
});

it('answers with the message only when it is waited for, and knows no nonce', async () => {
  const hook = await channel.createWebhook({ name: 'The Innkeeper' });
  const execute = async (query: string) => {
    const response = await fetch(`${table.discord.url}/api/v10/webhooks/${hook.id}/${hook.token}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Hear', nonce: '1', enforce_nonce: true }),
    });
    return [response.status, response.status === 200 ? await response.json() : null] as const;
  };
  expect(await execute('')).toEqual([204, null]);
  const [status, message] = await execute('?wait=true');
  expect(status).toBe(200);
  expect(message).not.toHaveProperty('nonce');
  expect((await channel.messages.fetch()).size).toBe(2);
});

it('speaks in a thread of its channel, and begins a post in a forum', async () => {
  const hook = await channel.createWebhook({ name: 'The Innkeeper' });
  const thread = await channel.threads.create({ name: 'The back room' });
  const said = await hook.send({ content: 'Psst', threadId: thread.id });
  expect(said.channelId).toBe(thread.id);
  const elsewhere = table.control.addThread({
    ...{ channelId: table.control.addChannel({ name: 'far' }).id, name: 'away' },
  });
  expect(await code(hook.send({ content: 'x', threadId: elsewhere.id }))).toBe(10003);
  expect(await code(hook.send({ content: 'x', threadName: 'A post' }))).toBe(220003);
  const forum = table.control.addChannel({ name: 'tales', type: 'forum' });
  table.control.allowBot({ channelId: forum.id, permissions: ['ManageWebhooks'] });
  const teller = (await await table.client.channels.fetch(forum.id)) as unknown as TextChannel;
  const voice = await teller.createWebhook({ name: 'The Teller' });
  expect(await code(voice.send('x'))).toBe(220001);
  const post = await voice.send({ content: 'Once', threadName: 'A tale' });
  expect(post.channelId).toBe(post.id);
});

it('a webhook that is gone, or whose token is wrong, says nothing', async () => {
  const hook = await channel.createWebhook({ name: 'The Innkeeper' });
  const options = { rest: { api: `${table.discord.url}/api` } };
  const thief = new WebhookClient({ id: hook.id, token: 'x'.repeat(68) }, options);
  expect(await code(thief.send('x'))).toBe(50027);
  await hook.delete();
  expect(await code(hook.send('x'))).toBe(10015);
  const other = await channel.createWebhook({ name: 'The Miller' });
  table.control.deleteChannel({ channelId: channel.id });
  expect(await code(other.send('x'))).toBe(10015);
});

it('controls on what it says are the bot’s', async () => {
  const ada = await table.sit('Ada');
  const hook = await channel.createWebhook({ name: 'The Innkeeper' });
  const said = await hook.send({
    content: 'Drink?',
    components: [{ type: 1, components: [{ type: 2, style: 1, customId: 'ale', label: 'Ale' }] }] as never,
  });
  const message = await ada.until('the offer', () => ada.window.get(said.id));
  const pressed = table.answering(async (interaction) => {
    if (!interaction.isButton()) return null;
    await interaction.update({ content: 'Cheers', components: [] });
    return interaction.message.webhookId;
  });
  await ada.click(message, 'ale');
  expect(await pressed).toBe(hook.id);
});
