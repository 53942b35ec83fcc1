import { unauthorized } from '../errors.ts';
import { messageFor } from '../shapes.ts';
import type { Message } from '../world.ts';
import { after, done, ok, type Route, type RoutePorts, raise } from './route.ts';

const WEBHOOK = '/webhooks/:application/:token';

/** What people press, and what the bot answers with the token that it got for it. */
export function interactionRoutes({ world, interactions }: RoutePorts): Route[] {
  const see = (message: Message) => messageFor(world, message, world.bot.id);
  return [
    {
      ...{ method: 'POST', path: '/interactions', by: 'user' },
      run({ body, user }) {
        interactions.press(world.seatById(user.id) ?? raise(unauthorized()), body);
        return done;
      },
    },
    {
      ...{ method: 'POST', path: '/interactions/:interaction/:token/callback', by: 'token' },
      run({ params, query, body }) {
        const { interaction = '', token = '' } = params;
        const message = interactions.respond(interaction, token, body);
        if (query.with_response !== 'true') return done;
        return ok(interactions.told(interaction, token, (body as { type: number }).type, message));
      },
    },
    {
      ...{ method: 'POST', path: WEBHOOK, by: 'token', bucket: 'webhooks' },
      run: ({ params, body }) =>
        ok(see(interactions.followUp(params.application ?? '', params.token ?? '', body))),
    },
    {
      ...{ method: 'GET', path: `${WEBHOOK}/messages/:message`, by: 'token' },
      run: ({ params }) =>
        ok(see(interactions.read(params.application ?? '', params.token ?? '', params.message ?? ''))),
    },
    {
      ...{ method: 'PATCH', path: `${WEBHOOK}/messages/:message`, by: 'token', bucket: 'webhooks' },
      run: ({ params, body }) =>
        ok(see(interactions.edit(params.application ?? '', params.token ?? '', params.message ?? '', body))),
    },
    {
      ...{ method: 'DELETE', path: `${WEBHOOK}/messages/:message`, by: 'token', bucket: 'webhooks' },
      run: ({ params }) =>
        after(interactions.remove(params.application ?? '', params.token ?? '', params.message ?? ''), done),
    },
  ];
}
