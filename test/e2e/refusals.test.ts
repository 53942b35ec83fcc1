import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMessage, ids, Party } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import {
  type Answer,
  HttpError,
  type LocalTable,
  readable,
  Seat,
  type SeenMessage,
} from '../support/seat.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let program: Program;
let table: LocalTable;
let db: pg.Client;
let party: Party;
let onlooker: Seat;

beforeAll(async () => {
  database = await freshDatabase();
  db = new pg.Client({ connectionString: database.url });
  await db.connect();
  program = await Program.prepare({ DATABASE_URL: database.url });
  table = await program.start();
  party = await Party.gather(table);
  onlooker = await Seat.connect(table, 'Esme');
});
afterAll(async () => {
  onlooker?.close();
  party?.leave();
  await program?.close();
  await db?.end();
  await database?.drop();
  await stopTestPostgres();
});

/** Much is at stake, so that fate is asked every time. */
const DARING = 'I leap across the broken bridge with a torch in my teeth';

/** Everything that a wrong input must not change. */
async function state(): Promise<unknown> {
  const { rows } = await db.query(`SELECT c.phase, c.turn, c.tension, a.version, a."waitKind",
      (SELECT count(*)::int FROM "Vote") AS votes, (SELECT count(*)::int FROM "Intent") AS intents,
      (SELECT count(*)::int FROM "Player") AS players
    FROM "Campaign" c LEFT JOIN "PendingAction" a ON a."campaignId" = c.id AND a.status = 'open'`);
  return rows;
}

/** One clear private answer within three seconds; nothing else happened. */
async function refused(ask: () => Promise<Answer>, words: RegExp): Promise<void> {
  const before = await state();
  const answer = await ask();
  if (answer.kind !== 'message') throw new Error(`expected an answer, got ${answer.kind}`);
  expect(readable(answer.message)).toMatch(words);
  expect(answer.message.flags & 64).toBe(64);
  expect(answer.ms).toBeLessThan(3000);
  expect(await state()).toEqual(before);
}

/** The turn is over, whatever the board still shows. */
async function quiet(): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(50)) {
    const { rows } = await db.query(`SELECT 1 FROM "Campaign" WHERE phase = 'idle'`);
    if (rows.length > 0) return;
    await party.playOut();
  }
  throw new Error('the turn never ended');
}

const ada = () => party.seats[0] as Seat;
const bram = () => party.seats[1] as Seat;

describe('before there is a story', () => {
  it('commands say what to do first', async () => {
    await refused(() => ada().command('act', { text: 'hello' }), /campaign start/);
    await refused(() => ada().command('party'), /campaign start/);
  });

  it('players cannot use what is for those who manage the server', async () => {
    await expect(ada().command('campaign start')).rejects.toBeInstanceOf(HttpError);
    // Everybody sees `/gm`: the campaign's own list decides, once there is a campaign.
    await refused(() => ada().command('gm skip'), /campaign start/);
  });

  it('dice that are none are refused privately', async () => {
    await refused(() => ada().command('roll', { dice: 'a handful' }), /d20/);
    await refused(() => ada().command('roll', { dice: '99d6' }), /Fifty/);
  });
});

describe('in the lobby', () => {
  it('nobody acts, and nobody begins without players', async () => {
    await expectMessage(party.gm.command('campaign start'));
    const board = await party.gm.boardWith('wyrd:begin');
    await refused(() => party.gm.click(board, 'wyrd:begin'), /somebody in it/);
    await refused(() => ada().command('act', { text: 'hello' }), /not begun/);
    await refused(() => party.gm.command('campaign start'), /being told|told here/);
    await refused(() => bram().click(board, 'wyrd:begin'), /game master/);
  });

  it('joining twice is one seat', async () => {
    for (const seat of party.seats) {
      const board = await seat.boardWith('wyrd:join');
      const asked = await seat.click(board, 'wyrd:join');
      if (asked.kind !== 'modal') throw new Error('no modal');
      await expectMessage(seat.submit(asked.modal, { name: seat.name, archetype: 'scout' }));
    }
    await refused(async () => ada().click(await ada().boardWith('wyrd:join'), 'wyrd:join'), /already/);
    await party.gm.click(await party.gm.boardWith('wyrd:begin'), 'wyrd:begin');
    await party.idle();
  });
});

describe('in a turn', () => {
  let voteBoard: SeenMessage;

  it('hostile texts are taken as words', async () => {
    const nasty = [
      `${'a😀é'.repeat(1300)}`.slice(0, 4000),
      'I say \u202Egnihton\u202C to @everyone, <@123456789012345678> and `code`',
      'أفتح الباب بهدوء وأدخل',
      'I push the gate\u0000\u0007 \u200f and *go* in',
    ];
    for (const [n, seat] of party.seats.entries())
      await expectMessage(seat.command('act', { text: nasty[n] ?? '' }));
    const { rows } = await db.query<{ text: string }>('SELECT text FROM "Intent" ORDER BY at');
    expect(rows).toHaveLength(4);
    expect(rows[0]?.text.length).toBeLessThanOrEqual(1000);
    expect(rows.some(({ text }) => /[\p{Cc}\u202a-\u202e\u200f]/u.test(text.replaceAll('\n', '')))).toBe(
      false,
    );
    expect(rows[2]?.text).toBe('أفتح الباب بهدوء وأدخل');
    await party.gm.until('the turn to move on', () =>
      ids(party.gm.board() ?? { components: [] }).some((id) => id.startsWith('wyrd:pass')) ? undefined : true,
    );
    await quiet();
    for (const message of await party.gm.messages())
      expect(readable(message)).not.toMatch(/(^|[^\\])@everyone/);
  });

  it('an empty intent is none', async () => {
    await quiet();
    await refused(() => ada().command('act', { text: '\u200f \u0007' }), /nothing in that/);
  });

  it('wrong phase: refused with what is awaited, from whom and until when', async () => {
    await ada().command('act', { text: DARING });
    for (const seat of party.seats.slice(1)) await seat.command('act', { text: DARING });
    voteBoard = await party.gm.boardWith('wyrd:vote');
    await refused(() => ada().command('act', { text: 'and again' }), /vote on fate.*Ada.*<t:\d+:R>/s);
  });

  it('wrong person: an onlooker has no vote, and a seat without a story none either', async () => {
    const vote = ids(voteBoard).find((id) => id.startsWith('wyrd:vote')) ?? '';
    await refused(() => onlooker.click(voteBoard, vote), /\/join/);
    await refused(() => onlooker.command('pass'), /vote on fate|\/join/);
  });

  it('a double click is one vote, and each click is answered', async () => {
    const vote = ids(voteBoard).find((id) => id.startsWith('wyrd:vote')) ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => ada().click(voteBoard, vote)));
    expect(answers.every(({ kind, ms }) => kind === 'message' && ms < 3000)).toBe(true);
    const { rows } = await db.query(
      'SELECT 1 FROM "Vote" v JOIN "PendingAction" a ON a.id = v."actionId" WHERE a.status = \'open\'',
    );
    expect(rows).toHaveLength(1);
  });

  it('everybody clicking in the same instant: every vote counts, the vote closes once', async () => {
    const votes = ids(voteBoard).filter((id) => id.endsWith('welcome'));
    const answers = await Promise.all(
      party.seats.flatMap((seat) => votes.map((id) => seat.click(voteBoard, id))),
    );
    expect(answers.every(({ kind, ms }) => kind === 'message' && ms < 3000)).toBe(true);
    const { rows } = await db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "DomainEvent" WHERE name = 'wait.closed' AND payload->>'kind' = 'votes' AND "actionId" = (SELECT id FROM "PendingAction" ORDER BY turn DESC LIMIT 1)`,
    );
    expect(rows[0]?.n).toBe(1);
    await quiet();
  });

  it('a stale button of an old turn is answered, not obeyed', async () => {
    const [old] = ids(voteBoard).filter((id) => id.startsWith('wyrd:vote'));
    // The board of that vote has moved on; the same id comes from an old copy on somebody's screen.
    for (const seat of party.seats) await seat.command('act', { text: DARING });
    const now = await party.gm.boardWith('wyrd:vote');
    const [actionId] = (old ?? '').split(':').slice(2);
    expect(ids(now).some((id) => id.includes(actionId ?? '?'))).toBe(false);
    await expect(ada().click(voteBoard, old ?? '')).rejects.toBeInstanceOf(HttpError);
    await quiet();
  });

  it('a phase that is over refuses its controls', async () => {
    await quiet();
    await refused(() => ada().command('pass'), /act/i);
    await refused(() => party.gm.command('gm skip'), /act|waited/i);
    await refused(() => party.gm.command('gm resume'), /running/);
  });

  it('a message that mentions Wyrd is an intent too, and is refused in the open where it is none', async () => {
    await quiet();
    const { rows: before } = await db.query<{ turn: number }>('SELECT turn FROM "Campaign"');
    const said = await ada().say(`<@${table.applicationId}> I force the gate with my shoulder`);
    await ada().until('the mark on the message', () =>
      ada()
        .seen<{ message_id: string }>('MESSAGE_REACTION_ADD')
        .some(({ message_id }) => message_id === said.id)
        ? true
        : undefined,
    );
    const { rows: after } = await db.query<{ turn: number }>('SELECT turn FROM "Campaign"');
    expect(after[0]?.turn).toBe((before[0]?.turn ?? 0) + 1);
    const idle = await onlooker.say(`<@${table.applicationId}> me too`);
    const reply = await onlooker.until('a reply', () =>
      [...onlooker.window.values()].find(
        (one) =>
          (one as { message_reference?: { message_id: string } }).message_reference?.message_id === idle.id,
      ),
    );
    expect(readable(reply)).toMatch(/join/);
  });
});
