import type { Job, Queue, WorkerOptions } from 'bullmq';
import type { QueueName } from './queues.ts';

export type ProducerQueue = Pick<Queue<unknown>, 'add' | 'addBulk' | 'remove' | 'getJobCounts' | 'close'>;
/** What is used of BullMQ's Worker; its own type differs between the backends. */
export interface JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: FailedJob | undefined, error: Error) => void): unknown;
  waitUntilReady(): Promise<void>;
  /** Takes no more jobs at once; resolves when the running ones are done. */
  close(): Promise<void>;
  /** Drops the connections; jobs still running lose their locks and are taken up elsewhere. */
  disconnect(): Promise<void>;
}
type FailedJob = Pick<Job<unknown, void>, 'id' | 'data'>;
export type Processor = (job: Job<unknown, void>) => Promise<void>;

/** What differs between BullMQ on Redis and on PostgreSQL; everything else in this room is the same. */
export interface Backend {
  readonly kind: 'redis' | 'postgres';
  queue(name: QueueName): ProducerQueue;
  worker(name: QueueName, processor: Processor, options: { concurrency: number }): JobWorker;
  /** False when a command sent now would wait for a connection. */
  connected(): boolean;
  /** Resolves when the store answers; waits for as long as it does not. */
  ready(): Promise<void>;
  /** Closes the connections, after queues and workers were closed. */
  close(): Promise<void>;
}

/**
 * Locks are short, so that the job of a killed worker is taken up again soon: the lock of a dead worker
 * runs out within 3 s, the check that finds it runs every second (BullMQ marks on one check and takes
 * back on the next), so ≤ 5 s in all. A handler may take as long as it likes: its lock is renewed every
 * 1.5 s while the event loop turns. A false alarm (the loop stood still for 3 s) runs a job twice, which
 * the version in its payload makes harmless; hence the generous stall count, which only stops a job that
 * kills every worker that touches it.
 */
export const LIVENESS = {
  lockDuration: 3000,
  stalledInterval: 1000,
  maxStalledCount: 10,
  // BullMQ's pause after a refused connection; its default of 15 s is longer than a restart takes.
  runRetryDelay: 1000,
} as const satisfies Partial<WorkerOptions>;

/** Nobody listens to BullMQ's event stream here, so next to nothing of it is kept. */
export const EVENT_STREAM = { events: { maxLen: 100 } } as const;
