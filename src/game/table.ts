import type { FoeGroup } from './bestiary.ts';
import type { Character } from './characters.ts';
import type { Check } from './checks.ts';
import type { Combat, CombatEnd, Declaration } from './combat.ts';
import type { EventFate, MetaEventType, Ruling, Stakes, Vote } from './meta-events.ts';
import type { PhaseName, WaitKind } from './phases.ts';
import type { CampaignSettings } from './settings.ts';
import type { StepName } from './steps.ts';
import type { EventOpening, Narration, Notebook, SettledConsequence, Verdict } from './storytelling.ts';

/** A campaign and everything its present moment needs, as plain data. All rules read this. */
export interface Table {
  campaign: Campaign;
  /** Everybody who ever joined, those who left included. */
  players: Player[];
  /** The open turn, or null in lobby, idle and ended. */
  action: Action | null;
}

/**
 * Why the clocks stand still. `xcard`: somebody does not feel well with the scene. `unreachable`: Wyrd cannot
 * speak in the channel. `archived`: put away, and the channel is free for another story.
 */
export type HaltCause = 'gm' | 'xcard' | 'unreachable' | 'archived' | 'failed';

export interface Halt {
  kind: 'paused' | 'stopped';
  cause: HaltCause;
  reason: string;
  /** User id; null for Wyrd itself and for the X-card, which names nobody. */
  by: string | null;
  /** What was left of the open wait, in milliseconds; null when nothing was waiting. */
  remaining: number | null;
}

export interface Campaign {
  id: string;
  guildId: string;
  channelId: string;
  name: string;
  scenario: string;
  phase: PhaseName;
  /** Everything `/campaign settings` can change; see `settings.ts`. */
  settings: CampaignSettings;
  tension: number;
  place: string;
  /** Number of the newest turn; 0 before the first. */
  turn: number;
  ownerId: string;
  gmIds: string[];
  /** Whose turn it is to act, by player id; only spotlight mode asks. */
  spotlight: string | null;
  /** What never happens here, and what happens off stage: the table's own, beside those players gave privately. */
  lines: string[];
  veils: string[];
  /** The game master's corrections, newest last. */
  canon: string[];
  /** The newest stories in a line each, newest last: where we were, for whoever returns. */
  recap: { turn: number; title: string; hook: string }[];
  halt: Halt | null;
  notebook: Notebook;
  rev: number;
}

export interface Player {
  id: string;
  userId: string;
  name: string;
  status: 'active' | 'away' | 'left';
  missedWaits: number;
  /** First turn they are part of: who joins in the middle of a turn waits for the next. */
  sinceTurn: number;
  /** Given privately; nobody but the storyteller ever reads them. */
  boundaries: Boundaries;
  character: Character;
}

export interface Boundaries {
  lines: string[];
  veils: string[];
}

export interface Wait {
  kind: WaitKind;
  openedAt: Date;
  deadline: Date;
  /** Player ids whose answer is awaited; for a vote also the snapshot of those who may vote. */
  awaited: string[];
  /** Those of them who said they are done. */
  done: string[];
  /** Whoever was still awaited at half time has been reminded. */
  reminded: boolean;
}

export interface Action {
  id: string;
  turn: number;
  version: number;
  /** Runs next: at once, or when the wait closes. */
  step: StepName;
  wait: Wait | null;
  seed: string;
  commitment: string;
  stakes: Stakes | null;
  tensionBefore: number;
  /** Who may vote: the party that was awake when the vote opened. */
  voters: string[];
  /** Walks over the triggered events; the original action resolves once it has passed the last. */
  currentEventIndex: number;
  /** Waits for the game master's review before it is told; null in auto mode and before. */
  draft: Narration | null;
  /** How often the game master asked for another wording, or for other events. */
  again: number;
  /** Spotlight mode: players whose time to act this turn went by. */
  passedOver: string[];
  intents: Intent[];
  events: MetaEvent[];
  votes: Vote[];
  approaches: ApproachChoice[];
  /** What fighters do in the round that is being declared. */
  declarations: DeclaredDeed[];
}

export interface Intent {
  playerId: string;
  kind: 'act' | 'pass';
  text: string;
  verdict: Verdict | null;
  outcome: IntentOutcome | null;
}

export interface IntentOutcome {
  check: Check | null;
  consequences: SettledConsequence[];
  words: string;
}

export interface MetaEvent {
  index: number;
  type: MetaEventType;
  title: string;
  sentence: string;
  stakes: string;
  /** Percent, leaned by tension, before any vote. */
  baseChance: number;
  foes: FoeGroup[];
  /** Whom the game master put it on the table for, null for the storyteller's own. */
  injectedBy: string | null;
  ruling: Ruling | null;
  tilt: number | null;
  finalChance: number | null;
  die: number | null;
  fate: EventFate;
  /** Place among the triggered events. */
  order: number | null;
  opening: PlayedOpening | null;
  /** Not null once the event has come to blows. */
  combat: Combat | null;
  outcome: EventOutcome | null;
}

/** The opening as it is played: the storyteller's approaches, and what players added of their own. */
export interface PlayedOpening extends Omit<EventOpening, 'notebook' | 'approaches'> {
  approaches: (EventOpening['approaches'][number] & { by: string | null })[];
}

export interface EventOutcome {
  /** Index into the approaches; null: the party hesitated. */
  choice: number | null;
  actorId: string | null;
  helperIds: string[];
  check: Check | null;
  consequences: SettledConsequence[];
  words: string;
  /** How the fight ended, if it came to one. */
  fight: { end: CombatEnd; rounds: number } | null;
}

export interface DeclaredDeed {
  playerId: string;
  eventIndex: number;
  round: number;
  declaration: Declaration;
}

export interface ApproachChoice {
  playerId: string;
  eventIndex: number;
  choice: number;
}

/** At most this many approaches to one event, the players' own included. */
export const MAX_APPROACHES = 5;

/** Players who take part in the turn with this number and are at the table. */
export function partyOf(table: Table, turn: number): Player[] {
  return table.players.filter((player) => player.status !== 'left' && player.sinceTurn <= turn);
}

/** Those of them who are awake: only they are awaited, and may vote. */
export function awakeOf(table: Table, turn: number): Player[] {
  return partyOf(table, turn).filter((player) => player.status === 'active');
}

export function playerOf(table: Table, userId: string): Player | undefined {
  return table.players.find((player) => player.userId === userId && player.status !== 'left');
}

/** The turn's events that came to pass, in the order they are played. */
export function triggeredEvents(action: Pick<Action, 'events'>): MetaEvent[] {
  return action.events
    .filter((event) => event.order !== null)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
}

/** The event that is being played, if one is left. */
export function currentEvent(action: Pick<Action, 'events' | 'currentEventIndex'>): MetaEvent | undefined {
  return triggeredEvents(action)[action.currentEventIndex];
}

/** Who still owes an answer to the open wait. */
export function stillAwaited(table: Table): Player[] {
  const { action } = table;
  const wait = action?.wait;
  if (!action || !wait) return [];
  const answered = new Set(answeredBy(action, wait));
  return table.players.filter(
    (player) =>
      wait.awaited.includes(player.id) &&
      !answered.has(player.id) &&
      player.status !== 'left' &&
      // Who was struck down by the game master's hand in the middle of a round has nothing to declare.
      (wait.kind !== 'fighters' || player.character.health > 0),
  );
}

/** Player ids that have answered the open wait. */
export function answeredBy(action: Action, wait: Wait): string[] {
  switch (wait.kind) {
    case 'intents':
      return action.intents.map((intent) => intent.playerId);
    case 'votes': {
      const open = action.events.filter((event) => event.ruling === null);
      const votedAll = wait.awaited.filter(
        (id) =>
          open.length > 0 &&
          open.every((event) =>
            action.votes.some((vote) => vote.playerId === id && vote.eventIndex === event.index),
          ),
      );
      return [...new Set([...wait.done, ...votedAll])];
    }
    case 'approach': {
      const event = currentEvent(action);
      return action.approaches
        .filter((choice) => choice.eventIndex === event?.index)
        .map((choice) => choice.playerId);
    }
    case 'fighters': {
      const event = currentEvent(action);
      return action.declarations
        .filter(({ eventIndex, round }) => eventIndex === event?.index && round === event.combat?.round)
        .map(({ playerId }) => playerId);
    }
    // A game master answers these, by closing the wait itself.
    case 'event_review':
    case 'story_review':
      return [];
  }
}
