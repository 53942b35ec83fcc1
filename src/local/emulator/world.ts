import { randomBytes } from 'node:crypto';
import type { StoredCommand } from './command-form.ts';
import {
  CHANNEL,
  type Channel,
  type Guild,
  isThread,
  type Member,
  type Message,
  type Seat,
  type User,
  type Webhook,
} from './entities.ts';
import { type Entry, openJournal } from './journal.ts';
import { EVERYBODY } from './permission-bits.ts';
import { createSnowflakes } from './snowflake.ts';

const SEATS = ['Morgan', 'Ada', 'Bram', 'Cleo', 'Dov', 'Esme', 'Finn'];
const CHANNELS: [name: string, topic: string][] = [
  ['the-hearth', 'Where the story is told. Start with /campaign start.'],
  ['the-second-table', 'Room for another campaign at the same time.'],
  ['out-of-character', 'Talk that is no part of any story.'],
];
const BEGINNING = '2026-01-01T00:00:00.000000+00:00';

/**
 * The small world behind the emulator: servers, their channels and people, what was said. Every change is
 * a line in a journal, written before it is answered; a killed process loses nothing that Discord would keep.
 */
export function createWorld(options: { dataFile?: string | undefined; now: () => number }) {
  const snowflakes = createSnowflakes(options.now);
  const guilds = new Map<string, Guild>();
  const members = new Map<string, Map<string, Member>>();
  const channels = new Map<string, Channel>();
  const messages = new Map<string, Map<string, Message>>();
  const webhooks = new Map<string, Webhook>();
  /** The newest message of a channel, whether it still exists or not; Discord's `last_message_id`. */
  const lastIds = new Map<string, string>();
  /** How many messages a channel ever had. */
  const totals = new Map<string, number>();
  const latecomers = new Map<string, { name: string; token: string }>();
  const locales = new Map<string, string>();
  const seats: Seat[] = [];
  let commands: StoredCommand[] = [];
  let ids: Record<string, string> = {};

  const apply: { [Op in Entry['op']]: (entry: Extract<Entry, { op: Op }>) => void } = {
    born: (entry) => (ids = { ...ids, ...entry.ids }),
    seat: ({ id, name, token: key }) => {
      latecomers.set(id, { name, token: key });
      snowflakes.seen(id);
    },
    locale: ({ user, locale }) => {
      locales.set(user, locale);
      const seat = seats.find((one) => one.user.id === user);
      if (seat) seat.locale = locale;
    },
    guild: ({ guild }) => {
      guilds.set(guild.id, guild);
      for (const { id } of guild.roles) snowflakes.seen(id);
    },
    member: ({ guild, member }) => {
      members.set(guild, (members.get(guild) ?? new Map<string, Member>()).set(member.user_id, member));
    },
    'no-member': ({ guild, user }) => void members.get(guild)?.delete(user),
    message: ({ message }) => {
      const room = messages.get(message.channel_id) ?? new Map<string, Message>();
      // Ids only grow, so a room stays in order by itself; a journal edited by hand is put in order.
      const newest = BigInt(lastIds.get(message.channel_id) ?? 0);
      const late = !room.has(message.id) && BigInt(message.id) < newest;
      if (!room.has(message.id)) totals.set(message.channel_id, (totals.get(message.channel_id) ?? 0) + 1);
      room.set(message.id, message);
      messages.set(message.channel_id, late ? inOrder(room) : room);
      if (BigInt(message.id) >= newest) lastIds.set(message.channel_id, message.id);
      snowflakes.seen(message.id);
    },
    delete: ({ channel, id }) => void messages.get(channel)?.delete(id),
    channel: ({ channel }) => {
      // Journals from before there were several servers say nothing of the server.
      const whole = {
        ...{ guild_id: ids.guild ?? '', parent_id: null, permission_overwrites: [] },
        ...channel,
      };
      channels.set(channel.id, whole);
      snowflakes.seen(channel.id);
    },
    'no-channel': ({ id }) => {
      for (const one of channels.values()) if (isThread(one) && one.parent_id === id) forget(one.id);
      forget(id);
    },
    webhook: ({ webhook }) => {
      webhooks.set(webhook.id, webhook);
      snowflakes.seen(webhook.id);
    },
    'no-webhook': ({ id }) => void webhooks.delete(id),
    commands: (entry) => (commands = entry.commands),
  };
  /** A channel with all that hangs on it. */
  function forget(id: string): void {
    channels.delete(id);
    messages.delete(id);
    for (const hook of webhooks.values()) if (hook.channel_id === id) webhooks.delete(hook.id);
  }
  const run = (entry: Entry) => (apply[entry.op] as (entry: Entry) => void)(entry);
  const journal = openJournal(options.dataFile, run, state);
  function record(entry: Entry): void {
    run(entry);
    journal.write(entry);
  }
  /** The present as the shortest journal that leads to it. */
  function state(): Entry[] {
    return [
      { op: 'born', ids },
      ...[...latecomers].map(([id, one]): Entry => ({ op: 'seat', id, ...one })),
      ...[...locales].map(([user, locale]): Entry => ({ op: 'locale', user, locale })),
      ...[...guilds.values()].map((guild): Entry => ({ op: 'guild', guild })),
      ...[...members].flatMap(([guild, all]) =>
        [...all.values()].map((member): Entry => ({ op: 'member', guild, member })),
      ),
      ...[...channels.values()].map((channel): Entry => ({ op: 'channel', channel })),
      ...[...messages.values()].flatMap((room) =>
        [...room.values()].map((message): Entry => ({ op: 'message', message })),
      ),
      ...[...webhooks.values()].map((webhook): Entry => ({ op: 'webhook', webhook })),
      { op: 'commands', commands },
    ];
  }

  const isNew = !ids.guild;
  if (isNew) {
    const born: Record<string, string> = {
      guild: snowflakes.next(),
      application: snowflakes.next(),
      botToken: token(),
    };
    for (const name of SEATS) {
      born[`seat ${name}`] = snowflakes.next();
      born[`token ${name}`] = token();
    }
    record({ op: 'born', ids: born });
  }
  const known = (key: string) => {
    const value = ids[key];
    if (!value) throw new Error(`The journal of the local table lacks "${key}"`);
    return value;
  };
  const guildId = known('guild');
  const bot = person(known('application'), 'Wyrd', true);
  const sit = (id: string, name: string, key: string): Seat => {
    const user = person(id, name);
    const seat = { user, token: key, gm: seats.length === 0, locale: locales.get(id) ?? 'en-US' };
    seats.push(seat);
    return seat;
  };
  for (const name of SEATS) sit(known(`seat ${name}`), name, known(`token ${name}`));
  for (const [id, one] of latecomers) sit(id, one.name, one.token);
  if (!guilds.has(guildId)) {
    const everybody = [bot, ...seats.map(({ user }) => user)];
    record({ op: 'guild', guild: guildNamed(guildId, 'The Local Table', seats[0]?.user.id ?? '') });
    for (const { id } of everybody)
      record({ op: 'member', guild: guildId, member: { user_id: id, roles: [], joined_at: BEGINNING } });
  }
  if (isNew) {
    for (const [position, [name, topic]] of CHANNELS.entries()) {
      const place = { guild_id: guildId, parent_id: null, permission_overwrites: [], position };
      record({
        op: 'channel',
        channel: { id: snowflakes.next(), type: CHANNEL.text, name, topic, ...place },
      });
    }
  }
  const byPosition = (a: Channel, b: Channel) => a.position - b.position;

  return {
    /** The server that the table came with. */
    guildId,
    bot,
    botToken: known('botToken'),
    seats,
    nextId: () => snowflakes.next(),
    guilds: () => [...guilds.values()],
    guild: (id: string) => guilds.get(id),
    keepGuild(guild: Guild) {
      record({ op: 'guild', guild });
    },
    newGuild: (name: string, ownerId: string) => guildNamed(snowflakes.next(), name, ownerId),
    members: (guild: string) => [...(members.get(guild)?.values() ?? [])],
    member: (guild: string, user: string) => members.get(guild)?.get(user),
    keepMember(guild: string, member: Member) {
      record({ op: 'member', guild, member });
    },
    dropMember(guild: string, user: string) {
      record({ op: 'no-member', guild, user });
    },
    /** Somebody who was not there when the table was laid. */
    addSeat(name: string): Seat {
      const [id, key] = [snowflakes.next(), token()];
      record({ op: 'seat', id, name, token: key });
      return sit(id, name, key);
    },
    setLocale(user: string, locale: string) {
      record({ op: 'locale', user, locale });
    },
    /** All channels, or a server's; threads are not among them. */
    channels: (guild?: string) =>
      [...channels.values()]
        .filter((one) => !isThread(one) && (guild === undefined || one.guild_id === guild))
        .sort(byPosition),
    threads: (guild: string) =>
      [...channels.values()].filter(isThread).filter((one) => one.guild_id === guild),
    channel: (id: string) => channels.get(id),
    keepChannel(channel: Channel) {
      record({ op: 'channel', channel });
    },
    /** With its threads, messages and webhooks. */
    removeChannel(id: string) {
      record({ op: 'no-channel', id });
    },
    message: (channelId: string, id: string) => messages.get(channelId)?.get(id),
    messagesOf: (channelId: string) => [...(messages.get(channelId)?.values() ?? [])],
    rooms: () => [...messages.keys()],
    lastMessageId: (channelId: string) => lastIds.get(channelId) ?? null,
    totalMessages: (channelId: string) => totals.get(channelId) ?? 0,
    keep(message: Message) {
      record({ op: 'message', message });
    },
    drop(channel: string, id: string) {
      record({ op: 'delete', channel, id });
    },
    webhook: (id: string) => webhooks.get(id),
    webhooks: () => [...webhooks.values()],
    keepWebhook(webhook: Webhook) {
      record({ op: 'webhook', webhook });
    },
    dropWebhook(id: string) {
      record({ op: 'no-webhook', id });
    },
    commands: () => commands,
    setCommands(fresh: StoredCommand[]) {
      record({ op: 'commands', commands: fresh });
    },
    userById: (id: string) => (id === bot.id ? bot : seats.find((seat) => seat.user.id === id)?.user),
    seatById: (id: string) => seats.find((seat) => seat.user.id === id),
    seatByToken: (wanted: string) => seats.find((seat) => seat.token === wanted),
  };
}
export type World = ReturnType<typeof createWorld>;

function person(id: string, username: string, bot = false): User {
  return {
    ...{ id, username: username.toLowerCase(), global_name: username, discriminator: '0', avatar: null, bot },
    ...{ public_flags: 0, flags: 0, primary_guild: null },
  };
}

function guildNamed(id: string, name: string, ownerId: string): Guild {
  const everyone = { id, name: '@everyone', permissions: EVERYBODY.toString(), position: 0 };
  return { id, name, owner_id: ownerId, preferred_locale: 'en-US', roles: [everyone], unavailable: false };
}

function inOrder(room: Map<string, Message>): Map<string, Message> {
  return new Map([...room].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1)));
}

function token(): string {
  return randomBytes(24).toString('base64url');
}
