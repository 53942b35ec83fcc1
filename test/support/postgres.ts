import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { startEmbeddedPostgres } from '../../src/local/postgres/index.ts';
import { migrate } from '../../src/store/migrate.ts';

export interface TestDatabase {
  /** postgresql://… of a database of one's own, migrated. */
  url: string;
  /** Drops it, whoever may still be connected. */
  drop(): Promise<void>;
}

interface Server {
  url: string;
  template: string;
  stop(): Promise<void>;
}

const PREFIX = 'wyrd-test-postgres-';
let server: Promise<Server> | null = null;

// A test file that forgets to stop its server leaves none behind.
if (process.env.VITEST) (await import('vitest')).afterAll(stopPostgres);

/**
 * A database of one's own with this repository's migrations applied. The server is the one of
 * `WYRD_TEST_DATABASE_URL`, or an embedded one that lives as long as this process (in vitest: as this file).
 */
export async function freshDatabase(): Promise<TestDatabase> {
  server ??= startServer();
  const { template } = await server;
  return makeDatabase(template);
}

/** One without any migration: as the first start finds it. */
export function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase('template1');
}

async function makeDatabase(template: string): Promise<TestDatabase> {
  server ??= startServer();
  const { url } = await server;
  const name = `wyrd_test_${randomBytes(6).toString('hex')}`;
  await run(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: withDatabase(url, name),
    drop: () => run(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Ends the embedded server; in vitest this happens by itself at the end of a file. */
export async function stopPostgres(): Promise<void> {
  const running = server;
  server = null;
  await (await running?.catch(() => null))?.stop();
}

/** The same by the name that the jobs tests use. */
export { stopPostgres as stopTestPostgres };

async function startServer(): Promise<Server> {
  const given = process.env.WYRD_TEST_DATABASE_URL;
  if (given) {
    const template = await makeTemplate(given);
    return { url: given, template, stop: () => dropTemplate(given, template) };
  }
  await clearAway();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    logger: pino({ level: 'warn' }),
    // What a test writes need not outlive the machine, only the killed processes.
    settings: { fsync: 'off', max_connections: 200 },
  });
  return {
    url: postgres.url,
    template: await makeTemplate(postgres.url),
    async stop() {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(url: string): Promise<string> {
  const template = `wyrd_template_${randomBytes(6).toString('hex')}`;
  await run(url, `CREATE DATABASE ${template}`);
  await migrate(withDatabase(url, template));
  return template;
}

function dropTemplate(url: string, template: string): Promise<void> {
  return run(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Servers of test runs that were killed before they could clean up. */
async function clearAway(): Promise<void> {
  for (const name of await readdir(os.tmpdir())) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (Number.isNaN(owner) || existsSync(`/proc/${owner}`) || !existsSync('/proc/self')) continue;
    const folder = path.join(os.tmpdir(), name);
    const [pid, cluster] = (
      await readFile(path.join(folder, 'cluster/postmaster.pid'), 'utf8').catch(() => '')
    ).split('\n');
    // Only what runs on that very folder: the pid may be somebody else's by now.
    if (pid && cluster?.startsWith(folder)) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      if (command.includes(folder)) process.kill(Number(pid), 'SIGQUIT');
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
