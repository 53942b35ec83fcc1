import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** Prisma's own lock and table: `prisma migrate deploy` on another machine finds nothing left to do. */
const LOCK = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
);`;
const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** Why a database cannot be brought up to date, in a sentence; `code` is Prisma's. */
export class MigrationError extends Error {
  readonly code: 'P3009' | 'P3018' | 'edited' | 'missing';
  constructor(code: MigrationError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
    this.code = code;
  }
}

interface Known {
  migration_name: string;
  checksum: string;
  finished: boolean;
  rolled_back: boolean;
}

/**
 * Applies `prisma/migrations/*` that the database has not seen, each as one simple query; what Prisma's engine
 * would do, without downloading it. Several at once are safe: they queue up behind an advisory lock.
 */
export async function migrate(
  databaseUrl: string,
  options: { dir?: string } = {},
): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'wyrd migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    return { applied: await applyAll(client, options.dir ?? FOLDER) };
  } finally {
    await client.end();
  }
}

async function applyAll(client: pg.Client, dir: string): Promise<string[]> {
  const { rows: known } = await client.query<Known>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolled_back
       FROM "_prisma_migrations" ORDER BY started_at`,
  );
  const failed = known.find(({ finished, rolled_back }) => !finished && !rolled_back);
  if (failed) {
    throw new MigrationError(
      'P3009',
      `Migration ${failed.migration_name} failed before. Mend the database, mark it with "prisma migrate resolve", and start again.`,
    );
  }
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const done = new Map(known.filter(({ finished }) => finished).map((row) => [row.migration_name, row]));
  const gone = [...done.keys()].find((name) => !names.includes(name));
  if (gone) {
    throw new MigrationError(
      'missing',
      `The database has migration ${gone}, which this version of Wyrd does not know: it is older than the database.`,
    );
  }
  const applied: string[] = [];
  for (const name of names) {
    const bytes = await readFile(path.join(dir, name, 'migration.sql'));
    const checksum = createHash('sha256').update(bytes).digest('hex');
    const before = done.get(name);
    if (before && before.checksum !== checksum) {
      throw new MigrationError(
        'edited',
        `Migration ${name} was changed after it had been applied. Restore it, and write a new one for the change.`,
      );
    }
    if (before) continue;
    await applyOne(client, name, checksum, bytes.toString('utf8'));
    applied.push(name);
  }
  return applied;
}

async function applyOne(client: pg.Client, name: string, checksum: string, sql: string): Promise<void> {
  const id = randomUUID();
  await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ]);
  try {
    // Without parameters this is one simple query: PostgreSQL runs the whole file as one transaction.
    await client.query(sql);
  } catch (error) {
    const logs = error instanceof Error ? error.message : String(error);
    await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, logs]);
    throw new MigrationError('P3018', `Migration ${name} failed and was undone: ${logs}`, { cause: error });
  }
  await client.query(
    'UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  );
}
