import { type Command, parseCommand, parseCommands, type StoredCommand } from '../command-form.ts';
import { unknownApplication, unknownCommand, unknownUser } from '../errors.ts';
import { usableCommands } from '../press-form.ts';
import { done, ok, type Route, type RoutePorts, raise, theGuild } from './route.ts';

/** Who one is, what the bot's application is, and its commands. */
export function applicationRoutes({ world }: RoutePorts): Route[] {
  const about = { id: world.bot.id, name: 'Wyrd', icon: null, description: 'A game master' };
  const application = {
    ...about,
    ...{ bot_public: true, bot_require_code_grant: false, verify_key: '0'.repeat(64), flags: 0, team: null },
  };
  const ours = (id: string | undefined) => {
    if (id !== world.bot.id) throw unknownApplication();
  };
  const stored = (command: Command, id?: string): StoredCommand => ({
    ...command,
    id: id ?? world.commands().find(({ name }) => name === command.name)?.id ?? world.nextId(),
    ...{ application_id: world.bot.id, version: world.nextId() },
  });
  const known = (id: string | undefined) =>
    world.commands().find((command) => command.id === id) ?? raise(unknownCommand());
  const keep = (fresh: StoredCommand) => {
    const others = world.commands().filter(({ id, name }) => id !== fresh.id && name !== fresh.name);
    world.setCommands([...others, fresh]);
    return fresh;
  };

  // The local table has one server: its own commands and the global ones are the same list.
  const commands = (path: string): Route[] => [
    {
      ...{ method: 'GET', path, by: 'both' },
      run({ params, user }) {
        ours(params.application);
        return ok(usableCommands(world, user.id));
      },
    },
    {
      ...{ method: 'PUT', path, by: 'bot' },
      run({ params, body }) {
        ours(params.application);
        const fresh = parseCommands(body).map((command) => stored(command));
        world.setCommands(fresh);
        return ok(fresh);
      },
    },
    {
      ...{ method: 'POST', path, by: 'bot' },
      run({ params, body }) {
        ours(params.application);
        const before = world.commands().length;
        const fresh = keep(stored(parseCommand(body)));
        return { status: world.commands().length > before ? 201 : 200, body: fresh };
      },
    },
    {
      ...{ method: 'GET', path: `${path}/:command`, by: 'bot' },
      run: ({ params }) => ok(known(params.command)),
    },
    {
      ...{ method: 'PATCH', path: `${path}/:command`, by: 'bot' },
      run({ params, body }) {
        const { id, application_id: _application, version: _version, ...before } = known(params.command);
        return ok(keep(stored(parseCommand({ ...before, ...(body as object) }), id)));
      },
    },
    {
      ...{ method: 'DELETE', path: `${path}/:command`, by: 'bot' },
      run({ params }) {
        const gone = known(params.command);
        world.setCommands(world.commands().filter(({ id }) => id !== gone.id));
        return done;
      },
    },
  ];

  return [
    {
      ...{ method: 'GET', path: '/users/@me', by: 'both' },
      run: ({ user }) => ok({ ...user, flags: 0, mfa_enabled: false, verified: true, locale: 'en-US' }),
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
        theGuild(world, params.guild);
        return ok({
          applications: [{ ...about, bot: world.bot }],
          application_commands: usableCommands(world, user.id),
          version: '1',
        });
      },
    },
  ];
}
