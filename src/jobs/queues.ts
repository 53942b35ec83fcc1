import { z } from 'zod';

/**
 * What a job of each queue carries: ids only, so that a job that arrives late, twice or out of order
 * can always be judged against the rows (durability.md). Names and shapes are durable: jobs written by
 * the version before a deploy are read by the one after it. A changed shape gets a new `v`.
 */
export const PAYLOADS = {
  /** Run the step of this action, if the action is still at this version. */
  turn: z.object({ v: z.literal(1), actionId: z.string().min(1), version: z.int().nonnegative() }),
  /** Send the story posts of this campaign that are not on Discord yet, in order. */
  delivery: z.object({ v: z.literal(1), campaignId: z.string().min(1) }),
  /** Make the board message of this campaign look like its present state. */
  board: z.object({ v: z.literal(1), campaignId: z.string().min(1) }),
  /** Let one consumer catch up on the domain events of one campaign. */
  effects: z.object({ v: z.literal(1), consumer: z.string().min(1), campaignId: z.string().min(1) }),
} as const;

export type QueueName = keyof typeof PAYLOADS;
export type Payload<Q extends QueueName> = z.infer<(typeof PAYLOADS)[Q]>;

export const QUEUE_NAMES = ['turn', 'delivery', 'board', 'effects'] as const satisfies readonly QueueName[];

/** How often a job is attempted before it is dead, and the wait before the second attempt (doubling). */
export const RETRIES: Record<QueueName, { attempts: number; backoffMs: number }> = {
  turn: { attempts: 3, backoffMs: 500 },
  delivery: { attempts: 5, backoffMs: 1000 },
  board: { attempts: 3, backoffMs: 1000 },
  effects: { attempts: 5, backoffMs: 1000 },
};

/**
 * Whether BullMQ takes this as a custom job id: it reserves ':' for its keys and plain numbers for the
 * ids it makes itself.
 */
export function isJobId(id: string): boolean {
  return id.length > 0 && !id.includes(':') && !/^\d+$/.test(id);
}
