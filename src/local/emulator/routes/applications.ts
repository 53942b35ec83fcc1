import { z } from 'zod';
import {
  type Command,
  type CommandOption,
  parseCommand,
  parseCommands,
  type StoredCommand,
} from '../command-form.ts';
import type { User } from '../entities.ts';
import { parseForm, unknownApplication, unknownCommand, unknownUser } from '../errors.ts';
import { LOCALES } from '../locales.ts';
import { usableCommands } from '../press-form.ts';
import { done, ok, type Route, type RoutePorts, raise, theGuild } from './route.ts';

const Settings = z.object({ locale: z.enum(LOCALES).optional() });

/** Who one is, what the bot's application is, and its commands. */
export function applicationRoutes({ world }: RoutePorts): Route[] {
  const about = { id: world.bot.id, name: 'Wyrd', icon: null, description: 'A game master' };
  const application = {
    ...about,
    ...{ bot_public: true, bot_require_code_grant: false, verify_key: '0'.repeat(64), flags: 0, team: null },
  };
  const localeOf = (user: User) => world.seatById(user.id)?.locale ?? 'en-US';
  const ours = (id: string | undefined) => {
    if (id !== world.bot.id) throw unknownApplication();
  };
  // A server's commands are a list of their own beside the one for everywhere.
  const listed = (guild: string | undefined) => world.commands().filter(({ guild_id }) => guild_id === guild);
  const setListed = (guild: string | undefined, fresh: StoredCommand[]) =>
    world.setCommands([...world.commands().filter(({ guild_id }) => guild_id !== guild), ...fresh]);
  const stored = (command: Command, guild: string | undefined, id?: string): StoredCommand => ({
    ...command,
    id: id ?? listed(guild).find(({ name }) => name === command.name)?.id ?? world.nextId(),
    ...{ application_id: world.bot.id, version: world.nextId() },
    ...(guild === undefined ? {} : { guild_id: guild }),
  });
  const known = (guild: string | undefined, id: string | undefined) =>
    listed(guild).find((command) => command.id === id) ?? raise(unknownCommand());
  const keep = (guild: string | undefined, fresh: StoredCommand) => {
    const others = listed(guild).filter(({ id, name }) => id !== fresh.id && name !== fresh.name);
    setListed(guild, [...others, fresh]);
    return fresh;
  };
  const scope = ({ application, guild }: Record<string, string>, user: User) => {
    ours(application);
    return guild === undefined ? undefined : theGuild(world, guild, user).id;
  };

  const commands = (path: string): Route[] => [
    {
      ...{ method: 'GET', path, by: 'bot' },
      run({ params, query, user }) {
        const found = listed(scope(params, user));
        return ok(query.with_localizations === 'true' ? found : found.map(withoutLocalizations));
      },
    },
    {
      ...{ method: 'PUT', path, by: 'bot' },
      run({ params, body, user }) {
        const guild = scope(params, user);
        const fresh = parseCommands(body).map((command) => stored(command, guild));
        setListed(guild, fresh);
        return ok(fresh);
      },
    },
    {
      ...{ method: 'POST', path, by: 'bot' },
      run({ params, body, user }) {
        const guild = scope(params, user);
        const before = listed(guild).length;
        const fresh = keep(guild, stored(parseCommand(body), guild));
        return { status: listed(guild).length > before ? 201 : 200, body: fresh };
      },
    },
    {
      ...{ method: 'GET', path: `${path}/:command`, by: 'bot' },
      run: ({ params, user }) => ok(known(scope(params, user), params.command)),
    },
    {
      ...{ method: 'PATCH', path: `${path}/:command`, by: 'bot' },
      run({ params, body, user }) {
        const guild = scope(params, user);
        const {
          id,
          application_id: _application,
          version: _version,
          ...before
        } = known(guild, params.command);
        return ok(keep(guild, stored(parseCommand({ ...before, ...(body as object) }), guild, id)));
      },
    },
    {
      ...{ method: 'DELETE', path: `${path}/:command`, by: 'bot' },
      run({ params, user }) {
        const guild = scope(params, user);
        const gone = known(guild, params.command);
        setListed(
          guild,
          listed(guild).filter(({ id }) => id !== gone.id),
        );
        return done;
      },
    },
  ];

  return [
    {
      ...{ method: 'GET', path: '/users/@me', by: 'both' },
      run: ({ user }) =>
        ok({ ...user, flags: 0, mfa_enabled: false, verified: true, locale: localeOf(user) }),
    },
    {
      ...{ method: 'PATCH', path: '/users/@me/settings', by: 'user' },
      run({ body, user }) {
        const { locale } = parseForm(Settings, body);
        if (locale) world.setLocale(user.id, locale);
        return ok({ locale: localeOf(user) });
      },
    },
    {
      ...{ method: 'GET', path: '/users/:user', by: 'both' },
      run: ({ params }) => ok(world.userById(params.user ?? '') ?? raise(unknownUser())),
    },
    { method: 'GET', path: '/applications/@me', by: 'bot', run: () => ok(application) },
    { method: 'GET', path: '/oauth2/applications/@me', by: 'bot', run: () => ok(application) },
    ...commands('/applications/:application/commands'),
    ...commands('/applications/:application/guilds/:guild/commands'),
    {
      ...{ method: 'GET', path: '/guilds/:guild/application-command-index', by: 'user' },
      run({ params, user }) {
        const { id } = theGuild(world, params.guild, user);
        const isThere = world.member(id, world.bot.id);
        return ok({
          applications: isThere ? [{ ...about, bot: world.bot }] : [],
          application_commands: usableCommands(world, user.id, id),
          version: '1',
        });
      },
    },
  ];
}

/** Translations are sent to who asks for them. */
function withoutLocalizations(command: StoredCommand): object {
  const { name_localizations: _names, description_localizations: _texts, options, ...rest } = command;
  const plain = (list: readonly CommandOption[]): object[] =>
    list.map(
      ({ name_localizations: _a, description_localizations: _b, choices, options: below, ...option }) => ({
        ...option,
        ...(choices ? { choices: choices.map(({ name_localizations: _c, ...choice }) => choice) } : {}),
        ...(below ? { options: plain(below) } : {}),
      }),
    );
  return { ...rest, options: plain(options) };
}
