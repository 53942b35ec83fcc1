import { newMigration } from './migrations.ts';

/** `npm run migration:new -- <name>`: writes what the schema gained since the last migration. */
const folder = await newMigration('prisma', process.argv.slice(2).join('_'));
process.stdout.write(
  folder === null
    ? 'The schema has not changed: nothing to migrate.\n'
    : `Wrote ${folder}/migration.sql. Read it, append what Prisma cannot say (a partial index), and commit it with the snapshot.\n`,
);
