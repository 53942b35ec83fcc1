import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { checkGiven, GivenOption } from './command-form.ts';
import { type AnyComponent, Modal, walk } from './components.ts';
import {
  alreadyAcknowledged,
  invalidForm,
  invalidWebhookToken,
  missingPermissions,
  parseForm,
  unknownCommand,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './errors.ts';
import type { Gateway } from './gateway.ts';
import { FLAG, parseMessage } from './message-form.ts';
import type { Messages } from './messages.ts';
import { P, permissionsOf } from './permissions.ts';
import { channelOf, memberOf, messageFor } from './shapes.ts';
import type { Message, Seat, World } from './world.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const ACK_MS = 3000;
const TOKEN_MS = 15 * 60_000;

const Press = z.object({
  type: z.number().int().min(2).max(5),
  application_id: z.string().optional(),
  guild_id: z.string().optional(),
  channel_id: z.string(),
  session_id: z.string().optional(),
  nonce: z.union([z.string(), z.number()]).optional(),
  message_id: z.string().optional(),
  message_flags: z.number().int().optional(),
  data: z.record(z.string(), z.unknown()),
});
const CommandData = z.object({
  name: z.string(),
  id: z.string().optional(),
  options: z.array(GivenOption).default([]),
});
const ControlData = z.object({
  custom_id: z.string(),
  component_type: z.number().int(),
  values: z.array(z.string()).max(25).default([]),
});
const Field: z.ZodType<SentField> = z.object({
  type: z.number().int(),
  custom_id: z.string().optional(),
  value: z.string().max(4000).optional(),
  values: z.array(z.string()).max(25).optional(),
  get component() {
    return Field.optional();
  },
  get components() {
    return z.array(Field).optional();
  },
});
interface SentField {
  type: number;
  custom_id?: string | undefined;
  value?: string | undefined;
  values?: string[] | undefined;
  component?: SentField | undefined;
  components?: SentField[] | undefined;
}
const ModalData = z.object({ custom_id: z.string(), components: z.array(Field).max(5) });
const Callback = z.object({ type: z.number().int().min(1).max(12), data: z.unknown().optional() });

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
  /** The first answer, and later ones. Private ones live here only. */
  original: Message | null;
  mine: Map<string, Message>;
}

export function createInteractions(world: World, gateway: Gateway, messages: Messages, now: () => number) {
  const byToken = new Map<string, Interaction>();
  /** Private messages a person can still see, by message id: their buttons can be pressed. */
  const privates = new Map<string, Interaction>();
  /** Modals that are open on a person's screen. */
  const modals = new Map<string, { modal: z.output<typeof Modal>; source: Message | null }>();

  function press(seat: Seat, body: unknown): void {
    const form = parseForm(Press, body);
    messages.require(seat.user, form.channel_id, P.useCommands);
    const { data, name, source } = readData(seat, form);
    const interaction: Interaction = {
      ...{
        id: world.nextId(),
        token: randomBytes(48).toString('base64url'),
        type: form.type,
        seat,
        name,
        source,
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

  function readData(
    seat: Seat,
    form: z.output<typeof Press>,
  ): { data: object; name: string | null; source: Message | null } {
    if (form.type === 2 || form.type === 4) {
      const given = parseForm(CommandData, form.data);
      const command = world.commands().find((one) => one.name === given.name);
      if (!command) throw unknownCommand();
      const needed = BigInt(command.default_member_permissions ?? 0);
      const granted = permissionsOf(world, seat.user.id, form.channel_id);
      if ((granted & needed) !== needed) throw missingPermissions();
      if (form.type === 2) checkGiven(command.options, given.options);
      return {
        data: { id: command.id, name: command.name, type: 1, options: given.options },
        name: command.name,
        source: null,
      };
    }
    if (form.type === 3) return readControl(seat, form);
    const given = parseForm(ModalData, form.data);
    const key = `${seat.user.id} ${given.custom_id}`;
    const open = modals.get(key);
    if (!open) throw invalidForm(['data', 'custom_id'], 'MODAL_UNKNOWN', 'No such modal is open');
    checkFields(open.modal, given.components);
    modals.delete(key);
    return {
      data: { custom_id: given.custom_id, components: given.components },
      name: null,
      source: open.source,
    };
  }

  function readControl(seat: Seat, form: z.output<typeof Press>) {
    const given = parseForm(ControlData, form.data);
    const id = form.message_id ?? '';
    const owner = privates.get(id);
    const source = owner?.seat === seat ? owner.mine.get(id) : world.message(form.channel_id, id);
    if (!source) throw unknownMessage();
    const control = [...walk(source.components)].find(({ custom_id }) => custom_id === given.custom_id);
    const invalid = (message: string) => invalidForm(['data'], 'COMPONENT_VALIDATION_FAILED', message);
    if (!control || control.type !== given.component_type) throw invalid('Component validation failed');
    if (control.disabled) throw invalid('Component is disabled');
    if (control.type !== 2) checkSelected(control, given.values, invalid);
    const data = {
      custom_id: given.custom_id,
      component_type: given.component_type,
      ...(control.type === 2 ? {} : { values: given.values }),
    };
    return { data, name: null, source };
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
    const message = act(interaction, type, (data ?? {}) as Record<string, unknown>);
    interaction.acknowledged = true;
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
        modals.set(`${interaction.seat.user.id} ${modal.custom_id}`, { modal, source: interaction.source });
        tell(interaction, 'INTERACTION_MODAL_CREATE', {
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
    return place(
      interaction,
      messages.build(
        world.bot,
        interaction.channelId,
        form,
        extraOf(interaction, (form.flags ?? 0) & FLAG.ephemeral),
      ),
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
      for (const id of interaction.mine.keys()) privates.delete(id);
    }
  }

  return {
    press,
    respond,
    followUp: (applicationId: string, token: string, body: unknown) => {
      const interaction = byWebhook(applicationId, token);
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

function checkSelected(control: AnyComponent, values: string[], invalid: (message: string) => Error): void {
  const { min_values = 1, max_values = 1, options } = control;
  if (values.length < min_values || values.length > max_values)
    throw invalid('Wrong number of values selected');
  if (options && values.some((value) => !options.some((option) => option.value === value)))
    throw invalid('Unknown value selected');
}

/** What was sent must answer what was asked: every required field, lengths, options that exist. */
function checkFields(modal: z.output<typeof Modal>, sent: SentField[]): void {
  const fields = sent.flatMap((one) => one.component ?? one.components ?? []);
  for (const shape of walk(modal.components as AnyComponent[])) {
    if (!shape.custom_id) continue;
    const field = fields.find(({ custom_id }) => custom_id === shape.custom_id);
    const required = (shape as { required?: boolean }).required ?? true;
    const invalid = (message: string) =>
      invalidForm(['data', 'components'], 'COMPONENT_VALIDATION_FAILED', message);
    if (shape.type === 4) {
      const value = field?.value ?? '';
      const { min_length = 0, max_length = 4000 } = shape as { min_length?: number; max_length?: number };
      if (required && value.length === 0) throw invalid(`"${shape.custom_id}" is required`);
      if (value.length > max_length || (value.length > 0 && value.length < min_length))
        throw invalid(`"${shape.custom_id}" has a wrong length`);
    } else {
      const values = field?.values ?? [];
      if (values.length > 0 || required) checkSelected(shape, values, invalid);
    }
  }
}
