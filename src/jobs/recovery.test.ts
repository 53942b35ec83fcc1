import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { JobRequest } from './index.ts';
import { isJobId, PAYLOADS } from './queues.ts';
import { createRecovery, type RecoverySource } from './recovery.ts';

const logger = pino({ level: 'silent' });

function start(source: Partial<RecoverySource>) {
  const added: JobRequest[] = [];
  let now = 9_000_000;
  const jobs = { add: async (requests: JobRequest[]) => void added.push(...requests) };
  const nothing: RecoverySource = {
    stuckSteps: async () => [],
    overdueBoards: async () => [],
    undelivered: async () => [],
    laggingConsumers: async () => [],
  };
  const clock = () => new Date(now);
  const pass = (ms: number) => {
    now += ms;
  };
  const recovery = createRecovery({ source: { ...nothing, ...source }, jobs, clock, staleMs: 2500, logger });
  return { recovery, added, pass };
}

it('asks for each kind of lost work with a payload of its queue, at once', async () => {
  const { recovery, added } = start({
    stuckSteps: async () => [{ actionId: 'a1', version: 3 }],
    overdueBoards: async () => ['c1'],
    undelivered: async () => ['c2'],
    laggingConsumers: async () => [{ consumer: 'audit', campaignId: 'c3' }],
  });
  expect(await recovery.sweep()).toBe(4);
  expect(added.map((request) => [request.queue, request.jobId])).toEqual([
    ['turn', 'turn-a1-3-r3000'],
    ['board', 'board-c1-r3000'],
    ['delivery', 'delivery-c2-r3000'],
    ['effects', 'effects-audit-c3-r3000'],
  ]);
  for (const request of added) {
    expect(PAYLOADS[request.queue].safeParse(request.payload).success).toBe(true);
    expect(request.runAt).toBeUndefined();
  }
});

it('uses one id for some seconds, then a fresh one', async () => {
  const { recovery, added, pass } = start({ stuckSteps: async () => [{ actionId: 'a', version: 1 }] });
  for (const ms of [1000, 1000, 1000, 1000]) {
    await recovery.sweep();
    pass(ms);
  }
  expect(added.map((request) => request.jobId)).toEqual([
    'turn-a-1-r3000',
    'turn-a-1-r3000',
    'turn-a-1-r3000',
    'turn-a-1-r3001',
  ]);
});

it('tells the source the time and what counts as stale', async () => {
  const asked: unknown[] = [];
  const { recovery } = start({
    stuckSteps: async (now, staleMs) => {
      asked.push([now.getTime(), staleMs]);
      return [];
    },
  });
  expect(await recovery.sweep()).toBe(0);
  expect(asked).toEqual([[9_000_000, 2500]]);
});

it('heals what it can look up when another look-up fails', async () => {
  const { recovery, added } = start({
    stuckSteps: async () => {
      throw new Error('no such table');
    },
    undelivered: async () => ['c2'],
  });
  await expect(recovery.sweep()).rejects.toThrow('part of the sweep failed');
  expect(added.map((request) => request.queue)).toEqual(['delivery']);
});

it('makes job ids that BullMQ takes of any ids', async () => {
  const { recovery, added } = start({ undelivered: async () => ['123', 'a:b'] });
  await recovery.sweep();
  expect(added.every((request) => isJobId(request.jobId))).toBe(true);
});
