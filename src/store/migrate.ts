import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Logger } from 'pino';

export interface MigrateOptions {
  /** Folder of `<timestamp>_<name>/migration.sql`; this repository's own when absent. */
  dir?: string;
  logger?: Logger;
  /** How long to wait for another process that migrates the same database, in milliseconds. */
  lockTimeoutMs?: number;
}

export interface Migrated {
  /** Names of the migrations that this call applied, in order. */
  applied: string[];
  /** Applied to the database, but no longer (or not yet) among the files: a newer Wyrd was here. */
  unknown: string[];
}

interface MigrationFile {
  name: string;
  sql: string;
  /** Of the file's bytes, and of the same text with the other line endings; Prisma accepts either. */
  checksums: string[];
}

interface MigrationRow {
  migration_name: string;
  checksum: string;
  started_at: Date;
  finished_at: Date | null;
  rolled_back_at: Date | null;
  logs: string | null;
}

/** Why a database was not brought up to date; `code` is Prisma's own number where it has one. */
export class MigrationError extends Error {
  readonly code: 'P3009' | 'P3018' | 'edited' | 'locked' | 'no-files';

  constructor(code: MigrationError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
    this.code = code;
  }
}

const ADVISORY_LOCK = 72707369;
const OWN_MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** As Prisma's schema engine makes it, so that `prisma migrate deploy` elsewhere takes it for its own. */
const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies the migrations a database does not have yet, each in a transaction of its own. Safe to call from
 * many processes at once: they queue up behind Prisma's advisory lock.
 * @throws MigrationError with a sentence that says what to do.
 */
export async function migrate(databaseUrl: string, options: MigrateOptions = {}): Promise<Migrated> {
  const { dir = OWN_MIGRATIONS, logger, lockTimeoutMs = 60_000 } = options;
  const files = await readMigrations(dir);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'wyrd-migrate' });
  client.on('error', (error) => logger?.warn({ err: error }, 'lost the connection while migrating'));
  await client.connect();
  try {
    await takeLock(client, lockTimeoutMs);
    await client.query(CREATE_TABLE);
    const { rows } = await client.query<MigrationRow>(
      'SELECT migration_name, checksum, started_at, finished_at, rolled_back_at, logs FROM _prisma_migrations ORDER BY started_at',
    );
    const { pending, unknown } = compare(files, rows);
    if (unknown.length > 0) logger?.warn({ unknown }, 'the database has migrations that this version lacks');
    for (const file of pending) {
      const started = performance.now();
      await apply(client, file);
      logger?.info({ migration: file.name, ms: Math.round(performance.now() - started) }, 'migrated');
    }
    return { applied: pending.map(({ name }) => name), unknown };
  } finally {
    // Closing the session lets go of the advisory lock.
    await client.end();
  }
}

async function readMigrations(dir: string): Promise<MigrationFile[]> {
  if (!existsSync(dir)) throw new MigrationError('no-files', `There is no folder of migrations at ${dir}.`);
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(dir, name, 'migration.sql');
      const sql = await readFile(file, 'utf8').catch((cause: unknown) => {
        throw new MigrationError('no-files', `The migration "${name}" has no readable migration.sql.`, {
          cause,
        });
      });
      const unix = sql.replaceAll('\r\n', '\n');
      return { name, sql, checksums: [sql, unix, unix.replaceAll('\n', '\r\n')].map(sha256) };
    }),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

async function takeLock(client: pg.Client, timeoutMs: number): Promise<void> {
  try {
    await client.query(`SET lock_timeout = ${Math.round(timeoutMs)}`);
    await client.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`);
    await client.query('RESET lock_timeout');
  } catch (error) {
    if (!hasCode(error, '55P03')) throw error;
    const seconds = Math.round(timeoutMs / 1000);
    throw new MigrationError(
      'locked',
      `Another process has been migrating this database for more than ${seconds} s. Wait for it, or end it, and start again.`,
      { cause: error },
    );
  }
}

/** What is still to do. @throws MigrationError P3009 after a failed one, `edited` when the past was changed. */
function compare(
  files: MigrationFile[],
  rows: MigrationRow[],
): { pending: MigrationFile[]; unknown: string[] } {
  const live = rows.filter((row) => row.rolled_back_at === null);
  const failed = live.find((row) => row.finished_at === null);
  if (failed) throw failedBefore(failed);
  const applied = new Map(live.map((row) => [row.migration_name, row]));
  const edited = files.filter(({ name, checksums }) => {
    const row = applied.get(name);
    return row !== undefined && !checksums.includes(row.checksum);
  });
  if (edited.length > 0) {
    const names = edited.map(({ name }) => `"${name}"`).join(', ');
    throw new MigrationError(
      'edited',
      `The migration ${names} was changed after it had been applied to this database. Put the file back as it was, and make the change in a new migration (npm run migration:new).`,
    );
  }
  const known = new Set(files.map(({ name }) => name));
  return {
    pending: files.filter(({ name }) => !applied.has(name)),
    unknown: [...applied.keys()].filter((name) => !known.has(name)),
  };
}

function failedBefore({ migration_name: name, started_at: at, logs }: MigrationRow): MigrationError {
  return new MigrationError(
    'P3009',
    `The migration "${name}", started at ${at.toISOString()}, failed, so no further one is applied${logs ? ` (${firstLine(logs)})` : ''}. ` +
      'See to its cause, then mark it as rolled back: `prisma migrate resolve --rolled-back ' +
      `${name}\`, or in SQL: UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '${name}' AND finished_at IS NULL;`,
  );
}

/**
 * One file, one simple query, one transaction with its row: whoever dies on the way leaves nothing behind.
 * Only a failure is written down on its own, after the rollback.
 */
async function apply(client: pg.Client, { name, sql, checksums }: MigrationFile): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, started_at, applied_steps_count)
       VALUES (gen_random_uuid()::text, $1, $2, NULL, clock_timestamp(), 1)`,
      [checksums[0], name],
    );
    await client.query(sql);
    // A migration may have set the search path, as the output of pg_dump does.
    await client.query('RESET ALL');
    await client.query(
      'UPDATE _prisma_migrations SET finished_at = clock_timestamp() WHERE migration_name = $1 AND rolled_back_at IS NULL',
      [name],
    );
    await client.query('COMMIT');
  } catch (error) {
    const why = explain(error);
    // A lost connection took everything back by itself, and the next start simply tries again.
    if (!(error instanceof pg.DatabaseError) || !(await isOpen(client))) throw error;
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, started_at)
       VALUES (gen_random_uuid()::text, $1, $2, $3, clock_timestamp())`,
      [checksums[0], name, why],
    );
    throw new MigrationError(
      'P3018',
      `The migration "${name}" failed and was rolled back; later ones were not applied. ${firstLine(why)}`,
      { cause: error },
    );
  }
}

/** Whether the session still lives; if so, nothing of the failed transaction is left in it. */
async function isOpen(client: pg.Client): Promise<boolean> {
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}

function explain(error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const parts = [`Database error code: ${error.code}`, `Database error: ${error.message}`];
  if (error.position) parts.push(`Position: ${error.position}`);
  if (error.detail) parts.push(`Detail: ${error.detail}`);
  if (error.hint) parts.push(`Hint: ${error.hint}`);
  return parts.join('\n');
}

function firstLine(text: string): string {
  return text.split('\n').slice(0, 2).join('; ');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
