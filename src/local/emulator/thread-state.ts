import { type Channel, isThread, type Thread, type ThreadChannel, type User } from './entities.ts';
import { threadArchived, threadLocked } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import { P } from './permission-bits.ts';
import { permissionsIn } from './permissions.ts';
import { memberOf, threadMemberOf, threadOf } from './shapes.ts';
import type { World } from './world.ts';

/** How open threads are, and who is in them. */
export function createThreadState(world: World, gateway: Gateway, now: () => number) {
  const manages = (user: User, thread: ThreadChannel) =>
    (permissionsIn(world, user.id, thread) & P.manageThreads) !== 0n;

  function tell(name: string, thread: ThreadChannel): void {
    gateway.dispatch(name, { intent: INTENT.guilds, sees: thread }, (viewer) =>
      threadOf(world, thread, viewer.id),
    );
  }

  /** Keeps what changed, and tells everybody. */
  function change(thread: ThreadChannel, part: Partial<Thread>, name = thread.name): ThreadChannel {
    const before = thread.thread;
    const turned = part.archived !== undefined && part.archived !== before.archived;
    const stamp = turned ? { archive_timestamp: new Date(now()).toISOString() } : {};
    const after = { ...thread, name, thread: { ...before, ...part, ...stamp } };
    world.keepChannel(after);
    tell('THREAD_UPDATE', after);
    return after;
  }

  /** @throws DiscordError 50083: what is archived stays as it is. */
  function requireOpen(channel: Channel): void {
    if (isThread(channel) && channel.thread.archived) throw threadArchived();
  }

  /** Whoever speaks in an archived thread opens it again, unless it is locked. @throws DiscordError 50083, 160005 */
  function wake(channel: Channel, user: User): void {
    if (!isThread(channel)) return;
    const { archived, locked } = channel.thread;
    if (locked && !manages(user, channel)) throw archived ? threadArchived() : threadLocked();
    if (archived) change(channel, { archived: false });
  }

  /** Without the members' intent a bot hears of its own coming and going alone. */
  function tellMembers(thread: ThreadChannel, added: User[], removed: string[]): void {
    const ids = [...added.map(({ id }) => id), ...removed];
    gateway.dispatch('THREAD_MEMBERS_UPDATE', { intent: INTENT.guilds, sees: thread }, (viewer, intents) => {
      if (viewer.bot && (intents & INTENT.members) === 0 && !ids.includes(viewer.id)) return null;
      const joined = thread.thread.members.filter(({ user_id }) => added.some(({ id }) => id === user_id));
      return {
        ...{ id: thread.id, guild_id: thread.guild_id, member_count: thread.thread.members.length },
        added_members: joined.map((one) => ({
          ...threadMemberOf(thread, one),
          member: memberOf(world, thread.guild_id, added.find(({ id }) => id === one.user_id) as User),
          presence: null,
        })),
        removed_member_ids: removed,
      };
    });
  }

  return {
    manages,
    tell,
    change,
    requireOpen,
    wake,
    /** Who speaks in a thread is a member of it from then on. */
    join(channel: Channel, user: User): void {
      // Whatever happened to it in between is in the world, not in the caller's hands.
      const thread = world.channel(channel.id);
      if (!isThread(thread) || thread.thread.members.some(({ user_id }) => user_id === user.id)) return;
      const member = { user_id: user.id, join_timestamp: new Date(now()).toISOString() };
      const after = { ...thread, thread: { ...thread.thread, members: [...thread.thread.members, member] } };
      world.keepChannel(after);
      tellMembers(after, [user], []);
    },
    leave(thread: ThreadChannel, userId: string): void {
      const members = thread.thread.members.filter(({ user_id }) => user_id !== userId);
      if (members.length === thread.thread.members.length) return;
      const after = { ...thread, thread: { ...thread.thread, members } };
      world.keepChannel(after);
      tellMembers(after, [], [userId]);
    },
  };
}
export type ThreadState = ReturnType<typeof createThreadState>;
