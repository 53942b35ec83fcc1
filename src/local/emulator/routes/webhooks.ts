import type { Message, Webhook } from '../entities.ts';
import { messageFor } from '../message-shape.ts';
import { P } from '../permission-bits.ts';
import { after, done, ok, type Route, type RoutePorts, theGuild } from './route.ts';

const HELD = '/webhooks/:webhook/:token';

/**
 * Webhooks of channels, and interactions: both are answered through `/webhooks/{id}/{token}`, and an
 * interaction's id there is the application's.
 */
export function webhookRoutes({ world, webhooks, interactions }: RoutePorts): Route[] {
  const see = (message: Message) => messageFor(world, message, world.bot.id);
  const isOurs = (id: string) => id === world.bot.id;
  const one = '/webhooks/:webhook';
  return [
    {
      ...{ method: 'POST', path: '/channels/:channel/webhooks', by: 'both' },
      run: ({ params, body, user }) => ok(webhookOf(webhooks.create(user, params.channel ?? '', body))),
    },
    {
      ...{ method: 'GET', path: '/channels/:channel/webhooks', by: 'both' },
      run: ({ params, user }) =>
        ok(webhooks.inChannel(user, params.channel ?? '').map((one) => webhookOf(one))),
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/webhooks', by: 'both' },
      run({ params, user }) {
        const guild = theGuild(world, params.guild, user, P.manageWebhooks);
        return ok(
          world
            .webhooks()
            .filter(({ guild_id }) => guild_id === guild.id)
            .map((one) => webhookOf(one)),
        );
      },
    },
    {
      ...{ method: 'GET', path: one, by: 'both' },
      run: ({ params, user }) => ok(webhookOf(webhooks.managed(user, params.webhook ?? ''))),
    },
    {
      ...{ method: 'PATCH', path: one, by: 'both' },
      run: ({ params, body, user }) =>
        ok(webhookOf(webhooks.change(webhooks.managed(user, params.webhook ?? ''), body))),
    },
    {
      ...{ method: 'DELETE', path: one, by: 'both' },
      run: ({ params, user }) => after(webhooks.remove(webhooks.managed(user, params.webhook ?? '')), done),
    },
    {
      ...{ method: 'GET', path: HELD, by: 'token' },
      run: ({ params: { webhook = '', token = '' } }) => ok(webhookOf(webhooks.held(webhook, token), false)),
    },
    {
      ...{ method: 'PATCH', path: HELD, by: 'token' },
      run: ({ params: { webhook = '', token = '' }, body }) =>
        ok(webhookOf(webhooks.change(webhooks.held(webhook, token), body), false)),
    },
    {
      ...{ method: 'DELETE', path: HELD, by: 'token' },
      run: ({ params: { webhook = '', token = '' } }) =>
        after(webhooks.remove(webhooks.held(webhook, token)), done),
    },
    {
      ...{ method: 'POST', path: HELD, by: 'token', bucket: 'webhooks' },
      run({ params: { webhook = '', token = '' }, query, body }) {
        if (isOurs(webhook)) return ok(see(interactions.followUp(webhook, token, body)));
        const message = webhooks.execute(webhooks.held(webhook, token), query, body);
        return query.wait === 'true' ? ok(see(message)) : done;
      },
    },
    {
      ...{ method: 'GET', path: `${HELD}/messages/:message`, by: 'token' },
      run({ params: { webhook = '', token = '', message = '' }, query }) {
        if (isOurs(webhook)) return ok(see(interactions.read(webhook, token, message)));
        return ok(see(webhooks.find(webhooks.held(webhook, token), query, message)));
      },
    },
    {
      ...{ method: 'PATCH', path: `${HELD}/messages/:message`, by: 'token', bucket: 'webhooks' },
      run({ params: { webhook = '', token = '', message = '' }, query, body }) {
        if (isOurs(webhook)) return ok(see(interactions.edit(webhook, token, message, body)));
        return ok(see(webhooks.edit(webhooks.held(webhook, token), query, message, body)));
      },
    },
    {
      ...{ method: 'DELETE', path: `${HELD}/messages/:message`, by: 'token', bucket: 'webhooks' },
      run({ params: { webhook = '', token = '', message = '' }, query }) {
        if (isOurs(webhook)) return after(interactions.remove(webhook, token, message), done);
        return after(webhooks.drop(webhooks.held(webhook, token), query, message), done);
      },
    },
  ];
}

/** @param withUser whoever asks by the token alone is not told who made it */
function webhookOf({ user, ...hook }: Webhook, withUser = true) {
  return { ...hook, type: 1, ...(withUser ? { user } : {}) };
}
