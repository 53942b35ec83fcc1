import { type Job, UnrecoverableError } from 'bullmq';
import { z } from 'zod';
import type { DeadLetters } from './dead-letters.ts';
import { PAYLOADS, type Payload, type QueueName } from './queues.ts';

/** `attempt` counts from 1; attempts that ended because their worker was killed are not counted. */
export interface JobInfo {
  id: string;
  attempt: number;
  lastAttempt: boolean;
}
/** What is needed of BullMQ's Job. */
type GivenJob = Pick<Job<unknown, void>, 'id' | 'data' | 'attemptsMade' | 'opts'>;
type EndedJob = Pick<GivenJob, 'id' | 'data'>;

export type Handler<Q extends QueueName> = (payload: Payload<Q>, job: JobInfo) => Promise<void>;

/**
 * The function BullMQ calls for each job: parses the payload, runs the handler, and reports the job as
 * dead before BullMQ removes it, so that a worker killed in between reports it again rather than never.
 */
export function createProcessor<Q extends QueueName>(
  queue: Q,
  handler: Handler<Q>,
  deadLetters: DeadLetters,
) {
  const reported = new WeakSet<object>();

  async function die(job: EndedJob, error: Error): Promise<void> {
    reported.add(job);
    await deadLetters.report({ queue, jobId: job.id ?? '', payload: job.data, error: error.message });
  }

  return {
    async process(job: GivenJob): Promise<void> {
      const parsed = PAYLOADS[queue].safeParse(job.data);
      if (!parsed.success) {
        const error = new UnrecoverableError(`payload: ${z.prettifyError(parsed.error)}`);
        await die(job, error);
        throw error;
      }
      const attempt = job.attemptsMade + 1;
      const lastAttempt = attempt >= (job.opts.attempts ?? 1);
      try {
        // safeParse of a union of schemas loses which one it was; `queue` picks the same for both.
        await handler(parsed.data as Payload<Q>, { id: job.id ?? '', attempt, lastAttempt });
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        if (lastAttempt) await die(job, error);
        throw error;
      }
    },
    /** For BullMQ's `failed` event: jobs it gives up on without calling us (stalled too often). */
    async failed(job: EndedJob | undefined, error: Error): Promise<void> {
      if (job && error instanceof UnrecoverableError && !reported.has(job)) await die(job, error);
    },
  };
}
