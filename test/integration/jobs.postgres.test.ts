import pg from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createJobs, type JobRequest, type Jobs } from '../../src/jobs/index.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';

const logger = pino({ level: 'silent' });
const turn = (jobId: string): JobRequest => ({
  queue: 'turn',
  jobId,
  payload: { v: 1, actionId: jobId, version: 1 },
});
const until = (condition: () => void, timeout = 10_000) => vi.waitFor(condition, { timeout, interval: 10 });

let database: Awaited<ReturnType<typeof freshDatabase>>;
let admin: pg.Client;
const open: Jobs[] = [];
let count = 0;

beforeAll(async () => {
  database = await freshDatabase();
  admin = new pg.Client(database.url);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
  await stopTestPostgres();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((jobs) => jobs.close({ graceMs: 500 })));
});

async function start(prefix = `postgres${++count}`): Promise<Jobs> {
  const jobs = await createJobs({ databaseUrl: database.url, prefix, logger });
  open.push(jobs);
  return jobs;
}

it('lets several processes start on an empty database at once', async () => {
  const [one, two] = await Promise.all([start('same'), start('same'), start('same')]);
  const seen: string[] = [];
  await one.work('turn', async (_payload, job) => void seen.push(job.id));
  await two.add([turn('turn-a-1')]);
  await until(() => expect(seen).toEqual(['turn-a-1']));
});

it('goes on when all its connections were cut', async () => {
  const jobs = await start();
  const seen = new Set<string>();
  await jobs.work('turn', async (_payload, job) => void seen.add(job.id));
  await jobs.work('board', async (payload) => void seen.add(payload.campaignId));
  await jobs.add([turn('before-1')]);
  await until(() => expect([...seen]).toEqual(['before-1']));

  await cutOthers();
  await vi.waitFor(() => jobs.add([turn('after-1')]), { timeout: 10_000 });
  await jobs.add([{ queue: 'board', jobId: 'board-1-x', payload: { v: 1, campaignId: 'c' } }]);
  await until(() => expect([...seen].toSorted()).toEqual(['after-1', 'before-1', 'c']));

  // LISTEN works again on a new connection: no polling is that fast.
  await vi.waitFor(async () => {
    const began = Date.now();
    const id = `quick-${began}`;
    await jobs.add([turn(id)]);
    await until(() => expect(seen.has(id)).toBe(true));
    expect(Date.now() - began).toBeLessThan(500);
  });
});

it('does not run dry when many jobs end and are added at once', async () => {
  const jobs = await start();
  let done = 0;
  for (const queue of ['turn', 'delivery', 'board', 'effects'] as const) {
    await jobs.work(
      queue,
      async () => {
        done += 1;
        if (done <= 200)
          await jobs.add([{ queue: 'turn', jobId: `more-${done}`, payload: turn('x').payload }]);
      },
      { concurrency: 20 },
    );
  }
  await jobs.add(Array.from({ length: 200 }, (_, i) => turn(`turn-${i}-1`)));
  await until(() => expect(done).toBe(400), 20_000);
});

it('leaves no connection behind', async () => {
  const jobs = await start();
  await jobs.work('turn', async () => {});
  await jobs.work('effects', async () => {});
  expect(await others()).toBeGreaterThan(0);
  await jobs.close();
  await vi.waitFor(async () => expect(await others()).toBe(0));
});

it('says at once that a database cannot be reached', async () => {
  await expect(createJobs({ databaseUrl: 'postgres://127.0.0.1:1/none', logger })).rejects.toThrow(
    'ECONNREFUSED',
  );
});

async function others(): Promise<number> {
  const { rows } = await admin.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  return rows[0]!.n;
}

async function cutOthers(): Promise<void> {
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}
