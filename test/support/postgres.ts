import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/local/postgres/index.ts';
import { migrate } from '../../src/store/migrate.ts';

/**
 * Databases for tests: one embedded PostgreSQL a test process (or WYRD_TEST_DATABASE_URL), a fresh migrated
 * database a call, copied from a template in some milliseconds.
 */
interface Server {
  url: string;
  stop(): Promise<void>;
}

let server: Promise<Server> | null = null;
const TEMPLATE = `wyrd_template_${process.pid}_${randomBytes(3).toString('hex')}`;

async function start(): Promise<Server> {
  const given = process.env.WYRD_TEST_DATABASE_URL;
  const embedded = given ? null : await startTemporary();
  const url = given ?? embedded?.postgres.url ?? '';
  await query(url, `CREATE DATABASE "${TEMPLATE}"`);
  await migrate(named(url, TEMPLATE));
  return {
    url,
    async stop() {
      await embedded?.postgres.stop();
      if (embedded) await rm(embedded.folder, { recursive: true, force: true });
    },
  };
}

async function startTemporary(): Promise<{ postgres: EmbeddedPostgres; folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wyrd-test-pg-'));
  const { chmod } = await import('node:fs/promises');
  await chmod(folder, 0o755);
  return {
    folder,
    postgres: await startEmbeddedPostgres({ dataDir: folder, logger: pino({ level: 'silent' }) }),
  };
}

/** A database of its own, with every migration applied. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  server ??= start();
  const { url } = await server;
  const name = `wyrd_${randomBytes(6).toString('hex')}`;
  await query(url, `CREATE DATABASE "${name}" TEMPLATE "${TEMPLATE}"`);
  return { url: named(url, name), drop: () => query(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

/** For `afterAll`: leaves nothing running. */
export async function stopPostgres(): Promise<void> {
  const running = await server?.catch(() => null);
  server = null;
  await running?.stop();
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function named(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}
