import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Services } from '../commands/call.ts';
import { commands } from '../commands/index.ts';
import { components } from '../components/index.ts';
import type { InputName } from '../game/phases.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../game/refusals.ts';
import { CampaignSettings } from '../game/settings.ts';
import type { Action, Campaign, Player, Table } from '../game/table.ts';
import { en } from '../text/en.ts';
import { decideInput } from '../turn/decide.ts';
import { MAX_CANON } from '../turn/inputs/world.ts';
import { createGate, type Incoming } from './gate.ts';
import type { Responder } from './respond.ts';
import { NOW, SAMPLE_FIGHT, SAMPLE_PLAYERS, samplePlayer, sampleTable } from './views/sample-table.ts';

const ADA = SAMPLE_PLAYERS[0]?.userId ?? '';
const ACTION = sampleTable('meta_review').action?.id ?? '';
type Changes = { campaign?: Partial<Campaign>; action?: Partial<Action>; players?: Player[] };

/** What an input of Ada (or somebody else) is answered with at a table in this phase. */
function say(
  phase: Parameters<typeof sampleTable>[0],
  name: InputName,
  input: unknown,
  { as = ADA, gm = false, ...changes }: Changes & { as?: string; gm?: boolean; review?: boolean } = {},
): RefusalCode | 'taken' {
  const table: Table = sampleTable(phase, changes);
  const actor = { userId: as, name: 'Ada', gm };
  const given = { table, actor, now: NOW, seed: 'ab'.repeat(32), sourceId: 's' };
  const taken = decideInput(name, given, input);
  return isRefusal(taken) ? taken.refused : 'taken';
}

/** What the whole gate answers. */
async function press(
  incoming: Partial<Incoming>,
  table: Table | null,
  services: Partial<Services> = {},
): Promise<RefusalCode | 'taken'> {
  const seen: Refusal[] = [];
  const respond = {
    ...{ think: async () => true, say: async () => true, ask: async () => true },
    ...{ fill: async () => undefined, withdraw: async () => undefined },
  } as unknown as Responder;
  const gate = createGate({
    ...{ commands, components, respond, logger: pino({ level: 'silent' }) },
    services: services as Services,
    ...{ tableOfChannel: async () => table, isStory: async () => false, wantsPlain: async () => false },
    watch: (reply) => {
      if (reply.reply === 'refusal') seen.push(reply.refusal);
    },
  });
  await gate.handle({
    ...{ id: 'i', token: 't', guildId: 'g', channelId: 'c', locale: 'en-US', missing: [], options: {} },
    ...{ actor: { userId: ADA, name: 'Ada' }, managesServer: true, kind: 'command', subcommand: '' },
    ...incoming,
  } as Incoming);
  return seen[0]?.refused ?? 'taken';
}

const command = (name: string, subcommand = '', options: Record<string, unknown> = {}) =>
  ({ kind: 'command', name, subcommand, options }) as const;
const hurt = (health: number): Player[] =>
  SAMPLE_PLAYERS.map((player, n) =>
    n === 0 ? { ...player, character: { ...player.character, health } } : player,
  );
const attack = (round = 2, target = 'marsh-wolf-2') => ({
  ...{ actionId: ACTION, eventIndex: 0, round },
  declaration: { deed: 'attack', target },
});
const review = (what: object, actionId = ACTION) => ({ actionId, verdict: what });
const spotlit = CampaignSettings.parse({ turnMode: 'spotlight' });

/** How every refusal is reached. The compiler misses one that is not here. */
const REACHED: Record<RefusalCode, () => RefusalCode | 'taken' | Promise<RefusalCode | 'taken'> | string> = {
  'no-campaign': () => press(command('party'), null),
  'campaign-exists': () => press(command('campaign', 'restore'), sampleTable('idle')),
  'not-now': () => say('validating', 'act', { text: 'I run' }),
  'stale-turn': () => say('meta_review', 'vote', { actionId: 'old', eventIndex: 0, value: 'avert' }),
  'stale-event': () => say('in_meta_event', 'choose', { actionId: ACTION, eventIndex: 7, choice: 0 }),
  'unknown-control': () => press({ kind: 'control', customId: 'nobody:knows', values: [] }, null),
  paused: () => say('idle', 'act', { text: 'I run' }, { campaign: { halt: halt('paused') } }),
  stopped: () => say('idle', 'act', { text: 'I run' }, { campaign: { halt: halt('stopped') } }),
  'not-halted': () => say('idle', 'resume', {}, { gm: true }),
  'already-paused': () =>
    say('idle', 'pause', { reason: '' }, { gm: true, campaign: { halt: halt('stopped') } }),
  'not-a-player': () => say('idle', 'act', { text: 'I run' }, { as: 'nobody' }),
  'already-joined': () => say('idle', 'join', { draft: null }),
  'waits-for-next-turn': () =>
    say(
      'gathering',
      'act',
      { text: 'I run' },
      { players: SAMPLE_PLAYERS.map((one) => ({ ...one, sinceTurn: 9 })) },
    ),
  'not-in-vote': () =>
    say('meta_review', 'done', { actionId: ACTION }, { as: SAMPLE_PLAYERS[3]?.userId ?? '' }),
  'event-ruled': () => {
    const events = sampleTable('meta_review').action?.events.map((one) => ({
      ...one,
      ruling: 'veto' as const,
    }));
    const vote = { actionId: ACTION, eventIndex: 0, value: 'avert' };
    return say('meta_review', 'vote', vote, { action: { events: events ?? [] } });
  },
  // Two deliveries of one message meet in the database alone.
  'already-acted': () => elsewhere('test/integration/turn.test.ts', 'already-acted'),
  'nothing-to-pass': () => say('idle', 'pass', {}),
  'empty-text': () => say('idle', 'act', { text: ' ' }),
  'no-such-approach': () => say('in_meta_event', 'choose', { actionId: ACTION, eventIndex: 0, choice: 9 }),
  'approaches-full': () => suggest('A fifth thing', 5),
  'duplicate-approach': () => suggest('read it before the ink dries', 3),
  'no-such-event': () => say('meta_review', 'veto', { number: 9 }, { gm: true }),
  'events-full': () => {
    const [first] = sampleTable('meta_review').action?.events ?? [];
    const events = first ? [0, 1, 2, 3].map((index) => ({ ...first, index })) : [];
    const event = { type: 'twist', title: 'Rain', sentence: 'It rains.', chance: 50, foe: null };
    return say('meta_review', 'inject', event, { gm: true, action: { events } });
  },
  'no-such-player': () => say('idle', 'kick', { userId: 'nobody' }, { gm: true }),
  'no-room': () => {
    const full = SAMPLE_PLAYERS.map((player) => ({
      ...player,
      character: { ...player.character, inventory: Array.from({ length: 6 }, () => 'rope' as const) },
    }));
    return say('idle', 'give', { userId: ADA, item: 'rope' }, { gm: true, players: full });
  },
  'not-carried': () => say('idle', 'take', { userId: ADA, item: 'mail' }, { gm: true }),
  'not-usable': () => say('idle', 'use', { item: 'rope', userId: null }),
  'cannot-do': () =>
    say('in_combat', 'fight', { ...attack(), declaration: { deed: 'item', item: 'firepot', target: null } }),
  'no-such-foe': () => say('in_combat', 'fight', attack(2, 'marsh-wolf-1')),
  'is-down': () => say('in_combat', 'fight', attack(), { players: hurt(0) }),
  'has-fled': () => {
    const stances = [{ playerId: '1', fled: true, uses: {}, ambush: false, heartened: 0 }];
    const events = sampleTable('in_combat').action?.events.map((one) =>
      one.combat ? { ...one, combat: { ...SAMPLE_FIGHT, stances } } : one,
    );
    return say('in_combat', 'fight', attack(), { action: { events: events ?? [] } });
  },
  'stale-round': () => say('in_combat', 'fight', attack(1)),
  'not-your-spotlight': () =>
    say('gathering', 'act', { text: 'I run' }, { campaign: { settings: spotlit, spotlight: '2' } }),
  'nothing-to-rewind': () => say('idle', 'rewind', { last: null }, { gm: true }),
  'nothing-to-review': () => say('resolving_action', 'review', review({ what: 'approve' }), reviewless()),
  'no-growth': () => say('idle', 'grow', { ability: 'wits' }),
  'ability-full': () => {
    const grown = SAMPLE_PLAYERS.map((player) => ({
      ...player,
      character: { ...player.character, growth: 1, abilities: { might: 5, grace: 5, wits: 5, heart: 5 } },
    }));
    return say('idle', 'grow', { ability: 'wits' }, { players: grown });
  },
  'not-archived': () =>
    say('idle', 'restore', { channelId: 'c' }, { gm: true, campaign: { halt: halt('paused') } }),
  'no-such-campaign': () =>
    press({ kind: 'control', customId: 'wyrd:restore', values: ['x'] }, null, { archivedOf: async () => [] }),
  'canon-full': () =>
    say(
      'idle',
      'canon',
      { add: 'One more.', forget: null },
      {
        ...{ gm: true, campaign: { canon: Array.from({ length: MAX_CANON }, (_, n) => `Line ${n}.`) } },
      },
    ),
  'gms-full': () =>
    say(
      'idle',
      'invite-gm',
      { userId: 'x', remove: false },
      {
        ...{ gm: true, campaign: { gmIds: Array.from({ length: 10 }, (_, n) => `gm ${n}`) } },
      },
    ),
  'owner-stays': () => say('idle', 'invite-gm', { userId: '9', remove: true }, { gm: true }),
  'nothing-kept': () =>
    press(command('privacy', 'show'), null, { keptOf: async () => ({ campaigns: [], plain: false }) }),
  'gm-only': () => say('idle', 'end', {}),
  'nobody-joined': () => say('lobby', 'begin', { prologue: '' }, { gm: true, players: [] }),
  'party-full': () => {
    const players = Array.from({ length: 8 }, (_, n) => samplePlayer(`${n}`, `P${n}`, 'scout'));
    return say('idle', 'join', { draft: null }, { as: 'late', players });
  },
  'too-late-to-rule': () => say('in_meta_event', 'veto', { number: 2 }, { gm: true }),
  'bad-dice': () => press(command('roll', '', { dice: 'a handful' }), null),
  'no-turn-yet': () => press(command('fate'), sampleTable('idle'), { fateOf: async () => null }),
  'bad-input': () => press(command('gm', 'harm', { player: 'x', points: 'many' }), sampleTable('idle')),
  'missing-permission': () =>
    press({ ...command('campaign', 'start'), missing: ['Send Messages'] }, null, { scenarios: () => [] }),
  'try-again': () => elsewhere('src/bot/gate.ts', "refuse('try-again')"),
};

function halt(kind: 'paused' | 'stopped'): Campaign['halt'] {
  return { kind, cause: kind === 'paused' ? 'gm' : 'failed', reason: '', by: null, remaining: null };
}

function suggest(label: string, approaches: number): RefusalCode | 'taken' {
  const events = sampleTable('in_meta_event').action?.events.map((event) => {
    const [first] = event.opening?.approaches ?? [];
    const more = Array.from({ length: approaches - 3 }, (_, n) => ({ ...first, label: `More ${n}` }));
    const all = [...(event.opening?.approaches ?? []), ...more] as NonNullable<
      typeof event.opening
    >['approaches'];
    return event.opening ? { ...event, opening: { ...event.opening, approaches: all } } : event;
  });
  const idea = { actionId: ACTION, eventIndex: 0, label, ability: 'wits' };
  return say('in_meta_event', 'suggest', idea, { action: { events: events ?? [] } });
}

/** A wait of another kind is open: nothing is under review. */
function reviewless() {
  const wait = sampleTable('meta_review').action?.wait ?? null;
  return { gm: true, action: { wait } };
}

/** Reached by a test of the whole program, where alone it can happen. */
function elsewhere(file: string, words: string): string {
  return readFileSync(file, 'utf8').includes(words) ? 'elsewhere' : `${file} no longer reaches it`;
}

describe('every refusal', () => {
  it.each(Object.entries(REACHED))('%s is reached', async (code, reach) => {
    const reached = await reach();
    expect(['elsewhere', code]).toContain(reached);
  });

  it('there are sentences for all of them, and no more', () => {
    expect(Object.keys(en.refusals).sort()).toEqual(Object.keys(REACHED).sort());
  });
});
