import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { requireIn } from './access.ts';
import { Modal } from './components.ts';
import { isThread, type Message, type Seat } from './entities.ts';
import {
  alreadyAcknowledged,
  invalidForm,
  invalidWebhookToken,
  parseForm,
  threadArchived,
  unknownInteraction,
  unknownWebhook,
} from './errors.ts';
import { type AnswerPorts, createAnswers, type Interaction } from './interaction-answers.ts';
import { FLAG } from './message-form.ts';
import { messageFor } from './message-shape.ts';
import { P } from './permission-bits.ts';
import { permissionsIn } from './permissions.ts';
import { modalKey, type OpenModal, Press, readPress } from './press-form.ts';
import { channelOf, memberOf } from './shapes.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const ACK_MS = 3000;
const TOKEN_MS = 15 * 60_000;
/** Kinds of answers by kind of interaction (2 command, 3 control, 4 autocomplete, 5 modal). */
const ANSWERS: Record<number, readonly number[]> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

const Callback = z.object({ type: z.number().int().min(1).max(12), data: z.unknown() });

export function createInteractions(ports: AnswerPorts & { now: () => number }) {
  const { world, gateway, threads, now } = ports;
  const answers = createAnswers(ports);
  const byToken = new Map<string, Interaction>();
  /** Modals that are open on a person's screen. */
  const modals = new Map<string, OpenModal>();
  const screen = { world, openModal: (key: string) => modals.get(key), messageSeenBy: answers.seenBy };

  function press(seat: Seat, body: unknown): void {
    const form = parseForm(Press, body);
    const isCommand = form.type === 2 || form.type === 4;
    const needed = isCommand ? P.useApplicationCommands : P.viewChannel;
    const channel = requireIn(world, seat.user, form.channel_id, needed);
    const { data, name, source, modal } = readPress(screen, seat, channel, form);
    if (isThread(channel) && channel.thread.archived && channel.thread.locked) {
      if (!threads.manages(seat.user, channel)) throw threadArchived();
    }
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
      ...{ channelId: channel.id, guildId: channel.guild_id, nonce: form.nonce },
      ...{ born: now(), acknowledged: false, expired: false, original: null, mine: new Map() },
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
    const { id, token, type, seat, channelId, guildId, source } = interaction;
    const channel = world.channel(channelId);
    const may = (userId: string) => (channel ? permissionsIn(world, userId, channel) : 0n).toString();
    const permissions = may(seat.user.id);
    const guildLocale = world.guild(guildId)?.preferred_locale ?? 'en-US';
    return {
      ...{ id, application_id: world.bot.id, type, token, version: 1, data },
      ...{ locale: seat.locale, guild_locale: guildLocale },
      ...{
        guild_id: guildId,
        guild: { id: guildId, locale: guildLocale, features: [] },
        channel_id: channelId,
      },
      ...(channel ? { channel: { ...channelOf(world, channel), permissions } } : {}),
      member: { ...memberOf(world, guildId, seat.user), permissions },
      app_permissions: may(world.bot.id),
      ...{
        entitlements: [],
        authorizing_integration_owners: { '0': guildId },
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
        return answers.say(interaction, data, true);
      case 5:
        return answers.think(interaction, data);
      case 6:
        if (!interaction.source)
          throw invalidForm(['type'], 'INTERACTION_RESPONSE_TYPE_INVALID', 'There is no message to update');
        interaction.original = interaction.source;
        return null;
      case 7: {
        if (!interaction.source)
          throw invalidForm(['type'], 'INTERACTION_RESPONSE_TYPE_INVALID', 'There is no message to update');
        interaction.original = answers.change(interaction, interaction.source, data);
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

  function byWebhook(applicationId: string, token: string): Interaction {
    const interaction = byToken.get(token);
    if (applicationId !== world.bot.id) throw unknownWebhook();
    if (!interaction) throw unknownWebhook();
    if (now() - interaction.born > TOKEN_MS) throw invalidWebhookToken();
    if (!interaction.acknowledged) throw unknownWebhook();
    return interaction;
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
        return answers.change(interaction, answers.lookUp(interaction, '@original'), body);
      return answers.say(interaction, (body ?? {}) as Record<string, unknown>, interaction.original === null);
    },
    read: (applicationId: string, token: string, id: string) =>
      answers.lookUp(byWebhook(applicationId, token), id),
    edit: (applicationId: string, token: string, id: string, body: unknown) => {
      const interaction = byWebhook(applicationId, token);
      return answers.change(interaction, answers.lookUp(interaction, id), body);
    },
    remove: (applicationId: string, token: string, id: string): undefined =>
      answers.remove(byWebhook(applicationId, token), id),
  };
}
export type Interactions = ReturnType<typeof createInteractions>;
