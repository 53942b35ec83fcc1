import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createJobs, type DeadJob, type JobInfo, type JobRequest, type Jobs } from '../../src/jobs/index.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';

const silent = pino({ level: 'silent' });
const turn = (jobId: string, more: Partial<JobRequest> = {}): JobRequest => ({
  queue: 'turn',
  jobId,
  payload: { v: 1, actionId: jobId, version: 1 },
  ...more,
});
const inMs = (ms: number) => ({ runAt: new Date(Date.now() + ms) });
const until = (condition: () => void, timeout = 10_000) => vi.waitFor(condition, { timeout, interval: 10 });

afterAll(() => stopTestPostgres());

describe.each(['redis', 'postgres'] as const)('jobs on %s', (backend) => {
  let where: { redisUrl?: string; databaseUrl: string };
  let stopServer: () => Promise<void>;
  let prefix = '';
  let count = 0;
  const open: Jobs[] = [];
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    if (backend === 'redis') {
      const redis = await startRedis();
      where = { redisUrl: redis.url, databaseUrl: 'postgres://127.0.0.1:1/not-used' };
      stopServer = () => redis.stop();
    } else {
      const database = await freshDatabase();
      where = { databaseUrl: database.url };
      stopServer = () => database.drop();
    }
  });
  afterAll(() => stopServer());
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await Promise.all(open.splice(0).map((jobs) => jobs.close({ graceMs: 1000 })));
  });

  /** Queues of this test's own; the same ones for each call within a test, as for several processes. */
  async function start(options: { fresh?: boolean } = {}): Promise<Jobs> {
    if (options.fresh !== false) prefix = `test${backend}${++count}`;
    const jobs = await createJobs({ ...where, prefix, backoffMs: 40, logger: silent });
    open.push(jobs);
    await jobs.ready();
    return jobs;
  }

  it('runs a job once, with its payload, and forgets it', async () => {
    const jobs = await start();
    const seen: unknown[] = [];
    await jobs.work('turn', async (payload, job) => void seen.push([payload, job]));
    await jobs.add([turn('turn-a-1')]);

    await until(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toEqual([
      { v: 1, actionId: 'turn-a-1', version: 1 },
      { id: 'turn-a-1', attempt: 1, lastAttempt: false },
    ]);
    await vi.waitFor(async () => {
      const { ok, depths } = await jobs.health();
      expect(ok).toBe(true);
      expect(depths?.turn).toEqual({ waiting: 0, active: 0, delayed: 0 });
    });
    expect(seen).toHaveLength(1);
  });

  it('runs a job once when its id is added many times, alone and in bulk', async () => {
    const jobs = await start();
    await Promise.all(Array.from({ length: 10 }, () => jobs.add([turn('turn-a-1')])));
    await jobs.add([turn('turn-a-1'), turn('turn-a-1'), turn('turn-b-1')]);
    const seen: string[] = [];
    await jobs.work('turn', async (_payload, job) => void seen.push(job.id));

    await until(() => expect(seen).toContain('turn-b-1'));
    await jobs.add([turn('turn-last-1')]);
    await until(() => expect(seen).toContain('turn-last-1'));
    expect(seen.toSorted()).toEqual(['turn-a-1', 'turn-b-1', 'turn-last-1']);
  });

  it('takes jobs for several queues in one call', async () => {
    const jobs = await start();
    const seen: string[] = [];
    await jobs.work('turn', async () => void seen.push('turn'));
    await jobs.work('board', async ({ campaignId }) => void seen.push(`board ${campaignId}`));
    await jobs.work('delivery', async ({ campaignId }) => void seen.push(`delivery ${campaignId}`));
    await jobs.work('effects', async ({ consumer }) => void seen.push(`effects ${consumer}`));
    await jobs.add([
      turn('turn-a-1'),
      { queue: 'board', jobId: 'board-c', payload: { v: 1, campaignId: 'c' } },
      { queue: 'delivery', jobId: 'delivery-c', payload: { v: 1, campaignId: 'c' } },
      { queue: 'effects', jobId: 'effects-c', payload: { v: 1, consumer: 'audit', campaignId: 'c' } },
    ]);
    await until(() => expect(seen.toSorted()).toEqual(['board c', 'delivery c', 'effects audit', 'turn']));
  });

  it('refuses ids that BullMQ reserves, and then adds nothing', async () => {
    const jobs = await start();
    for (const jobId of ['turn:a:1', '123', '']) {
      await expect(jobs.add([turn('turn-a-1'), turn(jobId)])).rejects.toThrow(TypeError);
    }
    expect((await jobs.health()).depths?.turn.waiting).toBe(0);
  });

  it('runs a delayed job not before its time and soon after', async () => {
    const jobs = await start();
    const ran = new Map<string, number>();
    await jobs.work('turn', async (_payload, job) => void ran.set(job.id, Date.now()));
    const soon = inMs(600);
    const later = inMs(1500);
    await jobs.add([turn('later-1', later)]);
    await jobs.add([turn('soon-1', soon)]);
    await jobs.add([turn('past-1', inMs(-5000))]);

    await until(() => expect(ran.has('later-1')).toBe(true));
    for (const [id, { runAt }] of [
      ['soon-1', soon],
      ['later-1', later],
    ] as const) {
      const late = ran.get(id)! - runAt.getTime();
      // The delay is counted in whole milliseconds from when the job was added.
      expect(late).toBeGreaterThanOrEqual(-2);
      expect(late).toBeLessThan(500);
    }
    expect(ran.get('past-1')).toBeLessThan(soon.runAt.getTime());
  });

  it('keeps a job that is due when nobody works, and runs it when somebody does', async () => {
    const jobs = await start();
    const due = inMs(50);
    await jobs.add([turn('turn-a-1', due)]);
    await until(() => expect(Date.now()).toBeGreaterThan(due.runAt.getTime()));
    const seen: string[] = [];
    const other = await start({ fresh: false });
    await other.work('turn', async (_payload, job) => void seen.push(job.id));
    await until(() => expect(seen).toEqual(['turn-a-1']));
  });

  it('runs 500 delayed jobs, each once and none early', async () => {
    const jobs = await start();
    const early: string[] = [];
    const seen: string[] = [];
    const due = new Map<string, number>();
    const requests = Array.from({ length: 500 }, (_, i) => turn(`turn-${i}-1`, inMs(400 + ((i * 7) % 600))));
    for (const request of requests) due.set(request.jobId, request.runAt!.getTime());
    await jobs.work(
      'turn',
      async (_payload, job) => {
        if (Date.now() < due.get(job.id)! - 2) early.push(job.id);
        seen.push(job.id);
      },
      { concurrency: 10 },
    );
    await jobs.add(requests);
    await until(() => expect(seen).toHaveLength(500), 20_000);
    expect(new Set(seen).size).toBe(500);
    expect(early).toEqual([]);
  });

  it('removes a delayed job, and does not mind one that is gone or running', async () => {
    const jobs = await start();
    const seen: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await jobs.add([turn('removed-1', inMs(300)), turn('running-1')]);
    await jobs.work('turn', async (_payload, job) => {
      if (job.id === 'running-1') await held;
      seen.push(job.id);
    });
    await vi.waitFor(async () => expect((await jobs.health()).depths?.turn.active).toBe(1));
    await jobs.remove('turn', 'removed-1');
    await jobs.remove('turn', 'never-was-1');
    await jobs.remove('turn', 'running-1');
    await jobs.add([turn('after-1', inMs(500))]);
    release();
    await until(() => expect(seen).toEqual(['running-1', 'after-1']));
  });

  it('tries a failing job three times with growing pauses, reports it dead, then takes its id again', async () => {
    const jobs = await start();
    const dead: DeadJob[] = [];
    const attempts: { at: number; info: JobInfo }[] = [];
    let broken = true;
    const done: string[] = [];
    jobs.onDead(async (job) => void dead.push(job));
    await jobs.work('turn', async (_payload, info) => {
      attempts.push({ at: Date.now(), info });
      if (broken) throw new Error('no candle');
      done.push(info.id);
    });
    await jobs.add([turn('turn-a-1')]);
    await until(() => expect(dead).toHaveLength(1));

    expect(dead).toEqual([
      {
        queue: 'turn',
        jobId: 'turn-a-1',
        payload: { v: 1, actionId: 'turn-a-1', version: 1 },
        error: 'no candle',
      },
    ]);
    expect(attempts.map((a) => [a.info.attempt, a.info.lastAttempt])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    const [first, second, third] = attempts.map((a) => a.at);
    expect(second! - first!).toBeGreaterThanOrEqual(38);
    expect(third! - second!).toBeGreaterThanOrEqual(78);

    broken = false;
    await vi.waitFor(async () => {
      await jobs.add([turn('turn-a-1')]);
      expect(done).toContain('turn-a-1');
    });
    expect(dead).toHaveLength(1);
  });

  it('reports a dead job even when a listener fails, and goes on', async () => {
    const jobs = await start();
    const heard: string[] = [];
    jobs.onDead(async () => {
      throw new Error('the listener is broken');
    });
    jobs.onDead(async (job) => void heard.push(job.jobId));
    const seen: string[] = [];
    await jobs.work('turn', async (_payload, job) => {
      seen.push(job.id);
      if (job.id === 'bad-1') throw 'not even an Error';
    });
    await jobs.add([turn('bad-1')]);
    await until(() => expect(heard).toEqual(['bad-1']));
    await jobs.add([turn('good-1')]);
    await until(() => expect(seen).toContain('good-1'));
  });

  it('reports a payload of another shape dead at once, without a retry, and goes on', async () => {
    const jobs = await start();
    const dead: DeadJob[] = [];
    const seen: string[] = [];
    jobs.onDead(async (job) => void dead.push(job));
    await jobs.work('turn', async (payload) => void seen.push(payload.actionId));
    const payloads = [
      { v: 2, actionId: 'a', version: 1 },
      { v: 1, actionId: 'a', version: 'x' },
      'text',
      null,
    ];
    await jobs.add(payloads.map((payload, i) => turn(`bad-${i}`, { payload })));
    await jobs.add([turn('good-1')]);
    await until(() => expect(dead).toHaveLength(4));
    await until(() => expect(seen).toEqual(['good-1']));
    expect(dead.map((job) => job.jobId).toSorted()).toEqual(['bad-0', 'bad-1', 'bad-2', 'bad-3']);
    expect(dead.every((job) => job.error.startsWith('payload: '))).toBe(true);
  });

  it('shares jobs between two workers, each job to one of them', async () => {
    const one = await start();
    const two = await start({ fresh: false });
    const seen: Record<'one' | 'two', string[]> = { one: [], two: [] };
    // Each first job waits for the other worker's: neither can take all.
    let bothBusy = () => {};
    const meeting = new Promise<void>((resolve) => {
      bothBusy = resolve;
    });
    const taking = (who: 'one' | 'two') => async (_payload: unknown, job: JobInfo) => {
      seen[who].push(job.id);
      if (seen.one.length > 0 && seen.two.length > 0) bothBusy();
      await meeting;
    };
    await one.work('turn', taking('one'));
    await two.work('turn', taking('two'));
    await one.add(Array.from({ length: 60 }, (_, i) => turn(`turn-${i}-1`)));
    await until(() => expect(seen.one.length + seen.two.length).toBe(60));
    expect(new Set([...seen.one, ...seen.two]).size).toBe(60);
  });

  it('runs as many jobs at once as it was told to', async () => {
    const jobs = await start();
    let running = 0;
    let most = 0;
    let ended = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await jobs.work(
      'turn',
      async () => {
        running += 1;
        most = Math.max(most, running);
        if (most === 4) release();
        await held;
        running -= 1;
        ended += 1;
      },
      { concurrency: 4 },
    );
    await jobs.add(Array.from({ length: 30 }, (_, i) => turn(`turn-${i}-1`)));
    await until(() => expect(ended).toBe(30));
    expect(most).toBe(4);
  });

  it('leaves a slow job with the worker that has it', async () => {
    const one = await start();
    const two = await start({ fresh: false });
    let began = 0;
    let ended = 0;
    const slow = async () => {
      began += 1;
      // Three times the duration of a lock.
      await new Promise((resolve) => setTimeout(resolve, 9000));
      ended += 1;
    };
    await one.work('turn', slow);
    await two.work('turn', slow);
    await one.add([turn('slow-1')]);
    await until(() => expect(ended).toBe(1), 15_000);
    expect(began).toBe(1);
  });

  it('takes up the job of a killed process within 6 s', async () => {
    const jobs = await start();
    await spawnWorker();
    await jobs.add([turn('turn-a-1')]);
    const [line] = await lines(children[0]!, 'took');
    expect(line).toBe('took turn-a-1');

    const taken: number[] = [];
    await jobs.work('turn', async (_payload, job) => {
      expect(job).toEqual({ id: 'turn-a-1', attempt: 1, lastAttempt: false });
      taken.push(Date.now());
    });
    const killedAt = Date.now();
    children[0]!.kill('SIGKILL');
    await until(() => expect(taken).toHaveLength(1), 10_000);
    expect(taken[0]! - killedAt).toBeLessThan(6000);
  });

  it('closes only when the running job has ended, and takes no other', async () => {
    const jobs = await start();
    const seen: string[] = [];
    await jobs.work('turn', async (_payload, job) => {
      seen.push(`${job.id} begins`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      seen.push(`${job.id} ends`);
    });
    await jobs.add([turn('first-1')]);
    await until(() => expect(seen).toEqual(['first-1 begins']));
    await jobs.add([turn('second-1')]);
    await jobs.close();
    expect(seen).toEqual(['first-1 begins', 'first-1 ends']);
    await expect(jobs.add([turn('third-1')])).rejects.toThrow('closed');

    const next = await start({ fresh: false });
    await next.work('turn', async (_payload, job) => void seen.push(`${job.id} begins`));
    await until(() => expect(seen).toContain('second-1 begins'));
    expect(seen.filter((line) => line.startsWith('first-1'))).toHaveLength(2);
  });

  it('still adds what the last running job asks for while it closes', async () => {
    const jobs = await start();
    let began = false;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await jobs.work('turn', async () => {
      began = true;
      await held;
      await jobs.add([turn('follow-up-1')]);
    });
    await jobs.add([turn('last-1')]);
    await until(() => expect(began).toBe(true));
    const closing = jobs.close();
    release();
    await closing;

    const seen: string[] = [];
    const next = await start({ fresh: false });
    await next.work('turn', async (_payload, job) => void seen.push(job.id));
    await until(() => expect(seen).toEqual(['follow-up-1']));
  });

  it('lets go of a job that does not end within the grace, and another worker takes it up', async () => {
    const jobs = await start();
    let began = false;
    await jobs.work('turn', async () => {
      began = true;
      await new Promise(() => {});
    });
    await jobs.add([turn('stuck-1')]);
    await until(() => expect(began).toBe(true));
    const before = Date.now();
    await jobs.close({ graceMs: 300 });
    expect(Date.now() - before).toBeLessThan(4000);

    const seen: string[] = [];
    const next = await start({ fresh: false });
    await next.work('turn', async (_payload, job) => void seen.push(job.id));
    await until(() => expect(seen).toEqual(['stuck-1']));
  });

  async function spawnWorker(): Promise<void> {
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        new URL('./jobs-child.ts', import.meta.url).pathname,
        JSON.stringify({ ...where, prefix }),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    children.push(child);
    await lines(child, 'ready');
  }

  /** Waits for a line of the child that starts like this. */
  async function lines(child: ChildProcess, start: string): Promise<string[]> {
    const reader = createInterface({ input: child.stdout! });
    for (;;) {
      const [line] = (await once(reader, 'line')) as [string];
      if (line.startsWith(start)) {
        reader.close();
        return [line];
      }
    }
  }
});
