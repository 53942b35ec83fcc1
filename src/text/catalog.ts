import type { Ability, Archetype, Condition } from '../game/characters.ts';
import type { Degree, Difficulty } from '../game/checks.ts';
import type { DomainEventDraft, DomainEventName } from '../game/events.ts';
import type { MetaEventType, Ruling, Stakes } from '../game/meta-events.ts';
import type { NoteDetails } from '../game/notes.ts';
import type { Pace } from '../game/pace.ts';
import type { PhaseName } from '../game/phases.ts';
import type { NoticeKey } from '../game/posts.ts';
import type { RefusalDetails } from '../game/refusals.ts';
import type { TurnMode } from '../game/table.ts';

/**
 * Everything people read that is not the story itself. A language is one object of this type, so a string
 * that is missing in one does not compile. Functions take names and texts raw and escape them themselves;
 * no string holds an emoji: views add those, and leave them out in plain mode.
 */
export interface Catalog {
  refusals: { [Code in keyof RefusalDetails]: (details: RefusalDetails[Code]) => string };
  notes: { [Code in keyof NoteDetails]: (details: NoteDetails[Code]) => string };
  notices: Record<NoticeKey, (params: Record<string, string>) => string>;
  words: Words;
  commands: Record<CommandKey, CommandWords> & Record<string, CommandWords | undefined>;
  buttons: Record<ButtonKey, string>;
  modals: ModalWords;
  board: BoardWords;
  posts: PostWords;
  sheet: SheetWords;
  fate: FateWords;
  dice: { rolls: (who: string, notation: string, total: number) => string };
  started: (name: string, pitch: string) => string;
  help: HelpWords;
  audit: AuditWords;
}

/** The game's own nouns. */
export interface Words {
  /** `now`: one line on the board, what happens now and what to do. */
  phases: Record<PhaseName, { title: string; now: string }>;
  archetypes: Record<Archetype, { name: string; describe: string }>;
  abilities: Record<Ability, { name: string; describe: string }>;
  conditions: Record<Condition, { name: string; effect: string }>;
  degrees: Record<Degree, string>;
  difficulties: Record<Difficulty, string>;
  stakes: Record<Stakes, string>;
  eventTypes: Record<MetaEventType, string>;
  paces: Record<Pace, string>;
  turnModes: Record<TurnMode, string>;
  /** Moods for tension 1 to 9. */
  moods: readonly [string, string, string, string, string, string, string, string, string];
  /** "Ada, Bram and Cleo" of parts that are marked up already. */
  list: (parts: readonly string[]) => string;
}

type GmCommand = 'skip' | 'extend' | 'pause' | 'resume' | 'retry' | 'force' | 'veto' | 'audit';
type PlayerCommand = 'join' | 'leave' | 'act' | 'pass' | 'party' | 'character' | 'roll' | 'fate' | 'help';
export type CommandKey =
  | PlayerCommand
  | 'campaign'
  | `campaign ${'start' | 'end'}`
  | 'gm'
  | `gm ${GmCommand}`;

export interface CommandWords {
  describe: string;
  options: Record<string, string>;
}

type ButtonKey =
  | ('join' | 'begin' | 'act' | 'sheet' | 'help' | 'pass' | 'done')
  | ('suggest' | 'resume' | 'retry' | 'welcome' | 'avert');

export interface Field {
  label: string;
  description?: string;
  placeholder?: string;
}

interface ModalWords {
  join: { title: string; name: Field; archetype: Field; concept: Field; pronouns: Field; trait: Field };
  act: { title: string; text: Field };
  suggest: { title: string; label: Field; ability: Field };
}

export interface BoardWords {
  turn: (turn: number) => string;
  settings: (pace: string, mode: string) => string;
  tension: (mood: string, value: number) => string;
  party: string;
  nobodyYet: string;
  emptyTable: string;
  answered: string;
  awaited: string;
  away: string;
  nextTurn: string;
  holdsBack: string;
  health: (now: number, most: number) => string;
  /** `names` raw. `closes` null: the time is up, it closes any moment. */
  waiting: (names: readonly string[], closes: Date | null) => string;
  stake: (what: string) => string;
  chance: (base: number, now: number) => string;
  struck: string;
  ruled: Record<Ruling, string>;
  supporters: (count: number) => string;
  by: (name: string) => string;
  sealed: (hash: string) => string;
  opened: (turn: number, seed: string) => string;
  paused: (reason: string, phase: string) => string;
  stopped: (phase: string) => string;
  /** An event is being opened or ended: nothing to press yet. */
  telling: string;
  kept: (milliseconds: number) => string;
}

export interface PostWords {
  refused: (character: string) => string;
  noted: (character: string) => string;
  instead: string;
  fate: string;
  verdicts: Record<'struck' | 'spared' | 'triggered', string>;
  ruled: Record<Ruling, string>;
  /** "40% +15 by the vote = 55% (2 welcome, 1 avert, of 4)". */
  odds: (odds: {
    base: number;
    tilt: number;
    chance: number;
    welcome: number;
    avert: number;
    voters: number;
  }) => string;
  event: (number: number, of: number) => string;
  nobodyMoved: string;
  acts: (actor: string, approach: string, helpers: readonly string[]) => string;
  check: { help: string; conditions: string; against: (target: number) => string };
  harm: (points: number) => string;
  healed: (points: number) => string;
  gained: (condition: string) => string;
  lost: (condition: string) => string;
  down: string;
  reveal: (turn: number, seed: string) => string;
  more: (count: number) => string;
  epilogue: (name: string, turns: number) => string;
}

interface SheetWords {
  level: (level: number) => string;
  health: string;
  fine: string;
  abilities: string;
  trait: string;
  experience: (points: number, needed: number, nextLevel: number) => string;
  seated: string;
  away: string;
}

interface FateWords {
  title: (turn: number) => string;
  promised: (hash: string) => string;
  secret: string;
  seed: (seed: string) => string;
  dice: string;
  noDice: string;
  shown: (value: number) => string;
  honest: string;
  broken: string;
  unchecked: string;
  redo: string;
  more: (count: number) => string;
}

type Role = 'gm' | 'player' | 'onlooker';
interface HelpWords {
  /** No story lives in this channel. */
  none: Record<Role, string>;
  phases: Record<PhaseName, Record<Role, string>>;
  always: Record<Role, string>;
}

interface AuditWords {
  title: string;
  empty: string;
  wyrd: string;
  facts: {
    [Name in DomainEventName]: (payload: Extract<DomainEventDraft, { name: Name }>['payload']) => string;
  };
  /** A fact of a newer or older Wyrd, whose details cannot be read. */
  unreadable: (name: string) => string;
  more: (count: number) => string;
}
