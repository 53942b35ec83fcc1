import { checkDocs } from './docs.ts';

/** `npm run docs:check`: fails when the documentation leaves out or makes up something that code knows. */
const problems = checkDocs('.');
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else
  process.stdout.write('The documentation names everything that is there, and its links lead somewhere.\n');
