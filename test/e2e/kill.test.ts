import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../../src/game/fate.ts';
import type { StepName } from '../../src/game/steps.ts';
import { STEPS } from '../../src/turn/machine.ts';
import { Party } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import { readable } from '../support/seat.ts';
import { installGate } from '../support/watch.ts';

/** Much is at stake, so that fate is asked every time. */
const DARING = 'I leap across the broken bridge with a torch in my teeth';

/** One campaign, killed and started again turn after turn: what a turn loses would show in the next. */
let database: Awaited<ReturnType<typeof freshDatabase>>;
let program: Program;
let db: pg.Client;
let party: Party;
let gate: Awaited<ReturnType<typeof installGate>>;

beforeAll(async () => {
  database = await freshDatabase();
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
  gate = await installGate(db);
  program = await Program.prepare({ DATABASE_URL: database.url });
  party = await Party.gather(await program.start(), ['Ada', 'Bram']);
  await party.open();
  // Every event comes to pass, and where a test wants it the first one is a fight: every step is on the way.
  await db.query(`
    CREATE TABLE test_fights (wanted boolean);
    CREATE FUNCTION certain() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      NEW."baseChance" := 95;
      IF NEW.index = 0 AND EXISTS (SELECT 1 FROM test_fights) THEN
        NEW.type := 'combat';
        NEW.foes := '[{"id": "ditch-cur", "count": 2}]';
      END IF;
      RETURN NEW; END $$;
    CREATE TRIGGER certain BEFORE INSERT ON "MetaEvent" FOR EACH ROW EXECUTE FUNCTION certain();
  `);
});
afterAll(async () => {
  party?.leave();
  await program?.close();
  await db?.end();
  await database?.drop();
  await stopTestPostgres();
});

async function restart(): Promise<void> {
  await program.kill('SIGKILL');
  await sitAgain();
}

/** Everybody is back, and the board shows the present again (what it showed at the kill may be older). */
async function sitAgain(): Promise<void> {
  await party.sit(await program.start());
  await upToDate();
}

async function upToDate(): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(50)) {
    const { rows } = await db.query(`SELECT 1 FROM "Campaign" c WHERE c."boardRev" = c.rev AND NOT EXISTS
      (SELECT 1 FROM "PendingAction" a WHERE a."campaignId" = c.id AND a.status = 'open' AND a."waitKind" IS NULL)`);
    if (rows.length > 0) return;
  }
  throw new Error('the turn did not go on, or the board never showed it');
}

/** The newest turn ended, its dice are what its seed gives, and nothing of it is there twice. */
async function expectWhole(): Promise<void> {
  const { rows: actions } = await db.query<{ id: string; status: string; seed: string }>(
    'SELECT id, status, seed FROM "PendingAction" ORDER BY turn DESC LIMIT 1',
  );
  const [action] = actions;
  expect(action?.status).toBe('done');
  const { rows: dice } = await db.query<{ index: number; die: number }>(
    'SELECT index, die FROM "MetaEvent" WHERE "actionId" = $1 AND die IS NOT NULL',
    [action?.id],
  );
  for (const { index, die } of dice)
    expect(fateOf(action?.seed ?? '').die(`meta-event ${index + 1}`, 100).value).toBe(die);
  const { rows: facts } = await db.query<{ name: string; n: number }>(
    `SELECT name, count(*)::int AS n FROM "DomainEvent" WHERE "actionId" = $1
        AND name IN ('turn.opened', 'action.validated', 'meta.generated', 'turn.completed') GROUP BY name`,
    [action?.id],
  );
  expect(facts.every(({ n }) => n === 1)).toBe(true);
  const { rows: posts } = await db.query<{ messageId: string; kind: string }>(
    'SELECT "messageId", kind FROM "StoryPost" WHERE "actionId" = $1 ORDER BY ordinal',
    [action?.id],
  );
  expect(posts.filter(({ kind }) => kind === 'story')).toHaveLength(1);
  const ids = posts.map(({ messageId }) => BigInt(messageId));
  expect(ids.every((id, n) => n === 0 || id > (ids[n - 1] ?? 0n))).toBe(true);
  // Nothing is in the channel that no row knows of: every story once. Discord shows a hundred messages at most;
  // what lies further up was looked at after the turns before.
  const { rows: turns } = await db.query<{ seed: string }>(
    `SELECT seed FROM "PendingAction" WHERE status = 'done' ORDER BY turn DESC LIMIT 3`,
  );
  const told = (await party.gm.messages()).map(readable);
  for (const { seed } of turns) expect(told.filter((text) => text.includes(seed))).toHaveLength(1);
}

describe('SIGKILL of the whole program', () => {
  it.each(Object.keys(STEPS))(
    'at the commit of "%s": the turn goes on by itself',
    async (step) => {
      await party.idle();
      await db.query('DELETE FROM test_fights');
      if (STEPS[step as StepName].phase === 'in_combat')
        await db.query('INSERT INTO test_fights VALUES (true)');
      await gate.hold(step);
      const playing = party.turn(DARING).catch(() => 'the connection went away with the program');
      await gate.blocked();
      await program.kill('SIGKILL');
      await playing;
      await gate.release();
      await sitAgain();
      await party.playOut();
      await expectWhole();
    },
    120_000,
  );

  it('while people gather, vote and choose: what was said stays said', async () => {
    await party.idle();
    const [ada, bram] = party.seats;
    if (!ada || !bram) throw new Error('two seats are needed');
    await ada.command('act', { text: DARING });
    await restart();
    const [, again] = party.seats;
    await again?.command('act', { text: DARING });
    await party.gm.boardWith('wyrd:vote');
    await restart();
    await party.vote();
    await party.gm.boardWith('wyrd:choose');
    await restart();
    await party.playOut();
    await expectWhole();
  }, 120_000);

  it('a killed program is back within seconds of its restart, not of a lock', async () => {
    await party.idle();
    await gate.hold('narrate');
    const playing = party.turn(DARING).catch(() => undefined);
    await gate.blocked();
    await program.kill('SIGKILL');
    await playing;
    await gate.release();
    const table = await program.start();
    const healthy = performance.now();
    await party.sit(table);
    await upToDate();
    await party.idle(15_000);
    expect(performance.now() - healthy).toBeLessThan(7000);
    await expectWhole();
  }, 120_000);
});
