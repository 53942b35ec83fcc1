import { requireIn, requireTalk } from './access.ts';
import type { Channel, Message, User } from './entities.ts';
import { invalidForm, missingPermissions, notYourMessage, unknownChannel, unknownMessage } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import { createDrafts } from './message-draft.ts';
import { FLAG, type MessageForm, parseMessage, SENDER_FLAGS } from './message-form.ts';
import { blindfold, messageFor, withoutUser } from './message-shape.ts';
import { P } from './permission-bits.ts';
import { permissionsIn } from './permissions.ts';
import { memberOf } from './shapes.ts';
import type { ThreadState } from './thread-state.ts';
import type { Uploads } from './uploads.ts';
import type { World } from './world.ts';

/** A nonce is remembered for some minutes. */
const NONCE_MS = 5 * 60_000;

export interface MessagePorts {
  world: World;
  gateway: Gateway;
  uploads: Uploads;
  threads: ThreadState;
  now: () => number;
}

export function createMessages({ world, gateway, uploads, threads, now }: MessagePorts) {
  const { build, merge } = createDrafts(world, uploads, now);
  const nonces = new Map<string, { id: string; channel: string; at: number }>();
  for (const room of world.rooms()) {
    for (const { nonce, author, id, timestamp } of world.messagesOf(room)) {
      if (nonce !== undefined)
        nonces.set(`${author.id} ${nonce}`, { id, channel: room, at: Date.parse(timestamp) });
    }
  }

  function remember(key: string, sent: { id: string; channel: string; at: number }): void {
    nonces.delete(key);
    nonces.set(key, sent);
    for (const [old, { at }] of nonces) {
      if (now() - at < NONCE_MS) break;
      nonces.delete(old);
    }
  }

  function announce(name: string, message: Message): void {
    const channel = world.channel(message.channel_id);
    if (!channel) return;
    const { guild_id } = channel;
    const isMember = !message.webhook_id && world.member(guild_id, message.author.id);
    gateway.dispatch(name, { intent: INTENT.messages, sees: channel }, (viewer, intents) => ({
      ...blindfold(messageFor(world, message, viewer.id), message, viewer, intents),
      guild_id,
      ...(isMember ? { member: withoutUser(memberOf(world, guild_id, message.author)) } : {}),
    }));
  }

  /** What the parts of a message need beyond the right to speak. */
  function requireParts(user: User, channel: Channel, form: MessageForm): void {
    const needed =
      (form.embeds?.length ? P.embedLinks : 0n) |
      (form.attachments?.length ? P.attachFiles : 0n) |
      (form.message_reference ? P.readMessageHistory : 0n);
    if ((permissionsIn(world, user.id, channel) & needed) !== needed) throw missingPermissions();
  }

  function create(user: User, channelId: string, body: unknown): Message {
    requireTalk(requireIn(world, user, channelId, 0n));
    const channel = requireIn(world, user, channelId, P.sendMessages);
    const form = formOf(user, body);
    const key = `${user.id} ${form.nonce}`;
    const before = form.enforce_nonce && form.nonce !== undefined ? nonces.get(key) : undefined;
    const known =
      before && now() - before.at < NONCE_MS ? world.message(before.channel, before.id) : undefined;
    if (known) return known;
    requireParts(user, channel, form);
    const message = build(user, channelId, form, {});
    threads.wake(channel, user);
    if (form.nonce !== undefined) {
      message.nonce = form.nonce;
      remember(key, { id: message.id, channel: channelId, at: now() });
    }
    world.keep(message);
    announce('MESSAGE_CREATE', message);
    threads.join(channel, user);
    return message;
  }

  function find(channelId: string, id: string): Message {
    if (!world.channel(channelId)) throw unknownChannel();
    const message = world.message(channelId, id);
    if (!message) throw unknownMessage();
    return message;
  }

  return {
    create,
    build,
    merge,
    find,
    /** Keeps a message that was built elsewhere (an answer, a webhook's words) and tells everybody. */
    publish(message: Message): Message {
      world.keep(message);
      announce('MESSAGE_CREATE', message);
      return message;
    },
    update(message: Message): Message {
      world.keep(message);
      announce('MESSAGE_UPDATE', message);
      return message;
    },
    edit(user: User, channelId: string, id: string, body: unknown): Message {
      const channel = requireIn(world, user, channelId, P.viewChannel);
      const message = find(channelId, id);
      if (message.author.id !== user.id) throw notYourMessage();
      threads.requireOpen(channel);
      return this.update(merge(message, user.bot ? body : plainly(body)));
    },
    remove(user: User, channelId: string, id: string): undefined {
      const channel = requireIn(world, user, channelId, P.viewChannel);
      const message = find(channelId, id);
      if (message.author.id !== user.id) requireIn(world, user, channelId, P.manageMessages);
      this.drop(channel, id);
    },
    drop(channel: Channel, id: string): undefined {
      world.drop(channel.id, id);
      gateway.dispatch('MESSAGE_DELETE', { intent: INTENT.messages, sees: channel }, () => ({
        ...{ id, channel_id: channel.id, guild_id: channel.guild_id },
      }));
    },
    /** Ids that are unknown are passed over, as Discord does. */
    removeMany(user: User, channelId: string, ids: readonly string[]): undefined {
      const channel = requireIn(world, user, channelId, P.manageMessages);
      const known = [...new Set(ids)].filter((id) => world.message(channelId, id));
      for (const id of known) world.drop(channelId, id);
      gateway.dispatch('MESSAGE_DELETE_BULK', { intent: INTENT.messages, sees: channel }, () => ({
        ...{ ids: known, channel_id: channelId, guild_id: channel.guild_id },
      }));
    },
    list(
      user: User,
      channelId: string,
      query: { before?: string; after?: string; around?: string; limit: number },
    ): Message[] {
      const channel = requireIn(world, user, channelId, P.viewChannel);
      // Who may not read what was said is not refused, but gets nothing.
      if ((permissionsIn(world, user.id, channel) & P.readMessageHistory) === 0n) return [];
      const all = world.messagesOf(channelId);
      if (query.after)
        return all
          .filter(({ id }) => BigInt(id) > BigInt(query.after ?? 0))
          .slice(0, query.limit)
          .reverse();
      if (query.around) {
        const at = all.findIndex(({ id }) => BigInt(id) >= BigInt(query.around ?? 0));
        return all
          .slice(Math.max(0, at - Math.floor(query.limit / 2)), at + Math.ceil(query.limit / 2))
          .reverse();
      }
      const older = query.before ? all.filter(({ id }) => BigInt(id) < BigInt(query.before ?? 0)) : all;
      return older.slice(-query.limit).reverse();
    },
  };
}
export type Messages = ReturnType<typeof createMessages>;

/** A message as its sender may write it. @throws DiscordError 50035, 50006 */
export function formOf(user: User, body: unknown): MessageForm {
  const form = parseMessage(user.bot ? body : plainly(body));
  if (((form.flags ?? 0) & ~SENDER_FLAGS) !== 0)
    throw invalidForm(['flags'], 'INVALID_MESSAGE_FLAGS', 'These message flags cannot be set');
  return form;
}

/** People have text, replies and files; embeds and components are for bots. */
function plainly(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const { embeds: _embeds, components: _components, poll: _poll, ...plain } = body as Record<string, unknown>;
  return {
    ...plain,
    ...(plain.flags === undefined ? {} : { flags: Number(plain.flags) & ~FLAG.componentsV2 }),
  };
}
