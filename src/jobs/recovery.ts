import type { Logger } from 'pino';
import type { JobRequest, Jobs } from './index.ts';
import { createLoop } from './loop.ts';
import type { Payload, QueueName } from './queues.ts';

/**
 * What the rows say should be happening and is not. Each answer lists only what has been waiting for
 * longer than a healthy queue takes; else every sweep would double the work of the queue.
 */
export interface RecoverySource {
  /** Steps that are due (no wait, or a deadline passed) and that no live owner has touched for `staleMs`. */
  stuckSteps(now: Date, staleMs: number): Promise<{ actionId: string; version: number }[]>;
  /** Campaigns whose board shows an older state. */
  overdueBoards(now: Date): Promise<string[]>;
  /** Campaigns with story posts that are not on Discord. */
  undelivered(now: Date): Promise<string[]>;
  /** Consumers with domain events they have not handled. */
  laggingConsumers(now: Date): Promise<{ consumer: string; campaignId: string }[]>;
}

export interface Recovery {
  start(): void;
  stop(): Promise<void>;
  /** One sweep, now. Resolves to how many jobs it asked for. */
  sweep(): Promise<number>;
}

/** All sweeps of all processes within this time use the same job id, so that a slow queue is not flooded. */
const BUCKET_MS = 3000;
const SWEEP_EVERY_MS = 1000;
const STALE_AFTER_MS = 3000;

/**
 * Looks for work whose job got lost (a flushed Redis, a killed worker, a hand-over that never was) and
 * asks for it again under a fresh id, since the old id may belong to a job that hangs. A twin that turns
 * up late is harmless: the version in the payload, the posts' keys and the processed marks see to that.
 */
export function createRecovery(o: {
  source: RecoverySource;
  jobs: Pick<Jobs, 'add'>;
  intervalMs?: number;
  staleMs?: number;
  clock?: () => Date;
  logger: Logger;
}): Recovery {
  const logger = o.logger.child({ part: 'recovery' });
  const clock = o.clock ?? (() => new Date());
  const staleMs = o.staleMs ?? STALE_AFTER_MS;

  async function sweep(): Promise<number> {
    const now = clock();
    const found = await Promise.allSettled([
      o.source.stuckSteps(now, staleMs).then((steps) => steps.map((step) => turnJob(step, now))),
      o.source.overdueBoards(now).then((ids) => ids.map((id) => campaignJob('board', id, now))),
      o.source.undelivered(now).then((ids) => ids.map((id) => campaignJob('delivery', id, now))),
      o.source.laggingConsumers(now).then((lags) => lags.map((lag) => effectsJob(lag, now))),
    ]);
    // What could be looked up is healed, even when another look-up failed.
    const requests = found.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    if (requests.length > 0) {
      await o.jobs.add(requests);
      logger.info(
        { jobIds: requests.slice(0, 20).map((r) => r.jobId), count: requests.length },
        'asked again',
      );
    }
    const failures = found.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) throw new AggregateError(failures, 'part of the sweep failed');
    return requests.length;
  }

  const everyMs = o.intervalMs ?? SWEEP_EVERY_MS;
  const loop = createLoop({
    what: 'the recovery sweep',
    everyMs,
    round: async () => void (await sweep()),
    logger,
  });
  return { sweep, start: loop.start, stop: loop.stop };
}

function turnJob(step: { actionId: string; version: number }, now: Date): JobRequest {
  const payload: Payload<'turn'> = { v: 1, actionId: step.actionId, version: step.version };
  return request('turn', `${step.actionId}-${step.version}`, payload, now);
}

function campaignJob(queue: 'board' | 'delivery', campaignId: string, now: Date): JobRequest {
  const payload: Payload<'board' | 'delivery'> = { v: 1, campaignId };
  return request(queue, campaignId, payload, now);
}

function effectsJob(lag: { consumer: string; campaignId: string }, now: Date): JobRequest {
  const payload: Payload<'effects'> = { v: 1, consumer: lag.consumer, campaignId: lag.campaignId };
  return request('effects', `${lag.consumer}-${lag.campaignId}`, payload, now);
}

function request(queue: QueueName, about: string, payload: unknown, now: Date): JobRequest {
  const bucket = Math.floor(now.getTime() / BUCKET_MS);
  return { queue, jobId: `${queue}-${about.replaceAll(':', '-')}-r${bucket}`, payload };
}
