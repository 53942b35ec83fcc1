import { checkMigrations } from './migrations.ts';

/** `npm run migration:check`: fails when schema, snapshot and migrations do not tell the same. */
const found = await checkMigrations('prisma');
for (const problem of found) process.stderr.write(`${problem}\n`);
if (found.length > 0) process.exitCode = 1;
else process.stdout.write('Schema, snapshot and migrations agree.\n');
