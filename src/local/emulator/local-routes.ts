import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Control } from './control.ts';
import { DiscordError } from './errors.ts';
import type { World } from './world.ts';

/** What Discord does not have: who sits at the table, and the hand over its world. For this machine only. */
export function registerLocalRoutes(
  app: FastifyInstance,
  { world, control, channelId }: { world: World; control: Control; channelId: string },
): void {
  app.get('/local/table', async (request, reply) => {
    if (!isLoopback(request))
      return reply.code(403).send({ message: 'The seats of the local table are for this machine only.' });
    const host = request.headers.host ?? '127.0.0.1';
    return {
      ...{ apiBase: `http://${host}/api/v10`, gatewayUrl: `ws://${host}/gateway` },
      ...{ applicationId: world.bot.id, guildId: world.guildId, channelId },
      seats: world.seats.map(({ user, token, gm }) => ({
        name: user.global_name,
        userId: user.id,
        token,
        gm,
      })),
    };
  });
  app.post<{ Params: { name: string } }>('/local/control/:name', async (request, reply) => {
    if (!isLoopback(request))
      return reply.code(403).send({ message: 'The local table is moved from this machine only.' });
    const { name } = request.params;
    const run = Object.hasOwn(control, name) ? control[name as keyof Control] : undefined;
    if (!run) return reply.code(404).send({ message: `There is no control "${name}"` });
    try {
      return { result: (run as (input: unknown) => unknown)(request.body) ?? null };
    } catch (error) {
      if (error instanceof DiscordError) return reply.code(error.status).send(error.body());
      throw error;
    }
  });
}

function isLoopback({ ip }: FastifyRequest): boolean {
  return ip === '::1' || ip.startsWith('127.') || ip.startsWith('::ffff:127.');
}
