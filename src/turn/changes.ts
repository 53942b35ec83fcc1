import type { Character } from '../game/characters.ts';
import type { Blow, Declaration } from '../game/combat.ts';
import type { DomainEventDraft } from '../game/events.ts';
import type { VoteValue } from '../game/meta-events.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import type { StepName } from '../game/steps.ts';
import type { Action, Campaign, Intent, MetaEvent, Player, Table, Wait } from '../game/table.ts';
import type { TurnEntry } from './journal.ts';

/**
 * What should be so. Steps and inputs return changes and never write; the store applies a whole commit in
 * one transaction, or nothing of it.
 */
export type Change =
  | {
      kind: 'campaign';
      set: Partial<
        Omit<Campaign, 'id' | 'guildId' | 'name' | 'scenario' | 'ownerId' | 'rev'> & { archived: boolean }
      >;
    }
  | { kind: 'campaign-ended' }
  | {
      kind: 'player-joined';
      player: Omit<Player, 'id' | 'character'>;
      character: Omit<Character, 'id' | 'playerId'>;
    }
  | {
      kind: 'player';
      playerId: string;
      set: Partial<Pick<Player, 'status' | 'missedWaits' | 'name' | 'sinceTurn' | 'boundaries'>>;
    }
  | { kind: 'character'; characterId: string; set: Partial<Omit<Character, 'id' | 'playerId'>> }
  | {
      kind: 'action-opened';
      action: Pick<Action, 'turn' | 'step' | 'seed' | 'commitment' | 'tensionBefore' | 'wait'>;
      /** The table as it was before the turn: what a rewind restores, and where a replay begins. */
      before: Table;
    }
  | {
      kind: 'action';
      set: Partial<
        Pick<Action, 'stakes' | 'voters' | 'currentEventIndex' | 'draft' | 'again' | 'passedOver'>
      >;
    }
  | { kind: 'action-closed'; status: 'done' | 'refused' | 'abandoned' | 'rewound' }
  /** A told turn never was: characters, world and seats are as before it, its posts are struck through. */
  | { kind: 'turn-rewound'; actionId: string }
  | { kind: 'intent'; playerId: string; declare: Pick<Intent, 'kind' | 'text'>; sourceId: string }
  | { kind: 'intent-judged'; playerId: string; set: Partial<Pick<Intent, 'verdict' | 'outcome'>> }
  | {
      kind: 'events-proposed';
      events: Pick<
        MetaEvent,
        'index' | 'type' | 'title' | 'sentence' | 'stakes' | 'baseChance' | 'foes' | 'injectedBy'
      >[];
    }
  /** Events that never came to the vote: dropped by the game master in review. */
  | { kind: 'events-withdrawn'; indices: number[] }
  | { kind: 'event'; index: number; set: Partial<Omit<MetaEvent, 'index' | 'type'>> }
  | { kind: 'vote'; playerId: string; eventIndex: number; value: VoteValue }
  | { kind: 'wait-done'; playerId: string }
  | { kind: 'wait-reminded' }
  | { kind: 'approach'; playerId: string; eventIndex: number; choice: number }
  | {
      kind: 'declaration';
      playerId: string;
      eventIndex: number;
      round: number;
      declaration: Declaration;
    }
  /** A resolved round, for whoever checks its dice later. */
  | { kind: 'round'; eventIndex: number; round: number; blows: Blow[]; words: string };

/**
 * Where the open action stands after a commit. `stay`: nothing moves and the version is kept; everything
 * else moves the version by one, so that jobs and steps of the old one find themselves stale.
 */
export type Next =
  | { to: 'stay' }
  | { to: 'wait'; step: StepName; wait: Wait }
  | { to: 'step'; step: StepName }
  /** Clocks stand still: no job, the step is remembered. */
  | { to: 'halt'; step: StepName }
  | { to: 'rest' };

export interface Commit {
  changes: Change[];
  events: DomainEventDraft[];
  posts: StoryPostDraft[];
  next: Next;
}

/** A commit with the line that the turn's journal keeps of it. */
export interface JournalledCommit extends Commit {
  entry: TurnEntry;
  /** When it was decided. A replay decides at the same moment: deadlines and their posts come of it. */
  at: Date;
}
