import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Events, GatewayIntentBits, PermissionsBitField, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveWorld, type Seat } from '../support/seat.ts';
import { code, type Emulator, openEmulator } from './emulator-client.ts';

/** Servers, channels and people that come and go, and what a bot may do in them. */
let table: Emulator;
let ada: Seat;
let channel: TextChannel;

async function open(options: Parameters<typeof openEmulator>[0] = {}): Promise<void> {
  table = await openEmulator(options);
  ada = await table.sit('Ada');
  channel = (await table.client.channels.fetch(table.discord.channelId)) as TextChannel;
}
afterEach(() => table.close());

const { Flags } = PermissionsBitField;
const rest = () => table.client.rest;
const guildId = () => table.discord.guildId;

describe('what vanishes', () => {
  beforeEach(() => open());

  it('a channel that was deleted is unknown to every route', async () => {
    const message = await channel.send('Last words');
    const gone = table.next(Events.ChannelDelete);
    table.control.deleteChannel({ channelId: channel.id });
    expect((await gone)[0].id).toBe(channel.id);
    const here = `/channels/${channel.id}` as const;
    const there = `${here}/messages/${message.id}` as const;
    const asked = [
      rest().get(here),
      rest().get(`${here}/messages`),
      rest().post(`${here}/messages`, { body: { content: 'x' } }),
      rest().post(`${here}/typing`),
      rest().post(`${here}/threads`, { body: { name: 'x', type: 11 } }),
      rest().patch(there, { body: { content: 'x' } }),
      rest().put(`${there}/reactions/${encodeURIComponent('⭐')}/@me`),
      rest().delete(there),
    ];
    for (const one of asked) expect(await code(one)).toBe(10003);
  });

  it('an interaction outlives its channel by nothing', async () => {
    await table.client.application.commands.set([{ name: 'wait', description: 'Waits' }]);
    const codes = table.answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return [];
      await interaction.deferReply();
      table.control.deleteChannel({ channelId: channel.id });
      return [await code(interaction.editReply('late')), await code(interaction.followUp('later'))];
    });
    void ada.command('wait').catch(() => undefined);
    expect(await codes).toEqual([10003, 10003]);
  });

  it('a board whose message or channel went while its control was pressed cannot be updated', async () => {
    const components = [
      { type: 1, components: [{ type: 2, style: 1, customId: 'go', label: 'Go' }] },
    ] as never;
    const press = async (meanwhile: (id: string) => unknown) => {
      const { id } = await channel.send({ content: 'Press', components });
      const board = await ada.until('the board', () => ada.window.get(id));
      const refused = table.answering(async (interaction) => {
        if (!interaction.isButton()) return 0;
        await meanwhile(id);
        return code(interaction.update({ content: 'Pressed' }));
      });
      void ada.click(board, 'go').catch(() => undefined);
      return refused;
    };
    expect(await press((id) => channel.messages.delete(id))).toBe(10008);
    expect(await press(() => table.control.deleteChannel({ channelId: channel.id }))).toBe(10003);
  });

  it('a bot that was kicked is out, until it is invited again', async () => {
    const gone = table.next(Events.GuildDelete);
    const away: unknown[] = [];
    table.client.on(Events.GuildUnavailable, (guild) => away.push(guild.id));
    table.control.kickBot({});
    expect((await gone)[0].id).toBe(guildId());
    expect(away).toEqual([]);
    expect(await code(rest().get(`/guilds/${guildId()}`))).toBe(10004);
    expect(await code(rest().get(`/guilds/${guildId()}/members/${ada.userId}`))).toBe(50001);
    expect(await code(rest().get(`/channels/${channel.id}`))).toBe(50001);
    expect(await code(channel.send('x'))).toBe(50001);
    expect(await code(ada.command('anything'))).toBe(10002);
    const back = table.next(Events.GuildCreate);
    table.control.inviteBot({});
    expect((await back)[0].id).toBe(guildId());
    expect(await code(channel.send('x'))).toBe(0);
  });

  it('the owner kicks a bot, and a bot leaves by itself', async () => {
    const morgan = await table.sit('Morgan');
    expect(await code(ada.request('DELETE', `/guilds/${guildId()}/members/${table.client.user.id}`))).toBe(
      50013,
    );
    const kicked = table.next(Events.GuildDelete);
    await morgan.request('DELETE', `/guilds/${guildId()}/members/${table.client.user.id}`);
    await kicked;
    const back = table.next(Events.GuildCreate);
    table.control.inviteBot({});
    const left = table.next(Events.GuildDelete);
    await (await back)[0].leave();
    await left;
  });

  it('a server that is away is no server lost', async () => {
    const away = table.next(Events.GuildUnavailable);
    let gone = 0;
    table.client.on(Events.GuildDelete, () => (gone += 1));
    table.control.outage({ on: true });
    expect((await away)[0].available).toBe(false);
    const back = table.next(Events.GuildAvailable);
    table.control.outage({ on: false });
    expect((await back)[0].id).toBe(guildId());
    expect(gone).toBe(0);
    const heard = table.next(Events.MessageCreate);
    await ada.say('Everybody there?');
    expect((await heard)[0].author.id).toBe(ada.userId);
  });

  it('somebody who leaves is no member, and without the privileged intent nobody says so', async () => {
    const told: string[] = [];
    table.client.on(Events.GuildMemberRemove, ({ id }) => told.push(id));
    const member = `/guilds/${guildId()}/members/${ada.userId}` as const;
    expect(await code(rest().get(member))).toBe(0);
    table.control.removeMember({ user: 'Ada' });
    await ada.waitFor<{ id: string }>('GUILD_DELETE', ({ id }) => id === guildId());
    expect(await code(rest().get(member))).toBe(10007);
    expect(await code(ada.say('I am gone'))).toBe(50001);
    const bram = await table.sit('Bram');
    const heard = table.next(Events.MessageCreate);
    await bram.say('Where is Ada?');
    await heard;
    expect(told).toEqual([]);
    table.control.addMember({ user: 'Ada' });
    expect(await code(rest().get(member))).toBe(0);
    expect(await code(ada.say('Back'))).toBe(0);
  });
});

it('with the privileged intent a bot hears who comes and goes', async () => {
  await open({ privileged: 1 << 1, intents: [GatewayIntentBits.GuildMembers] });
  const left = table.next(Events.GuildMemberRemove);
  table.control.removeMember({ user: 'Ada' });
  expect((await left)[0].id).toBe(ada.userId);
  const came = table.next(Events.GuildMemberAdd);
  const { userId, token } = table.control.addMember({ user: 'Gus' });
  expect([(await came)[0].id, (await came)[0].user.globalName]).toEqual([userId, 'Gus']);
  expect(token).toMatch(/^[\w-]{32}$/);
  const gus = await table.sit('Gus');
  expect(await code(gus.say('Good evening'))).toBe(0);
});

describe('permissions of the bot in a channel', () => {
  beforeEach(() => open());

  it.each([
    ['SendMessages', { content: 'x' }, 50013],
    ['ViewChannel', { content: 'x' }, 50001],
    ['EmbedLinks', { embeds: [{ title: 'x' }] }, 50013],
    ['ReadMessageHistory', { content: 'x', message_reference: { message_id: '1' } }, 50013],
  ])('without %s', async (name, body, expected) => {
    const updated = table.next(Events.ChannelUpdate);
    table.control.denyBot({ channelId: channel.id, permissions: [name] });
    const [, after] = await updated;
    const me = await (after as TextChannel).guild.members.fetchMe();
    expect((after as TextChannel).permissionsFor(me).has(name as keyof typeof Flags)).toBe(false);
    expect(await code(rest().post(`/channels/${channel.id}/messages`, { body }))).toBe(expected);
    table.control.allowBot({ channelId: channel.id, permissions: [name] });
    expect(await code(channel.send('x'))).toBe(0);
  });

  it('are told with every interaction, and an answer needs none of them', async () => {
    await table.client.application.commands.set([{ name: 'plain', description: 'Answers' }]);
    table.control.denyBot({ channelId: channel.id, permissions: ['SendMessages', 'EmbedLinks'] });
    const told = table.answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return null;
      await interaction.reply('Here');
      const { appPermissions } = interaction;
      return [Flags.SendMessages, Flags.EmbedLinks, Flags.ViewChannel].map((one) => appPermissions.has(one));
    });
    expect((await ada.command('plain')).kind).toBe('message');
    expect(await told).toEqual([false, false, true]);
  });

  it('nothing that is said where it cannot see reaches it', async () => {
    const heard: string[] = [];
    table.client.on(Events.MessageCreate, ({ channelId }) => heard.push(channelId));
    const other = table.control.addChannel({ name: 'open' });
    table.control.denyBot({ channelId: channel.id, permissions: ['ViewChannel'] });
    await ada.say('Unheard');
    const open = table.next(Events.MessageCreate);
    await ada.goTo(other.id);
    await ada.say('Heard');
    await open;
    expect(heard).toEqual([other.id]);
  });

  it('an unknown permission is said to be none', async () => {
    expect(() => table.control.denyBot({ channelId: channel.id, permissions: ['Fly'] })).toThrow(
      'Invalid Form Body',
    );
  });
});

describe('several servers', () => {
  beforeEach(() => open());

  it('each have their channels, people and owner', async () => {
    await table.client.application.commands.set([{ name: 'where', description: 'Says where' }]);
    const came = table.next(Events.GuildCreate);
    const made = table.control.addGuild({
      ...{ name: 'The Other Table', owner: 'Ada', members: ['Bram'], channels: ['hall', 'yard'] },
    });
    const [guild] = await came;
    expect([guild.id, guild.name, guild.ownerId]).toEqual([made.id, 'The Other Table', ada.userId]);
    expect(guild.channels.cache.map(({ name }) => name)).toEqual(['hall', 'yard']);
    expect(guild.memberCount).toBe(3);
    const [hall = ''] = made.channelIds;
    await ada.waitFor<{ id: string }>('GUILD_CREATE', ({ id }) => id === made.id);
    await ada.goTo(hall);
    const asked = table.answering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return [];
      await interaction.reply(`In ${interaction.guild?.name}`);
      return [
        interaction.guildId,
        interaction.channelId,
        interaction.memberPermissions?.has(Flags.Administrator),
      ];
    });
    const answer = await ada.command('where');
    expect(answer.kind === 'message' && answer.message.content).toBe('In The Other Table');
    expect(await asked).toEqual([made.id, hall, true]);
    const cleo = await table.sit('Cleo');
    expect(await code(cleo.goTo(hall))).toBe(50001);
    expect(await code(rest().get(`/guilds/${made.id}/members/${cleo.userId}`))).toBe(10007);
    table.control.kickBot({ guildId: made.id });
    expect(await code(channel.send('Here still'))).toBe(0);
    expect(await code(rest().get(`/channels/${hall}`))).toBe(50001);
  });

  it('have commands of their own beside those of everywhere', async () => {
    const { id } = table.control.addGuild({ name: 'The Other Table' });
    const { commands } = table.client.application;
    await commands.set([{ name: 'anywhere', description: 'x' }]);
    await commands.set([{ name: 'there', description: 'x' }], id);
    expect((await commands.fetch()).map(({ name }) => name)).toEqual(['anywhere']);
    expect(await code(ada.command('there'))).toBe(10063);
  });
});

it('all of it is there after a restart, and a bot finds it so', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wyrd-servers-'));
  const dataFile = path.join(folder, 'discord.jsonl');
  await open({ dataFile });
  const other = table.control.addGuild({ name: 'The Other Table', owner: 'Bram' });
  const forum = table.control.addChannel({ name: 'tales', type: 'forum' });
  const post = table.control.addThread({ channelId: forum.id, name: 'A tale', content: 'Once' });
  const away = table.control.addGuild({ name: 'Left' });
  table.control.kickBot({ guildId: away.id });
  table.control.denyBot({ channelId: channel.id, permissions: ['SendMessages'] });
  table.control.removeMember({ user: 'Finn' });
  const gus = table.control.addMember({ user: 'Gus' });
  const finn = table.discord.world.seats.find(({ user }) => user.global_name === 'Finn')?.user.id;
  await ada.setLocale('de');
  await table.close();
  await open({ dataFile });
  expect([...table.client.guilds.cache.keys()]).toEqual([table.discord.guildId, other.id]);
  expect(table.client.guilds.cache.get(other.id)?.ownerId).toBe((await table.sit('Bram')).userId);
  const thread = await table.client.channels.fetch(post.id);
  expect(thread?.isThread() && (await thread.fetchStarterMessage())?.id).toBe(post.id);
  expect(await code(channel.send('x'))).toBe(50013);
  expect(await code(rest().get(`/guilds/${guildId()}/members/${gus.userId}`))).toBe(0);
  expect(await code(rest().get(`/guilds/${guildId()}/members/${finn}`))).toBe(10007);
  expect(await ada.request('GET', '/users/@me')).toMatchObject({ locale: 'de' });
  await rm(folder, { recursive: true });
});

describe('over HTTP, for a program that runs elsewhere', () => {
  beforeEach(() => open());
  const move = (name: string, input: object) => moveWorld(table.discord.url, name, input);

  it('every control is there by its name', async () => {
    const gone = table.next(Events.ChannelDelete);
    const { id } = (await move('addChannel', { name: 'short-lived' })) as { id: string };
    expect(await move('deleteChannel', { channelId: id })).toBeNull();
    expect((await gone)[0].id).toBe(id);
    const left = table.next(Events.GuildDelete);
    await move('kickBot', {});
    await left;
  });

  it('what is wrong is said so', async () => {
    const refused = (status: number) => expect.objectContaining({ status });
    await expect(move('fly', {})).rejects.toEqual(refused(404));
    await expect(move('toString', {})).rejects.toEqual(refused(404));
    expect(await code(move('deleteChannel', {}))).toBe(50035);
    expect(await code(move('deleteChannel', { channelId: '1' }))).toBe(10003);
  });
});
