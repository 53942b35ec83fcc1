import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { requireIn } from './access.ts';
import { CHANNEL, type Channel, isThread, type Message, type User, type Webhook } from './entities.ts';
import {
  DiscordError,
  invalidForm,
  invalidWebhookToken,
  parseForm,
  threadArchived,
  unknownChannel,
  unknownMessage,
  unknownWebhook,
  wrongChannelType,
} from './errors.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import { type MessageForm, parseMessage, SENDER_FLAGS } from './message-form.ts';
import type { Messages } from './messages.ts';
import { P } from './permission-bits.ts';
import type { ThreadState } from './thread-state.ts';
import type { Threads } from './threads.ts';
import type { World } from './world.ts';

/** https://discord.com/developers/docs/resources/webhook */
const MOST_WEBHOOKS = 15;
const Name = z
  .string()
  .min(1)
  .max(80)
  .refine((name) => !/clyde|discord/i.test(name), {
    error: 'Username cannot contain "clyde" or "discord"',
    params: { discord: 'USERNAME_INVALID_CONTAINS' },
  });
const NewWebhook = z.object({ name: Name, avatar: z.string().nullish() });
const WebhookChange = NewWebhook.partial().extend({ channel_id: z.string().optional() });
const Executed = z.object({
  username: Name.nullish(),
  avatar_url: z.string().max(2048).nullish(),
  thread_name: z.string().min(1).max(100).nullish(),
  applied_tags: z.array(z.string()).max(5).nullish(),
});
const Where = z.object({ wait: z.string().optional(), thread_id: z.string().optional() });

export interface WebhookPorts {
  world: World;
  gateway: Gateway;
  messages: Messages;
  threads: Threads;
  threadState: ThreadState;
}

/** Voices in a channel that are nobody's: made by who manages webhooks, used by who holds their token. */
export function createWebhooks({ world, gateway, messages, threads, threadState }: WebhookPorts) {
  function tell({ guild_id, channel_id }: Webhook): void {
    const audience = { intent: INTENT.webhooks, guild: guild_id };
    gateway.dispatch('WEBHOOKS_UPDATE', audience, () => ({ guild_id, channel_id }));
  }

  function held(id: string, token: string): Webhook {
    const hook = world.webhook(id);
    if (!hook) throw unknownWebhook();
    if (hook.token !== token) throw invalidWebhookToken();
    return hook;
  }

  function managed(user: User, id: string): Webhook {
    const hook = world.webhook(id);
    if (!hook) throw unknownWebhook();
    requireIn(world, user, hook.channel_id, P.manageWebhooks);
    return hook;
  }

  /** The channel itself, or one of its threads. @throws DiscordError 10003 */
  function placeOf(hook: Webhook, query: unknown): Channel {
    const { thread_id } = parseForm(Where, query);
    const channel = world.channel(thread_id ?? hook.channel_id);
    const fits =
      channel && (thread_id === undefined || (isThread(channel) && channel.parent_id === hook.channel_id));
    if (!fits) throw unknownChannel();
    return channel;
  }

  function find(hook: Webhook, query: unknown, id: string): Message {
    const message = world.message(placeOf(hook, query).id, id);
    if (message?.webhook_id !== hook.id) throw unknownMessage();
    return message;
  }

  function voiceOf(hook: Webhook, said: z.output<typeof Executed>): User {
    const avatar = said.avatar_url ? createHash('md5').update(said.avatar_url).digest('hex') : hook.avatar;
    return {
      ...{ id: hook.id, username: said.username ?? hook.name, global_name: null, discriminator: '0000' },
      ...{ avatar, bot: true, public_flags: 0, flags: 0, primary_guild: null },
    };
  }

  /** What a webhook may say. It has no nonce; only an application's own has controls. */
  function wordsOf(hook: Webhook, body: unknown): MessageForm {
    const {
      nonce: _nonce,
      enforce_nonce: _enforce,
      components,
      ...form
    } = { ...(body as Record<string, unknown>) };
    const parsed = parseMessage(
      hook.application_id && components !== undefined ? { ...form, components } : form,
    );
    if (((parsed.flags ?? 0) & ~SENDER_FLAGS) !== 0)
      throw invalidForm(['flags'], 'INVALID_MESSAGE_FLAGS', 'These message flags cannot be set');
    return parsed;
  }

  return {
    held,
    managed,
    create(user: User, channelId: string, body: unknown): Webhook {
      const channel = requireIn(world, user, channelId, P.manageWebhooks);
      if (isThread(channel) || channel.type === CHANNEL.category) throw wrongChannelType();
      const { name } = parseForm(NewWebhook, body);
      const others = world.webhooks().filter(({ channel_id }) => channel_id === channelId);
      if (others.length >= MOST_WEBHOOKS)
        throw new DiscordError(400, 30007, `Maximum number of webhooks reached (${MOST_WEBHOOKS})`);
      const hook: Webhook = {
        ...{ id: world.nextId(), guild_id: channel.guild_id, channel_id: channelId, name, avatar: null },
        ...{ token: randomBytes(51).toString('base64url'), user },
        application_id: user.bot ? user.id : null,
      };
      world.keepWebhook(hook);
      tell(hook);
      return hook;
    },
    inChannel(user: User, channelId: string): Webhook[] {
      requireIn(world, user, channelId, P.manageWebhooks);
      return world.webhooks().filter(({ channel_id }) => channel_id === channelId);
    },
    change(hook: Webhook, body: unknown): Webhook {
      const { name = hook.name, channel_id = hook.channel_id } = parseForm(WebhookChange, body);
      if (world.channel(channel_id)?.guild_id !== hook.guild_id) throw unknownChannel();
      const after = { ...hook, name, channel_id };
      world.keepWebhook(after);
      tell(after);
      return after;
    },
    remove(hook: Webhook): undefined {
      world.dropWebhook(hook.id);
      tell(hook);
    },
    /** Says something as the webhook, in its channel, one of its threads, or a new post of its forum. */
    execute(hook: Webhook, query: unknown, body: unknown): Message {
      const said = parseForm(Executed, body);
      const form = wordsOf(hook, body);
      const channel = placeOf(hook, query);
      const voice = voiceOf(hook, said);
      const extra = {
        webhook_id: hook.id,
        ...(hook.application_id ? { application_id: hook.application_id } : {}),
      };
      const name = said.thread_name;
      if (name && isThread(channel))
        throw new DiscordError(400, 220002, 'Webhooks can only have one of thread_name or thread_id');
      if (channel.type === CHANNEL.forum) {
        if (!name)
          throw new DiscordError(
            400,
            220001,
            'Webhooks posted to forum channels must have a thread_name or thread_id',
          );
        const about = { name, applied_tags: said.applied_tags };
        return threads.post(voice, channel, about, (id) => messages.build(voice, id, form, extra)).message;
      }
      if (name) throw new DiscordError(400, 220003, 'Webhooks can only create threads in forum channels');
      const message = messages.build(voice, channel.id, form, extra);
      if (isThread(channel) && channel.thread.archived) {
        if (channel.thread.locked) throw threadArchived();
        threadState.change(channel, { archived: false });
      }
      return messages.publish(message);
    },
    find,
    edit(hook: Webhook, query: unknown, id: string, body: unknown): Message {
      const before = find(hook, query, id);
      threadState.requireOpen(placeOf(hook, query));
      return messages.update(messages.merge(before, body));
    },
    drop: (hook: Webhook, query: unknown, id: string): undefined =>
      messages.drop(placeOf(hook, query), find(hook, query, id).id),
  };
}
export type Webhooks = ReturnType<typeof createWebhooks>;
