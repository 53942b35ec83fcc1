import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Party } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import { startRedis } from '../support/redis.ts';

let redis: Awaited<ReturnType<typeof startRedis>>;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let program: Program;
let db: pg.Client;
let party: Party;

beforeAll(async () => {
  redis = await startRedis();
  database = await freshDatabase();
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
  program = await Program.prepare({ DATABASE_URL: database.url, REDIS_URL: redis.url });
  party = await Party.gather(await program.start(), ['Ada', 'Bram']);
});
afterAll(async () => {
  party?.leave();
  await program?.close();
  await db?.end();
  await database?.drop();
  await redis?.stop();
  await stopTestPostgres();
});

it('FLUSHALL while votes are open: the vote still closes at its deadline', async () => {
  await party.open();
  await db.query(`UPDATE "Campaign" SET settings = settings || '{"waits": {"votes": 5, "approach": 2}}'`);
  await party.declare('I leap across the broken bridge with a torch in my teeth');
  await party.gm.boardWith('wyrd:vote');
  const { rows } = await db.query<{ waitDeadline: Date }>(
    'SELECT "waitDeadline" FROM "PendingAction" WHERE status = \'open\'',
  );
  await redis.flushAll();
  await party.gm.until('the vote to close', () =>
    JSON.stringify(party.gm.board()?.components ?? '').includes('wyrd:vote') ? undefined : true,
  );
  const late = Date.now() - (rows[0]?.waitDeadline.getTime() ?? 0);
  expect(late).toBeGreaterThan(-50);
  // The sweep looks every second, and the board follows within one.
  expect(late).toBeLessThan(6000);
  await party.idle(60_000);
  const { rows: closed } = await db.query<{ by: string }>(
    `SELECT payload->>'by' AS by FROM "DomainEvent" WHERE name = 'wait.closed' AND payload->>'kind' = 'votes'`,
  );
  expect(closed).toEqual([{ by: 'deadline' }]);
}, 120_000);
