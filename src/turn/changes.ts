import type { Character } from '../game/characters.ts';
import type { DomainEventDraft } from '../game/events.ts';
import type { VoteValue } from '../game/meta-events.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import type { StepName } from '../game/steps.ts';
import type { Action, Campaign, Intent, MetaEvent, Player, Wait } from '../game/table.ts';

/**
 * What should be so. Steps and inputs return changes and never write; the store applies a whole commit in
 * one transaction, or nothing of it.
 */
export type Change =
  | {
      kind: 'campaign';
      set: Partial<Pick<Campaign, 'phase' | 'tension' | 'place' | 'turn' | 'halt' | 'notebook'>>;
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
      set: Partial<Pick<Player, 'status' | 'missedWaits' | 'name' | 'sinceTurn'>>;
    }
  | { kind: 'character'; characterId: string; set: Partial<Omit<Character, 'id' | 'playerId' | 'abilities'>> }
  | {
      kind: 'action-opened';
      action: Pick<Action, 'turn' | 'step' | 'seed' | 'commitment' | 'tensionBefore' | 'wait'>;
    }
  | { kind: 'action'; set: Partial<Pick<Action, 'stakes' | 'voters' | 'currentEventIndex'>> }
  | { kind: 'action-closed'; status: 'done' | 'refused' | 'abandoned' }
  | { kind: 'intent'; playerId: string; declare: Pick<Intent, 'kind' | 'text'>; sourceId: string }
  | { kind: 'intent-judged'; playerId: string; set: Partial<Pick<Intent, 'verdict' | 'outcome'>> }
  | {
      kind: 'events-proposed';
      events: Pick<MetaEvent, 'index' | 'type' | 'title' | 'sentence' | 'stakes' | 'baseChance'>[];
    }
  | {
      kind: 'event';
      index: number;
      set: Partial<Omit<MetaEvent, 'index' | 'type' | 'title' | 'sentence' | 'stakes'>>;
    }
  | { kind: 'vote'; playerId: string; eventIndex: number; value: VoteValue }
  | { kind: 'wait-done'; playerId: string }
  | { kind: 'approach'; playerId: string; eventIndex: number; choice: number };

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
