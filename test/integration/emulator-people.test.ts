import { Events, PermissionsBitField, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Seat } from '../support/seat.ts';
import { code, type Emulator, openEmulator } from './emulator-client.ts';

/** Who may do what, in which language, and with which emoji. */
let table: Emulator;
let ada: Seat;
let channel: TextChannel;

beforeEach(async () => {
  table = await openEmulator();
  ada = await table.sit('Ada');
  channel = (await table.client.channels.fetch(table.discord.channelId)) as TextChannel;
});
afterEach(() => table.close());

const { Flags } = PermissionsBitField;
const RANKS = [
  { name: 'all', description: 'For everybody' },
  { name: 'managers', description: 'For managers', defaultMemberPermissions: Flags.ManageGuild },
  { name: 'admins', description: 'For administrators', defaultMemberPermissions: 0n },
];
interface Index {
  application_commands: { name: string }[];
}

describe('rank', () => {
  it('an owner, an administrator, a manager and a member are told apart', async () => {
    await table.client.application.commands.set(RANKS);
    table.control.setPermissions({ user: 'Bram', permissions: ['ADMINISTRATOR'] });
    table.control.setPermissions({ user: 'Cleo', permissions: ['MANAGE_GUILD'] });
    const guild = table.client.guilds.cache.get(table.discord.guildId);
    const morgan = await table.sit('Morgan');
    expect(guild?.ownerId).toBe(morgan.userId);
    const ranks: Record<string, unknown> = {};
    for (const [name, usable] of [
      ['Morgan', ['all', 'managers', 'admins']],
      ['Bram', ['all', 'managers', 'admins']],
      ['Cleo', ['all', 'managers']],
      ['Ada', ['all']],
    ] as const) {
      const seat = name === 'Ada' ? ada : await table.sit(name);
      const told = table.answering(async (interaction) => {
        if (!interaction.isChatInputCommand()) return null;
        await interaction.reply('Noted');
        const has = (bit: bigint) => interaction.memberPermissions?.has(bit, false) ?? false;
        return [has(Flags.Administrator), has(Flags.ManageGuild)];
      });
      await seat.command('all');
      ranks[name] = await told;
      const path = `/guilds/${table.discord.guildId}/application-command-index`;
      const index = (await seat.request('GET', path)) as Index;
      expect(index.application_commands.map((one) => one.name)).toEqual(usable);
      table.answering(async (interaction) => interaction.isRepliable() && interaction.reply('Done'));
      for (const { name: command } of RANKS) {
        const allowed = (usable as readonly string[]).includes(command);
        expect(await code(seat.command(command)), `${name} ${command}`).toBe(allowed ? 0 : 50013);
      }
    }
    expect(ranks).toEqual({
      ...{ Morgan: [true, true], Bram: [true, true], Cleo: [false, true], Ada: [false, false] },
    });
  });

  it('is lost as it was won', async () => {
    await table.client.application.commands.set(RANKS);
    table.answering(async (interaction) => interaction.isRepliable() && interaction.reply('Done'));
    table.control.setPermissions({ user: 'Ada', permissions: ['ManageGuild'] });
    expect(await code(ada.command('managers'))).toBe(0);
    table.control.setPermissions({ user: 'Ada', permissions: [] });
    expect(await code(ada.command('managers'))).toBe(50013);
  });
});

describe('language', () => {
  it('commands have names in Discord’s languages, and in no other', async () => {
    const { commands } = table.client.application;
    const command = {
      name: 'act',
      nameLocalizations: { de: 'handeln', ja: '行動' },
      description: 'Say what you try',
      descriptionLocalizations: { de: 'Sag, was du versuchst' },
    };
    await commands.set([command]);
    const [kept] = [...(await commands.fetch({ withLocalizations: true })).values()];
    expect(kept?.nameLocalizations).toEqual({ de: 'handeln', ja: '行動' });
    const path = `/applications/${table.client.application.id}/commands` as const;
    const [plain] = (await table.client.rest.get(path)) as object[];
    expect(plain).not.toHaveProperty('name_localizations');
    const post = (body: object) =>
      table.client.rest.post(path, { body: { name: 'x', description: 'x', ...body } });
    expect(await code(post({ name_localizations: { tlh: 'vang' } }))).toBe(50035);
    expect(await code(post({ name_localizations: { de: 'Zwei Worte' } }))).toBe(50035);
    expect(await code(post({ description_localizations: { de: 'x'.repeat(101) } }))).toBe(50035);
  });

  it('an interaction says which language its person and its server speak', async () => {
    await table.client.application.commands.set([RANKS[0] as (typeof RANKS)[number]]);
    const morgan = await table.sit('Morgan');
    const told = () =>
      table.answering(async (interaction) => {
        if (interaction.isRepliable()) await interaction.reply('Noted');
        return [interaction.locale, interaction.guildLocale];
      });
    const before = told();
    await ada.command('all');
    expect(await before).toEqual(['en-US', 'en-US']);
    await ada.setLocale('de');
    const changed = table.next(Events.GuildUpdate);
    await morgan.request('PATCH', `/guilds/${table.discord.guildId}`, { preferred_locale: 'fr' });
    expect((await changed)[1].preferredLocale).toBe('fr');
    const after = told();
    await ada.command('all');
    expect(await after).toEqual(['de', 'fr']);
    expect(await code(ada.setLocale('tlh'))).toBe(50035);
  });
});

describe('reactions', () => {
  it('of people reach the bot, on messages it has long forgotten as well', async () => {
    const { id } = await channel.send('React');
    channel.messages.cache.clear();
    const added = table.next(Events.MessageReactionAdd);
    await ada.react(id, '⭐');
    const [reaction, user] = await added;
    expect([reaction.message.id, reaction.message.partial, user.id]).toEqual([id, true, ada.userId]);
    expect((await reaction.message.fetch()).reactions.cache.get('⭐')?.count).toBe(1);
    const removed = table.next(Events.MessageReactionRemove);
    await ada.react(id, '⭐', false);
    expect((await removed)[1].id).toBe(ada.userId);
  });

  it('of others are taken away by who manages messages alone', async () => {
    const { id } = await channel.send('React');
    await ada.react(id, '⭐');
    const star = (await channel.messages.fetch({ message: id, force: true })).reactions.cache.get('⭐');
    expect(await code(star?.users.remove(ada.userId) ?? Promise.resolve())).toBe(50013);
    table.control.allowBot({ channelId: channel.id, permissions: ['ManageMessages'] });
    const removed = table.next(Events.MessageReactionRemove);
    await star?.users.remove(ada.userId);
    expect((await removed)[1].id).toBe(ada.userId);
  });

  it('that others began may be joined without the right to begin one', async () => {
    const { id } = await channel.send('React');
    await ada.react(id, '⭐');
    table.control.denyBot({ channelId: channel.id, permissions: ['AddReactions'] });
    const message = await channel.messages.fetch(id);
    expect(await code(message.react('⭐'))).toBe(0);
    expect(await code(message.react('🔥'))).toBe(50013);
  });
});
