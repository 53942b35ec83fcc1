import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createOutages } from './outages.ts';

function start() {
  const log: string[] = [];
  let now = 0;
  const logger = pino({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line).msg) });
  const pass = (ms: number) => {
    now += ms;
  };
  const outages = createOutages(logger, () => now);
  return { outages, log, pass };
}
const refused = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

it('logs the beginning and the end of an outage, not its retries', () => {
  const { outages, log } = start();
  for (let i = 0; i < 50; i += 1) outages.report(refused());
  outages.report(Object.assign(new Error('the database system is starting up'), { code: '57P03' }));
  outages.report(new Error('Connection terminated unexpectedly'));
  expect(log).toHaveLength(1);
  outages.over();
  outages.over();
  expect(log).toHaveLength(2);
  outages.report(refused());
  expect(log).toHaveLength(3);
});

it('says nothing of an end without an outage', () => {
  const { outages, log } = start();
  outages.over();
  expect(log).toEqual([]);
});

it('logs another error once in a while, whichever job it is about', () => {
  const { outages, log, pass } = start();
  outages.report(new Error('could not renew lock for job turn-a-1'));
  outages.report(new Error('could not renew lock for job turn-b-2'));
  expect(log).toHaveLength(1);
  outages.report(new Error('something else'));
  expect(log).toHaveLength(2);
  pass(30_000);
  outages.report(new Error('could not renew lock for job turn-a-1'));
  expect(log).toHaveLength(3);
});

it('is silent once connections are closed on purpose', () => {
  const { outages, log } = start();
  outages.hush();
  outages.report(refused());
  outages.over();
  expect(log).toEqual([]);
});
