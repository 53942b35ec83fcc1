import { InputName, PhaseName, WaitKind } from '../game/phases.ts';
import { NoticeKey } from '../game/posts.ts';
import type { RefusalDetails } from '../game/refusals.ts';
import type { Catalog } from './catalog.ts';

type Holds<Node> = Node extends string | readonly unknown[] | undefined
  ? false
  : Node extends (...args: never[]) => string
    ? true
    : true extends { [Key in keyof Node]: Holds<Node[Key]> }[keyof Node]
      ? true
      : false;

/**
 * The shape of a catalog with lists of arguments for every function in it: a new function, refusal, note or
 * fact without samples does not compile.
 */
export type Samples<Node> = Node extends (...args: infer Args) => string
  ? readonly Args[]
  : { [Key in keyof Node as Holds<Node[Key]> extends false ? never : Key]: Samples<Node[Key]> };

export const UNTIL = new Date('2026-01-01T20:01:00Z');

/** One call for each of these details. */
export const each = <Details>(...all: Details[]): [Details][] => all.map((details) => [details]);

export function refusals(name: string): Samples<Catalog['refusals']> {
  const phases = PhaseName.options.flatMap((phase): RefusalDetails['not-now'][] => [
    ...InputName.options.map((input) => ({ phase, input, awaited: [], waitKind: null, until: null })),
    ...(['act', 'skip'] as const).flatMap((input) =>
      WaitKind.options.map((waitKind) => ({ phase, input, waitKind, awaited: [name, 'Bram'], until: UNTIL })),
    ),
  ]);
  return {
    'no-campaign': each({}),
    'campaign-exists': each({ name }),
    'not-now': each(...phases),
    'stale-turn': each({}),
    'stale-event': each({}),
    'unknown-control': each({}),
    paused: (['gm', 'xcard', 'unreachable', 'archived'] as const).flatMap((cause) =>
      each({ reason: '', cause }, { reason: name, cause }),
    ),
    stopped: each({}),
    'not-halted': each({}),
    'already-paused': each({}),
    'not-a-player': each({}),
    'already-joined': each({ character: name }),
    'waits-for-next-turn': each({}),
    'not-in-vote': each({}),
    'event-ruled': each({ title: name }),
    'already-acted': each({}),
    'nothing-to-pass': each({}),
    'empty-text': each({}),
    'no-such-approach': each({}),
    'approaches-full': each({ max: 5 }),
    'duplicate-approach': each({ label: name }),
    'no-such-event': each({ count: 0 }, { count: 1 }, { count: 4 }),
    'events-full': each({ max: 4 }),
    'no-such-player': each({}),
    'no-room': each({ character: name, item: 'rope' }),
    'not-carried': each({ character: name, item: 'rope' }),
    'not-usable': each({ item: 'rope' }),
    'cannot-do': each({ deed: 'skill' }, { deed: 'item' }),
    'no-such-foe': each({}),
    'is-down': each({ character: name }),
    'has-fled': each({ character: name }),
    'stale-round': each({}),
    'not-your-spotlight': each({ character: name, until: null }, { character: name, until: UNTIL }),
    'nothing-to-rewind': each({}),
    'nothing-to-review': each({}),
    'no-growth': each({ nextLevel: 3 }),
    'ability-full': each({ ability: 'might', max: 5 }),
    'not-archived': each({}),
    'no-such-campaign': each({}),
    'canon-full': each({ max: 20 }),
    'gms-full': each({ max: 10 }),
    'owner-stays': each({}),
    'nothing-kept': each({}),
    'gm-only': each({}),
    'nobody-joined': each({}),
    'party-full': each({ max: 8 }),
    'too-late-to-rule': each({}),
    'bad-dice': each({ why: 'notation' }, { why: 'sides' }, { why: 'too-many' }),
    'no-turn-yet': each({}),
    'bad-input': each({ field: 'name' }, { field: 'text' }, { field: name }, { field: 'constructor' }),
    'missing-permission': each({ permissions: ['Send Messages', 'Embed Links'] }),
    'try-again': each({}),
  };
}

export function notes(name: string): Samples<Catalog['notes']> {
  const hurt = each({ character: name, points: 1 }, { character: name, points: 3 });
  const alone = { awaiting: [], until: null };
  const others = { awaiting: [name, 'Bram'], until: UNTIL };
  return {
    joined: each({ character: name, nextTurn: true }, { character: name, nextTurn: false }),
    'welcome-back': each({ character: name }),
    left: each({ character: name }),
    begun: each({}),
    acted: each(
      { text: `${name}\n# big\n${'long '.repeat(300)}`, ...others },
      { text: 'x', ...alone },
      { text: 'x', awaiting: ['Bram'], until: null },
    ),
    passed: each({ awaiting: [] }, { awaiting: [name] }),
    voted: each(
      {
        ...{ title: name, value: 'welcome', open: 1, until: UNTIL },
        ballot: [
          { title: name, value: 'welcome' },
          { title: 'X', value: 'avert' },
          { title: 'Y', value: null },
        ],
      },
      { title: name, value: 'avert', open: 1, until: null, ballot: [{ title: name, value: null }] },
      { title: name, value: 'avert', open: 0, until: null, ballot: [{ title: name, value: 'avert' }] },
    ),
    done: each({ awaiting: [] }, { awaiting: [name] }),
    chosen: each({ label: name, ...alone }, { label: name, ...others }),
    suggested: each({ label: name }),
    skipped: each({}),
    extended: each({ until: UNTIL }),
    paused: each({}),
    resumed: each({ until: null }, { until: UNTIL }),
    retried: each({}),
    declared: each(
      { deed: 'attack', target: name, ...others },
      { deed: 'aim', target: null, ...alone },
      { deed: 'salve', target: name, awaiting: [name], until: null },
    ),
    'spotlight-called': each({ character: name, until: UNTIL }),
    'spotlight-passed': each({ character: name }),
    'spotlight-set': each({ character: name }),
    grew: each({ ability: 'wits', value: 2, left: 0 }, { ability: 'wits', value: -1, left: 1 }),
    used: each({ item: 'salve', healed: 0, character: name }, { item: 'salve', healed: 4, character: name }),
    xcard: each({}),
    'boundaries-set': each({ lines: 0, veils: 1 }, { lines: 1, veils: 2 }),
    rewound: each({ turn: 3 }),
    'course-changed': each({}),
    injected: each({ title: name }),
    narrated: each({}),
    awarded: hurt,
    harmed: hurt,
    healed: hurt,
    given: each({ character: name, item: 'rope' }),
    taken: each({ character: name, item: 'rope' }),
    'canon-set': each({ count: 1 }, { count: 2 }),
    kicked: each({ character: name }),
    reviewed: each({ what: 'approve' }, { what: 'edit' }, { what: 'again' }, { what: 'drop' }),
    'settings-changed': each({}),
    'gm-invited': each({ userId: '1', on: true }, { userId: '1', on: false }),
    archived: each({}),
    restored: each({}),
    forced: each({ title: name }),
    vetoed: each({ title: name }),
    ended: each({ turns: 0 }, { turns: 1 }, { turns: 12 }),
  };
}

/** Notices are kept as plain strings: each is tried with everything, with nothing, and with known ids. */
export function notices(name: string): Samples<Catalog['notices']> {
  const all = { character: name, title: name, concept: name, text: `${name}.`, name };
  const tried = each<Record<string, string>>(
    {},
    { ...all, archetype: 'scout', item: 'rope', points: '3', level: '2', turn: '3' },
    { ...all, archetype: name, item: name, points: name, level: name, turn: name },
  );
  const rows = NoticeKey.options.map((key) => [key, tried] as const);
  return Object.fromEntries(rows) as Record<NoticeKey, typeof tried>;
}

export function facts(name: string): Samples<Catalog['audit']['facts']> {
  const who = { playerId: 'p', character: name };
  const event = { eventIndex: 0, title: name };
  return {
    'campaign.started': each({ name, scenario: 's' }),
    'campaign.begun': each({ party: ['a'] }, { party: ['a', 'b'] }),
    'campaign.ended': each({ turns: 1 }, { turns: 3 }),
    'campaign.paused': each({ phase: 'idle', reason: name }, { phase: 'idle', reason: '' }),
    'campaign.resumed': each({ phase: 'idle' }),
    'campaign.stopped': each({ step: 'roll', error: name }),
    'player.joined': each(who),
    'player.left': each(who),
    'player.went-away': each(who),
    'player.came-back': each(who),
    'player.rose': each({ ...who, level: 2 }),
    'player.grew': each({ ...who, ability: 'might' }, { ...who, ability: 'constructor' }),
    'boundaries.set': each({ lines: 1, veils: 0 }),
    'item.used': each({ ...who, item: 'salve' }, { ...who, item: name }),
    'spotlight.moved': each(who),
    'wait.reminded': each({ kind: 'votes', playerIds: ['p'] }, { kind: 'intents', playerIds: ['p', 'q'] }),
    'turn.opened': each({ turn: 1, commitment: 'c0ffee' }),
    'intent.declared': each(
      { playerId: 'p', kind: 'act', text: name },
      { playerId: 'p', kind: 'pass', text: '' },
    ),
    'wait.closed': WaitKind.options.flatMap((kind) =>
      each(
        { kind, by: 'everyone', missed: [] },
        { kind, by: 'deadline', missed: ['p'] },
        { kind, by: 'gm', missed: ['p', 'q'] },
      ),
    ),
    'action.validated': each({ stakes: 'much', accepted: 2, refused: 1 }),
    'meta.generated': each({ titles: [] }, { titles: [name, 'X'] }),
    'vote.cast': each(
      { playerId: 'p', eventIndex: 0, value: 'avert' },
      { playerId: 'p', eventIndex: 0, value: 'welcome' },
    ),
    'event.struck': each(event),
    'event.spared': each({ ...event, die: 80, chance: 40 }),
    'event.triggered': each({ ...event, die: null, chance: 40 }, { ...event, die: 7, chance: 40 }),
    'approach.chosen': each({ playerId: 'p', eventIndex: 0, choice: 1 }),
    'approach.suggested': each({ playerId: 'p', eventIndex: 0, label: name }),
    'combat.started': each({ ...event, foes: [name, 'X'] }),
    'combat.declared': ['attack', 'aim', 'salve', name, 'constructor'].flatMap((deed) =>
      each({ playerId: 'p', eventIndex: 0, round: 2, deed }),
    ),
    'combat.round': each(
      { eventIndex: 0, round: 2, hits: 1, foesLeft: 1 },
      { eventIndex: 0, round: 2, hits: 0, foesLeft: 3 },
    ),
    'combat.ended': each({ ...event, end: 'victory', rounds: 1 }, { ...event, end: 'flight', rounds: 4 }),
    'event.resolved': each({ ...event, degree: null }, { ...event, degree: 'partial' }),
    'action.resolved': each({ playerId: 'p', degree: 'success' }, { playerId: 'p', degree: null }),
    'turn.completed': each({ turn: 1, seed: 'ab', tension: 4 }),
    'turn.abandoned': each({ turn: 1, reason: name }),
    'turn.rewound': each({ turn: 1 }),
    'campaign.archived': each({ reason: '' }, { reason: name }),
    'campaign.restored': each({ channelId: '1' }),
    'gm.acted': each({ input: 'skip', detail: name }),
  };
}
