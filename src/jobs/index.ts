import type { JobsOptions } from 'bullmq';
import type { Logger } from 'pino';
import type { Backend, JobWorker, ProducerQueue } from './backend.ts';
import { createDeadLetters, type DeadListener } from './dead-letters.ts';
import { createOutages } from './outages.ts';
import { createPostgresBackend } from './postgres.ts';
import { createProcessor, type Handler } from './processor.ts';
import { isJobId, QUEUE_NAMES, type QueueName, RETRIES } from './queues.ts';
import { createRedisBackend } from './redis.ts';
import { TimeLimitError, within } from './time-limit.ts';

export type { DeadJob } from './dead-letters.ts';
export type { JobInfo } from './processor.ts';

/** A job to be; `runAt` in the future makes it a delayed one, accurate to some milliseconds. */
export interface JobRequest {
  queue: QueueName;
  jobId: string;
  payload: unknown;
  runAt?: Date;
}

export interface JobsHealth {
  ok: boolean;
  backend: 'redis' | 'postgres';
  /** Jobs by queue; absent when the queue did not answer. */
  depths?: Record<QueueName, { waiting: number; active: number; delayed: number }>;
}

/**
 * Delivery of work, at least once. The queue is not the truth (durability.md): it may lose everything
 * and may deliver a job twice, and the rows that payloads point to decide what is to be done.
 */
export interface Jobs {
  /**
   * Adds jobs. An id that exists already (waiting, delayed or *running*) is left as it is, so an id must
   * say which state it is for, not only what it is about.
   * @throws TypeError on an id that BullMQ would not take, or an unknown queue (nothing is added then);
   *   TimeLimitError when the queue does not answer within 5 s, or 0.5 s when it is known to be away (the
   *   jobs may yet appear: adding them again is harmless)
   */
  add(requests: JobRequest[]): Promise<void>;
  /** Tidiness only: a job that is gone or running is left alone, a queue that is away is not waited for. */
  remove(queue: QueueName, jobId: string): Promise<void>;
  /**
   * Starts a worker. A handler that throws is called again after a growing pause, as often as RETRIES
   * says. `concurrency` (1) is how many jobs this worker runs at once.
   */
  work<Q extends QueueName>(queue: Q, handler: Handler<Q>, options?: { concurrency?: number }): Promise<void>;
  /** Called for a job that failed for good, before its id becomes free again. At least once per job. */
  onDead(listener: DeadListener): void;
  health(): Promise<JobsHealth>;
  /** Resolves when the queue answers. */
  ready(): Promise<void>;
  /**
   * Takes no more jobs, lets the running ones finish for `graceMs` (7000), then lets go of them: another
   * worker takes them up when their locks run out. Ends within `graceMs` plus 3 s. When jobs were let go
   * of, BullMQ may keep timers running: end the process with `process.exit`.
   */
  close(options?: { graceMs?: number }): Promise<void>;
}

const ADD_LIMIT_MS = 5000;
/** A queue known to be away is given this long: people wait behind a commit, and the relay comes again. */
const REACH_LIMIT_MS = 500;
const HEALTH_LIMIT_MS = 2000;
const CLOSE_LIMIT_MS = 1000;
const DEFAULT_GRACE_MS = 7000;

/**
 * BullMQ on Redis when there is a `redisUrl`, else on the PostgreSQL of `databaseUrl`.
 *
 * @param o.prefix keeps the queues of several installations (or tests) apart on one server
 * @param o.backoffMs overrides the first pause between attempts, for all queues
 * @throws ZodError on a malformed Redis URL; any error of pg when that database cannot be reached
 */
export async function createJobs(o: {
  redisUrl?: string | undefined;
  databaseUrl: string;
  prefix?: string | undefined;
  backoffMs?: number | undefined;
  logger: Logger;
}): Promise<Jobs> {
  const logger = o.logger.child({ part: 'jobs' });
  const outages = createOutages(logger);
  const backend: Backend =
    o.redisUrl === undefined
      ? await createPostgresBackend({ url: o.databaseUrl, prefix: o.prefix, outages })
      : createRedisBackend({ url: o.redisUrl, prefix: o.prefix ?? 'wyrd', logger, outages });
  const deadLetters = createDeadLetters(logger);
  const queues = new Map<QueueName, ProducerQueue>(QUEUE_NAMES.map((name) => [name, backend.queue(name)]));
  const workers: JobWorker[] = [];
  let closing: Promise<void> | undefined;
  let closed = false;

  return {
    async add(requests) {
      const bad = requests.find((request) => !(isJobId(request.jobId) && queues.has(request.queue)));
      if (bad) throw new TypeError(`not a job id or queue: ${JSON.stringify([bad.queue, bad.jobId])}`);
      if (closed) throw new Error('the job queue is closed');
      if (!backend.connected()) await within(REACH_LIMIT_MS, 'reaching the job queue', backend.ready());
      const adding = [...queues].map(([name, queue]) => {
        const its = requests.filter((request) => request.queue === name);
        return addTo(queue, its, o.backoffMs);
      });
      await within(ADD_LIMIT_MS, 'adding jobs', Promise.all(adding));
      outages.over();
    },

    async remove(queue, jobId) {
      if (closed || !backend.connected()) return;
      try {
        await within(ADD_LIMIT_MS, 'removing a job', queues.get(queue)!.remove(jobId));
      } catch (error) {
        logger.debug({ err: error, queue, jobId }, 'a job was not removed');
      }
    },

    async work(queue, handler, options = {}) {
      if (closing) throw new Error('the job queue is closed');
      const processor = createProcessor(queue, handler, deadLetters);
      const worker = backend.worker(queue, processor.process, { concurrency: options.concurrency ?? 1 });
      workers.push(worker);
      worker.on('error', (error) => outages.report(error));
      worker.on('failed', (job, error) => void processor.failed(job, error));
      await worker.waitUntilReady();
    },

    onDead: (listener) => deadLetters.listen(listener),

    async health() {
      if (closed || !backend.connected()) return { ok: false, backend: backend.kind };
      try {
        const counted = [...queues].map(async ([name, queue]) => [name, await depth(queue)] as const);
        const entries = await within(HEALTH_LIMIT_MS, 'counting jobs', Promise.all(counted));
        const depths = Object.fromEntries(entries) as NonNullable<JobsHealth['depths']>;
        return { ok: true, backend: backend.kind, depths };
      } catch (error) {
        outages.report(error instanceof Error ? error : new Error(String(error)));
        return { ok: false, backend: backend.kind };
      }
    },

    ready: () => backend.ready(),

    close({ graceMs = DEFAULT_GRACE_MS } = {}) {
      const drained = () => {
        closed = true;
        outages.hush();
      };
      closing ??= shutDown({ backend, workers, queues: [...queues.values()], graceMs, drained, logger });
      return closing;
    },
  };
}

async function addTo(queue: ProducerQueue, requests: JobRequest[], backoffMs: number | undefined) {
  const now = Date.now();
  const jobs = requests.map((request) => ({
    name: request.queue,
    data: request.payload,
    opts: jobOptions(request, now, backoffMs),
  }));
  const [only] = jobs;
  if (!only) return;
  // A bulk on PostgreSQL makes two temporary tables; most hand-overs are of one job.
  if (jobs.length === 1) await queue.add(only.name, only.data, only.opts);
  else await queue.addBulk(jobs);
}

function jobOptions(request: JobRequest, now: number, backoffMs: number | undefined): JobsOptions {
  const retry = RETRIES[request.queue];
  return {
    jobId: request.jobId,
    delay: Math.max(0, (request.runAt?.getTime() ?? 0) - now),
    attempts: retry.attempts,
    backoff: { type: 'exponential', delay: backoffMs ?? retry.backoffMs },
    removeOnComplete: true,
    removeOnFail: true,
  };
}

async function depth(queue: ProducerQueue) {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
  return { waiting: counts.waiting ?? 0, active: counts.active ?? 0, delayed: counts.delayed ?? 0 };
}

/** Workers first: their last jobs still add jobs, and record that they are done. */
async function shutDown(o: {
  backend: Backend;
  workers: JobWorker[];
  queues: ProducerQueue[];
  graceMs: number;
  drained: () => void;
  logger: Logger;
}): Promise<void> {
  try {
    await within(o.graceMs, 'finishing the running jobs', Promise.all(o.workers.map((w) => w.close())));
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    o.logger.warn({ graceMs: o.graceMs }, 'jobs are still running; leaving them to another worker');
    o.drained();
    await settled(o.workers.map((w) => w.disconnect()));
  }
  o.drained();
  await settled(o.queues.map((queue) => queue.close()));
  await settled([o.backend.close()]);

  async function settled(endings: Promise<unknown>[]): Promise<void> {
    await within(CLOSE_LIMIT_MS, 'closing connections', Promise.allSettled(endings)).catch((error: unknown) =>
      o.logger.warn({ err: error }, 'a connection did not close in time'),
    );
  }
}
