import { z } from 'zod';
import { CHANNEL, type Channel, type Guild, isThread, type User } from './entities.ts';
import { parseForm, unknownChannel, unknownGuild, unknownUser, wrongChannelType } from './errors.ts';
import type { Guilds } from './guilds.ts';
import type { Messages } from './messages.ts';
import { permissionByName } from './permission-bits.ts';
import type { ThreadState } from './thread-state.ts';
import type { Threads } from './threads.ts';
import type { World } from './world.ts';

export interface ControlPorts {
  world: World;
  guilds: Guilds;
  messages: Messages;
  threads: Threads;
  threadState: ThreadState;
}

const Name = z.string().min(1).max(100);
/** A server; the one that the table came with where none is named. */
const Where = z.object({ guildId: z.string().optional() });
/** A person, by id or by name. */
const Who = Where.extend({ user: Name });
/** Permissions by name, as Discord (`SEND_MESSAGES`) or discord.js (`SendMessages`) spells them; their bits. */
const Permissions = z.array(z.string()).transform((names, context) => {
  let bits = 0n;
  for (const name of names) {
    const bit = permissionByName(name);
    if (bit === undefined) context.addIssue({ code: 'custom', message: `There is no permission "${name}"` });
    else bits |= bit;
  }
  return bits;
});
const BotIn = z.object({ channelId: z.string(), permissions: Permissions });
const CHANNEL_TYPES = { text: CHANNEL.text, voice: CHANNEL.voice, forum: CHANNEL.forum } as const;
const NewChannel = Where.extend({
  name: Name,
  type: z.enum(['text', 'voice', 'forum']).default('text'),
  topic: z.string().optional(),
  /** Of a forum. */
  tags: z.array(Name).default([]),
});

/**
 * The hand of fate over the local Discord, for tests and for showing off what Wyrd survives: each does what
 * people elsewhere would do, with the events that Discord sends for it. Also `POST /local/control/<name>`,
 * with the same object as its JSON. @throws DiscordError 50035 for a wrong input, 10003, 10004, 10007, 10013
 */
export function createControl({ world, guilds, messages, threads, threadState }: ControlPorts) {
  const guildOf = (id: string | undefined): Guild => {
    const guild = world.guild(id ?? world.guildId);
    if (!guild) throw unknownGuild();
    return guild;
  };
  const channelOf = (id: string): Channel => {
    const channel = world.channel(id);
    if (!channel) throw unknownChannel();
    return channel;
  };
  const personOf = (who: string): User => {
    const seat = world.seats.find(({ user }) => user.id === who || user.global_name === who);
    const user = seat?.user ?? (who === world.bot.id ? world.bot : undefined);
    if (!user) throw unknownUser();
    return user;
  };
  const ownerOf = (guild: Guild) => personOf(guild.owner_id);

  function addChannel({ guildId, name, type, topic, tags }: z.output<typeof NewChannel>): { id: string } {
    const guild = guildOf(guildId);
    const channel: Channel = {
      ...{ id: world.nextId(), guild_id: guild.id, type: CHANNEL_TYPES[type], name, topic: topic ?? null },
      ...{ position: world.channels(guild.id).length, parent_id: null, permission_overwrites: [] },
    };
    if (type === 'forum') {
      channel.available_tags = tags.map((tag) => ({
        ...{ id: world.nextId(), name: tag, moderated: false, emoji_id: null, emoji_name: null },
      }));
    }
    guilds.keepChannel(channel, 'CHANNEL_CREATE');
    return { id: channel.id };
  }

  /** What the bot may do in a channel, beside what everybody may there. */
  function overwriteBot(channelId: string, how: (before: bigint) => bigint, deny: boolean): void {
    const found = channelOf(channelId);
    // A thread has its parent's.
    const channel = isThread(found) ? channelOf(found.parent_id ?? '') : found;
    const { id } = world.bot;
    const known = channel.permission_overwrites.find((one) => one.id === id);
    const before = known ?? { id, type: 1 as const, allow: '0', deny: '0' };
    const other = deny ? before.allow : before.deny;
    const mine = how(BigInt(deny ? before.deny : before.allow));
    const left = (BigInt(other) & ~mine).toString();
    const [denied, allowed] = deny ? [mine.toString(), left] : [left, mine.toString()];
    guilds.overwrite(channel, { ...before, deny: denied, allow: allowed });
  }

  const table = {
    /** Another server, with the bot in it. People by name or id; the owner is one of them. */
    addGuild: control(
      z.object({
        name: Name,
        owner: Name.optional(),
        members: z.array(Name).default([]),
        channels: z.array(Name).default(['general']),
      }),
      ({ name, owner, members, channels }) => {
        const ruler = owner === undefined ? ownerOf(guildOf(undefined)) : personOf(owner);
        const people = members.map(personOf);
        const guild = world.newGuild(name, ruler.id);
        guilds.keepGuild(guild);
        for (const user of [...new Set([ruler, ...people])]) guilds.join(guild, user);
        const made = channels.map((one) =>
          addChannel({ guildId: guild.id, name: one, type: 'text', topic: undefined, tags: [] }),
        );
        guilds.join(guild, world.bot);
        return { id: guild.id, channelIds: made.map(({ id }) => id) };
      },
    ),
    addChannel: control(NewChannel, addChannel),
    /**
     * A thread in a text channel, upon a message if one is named, or a post in a forum, which needs `content`;
     * begun by `user`, or by the server's owner.
     */
    addThread: control(
      z.object({
        channelId: z.string(),
        name: Name,
        user: Name.optional(),
        messageId: z.string().optional(),
        content: z.string().min(1).max(2000).optional(),
      }),
      ({ channelId, name, user, messageId, content }) => {
        const channel = channelOf(channelId);
        const by = user === undefined ? ownerOf(guildOf(channel.guild_id)) : personOf(user);
        if (channel.type === CHANNEL.forum)
          return { id: threads.create(by, channelId, { name, message: { content } }).thread.id };
        const { id } = messageId
          ? threads.fromMessage(by, channelId, messageId, { name })
          : threads.create(by, channelId, { name, type: CHANNEL.publicThread }).thread;
        if (content !== undefined) messages.create(by, id, { content });
        return { id };
      },
    ),
    changeThread: control(
      z.object({ threadId: z.string(), archived: z.boolean().optional(), locked: z.boolean().optional() }),
      ({ threadId, archived, locked }) => {
        const thread = channelOf(threadId);
        if (!isThread(thread)) throw wrongChannelType();
        threadState.change(thread, {
          ...(archived === undefined ? {} : { archived }),
          ...(locked === undefined ? {} : { locked }),
        });
      },
    ),
    /** A channel with its threads, or one thread. */
    deleteChannel: control(z.object({ channelId: z.string() }), ({ channelId }) => {
      const channel = channelOf(channelId);
      if (isThread(channel)) threads.remove(channel);
      else guilds.removeChannel(channel);
    }),
    /** Somebody who is known, or somebody new by that name, comes into a server. */
    addMember: control(Who, ({ guildId, user }) => {
      const known = world.seats.find((one) => one.user.id === user || one.user.global_name === user);
      const seat = known ?? world.addSeat(user);
      guilds.join(guildOf(guildId), seat.user);
      return { userId: seat.user.id, name: seat.user.global_name, token: seat.token };
    }),
    removeMember: control(Who, ({ guildId, user }) => guilds.leave(guildOf(guildId), personOf(user))),
    /** Gives a member these permissions everywhere in the server, beside what everybody has; none: takes them. */
    setPermissions: control(Who.extend({ permissions: Permissions }), ({ guildId, user, permissions }) => {
      const guild = guildOf(guildId);
      const who = personOf(user);
      const held = guild.roles.find(({ name }) => name === `for ${who.id}`);
      const id = held?.id ?? world.nextId();
      const role = { id, name: `for ${who.id}`, permissions: permissions.toString() };
      guilds.keepRole(guild, { ...role, position: held?.position ?? guild.roles.length });
      guilds.giveRoles(guild.id, who, [id]);
    }),
    kickBot: control(Where, ({ guildId }) => guilds.leave(guildOf(guildId), world.bot)),
    inviteBot: control(Where, ({ guildId }) => guilds.join(guildOf(guildId), world.bot)),
    /** The server is away (`on`), or back. */
    outage: control(Where.extend({ on: z.boolean() }), ({ guildId, on }) =>
      guilds.outage(guildOf(guildId), on),
    ),
    /** Takes permissions from the bot in one channel and its threads. */
    denyBot: control(BotIn, ({ channelId, permissions }) =>
      overwriteBot(channelId, (before) => before | permissions, true),
    ),
    /** Gives them (back). */
    allowBot: control(BotIn, ({ channelId, permissions }) =>
      overwriteBot(channelId, (before) => before | permissions, false),
    ),
  };

  type Table = typeof table;
  type Control = {
    [Name in keyof Table]: (input: z.input<Table[Name]['schema']>) => ReturnType<Table[Name]['run']>;
  };
  const bound = Object.entries(table).map(([name, { schema, run }]) => [
    name,
    (input: unknown) => (run as (input: unknown) => unknown)(parseForm(schema, input)),
  ]);
  return Object.fromEntries(bound) as Control;
}
export type Control = ReturnType<typeof createControl>;

function control<Schema extends z.ZodType, Result>(schema: Schema, run: (input: z.output<Schema>) => Result) {
  return { schema, run };
}
