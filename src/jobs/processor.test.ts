import { UnrecoverableError } from 'bullmq';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createDeadLetters, type DeadJob } from './dead-letters.ts';
import { createProcessor, type JobInfo } from './processor.ts';

function start(handle: (info: JobInfo) => Promise<void> = async () => {}) {
  const dead: DeadJob[] = [];
  const deadLetters = createDeadLetters(pino({ level: 'silent' }));
  deadLetters.listen(async (job) => void dead.push(job));
  return { dead, ...createProcessor('board', (_payload, info) => handle(info), deadLetters) };
}
const job = (attemptsMade: number, data: unknown = { v: 1, campaignId: 'c' }) => ({
  id: 'board-c-x',
  data,
  attemptsMade,
  opts: { attempts: 3 },
});

it('numbers the attempts from one and names the last', async () => {
  const infos: JobInfo[] = [];
  const { process } = start(async (info) => void infos.push(info));
  for (const made of [0, 1, 2]) await process(job(made));
  expect(infos).toEqual([
    { id: 'board-c-x', attempt: 1, lastAttempt: false },
    { id: 'board-c-x', attempt: 2, lastAttempt: false },
    { id: 'board-c-x', attempt: 3, lastAttempt: true },
  ]);
});

it('reports a job dead after its last attempt only, and lets BullMQ see every failure', async () => {
  const { process, failed, dead } = start(async () => {
    throw new Error('no ink');
  });
  await expect(process(job(0))).rejects.toThrow('no ink');
  expect(dead).toEqual([]);
  const last = job(2);
  await expect(process(last)).rejects.toThrow('no ink');
  await failed(last, new Error('no ink'));
  expect(dead).toEqual([{ queue: 'board', jobId: 'board-c-x', payload: last.data, error: 'no ink' }]);
});

it('does not run a payload of another shape and asks BullMQ not to try again', async () => {
  let ran = false;
  const { process, failed, dead } = start(async () => {
    ran = true;
  });
  const bad = job(0, { campaign: 'c' });
  const error = await process(bad).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnrecoverableError);
  await failed(bad, error as Error);
  expect(ran).toBe(false);
  expect(dead).toHaveLength(1);
  expect(dead[0]?.error).toContain('campaignId');
});

it('reports a job that BullMQ gives up on by itself, but not one that it will try again', async () => {
  const { failed, dead } = start();
  await failed(job(0), new Error('try again'));
  await failed(undefined, new UnrecoverableError('job stalled more than allowable limit'));
  expect(dead).toEqual([]);
  await failed(job(0), new UnrecoverableError('job stalled more than allowable limit'));
  expect(dead.map((one) => one.error)).toEqual(['job stalled more than allowable limit']);
});
