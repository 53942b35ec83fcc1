import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parseCommands, type StoredCommand } from './command-form.ts';
import {
  DiscordError,
  missingPermissions,
  notFound,
  parseForm,
  unauthorized,
  unknownChannel,
  unknownCommand,
  unknownEmoji,
  unknownGuild,
  unknownMember,
  unknownUser,
} from './errors.ts';
import type { Faults } from './faults.ts';
import { type Gateway, INTENT } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { createLimiter } from './limits.ts';
import type { Messages } from './messages.ts';
import { P, permissionsOf } from './permissions.ts';
import { channelOf, guildOf, memberOf, messageFor, rolesOf } from './shapes.ts';
import type { User, World } from './world.ts';

export interface RoutePorts {
  world: World;
  gateway: Gateway;
  messages: Messages;
  interactions: Interactions;
  faults: Faults;
  limiter: ReturnType<typeof createLimiter>;
  /** Sees every exchange; tests hold it against Discord's own description. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
}

export interface Exchange {
  method: string;
  /** Path below /api/v10. */
  path: string;
  request: unknown;
  status: number;
  response: unknown;
  by: 'bot' | 'user' | 'nobody';
}

interface Asked {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  user: User;
}
type Answer = { status: 200 | 201; body: unknown } | { status: 204 };
type Handler = (asked: Asked) => Answer;
interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** Who may call: the bot, seats, either, or anybody who holds an interaction's token. */
  by: 'bot' | 'user' | 'both' | 'token';
  bucket?: string;
  run: Handler;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const done: Answer = { status: 204 };

/** Every route of the emulator, as a table. Paths are Discord's. */
function routesOf({ world, gateway, messages, interactions }: RoutePorts): Route[] {
  const see = (user: User, message: Parameters<typeof messageFor>[1]) => messageFor(world, message, user.id);
  const guild = (id: string | undefined): undefined => {
    if (id !== world.guildId) throw unknownGuild();
  };
  const channel = (id: string | undefined) => {
    const found = world.channel(id ?? '');
    if (!found) throw unknownChannel();
    return found;
  };
  const keepCommands = (body: unknown): StoredCommand[] => {
    const fresh = parseCommands(body).map((command) => {
      const before = world.commands().find(({ name }) => name === command.name);
      return {
        ...command,
        id: before?.id ?? world.nextId(),
        application_id: world.bot.id,
        version: world.nextId(),
      };
    });
    world.setCommands(fresh);
    return fresh;
  };
  const usable = (user: User) =>
    world.commands().filter(({ default_member_permissions: needed }) => {
      const granted = permissionsOf(world, user.id, '');
      return (granted & BigInt(needed ?? 0)) === BigInt(needed ?? 0);
    });
  const application = {
    id: world.bot.id,
    name: 'Wyrd',
    icon: null,
    description: 'A game master',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    team: null,
  };

  return [
    {
      method: 'GET',
      path: '/users/@me',
      by: 'both',
      run: ({ user }) => ok({ ...user, flags: 0, mfa_enabled: false, verified: true }),
    },
    {
      method: 'GET',
      path: '/users/:user',
      by: 'both',
      run: ({ params }) => ok(world.userById(params.user ?? '') ?? raise(unknownUser())),
    },
    { method: 'GET', path: '/applications/@me', by: 'bot', run: () => ok(application) },
    { method: 'GET', path: '/oauth2/applications/@me', by: 'bot', run: () => ok(application) },
    { method: 'GET', path: '/applications/:app/commands', by: 'both', run: ({ user }) => ok(usable(user)) },
    {
      method: 'PUT',
      path: '/applications/:app/commands',
      by: 'bot',
      run: ({ body }) => ok(keepCommands(body)),
    },
    {
      method: 'DELETE',
      path: '/applications/:app/commands/:command',
      by: 'bot',
      run({ params }) {
        const left = world.commands().filter(({ id }) => id !== params.command);
        if (left.length === world.commands().length) throw unknownCommand();
        world.setCommands(left);
        return done;
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/application-command-index',
      by: 'user',
      run({ params, user }) {
        guild(params.guild);
        return ok({
          applications: [
            { id: world.bot.id, name: 'Wyrd', description: 'A game master', icon: null, bot: world.bot },
          ],
          application_commands: usable(user),
          version: '1',
        });
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      by: 'both',
      run: ({ params }) => after(guild(params.guild), ok(guildOf(world))),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/roles',
      by: 'both',
      run: ({ params }) => after(guild(params.guild), ok(rolesOf(world))),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      by: 'both',
      run: ({ params }) =>
        after(guild(params.guild), ok(world.channels().map((one) => channelOf(world, one)))),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      by: 'both',
      run({ params }) {
        guild(params.guild);
        return ok(memberOf(world, world.userById(params.user ?? '') ?? raise(unknownMember())));
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel',
      by: 'both',
      run: ({ params }) => ok(channelOf(world, channel(params.channel))),
    },
    {
      method: 'DELETE',
      path: '/channels/:channel',
      by: 'user',
      run({ params, user }) {
        const found = channel(params.channel);
        if (!world.seatById(user.id)?.gm) throw missingPermissions();
        world.removeChannel(found.id);
        gateway.dispatch('CHANNEL_DELETE', { intent: INTENT.guilds }, () => ({
          ...found,
          guild_id: world.guildId,
        }));
        return ok({ ...found, guild_id: world.guildId });
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      by: 'both',
      run({ params, query, user }) {
        const id = z
          .string()
          .regex(/^\d{1,20}$/)
          .optional();
        const form = parseForm(
          z.object({
            before: id,
            after: id,
            around: id,
            limit: z.coerce.number().int().min(1).max(100).default(50),
          }),
          query,
        );
        const { before, after, around, limit } = form;
        const wanted = {
          limit,
          ...(before ? { before } : {}),
          ...(after ? { after } : {}),
          ...(around ? { around } : {}),
        };
        return ok(messages.list(user, params.channel ?? '', wanted).map((message) => see(user, message)));
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      by: 'both',
      bucket: 'messages',
      run: ({ params, body, user }) => ok(see(user, messages.create(user, params.channel ?? '', body))),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      by: 'both',
      run({ params, user }) {
        messages.require(user, params.channel ?? '', P.readHistory);
        return ok(see(user, messages.find(params.channel ?? '', params.message ?? '')));
      },
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      by: 'both',
      bucket: 'edits',
      run: ({ params, body, user }) =>
        ok(see(user, messages.edit(user, params.channel ?? '', params.message ?? '', body))),
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      by: 'both',
      run: ({ params, user }) =>
        after(messages.remove(user, params.channel ?? '', params.message ?? ''), done),
    },
    {
      method: 'PUT',
      path: '/channels/:channel/messages/:message/reactions/:emoji/@me',
      by: 'both',
      run: ({ params, user }) =>
        after(
          messages.react(user, params.channel ?? '', params.message ?? '', emojiOf(params.emoji), true),
          done,
        ),
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message/reactions/:emoji/@me',
      by: 'both',
      run: ({ params, user }) =>
        after(
          messages.react(user, params.channel ?? '', params.message ?? '', emojiOf(params.emoji), false),
          done,
        ),
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message/reactions/:emoji',
      by: 'both',
      run({ params }) {
        const message = messages.find(params.channel ?? '', params.message ?? '');
        const emoji = emojiOf(params.emoji);
        return ok(
          (message.reactions.find((one) => one.emoji === emoji)?.users ?? []).flatMap(
            (id) => world.userById(id) ?? [],
          ),
        );
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      by: 'both',
      run({ params, user }) {
        const { id } = channel(params.channel);
        const started = {
          channel_id: id,
          guild_id: world.guildId,
          user_id: user.id,
          timestamp: Math.floor(Date.now() / 1000),
          member: memberOf(world, user),
        };
        gateway.dispatch('TYPING_START', { intent: INTENT.typing }, () => started);
        return done;
      },
    },
    {
      method: 'POST',
      path: '/interactions',
      by: 'user',
      run({ body, user }) {
        interactions.press(world.seatById(user.id) ?? raise(unauthorized()), body);
        return done;
      },
    },
    {
      method: 'POST',
      path: '/interactions/:id/:token/callback',
      by: 'token',
      run({ params, query, body }) {
        const message = interactions.respond(params.id ?? '', params.token ?? '', body);
        if (query.with_response !== 'true') return done;
        const type = (body as { type: number }).type;
        const interaction = {
          id: params.id,
          type: 2,
          ...(message ? { response_message_id: message.id } : {}),
        };
        return ok({
          interaction,
          ...(message ? { resource: { type, message: see(world.bot, message) } } : {}),
        });
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:app/:token',
      by: 'token',
      run: ({ params, body }) =>
        ok(see(world.bot, interactions.followUp(params.app ?? '', params.token ?? '', body))),
    },
    {
      method: 'GET',
      path: '/webhooks/:app/:token/messages/:message',
      by: 'token',
      run: ({ params }) =>
        ok(see(world.bot, interactions.read(params.app ?? '', params.token ?? '', params.message ?? ''))),
    },
    {
      method: 'PATCH',
      path: '/webhooks/:app/:token/messages/:message',
      by: 'token',
      run: ({ params, body }) =>
        ok(
          see(world.bot, interactions.edit(params.app ?? '', params.token ?? '', params.message ?? '', body)),
        ),
    },
    {
      method: 'DELETE',
      path: '/webhooks/:app/:token/messages/:message',
      by: 'token',
      run: ({ params }) =>
        after(interactions.remove(params.app ?? '', params.token ?? '', params.message ?? ''), done),
    },
  ];
}

/** The answer to something that was done. */
function after(_done: undefined, answer: Answer): Answer {
  return answer;
}

function raise(error: Error): never {
  throw error;
}

function emojiOf(raw: string | undefined): string {
  const emoji = raw ?? '';
  if (!/^\p{Emoji}/u.test(emoji)) throw unknownEmoji();
  return emoji;
}

export function registerRoutes(app: FastifyInstance, ports: RoutePorts): void {
  const { world, faults, limiter, onExchange } = ports;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) => {
    try {
      parsed(null, body === '' ? undefined : JSON.parse(String(body)));
    } catch {
      parsed(new DiscordError(400, 50109, 'The request body contains invalid JSON.'));
    }
  });
  app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null, undefined));
  app.setErrorHandler(async (error, _request, reply) => {
    if (error instanceof DiscordError) return reply.code(error.status).send(error.body());
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
      const bucket = route.bucket ? `${route.bucket} ${params.channel ?? ''}` : null;
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
