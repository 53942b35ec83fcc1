import type { Channel, Guild, Overwrite, Role, User } from './entities.ts';
import { isThread } from './entities.ts';
import { unknownMember } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import { maySee } from './permissions.ts';
import { activeThreads, channelOf, guildOf, memberOf, rolesOf, threadMemberOf, threadOf } from './shapes.ts';
import type { World } from './world.ts';

/** Who is in which server, what is in it, and what everybody is told when that changes. */
export function createGuilds(world: World, gateway: Gateway, now: () => number) {
  function tellChannel(name: string, channel: Channel): void {
    const { guild_id: guild } = channel;
    // A bot is told of every channel of the server, a person of those that they can see.
    gateway.dispatch(name, { intent: INTENT.guilds, guild }, (viewer) =>
      viewer.bot || maySee(world, viewer.id, channel) ? channelOf(world, channel) : null,
    );
  }

  function keepChannel(channel: Channel, name: 'CHANNEL_CREATE' | 'CHANNEL_UPDATE'): void {
    world.keepChannel(channel);
    tellChannel(name, channel);
  }

  return {
    keepChannel,
    removeChannel(channel: Channel): void {
      tellChannel('CHANNEL_DELETE', channel);
      world.removeChannel(channel.id);
    },
    /** What somebody or some role may do in a channel from now on. Who gains it is told of its threads. */
    overwrite(channel: Channel, overwrite: Overwrite): void {
      const sawBefore = world
        .members(channel.guild_id)
        .filter(({ user_id }) => maySee(world, user_id, channel));
      const others = channel.permission_overwrites.filter(({ id }) => id !== overwrite.id);
      const empty = overwrite.allow === '0' && overwrite.deny === '0';
      const after = { ...channel, permission_overwrites: empty ? others : [...others, overwrite] };
      world.keepChannel(after);
      const { id, guild_id } = after;
      gateway.dispatch('CHANNEL_UPDATE', { intent: INTENT.guilds, guild: guild_id }, (viewer) => {
        const sees = maySee(world, viewer.id, after);
        const saw = sawBefore.some(({ user_id }) => user_id === viewer.id);
        return viewer.bot || (sees && saw) ? channelOf(world, after) : null;
      });
      for (const name of ['CHANNEL_DELETE', 'CHANNEL_CREATE'] as const) {
        gateway.dispatch(name, { intent: INTENT.guilds, guild: guild_id }, (viewer) => {
          const sees = maySee(world, viewer.id, after);
          const saw = sawBefore.some(({ user_id }) => user_id === viewer.id);
          const turned = name === 'CHANNEL_CREATE' ? sees && !saw : saw && !sees;
          return !viewer.bot && turned ? channelOf(world, after) : null;
        });
      }
      gateway.dispatch('THREAD_LIST_SYNC', { intent: INTENT.guilds, sees: after }, (viewer) => {
        if (sawBefore.some(({ user_id }) => user_id === viewer.id)) return null;
        const threads = activeThreads(world, guild_id, viewer.id).filter(({ parent_id }) => parent_id === id);
        const members = threads.flatMap((thread) =>
          thread.thread.members
            .filter(({ user_id }) => user_id === viewer.id)
            .map((member) => threadMemberOf(thread, member)),
        );
        return {
          ...{ guild_id, channel_ids: [id], members },
          threads: threads.map((thread) => threadOf(world, thread, viewer.id)),
        };
      });
    },
    keepGuild(guild: Guild): void {
      world.keepGuild(guild);
      gateway.dispatch('GUILD_UPDATE', { intent: INTENT.guilds, guild: guild.id }, () => guildOf(guild));
    },
    keepRole(guild: Guild, role: Role): void {
      const isNew = !guild.roles.some(({ id }) => id === role.id);
      const roles = [...guild.roles.filter(({ id }) => id !== role.id), role];
      const after = { ...guild, roles: roles.sort((a, b) => a.position - b.position) };
      world.keepGuild(after);
      const shape = rolesOf(after).find(({ id }) => id === role.id);
      const name = isNew ? 'GUILD_ROLE_CREATE' : 'GUILD_ROLE_UPDATE';
      gateway.dispatch(name, { intent: INTENT.guilds, guild: guild.id }, () => ({
        ...{ guild_id: guild.id, role: shape },
      }));
    },
    giveRoles(guildId: string, user: User, roles: string[]): void {
      const member = world.member(guildId, user.id);
      if (!member) throw unknownMember();
      world.keepMember(guildId, { ...member, roles });
      gateway.dispatch('GUILD_MEMBER_UPDATE', { intent: INTENT.guilds, guild: guildId }, (viewer, intents) =>
        // A bot hears of itself without the privileged intent.
        viewer.bot && viewer.id !== user.id && (intents & INTENT.members) === 0
          ? null
          : { guild_id: guildId, ...memberOf(world, guildId, user) },
      );
    },
    join(guild: Guild, user: User): void {
      if (world.member(guild.id, user.id)) return;
      const joined_at = new Date(now()).toISOString();
      world.keepMember(guild.id, { user_id: user.id, roles: [], joined_at });
      gateway.dispatch('GUILD_MEMBER_ADD', { intent: INTENT.members, guild: guild.id }, (viewer) =>
        viewer.id === user.id ? null : { guild_id: guild.id, ...memberOf(world, guild.id, user) },
      );
      if (!guild.unavailable) gateway.come(guild, user.id);
    },
    /** Somebody leaves or is kicked. For them the server is gone. @throws DiscordError 10007 */
    leave(guild: Guild, user: User): void {
      if (!world.member(guild.id, user.id)) throw unknownMember();
      world.dropMember(guild.id, user.id);
      for (const thread of world.threads(guild.id)) {
        const members = thread.thread.members.filter(({ user_id }) => user_id !== user.id);
        if (isThread(thread) && members.length < thread.thread.members.length)
          world.keepChannel({ ...thread, thread: { ...thread.thread, members } });
      }
      const { id } = guild;
      gateway.dispatch('GUILD_DELETE', { intent: INTENT.guilds, only: user.id }, () => ({ id }));
      gateway.dispatch('GUILD_MEMBER_REMOVE', { intent: INTENT.members, guild: id }, () => ({
        ...{ guild_id: id, user },
      }));
    },
    /** The server is away for everybody, or back. Nothing is lost by it but what was told meanwhile. */
    outage(guild: Guild, on: boolean): void {
      if (guild.unavailable === on) return;
      const { id } = guild;
      if (on) {
        gateway.dispatch('GUILD_DELETE', { intent: INTENT.guilds, guild: id }, () => ({
          id,
          unavailable: true,
        }));
      }
      const after = { ...guild, unavailable: on };
      world.keepGuild(after);
      if (!on) gateway.come(after);
    },
  };
}
export type Guilds = ReturnType<typeof createGuilds>;
