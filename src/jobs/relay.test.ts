import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobRequest } from './index.ts';
import { createRelay, type OutboxRow } from './relay.ts';

const logger = pino({ level: 'silent' });
const row = (id: number, more: Partial<OutboxRow> = {}): OutboxRow => ({
  id: BigInt(id),
  queue: 'turn',
  jobId: `turn-${id}-x`,
  payload: { v: 1, actionId: 'a', version: id },
  runAt: null,
  ...more,
});

function start(left: OutboxRow[] = []) {
  const added: JobRequest[] = [];
  const marked: bigint[] = [];
  const queue = { down: false };
  const jobs = {
    async add(requests: JobRequest[]) {
      if (queue.down) throw new Error('the queue is away');
      added.push(...requests);
    },
  };
  const outbox = {
    takeDue: async (limit: number) => left.filter((one) => !marked.includes(one.id)).slice(0, limit),
    async markHandedOver(ids: bigint[]) {
      marked.push(...ids);
    },
  };
  return { relay: createRelay({ outbox, jobs, intervalMs: 100, logger }), added, marked, queue };
}

describe('handing over after a commit', () => {
  it('adds the jobs, then marks the rows', async () => {
    const { relay, added, marked } = start();
    const runAt = new Date(5);
    await relay.handOver([row(1), row(2, { queue: 'board', jobId: 'board-x', runAt })]);
    expect(added).toEqual([
      { queue: 'turn', jobId: 'turn-1-x', payload: { v: 1, actionId: 'a', version: 1 } },
      { queue: 'board', jobId: 'board-x', payload: { v: 1, actionId: 'a', version: 2 }, runAt },
    ]);
    expect(marked).toEqual([1n, 2n]);
  });

  it('leaves the rows unmarked, and does not throw, when the queue is away', async () => {
    const { relay, marked, queue } = start();
    queue.down = true;
    await relay.handOver([row(1)]);
    expect(marked).toEqual([]);
  });

  it('does nothing for no rows', async () => {
    const { relay, added, marked } = start();
    await relay.handOver([]);
    expect([added, marked]).toEqual([[], []]);
  });

  it('does not let a row that no queue would take hold up the others', async () => {
    const { relay, added, marked } = start();
    await relay.handOver([row(1, { jobId: 'a:b' }), row(2), row(3, { jobId: '77' })]);
    expect(added.map((request) => request.jobId)).toEqual(['turn-2-x']);
    expect(marked).toEqual([1n, 2n, 3n]);
  });
});

describe('the loop', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hands over all rows left behind in one round, in batches', async () => {
    const { relay, added, marked } = start(Array.from({ length: 450 }, (_, i) => row(i)));
    relay.start();
    await vi.advanceTimersByTimeAsync(110);
    expect(added).toHaveLength(450);
    expect(marked).toHaveLength(450);
    await relay.stop();
  });

  it('tries again until the queue is back', async () => {
    const { relay, added, queue } = start([row(1)]);
    queue.down = true;
    relay.start();
    await vi.advanceTimersByTimeAsync(500);
    expect(added).toEqual([]);
    queue.down = false;
    await vi.advanceTimersByTimeAsync(110);
    expect(added).toHaveLength(1);
    await relay.stop();
  });
});
