import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../../src/game/fate.ts';
import { PHASES } from '../../src/turn/machine.ts';
import { ids, Party } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import { startRedis } from '../support/redis.ts';
import { expectReplays } from '../support/replay.ts';
import { readable } from '../support/seat.ts';
import { watchPhases } from '../support/watch.ts';

const TURNS = 10;

describe.each(['postgres', 'redis'] as const)('a party of four plays ten turns on %s', (backend) => {
  let redis: Awaited<ReturnType<typeof startRedis>> | null = null;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let program: Program;
  let db: pg.Client;
  let party: Party;

  beforeAll(async () => {
    redis = backend === 'redis' ? await startRedis() : null;
    database = await freshDatabase();
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
    await watchPhases(db);
    program = await Program.prepare({
      DATABASE_URL: database.url,
      ...(redis ? { REDIS_URL: redis.url } : {}),
    });
    party = await Party.gather(await program.start());
  });
  afterAll(async () => {
    party?.leave();
    await program?.close();
    await db?.end();
    await database?.drop();
    await redis?.stop();
    if (backend === 'redis') await stopTestPostgres();
  });
  afterEach(() => expect(program.output).not.toContain('"level":50'));

  it('every turn ends, and the story goes on', async () => {
    await party.open();
    for (let turn = 0; turn < TURNS; turn += 1) await party.turn();
    const { rows } = await db.query(`SELECT turn, status FROM "PendingAction" ORDER BY turn`);
    expect(rows).toEqual(Array.from({ length: TURNS }, (_, n) => ({ turn: n + 1, status: 'done' })));
  }, 240_000);

  it('every vote counted once', async () => {
    const { rows } = await db.query<{ cast: number; counted: number }>(
      `SELECT (SELECT count(*)::int FROM "DomainEvent" WHERE name = 'vote.cast') AS cast, (SELECT count(*)::int FROM "Vote") AS counted`,
    );
    expect(rows[0]).toEqual({ cast: party.votes, counted: party.votes });
    expect(party.votes).toBeGreaterThan(0);
  });

  it('every story post is in the channel once, and in order', async () => {
    const { rows } = await db.query<{ ordinal: number; messageId: string }>(
      `SELECT ordinal, "messageId" FROM "StoryPost" ORDER BY ordinal`,
    );
    // A board that came down is there twice for a moment: the new one is sent before the old one goes.
    await party.gm.until('one board', () => {
      const boards = [...party.gm.window.values()].filter(
        (one) => ids(one).length > 0 && (one.flags & 64) === 0,
      );
      return boards.length === 1 ? true : undefined;
    });
    const ordered = rows.map(({ messageId }) => BigInt(messageId));
    expect(ordered.every((id, n) => n === 0 || id > (ordered[n - 1] ?? 0n))).toBe(true);
    const window = [...party.gm.window.values()].filter(
      ({ author, flags }) => author.bot && (flags & 64) === 0,
    );
    const board = party.gm.board()?.id;
    const posts = window.filter(({ id }) => id !== board).map(({ id }) => id);
    expect(new Set(posts)).toEqual(new Set(rows.map(({ messageId }) => messageId)));
    const { rows: turns } = await db.query<{ seed: string }>('SELECT seed FROM "PendingAction"');
    for (const { seed } of turns)
      expect(window.filter((one) => readable(one).includes(seed))).toHaveLength(1);
  });

  it('went only where the table of phases leads', async () => {
    const { rows } = await db.query<{ was: keyof typeof PHASES; became: string }>(
      'SELECT was, became FROM phase_log ORDER BY id',
    );
    expect(rows.length).toBeGreaterThan(TURNS * 4);
    for (const { was, became } of rows) expect([was, ...PHASES[was].leadsTo]).toContain(became);
  });

  it('every die is what the revealed seed gives', async () => {
    const { rows } = await db.query<{ seed: string; index: number; die: number }>(
      `SELECT a.seed, e.index, e.die FROM "MetaEvent" e JOIN "PendingAction" a ON a.id = e."actionId" WHERE e.die IS NOT NULL`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { seed, index, die } of rows)
      expect(fateOf(seed).die(`meta-event ${index + 1}`, 100).value).toBe(die);
  });

  it('every turn follows from what was written down of it', async () => {
    expect(await expectReplays(database.url)).toBe(TURNS);
  });
});
