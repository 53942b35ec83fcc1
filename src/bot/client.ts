import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  Partials,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { catalogFor } from '../text/index.ts';
import { renderReply } from './answer.ts';
import type { ChannelApi } from './channel.ts';
import type { Gate, Incoming } from './gate.ts';
import { registrationOf } from './registration.ts';
import type { Voice } from './voice.ts';

/** No privileged intent: a message's text is read only where Wyrd is mentioned in it. */
export function createClient(api: string | undefined): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.GuildMessageReactions,
    ],
    partials: [Partials.Message, Partials.Channel, Partials.Reaction],
    allowedMentions: { parse: [] },
    ...(api ? { rest: { api } } : {}),
  });
}

export interface Listening {
  client: Client;
  gate: Gate;
  voice: Voice;
  channel: ChannelApi;
  places: Places;
  logger: Logger;
}

/** Told what becomes of the places where stories live. */
export interface Places {
  channelGone(channelId: string): Promise<void>;
  /** Permissions or the thread's state changed: what could not be said before may be sayable now. */
  channelChanged(channelId: string): Promise<void>;
  guildGone(guildId: string): Promise<void>;
  guildBack(guildId: string): Promise<void>;
}

/** What telling a story takes, by the names that Discord's settings show; threads have one of their own. */
type Needed = readonly (readonly [name: string, flag: bigint])[];
const ANYWHERE: Needed = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
];
const IN_CHANNELS: Needed = [...ANYWHERE, ['Send Messages', PermissionFlagsBits.SendMessages]];
const IN_THREADS: Needed = [
  ...ANYWHERE,
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
];

/** The reaction that is an X-card. */
const X_CARD = '✋';

/** Wires a client to the gate. Handlers never throw: discord.js would end the process. */
export function listen({ client, gate, voice, channel, places, logger }: Listening): void {
  const guarded = (what: string, work: () => Promise<void>) => {
    void work().catch((error: unknown) => logger.error({ err: error, what }, 'a gateway event failed'));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    guarded('interaction', async () => {
      const incoming = read(interaction);
      if (incoming) await gate.handle(incoming);
    }),
  );
  client.on(Events.MessageCreate, (message) => {
    voice.seen(message.channelId, message.id);
    guarded('message', () => onMessage(message));
  });
  // Uncached messages and partial reactions too: only ids are looked at.
  client.on(Events.MessageReactionAdd, (reaction, user) => {
    if (user.bot || reaction.emoji.name !== X_CARD) return;
    const { id, channelId, author } = reaction.message;
    if (author && author.id !== client.user?.id) return;
    guarded('reaction', () => gate.handleXCard(channelId, id, user.id));
  });
  client.on(Events.ChannelDelete, ({ id }) => guarded('channel', () => places.channelGone(id)));
  client.on(Events.ThreadDelete, ({ id }) => guarded('thread', () => places.channelGone(id)));
  client.on(Events.ChannelUpdate, (_before, { id }) => guarded('channel', () => places.channelChanged(id)));
  client.on(Events.ThreadUpdate, (_before, { id }) => guarded('thread', () => places.channelChanged(id)));
  client.on(Events.GuildDelete, ({ id, available }) => {
    // An outage of Discord's is not a farewell.
    if (available) guarded('guild', () => places.guildGone(id));
  });
  client.on(Events.GuildCreate, ({ id }) => guarded('guild', () => places.guildBack(id)));
  client.on(Events.Error, (error) => logger.warn({ err: error }, 'the gateway reported an error'));
  client.on(Events.ShardDisconnect, (event) => logger.warn({ code: event.code }, 'the gateway closed'));

  async function onMessage(message: Message): Promise<void> {
    const self = client.user?.id;
    if (!self || message.author.bot || !message.inGuild()) return;
    const mention = new RegExp(`<@!?${self}>`, 'g');
    if (!mention.test(message.content)) return;
    const text = message.content.replace(mention, ' ').trim();
    const member = message.member ?? null;
    const call = await gate.callOf({
      ...{ id: message.id, token: '', kind: 'control', customId: '', values: [] },
      actor: { userId: message.author.id, name: member?.displayName ?? message.author.displayName },
      missing: [],
      managesServer: member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
      guildId: message.guildId,
      channelId: message.channelId,
      locale: '',
    });
    const { reply, language } = await gate.handleMention(call, text);
    if (reply.reply === 'note') await channel.react(message.channelId, message.id, '✅');
    else if (reply.reply !== 'modal') {
      await channel.reply(message.channelId, message.id, renderReply(reply, catalogFor(language), false));
    }
  }
}

/** Tells Discord the commands; global ones show at once everywhere. */
export async function register(client: Client<true>): Promise<void> {
  await client.rest.put(Routes.applicationCommands(client.application.id), {
    body: commands.map(registrationOf),
  });
}

/** Reads an interaction into the gate's terms; null for kinds that Wyrd does not use, or outside servers. */
function read(interaction: Interaction): Incoming | null {
  if (!interaction.inGuild() || !interaction.channelId) return null;
  const { id, token, guildId, channelId, user, member, memberPermissions } = interaction;
  const name = 'displayName' in member ? member.displayName : (member.nick ?? user.displayName);
  const needed = interaction.channel?.isThread() ? IN_THREADS : IN_CHANNELS;
  const base = {
    ...{ id, token, guildId, channelId },
    actor: { userId: user.id, name },
    managesServer: memberPermissions.has(PermissionFlagsBits.ManageGuild),
    locale: interaction.locale,
    missing: needed.filter(([, flag]) => !interaction.appPermissions.has(flag)).map(([name]) => name),
  };
  if (interaction.isChatInputCommand()) return { ...base, ...readCommand(interaction) };
  if (interaction.isMessageComponent()) return { ...base, ...readControl(interaction) };
  if (interaction.isModalSubmit()) return { ...base, ...readModal(interaction) };
  return null;
}

function readCommand(interaction: ChatInputCommandInteraction) {
  const subcommand = interaction.options.getSubcommand(false) ?? '';
  const [first] = interaction.options.data;
  const given = subcommand ? (first?.options ?? []) : interaction.options.data;
  const options = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  return { kind: 'command' as const, name: interaction.commandName, subcommand, options };
}

function readControl(interaction: MessageComponentInteraction) {
  const values = interaction.isAnySelectMenu() ? interaction.values : [];
  return { kind: 'control' as const, customId: interaction.customId, values };
}

function readModal(interaction: ModalSubmitInteraction) {
  const fields: Record<string, string> = {};
  for (const [customId, field] of interaction.fields.fields) {
    const value = 'value' in field ? field.value : 'values' in field ? field.values[0] : '';
    fields[customId] = typeof value === 'string' ? value : '';
  }
  return { kind: 'modal' as const, customId: interaction.customId, fields };
}
