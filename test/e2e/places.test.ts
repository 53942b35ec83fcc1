import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMessage, ids, Party } from '../support/party.ts';
import { freshDatabase, stopTestPostgres } from '../support/postgres.ts';
import { Program } from '../support/program.ts';
import { expectReplays } from '../support/replay.ts';
import { controlsOf, type LocalTable, readable, Seat } from '../support/seat.ts';

/** Stories move on when their places do not last: channels, servers, permissions, people. */
describe('places and people that do not last', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let program: Program;
  let db: pg.Client;
  let table: LocalTable;
  const open: { close?(): void; leave?(): void }[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
    program = await Program.prepare({ DATABASE_URL: database.url, WYRD_KEEP_DAYS: '0' });
    table = await program.start();
  }, 60_000);
  afterAll(async () => {
    for (const one of open) {
      one.close?.();
      one.leave?.();
    }
    await program?.close();
    await db?.end();
    await database?.drop();
    await stopTestPostgres();
  });

  const control = async (name: string, input: object): Promise<unknown> => {
    const response = await fetch(`${program.url}/local/control/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const body = (await response.json()) as { result: unknown };
    if (!response.ok) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body.result;
  };
  const row = async (name: string) => {
    const { rows } = await db.query<{
      id: string;
      phase: string;
      cause: string | null;
      archived: boolean;
      channel: string;
    }>(
      `SELECT id, phase, "haltCause" AS cause, "archivedAt" IS NOT NULL AS archived, "channelId" AS channel
         FROM "Campaign" WHERE name = $1`,
      [name],
    );
    return rows[0];
  };
  const becomes = async (name: string, what: object) => {
    await expect.poll(() => row(name), { timeout: 20_000, interval: 100 }).toMatchObject(what);
  };
  /** A party of two that sits in a channel of its own. */
  const partyIn = async (channelId: string, name: string): Promise<Party> => {
    const party = await Party.gather({ ...table, channelId }, ['Ada', 'Bram']);
    open.push(party);
    for (const seat of [party.gm, ...party.seats]) await seat.goTo(channelId);
    await party.open({ name });
    return party;
  };
  const newChannel = async (name: string) => ((await control('addChannel', { name })) as { id: string }).id;

  it('a story in a thread is told there, and two go on side by side on one server', async () => {
    const channelId = await newChannel('inn');
    const { id: thread } = (await control('addThread', { channelId, name: 'cellar' })) as { id: string };
    const [below, above] = [await partyIn(thread, 'Below'), await partyIn(channelId, 'Above')];
    await Promise.all([below.turn(), above.turn()]);
    expect(await row('Below')).toMatchObject({ channel: thread, phase: 'idle' });
    expect(await row('Above')).toMatchObject({ channel: channelId, phase: 'idle' });
    for (const [party, other] of [
      [below, 'Above'],
      [above, 'Below'],
    ] as const) {
      const mine = [...party.gm.window.values()].filter(
        ({ channel_id }) => channel_id === party.gm.channelId,
      );
      expect(mine.some((message) => readable(message).includes(other))).toBe(false);
    }
  }, 90_000);

  it('a story in a forum post is told there, and an archived thread wakes up for it', async () => {
    const { id: forum } = (await control('addChannel', { name: 'tales', type: 'forum' })) as { id: string };
    const { id: post } = (await control('addThread', {
      ...{ channelId: forum, name: 'A tale', content: 'Who is in?' },
    })) as { id: string };
    const party = await partyIn(post, 'Posted');
    await control('changeThread', { threadId: post, archived: true });
    await party.turn();
    // One that is locked as well is closed for Wyrd: the clocks stop once, and wait.
    await party.declare('I leap across the broken bridge with a torch in my teeth');
    await party.gm.boardWith('wyrd:vote');
    await control('changeThread', { threadId: post, archived: true, locked: true });
    await party.gm.command('gm extend');
    await becomes('Posted', { cause: 'unreachable' });
    await control('changeThread', { threadId: post, archived: false, locked: false });
    await becomes('Posted', { cause: null });
    const { rows } = await db.query(
      `SELECT count(*)::int AS n FROM "DomainEvent" WHERE name = 'campaign.paused' AND "campaignId" = $1`,
      [(await row('Posted'))?.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
    await party.playOut();
    expect(await row('Posted')).toMatchObject({ channel: post, phase: 'idle', cause: null });
  }, 60_000);

  it('a deleted channel puts its story away, and another channel brings it back as it stood', async () => {
    const channelId = await newChannel('doomed');
    const party = await partyIn(channelId, 'Doomed');
    await party.declare('I leap across the broken bridge with a torch in my teeth');
    await party.gm.boardWith('wyrd:vote');
    await control('deleteChannel', { channelId });
    await becomes('Doomed', { archived: true, cause: 'archived', phase: 'meta_review' });

    const shelter = await newChannel('shelter');
    const { gm } = party;
    await gm.goTo(shelter);
    const asked = await gm.command('campaign restore');
    if (asked.kind !== 'message') throw new Error(`restore answered with ${asked.kind}`);
    const select = controlsOf(asked.message).find(({ custom_id }) => custom_id === 'wyrd:restore');
    const choice = select?.options?.find(({ label }) => label === 'Doomed');
    expect(await expectMessage(gm.click(asked.message, 'wyrd:restore', [choice?.value ?? '']))).toContain(
      'The story is back',
    );
    await becomes('Doomed', { archived: false, channel: shelter, cause: 'gm' });
    for (const seat of party.seats) await seat.goTo(shelter);
    const paused = await gm.boardWith('wyrd:resume');
    await expectMessage(gm.click(paused, 'wyrd:resume'));
    await party.playOut();
    expect(await row('Doomed')).toMatchObject({ phase: 'idle', cause: null });
  }, 60_000);

  it('without the permission to speak the clocks stand still, and with it the story goes on by itself', async () => {
    const channelId = await newChannel('gagged');
    const party = await partyIn(channelId, 'Gagged');
    await control('denyBot', { channelId, permissions: ['SEND_MESSAGES', 'VIEW_CHANNEL'] });
    await party.declare('I leap across the broken bridge with a torch in my teeth').catch(() => undefined);
    await becomes('Gagged', { cause: 'unreachable' });
    await control('allowBot', { channelId, permissions: ['SEND_MESSAGES', 'VIEW_CHANNEL'] });
    await becomes('Gagged', { cause: null });
    await party.playOut();
    expect(await row('Gagged')).toMatchObject({ phase: 'idle', archived: false });
  }, 90_000);

  it('somebody who left the server has no seat once they are called', async () => {
    const channelId = await newChannel('left');
    const party = await partyIn(channelId, 'Left');
    await expectMessage(party.gm.command('campaign settings', { gather: 60 }));
    const [ada] = party.seats;
    if (!ada) throw new Error('nobody sits here');
    await control('removeMember', { user: 'Bram' });
    await expectMessage(ada.command('act', { text: 'I look around' }));
    // Half time is far away; the clock of this one wait is moved instead of waiting for it.
    await db.query(
      `UPDATE "PendingAction" SET "waitOpenedAt" = now() - interval '50 seconds', "waitDeadline" = now() + interval '40 seconds'
        WHERE status = 'open' AND "campaignId" = $1`,
      [(await row('Left'))?.id],
    );
    await expect
      .poll(
        async () =>
          (
            await db.query(`SELECT p.status FROM "Player" p WHERE p.name = 'Bram' AND p."campaignId" = $1`, [
              (await row('Left'))?.id,
            ])
          ).rows,
        { timeout: 20_000 },
      )
      .toEqual([{ status: 'left' }]);
    await party.playOut();
    await control('addMember', { user: 'Bram' });
  }, 60_000);

  it('✋ on a post is an X-card, by nobody; on anything else it is a hand', async () => {
    const channelId = await newChannel('hand');
    const party = await partyIn(channelId, 'Hand');
    const [ada] = party.seats;
    if (!ada) throw new Error('nobody sits here');
    const said = await ada.say('wave at me');
    await ada.react(said.id, '✋');
    const board = await party.gm.boardWith('wyrd:sheet');
    await ada.react(board.id, '✋');
    await becomes('Hand', { cause: 'xcard' });
    const shown = await party.gm.boardWith('wyrd:course');
    expect(readable(shown)).toContain('Nobody asks who');
    expect(ids(shown)).toEqual(expect.arrayContaining(['wyrd:resume', 'wyrd:course', 'wyrd:rewind']));
    const modal = await party.gm.click(shown, 'wyrd:course');
    if (modal.kind !== 'modal') throw new Error(`course answered with ${modal.kind}`);
    await expectMessage(party.gm.submit(modal.modal, { text: 'Morning comes.' }));
    await becomes('Hand', { cause: null, phase: 'idle' });
    const { rows } = await db.query(
      `SELECT 1 FROM "DomainEvent" WHERE name = 'campaign.paused' AND actor IS NOT NULL`,
    );
    expect(rows).toEqual([]);
  }, 60_000);

  it('a person sees what is kept of them, and has it deleted everywhere', async () => {
    const channelId = await newChannel('private');
    const party = await partyIn(channelId, 'Private');
    const dov = await Seat.connect(table, 'Dov', channelId);
    open.push(dov);
    const asked = await dov.command('join');
    if (asked.kind !== 'modal') throw new Error('no modal');
    await expectMessage(dov.submit(asked.modal, { name: 'Dovrin', archetype: 'scout', concept: 'secret' }));
    await expectMessage(dov.command('act', { text: 'I whisper zanzibar' }));
    expect(await expectMessage(dov.command('privacy show'))).toContain('Dovrin');
    const confirm = await dov.command('privacy delete');
    if (confirm.kind !== 'message') throw new Error('no message');
    expect(await expectMessage(dov.click(confirm.message, 'wyrd:delete-me'))).toContain('Gone');
    const tables = ['Player', 'Character', 'Intent', 'DomainEvent', 'TurnEntry', 'PendingAction'];
    for (const name of tables) {
      const { rows } = await db.query(`SELECT 1 FROM "${name}" t WHERE t::text ~ $1`, [
        `${dov.userId}|zanzibar${name === 'PendingAction' ? '' : '|Dovrin'}`,
      ]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
    expect(await expectMessage(dov.command('privacy show'))).toContain('nothing');
    for (const seat of party.seats) await seat.command('pass');
    await party.playOut();
  }, 60_000);

  it('a server that removes Wyrd keeps its stories through the grace, and loses them after it', async () => {
    const { id: guildId, channelIds } = (await control('addGuild', {
      ...{ name: 'Elsewhere', owner: 'Morgan', members: ['Ada', 'Bram'], channels: ['hall'] },
    })) as { id: string; channelIds: string[] };
    await partyIn(channelIds[0] ?? '', 'Elsewhere');
    await control('kickBot', { guildId });
    await becomes('Elsewhere', { archived: true });
    const departed = () => db.query('SELECT 1 FROM "DepartedGuild" WHERE "guildId" = $1', [guildId]);
    await expect.poll(async () => (await departed()).rowCount, { timeout: 10_000 }).toBe(1);
    await control('inviteBot', { guildId });
    await expect.poll(async () => (await departed()).rowCount, { timeout: 10_000 }).toBe(0);
    await control('kickBot', { guildId });
    await expect.poll(async () => (await departed()).rowCount, { timeout: 10_000 }).toBe(1);
    // The grace here is no days: the next start finds it over.
    await program.kill('SIGTERM');
    await program.launch();
    await expect.poll(() => row('Elsewhere'), { timeout: 15_000 }).toBeUndefined();
  }, 90_000);

  it('every turn that still has its record follows from it', async () => {
    // What the tests themselves moved, and what was deleted at a player's wish, cannot follow.
    await db.query(`DELETE FROM "Campaign" WHERE name IN ('Left', 'Private')`);
    expect(await expectReplays(database.url)).toBeGreaterThan(3);
  });
});
