import { z } from 'zod';
import { parseForm, unknownGuild, unknownMember } from '../errors.ts';
import { LOCALES } from '../locales.ts';
import { P } from '../permission-bits.ts';
import { guildPermissions } from '../permissions.ts';
import { guildOf, memberOf, peopleOf, rolesOf } from '../shapes.ts';
import { after, done, ok, type Route, type RoutePorts, raise, theGuild } from './route.ts';

const GuildChange = z.object({
  name: z.string().min(2).max(100).optional(),
  preferred_locale: z.enum(LOCALES).optional(),
});
const MemberQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(1),
  after: z.string().regex(/^\d+$/).default('0'),
});

/** Servers and their people. */
export function guildRoutes({ world, guilds }: RoutePorts): Route[] {
  return [
    {
      ...{ method: 'GET', path: '/users/@me/guilds', by: 'both' },
      run({ user }) {
        const mine = world.guilds().filter(({ id }) => world.member(id, user.id));
        return ok(
          mine.map(({ id, name, owner_id }) => ({
            ...{ id, name, icon: null, banner: null, owner: owner_id === user.id, features: [] },
            permissions: guildPermissions(world, user.id, id).toString(),
          })),
        );
      },
    },
    {
      ...{ method: 'DELETE', path: '/users/@me/guilds/:guild', by: 'both' },
      run: ({ params, user }) => after(guilds.leave(theGuild(world, params.guild, user), user), done),
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild', by: 'both' },
      run({ params, user }) {
        const guild = world.guild(params.guild ?? '');
        if (!guild || !world.member(guild.id, user.id)) throw unknownGuild();
        return ok(guildOf(guild));
      },
    },
    {
      ...{ method: 'PATCH', path: '/guilds/:guild', by: 'both' },
      run({ params, body, user }) {
        const guild = theGuild(world, params.guild, user, P.manageGuild);
        const { name = guild.name, preferred_locale = guild.preferred_locale } = parseForm(GuildChange, body);
        const fresh = { ...guild, name, preferred_locale };
        guilds.keepGuild(fresh);
        return ok(guildOf(fresh));
      },
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/roles', by: 'both' },
      run: ({ params, user }) => ok(rolesOf(theGuild(world, params.guild, user))),
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/members', by: 'both' },
      run({ params, query, user }) {
        const { id: guildId } = theGuild(world, params.guild, user);
        const { limit, after: from } = parseForm(MemberQuery, query);
        const found = peopleOf(world, guildId).filter(({ id }) => BigInt(id) > BigInt(from));
        return ok(found.slice(0, limit).map((one) => memberOf(world, guildId, one)));
      },
    },
    {
      ...{ method: 'GET', path: '/guilds/:guild/members/:user', by: 'both' },
      run({ params, user }) {
        const { id: guildId } = theGuild(world, params.guild, user);
        const id = params.user === '@me' ? user.id : (params.user ?? '');
        const found = world.member(guildId, id) ? world.userById(id) : undefined;
        return ok(memberOf(world, guildId, found ?? raise(unknownMember())));
      },
    },
    {
      ...{ method: 'DELETE', path: '/guilds/:guild/members/:user', by: 'both' },
      run({ params, user }) {
        const guild = theGuild(world, params.guild, user, P.kickMembers);
        guilds.leave(guild, world.userById(params.user ?? '') ?? raise(unknownMember()));
        return done;
      },
    },
  ];
}
