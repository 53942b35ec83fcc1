import type { Action, Intent, MetaEvent, Player, Table } from '../game/table.ts';
import type { Change, Commit, Next } from './changes.ts';

/** What a database gives and a replay has to be told: the id of somebody who sat down, by their user id. */
export interface GivenIds {
  action: string;
  player(userId: string): { playerId: string; characterId: string } | null;
}

/**
 * The table as a commit leaves it: what the store does to rows, done to plain data. It is how a replay goes
 * through a turn without a database; the compiler misses a change that it does not know.
 */
export function applyCommit(
  before: Table,
  { changes, next }: Pick<Commit, 'changes' | 'next'>,
  ids: GivenIds,
): Table {
  let table = before;
  const moved = table.action !== null && next.to !== 'stay';
  for (const change of changes) table = applyChange(table, change, ids);
  if (!table.action) return table;
  const opened = before.action === null;
  const action = opened ? table.action : placed(table.action, next, moved);
  return { ...table, action: next.to === 'rest' ? null : action };
}

function placed(action: Action, next: Next, moved: boolean): Action {
  const version = moved ? action.version + 1 : action.version;
  switch (next.to) {
    case 'wait':
      return { ...action, version, step: next.step, wait: next.wait };
    case 'step':
      return { ...action, version, step: next.step, wait: null };
    default:
      return { ...action, version };
  }
}

function applyChange(table: Table, change: Change, ids: GivenIds): Table {
  const { campaign, players } = table;
  switch (change.kind) {
    case 'campaign': {
      const { archived: _where, ...set } = change.set;
      return { ...table, campaign: { ...campaign, ...set } };
    }
    case 'campaign-ended':
    case 'turn-rewound':
    case 'round':
    case 'action-closed':
      // Of the campaign's history, not of the table as it stands.
      return table;
    case 'player-joined': {
      const given = ids.player(change.player.userId);
      if (!given) return table;
      const character = { ...change.character, id: given.characterId, playerId: given.playerId };
      return { ...table, players: [...players, { ...change.player, id: given.playerId, character }] };
    }
    case 'player':
      return { ...table, players: patch(players, ({ id }) => id === change.playerId, change.set) };
    case 'character':
      return {
        ...table,
        players: players.map((player): Player => {
          const mine = player.character.id === change.characterId;
          return mine ? { ...player, character: { ...player.character, ...change.set } } : player;
        }),
      };
    case 'action-opened':
      return { ...table, action: freshAction(change.action, ids.action) };
    default:
      return { ...table, action: table.action && applyToAction(table.action, change) };
  }
}

type OfAction = Exclude<
  Change,
  {
    kind:
      | 'campaign'
      | 'campaign-ended'
      | 'turn-rewound'
      | 'round'
      | 'action-closed'
      | 'player-joined'
      | 'player'
      | 'character'
      | 'action-opened';
  }
>;

function applyToAction(action: Action, change: OfAction): Action {
  switch (change.kind) {
    case 'action':
      return { ...action, ...change.set };
    case 'intent': {
      const known = action.intents.find(({ playerId }) => playerId === change.playerId);
      // Changing one's mind keeps one's place in line.
      const intents = known
        ? patch(action.intents, (one) => one === known, change.declare)
        : [...action.intents, freshIntent(change.playerId, change.declare)];
      return { ...action, intents };
    }
    case 'intent-judged':
      return {
        ...action,
        intents: patch(action.intents, ({ playerId }) => playerId === change.playerId, change.set),
      };
    case 'events-proposed': {
      const events = [...action.events, ...change.events.map(freshEvent)];
      return { ...action, events: events.sort((one, other) => one.index - other.index) };
    }
    case 'events-withdrawn':
      return { ...action, events: action.events.filter(({ index }) => !change.indices.includes(index)) };
    case 'event':
      return { ...action, events: patch(action.events, ({ index }) => index === change.index, change.set) };
    case 'vote': {
      const { kind: _kind, ...vote } = change;
      const same = (one: typeof vote) => one.playerId === vote.playerId && one.eventIndex === vote.eventIndex;
      return { ...action, votes: upsert(action.votes, same, vote) };
    }
    case 'approach': {
      const { kind: _kind, ...choice } = change;
      const same = (one: typeof choice) =>
        one.playerId === choice.playerId && one.eventIndex === choice.eventIndex;
      return { ...action, approaches: upsert(action.approaches, same, choice) };
    }
    case 'declaration': {
      const { kind: _kind, ...deed } = change;
      const same = (one: typeof deed) =>
        one.playerId === deed.playerId && one.eventIndex === deed.eventIndex && one.round === deed.round;
      return { ...action, declarations: upsert(action.declarations, same, deed) };
    }
    case 'wait-done':
      return {
        ...action,
        wait: action.wait && { ...action.wait, done: [...action.wait.done, change.playerId] },
      };
    case 'wait-reminded':
      return { ...action, wait: action.wait && { ...action.wait, reminded: true } };
  }
}

function freshAction(opened: Extract<Change, { kind: 'action-opened' }>['action'], id: string): Action {
  return {
    ...opened,
    ...{ id, version: 1, stakes: null, voters: [], currentEventIndex: 0, draft: null, again: 0 },
    ...{ passedOver: [], intents: [], events: [], votes: [], approaches: [], declarations: [] },
  };
}

function freshIntent(playerId: string, declare: Pick<Intent, 'kind' | 'text'>): Intent {
  return { playerId, ...declare, verdict: null, outcome: null };
}

function freshEvent(event: Extract<Change, { kind: 'events-proposed' }>['events'][number]): MetaEvent {
  return {
    ...event,
    ...{ ruling: null, tilt: null, finalChance: null, die: null, fate: 'proposed', order: null },
    ...{ opening: null, combat: null, outcome: null },
  };
}

function patch<One>(all: readonly One[], fits: (one: One) => boolean, set: NoInfer<Partial<One>>): One[] {
  return all.map((one) => (fits(one) ? { ...one, ...set } : one));
}

/** Replaces where it stands, or comes last: as rows ordered by when they were first written do. */
function upsert<One>(all: readonly One[], same: (one: One) => boolean, next: One): One[] {
  return all.some(same) ? all.map((one) => (same(one) ? next : one)) : [...all, next];
}
