import fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createControl } from './control.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createGuilds } from './guilds.ts';
import { createInteractions } from './interactions.ts';
import { createLimiter, DEFAULT_LIMITS, type RateLimits } from './limits.ts';
import { registerLocalRoutes } from './local-routes.ts';
import { createMessages } from './messages.ts';
import { createReactions } from './reactions.ts';
import { type Exchange, registerRoutes } from './routes.ts';
import { createThreadState } from './thread-state.ts';
import { createThreads } from './threads.ts';
import { createUploads } from './uploads.ts';
import { createWebhooks } from './webhooks.ts';
import { createWorld } from './world.ts';

export type { Exchange } from './routes.ts';

export interface LocalDiscordOptions {
  /** Journal of everything Discord would remember; absent: in memory only. */
  dataFile?: string;
  logger: Logger;
  limits?: Partial<RateLimits>;
  now?: () => number;
  /** Privileged gateway intents that are switched on for the bot (bits); none by default. */
  privileged?: number;
  onExchange?: (exchange: Exchange) => void;
}

/**
 * The local table's Discord: REST and gateway v10 on one port, strict where Discord is strict. An unmodified
 * discord.js logs in to it, and seats speak the routes that Discord's own client speaks.
 */
export function createLocalDiscord(options: LocalDiscordOptions) {
  const now = options.now ?? Date.now;
  const world = createWorld({ dataFile: options.dataFile, now });
  const gateway = createGateway({ world, logger: options.logger, now, privileged: options.privileged ?? 0 });
  const uploads = createUploads(world.nextId);
  const threadState = createThreadState(world, gateway, now);
  const messages = createMessages({ world, gateway, uploads, threads: threadState, now });
  const reactions = createReactions({ world, gateway, messages, threads: threadState });
  const threads = createThreads({ world, gateway, messages, threads: threadState, now });
  const interactions = createInteractions({ world, gateway, messages, threads: threadState, now });
  const webhooks = createWebhooks({ world, gateway, messages, threads, threadState });
  const guilds = createGuilds(world, gateway, now);
  const control = createControl({ world, guilds, messages, threads, threadState });
  const faults = createFaults();
  const limiter = createLimiter({ ...DEFAULT_LIMITS, ...options.limits }, now);
  const [main] = world.channels(world.guildId);
  const table = {
    ...{
      botToken: world.botToken,
      applicationId: world.bot.id,
      guildId: world.guildId,
      channelId: main?.id ?? '',
    },
  };

  return {
    ...table,
    world,
    /** Faults on demand, for tests and for showing off what Wyrd survives. */
    faults: { ...faults, disturb: gateway.disturb },
    control,
    async register(app: FastifyInstance): Promise<void> {
      for (const version of ['v10', 'v9']) {
        await app.register(
          async (api) =>
            registerRoutes(api, {
              world,
              ...{ guilds, messages, reactions, threads, threadState, interactions, webhooks },
              ...{ faults, limiter, uploads },
              gateway,
              onExchange: options.onExchange,
            }),
          { prefix: `/api/${version}` },
        );
      }
      uploads.register(app);
      registerLocalRoutes(app, { world, control, channelId: table.channelId });
      app.server.on('upgrade', (request, socket, head) => {
        if (new URL(request.url ?? '/', 'http://local').pathname.startsWith('/gateway'))
          gateway.upgrade(request, socket, head);
        else socket.destroy();
      });
    },
    close: () => gateway.close(),
  };
}

/** An emulator on a port of its own, for tests and benchmarks. */
export async function startLocalDiscord(options: LocalDiscordOptions & { port?: number; host?: string }) {
  const discord = createLocalDiscord(options);
  const app = fastify({ forceCloseConnections: true });
  await discord.register(app);
  await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    ...discord,
    port,
    url: `http://127.0.0.1:${port}`,
    async stop(): Promise<void> {
      discord.close();
      await app.close();
    },
  };
}
