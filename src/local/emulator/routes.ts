import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { User } from './entities.ts';
import { DiscordError, notFound, unauthorized } from './errors.ts';
import { readMultipart } from './multipart.ts';
import { applicationRoutes } from './routes/applications.ts';
import { channelRoutes } from './routes/channels.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes, reactionRoutes } from './routes/messages.ts';
import { checkIds, type Route, type RoutePorts } from './routes/route.ts';
import { threadRoutes } from './routes/threads.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import type { World } from './world.ts';

export type { Exchange } from './routes/route.ts';

/** Discord takes 10 MB of files from a bot. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Every route of the emulator, as a table. Paths are Discord's. */
function routesOf(ports: RoutePorts): Route[] {
  return [
    ...[applicationRoutes, guildRoutes, channelRoutes, threadRoutes, messageRoutes],
    ...[reactionRoutes, interactionRoutes, webhookRoutes],
  ].flatMap((routes) => routes(ports));
}

export function registerRoutes(app: FastifyInstance, ports: RoutePorts): void {
  const { world, faults, limiter, uploads, onExchange } = ports;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) => {
    try {
      parsed(null, body === '' ? undefined : JSON.parse(String(body)));
    } catch {
      parsed(new DiscordError(400, 50109, 'The request body contains invalid JSON.'));
    }
  });
  const multipart = { parseAs: 'buffer', bodyLimit: MOST_BYTES } as const;
  app.addContentTypeParser(
    'multipart/form-data',
    multipart,
    async (request: FastifyRequest, body: Buffer) => {
      const { payload, files } = await readMultipart(request.headers['content-type'] ?? '', body);
      return uploads.place(payload, files, `http://${request.headers.host ?? '127.0.0.1'}`);
    },
  );
  app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null, undefined));
  app.setErrorHandler(async (error, _request, reply) => {
    if (error instanceof DiscordError) return reply.code(error.status).send(error.body());
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status === 413) return reply.code(413).send({ message: 'Request entity too large', code: 40005 });
    if (status < 500) return reply.code(status).send({ message: (error as Error).message, code: 0 });
    throw error;
  });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send(notFound().body()));

  // Without a token: where the gateway is.
  app.get('/gateway', async (request) => ({ url: gatewayUrl(request) }));
  app.get('/gateway/bot', async (request) => {
    if (callerOf(request, world)?.id !== world.bot.id) throw unauthorized();
    return {
      url: gatewayUrl(request),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 14_400_000, max_concurrency: 1 },
    };
  });

  for (const route of routesOf(ports)) {
    app.route({
      method: route.method,
      url: route.path,
      handler: async (request, reply) => answer(route, request, reply),
    });
  }

  async function answer(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const path = request.url.replace(/^\/api\/v\d+/, '').split('?')[0] ?? '';
    const user = route.by === 'token' ? world.bot : callerOf(request, world);
    const params = request.params as Record<string, string>;
    const finish = (status: number, body: unknown): unknown => {
      const by = !user ? 'nobody' : user.bot ? 'bot' : 'user';
      onExchange?.({ method: route.method, path, request: request.body, status, response: body, by });
      if (status === 204) return reply.code(204).send();
      return reply.code(status).send(body);
    };
    try {
      if (!user || (route.by === 'bot' && !user.bot) || (route.by === 'user' && user.bot))
        throw unauthorized();
      checkIds(params);
      const bucket = route.bucket ? `${route.bucket} ${params.channel ?? params.token ?? ''}` : null;
      const verdict = limiter(user.id, bucket, route.by === 'token' || !user.bot);
      for (const [name, value] of Object.entries(verdict.headers)) void reply.header(name, value);
      if (verdict.retryAfter !== undefined) {
        void reply.header('retry-after', String(Math.ceil(verdict.retryAfter)));
        return finish(429, {
          message: 'You are being rate limited.',
          retry_after: verdict.retryAfter,
          global: verdict.global ?? false,
        });
      }
      const fault = faults.take(`${route.method} ${path}`);
      if (fault?.kind === '500') return finish(500, { message: '500: Internal Server Error', code: 0 });
      if (fault?.kind === '429') {
        const after = (fault.ms ?? 1000) / 1000;
        void reply.header('retry-after', String(after));
        return finish(429, { message: 'You are being rate limited.', retry_after: after, global: false });
      }
      if (fault?.kind === 'late') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1000));
      const result = route.run({
        params,
        query: request.query as Record<string, unknown>,
        body: request.body,
        user,
      });
      if (fault?.kind === 'lost') {
        // Done, but nobody ever hears of it.
        reply.raw.destroy();
        return reply.hijack();
      }
      return finish(result.status, result.status === 204 ? null : result.body);
    } catch (error) {
      if (error instanceof DiscordError) return finish(error.status, error.body());
      throw error;
    }
  }
}

function gatewayUrl(request: FastifyRequest): string {
  return `ws://${request.headers.host ?? '127.0.0.1'}/gateway`;
}

function callerOf(request: FastifyRequest, world: World): User | undefined {
  const header = request.headers.authorization ?? '';
  if (header === `Bot ${world.botToken}`) return world.bot;
  return world.seatByToken(header)?.user;
}
