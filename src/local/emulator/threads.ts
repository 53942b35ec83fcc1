import { z } from 'zod';
import { requireIn } from './access.ts';
import {
  CHANNEL,
  type Channel,
  MESSAGE,
  type Message,
  type Thread,
  type ThreadChannel,
  type User,
} from './entities.ts';
import {
  invalidForm,
  missingPermissions,
  parseForm,
  systemMessage,
  threadArchived,
  threadExists,
  wrongChannelType,
} from './errors.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import { FLAG, type MessageForm } from './message-form.ts';
import { formOf, type Messages } from './messages.ts';
import { P } from './permission-bits.ts';
import { threadOf } from './shapes.ts';
import type { ThreadState } from './thread-state.ts';
import type { World } from './world.ts';

/** https://discord.com/developers/docs/topics/threads */
const Name = z.string().min(1).max(100);
const ArchiveAfter = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]);
const Slow = z.number().int().min(0).max(21_600);
const NewThread = z.object({
  name: Name,
  auto_archive_duration: ArchiveAfter.nullish(),
  rate_limit_per_user: Slow.nullish(),
});
/** Discord's own default is the private one. */
const NewLooseThread = NewThread.extend({
  type: z
    .union([z.literal(CHANNEL.publicThread), z.literal(CHANNEL.privateThread)])
    .nullish()
    .transform((type) => type ?? CHANNEL.privateThread),
  invitable: z.boolean().nullish(),
});
const Tags = z.array(z.string()).max(5);
const NewPost = NewThread.extend({
  message: z.record(z.string(), z.unknown()),
  applied_tags: Tags.nullish(),
});
const Change = z.object({
  name: Name.optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  auto_archive_duration: ArchiveAfter.optional(),
  rate_limit_per_user: Slow.nullish(),
  invitable: z.boolean().optional(),
  flags: z.number().int().optional(),
  applied_tags: Tags.optional(),
});

const FOR_MANAGERS: readonly (keyof Thread)[] = ['locked', 'pinned', 'rate_limit_per_user'];

export interface ThreadPorts {
  world: World;
  gateway: Gateway;
  messages: Messages;
  threads: ThreadState;
  now: () => number;
}

export function createThreads({ world, gateway, messages, threads, now }: ThreadPorts) {
  function open(
    user: Pick<User, 'id'>,
    parent: Channel,
    about: { id: string; type: number; form: z.output<typeof NewThread>; more?: Partial<Thread> },
  ): ThreadChannel {
    const { id, type, form, more } = about;
    const stamp = new Date(now()).toISOString();
    const thread: ThreadChannel = {
      ...{ id, guild_id: parent.guild_id, type, name: form.name, topic: null, position: 0 },
      ...{ parent_id: parent.id, permission_overwrites: [] },
      thread: {
        ...{ owner_id: user.id, archived: false, locked: false, applied_tags: [], pinned: false },
        ...{ archive_timestamp: stamp, create_timestamp: stamp },
        auto_archive_duration: form.auto_archive_duration ?? 1440,
        rate_limit_per_user: form.rate_limit_per_user ?? 0,
        members: [{ user_id: user.id, join_timestamp: stamp }],
        ...more,
      },
    };
    world.keepChannel(thread);
    return thread;
  }

  function announce(thread: ThreadChannel): void {
    gateway.dispatch('THREAD_CREATE', { intent: INTENT.guilds, sees: thread }, (viewer) => ({
      ...threadOf(world, thread, viewer.id),
      newly_created: true,
    }));
  }

  function requireText(channel: Channel): void {
    if (channel.type !== CHANNEL.text) throw wrongChannelType();
  }

  /** A thread upon a message takes the message's id; its first message points back. */
  function fromMessage(user: User, channelId: string, messageId: string, body: unknown): ThreadChannel {
    const channel = requireIn(world, user, channelId, P.createPublicThreads | P.readMessageHistory);
    requireText(channel);
    const message = messages.find(channelId, messageId);
    if (world.channel(messageId)) throw threadExists();
    if (message.type === MESSAGE.threadCreated) throw systemMessage();
    const form = parseForm(NewThread, body);
    const thread = open(user, channel, { id: messageId, type: CHANNEL.publicThread, form });
    announce(thread);
    messages.update({ ...message, flags: message.flags | FLAG.hasThread });
    const starter = messages.build(message.author, thread.id, {}, { type: MESSAGE.threadStarter });
    const { guild_id } = channel;
    messages.publish({
      ...starter,
      message_reference: { type: 0, message_id: message.id, channel_id: channelId, guild_id },
    });
    return thread;
  }

  /** A thread of its own; the channel says that it was begun. */
  function loose(user: User, channel: Channel, body: unknown): ThreadChannel {
    requireText(channel);
    const form = parseForm(NewLooseThread, body);
    const isPublic = form.type === CHANNEL.publicThread;
    requireIn(world, user, channel.id, isPublic ? P.createPublicThreads : P.createPrivateThreads);
    const more = isPublic ? {} : { invitable: form.invitable ?? true };
    const thread = open(user, channel, { id: world.nextId(), type: form.type, form, more });
    announce(thread);
    if (isPublic) {
      const told = messages.build(user, channel.id, { content: form.name }, { type: MESSAGE.threadCreated });
      const { guild_id } = channel;
      messages.publish({ ...told, message_reference: { type: 0, channel_id: thread.id, guild_id } });
    }
    return thread;
  }

  /** A forum post: a thread and its first message, which share their id. */
  function post(
    author: User,
    forum: Channel,
    about: z.output<typeof NewThread> & { applied_tags?: string[] | null | undefined },
    write: (threadId: string) => Message,
  ): { thread: ThreadChannel; message: Message } {
    const known = forum.available_tags ?? [];
    const tags = about.applied_tags ?? [];
    if (tags.some((tag) => !known.some(({ id }) => id === tag)))
      throw invalidForm(['applied_tags'], 'BASE_TYPE_CHOICES', 'Unknown tag');
    const id = world.nextId();
    const more = { applied_tags: tags };
    const thread = open(author, forum, { id, type: CHANNEL.publicThread, form: about, more });
    let message: Message;
    try {
      message = { ...write(id), id };
    } catch (error) {
      world.removeChannel(id);
      throw error;
    }
    announce(thread);
    return { thread, message: messages.publish(message) };
  }

  return {
    fromMessage,
    post,
    /** A thread in a text channel, or a post in a forum with the message that it starts with. */
    create(user: User, channelId: string, body: unknown): { thread: ThreadChannel; message?: Message } {
      const channel = requireIn(world, user, channelId, P.viewChannel);
      if (channel.type !== CHANNEL.forum) return { thread: loose(user, channel, body) };
      requireIn(world, user, channelId, P.sendMessages);
      const about = parseForm(NewPost, body);
      const form: MessageForm = formOf(user, about.message);
      return post(user, channel, about, (id) => messages.build(user, id, form, {}));
    },
    /** Its owner may rename and archive it, who speaks there may open it again; the rest is for managers. */
    change(user: User, thread: ThreadChannel, body: unknown): ThreadChannel {
      const { name = thread.name, flags, rate_limit_per_user, invitable, ...form } = parseForm(Change, body);
      const before = thread.thread;
      const wanted: Partial<Thread> = {
        ...form,
        ...(invitable === undefined || thread.type !== CHANNEL.privateThread ? {} : { invitable }),
        ...(rate_limit_per_user === undefined ? {} : { rate_limit_per_user: rate_limit_per_user ?? 0 }),
        ...(flags === undefined ? {} : { pinned: (flags & 2) !== 0 }),
      } as Partial<Thread>;
      // Clients send along what stays as it is; only what changes is asked for.
      const fields = (Object.keys(wanted) as (keyof Thread)[]).filter(
        (field) => JSON.stringify(wanted[field]) !== JSON.stringify(before[field]),
      );
      const renames = name !== thread.name;
      if (!threads.manages(user, thread)) {
        requireIn(world, user, thread.id, P.sendMessages);
        const reopens = !renames && fields.every((field) => field === 'archived') && form.archived !== true;
        const owns = before.owner_id === user.id && !fields.some((field) => FOR_MANAGERS.includes(field));
        if (before.locked || !(reopens || owns)) throw missingPermissions();
      }
      const touches = renames || fields.some((field) => field !== 'archived' && field !== 'locked');
      if (before.archived && form.archived !== false && touches) throw threadArchived();
      return threads.change(thread, wanted, name);
    },
    remove(thread: ThreadChannel): void {
      const { id, guild_id, parent_id, type } = thread;
      const sees = thread;
      gateway.dispatch('THREAD_DELETE', { intent: INTENT.guilds, sees }, () => ({
        id,
        guild_id,
        parent_id,
        type,
      }));
      world.removeChannel(id);
    },
  };
}
export type Threads = ReturnType<typeof createThreads>;
