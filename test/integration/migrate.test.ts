import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MigrationError, migrate } from '../../src/store/migrate.ts';
import { emptyDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let dir: string;

beforeEach(async () => {
  database = await emptyDatabase();
  dir = await mkdtemp(path.join(os.tmpdir(), 'wyrd-test-migrations-'));
  await write('20260101000000_heroes', 'CREATE TABLE hero (name text PRIMARY KEY);\n');
  await write('20260102000000_deeds', "CREATE TABLE deed (what text);\nINSERT INTO deed VALUES ('none');\n");
});
afterEach(async () => {
  await database.drop();
  await rm(dir, { recursive: true, force: true });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(path.join(dir, name), { recursive: true });
  await writeFile(path.join(dir, name, 'migration.sql'), sql);
}

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return client.query(sql).then(
    (result) => client.end().then(() => result.rows),
    (error: unknown) => client.end().then(() => Promise.reject(error)),
  );
}

const migrated = () => migrate(database.url, { dir });
const failure = async (): Promise<MigrationError> =>
  migrated().then(
    () => Promise.reject(new Error('it went through')),
    (error: MigrationError) => error,
  );
const BROKEN = 'CREATE TABLE half (a int);\nINSERT INTO nowhere VALUES (1);\n';

describe('migrate', () => {
  it('applies what is missing, in order, and then nothing more', async () => {
    expect(await migrated()).toEqual({
      applied: ['20260101000000_heroes', '20260102000000_deeds'],
      unknown: [],
    });
    expect(await migrated()).toEqual({ applied: [], unknown: [] });
    await write('20260103000000_more', 'ALTER TABLE hero ADD COLUMN age int;');
    expect((await migrated()).applied).toEqual(['20260103000000_more']);
    expect(await rows('SELECT what FROM deed')).toEqual([{ what: 'none' }]);
  });

  it('lets many start at once, and each file runs once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, migrated));
    expect(all.flatMap(({ applied }) => applied)).toEqual(['20260101000000_heroes', '20260102000000_deeds']);
    expect(await rows('SELECT what FROM deed')).toHaveLength(1);
    expect(await rows('SELECT 1 FROM _prisma_migrations')).toHaveLength(2);
  });

  it('rolls a failed file back, writes it down, and says so at every later start', async () => {
    await write('20260103000000_broken', BROKEN);
    await write('20260104000000_after', 'CREATE TABLE later (a int);');
    const first = await failure();
    expect(first.code).toBe('P3018');
    expect(first.message).toContain('"20260103000000_broken" failed and was rolled back');
    expect(first.message).toContain('relation "nowhere" does not exist');
    await expect(rows('SELECT 1 FROM half')).rejects.toThrow('does not exist');
    await expect(rows('SELECT 1 FROM later')).rejects.toThrow('does not exist');
    const later = await failure();
    expect(later.code).toBe('P3009');
    expect(later.message).toMatch(/"20260103000000_broken", started at .* failed/);
  });

  it('goes on once the failed one was mended and marked as the message says', async () => {
    await write('20260103000000_mended', BROKEN);
    await failure();
    const { message } = await failure();
    await rows(/UPDATE .*;/.exec(message)![0]);
    await write('20260103000000_mended', 'CREATE TABLE whole (a int);');
    expect((await migrated()).applied).toEqual(['20260103000000_mended']);
    expect((await migrated()).applied).toEqual([]);
  });

  it('notices a file that was changed after it was applied, but not other line endings', async () => {
    await migrated();
    const file = path.join(dir, '20260102000000_deeds/migration.sql');
    const sql = await readFile(file, 'utf8');
    await writeFile(file, sql.replaceAll('\n', '\r\n'));
    expect((await migrated()).applied).toEqual([]);
    await appendFile(file, '-- a thought\n');
    const error = await failure();
    expect(error.code).toBe('edited');
    expect(error.message).toContain('20260102000000_deeds');
  });

  it('reports what the database has and this version lacks, and goes on', async () => {
    await migrated();
    await rm(path.join(dir, '20260102000000_deeds'), { recursive: true });
    expect(await migrated()).toEqual({ applied: [], unknown: ['20260102000000_deeds'] });
  });

  it('leaves nothing behind when it is cut off in the middle, and the next start does it', async () => {
    await write('20260103000000_slow', 'CREATE TABLE slow (a int);\nSELECT pg_sleep(30);\n');
    const cut = expect(migrated()).rejects.toThrow(/terminat/);
    const sleeping = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(30)%' AND state = 'active' AND pid <> pg_backend_pid()`;
    await vi.waitFor(async () => expect(await rows(sleeping)).toHaveLength(1), { timeout: 10_000 });
    await rows(`SELECT pg_terminate_backend(pid) FROM (${sleeping}) AS found`);
    await cut;
    await write('20260103000000_slow', 'CREATE TABLE slow (a int);\n');
    expect((await migrated()).applied).toEqual(['20260103000000_slow']);
  });

  it('does not wait for ever for another that migrates', async () => {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('SELECT pg_advisory_lock(72707369)');
    const waiting = migrate(database.url, { dir, lockTimeoutMs: 200 });
    await expect(waiting).rejects.toMatchObject({ code: 'locked' });
    await other.end();
    expect((await migrated()).applied).toHaveLength(2);
  });

  it('takes migrations that change the settings of their session, as those of pg_dump do', async () => {
    await write(
      '20260103000000_dump',
      `SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.dumped (a int);`,
    );
    expect((await migrated()).applied).toHaveLength(3);
    expect(await rows('SELECT * FROM dumped')).toEqual([]);
  });
});
