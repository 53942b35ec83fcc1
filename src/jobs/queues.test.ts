import { expect, it } from 'vitest';
import { isJobId, PAYLOADS, QUEUE_NAMES, RETRIES } from './queues.ts';

it('takes the ids BullMQ takes', () => {
  expect(['turn-a-1', 'a', '1a', '12-3'].filter((id) => !isJobId(id))).toEqual([]);
  expect(['', '12', 'turn:a', ':'].filter(isJobId)).toEqual([]);
});

it('knows every queue everywhere', () => {
  expect(Object.keys(PAYLOADS).toSorted()).toEqual([...QUEUE_NAMES].toSorted());
  expect(Object.keys(RETRIES).toSorted()).toEqual([...QUEUE_NAMES].toSorted());
});

it('rejects payloads of another version', () => {
  expect(PAYLOADS.turn.safeParse({ v: 1, actionId: 'a', version: 0 }).success).toBe(true);
  expect(PAYLOADS.turn.safeParse({ v: 2, actionId: 'a', version: 0 }).success).toBe(false);
  expect(PAYLOADS.turn.safeParse({ v: 1, actionId: 'a', version: -1 }).success).toBe(false);
  expect(PAYLOADS.effects.safeParse({ v: 1, campaignId: 'c' }).success).toBe(false);
});
