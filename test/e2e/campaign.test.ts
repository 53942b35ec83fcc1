import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Campaigner, type Mode } from '../support/campaigner.ts';
import { expectMessage } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import { startRedis } from '../support/redis.ts';
import { type LocalTable, Seat } from '../support/seat.ts';
import { watchPhases } from '../support/watch.ts';

const TURNS = 50;
const MODES: readonly Mode[] = ['party', 'free', 'spotlight'];
/** No wait outlives its deadline by more than this, in milliseconds: a healthy queue, else the sweep. */
const SWEEP = 4000;

/** Three campaigns of fifty turns at once on one server, each with its own way of taking turns. */
describe('a campaign that goes on for weeks', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let program: Program;
  let db: pg.Client;
  let table: LocalTable;
  const campaigns = new Map<Mode, Campaigner>();

  beforeAll(async () => {
    redis = await startRedis();
    database = await freshDatabase();
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
    await watchPhases(db);
    await watchDeadlines(db);
    program = await Program.prepare({ DATABASE_URL: database.url, REDIS_URL: redis.url });
    table = await program.start();
    const channels = await textChannels(table);
    for (const [n, mode] of MODES.entries()) {
      campaigns.set(mode, new Campaigner(table, channels[n] ?? '', mode));
    }
  }, 60_000);
  afterAll(async () => {
    for (const campaign of campaigns.values()) campaign.close();
    await program?.close();
    await db?.end();
    await database?.drop();
    await redis?.stop();
    await stopTestPostgres();
  });

  it('fifty turns, with somebody asleep, somebody who goes and returns, a latecomer and a double clicker', async () => {
    await Promise.all([...campaigns.values()].map(play)).catch((error: Error) => {
      throw new Error(`${error.message}\nWyrd says: ${program.output.slice(-4000)}`);
    });
    const { rows } = await db.query<{ mode: Mode; told: number; open: number; phase: string }>(`
      SELECT c.settings->>'turnMode' AS mode, c.phase,
             count(*) FILTER (WHERE a.status = 'done')::int AS told,
             count(*) FILTER (WHERE a.status = 'open')::int AS open
        FROM "Campaign" c JOIN "PendingAction" a ON a."campaignId" = c.id GROUP BY c.id`);
    expect(rows).toHaveLength(MODES.length);
    for (const row of rows) {
      expect(row).toMatchObject({ phase: 'idle', open: 0 });
      expect(row.told).toBeGreaterThanOrEqual(TURNS - 8);
    }
    expect(program.output).not.toContain('"level":50');
  }, 900_000);

  it('there were fights, rewinds, pauses and an X-card on the way', async () => {
    const { rows } = await db.query<{ name: string; n: number }>(
      `SELECT name, count(DISTINCT "campaignId")::int AS n FROM "DomainEvent" GROUP BY name`,
    );
    const seen = Object.fromEntries(rows.map(({ name, n }) => [name, n]));
    for (const name of ['combat.started', 'combat.ended', 'turn.rewound', 'campaign.paused'])
      expect([name, seen[name]]).toEqual([name, MODES.length]);
    for (const name of ['player.went-away', 'player.left', 'campaign.resumed'])
      expect([name, seen[name] ?? 0]).toEqual([name, MODES.length]);
    const { rows: cards } = await db.query<{ actor: string | null }>(
      `SELECT actor FROM "DomainEvent" WHERE name = 'campaign.paused' AND payload->>'reason' = 'X-card'`,
    );
    expect(cards).toEqual(MODES.map(() => ({ actor: null })));
  });

  it('every phase led where the table says', async () => {
    const { PHASES } = await import('../../src/turn/machine.ts');
    const { rows } = await db.query<{ was: keyof typeof PHASES; became: string }>(
      'SELECT DISTINCT was, became FROM phase_log',
    );
    // From every phase a rewind and a change of course lead to idle.
    for (const { was, became } of rows) expect([was, 'idle', ...PHASES[was].leadsTo]).toContain(became);
    expect(rows).toContainEqual({ was: 'in_meta_event', became: 'in_combat' });
  });

  it('no wait was longer than its deadline and the sweep', async () => {
    const { rows } = await db.query<{ late: number }>('SELECT late::float FROM deadline_log');
    expect(rows.length).toBeGreaterThan(TURNS * 3);
    expect(Math.max(...rows.map(({ late }) => late))).toBeLessThan(SWEEP);
  });

  it.each(['party', 'spotlight'] as const)('in %s mode everybody has the same share', async (mode) => {
    const { rows } = await db.query<{ name: string; n: number }>(
      `SELECT p.name, count(*)::int AS n
         FROM "Intent" i JOIN "PendingAction" a ON a.id = i."actionId" JOIN "Player" p ON p.id = i."playerId"
         JOIN "Campaign" c ON c.id = a."campaignId"
        WHERE c.settings->>'turnMode' = $1 AND i.kind = 'act' AND a.status = 'done' AND a.turn > $2
        GROUP BY p.name`,
      [mode, TURNS / 2],
    );
    const all = rows.reduce((sum, { n }) => sum + n, 0);
    expect(rows.map(({ name }) => name).sort()).toEqual(['Ada', 'Cleo', 'Dov', 'Esme']);
    for (const { name, n } of rows) expect([name, Math.abs(n / all - 0.25) <= 0.1]).toEqual([name, true]);
  });

  it('every vote, choice and deed counted once, however often it was pressed', async () => {
    const { rows } = await db.query<{ posts: number; keys: number; unsent: number }>(
      `SELECT count(*)::int AS posts, count(DISTINCT ("campaignId", key))::int AS keys,
              count(*) FILTER (WHERE "messageId" IS NULL AND "givenUp" IS NULL)::int AS unsent FROM "StoryPost"`,
    );
    expect(rows[0]?.keys).toBe(rows[0]?.posts);
    expect(rows[0]?.unsent).toBe(0);
    const { rows: doubled } = await db.query(
      `SELECT 1 FROM "Declaration" GROUP BY "actionId", "eventIndex", round, "playerId" HAVING count(*) > 1`,
    );
    expect(doubled).toEqual([]);
  });
});

/** Fifty turns; what happens on the way is the same in every mode. */
async function play(campaign: Campaigner): Promise<void> {
  await campaign.open('Morgan', { Ada: 'steady', Bram: 'silent', Cleo: 'steady', Esme: 'twice' });
  const { gm } = campaign;
  for (const turn of [6, 16, 30, 44]) campaign.fights.add(turn);
  const ada = () => campaign.people.get('Ada')?.seat;
  for (let turn = 1; turn <= TURNS; turn += 1) {
    if (turn === 8) await campaign.join('Dov', 'steady');
    if (turn === 12) await campaign.leave('Cleo');
    if (turn === 18) await campaign.comeBack('Cleo');
    if (turn === 20) {
      await expectMessage(gm.command('gm pause', { reason: 'pizza' }));
      await campaign.press('wyrd:resume');
    }
    if (turn === 34) {
      await expectMessage(ada()?.command('xcard') ?? Promise.reject(new Error('Ada is gone')));
      await campaign.press('wyrd:resume');
    }
    await campaign.turn();
    if (turn === 10 || turn === 24) await campaign.rewind();
  }
}

async function textChannels(table: LocalTable): Promise<string[]> {
  const seat = await Seat.connect(table, 'Morgan');
  const [guild] = seat.seen<{ channels: { id: string; type: number }[] }>('GUILD_CREATE');
  seat.close();
  return (guild?.channels ?? []).filter(({ type }) => type === 0).map(({ id }) => id);
}

/** Writes down how late every wait was closed, from inside the database; halted clocks and undone turns apart. */
async function watchDeadlines(db: pg.Client): Promise<void> {
  await db.query(`
    CREATE TABLE deadline_log (late double precision);
    CREATE FUNCTION log_deadline() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO deadline_log VALUES (extract(epoch FROM clock_timestamp() - OLD."waitDeadline") * 1000);
        RETURN NEW;
      END $$;
    CREATE TRIGGER log_deadline AFTER UPDATE ON "PendingAction" FOR EACH ROW
      WHEN (OLD."waitDeadline" IS NOT NULL AND NEW."waitDeadline" IS NULL AND NEW.status = 'open')
      EXECUTE FUNCTION log_deadline();
  `);
}
