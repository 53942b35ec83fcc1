import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MemoryGame, openMemoryGame } from '../../test/support/memory-game.ts';
import { Ability } from '../game/abilities.ts';
import { ItemId } from '../game/items.ts';
import { MetaEventType } from '../game/meta-events.ts';
import type { InputName } from '../game/phases.ts';
import { ReviewMode, TurnMode, VoteRule } from '../game/settings.ts';
import { SkillId } from '../game/skills.ts';
import { currentEvent, triggeredEvents } from '../game/table.ts';
import { PHASES } from './machine.ts';
import { diceOf, replayTurn, type TurnRecord } from './replay.ts';

/** `TURNS=5000` plays more of them. */
const RUNS = Number(process.env.TURNS ?? 150);
const PARTY = ['Ada', 'Bram', 'Cleo'];
const seat = (name: string) => ({
  draft: { name, pronouns: '', concept: '', archetype: 'warden' as const, trait: '' },
});

async function seated(settings: Parameters<typeof openMemoryGame>[0] = {}): Promise<MemoryGame> {
  const game = openMemoryGame(settings);
  for (const name of PARTY) await game.say(name, 'join', seat(name));
  await game.say('gm', 'begin', { prologue: 'It begins.' });
  return game;
}

/** One thing that somebody does; what is not welcome then is refused, as at a real table. */
interface Deed {
  user: string;
  name: InputName | 'work' | 'wait';
  input(game: MemoryGame): object;
}

const from = <T>(...all: readonly T[]) => fc.constantFrom(...all);
const small = fc.integer({ min: 0, max: 4 });
const opened = (game: MemoryGame) => {
  const { action } = game.table();
  const event = action ? currentEvent(action) : undefined;
  return { actionId: action?.id ?? '', eventIndex: event?.index ?? 0, round: event?.combat?.round ?? 0 };
};
const deed = (name: Deed['name'], given: fc.Arbitrary<object>, users: string[] = PARTY): fc.Arbitrary<Deed> =>
  fc.record({ user: from(...users), name: from(name), input: given.map((input) => () => input) });
const answer = (name: InputName, given: fc.Arbitrary<object>, users: string[] = PARTY): fc.Arbitrary<Deed> =>
  fc.record({
    ...{ user: from(...users), name: from(name) },
    input: given.map((input) => (game: MemoryGame) => ({ ...opened(game), ...input })),
  });

const target = from('wolf-1', 'ogre-1', 'wolf-2', 'p-Ada', 'p-Bram');
const declaration = fc.oneof(
  fc.record({ deed: from('attack'), target }),
  fc.record({ deed: from('defend', 'flee') }),
  fc.record({ deed: from('skill'), skill: from(...SkillId.options), target: fc.option(target) }),
  fc.record({ deed: from('item'), item: from(...ItemId.options), target: fc.option(target) }),
);
const GM = ['gm'];
const someone = fc.record({ userId: from(...PARTY), points: fc.integer({ min: 1, max: 12 }) });
const play: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: deed('work', fc.constant({})) },
  { weight: 4, arbitrary: deed('wait', fc.record({ part: from(0.3, 0.6, 1.1) })) },
  {
    weight: 8,
    arbitrary: deed('act', fc.record({ text: from('I look', 'I force the gate', 'the impossible') })),
  },
  { weight: 2, arbitrary: deed('pass', fc.constant({})) },
  {
    weight: 6,
    arbitrary: answer('vote', fc.record({ eventIndex: small, value: from('welcome', 'avert') }), [
      ...PARTY,
      'Eve',
    ]),
  },
  { weight: 2, arbitrary: answer('done', fc.constant({})) },
  { weight: 8, arbitrary: answer('choose', fc.record({ choice: small })) },
  {
    weight: 1,
    arbitrary: answer(
      'suggest',
      fc.record({ label: from('Sing', 'Wait'), ability: from(...Ability.options) }),
    ),
  },
  { weight: 8, arbitrary: answer('fight', fc.record({ declaration })) },
  {
    weight: 1,
    arbitrary: deed(
      'use',
      fc.record({ item: from('salve' as const, 'tonic' as const), userId: fc.option(from(...PARTY)) }),
    ),
  },
  { weight: 1, arbitrary: deed('leave', fc.constant({})) },
  {
    weight: 2,
    arbitrary: fc
      .record({ user: from(...PARTY, 'Eve'), name: from('join' as const) })
      .map((one) => ({ ...one, input: () => seat(one.user) })),
  },
  { weight: 1, arbitrary: deed('xcard', fc.constant({}), [...PARTY, 'Eve']) },
  { weight: 3, arbitrary: deed('skip', fc.constant({}), GM) },
  {
    weight: 1,
    arbitrary: deed('extend', fc.record({ seconds: fc.option(fc.integer({ min: 10, max: 99 })) }), GM),
  },
  { weight: 1, arbitrary: deed('pause', fc.record({ reason: from('tea') }), GM) },
  { weight: 3, arbitrary: deed('resume', fc.constant({}), GM) },
  { weight: 3, arbitrary: deed('force', fc.record({ number: small }), GM) },
  { weight: 1, arbitrary: deed('veto', fc.record({ number: small }), GM) },
  {
    weight: 3,
    arbitrary: deed(
      'inject',
      fc.record({
        type: from(...MetaEventType.options, 'combat'),
        title: from('Wolves'),
        sentence: from('They come.'),
        chance: fc.integer({ min: 5, max: 95 }),
        foe: from('wolf', 'ogre', 'dragon', '__proto__'),
      }),
      GM,
    ),
  },
  { weight: 1, arbitrary: deed('harm', someone, GM) },
  { weight: 1, arbitrary: deed('heal', someone, GM) },
  { weight: 1, arbitrary: deed('award', someone, GM) },
  {
    weight: 1,
    arbitrary: deed('give', fc.record({ userId: from(...PARTY), item: from(...ItemId.options) }), GM),
  },
  { weight: 1, arbitrary: deed('kick', fc.record({ userId: from(...PARTY) }), GM) },
  { weight: 1, arbitrary: deed('spotlight', fc.record({ userId: from(...PARTY) }), GM) },
  {
    weight: 1,
    arbitrary: deed('canon', fc.record({ add: from('It rains.'), forget: fc.constant(null) }), GM),
  },
  { weight: 1, arbitrary: deed('course', fc.record({ text: from('Another way.') }), GM) },
  { weight: 1, arbitrary: deed('rewind', fc.constant({ last: null }), GM) },
  {
    weight: 2,
    arbitrary: answer(
      'review',
      fc.record({
        verdict: fc.oneof(
          fc.record({ what: from('approve', 'again') }),
          fc.record({ what: from('drop'), eventIndex: fc.option(small) }),
          fc.record({
            what: from('edit'),
            eventIndex: fc.option(small),
            title: from('Rain'),
            text: from('It rains.'),
          }),
        ),
      }),
      GM,
    ),
  },
  {
    weight: 1,
    arbitrary: deed(
      'settings',
      fc.record({
        set: fc.record({
          turnMode: from(...TurnMode.options),
          voteRule: from(...VoteRule.options),
          onlookers: fc.boolean(),
        }),
      }),
      GM,
    ),
  },
);

/** Into a fight straight away: random deeds alone hardly ever find one. */
async function toBlows(game: MemoryGame, foe: string): Promise<void> {
  for (const name of PARTY) await game.say(name, 'act', { text: 'I force the gate' });
  await game.work();
  await game.say('gm', 'review', { actionId: opened(game).actionId, verdict: { what: 'approve' } });
  await game.work();
  const wolves = { type: 'combat', title: 'Wolves', sentence: 'They come.', chance: 50, foe } as const;
  await game.say('gm', 'inject', wolves);
  for (const { index, title } of game.table().action?.events ?? [])
    await game.say('gm', title === 'Wolves' ? 'force' : 'veto', { number: index + 1 });
  await game.work();
  const { action } = game.table();
  const approaches = (action && currentEvent(action)?.opening?.approaches) ?? [];
  const choice = approaches.findIndex(({ fight }) => fight);
  for (const name of PARTY) await game.say(name, 'choose', { ...opened(game), choice });
  await game.work();
}

async function does(game: MemoryGame, { user, name, input }: Deed): Promise<void> {
  const given = input(game);
  if (name === 'work') await game.work();
  else if (name === 'wait') await game.wait((given as { part: number }).part);
  else await game.say(user, name, given as never);
}

/** Whatever was left: clocks go on, and every wait runs out. */
async function playOut(game: MemoryGame): Promise<void> {
  for (let n = 0; game.table().action; n += 1) {
    if (n > 80) throw new Error(`the turn hangs in ${game.table().campaign.phase}`);
    await game.say('gm', 'resume', {});
    await game.wait(1.1);
    await game.work();
  }
}

function isWell(game: MemoryGame): void {
  const { campaign, players, action } = game.table();
  expect(['lobby', 'idle', 'ended'].includes(campaign.phase)).toBe(action === null);
  if (action?.wait) expect(PHASES[campaign.phase].waits).toBe(action.wait.kind);
  if (action) expect(action.currentEventIndex).toBeLessThanOrEqual(triggeredEvents(action).length);
  for (const { character } of players) {
    expect(character.health).toBeGreaterThanOrEqual(0);
    expect(character.health).toBeLessThanOrEqual(character.maxHealth);
  }
}

describe('whatever people do', { timeout: 120_000 }, () => {
  const settings = fc.record({
    ...{ turnMode: from(...TurnMode.options), voteRule: from(...VoteRule.options) },
    ...{ review: from(...ReviewMode.options), onlookers: fc.boolean() },
  });

  it('the turn comes to an end, and follows from what was written down of it', async () => {
    let turns = 0;
    let rounds = 0;
    const deeds = fc.array(play, { minLength: 20, maxLength: 90 });
    const foe = fc.option(from('wolf', 'ogre', 'dragon', '__proto__'));
    await fc.assert(
      fc.asyncProperty(settings, foe, deeds, async (set, against, done) => {
        const game = await seated(set);
        if (against) await toBlows(game, against);
        for (const one of done) {
          await does(game, one);
          isWell(game);
        }
        await playOut(game);
        isWell(game);
        for (const record of game.closed()) {
          expect(await replayTurn(record)).toEqual([]);
          turns += 1;
          rounds += record.rounds.length;
        }
      }),
      { numRuns: RUNS },
    );
    // Else it would be a test of refusals.
    expect(turns).toBeGreaterThan(RUNS);
    expect(rounds).toBeGreaterThan(RUNS);
  });
});

describe('a replay finds', () => {
  /** A turn of one intent with a vote on what may befall, told and over. */
  async function turn(): Promise<TurnRecord> {
    const game = await seated({ turnMode: 'free' });
    await game.say('Ada', 'act', { text: 'I force the gate' });
    await game.work();
    await game.say('Ada', 'vote', { actionId: 'a1', eventIndex: 0, value: 'avert' });
    await playOut(game);
    const [record] = game.closed();
    if (!record) throw new Error('no turn is over');
    return record;
  }
  const found = async (changed: Partial<TurnRecord>) =>
    (await replayTurn({ ...(await turn()), ...changed })).map(({ where }) => where);

  it('nothing where nothing was changed, and has dice to hold against the seed', async () => {
    expect(await found({})).toEqual([]);
    expect(diceOf(await turn()).length).toBeGreaterThan(0);
  });

  it('an answer that was never given, and says which', async () => {
    const { answers } = await turn();
    const { 'narrate 0': _lost, ...rest } = answers;
    const [difference] = await replayTurn({ ...(await turn()), answers: rest });
    expect(difference?.where).toContain('narrate');
    expect(difference?.derived).toContain('narrate 0');
  });

  it('a line of the journal that is missing', async () => {
    const { entries } = await turn();
    for (const n of entries.keys()) expect(await found({ entries: entries.toSpliced(n, 1) })).not.toEqual([]);
  });

  it('a die that was shown otherwise than it fell', async () => {
    const record = structuredClone({ ...(await turn()), ids: null, bestiary: {} });
    const [die] = diceOf(record as never);
    if (!die) throw new Error('no die was thrown');
    die.value = (die.value % die.sides) + 1;
    const { ids, bestiary } = await turn();
    const where = (await replayTurn({ ...record, ids, bestiary })).map((one) => one.where);
    expect(where).toContain(`die ${die.label}.value`);
  });

  it('another end than it had; to be rewound later is none', async () => {
    expect(await found({ status: 'abandoned' })).toEqual(['status']);
    expect(await found({ status: 'rewound' })).toEqual([]);
  });

  it('a seed that is none', async () => {
    expect(await found({ seed: 'tea leaves' })).toEqual(['seed']);
  });

  it('a vote that nobody cast, a fact and a post too many', async () => {
    const { rows, facts, posts } = await turn();
    expect(await found({ rows: { ...rows, votes: [] } })).toEqual(['votes']);
    expect(await found({ facts: facts.slice(1) })).toEqual(['fact 1']);
    expect(await found({ posts: [...posts, ...posts.slice(0, 1)] })).toEqual([`post ${posts.length + 1}`]);
  });
});
