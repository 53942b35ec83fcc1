import { z } from 'zod';
import { missingPermissions, parseForm, unknownMember } from '../errors.ts';
import { INTENT } from '../gateway.ts';
import { P, permissionsOf } from '../permissions.ts';
import { channelOf, guildOf, memberOf, rolesOf } from '../shapes.ts';
import type { User } from '../world.ts';
import { after, ok, type Route, type RoutePorts, raise, theChannel, theGuild } from './route.ts';

const ChannelName = z.string().min(1).max(100);
const Topic = z.string().max(1024).nullish();
const NewChannel = z.object({ name: ChannelName, type: z.literal(0).default(0), topic: Topic });
const ChannelChange = z.object({ name: ChannelName.optional(), topic: Topic });
const MemberQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(1),
  after: z.string().regex(/^\d+$/).default('0'),
});

/** The server, its people and its channels. */
export function guildRoutes({ world, gateway }: RoutePorts): Route[] {
  const guarded = (user: User, channelId: string) => {
    if ((permissionsOf(world, user.id, channelId) & P.manageChannels) === 0n) throw missingPermissions();
  };
  const tell = (name: string, channel: ReturnType<typeof theChannel>) =>
    gateway.dispatch(name, { intent: INTENT.guilds }, () => channelOf(world, channel));
  const people = () =>
    [world.bot, ...world.seats.map(({ user }) => user)].sort((a, b) =>
      BigInt(a.id) < BigInt(b.id) ? -1 : 1,
    );

  return [
    {
      ...{ method: 'GET', path: '/guilds/:guild', by: 'both' },
      run: ({ params }) => after(theGuild(world, params.guild), ok(guildOf(world))),
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/roles', by: 'both' },
      run: ({ params }) => after(theGuild(world, params.guild), ok(rolesOf(world))),
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/members', by: 'both' },
      run({ params, query }) {
        theGuild(world, params.guild);
        const { limit, after: from } = parseForm(MemberQuery, query);
        const found = people().filter(({ id }) => BigInt(id) > BigInt(from));
        return ok(found.slice(0, limit).map((user) => memberOf(world, user)));
      },
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/members/:user', by: 'both' },
      run({ params, user }) {
        theGuild(world, params.guild);
        const id = params.user === '@me' ? user.id : (params.user ?? '');
        return ok(memberOf(world, world.userById(id) ?? raise(unknownMember())));
      },
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/channels', by: 'both' },
      run: ({ params }) =>
        after(theGuild(world, params.guild), ok(world.channels().map((one) => channelOf(world, one)))),
    },
    {
      ...{ method: 'POST', path: '/guilds/:guild/channels', by: 'both' },
      run({ params, body, user }) {
        theGuild(world, params.guild);
        guarded(user, '');
        const { name, type, topic } = parseForm(NewChannel, body);
        const position = world.channels().length;
        const channel = { id: world.nextId(), type, name: slug(name), topic: topic ?? null, position };
        world.addChannel(channel);
        tell('CHANNEL_CREATE', channel);
        return { status: 201, body: channelOf(world, channel) };
      },
    },
    {
      ...{ method: 'GET', path: '/channels/:channel', by: 'both' },
      run: ({ params }) => ok(channelOf(world, theChannel(world, params.channel))),
    },
    {
      ...{ method: 'PATCH', path: '/channels/:channel', by: 'both' },
      run({ params, body, user }) {
        const before = theChannel(world, params.channel);
        guarded(user, before.id);
        const { name, topic } = parseForm(ChannelChange, body);
        const channel = {
          ...before,
          ...(name === undefined ? {} : { name: slug(name) }),
          ...(topic === undefined ? {} : { topic }),
        };
        world.addChannel(channel);
        tell('CHANNEL_UPDATE', channel);
        return ok(channelOf(world, channel));
      },
    },
    {
      ...{ method: 'DELETE', path: '/channels/:channel', by: 'both' },
      run({ params, user }) {
        const found = theChannel(world, params.channel);
        guarded(user, found.id);
        const shape = channelOf(world, found);
        world.removeChannel(found.id);
        gateway.dispatch('CHANNEL_DELETE', { intent: INTENT.guilds }, () => shape);
        return ok(shape);
      },
    },
  ];
}

/** Text channels are named in lower case with dashes. */
function slug(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, '-');
}
