import {
  CHANNEL,
  type Channel,
  type Guild,
  isThread,
  type Member,
  type ThreadChannel,
  type User,
} from './entities.ts';
import { guildPermissions, maySee } from './permissions.ts';
import type { World } from './world.ts';

/** Discord's objects as they go over the wire. Fields that do not apply are absent, never null. */

/** Somebody in a server; who has left it has no member there, and gets an empty one. */
export function memberOf(world: World, guildId: string, user: User) {
  const member = world.member(guildId, user.id);
  return {
    ...{
      user,
      nick: null,
      avatar: null,
      banner: null,
      roles: member?.roles ?? [],
      joined_at: member?.joined_at ?? null,
    },
    ...{
      deaf: false,
      mute: false,
      flags: 0,
      pending: false,
      premium_since: null,
      communication_disabled_until: null,
    },
    permissions: guildPermissions(world, user.id, guildId).toString(),
  };
}

/** The members of a server with their users, by age. */
export function peopleOf(world: World, guildId: string): User[] {
  const users = world.members(guildId).flatMap(({ user_id }) => world.userById(user_id) ?? []);
  return users.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

export function channelOf(world: World, channel: Channel) {
  if (isThread(channel)) return threadOf(world, channel);
  const { thread: _none, available_tags, ...rest } = channel;
  return {
    ...rest,
    ...{ nsfw: false, rate_limit_per_user: 0, flags: 0 },
    last_message_id: world.lastMessageId(channel.id),
    ...(channel.type === CHANNEL.forum
      ? {
          available_tags: available_tags ?? [],
          ...{ default_reaction_emoji: null, default_sort_order: null, default_forum_layout: 0 },
        }
      : {}),
  };
}

/** @param viewer whose own membership is told, if there is one */
export function threadOf(world: World, channel: ThreadChannel, viewer?: string) {
  const { id, guild_id, type, name, parent_id, thread } = channel;
  const spoken = world.messagesOf(id).filter((message) => message.id !== id && message.type !== 21).length;
  const own = thread.members.find(({ user_id }) => user_id === viewer);
  return {
    ...{ id, guild_id, type, name, parent_id, owner_id: thread.owner_id },
    ...{ flags: thread.pinned ? 2 : 0, rate_limit_per_user: thread.rate_limit_per_user },
    ...{ message_count: spoken, total_message_sent: Math.max(spoken, world.totalMessages(id) - 1) },
    ...{ member_count: thread.members.length, last_message_id: world.lastMessageId(id) },
    thread_metadata: {
      ...{ archived: thread.archived, locked: thread.locked },
      ...{ archive_timestamp: thread.archive_timestamp, create_timestamp: thread.create_timestamp },
      auto_archive_duration: thread.auto_archive_duration,
      ...(thread.invitable === undefined ? {} : { invitable: thread.invitable }),
    },
    ...(thread.applied_tags.length > 0 ? { applied_tags: thread.applied_tags } : {}),
    ...(own ? { member: threadMemberOf(channel, own) } : {}),
  };
}

export function threadMemberOf(
  { id }: ThreadChannel,
  { user_id, join_timestamp }: ThreadChannel['thread']['members'][number],
) {
  return { id, user_id, join_timestamp, flags: 0 };
}

export function rolesOf(guild: Guild) {
  return guild.roles.map((role) => ({
    ...role,
    ...{ color: 0, hoist: false, managed: false, mentionable: false },
    ...{ flags: 0, icon: null, unicode_emoji: null },
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  }));
}

export function guildOf(guild: Guild) {
  return {
    ...{
      id: guild.id,
      name: guild.name,
      icon: null,
      splash: null,
      discovery_splash: null,
      banner: null,
    },
    owner_id: guild.owner_id,
    ...{
      region: 'local',
      afk_channel_id: null,
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
    },
    ...{
      explicit_content_filter: 0,
      roles: rolesOf(guild),
      emojis: [],
      stickers: [],
      features: [],
      mfa_level: 0,
    },
    ...{
      application_id: null,
      system_channel_id: null,
      system_channel_flags: 0,
      rules_channel_id: null,
      vanity_url_code: null,
    },
    ...{
      description: null,
      premium_tier: 0,
      preferred_locale: guild.preferred_locale,
      public_updates_channel_id: null,
      nsfw_level: 0,
    },
    ...{
      premium_progress_bar_enabled: false,
      premium_subscription_count: 0,
      safety_alerts_channel_id: null,
      nsfw: false,
      home_header: null,
      incidents_data: null,
      widget_enabled: false,
      widget_channel_id: null,
    },
    ...{
      max_members: 1000,
      max_presences: 1000,
      max_video_channel_users: 25,
      max_stage_video_channel_users: 50,
    },
  };
}

/** A server as it comes: to a bot without the members' intent with no member but itself. */
export function guildCreate(world: World, guild: Guild, viewer: User, seesMembers: boolean) {
  const people = peopleOf(world, guild.id);
  const shown = seesMembers ? people : people.filter(({ id }) => id === viewer.id);
  const joined: Member | undefined = world.member(guild.id, viewer.id);
  // A bot is told of every channel, a person of those that they can see.
  const channels = world.channels(guild.id).filter((one) => viewer.bot || maySee(world, viewer.id, one));
  const threads = activeThreads(world, guild.id, viewer.id);
  return {
    ...guildOf(guild),
    ...{ joined_at: joined?.joined_at ?? null, large: false, unavailable: false },
    member_count: people.length,
    ...{ voice_states: [], presences: [], stage_instances: [] },
    ...{ guild_scheduled_events: [], soundboard_sounds: [] },
    members: shown.map((user) => memberOf(world, guild.id, user)),
    channels: channels.map((channel) => channelOf(world, channel)),
    threads: threads.map((thread) => threadOf(world, thread, viewer.id)),
  };
}

/** Threads that are open, and that this person can see. */
export function activeThreads(world: World, guildId: string, viewer: string): ThreadChannel[] {
  return world.threads(guildId).filter((one) => !one.thread.archived && maySee(world, viewer, one));
}
