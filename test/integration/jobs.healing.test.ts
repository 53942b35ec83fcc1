import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createJobs, type Jobs } from '../../src/jobs/index.ts';
import { createRecovery, type RecoverySource } from '../../src/jobs/recovery.ts';
import { createRelay, type Outbox, type OutboxRow } from '../../src/jobs/relay.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';

const logger = pino({ level: 'silent' });
const until = (condition: () => void, timeout = 10_000) => vi.waitFor(condition, { timeout, interval: 10 });
const nothing: RecoverySource = {
  stuckSteps: async () => [],
  overdueBoards: async () => [],
  undelivered: async () => [],
  laggingConsumers: async () => [],
};

afterAll(() => stopTestPostgres());

describe.each(['redis', 'postgres'] as const)('healing on %s', (backend) => {
  let where: { redisUrl?: string; databaseUrl: string };
  let stopServer: () => Promise<void>;
  let flush: (() => Promise<void>) | undefined;
  let count = 0;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    if (backend === 'redis') {
      const redis = await startRedis();
      where = { redisUrl: redis.url, databaseUrl: 'postgres://127.0.0.1:1/not-used' };
      stopServer = () => redis.stop();
      flush = () => redis.flushAll();
    } else {
      const database = await freshDatabase();
      where = { databaseUrl: database.url };
      stopServer = () => database.drop();
    }
  });
  afterAll(() => stopServer());
  afterEach(async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  });

  async function start(): Promise<Jobs> {
    const jobs = await createJobs({ ...where, prefix: `healing${backend}${++count}`, logger });
    stops.push(() => jobs.close({ graceMs: 500 }));
    return jobs;
  }

  it('hands over the rows that a crash left behind, once the process is back', async () => {
    const jobs = await start();
    const outbox = tableOf(
      row(1n, { runAt: null, ageMs: 5000 }),
      row(2n, { runAt: new Date(Date.now() + 400), ageMs: 5000 }),
      row(3n, { runAt: null, ageMs: 0 }),
    );
    const relay = createRelay({ outbox, jobs, intervalMs: 50, logger });
    stops.push(relay.stop);
    const seen: string[] = [];
    await jobs.work('turn', async (_payload, job) => void seen.push(job.id));
    relay.start();
    await until(() => expect(seen).toEqual(['turn-1-x', 'turn-2-x', 'turn-3-x']), 5000);
    await until(() => expect(outbox.open()).toEqual([]));
  });

  it('does no harm when two relays and the committing process hand over the same rows', async () => {
    const jobs = await start();
    const rows = Array.from({ length: 30 }, (_, i) => row(BigInt(i), { runAt: null, ageMs: 5000 }));
    const outbox = tableOf(...rows);
    const relays = [createRelay({ outbox, jobs, logger }), createRelay({ outbox, jobs, logger })];
    await Promise.all(relays.flatMap((relay) => [relay.handOver(rows), relay.handOver(rows)]));
    const seen: string[] = [];
    await jobs.work('turn', async (_payload, job) => void seen.push(job.id));
    await until(() => expect(seen).toHaveLength(30));
    await until(() => expect(outbox.open()).toEqual([]));
    expect(new Set(seen).size).toBe(30);
  });

  it('runs a step whose job is nowhere, and stops asking when it has run', async () => {
    const jobs = await start();
    let version = 4;
    const ran: number[] = [];
    await jobs.work('turn', async (payload) => {
      // As the runner does: a job for another version is dropped.
      if (payload.version !== version) return;
      version += 1;
      ran.push(payload.version);
    });
    const source: RecoverySource = {
      ...nothing,
      stuckSteps: async () => (version === 4 ? [{ actionId: 'action', version: 4 }] : []),
    };
    const recovery = createRecovery({ source, jobs, intervalMs: 50, logger });
    stops.push(recovery.stop);
    recovery.start();
    await until(() => expect(ran).toEqual([4]));
    expect(await recovery.sweep()).toBe(0);
  });

  it('asks again for boards, posts and effects', async () => {
    const jobs = await start();
    const seen = new Set<string>();
    await jobs.work('board', async ({ campaignId }) => void seen.add(`board ${campaignId}`));
    await jobs.work('delivery', async ({ campaignId }) => void seen.add(`delivery ${campaignId}`));
    await jobs.work('effects', async (p) => void seen.add(`${p.consumer} ${p.campaignId}`));
    const source: RecoverySource = {
      ...nothing,
      overdueBoards: async () => ['c1'],
      undelivered: async () => ['c2'],
      laggingConsumers: async () => [{ consumer: 'npc-memory', campaignId: 'c3' }],
    };
    await createRecovery({ source, jobs, logger }).sweep();
    await until(() => expect([...seen].toSorted()).toEqual(['board c1', 'delivery c2', 'npc-memory c3']));
  });

  it('closes a wait whose delayed job was lost, soon after its deadline', async () => {
    const jobs = await start();
    const deadline = Date.now() + 700;
    let closedAt: number | undefined;
    await jobs.work('turn', async () => {
      if (Date.now() >= deadline) closedAt ??= Date.now();
    });
    await jobs.add([
      {
        queue: 'turn',
        jobId: 'turn-wait-7',
        payload: { v: 1, actionId: 'wait', version: 7 },
        runAt: new Date(deadline),
      },
    ]);
    await (flush?.() ?? jobs.remove('turn', 'turn-wait-7'));
    const source: RecoverySource = {
      ...nothing,
      stuckSteps: async (now) =>
        closedAt === undefined && now.getTime() > deadline + 200 ? [{ actionId: 'wait', version: 7 }] : [],
    };
    const recovery = createRecovery({ source, jobs, intervalMs: 100, logger });
    stops.push(recovery.stop);
    recovery.start();
    await until(() => expect(closedAt).toBeDefined());
    expect(closedAt! - deadline).toBeLessThan(2000);
  });
});

function row(id: bigint, o: { runAt: Date | null; ageMs: number }): OutboxRow & { writtenAt: number } {
  return {
    id,
    queue: 'turn',
    jobId: `turn-${id}-x`,
    payload: { v: 1, actionId: String(id), version: 0 },
    runAt: o.runAt,
    writtenAt: Date.now() - o.ageMs,
  };
}

/** The outbox table, in memory. */
function tableOf(...rows: ReturnType<typeof row>[]): Outbox & { open(): bigint[] } {
  let open = rows;
  return {
    async takeDue(limit, olderThanMs) {
      return open.filter((one) => one.writtenAt < Date.now() - olderThanMs).slice(0, limit);
    },
    async markHandedOver(ids) {
      open = open.filter((one) => !ids.includes(one.id));
    },
    open: () => open.map((one) => one.id),
  };
}
