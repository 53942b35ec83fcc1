import { readFile } from 'node:fs/promises';
import { diffSchemas } from './diff-schema.ts';

/** `npm run migration:check`: fails when the schema was changed and no migration was written for it. */
const [snapshot, schema] = await Promise.all([
  readFile('prisma/schema.snapshot.prisma', 'utf8'),
  readFile('prisma/schema.prisma', 'utf8'),
]);
const missing = await diffSchemas(snapshot, schema);
if (missing !== '') {
  process.stderr.write(
    `The schema has changes that no migration makes (npm run migration:new -- <name>):\n${missing}`,
  );
  process.exitCode = 1;
}
