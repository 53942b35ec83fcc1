import { z } from 'zod';
import { isEmoji } from '../components.ts';
import { parseForm, unknownEmoji, unknownMessage } from '../errors.ts';
import { INTENT } from '../gateway.ts';
import { P } from '../permissions.ts';
import { memberOf, messageFor } from '../shapes.ts';
import type { Message, User } from '../world.ts';
import { after, done, ok, type Route, type RoutePorts, raise, theChannel } from './route.ts';

const Id = z.string().regex(/^\d{1,20}$/);
const Limit = z.coerce.number().int().min(1).max(100);
const Window = z.object({
  before: Id.optional(),
  after: Id.optional(),
  around: Id.optional(),
  limit: Limit.default(50),
});
const Reactors = z.object({ after: Id.default('0'), limit: Limit.default(25) });
const Many = z.object({ messages: z.array(Id).min(2).max(100) });

const MESSAGES = '/channels/:channel/messages';
const MESSAGE = `${MESSAGES}/:message`;
const REACTION = `${MESSAGE}/reactions/:emoji`;

/** Messages, and that somebody is typing one. */
export function messageRoutes({ world, gateway, messages }: RoutePorts): Route[] {
  const see = (user: User, message: Message) => messageFor(world, message, user.id);
  return [
    {
      ...{ method: 'GET', path: MESSAGES, by: 'both' },
      run({ params, query, user }) {
        const { before, after: later, around, limit } = parseForm(Window, query);
        const wanted = {
          limit,
          ...(before ? { before } : {}),
          ...(later ? { after: later } : {}),
          ...(around ? { around } : {}),
        };
        return ok(messages.list(user, params.channel ?? '', wanted).map((message) => see(user, message)));
      },
    },
    {
      ...{ method: 'POST', path: MESSAGES, by: 'both', bucket: 'messages' },
      run: ({ params, body, user }) => ok(see(user, messages.create(user, params.channel ?? '', body))),
    },
    {
      ...{ method: 'POST', path: `${MESSAGES}/bulk-delete`, by: 'bot' },
      run: ({ params, body, user }) =>
        after(messages.removeMany(user, params.channel ?? '', parseForm(Many, body).messages), done),
    },
    {
      ...{ method: 'GET', path: MESSAGE, by: 'both' },
      run({ params, user }) {
        messages.require(user, params.channel ?? '', P.readHistory);
        return ok(see(user, messages.find(params.channel ?? '', params.message ?? '')));
      },
    },
    {
      ...{ method: 'PATCH', path: MESSAGE, by: 'both', bucket: 'edits' },
      run: ({ params, body, user }) =>
        ok(see(user, messages.edit(user, params.channel ?? '', params.message ?? '', body))),
    },
    {
      ...{ method: 'DELETE', path: MESSAGE, by: 'both' },
      run: ({ params, user }) =>
        after(messages.remove(user, params.channel ?? '', params.message ?? ''), done),
    },
    {
      ...{ method: 'POST', path: '/channels/:channel/typing', by: 'both' },
      run({ params, user }) {
        const { id } = theChannel(world, params.channel);
        messages.require(user, id, P.sendMessages);
        gateway.dispatch('TYPING_START', { intent: INTENT.typing }, () => ({
          ...{ channel_id: id, guild_id: world.guildId, user_id: user.id },
          ...{ timestamp: Math.floor(Date.now() / 1000), member: memberOf(world, user) },
        }));
        return done;
      },
    },
  ];
}

/** Reactions: one's own, other people's, all of them. */
export function reactionRoutes({ world, messages }: RoutePorts): Route[] {
  const react =
    (add: boolean): Route['run'] =>
    ({ params, user }) =>
      after(
        messages.react(user, params.channel ?? '', params.message ?? '', emojiOf(params.emoji), add),
        done,
      );
  const clear = ({ params, user }: Parameters<Route['run']>[0]) => {
    const emoji = params.emoji === undefined ? null : emojiOf(params.emoji);
    return after(messages.clearReactions(user, params.channel ?? '', params.message ?? '', emoji), done);
  };
  return [
    { method: 'PUT', path: `${REACTION}/@me`, by: 'both', run: react(true) },
    { method: 'DELETE', path: `${REACTION}/@me`, by: 'both', run: react(false) },
    {
      ...{ method: 'DELETE', path: `${REACTION}/:user`, by: 'both' },
      run({ params, user }) {
        const target = world.userById(params.user ?? '') ?? raise(unknownMessage());
        if (target.id !== user.id) messages.require(user, params.channel ?? '', P.manageMessages);
        return react(false)({ params, user: target, query: {}, body: undefined });
      },
    },
    {
      ...{ method: 'GET', path: REACTION, by: 'both' },
      run({ params, query, user }) {
        messages.require(user, params.channel ?? '', P.readHistory);
        const { after: from, limit } = parseForm(Reactors, query);
        const emoji = emojiOf(params.emoji);
        const { reactions } = messages.find(params.channel ?? '', params.message ?? '');
        const ids = reactions.find((one) => one.emoji === emoji)?.users ?? [];
        const page = ids
          .filter((id) => BigInt(id) > BigInt(from))
          .sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
          .slice(0, limit);
        return ok(page.flatMap((id) => world.userById(id) ?? []));
      },
    },
    { method: 'DELETE', path: REACTION, by: 'both', run: clear },
    { method: 'DELETE', path: `${MESSAGE}/reactions`, by: 'both', run: clear },
  ];
}

function emojiOf(raw: string | undefined): string {
  const emoji = raw ?? '';
  if (!isEmoji(emoji)) throw unknownEmoji();
  return emoji;
}
