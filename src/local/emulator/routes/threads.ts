import { z } from 'zod';
import { requireIn } from '../access.ts';
import { CHANNEL, isThread, type ThreadChannel, type User } from '../entities.ts';
import { parseForm, unknownMember, wrongChannelType } from '../errors.ts';
import { messageFor } from '../message-shape.ts';
import { P } from '../permission-bits.ts';
import { maySee } from '../permissions.ts';
import { activeThreads, threadMemberOf, threadOf } from '../shapes.ts';
import { done, ok, type Route, type RoutePorts, raise, theGuild } from './route.ts';

const Archived = z.object({
  before: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(2).max(100).default(50),
});
const MEMBERS = '/channels/:channel/thread-members';

/** Threads and forum posts: how they begin, which there are, who is in them. */
export function threadRoutes({ world, threads, threadState }: RoutePorts): Route[] {
  const theThread = (user: User, id: string | undefined, permission = P.viewChannel): ThreadChannel => {
    const channel = requireIn(world, user, id ?? '', permission);
    return isThread(channel) ? channel : raise(wrongChannelType());
  };
  const membersOf = (found: readonly ThreadChannel[], user: User) =>
    found.flatMap((thread) =>
      thread.thread.members
        .filter(({ user_id }) => user_id === user.id)
        .map((member) => threadMemberOf(thread, member)),
    );
  const archived =
    (type: number): Route['run'] =>
    ({ params, query, user }) => {
      const parent = requireIn(world, user, params.channel ?? '', P.readMessageHistory);
      const { before, limit } = parseForm(Archived, query);
      const found = world
        .threads(parent.guild_id)
        .filter((one) => one.parent_id === parent.id && one.type === type && one.thread.archived)
        .filter((one) => maySee(world, user.id, one))
        .filter(({ thread }) => !before || thread.archive_timestamp < before)
        .sort((a, b) => (a.thread.archive_timestamp < b.thread.archive_timestamp ? 1 : -1));
      const page = found.slice(0, limit);
      return ok({
        threads: page.map((one) => threadOf(world, one, user.id)),
        members: membersOf(page, user),
        has_more: found.length > page.length,
      });
    };
  return [
    {
      ...{ method: 'POST', path: '/channels/:channel/messages/:message/threads', by: 'both' },
      run({ params, body, user }) {
        const thread = threads.fromMessage(user, params.channel ?? '', params.message ?? '', body);
        return { status: 201, body: threadOf(world, thread, user.id) };
      },
    },
    {
      ...{ method: 'POST', path: '/channels/:channel/threads', by: 'both' },
      run({ params, body, user }) {
        const { thread, message } = threads.create(user, params.channel ?? '', body);
        const shape = threadOf(world, thread, user.id);
        const first = message ? { message: messageFor(world, message, user.id) } : {};
        return { status: 201, body: { ...shape, ...first } };
      },
    },
    {
      ...{ method: 'GET', path: '/channels/:channel/threads/archived/public', by: 'both' },
      run: archived(CHANNEL.publicThread),
    },
    {
      ...{ method: 'GET', path: '/channels/:channel/threads/archived/private', by: 'both' },
      run: archived(CHANNEL.privateThread),
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/threads/active', by: 'both' },
      run({ params, user }) {
        const found = activeThreads(world, theGuild(world, params.guild, user).id, user.id);
        return ok({
          threads: found.map((one) => threadOf(world, one, user.id)),
          ...{ members: membersOf(found, user), has_more: false },
        });
      },
    },
    {
      ...{ method: 'GET', path: MEMBERS, by: 'both' },
      run({ params, user }) {
        const thread = theThread(user, params.channel);
        return ok(thread.thread.members.map((member) => threadMemberOf(thread, member)));
      },
    },
    {
      ...{ method: 'GET', path: `${MEMBERS}/:user`, by: 'both' },
      run({ params, user }) {
        const thread = theThread(user, params.channel);
        const id = params.user === '@me' ? user.id : params.user;
        const member = thread.thread.members.find(({ user_id }) => user_id === id);
        return ok(threadMemberOf(thread, member ?? raise(unknownMember())));
      },
    },
    {
      ...{ method: 'PUT', path: `${MEMBERS}/:user`, by: 'both' },
      run({ params, user }) {
        const isSelf = params.user === '@me' || params.user === user.id;
        const thread = theThread(user, params.channel, isSelf ? P.viewChannel : P.sendMessages);
        threadState.requireOpen(thread);
        const who = isSelf ? user : world.userById(params.user ?? '');
        const isMember = who && world.member(thread.guild_id, who.id);
        threadState.join(thread, isMember ? who : raise(unknownMember()));
        return done;
      },
    },
    {
      ...{ method: 'DELETE', path: `${MEMBERS}/:user`, by: 'both' },
      run({ params, user }) {
        const isSelf = params.user === '@me' || params.user === user.id;
        const thread = theThread(user, params.channel, isSelf ? P.viewChannel : P.manageThreads);
        threadState.requireOpen(thread);
        threadState.leave(thread, isSelf ? user.id : (params.user ?? ''));
        return done;
      },
    },
  ];
}
