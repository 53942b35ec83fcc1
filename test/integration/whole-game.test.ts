import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CampaignSettings } from '../../src/game/settings.ts';
import { currentEvent, playerOf } from '../../src/game/table.ts';
import { closedTurns, turnRecord } from '../../src/store/turn-record.ts';
import { replayTurn } from '../../src/turn/replay.ts';
import { type Game, openGame } from '../support/game.ts';
import { stopTestPostgres } from '../support/postgres.ts';
import { expectReplays } from '../support/replay.ts';
import { plainStoryteller } from '../support/storyteller.ts';

let game: Game;
afterEach(async () => {
  await expectReplays(game.url, plainStoryteller().bestiary);
  await game.close();
});
afterAll(stopTestPostgres);

const TRIO = ['Ada', 'Bram', 'Cleo'] as const;
const settings = (some: Record<string, unknown>) => ({ draft: { settings: CampaignSettings.parse(some) } });
const phase = async () => (await game.table()).campaign.phase;
const action = async () => {
  const { action } = await game.table();
  if (!action) throw new Error('no turn is open');
  return action;
};
const healthOf = async (name: string) => playerOf(await game.table(), name)?.character.health;
const facts = async (name: string) =>
  (await game.db.domainEvent.findMany({ where: { name }, orderBy: { seq: 'asc' } })).map(
    ({ actor, payload }) => ({ actor, payload }),
  );
const posts = async (kind: string) =>
  (await game.db.storyPost.findMany({ where: { kind }, orderBy: { ordinal: 'asc' } })).map(
    ({ data }) => data,
  );

/** From idle to a vote that is open. */
async function toTheVote(): Promise<void> {
  for (const name of TRIO) await game.say(name, 'act', { text: `${name} forces the gate` });
  await game.work();
  expect(await phase()).toBe('meta_review');
}

/** From idle into a fight against what the game master sends. */
async function toTheFight(foe = 'wolf'): Promise<void> {
  await toTheVote();
  const { id, events } = await action();
  for (const event of events) await game.say('gm', 'veto', { number: event.index + 1 });
  // Every event ruled on closes the vote; so the wolves come before the last veto.
  expect(id).toBeTruthy();
  await game.work();
  expect(await phase()).toBe('idle');
  await game.say('Ada', 'act', { text: 'Ada forces the gate' });
  await game.say('gm', 'inject', {
    ...{ type: 'combat', title: 'Wolves', sentence: 'Grey shapes circle.', chance: 50, foe },
  });
  for (const name of ['Bram', 'Cleo']) await game.say(name, 'act', { text: `${name} forces the gate` });
  await game.work();
  await game.say('gm', 'force', { number: 1 });
  for (const event of (await action()).events.slice(1))
    await game.say('gm', 'veto', { number: event.index + 1 });
  await game.work();
  await chooseFight();
  expect(await phase()).toBe('in_combat');
}

async function chooseFight(): Promise<void> {
  const { id, ...open } = await action();
  const event = currentEvent(open);
  const choice = event?.opening?.approaches.findIndex(({ fight }) => fight) ?? -1;
  for (const name of TRIO) {
    await game.say(name, 'choose', { actionId: id, eventIndex: event?.index ?? -1, choice });
  }
  await game.work();
}

/** Everybody who stands attacks the first foe that does. */
async function strike(...names: readonly string[]): Promise<void> {
  const open = await action();
  const event = currentEvent(open);
  const combat = event?.combat;
  if (!event || !combat) throw new Error('no fight is on');
  const target = combat.foes.find(({ status }) => status === 'standing')?.key ?? '';
  for (const name of names) {
    await game.say(name, 'fight', {
      ...{ actionId: open.id, eventIndex: event.index, round: combat.round },
      declaration: { deed: 'attack', target },
    });
  }
}

describe('a fight', () => {
  it('is where an event stands: rounds are declared together, and the turn goes on after it', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheFight();
    for (let rounds = 0; (await phase()) === 'in_combat'; rounds += 1) {
      expect(rounds).toBeLessThan(13);
      await strike(...TRIO);
      await game.work();
    }
    expect(await phase()).toBe('idle');
    const [end] = await facts('combat.ended');
    expect(end?.payload).toMatchObject({ title: 'Wolves', end: expect.any(String) });
    expect(await posts('fight')).toHaveLength(1);
    expect(await posts('round')).toHaveLength(
      Number((end?.payload as { rounds?: number } | undefined)?.rounds),
    );
    expect(await posts('fight-end')).toHaveLength(1);
  });

  it('who says nothing defends, and the round does not wait longer than its deadline', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheFight('ogre');
    await strike('Ada');
    await game.passDeadline();
    const [round] = (await posts('round')) as { blows: { actor: string; deed: string }[] }[];
    expect(round?.blows.find(({ actor }) => actor === 'Ada')?.deed).toBe('attack');
    expect(round?.blows.find(({ actor }) => actor === 'Bram')?.deed).toBe('defend');
  });

  it('who leaves in the middle of it is no longer awaited, and who sits down waits for the next turn', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheFight('ogre');
    await strike('Ada', 'Bram');
    await game.say('Eve', 'join', {
      draft: { name: 'Eve', pronouns: '', concept: '', archetype: 'scout', trait: '' },
    });
    expect(await phase()).toBe('in_combat');
    await game.say('Cleo', 'leave', {});
    await game.work();
    expect(await posts('round')).toHaveLength(1);
    const now = await action();
    const event = currentEvent(now);
    const eve = await game.say('Eve', 'fight', {
      ...{ actionId: now.id, eventIndex: event?.index ?? 0, round: event?.combat?.round ?? 0 },
      declaration: { deed: 'defend' },
    });
    expect(eve).toMatchObject({ refused: 'waits-for-next-turn' });
  });

  it('the game master’s hand reaches into it, and their word ends it', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheFight('ogre');
    await game.say('gm', 'harm', { userId: 'Ada', points: 50 });
    expect(await healthOf('Ada')).toBe(0);
    await strike('Ada');
    const { action: open } = await game.table();
    expect(open?.declarations).toEqual([]);
    const event = currentEvent(await action());
    await game.say('gm', 'veto', { number: (event?.index ?? 0) + 1 });
    await game.work();
    expect(await phase()).toBe('idle');
    expect((await facts('combat.ended'))[0]?.payload).toMatchObject({ end: 'called-off' });
    // Down is not dead: the end of the turn helps everybody up.
    expect(await healthOf('Ada')).toBe(1);
  });

  it('one deed a fighter a round: the last one counts, an old round is over', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheFight('ogre');
    const open = await action();
    const event = currentEvent(open);
    const at = { actionId: open.id, eventIndex: event?.index ?? 0, round: 1 };
    await game.say('Ada', 'fight', { ...at, declaration: { deed: 'flee' } });
    await game.say('Ada', 'fight', { ...at, declaration: { deed: 'defend' } });
    expect(await game.db.declaration.count()).toBe(1);
    await strike('Bram', 'Cleo');
    await game.work();
    expect(await game.say('Ada', 'fight', { ...at, declaration: { deed: 'defend' } })).toMatchObject({
      refused: 'stale-round',
    });
    expect(
      await game.say('Ada', 'fight', {
        ...{ ...at, round: 2 },
        declaration: { deed: 'skill', skill: 'dread', target: null },
      }),
    ).toMatchObject({ refused: 'cannot-do' });
  });
});

describe('rewind', () => {
  it('restores everything a told turn changed, strikes its posts, and the next turn begins at once', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    const before = await game.table();
    await toTheFight();
    while ((await phase()) === 'in_combat') {
      await strike(...TRIO);
      await game.work();
    }
    const last = await game.db.pendingAction.findFirstOrThrow({
      where: { status: 'done' },
      orderBy: { turn: 'desc' },
    });
    await game.db.storyPost.updateMany({ where: { actionId: last.id }, data: { messageId: '1' } });
    const undo = { last: { actionId: last.id, turn: last.turn } };
    expect(await game.say('gm', 'rewind', undo)).toMatchObject({ note: 'rewound' });
    const after = await game.table();
    const first = await game.db.pendingAction.findFirstOrThrow({ where: { turn: 1 } });
    expect(first.status).toBe('done');
    expect(after.campaign).toMatchObject({ phase: 'idle', halt: null });
    const kept = last.before as { players: { character: unknown }[]; campaign: { tension: number } };
    expect(after.players.map(({ character }) => character)).toEqual(
      kept.players.map(({ character }) => character),
    );
    expect(after.campaign.tension).toBe(kept.campaign.tension);
    expect(await game.db.storyPost.count({ where: { actionId: last.id, undone: true, stale: true } })).toBe(
      await game.db.storyPost.count({ where: { actionId: last.id } }),
    );
    // The same again is refused: it is not the newest any more.
    expect(await game.say('gm', 'rewind', undo)).toMatchObject({ refused: 'nothing-to-rewind' });
    // Rewinding the turn before as well leads back to where everything began.
    await game.say('gm', 'rewind', { last: { actionId: first.id, turn: 1 } });
    expect((await game.table()).players).toEqual(before.players);
    await toTheVote();
    expect((await action()).turn).toBe(3);
  });

  it('an open turn goes back to its beginning, whatever phase it is in', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheFight('ogre');
    await strike(...TRIO);
    await game.work();
    const { before } = await game.db.pendingAction.findFirstOrThrow({ where: { status: 'open' } });
    await game.say('gm', 'rewind', { last: null });
    const { players, campaign, action: open } = await game.table();
    expect(open).toBeNull();
    expect(campaign.phase).toBe('idle');
    expect(players.map(({ character }) => character)).toEqual(
      (before as unknown as typeof campaign & { players: typeof players }).players.map(
        ({ character }) => character,
      ),
    );
  });
});

describe('in review', () => {
  it('events wait for the game master, who drops one, words one anew, and lets them through', async () => {
    game = await openGame(settings({ review: 'review' }));
    await game.seat(...TRIO);
    for (const name of TRIO) await game.say(name, 'act', { text: `${name} forces the gate` });
    await game.work();
    expect(await phase()).toBe('meta_proposal');
    const { id, events } = await action();
    expect(events.length).toBeGreaterThan(0);
    const say = (verdict: Parameters<typeof game.say<'review'>>[2]['verdict']) =>
      game.say('gm', 'review', { actionId: id, verdict });
    await say({ what: 'edit', eventIndex: 0, title: 'Rain', text: 'It may rain.' });
    for (const { index } of events.slice(1)) await say({ what: 'drop', eventIndex: index });
    expect((await action()).events.map(({ title }) => title)).toEqual(['Rain']);
    await say({ what: 'approve' });
    await game.work();
    expect(await phase()).toBe('meta_review');
    await game.say('gm', 'veto', { number: 1 });
    await game.work();
    // The story waits as well; another wording keeps every die.
    expect(await phase()).toBe('resolving_action');
    const dice = JSON.stringify((await action()).intents.map(({ outcome }) => outcome?.check));
    await say({ what: 'again' });
    await game.work();
    expect(JSON.stringify((await action()).intents.map(({ outcome }) => outcome?.check))).toBe(dice);
    await say({ what: 'edit', eventIndex: null, title: 'Told', text: 'By *hand*.' });
    await say({ what: 'approve' });
    await game.work();
    expect(await phase()).toBe('idle');
    expect(await posts('story')).toMatchObject([{ title: 'Told', prose: 'By \\*hand\\*.' }]);
  });

  it.each([
    ['through', 2 * 60_000],
    ['hold', 30 * 86_400_000],
  ] as const)('set to "%s", its deadline comes after %d ms', async (reviewDeadline, length) => {
    game = await openGame(settings({ review: 'review', reviewDeadline }));
    await game.seat(...TRIO);
    for (const name of TRIO) await game.say(name, 'act', { text: `${name} forces the gate` });
    await game.work();
    const { wait } = await action();
    expect((wait?.deadline.getTime() ?? 0) - (wait?.openedAt.getTime() ?? 0)).toBe(length);
    await game.passDeadline();
    expect(await phase()).toBe('meta_review');
  });
});

describe('in spotlight mode', () => {
  it('only one may act; whoever wants to play calls them, and their deadline passes it on', async () => {
    game = await openGame(settings({ turnMode: 'spotlight' }));
    await game.seat(...TRIO);
    // Cleo speaks, but it is Ada's moment: her time runs from now on.
    expect(await game.say('Cleo', 'act', { text: 'Cleo looks around' })).toMatchObject({
      note: 'spotlight-called',
      details: { character: 'Ada' },
    });
    expect(await game.say('Cleo', 'act', { text: 'Cleo looks around' })).toMatchObject({
      refused: 'not-your-spotlight',
    });
    await game.passDeadline();
    expect((await action()).wait?.awaited).toEqual([playerOf(await game.table(), 'Bram')?.id]);
    await game.say('Bram', 'pass', {});
    await game.work();
    expect(await game.say('Cleo', 'act', { text: 'Cleo looks around' })).toMatchObject({ note: 'acted' });
    await game.work();
    expect(await phase()).toBe('idle');
    // And round it goes.
    expect((await game.table()).campaign.spotlight).toBe(playerOf(await game.table(), 'Ada')?.id);
  });

  it('when everybody lets it go by, the table rests', async () => {
    game = await openGame(settings({ turnMode: 'spotlight' }));
    await game.seat(...TRIO);
    await game.say('Bram', 'act', { text: 'anything' });
    for (let n = 0; n < 3; n += 1) await game.passDeadline();
    expect(await phase()).toBe('idle');
  });
});

describe('people who watch', () => {
  it('have one voice together where the game master allows it, and none where not', async () => {
    game = await openGame(settings({ onlookers: true }));
    await game.seat(...TRIO);
    await toTheVote();
    const { id } = await action();
    const vote = { actionId: id, eventIndex: 0, value: 'avert' } as const;
    for (const name of ['Xan', 'Yve', 'Zoe']) {
      expect(await game.say(name, 'vote', vote)).toMatchObject({ note: 'voted' });
    }
    expect((await action()).votes).toHaveLength(3);
    await game.say('gm', 'settings', { set: { onlookers: false } });
    expect(await game.say('Wim', 'vote', vote)).toMatchObject({ refused: 'not-a-player' });
    await game.say('gm', 'skip', {});
    await game.work();
    const [fate] = (await posts('fate')) as { events: { voters: number; avert: number }[] }[];
    expect(fate?.events[0]).toMatchObject({ voters: 4, avert: 1 });
  });
});

describe('people who sleep', () => {
  it('are reminded once at half time, by mention, and only they', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    const open = await action();
    const job = { actionId: open.id, version: open.version };
    await game.runner.run(job);
    expect(await posts('reminder')).toEqual([]);
    const { openedAt, deadline } = open.wait ?? { openedAt: new Date(), deadline: new Date() };
    game.clock.time = new Date((openedAt.getTime() + deadline.getTime()) / 2 + 1);
    for (let n = 0; n < 3; n += 1) await game.runner.run(job);
    expect(await posts('reminder')).toMatchObject([{ userIds: ['Bram', 'Cleo'], wait: 'intents' }]);
    await game.say('gm', 'rewind', { last: null });
  });

  it('a table that slept tells whoever returns where the story stood', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    for (const name of TRIO) await game.say(name, 'act', { text: `${name} looks around` });
    await game.work();
    await game.db.player.updateMany({ data: { status: 'away', missedWaits: 2 } });
    await game.say('Bram', 'act', { text: 'Bram looks around' });
    expect(await posts('recap')).toMatchObject([
      { character: 'Bram', lines: [{ turn: 1, title: 'Turn 1' }] },
    ]);
    await game.work();
  });
});

describe('safety', () => {
  it('the X-card stops everything, and nothing that is kept tells whose it was', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheVote();
    expect(await game.say('Bram', 'xcard', {})).toMatchObject({ note: 'xcard' });
    const { campaign } = await game.table();
    expect(campaign.halt).toMatchObject({ kind: 'paused', cause: 'xcard', by: null });
    const [paused] = await facts('campaign.paused');
    expect(paused).toMatchObject({ actor: null });
    const entries = await game.db.turnEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(JSON.stringify(entries, (_, value) => (typeof value === 'bigint' ? 0 : value))).not.toContain(
      'Bram',
    );
    expect(await game.say('Ada', 'vote', { actionId: 'x', eventIndex: 0, value: 'avert' })).toMatchObject({
      refused: 'paused',
    });
    expect(await game.say('gm', 'course', { text: 'The cellar stays shut.' })).toMatchObject({
      note: 'course-changed',
    });
    const after = await game.table();
    expect(after).toMatchObject({ action: null, campaign: { phase: 'idle', halt: null } });
    expect(after.campaign.canon).toEqual(['The cellar stays shut.']);
  });

  it('boundaries reach every question to the storyteller, and no fact', async () => {
    const storyteller = plainStoryteller();
    const scenes: { lines: string[]; veils: string[] }[] = [];
    const watching = {
      ...storyteller,
      ask: ((module, input, fate) => {
        scenes.push(input.scene);
        return storyteller.ask(module, input, fate);
      }) as typeof storyteller.ask,
    };
    game = await openGame({ storyteller: watching, draft: { lines: ['spiders'] } });
    await game.seat(...TRIO);
    await game.say('Cleo', 'boundaries', { lines: 'drowning; spiders', veils: 'torture' });
    for (const name of TRIO) await game.say(name, 'act', { text: `${name} looks around` });
    await game.work();
    expect(scenes.length).toBeGreaterThan(3);
    for (const { lines, veils } of scenes) {
      expect({ lines, veils }).toEqual({ lines: ['drowning', 'spiders'], veils: ['torture'] });
    }
    const all = JSON.stringify((await game.db.domainEvent.findMany()).map(({ payload }) => payload));
    expect(all).not.toMatch(/drowning|torture/);
  });
});

describe('a story that is put away', () => {
  it('leaves its channel free, and comes back elsewhere as it stood', async () => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheVote();
    await game.say('gm', 'archive', { reason: 'summer' });
    expect(await game.store.tableOfChannel('c')).toBeNull();
    expect(await game.say('gm', 'restore', { channelId: 'another' })).toMatchObject({ note: 'restored' });
    const { campaign, action: open } = (await game.store.tableOfChannel('another')) ?? {};
    expect(campaign?.halt).toMatchObject({ kind: 'paused', cause: 'gm' });
    expect(open?.wait?.kind).toBe('votes');
    await game.say('gm', 'resume', {});
    expect((await action()).wait?.deadline.getTime()).toBeGreaterThan(game.clock.time.getTime());
    expect(await game.say('gm', 'restore', { channelId: 'c' })).toMatchObject({ refused: 'not-now' });
  });
});

describe('replay', () => {
  it.each([
    ['a die', `UPDATE "MetaEvent" SET die = die % 100 + 1 WHERE die IS NOT NULL`, 'events'],
    ['a vote', `UPDATE "Vote" SET value = 'welcome' WHERE value = 'avert'`, 'votes'],
    [
      'a story',
      `UPDATE "StoryPost" SET data = jsonb_set(data, '{prose}', '"We won."') WHERE kind = 'story'`,
      'post',
    ],
    ['a fact', `UPDATE "DomainEvent" SET actor = 'mallory' WHERE name = 'vote.cast'`, 'fact'],
    ['the seed', `UPDATE "PendingAction" SET seed = repeat('ab', 32)`, 'commitment'],
  ])('finds %s that was changed afterwards', async (_what, tamper, where) => {
    game = await openGame();
    await game.seat(...TRIO);
    await toTheVote();
    const { id, events } = await action();
    for (const { index } of events) {
      await game.say('Ada', 'vote', { actionId: id, eventIndex: index, value: 'avert' });
    }
    await game.say('gm', 'skip', {});
    await game.work();
    while ((await phase()) === 'in_meta_event') await game.passDeadline();
    const [turn = ''] = await closedTurns(game.db);
    const replayed = async () => {
      const record = await turnRecord(game.db, turn, plainStoryteller().bestiary);
      return typeof record === 'string' ? [] : replayTurn(record);
    };
    expect(await replayed()).toEqual([]);
    const before = await snapshot();
    await game.db.$executeRawUnsafe(tamper);
    const found = (await replayed()).map((one) => one.where);
    expect(found.some((one) => one.startsWith(where))).toBe(true);
    await before.restore();
  });

  /** What a test tampers with, to be put back so that every test's own replay finds nothing. */
  async function snapshot() {
    const [events, votes, posts, facts, turns] = await Promise.all([
      game.db.metaEvent.findMany(),
      game.db.vote.findMany(),
      game.db.storyPost.findMany(),
      game.db.domainEvent.findMany(),
      game.db.pendingAction.findMany(),
    ]);
    return {
      async restore() {
        for (const { id, die } of events) await game.db.metaEvent.update({ where: { id }, data: { die } });
        for (const { actionId, eventIndex, playerId, value } of votes) {
          const where = { actionId_eventIndex_playerId: { actionId, eventIndex, playerId } };
          await game.db.vote.update({ where, data: { value } });
        }
        for (const { id, data } of posts)
          await game.db.storyPost.update({ where: { id }, data: { data: data as object } });
        for (const { id, actor } of facts)
          await game.db.domainEvent.update({ where: { id }, data: { actor } });
        for (const { id, seed } of turns)
          await game.db.pendingAction.update({ where: { id }, data: { seed } });
      },
    };
  }
});
