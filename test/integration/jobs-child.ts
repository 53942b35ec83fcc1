/**
 * A worker process for the tests that kill one: takes turn jobs, says so on standard output and hangs in
 * the middle of the first. Settings as JSON in the first argument.
 */
import { pino } from 'pino';
import { z } from 'zod';
import { createJobs } from '../../src/jobs/index.ts';

const Settings = z.object({ redisUrl: z.string().optional(), databaseUrl: z.string(), prefix: z.string() });
const jobs = await createJobs({
  ...Settings.parse(JSON.parse(process.argv[2] ?? '{}')),
  logger: pino({ level: 'silent' }),
});
await jobs.work('turn', async (_payload, job) => {
  process.stdout.write(`took ${job.id}\n`);
  await new Promise(() => {});
});
process.stdout.write('ready\n');
