import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Modal } from './components.ts';
import {
  alreadyAcknowledged,
  invalidForm,
  invalidWebhookToken,
  parseForm,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './errors.ts';
import type { Gateway } from './gateway.ts';
import { FLAG, INTERACTION_FLAGS, parseMessage } from './message-form.ts';
import type { Messages } from './messages.ts';
import { P, permissionsOf } from './permissions.ts';
import { modalKey, type OpenModal, Press, type Pressed, readPress } from './press-form.ts';
import { channelOf, memberOf, messageFor } from './shapes.ts';
import type { Message, Seat, World } from './world.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const ACK_MS = 3000;
const TOKEN_MS = 15 * 60_000;
/** Private messages outlive their token on the screen of their person; the oldest go first. */
const PRIVATES_KEPT = 2000;
/** Kinds of answers by kind of interaction (2 command, 3 control, 4 autocomplete, 5 modal). */
const ANSWERS: Record<number, readonly number[]> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

const Callback = z.object({ type: z.number().int().min(1).max(12), data: z.unknown() });

interface Interaction {
  id: string;
  token: string;
  type: number;
  seat: Seat;
  channelId: string;
  nonce: string | number | undefined;
  name: string | null;
  born: number;
  acknowledged: boolean;
  expired: boolean;
  /** The message whose control was pressed. */
  source: Message | null;
  modal: Pressed['modal'];
  /** The first answer, and later ones. Private ones live here only. */
  original: Message | null;
  mine: Map<string, Message>;
}

export function createInteractions(world: World, gateway: Gateway, messages: Messages, now: () => number) {
  const byToken = new Map<string, Interaction>();
  /** Private messages a person can still see, by message id: their buttons can be pressed. */
  const privates = new Map<string, Interaction>();
  /** Modals that are open on a person's screen. */
  const modals = new Map<string, OpenModal>();
  const screen = {
    world,
    openModal: (key: string) => modals.get(key),
    messageSeenBy(seat: Seat, channelId: string, id: string): Message | undefined {
      const owner = privates.get(id);
      const mine = owner?.seat === seat && owner.channelId === channelId ? owner.mine.get(id) : undefined;
      return mine ?? world.message(channelId, id);
    },
  };

  function press(seat: Seat, body: unknown): void {
    const form = parseForm(Press, body);
    messages.require(seat.user, form.channel_id, P.useCommands);
    const { data, name, source, modal } = readPress(screen, seat, form);
    const interaction: Interaction = {
      ...{
        id: world.nextId(),
        token: randomBytes(48).toString('base64url'),
        type: form.type,
        seat,
        name,
        source,
        modal,
      },
      ...{ channelId: form.channel_id, nonce: form.nonce, born: now(), acknowledged: false, expired: false },
      ...{ original: null, mine: new Map() },
    };
    byToken.set(interaction.token, interaction);
    forgetOld();
    tell(interaction, 'INTERACTION_CREATE', {});
    setTimeout(() => {
      if (interaction.acknowledged) return;
      interaction.expired = true;
      tell(interaction, 'INTERACTION_FAILURE', { reason_code: 2 });
    }, ACK_MS).unref();
    gateway.dispatch('INTERACTION_CREATE', { intent: null, only: world.bot.id }, () =>
      payload(interaction, data),
    );
  }

  function payload(interaction: Interaction, data: object) {
    const { id, token, type, seat, channelId, source } = interaction;
    const channel = world.channel(channelId);
    const permissions = permissionsOf(world, seat.user.id, channelId).toString();
    return {
      ...{
        id,
        application_id: world.bot.id,
        type,
        token,
        version: 1,
        data,
        locale: 'en-US',
        guild_locale: 'en-US',
      },
      ...{
        guild_id: world.guildId,
        guild: { id: world.guildId, locale: 'en-US', features: [] },
        channel_id: channelId,
      },
      ...(channel ? { channel: { ...channelOf(world, channel), permissions } } : {}),
      member: { ...memberOf(world, seat.user), permissions },
      app_permissions: permissionsOf(world, world.bot.id, channelId).toString(),
      ...{
        entitlements: [],
        authorizing_integration_owners: { '0': world.guildId },
        context: 0,
        attachment_size_limit: 10_485_760,
      },
      ...(source ? { message: messageFor(world, source, world.bot.id) } : {}),
    };
  }

  function tell({ id, nonce, seat }: Interaction, name: string, more: object): void {
    gateway.dispatch(name, { intent: null, only: seat.user.id }, () => ({
      id,
      ...(nonce === undefined ? {} : { nonce }),
      ...more,
    }));
  }

  /** The first answer. */
  function respond(id: string, token: string, body: unknown): Message | null {
    const interaction = byToken.get(token);
    if (!interaction || interaction.id !== id || interaction.expired) throw unknownInteraction();
    if (interaction.acknowledged) throw alreadyAcknowledged();
    const { type, data } = parseForm(Callback, body);
    const fits = ANSWERS[interaction.type]?.includes(type) ?? false;
    if (!fits)
      throw invalidForm(
        ['type'],
        'INTERACTION_RESPONSE_TYPE_INVALID',
        'This kind of answer does not fit this kind of interaction',
      );
    const message = act(interaction, type, (data ?? {}) as Record<string, unknown>);
    interaction.acknowledged = true;
    // A modal whose answer failed stays open, and can be sent again.
    const { modal } = interaction;
    if (modal && modals.get(modal.key) === modal.open) modals.delete(modal.key);
    if (type !== 9) tell(interaction, 'INTERACTION_SUCCESS', {});
    return message;
  }

  function act(interaction: Interaction, type: number, data: Record<string, unknown>): Message | null {
    switch (type) {
      case 4:
        return say(interaction, data, true);
      case 5:
        return think(interaction, data);
      case 6:
        if (!interaction.source)
          throw invalidForm(['type'], 'INTERACTION_RESPONSE_TYPE_INVALID', 'There is no message to update');
        interaction.original = interaction.source;
        return null;
      case 7: {
        if (!interaction.source)
          throw invalidForm(['type'], 'INTERACTION_RESPONSE_TYPE_INVALID', 'There is no message to update');
        interaction.original = change(interaction, interaction.source, data);
        return interaction.original;
      }
      case 8: {
        const choices = parseForm(
          z.object({ choices: z.array(z.object({ name: z.string().max(100), value: z.unknown() })).max(25) }),
          data,
        );
        tell(interaction, 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE', choices);
        return null;
      }
      case 9: {
        const modal = parseForm(Modal, data);
        modals.set(modalKey(interaction.seat, modal.custom_id), { modal, source: interaction.source });
        tell(interaction, 'INTERACTION_MODAL_CREATE', {
          id: interaction.id,
          ...modal,
          ...{ application: { id: world.bot.id, name: 'Wyrd' }, channel_id: interaction.channelId },
        });
        return null;
      }
      default:
        throw invalidForm(['type'], 'BASE_TYPE_CHOICES', 'This response type cannot be used here');
    }
  }

  function say(interaction: Interaction, data: Record<string, unknown>, first: boolean): Message {
    const form = parseMessage(data);
    form.flags = (form.flags ?? 0) & INTERACTION_FLAGS;
    return place(
      interaction,
      messages.build(world.bot, interaction.channelId, form, extraOf(interaction, 0)),
      first,
    );
  }

  function think(interaction: Interaction, data: Record<string, unknown>): Message {
    const { flags } = parseForm(z.object({ flags: z.number().int().default(0) }), data);
    const form = { flags: FLAG.loading };
    return place(
      interaction,
      messages.build(world.bot, interaction.channelId, form, extraOf(interaction, flags & FLAG.ephemeral)),
      true,
    );
  }

  function extraOf({ id, type, seat, name }: Interaction, flags: number) {
    const user = seat.user;
    return {
      ...{ type: name ? 20 : 0, flags, application_id: world.bot.id, webhook_id: world.bot.id },
      interaction_metadata: {
        id,
        type,
        user,
        authorizing_integration_owners: { '0': world.guildId },
        ...(name ? { name } : {}),
      },
      ...(name ? { interaction: { id, type, name, user } } : {}),
    };
  }

  /** Private messages are shown to their person and kept nowhere else. */
  function place(interaction: Interaction, message: Message, first: boolean): Message {
    if (first) interaction.original = message;
    interaction.mine.set(message.id, message);
    if ((message.flags & FLAG.ephemeral) === 0) return messages.publish(message);
    privates.set(message.id, interaction);
    for (const id of privates.keys()) {
      if (privates.size <= PRIVATES_KEPT) break;
      privates.delete(id);
    }
    show(interaction, 'MESSAGE_CREATE', message);
    return message;
  }

  function show({ seat, nonce }: Interaction, name: string, message: Message): void {
    gateway.dispatch(name, { intent: null, only: seat.user.id }, (viewer) => ({
      ...messageFor(world, message, viewer.id),
      guild_id: world.guildId,
      ...(nonce === undefined ? {} : { nonce }),
    }));
  }

  function change(interaction: Interaction, before: Message, body: unknown): Message {
    const message = messages.merge(before, body);
    const owner = privates.get(before.id);
    if (!owner) {
      messages.update(message);
    } else {
      owner.mine.set(message.id, message);
      show(owner, 'MESSAGE_UPDATE', message);
    }
    if (interaction.mine.has(message.id)) interaction.mine.set(message.id, message);
    if (interaction.original?.id === message.id) interaction.original = message;
    if (interaction.source?.id === message.id) interaction.source = message;
    return message;
  }

  function byWebhook(applicationId: string, token: string): Interaction {
    const interaction = byToken.get(token);
    if (applicationId !== world.bot.id) throw unknownWebhook();
    if (!interaction) throw unknownWebhook();
    if (now() - interaction.born > TOKEN_MS) throw invalidWebhookToken();
    if (!interaction.acknowledged) throw unknownWebhook();
    return interaction;
  }

  function lookUp(interaction: Interaction, id: string): Message {
    const own = id === '@original' ? interaction.original : interaction.mine.get(id);
    if (!own) throw unknownMessage();
    const kept =
      (own.flags & FLAG.ephemeral) !== 0
        ? (privates.get(own.id)?.mine.get(own.id) ?? interaction.mine.get(own.id))
        : world.message(own.channel_id, own.id);
    if (!kept) throw unknownMessage();
    return kept;
  }

  function forgetOld(): void {
    for (const [token, interaction] of byToken) {
      if (now() - interaction.born < TOKEN_MS + 60_000) break;
      byToken.delete(token);
    }
  }

  /** What a callback did, as `with_response` tells it. */
  function told(id: string, token: string, type: number, message: Message | null) {
    const interaction = {
      ...{ id, type: byToken.get(token)?.type ?? 0 },
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & FLAG.loading) !== 0,
            response_message_ephemeral: (message.flags & FLAG.ephemeral) !== 0,
          }
        : {}),
    };
    if (!message) return { interaction };
    return { interaction, resource: { type, message: messageFor(world, message, world.bot.id) } };
  }

  return {
    press,
    respond,
    told,
    followUp: (applicationId: string, token: string, body: unknown) => {
      const interaction = byWebhook(applicationId, token);
      // The first message after "thinking" takes its place.
      if (interaction.original && (interaction.original.flags & FLAG.loading) !== 0)
        return change(interaction, lookUp(interaction, '@original'), body);
      return say(interaction, (body ?? {}) as Record<string, unknown>, interaction.original === null);
    },
    read: (applicationId: string, token: string, id: string) => lookUp(byWebhook(applicationId, token), id),
    edit: (applicationId: string, token: string, id: string, body: unknown) => {
      const interaction = byWebhook(applicationId, token);
      return change(interaction, lookUp(interaction, id), body);
    },
    remove: (applicationId: string, token: string, id: string): undefined => {
      const interaction = byWebhook(applicationId, token);
      const message = lookUp(interaction, id);
      interaction.mine.delete(message.id);
      if (!privates.delete(message.id)) return messages.remove(world.bot, message.channel_id, message.id);
      const { channel_id } = message;
      gateway.dispatch('MESSAGE_DELETE', { intent: null, only: interaction.seat.user.id }, () => ({
        id: message.id,
        channel_id,
        guild_id: world.guildId,
      }));
    },
  };
}
export type Interactions = ReturnType<typeof createInteractions>;
