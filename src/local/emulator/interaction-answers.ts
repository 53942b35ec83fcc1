import { z } from 'zod';
import { MESSAGE, type Message, type Seat } from './entities.ts';
import { parseForm, unknownChannel, unknownMessage } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { FLAG, INTERACTION_FLAGS, parseMessage } from './message-form.ts';
import { messageFor } from './message-shape.ts';
import type { Messages } from './messages.ts';
import type { Pressed } from './press-form.ts';
import type { ThreadState } from './thread-state.ts';
import type { World } from './world.ts';

/** Private messages outlive their token on the screen of their person; the oldest go first. */
const PRIVATES_KEPT = 2000;

export interface Interaction {
  id: string;
  token: string;
  type: number;
  seat: Seat;
  channelId: string;
  guildId: string;
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

export interface AnswerPorts {
  world: World;
  gateway: Gateway;
  messages: Messages;
  threads: ThreadState;
}

/** The messages that answer interactions: those for everybody, and those that one person alone sees. */
export function createAnswers({ world, gateway, messages, threads }: AnswerPorts) {
  /** Private messages a person can still see, by message id: their buttons can be pressed. */
  const privates = new Map<string, Interaction>();

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

  function extraOf({ id, type, seat, name, guildId }: Interaction, flags: number) {
    const user = seat.user;
    return {
      ...{
        type: name ? MESSAGE.command : MESSAGE.plain,
        flags,
        application_id: world.bot.id,
        webhook_id: world.bot.id,
      },
      interaction_metadata: {
        id,
        type,
        user,
        authorizing_integration_owners: { '0': guildId },
        ...(name ? { name } : {}),
      },
      ...(name ? { interaction: { id, type, name, user } } : {}),
    };
  }

  /** Private messages are shown to their person and kept nowhere else. */
  function place(interaction: Interaction, message: Message, first: boolean): Message {
    if (first) interaction.original = message;
    interaction.mine.set(message.id, message);
    if ((message.flags & FLAG.ephemeral) === 0) {
      const channel = world.channel(message.channel_id);
      if (channel) threads.wake(channel, interaction.seat.user);
      return messages.publish(message);
    }
    privates.set(message.id, interaction);
    for (const id of privates.keys()) {
      if (privates.size <= PRIVATES_KEPT) break;
      privates.delete(id);
    }
    show(interaction, 'MESSAGE_CREATE', message);
    return message;
  }

  function show({ seat, nonce, guildId }: Interaction, name: string, message: Message): void {
    gateway.dispatch(name, { intent: null, only: seat.user.id }, (viewer) => ({
      ...messageFor(world, message, viewer.id),
      guild_id: guildId,
      ...(nonce === undefined ? {} : { nonce }),
    }));
  }

  function change(interaction: Interaction, before: Message, body: unknown): Message {
    const owner = privates.get(before.id);
    // The message, or all of its channel, may be gone since its control was pressed.
    if (!world.channel(before.channel_id)) throw unknownChannel();
    if (!owner && !world.message(before.channel_id, before.id)) throw unknownMessage();
    const message = messages.merge(before, body);
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

  function lookUp(interaction: Interaction, id: string): Message {
    const own = id === '@original' ? interaction.original : interaction.mine.get(id);
    if (!own) throw unknownMessage();
    if (!world.channel(own.channel_id)) throw unknownChannel();
    const kept =
      (own.flags & FLAG.ephemeral) !== 0
        ? (privates.get(own.id)?.mine.get(own.id) ?? interaction.mine.get(own.id))
        : world.message(own.channel_id, own.id);
    if (!kept) throw unknownMessage();
    return kept;
  }

  return {
    say,
    think,
    change,
    lookUp,
    /** A message as this person sees it, private ones included. */
    seenBy(seat: Seat, channelId: string, id: string): Message | undefined {
      const owner = privates.get(id);
      const mine = owner?.seat === seat && owner.channelId === channelId ? owner.mine.get(id) : undefined;
      return mine ?? world.message(channelId, id);
    },
    remove(interaction: Interaction, id: string): undefined {
      const message = lookUp(interaction, id);
      interaction.mine.delete(message.id);
      const { channel_id } = message;
      const channel = world.channel(channel_id);
      if (!channel) throw unknownChannel();
      if (!privates.delete(message.id)) return messages.drop(channel, message.id);
      gateway.dispatch('MESSAGE_DELETE', { intent: null, only: interaction.seat.user.id }, () => ({
        ...{ id: message.id, channel_id, guild_id: channel.guild_id },
      }));
    },
  };
}
