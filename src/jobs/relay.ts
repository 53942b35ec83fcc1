import type { Logger } from 'pino';
import type { JobRequest, Jobs } from './index.ts';
import { createLoop } from './loop.ts';
import { isJobId, QUEUE_NAMES, type QueueName } from './queues.ts';

/** A job that was committed together with the change that asks for it. */
export interface OutboxRow {
  id: bigint;
  queue: QueueName;
  jobId: string;
  payload: unknown;
  /** When the job is to run; null is at once. */
  runAt: Date | null;
}

/** The outbox table, as the relay needs it. */
export interface Outbox {
  /**
   * At most `limit` rows, oldest first, that are not marked and were written more than `olderThanMs` ago
   * by the database's clock. The same row may be given to two processes: handing over twice is harmless.
   */
  takeDue(limit: number, olderThanMs: number): Promise<OutboxRow[]>;
  markHandedOver(ids: bigint[]): Promise<void>;
}

export interface Relay {
  /**
   * Hands fresh rows to the queue, right after their commit. Never throws: what could not be handed over
   * is logged and found again by the loop.
   */
  handOver(rows: OutboxRow[]): Promise<void>;
  /** Starts the loop that hands over what a crash or an outage left behind. */
  start(): void;
  stop(): Promise<void>;
}

const BATCH = 200;
/** Time for the process that committed a row to hand it over itself. */
const LEFT_BEHIND_AFTER_MS = 1000;

/** @param o.intervalMs pause between two looks at the outbox (500) */
export function createRelay(o: {
  outbox: Outbox;
  jobs: Pick<Jobs, 'add'>;
  intervalMs?: number;
  logger: Logger;
}): Relay {
  const logger = o.logger.child({ part: 'relay' });

  async function pass(rows: OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    // A row that no queue will ever take must not hold up those behind it.
    for (const row of rows.filter((row) => !isWellFormed(row))) {
      logger.error(
        { row: { ...row, id: String(row.id) } },
        'an outbox row names no queue or no usable job id',
      );
    }
    await o.jobs.add(rows.filter(isWellFormed).map(toRequest));
    await o.outbox.markHandedOver(rows.map((row) => row.id));
  }

  async function passLeftBehind(): Promise<void> {
    for (;;) {
      const rows = await o.outbox.takeDue(BATCH, LEFT_BEHIND_AFTER_MS);
      await pass(rows);
      if (rows.length > 0) logger.info({ rows: rows.length }, 'handed over jobs that were left behind');
      if (rows.length < BATCH) return;
    }
  }

  const loop = createLoop({
    what: 'the outbox relay',
    everyMs: o.intervalMs ?? 500,
    round: passLeftBehind,
    logger,
  });
  return {
    async handOver(rows) {
      try {
        await pass(rows);
      } catch (error) {
        logger.warn({ err: error, jobIds: rows.map((row) => row.jobId) }, 'jobs stay in the outbox for now');
      }
    },
    start: loop.start,
    stop: loop.stop,
  };
}

function isWellFormed(row: OutboxRow): boolean {
  return QUEUE_NAMES.includes(row.queue) && isJobId(row.jobId);
}

function toRequest({ queue, jobId, payload, runAt }: OutboxRow): JobRequest {
  return runAt === null ? { queue, jobId, payload } : { queue, jobId, payload, runAt };
}
