import { permissionsOf } from './permissions.ts';
import type { Channel, Message, User, World } from './world.ts';

/** Discord's objects as they go over the wire. Fields that do not apply are absent, never null. */
export function memberOf(world: World, user: User) {
  return {
    ...{
      user,
      nick: null,
      avatar: null,
      banner: null,
      roles: [],
      joined_at: '2026-01-01T00:00:00.000000+00:00',
    },
    ...{
      deaf: false,
      mute: false,
      flags: 0,
      pending: false,
      premium_since: null,
      communication_disabled_until: null,
    },
    permissions: permissionsOf(world, user.id, '').toString(),
  };
}

export function channelOf(world: World, channel: Channel) {
  return {
    ...channel,
    ...{
      guild_id: world.guildId,
      nsfw: false,
      parent_id: null,
      permission_overwrites: [],
      rate_limit_per_user: 0,
      flags: 0,
    },
    last_message_id: world.lastMessageId(channel.id),
  };
}

export function rolesOf(world: World) {
  return [
    {
      ...{
        id: world.guildId,
        name: '@everyone',
        color: 0,
        hoist: false,
        position: 0,
        managed: false,
        mentionable: false,
      },
      ...{ permissions: permissionsOf(world, '', '').toString(), flags: 0, icon: null, unicode_emoji: null },
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    },
  ];
}

export function guildOf(world: World) {
  return {
    ...{
      id: world.guildId,
      name: 'The Local Table',
      icon: null,
      splash: null,
      discovery_splash: null,
      banner: null,
    },
    owner_id: world.seats.find(({ gm }) => gm)?.user.id ?? '',
    ...{
      region: 'local',
      afk_channel_id: null,
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
    },
    ...{
      explicit_content_filter: 0,
      roles: rolesOf(world),
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
      preferred_locale: 'en-US',
      public_updates_channel_id: null,
      nsfw_level: 0,
    },
    ...{
      premium_progress_bar_enabled: false,
      safety_alerts_channel_id: null,
      nsfw: false,
      home_header: null,
    },
    ...{
      max_members: 1000,
      max_presences: 1000,
      max_video_channel_users: 25,
      max_stage_video_channel_users: 50,
    },
  };
}

export function guildCreate(world: World) {
  const people = [world.bot, ...world.seats.map(({ user }) => user)];
  return {
    ...guildOf(world),
    ...{
      joined_at: '2026-01-01T00:00:00.000000+00:00',
      large: false,
      unavailable: false,
      member_count: people.length,
    },
    ...{ voice_states: [], members: people.map((user) => memberOf(world, user)), threads: [], presences: [] },
    ...{ stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
    channels: world.channels().map((channel) => channelOf(world, channel)),
  };
}

/** A message as somebody sees it: reactions counted, the reply it answers to beside it. */
export function messageFor(
  world: World,
  message: Message,
  viewer: string,
  withReference = true,
): Record<string, unknown> {
  const { reactions, ...rest } = message;
  const shown = reactions.filter(({ users }) => users.length > 0);
  const target =
    message.message_reference && withReference
      ? world.message(message.channel_id, message.message_reference.message_id)
      : undefined;
  return {
    ...rest,
    ...(shown.length > 0
      ? {
          reactions: shown.map(({ emoji, users }) => ({
            ...{
              emoji: { id: null, name: emoji },
              count: users.length,
              me: users.includes(viewer),
              me_burst: false,
            },
            ...{ count_details: { burst: 0, normal: users.length }, burst_colors: [] },
          })),
        }
      : {}),
    ...(message.message_reference && withReference
      ? { referenced_message: target ? messageFor(world, target, viewer, false) : null }
      : {}),
  };
}
