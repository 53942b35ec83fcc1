import type { Logger } from 'pino';
import type { QueueName } from './queues.ts';

/** A job that failed for good. Its payload is as it was stored: possibly not of the queue's shape. */
export interface DeadJob {
  queue: QueueName;
  jobId: string;
  payload: unknown;
  error: string;
}
export type DeadListener = (dead: DeadJob) => Promise<void>;

export interface DeadLetters {
  listen(listener: DeadListener): void;
  /** Tells every listener. A listener that fails is logged: the job is dead all the same. */
  report(dead: DeadJob): Promise<void>;
}

export function createDeadLetters(logger: Logger): DeadLetters {
  const listeners: DeadListener[] = [];
  return {
    listen: (listener) => void listeners.push(listener),
    async report(dead) {
      logger.error({ ...dead }, 'a job failed for good');
      for (const listener of listeners) {
        try {
          await listener(dead);
        } catch (error) {
          logger.error({ err: error, queue: dead.queue, jobId: dead.jobId }, 'a dead job could not be noted');
        }
      }
    },
  };
}
