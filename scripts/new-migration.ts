import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diffSchemas } from './diff-schema.ts';

/** `npm run migration:new -- <name>`: writes what the schema gained since the last migration. */
const SCHEMA = 'prisma/schema.prisma';
const SNAPSHOT = 'prisma/schema.snapshot.prisma';

const name = process.argv[2]?.toLowerCase().replace(/[^a-z0-9]+/g, '_');
if (!name) throw new Error('Name the migration: npm run migration:new -- add_achievements');
const before = await readFile(SNAPSHOT, 'utf8').catch(() => '');
const after = await readFile(SCHEMA, 'utf8');
const sql = await diffSchemas(before, after);
if (sql === '') {
  process.stdout.write('The schema has not changed: nothing to migrate.\n');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join('prisma/migrations', `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'migration.sql'), sql);
  await writeFile(SNAPSHOT, after);
  process.stdout.write(`Wrote ${folder}/migration.sql; read it, then commit it with ${SNAPSHOT}.\n`);
}
