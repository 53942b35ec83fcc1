import type { AnyComponent } from './components.ts';

/** What the emulator's world is made of, as it is kept; shapes.ts says how it goes over the wire. */
export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  bot: boolean;
  public_flags: 0;
  flags: 0;
  primary_guild: null;
}

export interface Seat {
  user: User;
  token: string;
  gm: boolean;
  /** The language this person's Discord speaks. */
  locale: string;
}

export interface Role {
  id: string;
  name: string;
  /** Permission bits, decimal. */
  permissions: string;
  position: number;
}

export interface Guild {
  id: string;
  name: string;
  owner_id: string;
  preferred_locale: string;
  /** The first is @everyone, with the server's own id. */
  roles: Role[];
  /** An outage: the server is there, but nobody hears of it. */
  unavailable: boolean;
}

export interface Member {
  user_id: string;
  roles: string[];
  joined_at: string;
}

/** What a role (0) or a member (1) may do more and less in one channel. */
export interface Overwrite {
  id: string;
  type: 0 | 1;
  allow: string;
  deny: string;
}

export interface Thread {
  owner_id: string;
  archived: boolean;
  locked: boolean;
  auto_archive_duration: number;
  archive_timestamp: string;
  create_timestamp: string;
  invitable?: boolean;
  rate_limit_per_user: number;
  applied_tags: string[];
  /** Forum posts: held at the top. */
  pinned: boolean;
  members: { user_id: string; join_timestamp: string }[];
}

export interface ForumTag {
  id: string;
  name: string;
  moderated: boolean;
  emoji_id: null;
  emoji_name: string | null;
}

export interface Channel {
  id: string;
  guild_id: string;
  /** https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
  type: number;
  name: string;
  topic: string | null;
  position: number;
  parent_id: string | null;
  permission_overwrites: Overwrite[];
  /** Of types 11 and 12 alone. */
  thread?: Thread;
  /** Of forums alone. */
  available_tags?: ForumTag[];
}

export const CHANNEL = {
  text: 0,
  voice: 2,
  category: 4,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;
export type ThreadChannel = Channel & { thread: Thread };
export const isThread = (channel: Channel | undefined): channel is ThreadChannel =>
  channel?.thread !== undefined;

export const MESSAGE = {
  plain: 0,
  threadCreated: 18,
  reply: 19,
  command: 20,
  threadStarter: 21,
} as const;

export interface Message {
  id: string;
  type: number;
  channel_id: string;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: User[];
  mention_roles: string[];
  attachments: unknown[];
  embeds: unknown[];
  components: AnyComponent[];
  pinned: boolean;
  flags: number;
  reactions: { emoji: string; users: string[] }[];
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  interaction_metadata?: object;
  interaction?: object;
  message_reference?: { type: 0; message_id?: string; channel_id: string; guild_id: string };
}

export interface Webhook {
  id: string;
  guild_id: string;
  channel_id: string;
  name: string;
  avatar: string | null;
  token: string;
  /** Who made it, and the application when a bot did. */
  user: User;
  application_id: string | null;
}
