import { readFileSync, writeFileSync } from 'node:fs';
import { renderPermissions } from './permission-page.ts';

/** `npm run docs:permissions` writes docs/permissions.md; with `--check` it only says whether that would change it. */
const PAGE = 'docs/permissions.md';
const page = renderPermissions();
if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page) {
  process.stderr.write(`${PAGE} is behind the code: npm run docs:permissions\n`);
  process.exitCode = 1;
}
