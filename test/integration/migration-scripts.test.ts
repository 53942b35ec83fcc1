import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMigrations, newMigration, type WithDatabase } from '../../scripts/migrations.ts';
import { loadMigrations, openSchemaEngine } from '../../scripts/schema-engine.ts';
import { migrate } from '../../src/store/migrate.ts';
import { emptyDatabase } from '../support/postgres.ts';

const SCHEMA = `generator client {
  provider = "prisma-client"
  output   = "../generated"
}

datasource db {
  provider = "postgresql"
}

model Hero {
  id   String @id
  name String
}
`;
let root: string;
const withDatabase: WithDatabase = async (work) => {
  const database = await emptyDatabase();
  return work(database.url).finally(() => database.drop());
};

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'wyrd-test-prisma-'));
  await writeFile(path.join(root, 'schema.prisma'), SCHEMA);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const change = (from: string, to: string) =>
  readFile(path.join(root, 'schema.prisma'), 'utf8').then((schema) =>
    writeFile(path.join(root, 'schema.prisma'), schema.replace(from, to)),
  );

describe('a new migration', () => {
  it('is written for what changed, with hand-written SQL left in peace, and checked', async () => {
    const first = await newMigration(root, 'Heroes!', {
      now: new Date('2026-01-01T10:20:30Z'),
      withDatabase,
    });
    expect(first).toBe(path.join(root, 'migrations/20260101102030_heroes'));
    const file = path.join(first!, 'migration.sql');
    expect(await readFile(file, 'utf8')).toContain('CREATE TABLE "Hero"');
    await appendFile(
      file,
      'CREATE UNIQUE INDEX "Hero_named" ON "Hero" (lower("name")) WHERE "name" <> \'\';\n',
    );
    await appendFile(file, 'ALTER TABLE "Hero" ADD CHECK (length("name") < 100);\n');
    expect(await checkMigrations(root, withDatabase)).toEqual([]);

    await change('name String', 'name String\n  deeds Int @default(0)');
    expect(await checkMigrations(root, withDatabase)).toEqual([
      expect.stringContaining('ADD COLUMN     "deeds"'),
    ]);
    const second = await newMigration(root, 'deeds', { now: new Date('2026-01-02T00:00:00Z'), withDatabase });
    const sql = await readFile(path.join(second!, 'migration.sql'), 'utf8');
    expect(sql).toContain('ADD COLUMN     "deeds" INTEGER NOT NULL DEFAULT 0');
    expect(sql).not.toContain('Hero_named');
    expect(await checkMigrations(root, withDatabase)).toEqual([]);
  });

  it('is not written when nothing but words changed', async () => {
    await newMigration(root, 'heroes', { now: new Date('2026-01-01T00:00:00Z'), withDatabase });
    await change('model Hero', '/// Who plays.\nmodel Hero');
    expect(await newMigration(root, 'words', { now: new Date('2026-01-02T00:00:00Z'), withDatabase })).toBe(
      null,
    );
    expect((await readdir(path.join(root, 'migrations'))).sort()).toEqual([
      '20260101000000_heroes',
      'migration_lock.toml',
    ]);
    expect(await checkMigrations(root, withDatabase)).toEqual([]);
  });

  it('is missed when only the snapshot was moved on', async () => {
    await newMigration(root, 'heroes', { now: new Date('2026-01-01T00:00:00Z'), withDatabase });
    await change('name String', 'name String\n  deeds Int @default(0)');
    await cp(path.join(root, 'schema.prisma'), path.join(root, 'schema.snapshot.prisma'));
    expect(await checkMigrations(root, withDatabase)).toEqual([
      expect.stringContaining('do not lead to the snapshot'),
    ]);
  });
});

describe('this repository', () => {
  it('has a migration for all that its schema says', async () => {
    expect(await checkMigrations('prisma', withDatabase)).toEqual([]);
  });

  it("and Prisma's own engine find nothing to do after each other", async () => {
    const [ours, theirs] = await Promise.all([emptyDatabase(), emptyDatabase()]);
    const schema = await readFile('prisma/schema.prisma', 'utf8');
    const migrations = await loadMigrations('prisma/migrations');
    const { applied } = await migrate(ours.url);
    expect(applied.length).toBeGreaterThan(0);
    const behind = await openSchemaEngine(ours.url, schema);
    expect(await behind.diagnose(migrations)).toEqual({
      ...{ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null },
    });
    expect(await behind.apply(migrations)).toEqual([]);
    await behind.close();

    const ahead = await openSchemaEngine(theirs.url, schema);
    expect(await ahead.apply(migrations)).toEqual(applied);
    await ahead.close();
    expect(await migrate(theirs.url)).toEqual({ applied: [], unknown: [] });
    await Promise.all([ours.drop(), theirs.drop()]);
  });
});
