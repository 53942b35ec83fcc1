import { type AnyComponent, walk } from './components.ts';
import {
  emptyMessage,
  invalidForm,
  missingAccess,
  missingPermissions,
  notYourMessage,
  tooManyReactions,
  unknownChannel,
  unknownMessage,
} from './errors.ts';
import { type Gateway, INTENT } from './gateway.ts';
import { checkParts, FLAG, type MessageForm, parseMessage, SENDER_FLAGS } from './message-form.ts';
import { P, permissionsOf } from './permissions.ts';
import { memberOf, messageFor } from './shapes.ts';
import type { Uploads } from './uploads.ts';
import type { Message, User, World } from './world.ts';

/** A nonce is remembered for some minutes. */
const NONCE_MS = 5 * 60_000;
const MOST_REACTIONS = 20;

export interface Extra {
  type?: number;
  flags?: number;
  interaction_metadata?: object;
  interaction?: object;
  application_id?: string;
  webhook_id?: string;
}

export function createMessages(world: World, gateway: Gateway, uploads: Uploads, now: () => number) {
  const nonces = new Map<string, { id: string; channel: string; at: number }>();
  for (const channel of world.channels()) {
    for (const { nonce, author, id, timestamp } of world.messagesOf(channel.id)) {
      if (nonce !== undefined)
        nonces.set(`${author.id} ${nonce}`, { id, channel: channel.id, at: Date.parse(timestamp) });
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

  /** Whether this user may do this here; Discord's 10003, 50001 and 50013. */
  function require(user: User, channelId: string, permission: bigint): void {
    if (!world.channel(channelId)) throw unknownChannel();
    const granted = permissionsOf(world, user.id, channelId);
    if ((granted & P.viewChannel) === 0n) throw missingAccess();
    if ((granted & permission) !== permission) throw missingPermissions();
  }

  function announce(name: string, message: Message): void {
    gateway.dispatch(name, { intent: INTENT.messages }, (viewer, intents) => ({
      ...blindfold(messageFor(world, message, viewer.id), message, viewer, intents),
      guild_id: world.guildId,
      ...(message.webhook_id ? {} : { member: withoutUser(memberOf(world, message.author)) }),
    }));
  }

  function create(user: User, channelId: string, body: unknown): Message {
    require(user, channelId, P.sendMessages);
    const form = parseMessage(user.bot ? body : plainly(body));
    const key = `${user.id} ${form.nonce}`;
    const before = form.enforce_nonce && form.nonce !== undefined ? nonces.get(key) : undefined;
    const known =
      before && now() - before.at < NONCE_MS ? world.message(before.channel, before.id) : undefined;
    if (known) return known;
    if (((form.flags ?? 0) & ~SENDER_FLAGS) !== 0) {
      throw invalidForm(['flags'], 'INVALID_MESSAGE_FLAGS', 'These message flags cannot be set');
    }
    const message = build(user, channelId, form, {});
    if (form.nonce !== undefined) {
      message.nonce = form.nonce;
      remember(key, { id: message.id, channel: channelId, at: now() });
    }
    world.keep(message);
    announce('MESSAGE_CREATE', message);
    return message;
  }

  function build(user: User, channelId: string, form: MessageForm, extra: Extra): Message {
    const reference = form.message_reference;
    const target = reference ? world.message(channelId, reference.message_id) : undefined;
    if (reference && !target && reference.fail_if_not_exists !== false) {
      throw invalidForm(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
    }
    const content = form.content ?? '';
    return {
      ...{
        id: world.nextId(),
        type: extra.type ?? (target ? 19 : 0),
        channel_id: channelId,
        author: user,
        content,
      },
      ...{
        timestamp: new Date(now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
      },
      mentions: mentioned(textOf(content, form.components), form, target?.author),
      ...{
        mention_roles: [],
        attachments: uploads.take(form.attachments),
        embeds: form.embeds ?? [],
        pinned: false,
        reactions: [],
      },
      components: numbered((form.components ?? []) as AnyComponent[]),
      flags: (form.flags ?? 0) | (extra.flags ?? 0),
      ...(target
        ? {
            message_reference: {
              type: 0 as const,
              message_id: target.id,
              channel_id: channelId,
              guild_id: world.guildId,
            },
          }
        : {}),
      ...(extra.application_id ? { application_id: extra.application_id } : {}),
      ...(extra.webhook_id ? { webhook_id: extra.webhook_id } : {}),
      ...(extra.interaction_metadata ? { interaction_metadata: extra.interaction_metadata } : {}),
      ...(extra.interaction ? { interaction: extra.interaction } : {}),
    };
  }

  function mentioned(content: string, form: MessageForm, repliedTo: User | undefined): User[] {
    const allowed = form.allowed_mentions;
    const ids = [...content.matchAll(/<@!?(\d{17,19})>/g)].map(([, id]) => id ?? '');
    const pinged = ids.filter(
      (id) => !allowed || allowed.parse?.includes('users') || allowed.users?.includes(id),
    );
    if (repliedTo && allowed?.replied_user !== false && !allowed) pinged.push(repliedTo.id);
    return [...new Set(pinged)].flatMap((id) => world.userById(id) ?? []);
  }

  /** A message with the form's fields in place of its own; the fields that are absent stay. */
  function merge(message: Message, body: unknown): Message {
    const form = parseMessage(body, { partial: true, flagsBefore: message.flags });
    const v2Before = (message.flags & FLAG.componentsV2) !== 0;
    if (
      v2Before &&
      form.flags !== undefined &&
      form.flags !== null &&
      (form.flags & FLAG.componentsV2) === 0
    ) {
      throw invalidForm(
        ['flags'],
        'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
        'The IS_COMPONENTS_V2 flag cannot be removed',
      );
    }
    const edited: Message = {
      ...message,
      ...(form.content === undefined ? {} : { content: form.content ?? '' }),
      ...(form.embeds === undefined ? {} : { embeds: form.embeds ?? [] }),
      ...(form.attachments === undefined
        ? {}
        : { attachments: uploads.take(form.attachments, message.attachments) }),
      ...(form.content === undefined && form.components === undefined
        ? {}
        : {
            mentions: mentioned(
              textOf(form.content ?? message.content, form.components ?? message.components),
              form,
              undefined,
            ),
          }),
      ...(form.components === undefined
        ? {}
        : { components: numbered((form.components ?? []) as AnyComponent[]) }),
      flags: (message.flags & ~FLAG.loading) | ((form.flags ?? 0) & (FLAG.componentsV2 | 4)),
      edited_timestamp: new Date(now()).toISOString(),
    };
    if ((edited.flags & FLAG.componentsV2) !== 0 && (edited.content || edited.embeds.length > 0)) {
      throw invalidForm(
        [edited.content ? 'content' : 'embeds'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
      );
    }
    checkParts(edited);
    const parts = edited.embeds.length + edited.components.length + edited.attachments.length;
    if (!edited.content.trim() && parts === 0) throw emptyMessage();
    return edited;
  }

  function find(channelId: string, id: string): Message {
    if (!world.channel(channelId)) throw unknownChannel();
    const message = world.message(channelId, id);
    if (!message) throw unknownMessage();
    return message;
  }

  return {
    require,
    create,
    build,
    merge,
    find,
    announce,
    /** Keeps a message that was built elsewhere (an answer to an interaction) and tells everybody. */
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
      require(user, channelId, P.viewChannel);
      const message = find(channelId, id);
      if (message.author.id !== user.id) throw notYourMessage();
      return this.update(merge(message, user.bot ? body : plainly(body)));
    },
    remove(user: User, channelId: string, id: string): undefined {
      const message = find(channelId, id);
      require(user, channelId, message.author.id === user.id ? P.viewChannel : P.manageMessages);
      world.drop(channelId, id);
      gateway.dispatch('MESSAGE_DELETE', { intent: INTENT.messages }, () => ({
        id,
        channel_id: channelId,
        guild_id: world.guildId,
      }));
    },
    /** Ids that are unknown are passed over, as Discord does. */
    removeMany(user: User, channelId: string, ids: readonly string[]): undefined {
      require(user, channelId, P.manageMessages);
      const known = [...new Set(ids)].filter((id) => world.message(channelId, id));
      for (const id of known) world.drop(channelId, id);
      gateway.dispatch('MESSAGE_DELETE_BULK', { intent: INTENT.messages }, () => ({
        ...{ ids: known, channel_id: channelId, guild_id: world.guildId },
      }));
    },
    /** All reactions of a message, or all with one emoji. */
    clearReactions(user: User, channelId: string, id: string, emoji: string | null): undefined {
      require(user, channelId, P.manageMessages);
      const message = find(channelId, id);
      const left = emoji === null ? [] : message.reactions.filter((one) => one.emoji !== emoji);
      world.keep({ ...message, reactions: left });
      const name = emoji === null ? 'MESSAGE_REACTION_REMOVE_ALL' : 'MESSAGE_REACTION_REMOVE_EMOJI';
      gateway.dispatch(name, { intent: INTENT.reactions }, () => ({
        ...{ channel_id: channelId, message_id: id, guild_id: world.guildId },
        ...(emoji === null ? {} : { emoji: { id: null, name: emoji } }),
      }));
    },
    list(
      user: User,
      channelId: string,
      query: { before?: string; after?: string; around?: string; limit: number },
    ): Message[] {
      require(user, channelId, P.readHistory);
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
    react(user: User, channelId: string, id: string, emoji: string, add: boolean): undefined {
      require(user, channelId, add ? P.addReactions | P.readHistory : P.readHistory);
      const message = find(channelId, id);
      const isNew = !message.reactions.some((one) => one.emoji === emoji);
      if (add && isNew && message.reactions.length >= MOST_REACTIONS) throw tooManyReactions();
      const users = message.reactions.find((one) => one.emoji === emoji)?.users ?? [];
      if (users.includes(user.id) === add) return;
      const after = add ? [...users, user.id] : users.filter((one) => one !== user.id);
      // A reaction keeps its place in the row; a new one comes last.
      const reactions = isNew
        ? [...message.reactions, { emoji, users: after }]
        : message.reactions.map((one) => (one.emoji === emoji ? { emoji, users: after } : one));
      world.keep({ ...message, reactions: reactions.filter((one) => one.users.length > 0) });
      gateway.dispatch(
        add ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
        { intent: INTENT.reactions },
        () => ({
          ...{ user_id: user.id, channel_id: channelId, message_id: id, guild_id: world.guildId },
          ...{ emoji: { id: null, name: emoji }, burst: false, type: 0 },
          ...(add ? { member: memberOf(world, user), message_author_id: message.author.id } : {}),
        }),
      );
    },
  };
}
export type Messages = ReturnType<typeof createMessages>;

/** People have text, replies and files; embeds and components are for bots. */
function plainly(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const { embeds: _embeds, components: _components, poll: _poll, ...plain } = body as Record<string, unknown>;
  return {
    ...plain,
    ...(plain.flags === undefined ? {} : { flags: Number(plain.flags) & ~FLAG.componentsV2 }),
  };
}

/** Everything that is read for mentions. */
function textOf(content: string, components: unknown): string {
  const texts = [...walk((components ?? []) as AnyComponent[])].flatMap((one) => one.content ?? []);
  return [content, ...texts].join('\n');
}

/** Without the privileged intent a bot reads only what it wrote or what mentions it. */
function blindfold(
  shape: Record<string, unknown>,
  message: Message,
  viewer: User,
  intents: number,
): Record<string, unknown> {
  const sees =
    !viewer.bot ||
    (intents & INTENT.content) !== 0 ||
    message.author.id === viewer.id ||
    message.mentions.some(({ id }) => id === viewer.id);
  return sees ? shape : { ...shape, content: '', embeds: [], attachments: [], components: [] };
}

/** What Discord says of a component where the sender said nothing. */
const DEFAULTS: Record<number, object> = {
  ...Object.fromEntries([3, 5, 6, 7, 8].map((type) => [type, { min_values: 1, max_values: 1 }])),
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

/** Discord numbers every component of a message that has no number of its own. */
export function numbered(components: AnyComponent[]): AnyComponent[] {
  const given = new Set([...walk(components)].flatMap(({ id }) => id || []));
  let last = 0;
  const fresh = () => {
    do last += 1;
    while (given.has(last));
    return last;
  };
  const number = (component: AnyComponent): AnyComponent => ({
    ...DEFAULTS[component.type],
    ...component,
    id: component.id || fresh(),
    ...(component.components ? { components: component.components.map(number) } : {}),
    ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    ...(component.component ? { component: number(component.component) } : {}),
  });
  return components.map(number);
}

function withoutUser<Member extends { user: User }>({
  user: _user,
  ...member
}: Member): Omit<Member, 'user'> {
  return member;
}
