import { z } from 'zod';
import { requireIn } from '../access.ts';
import { isEmoji } from '../components.ts';
import type { Message, User } from '../entities.ts';
import { parseForm, unknownEmoji, unknownUser } from '../errors.ts';
import { INTENT } from '../intents.ts';
import { messageFor } from '../message-shape.ts';
import { P } from '../permission-bits.ts';
import { memberOf } from '../shapes.ts';
import { after, done, ok, type Route, type RoutePorts, raise } from './route.ts';

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
        requireIn(world, user, params.channel ?? '', P.readMessageHistory);
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
        const channel = requireIn(world, user, params.channel ?? '', P.sendMessages);
        const { id, guild_id } = channel;
        gateway.dispatch('TYPING_START', { intent: INTENT.typing, sees: channel }, () => ({
          ...{ channel_id: id, guild_id, user_id: user.id },
          ...{ timestamp: Math.floor(Date.now() / 1000), member: memberOf(world, guild_id, user) },
        }));
        return done;
      },
    },
  ];
}

/** Reactions: one's own, other people's, all of them. */
export function reactionRoutes({ world, messages, reactions }: RoutePorts): Route[] {
  const react =
    (add: boolean): Route['run'] =>
    ({ params: { channel = '', message = '', emoji }, user }) =>
      after(reactions.react(user, channel, message, emojiOf(emoji), { add }), done);
  const clear: Route['run'] = ({ params: { channel = '', message = '', emoji }, user }) =>
    after(reactions.clear(user, channel, message, emoji === undefined ? null : emojiOf(emoji)), done);
  return [
    { method: 'PUT', path: `${REACTION}/@me`, by: 'both', run: react(true) },
    { method: 'DELETE', path: `${REACTION}/@me`, by: 'both', run: react(false) },
    {
      ...{ method: 'DELETE', path: `${REACTION}/:user`, by: 'both' },
      run({ params: { channel = '', message = '', emoji, user: whose = '' }, user }) {
        const who = world.userById(whose) ?? raise(unknownUser());
        return after(reactions.react(user, channel, message, emojiOf(emoji), { add: false, who }), done);
      },
    },
    {
      ...{ method: 'GET', path: REACTION, by: 'both' },
      run({ params, query, user }) {
        requireIn(world, user, params.channel ?? '', P.readMessageHistory);
        const { after: from, limit } = parseForm(Reactors, query);
        const emoji = emojiOf(params.emoji);
        const message = messages.find(params.channel ?? '', params.message ?? '');
        const ids = message.reactions.find((one) => one.emoji === emoji)?.users ?? [];
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
