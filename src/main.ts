import { createServer } from 'node:net';
import path from 'node:path';
import pino from 'pino';
import type { Role } from './compose.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from './local/postgres/index.ts';

/**
 * The way in: reads the environment, starts the database where it is ours, then builds everything else
 * (`compose.ts`), and stops it in order. The parts are loaded while PostgreSQL starts: that is a second saved.
 */
const ROLES: readonly string[] = ['all', 'bot', 'worker', 'migrate'];
const asked = process.argv[2] ?? 'all';
let ours: Promise<EmbeddedPostgres> | null = null;
try {
  if (!ROLES.includes(asked))
    throw new ConfigError(`Wyrd has the roles ${ROLES.join(', ')}, not "${asked}".`);
  const config = readConfig(process.env);
  if (asked !== 'migrate') await tryPort(config);
  ours = config.databaseUrl ? null : openDatabaseOfOurs(config);
  const { start } = await import('./compose.ts');
  const stop = await start(asked as Role, config, ours);
  if (asked === 'migrate') await stop().then(() => process.exit(0));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      // Whatever hangs: ten seconds, then the rows have the truth anyway.
      setTimeout(() => process.exit(0), 10_000).unref();
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  // What was started for this is not left behind.
  await ours?.then((database) => database.stop()).catch(() => undefined);
  process.exit(1);
}

/** A port that is taken is said before anything else is started. */
async function tryPort({ port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function openDatabaseOfOurs(config: Config): Promise<EmbeddedPostgres> {
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const starting = startEmbeddedPostgres({ dataDir: path.join(config.data, 'postgres'), logger });
  // Awaited where it is needed; until then a failure is not yet anybody's.
  starting.catch(() => undefined);
  return starting;
}

/** Errors that are the person's to mend get their sentence; everything else is a defect and shows its stack. */
function explain(error: unknown): string {
  const named = error instanceof Error ? error.name : '';
  const ours =
    error instanceof ConfigError || error instanceof EmbeddedPostgresError || named === 'MigrationError';
  if (ours && error instanceof Error) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken. Stop what uses it, or give Wyrd another one: PORT=3001 npm start';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
