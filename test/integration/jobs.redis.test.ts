import { Redis } from 'ioredis';
import { type Logger, pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createJobs, type JobRequest, type Jobs } from '../../src/jobs/index.ts';
import { startRedis } from '../support/redis.ts';

const databaseUrl = 'postgres://127.0.0.1:1/not-used';
const turn = (jobId: string, runAt?: Date): JobRequest => ({
  queue: 'turn',
  jobId,
  payload: { v: 1, actionId: jobId, version: 1 },
  ...(runAt && { runAt }),
});
const until = (condition: () => void, timeout = 10_000) => vi.waitFor(condition, { timeout, interval: 10 });

let redis: Awaited<ReturnType<typeof startRedis>>;
const open: Jobs[] = [];
let count = 0;

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());
afterEach(async () => {
  await Promise.all(open.splice(0).map((jobs) => jobs.close({ graceMs: 500 })));
});

async function start(logger: Logger = pino({ level: 'silent' })): Promise<Jobs> {
  const jobs = await createJobs({ redisUrl: redis.url, databaseUrl, prefix: `redis${++count}`, logger });
  open.push(jobs);
  await jobs.ready();
  return jobs;
}

function recordingLogger() {
  const records: { level: number; msg: string }[] = [];
  const logger = pino({ level: 'debug' }, { write: (line) => void records.push(JSON.parse(line)) });
  return { logger, count: (part: string) => records.filter((record) => record.msg.includes(part)).length };
}

it('goes on with new jobs after FLUSHALL, immediate and delayed ones', async () => {
  const jobs = await start();
  const seen: string[] = [];
  await jobs.work('turn', async (_payload, job) => void seen.push(job.id));
  await jobs.add([turn('before-1'), turn('lost-1', new Date(Date.now() + 60_000))]);
  await until(() => expect(seen).toEqual(['before-1']));

  for (let round = 0; round < 3; round += 1) {
    await redis.flushAll();
    await jobs.add([turn(`now-${round}-x`), turn(`later-${round}-x`, new Date(Date.now() + 300))]);
    await until(() => expect(seen).toContain(`later-${round}-x`), 3000);
    expect(seen).toContain(`now-${round}-x`);
  }
  // The delayed job that was lost left no trace that keeps its id from being used.
  await jobs.add([turn('lost-1')]);
  await until(() => expect(seen).toContain('lost-1'), 3000);
  expect(seen).toHaveLength(8);
});

it('survives a FLUSHALL in the middle of a job', async () => {
  const jobs = await start();
  const seen: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await jobs.work('turn', async (_payload, job) => {
    seen.push(job.id);
    if (job.id === 'held-1') await held;
  });
  await jobs.add([turn('held-1')]);
  await until(() => expect(seen).toEqual(['held-1']));
  await redis.flushAll();
  await jobs.add([turn('next-1')]);
  release();
  await until(() => expect(seen).toEqual(['held-1', 'next-1']));
  await jobs.add([turn('held-1')]);
  await until(() => expect(seen).toEqual(['held-1', 'next-1', 'held-1']));
});

it('goes on after a restart of Redis, and logs the outage once', async () => {
  const log = recordingLogger();
  const jobs = await start(log.logger);
  const seen = new Set<string>();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await jobs.work('turn', async (_payload, job) => {
    seen.add(job.id);
    if (job.id === 'held-1') await held;
  });
  await jobs.work('board', async () => void seen.add('board'));
  await jobs.add([turn('held-1')]);
  await until(() => expect([...seen]).toEqual(['held-1']));
  await redis.restart();
  release();
  await jobs.ready();
  await jobs.add([
    turn('after-1'),
    { queue: 'board', jobId: 'board-1-x', payload: { v: 1, campaignId: 'c' } },
  ]);
  await until(() => expect([...seen].toSorted()).toEqual(['after-1', 'board', 'held-1']));
  expect(log.count('cannot be reached')).toBe(1);
  expect(log.count('can be reached again')).toBe(1);
});

it('starts without Redis, says so once, and neither add nor close hangs', async () => {
  const log = recordingLogger();
  const jobs = await createJobs({ redisUrl: 'redis://127.0.0.1:1', databaseUrl, logger: log.logger });
  const adding = expect(jobs.add([turn('turn-a-1')])).rejects.toThrow('took longer than 500 ms');
  expect(await jobs.health()).toEqual({ ok: false, backend: 'redis' });
  await adding;
  const before = Date.now();
  await jobs.close();
  expect(Date.now() - before).toBeLessThan(10_000);
  expect(log.count('cannot be reached')).toBe(1);
});

it('warns once when Redis may evict jobs', async () => {
  const admin = new Redis(redis.url);
  const console = vi.spyOn(globalThis.console, 'warn');
  try {
    await admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const log = recordingLogger();
    const jobs = await start(log.logger);
    await jobs.work('turn', async () => {});
    await jobs.work('board', async () => {});
    await jobs.ready();
    expect(log.count('noeviction')).toBe(1);
    expect(console).not.toHaveBeenCalled();

    await admin.config('SET', 'maxmemory-policy', 'noeviction');
    const calm = recordingLogger();
    await start(calm.logger);
    expect(calm.count('noeviction')).toBe(0);
  } finally {
    console.mockRestore();
    admin.disconnect();
  }
});

it('keeps all keys in one hash slot', async () => {
  await redis.flushAll();
  const jobs = await start();
  await jobs.add([turn('turn-a-1'), { queue: 'effects', jobId: 'effects-1-x', payload: {} }]);
  const admin = new Redis(redis.url);
  const keys = await admin.keys('*');
  admin.disconnect();
  expect(keys.length).toBeGreaterThan(4);
  expect(keys.filter((key) => !key.startsWith(`{redis${count}}:`))).toEqual([]);
});

it('refuses a Redis URL that is none', async () => {
  const logger = pino({ level: 'silent' });
  for (const redisUrl of ['localhost:6379', 'http://localhost:6379', '']) {
    await expect(createJobs({ redisUrl, databaseUrl, logger })).rejects.toThrow('redis://');
  }
});
