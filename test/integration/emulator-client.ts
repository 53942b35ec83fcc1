import { once } from 'node:events';
import { Client, type ClientEvents, Events, GatewayIntentBits, type Interaction, Partials } from 'discord.js';
import pino from 'pino';
import { expect } from 'vitest';
import {
  type Exchange,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/emulator/index.ts';
import { discordApiIsHere, openDiscordApi } from '../support/discord-api.ts';
import { fetchTable, HttpError, Seat } from '../support/seat.ts';

const { Guilds, GuildMessages, GuildMessageReactions, GuildWebhooks } = GatewayIntentBits;

/**
 * An emulator with an unmodified discord.js at its socket, as the other side of which tests sit down.
 * `close` holds everything the bot sent and got against Discord's own description, where that is present.
 */
export async function openEmulator(
  options: Partial<LocalDiscordOptions> & { intents?: number[]; token?: string } = {},
) {
  const { intents = [], token, ...rest } = options;
  const exchanges: Exchange[] = [];
  const seats: Seat[] = [];
  const discord = await startLocalDiscord({
    ...{ logger: pino({ level: 'silent' }), limits: { off: true } },
    ...rest,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const client = new Client({
    intents: [Guilds, GuildMessages, GuildMessageReactions, GuildWebhooks, ...intents],
    partials: [Partials.Message, Partials.Channel, Partials.Reaction],
    rest: { api: `${discord.url}/api`, retries: 0 },
  });
  const ready = once(client, Events.ClientReady);
  await client.login(token ?? discord.botToken);
  await ready;
  if (!client.isReady()) throw new Error('The client is not ready');
  const here: Client<true> = client;
  return {
    discord,
    control: discord.control,
    client: here,
    /** The next event of this name, or the next that fits. */
    next<Name extends keyof ClientEvents>(
      name: Name,
      fits: (...event: ClientEvents[Name]) => boolean = () => true,
    ): Promise<ClientEvents[Name]> {
      return new Promise((resolve) => {
        const look = (...event: ClientEvents[Name]) => {
          if (!fits(...event)) return;
          here.off(name, look as never);
          resolve(event);
        };
        here.on(name, look as never);
      });
    },
    /** Answers every interaction; resolves with what the handler made of the first. */
    answering<Result>(how: (interaction: Interaction) => Promise<Result>): Promise<Result> {
      return new Promise((resolve, reject) => {
        here.removeAllListeners(Events.InteractionCreate);
        here.on(Events.InteractionCreate, (one) => void how(one).then(resolve, reject));
      });
    },
    async sit(name: string, channelId?: string): Promise<Seat> {
      const seat = await Seat.connect(await fetchTable(discord.url), name, channelId);
      seats.push(seat);
      return seat;
    },
    async close(): Promise<void> {
      for (const seat of seats) seat.close();
      await here.destroy();
      await discord.stop();
      if (!discordApiIsHere()) return;
      const api = openDiscordApi();
      const asked = exchanges.filter(({ by }) => by === 'bot');
      expect([...new Set(asked.flatMap((exchange) => api.complaints(exchange)))]).toEqual([]);
    },
  };
}
export type Emulator = Awaited<ReturnType<typeof openEmulator>>;

/** Discord's error code of what was refused; 0 when it was not. */
export async function code(work: Promise<unknown>): Promise<number> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HttpError) return (error.body as { code: number }).code;
    return Number((error as { code: number | string }).code);
  }
  return 0;
}
