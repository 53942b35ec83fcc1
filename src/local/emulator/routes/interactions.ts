import { unauthorized } from '../errors.ts';
import { done, ok, type Route, type RoutePorts, raise } from './route.ts';

/** What people press, and the bot's first answer; later ones go through the webhook routes. */
export function interactionRoutes({ world, interactions }: RoutePorts): Route[] {
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
  ];
}
