import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLoop } from './loop.ts';

const silent = pino({ level: 'silent' });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('never overlaps its rounds and waits between them', async () => {
  let running = 0;
  let most = 0;
  let rounds = 0;
  const round = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 250));
    running -= 1;
    rounds += 1;
  };
  const loop = createLoop({ what: 'it', everyMs: 100, round, logger: silent });
  loop.start();
  loop.start();
  await vi.advanceTimersByTimeAsync(3500);
  expect(most).toBe(1);
  expect(rounds).toBe(10);
});

it('stops only when the round that runs has ended, and can be started again', async () => {
  const ended: number[] = [];
  const round = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    ended.push(Date.now());
  };
  const loop = createLoop({ what: 'it', everyMs: 100, round, logger: silent });
  loop.start();
  await vi.advanceTimersByTimeAsync(120);
  const stopping = loop.stop();
  await vi.advanceTimersByTimeAsync(30);
  await stopping;
  expect(ended).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(ended).toHaveLength(1);
  loop.start();
  await vi.advanceTimersByTimeAsync(150);
  expect(ended).toHaveLength(2);
  await loop.stop();
});

it('survives failures and logs a row of them once, with its end', async () => {
  const log: string[] = [];
  const logger = pino({}, { write: (line) => void log.push(JSON.parse(line).msg) });
  let broken = true;
  let rounds = 0;
  const round = async () => {
    rounds += 1;
    if (broken) throw new Error('no table');
  };
  const loop = createLoop({ what: 'the sweep', everyMs: 100, round, logger });
  loop.start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(rounds).toBe(10);
  expect(log).toEqual(['the sweep failed; trying again every 100 ms']);
  broken = false;
  await vi.advanceTimersByTimeAsync(300);
  expect(log).toEqual(['the sweep failed; trying again every 100 ms', 'the sweep works again']);
  await loop.stop();
});
