import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { startEmbeddedPostgres } from '../src/local/postgres/index.ts';
import { migrate } from '../src/store/migrate.ts';
import { openSchemaEngine, type SchemaSource } from './schema-engine.ts';

/** Lends an empty database to some work. */
export type WithDatabase = <T>(work: (url: string) => Promise<T>) => Promise<T>;

/** Where schema, snapshot and migrations are; `prisma` in this repository. */
function places(root: string) {
  return {
    schema: path.join(root, 'schema.prisma'),
    /** The schema as the last migration left it. */
    snapshot: path.join(root, 'schema.snapshot.prisma'),
    migrations: path.join(root, 'migrations'),
  };
}

/**
 * Writes what the schema gained since the last migration as a new one, and moves the snapshot on.
 * @returns the new folder, or null when the schema has not changed.
 */
export async function newMigration(
  root: string,
  name: string,
  { now = new Date(), withDatabase = onServer }: { now?: Date; withDatabase?: WithDatabase } = {},
): Promise<string | null> {
  const at = places(root);
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  if (slug === '') throw new Error('Name the migration: npm run migration:new -- add_achievements');
  const schema = await readFile(at.schema, 'utf8');
  const before = await readFile(at.snapshot, 'utf8').catch(() => null);
  const from = before === null ? 'nothing' : { schema: before };
  const sql = await withDatabase((url) => diff(url, from, { schema }));
  // A comment that changed is no migration, but the snapshot follows.
  if (sql === '') {
    if (before !== null) await writeFile(at.snapshot, schema);
    return null;
  }
  const folder = path.join(at.migrations, `${stampOf(now)}_${slug}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await writeFile(path.join(at.migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(at.snapshot, schema);
  return folder;
}

/** What keeps schema, snapshot and migrations from telling the same; empty when they do. */
export async function checkMigrations(
  root: string,
  withDatabase: WithDatabase = onServer,
): Promise<string[]> {
  const at = places(root);
  const schema = await readFile(at.schema, 'utf8');
  const snapshot = await readFile(at.snapshot, 'utf8').catch(() => null);
  if (snapshot === null) return [`${at.snapshot} is missing: npm run migration:new -- <name>`];
  return withDatabase(async (url) => {
    const found: string[] = [];
    const unwritten = await diff(url, { schema: snapshot }, { schema });
    if (unwritten !== '') {
      found.push(
        `The schema has changes that no migration makes (npm run migration:new -- <name>):\n${unwritten}`,
      );
    }
    await migrate(url, { dir: at.migrations });
    const unmade = await diff(url, 'database', { schema: snapshot });
    if (unmade !== '')
      found.push(`The migrations do not lead to the snapshot; this is still missing:\n${unmade}`);
    return found;
  });
}

async function diff(url: string, from: SchemaSource, to: { schema: string }): Promise<string> {
  const engine = await openSchemaEngine(url, to.schema);
  return engine.diff(from, to).finally(() => engine.close());
}

/** Runs work on an empty PostgreSQL that is gone afterwards. */
async function onServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'wyrd-schema-'));
  const server = await startEmbeddedPostgres({
    dataDir,
    logger: pino({ level: 'warn' }),
    settings: { fsync: 'off' },
  });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function stampOf(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}
