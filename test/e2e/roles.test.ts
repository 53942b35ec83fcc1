import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Party } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import { installGate } from '../support/watch.ts';

/** Production's layout: a bot that speaks, workers that work, one database between them. */
let database: Awaited<ReturnType<typeof freshDatabase>>;
let bot: Program;
let workers: Program[] = [];
let db: pg.Client;
let party: Party;
let gate: Awaited<ReturnType<typeof installGate>>;

beforeAll(async () => {
  database = await freshDatabase();
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
  gate = await installGate(db);
  bot = await Program.prepare({ DATABASE_URL: database.url }, 'bot');
  workers = await Promise.all([1, 2].map(() => Program.prepare({ DATABASE_URL: database.url }, 'worker')));
  party = await Party.gather(await bot.start(), ['Ada', 'Bram']);
  await Promise.all(workers.map((worker) => worker.launch()));
});
afterAll(async () => {
  party?.leave();
  await Promise.all([bot, ...workers].map((program) => program?.close()));
  await db?.end();
  await database?.drop();
  await stopTestPostgres();
});

const DARING = 'I leap across the broken bridge with a torch in my teeth';

it('a turn is played between a bot and two workers', async () => {
  await party.open();
  await party.turn(DARING);
  const { rows } = await db.query('SELECT status FROM "PendingAction"');
  expect(rows).toEqual([{ status: 'done' }]);
}, 120_000);

it('the worker that has the turn is killed: the turn goes on with the next worker', async () => {
  await gate.hold('validate');
  const playing = party.turn(DARING);
  playing.catch(() => undefined);
  await gate.blocked();
  // Whoever holds the step stands at the gate: both are killed, one is started anew.
  await Promise.all(workers.map((worker) => worker.kill('SIGKILL')));
  const [one] = workers;
  await one?.launch();
  const healthy = performance.now();
  await gate.release();
  for (;;) {
    const { rows } = await db.query(`SELECT 1 FROM "Campaign" WHERE phase <> 'validating'`);
    if (rows.length > 0) break;
    expect(performance.now() - healthy).toBeLessThan(6000);
  }
  await playing;
  const { rows } = await db.query('SELECT status FROM "PendingAction" ORDER BY turn');
  expect(rows).toEqual([{ status: 'done' }, { status: 'done' }]);
}, 120_000);
