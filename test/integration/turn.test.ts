import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { commitmentOf } from '../../src/game/fate.ts';
import { CampaignSettings } from '../../src/game/settings.ts';
import { stillAwaited, triggeredEvents } from '../../src/game/table.ts';
import { createSubmit } from '../../src/turn/submit.ts';
import { type Game, NAMES, openGame } from '../support/game.ts';
import { stopTestPostgres } from '../support/postgres.ts';
import { expectReplays } from '../support/replay.ts';
import { plainStoryteller } from '../support/storyteller.ts';

let game: Game;
// Whatever a test played must follow from what was written down of it.
afterEach(async () => {
  await expectReplays(game.url, plainStoryteller().bestiary);
  await game.close();
});
afterAll(stopTestPostgres);

const phase = async () => (await game.table()).campaign.phase;
const action = async () => {
  const { action } = await game.table();
  if (!action) throw new Error('no turn is open');
  return action;
};
const declareAll = async () => {
  for (const name of NAMES) await game.say(name, 'act', { text: `${name} forces the gate` });
  await game.work();
};
const voteAll = async (value: 'welcome' | 'avert') => {
  const { id, events } = await action();
  for (const name of NAMES) {
    for (const { index } of events) await game.say(name, 'vote', { actionId: id, eventIndex: index, value });
  }
  await game.work();
};
const chooseAll = async () => {
  while ((await phase()) === 'in_meta_event') {
    const { id, events, currentEventIndex } = await action();
    const event = triggeredEvents({ events })[currentEventIndex];
    for (const name of NAMES)
      await game.say(name, 'choose', { actionId: id, eventIndex: event?.index ?? -1, choice: 0 });
    await game.work();
  }
};

describe('a turn of a party of four', () => {
  it('goes from intents over votes, dice and events to the story, and rests', async () => {
    game = await openGame();
    await game.seat(...NAMES);
    expect(await phase()).toBe('idle');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    expect(await phase()).toBe('gathering');
    await declareAll();
    expect(await phase()).toBe('meta_review');
    const open = await action();
    expect(open.voters).toHaveLength(4);
    expect(open.commitment).toBe(commitmentOf(open.seed));
    await voteAll('welcome');
    expect(['in_meta_event', 'idle']).toContain(await phase());
    await chooseAll();
    const { campaign, action: none } = await game.table();
    expect(campaign.phase).toBe('idle');
    expect(campaign.turn).toBe(1);
    expect(none).toBeNull();
    const posts = await game.db.storyPost.findMany({ orderBy: { ordinal: 'asc' } });
    expect(posts.map(({ ordinal }) => ordinal)).toEqual(posts.map((_, n) => n + 1));
    expect(posts.at(-1)?.kind).toBe('story');
    const facts = await game.db.domainEvent.findMany({ orderBy: { seq: 'asc' } });
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, n) => n + 1));
    expect(facts.at(-1)?.name).toBe('turn.completed');
  });

  it('given three who avert, then the event is struck and no die is thrown for it', async () => {
    game = await openGame();
    await game.seat(...NAMES);
    await declareAll();
    await voteAll('avert');
    const events = await game.db.metaEvent.findMany();
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ fate, die }) => fate === 'struck' && die === null)).toBe(true);
    expect(await phase()).toBe('idle');
  });

  it('asks nobody to vote when nothing is at stake', async () => {
    game = await openGame();
    await game.seat('Ada');
    await game.say('Ada', 'act', { text: 'I look around' });
    await game.work();
    expect(await phase()).toBe('idle');
    expect(await game.db.metaEvent.count()).toBe(0);
    expect(await game.db.storyPost.count({ where: { kind: 'story' } })).toBe(1);
  });

  it('goes back to idle when every intent was refused, and says why', async () => {
    game = await openGame();
    await game.seat('Ada');
    await game.say('Ada', 'act', { text: 'something impossible' });
    await game.work();
    expect(await phase()).toBe('idle');
    expect((await game.db.storyPost.findMany()).map(({ kind }) => kind)).toContain('ruling');
    expect((await game.db.pendingAction.findFirstOrThrow()).status).toBe('refused');
  });
});

describe('waits', () => {
  it('close at their deadline, count the silent as missed, and after two leave them be', async () => {
    game = await openGame();
    await game.seat('Ada', 'Bram');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    await game.passDeadline();
    expect(await phase()).toBe('meta_review');
    await game.passDeadline();
    const { players } = await game.table();
    expect(players.map(({ name, status, missedWaits }) => [name, status, missedWaits])).toEqual([
      ['Ada', 'active', 1],
      ['Bram', 'away', 2],
    ]);
  });

  it('an away player is back with the next thing they say', async () => {
    game = await openGame();
    await game.seat('Ada', 'Bram');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    await game.passDeadline();
    await game.passDeadline();
    while ((await game.table()).action?.wait) await game.passDeadline();
    await game.say('Bram', 'act', { text: 'Bram follows' });
    expect((await game.table()).players.find(({ name }) => name === 'Bram')?.status).toBe('active');
  });

  it('a deadline job that comes twice, late or early does nothing', async () => {
    game = await openGame();
    await game.seat('Ada', 'Bram');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    const { id, version } = await action();
    expect((await game.runner.run({ actionId: id, version })).result).toBe('early');
    await game.passDeadline();
    expect((await game.runner.run({ actionId: id, version })).result).toBe('stale');
    expect(await phase()).toBe('meta_review');
  });

  it('ten last votes in the same instant close the vote once and lose none', async () => {
    game = await openGame();
    const eight = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    await game.seat(...eight);
    for (const name of eight) await game.say(name, 'act', { text: `${name} forces it` });
    await game.work();
    const { id, events } = await action();
    await Promise.all(
      eight.flatMap((name) =>
        events.map(({ index }) =>
          game.say(name, 'vote', { actionId: id, eventIndex: index, value: 'welcome' }),
        ),
      ),
    );
    expect(await game.db.vote.count()).toBe(8 * events.length);
    expect(game.jobs.filter(({ runAt }) => runAt === null)).toHaveLength(1);
    await game.work();
    expect(['in_meta_event', 'idle']).toContain(await phase());
  });

  it('pausing keeps what was left, and only that', async () => {
    game = await openGame();
    await game.seat('Ada', 'Bram');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    game.clock.time = new Date(game.clock.time.getTime() + 20_000);
    await game.say('gm', 'pause', { reason: 'tea' });
    expect(await game.say('Bram', 'act', { text: 'me too' })).toMatchObject({ refused: 'paused' });
    game.clock.time = new Date(game.clock.time.getTime() + 3_600_000);
    await game.work();
    expect(await phase()).toBe('gathering');
    await game.say('gm', 'resume', {});
    const { wait } = await action();
    expect((wait?.deadline.getTime() ?? 0) - game.clock.time.getTime()).toBe(40_000);
    await game.passDeadline();
    expect(await phase()).toBe('meta_review');
  });

  it('who leaves is no longer awaited', async () => {
    game = await openGame();
    await game.seat('Ada', 'Bram');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    expect(stillAwaited(await game.table()).map(({ name }) => name)).toEqual(['Bram']);
    await game.say('Bram', 'leave', {});
    await game.work();
    expect(await phase()).toBe('meta_review');
  });
});

describe('the runner', () => {
  it('two workers with the same job: one commits, the other finds itself stale', async () => {
    game = await openGame();
    await game.seat('Ada');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    const { id, version } = await action();
    const results = await Promise.all([1, 2, 3].map(() => game.runner.run({ actionId: id, version })));
    expect(results.filter(({ result }) => result === 'ran')).toHaveLength(1);
    expect(await game.db.metaEvent.count()).toBe((await action()).events.length);
    expect(await phase()).toBe('meta_review');
  });

  it('a step that failed reuses the answers it had, and a step that fails for good stops in the open', async () => {
    let broken = true;
    const storyteller = plainStoryteller({
      'meta-events': () => {
        if (broken) throw new Error('the storyteller is silent');
        return { events: [] };
      },
    });
    game = await openGame({ storyteller });
    await game.seat('Ada');
    await game.say('Ada', 'act', { text: 'Ada forces the gate' });
    const job = game.jobs.pop();
    if (!job) throw new Error('no job');
    await expect(game.runner.run(job)).rejects.toThrow('silent');
    const { id, version } = await action();
    await game.runner.stop({ actionId: id, version }, 'the storyteller is silent');
    expect((await game.table()).campaign.halt).toMatchObject({ kind: 'stopped' });
    expect(await game.say('Ada', 'act', { text: 'again' })).toMatchObject({ refused: 'stopped' });
    broken = false;
    await game.say('gm', 'retry', {});
    await game.work();
    expect(await phase()).toBe('idle');
    expect(storyteller.asked.filter((module) => module === 'validator')).toHaveLength(1);
  });

  it('the same seed and the same votes give the same dice', async () => {
    const dice: unknown[] = [];
    for (let round = 0; round < 2; round += 1) {
      game = await openGame();
      await game.seat(...NAMES);
      await declareAll();
      await voteAll('welcome');
      await chooseAll();
      dice.push(
        await game.db.metaEvent.findMany({ orderBy: { index: 'asc' }, select: { die: true, fate: true } }),
      );
      if (round === 0) await game.close();
    }
    expect(dice[0]).toEqual(dice[1]);
  });
});

describe('the game master’s hand', () => {
  const toVote = async () => {
    game = await openGame();
    await game.seat(...NAMES);
    await declareAll();
    return action();
  };

  it('skip closes the wait, and nobody who was cut off counts as asleep', async () => {
    await toVote();
    expect(await game.say('gm', 'skip', {})).toMatchObject({ note: 'skipped' });
    expect((await game.table()).players.every(({ missedWaits }) => missedWaits === 0)).toBe(true);
    await game.work();
    expect(await phase()).not.toBe('meta_review');
  });

  it('extend moves the deadline; the job of the old one finds itself stale', async () => {
    const before = await toVote();
    await game.say('gm', 'extend', { seconds: 30 });
    const after = await action();
    expect((after.wait?.deadline.getTime() ?? 0) - (before.wait?.deadline.getTime() ?? 0)).toBe(30_000);
    game.clock.time = new Date((before.wait?.deadline.getTime() ?? 0) + 1);
    expect((await game.runner.run({ actionId: before.id, version: before.version })).result).toBe('stale');
    expect(await phase()).toBe('meta_review');
    await game.passDeadline();
    expect(await phase()).not.toBe('meta_review');
  });

  it('force makes an event happen and veto takes it away, whatever the table says; no die is thrown', async () => {
    const { id, events } = await toVote();
    await game.say('gm', 'force', { number: 1 });
    for (const { index } of events.slice(1)) await game.say('gm', 'veto', { number: index + 1 });
    await game.work();
    const fates = (await game.db.metaEvent.findMany({ orderBy: { index: 'asc' } })).map(({ fate, die }) => [
      fate,
      die,
    ]);
    expect(fates).toEqual([['triggered', null], ...events.slice(1).map(() => ['struck', null])]);
    expect(await game.say('Ada', 'vote', { actionId: id, eventIndex: 0, value: 'avert' })).toMatchObject({
      refused: 'not-now',
    });
    const acted = await game.db.domainEvent.findMany({ where: { name: 'gm.acted' } });
    expect(acted.map(({ actor }) => actor)).toEqual(events.map(() => 'gm'));
  });

  it('is nobody else’s', async () => {
    await toVote();
    for (const [name, input] of [
      ['skip', {}],
      ['extend', { seconds: null }],
      ['pause', { reason: '' }],
      ['force', { number: 1 }],
      ['veto', { number: 1 }],
      ['end', {}],
    ] as const) {
      expect(await game.say('Ada', name, input as never)).toMatchObject({ refused: 'gm-only' });
    }
  });

  it('end abandons the turn where it stands and frees the channel', async () => {
    await toVote();
    await game.say('gm', 'end', {});
    await game.work();
    expect(await game.store.tableOfChannel('c')).toBeNull();
    expect((await game.db.pendingAction.findFirstOrThrow()).status).toBe('abandoned');
    expect(await game.say('Ada', 'act', { text: 'anything' })).toMatchObject({ refused: 'not-now' });
  });
});

it('in turn mode free one intent is a turn of its own', async () => {
  game = await openGame({ draft: { settings: CampaignSettings.parse({ turnMode: 'free' }) } });
  await game.seat('Ada', 'Bram');
  await game.say('Ada', 'act', { text: 'I look around' });
  expect(await phase()).toBe('validating');
  await game.work();
  expect(await phase()).toBe('idle');
  expect((await game.table()).campaign.turn).toBe(1);
});

it('a player’s own approach joins the others and counts as their choice', async () => {
  game = await openGame();
  await game.seat('Ada', 'Bram');
  await game.say('Ada', 'act', { text: 'I force the gate' });
  await game.say('Bram', 'act', { text: 'me too' });
  await game.work();
  await game.say('gm', 'force', { number: 1 });
  await game.say('gm', 'skip', {});
  await game.work();
  const { id, events } = await action();
  const own = { actionId: id, eventIndex: 0, label: 'Offer them the lantern', ability: 'heart' as const };
  expect(await game.say('Ada', 'suggest', own)).toMatchObject({ note: 'suggested' });
  expect(await game.say('Bram', 'suggest', own)).toMatchObject({ refused: 'duplicate-approach' });
  await game.say('Bram', 'choose', {
    actionId: id,
    eventIndex: 0,
    choice: events[0]?.opening?.approaches.length ?? 3,
  });
  await game.work();
  const outcome = (await game.db.metaEvent.findFirstOrThrow({ where: { index: 0 } })).outcome as {
    choice: number;
    helperIds: string[];
  };
  expect(outcome.choice).toBe(3);
  expect(outcome.helperIds).toHaveLength(1);
});

it('the same message delivered twice is one intent', async () => {
  game = await openGame();
  await game.seat('Ada');
  const once = {
    store: game.store,
    clock: game.clock,
    entropy: { seed: () => 'ab'.repeat(32) },
    afterwards: { committed: () => undefined },
  };
  const submit = createSubmit(once);
  const ada = { userId: 'Ada', name: 'Ada', gm: false };
  await submit(game.campaignId, ada, 'message-1', 'act', { text: 'I look around' });
  const { id, version } = await action();
  await game.runner.run({ actionId: id, version });
  expect(await submit(game.campaignId, ada, 'message-1', 'act', { text: 'I look around' })).toMatchObject({
    refused: 'already-acted',
  });
  expect((await game.table()).campaign.turn).toBe(1);
});

it('five campaigns started at once in one channel are one, and one open turn is all there can be', async () => {
  game = await openGame();
  await game.seat('Ada', 'Bram');
  const { campaign } = await game.table();
  const { guildId, name, scenario, settings, lines, veils, place } = campaign;
  const draft = {
    guildId,
    name,
    scenario,
    settings,
    lines,
    veils,
    place,
    channelId: 'another',
    ownerId: 'gm',
  };
  const started = await Promise.all([1, 2, 3, 4, 5].map(() => game.store.createCampaign(draft)));
  expect(started.filter((one) => 'campaign' in one)).toHaveLength(1);
  expect(started.filter((one) => 'refused' in one && one.refused === 'campaign-exists')).toHaveLength(4);
  await Promise.all(['Ada', 'Bram'].map((one) => game.say(one, 'act', { text: 'I force the gate' })));
  expect(await game.db.pendingAction.count({ where: { campaignId: game.campaignId } })).toBe(1);
  expect(await game.db.intent.count()).toBe(2);
});

it('votes can be changed until the close and count once; a clock that runs changes nothing of what follows', async () => {
  game = await openGame({ ticks: true });
  await game.seat('Ada', 'Bram', 'Cleo');
  await game.say('Ada', 'act', { text: 'Ada forces the gate' });
  // Cleo sleeps: reminded at half time, and away after two waits.
  const reminded = async () => {
    const { id, version, wait } = await action();
    game.clock.time = new Date(((wait?.openedAt.getTime() ?? 0) + (wait?.deadline.getTime() ?? 0)) / 2 + 1);
    await game.runner.run({ actionId: id, version });
  };
  await reminded();
  await game.say('Bram', 'act', { text: 'Bram waits' });
  await game.say('Bram', 'act', { text: 'Bram forces the gate' });
  await game.passDeadline();
  const { id, events } = await action();
  const vote = (name: string, value: 'welcome' | 'avert', eventIndex = 0) =>
    game.say(name, 'vote', { actionId: id, eventIndex, value });
  for (const value of ['avert', 'welcome', 'avert', 'welcome'] as const) {
    await vote('Ada', value);
    await vote('Bram', value === 'avert' ? 'welcome' : 'avert');
  }
  for (const { index } of events.slice(1)) await vote('Ada', 'welcome', index);
  expect(await game.db.vote.count()).toBe(2 + events.length - 1);
  await reminded();
  await game.say('gm', 'pause', { reason: 'tea' });
  await game.say('gm', 'resume', {});
  while ((await game.table()).action?.wait) await game.passDeadline();
  expect(await phase()).toBe('idle');
  const posts = await game.db.storyPost.findMany({ select: { kind: true, key: true } });
  expect(posts.filter(({ kind }) => kind === 'reminder')).toHaveLength(2);
  expect(posts.filter(({ key }) => key.startsWith('away'))).not.toEqual([]);
});

it('the original action does not resolve before its events are over', async () => {
  game = await openGame();
  await game.seat('Ada');
  await game.say('Ada', 'act', { text: 'I force the gate' });
  await game.work();
  const { id } = await action();
  await game.db.metaEvent.updateMany({
    where: { actionId: id, index: 0 },
    data: { order: 0, fate: 'triggered' },
  });
  await game.db.pendingAction.update({ where: { id }, data: { step: 'resolve-action', waitKind: null } });
  const { version } = await action();
  await expect(game.runner.run({ actionId: id, version })).rejects.toThrow('before its events are over');
});
