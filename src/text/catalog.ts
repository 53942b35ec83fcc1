import type { Ability, Archetype, Condition } from '../game/characters.ts';
import type { Degree, Difficulty } from '../game/checks.ts';
import type { Blow, CombatEnd } from '../game/combat.ts';
import type { DomainEventDraft, DomainEventName } from '../game/events.ts';
import type { ItemId } from '../game/items.ts';
import type { MetaEventType, Ruling, Stakes } from '../game/meta-events.ts';
import type { NoteDetails } from '../game/notes.ts';
import type { Pace } from '../game/pace.ts';
import type { PhaseName, WaitKind } from '../game/phases.ts';
import type { NoticeKey } from '../game/posts.ts';
import type { RefusalDetails } from '../game/refusals.ts';
import type { CampaignSettings, ReviewMode, TurnMode, VoteRule } from '../game/settings.ts';
import type { SkillId } from '../game/skills.ts';
import type { HaltCause } from '../game/table.ts';

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
  fight: FightWords;
  posts: PostWords;
  sheet: SheetWords;
  fate: FateWords;
  safety: SafetyWords;
  steering: SteeringWords;
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
  voteRules: Record<VoteRule, string>;
  reviews: Record<ReviewMode, string>;
  waits: Record<WaitKind, string>;
  skills: Record<SkillId, { name: string; describe: string }>;
  items: Record<ItemId, { name: string; describe: string }>;
  ends: Record<CombatEnd, string>;
  /** What a fighter can do that is neither skill nor item. */
  deeds: Record<'attack' | 'defend' | 'flee' | 'reels' | 'regrows', string>;
  /** How somebody in a fight stands. */
  fighters: Record<'standing' | 'down' | 'fled' | 'yielded', string>;
  on: string;
  off: string;
  /** Moods for tension 1 to 9. */
  moods: readonly [string, string, string, string, string, string, string, string, string];
  /** "Ada, Bram and Cleo" of parts that are marked up already. */
  list: (parts: readonly string[]) => string;
}

type GmCommand =
  | ('skip' | 'extend' | 'pause' | 'resume' | 'retry' | 'force' | 'veto' | 'audit' | 'inject' | 'narrate')
  | ('award' | 'harm' | 'heal' | 'item' | 'rewind' | 'kick' | 'spotlight' | 'canon' | 'trace');
type PlayerCommand =
  | ('join' | 'leave' | 'act' | 'pass' | 'party' | 'character' | 'roll' | 'fate' | 'help')
  | ('use' | 'xcard' | 'boundaries' | 'preferences');
export type CommandKey =
  | PlayerCommand
  | 'campaign'
  | `campaign ${'start' | 'end' | 'settings' | 'invite-gm' | 'archive' | 'restore'}`
  | 'privacy'
  | `privacy ${'show' | 'delete'}`
  | 'gm'
  | `gm ${GmCommand}`;

export interface CommandWords {
  describe: string;
  options: Record<string, string>;
}

type ButtonKey =
  | ('join' | 'begin' | 'act' | 'sheet' | 'help' | 'pass' | 'done')
  | ('suggest' | 'resume' | 'retry' | 'welcome' | 'avert' | 'defend' | 'flee' | 'kit' | 'fight')
  | ('review' | 'approve' | 'again' | 'drop' | 'edit' | 'rewind' | 'rewindNow' | 'course' | 'deleteNow');

export interface Field {
  label: string;
  description?: string;
  placeholder?: string;
}

interface ModalWords {
  join: { title: string; name: Field; archetype: Field; concept: Field; pronouns: Field; trait: Field };
  act: { title: string; text: Field };
  suggest: { title: string; label: Field; ability: Field };
  boundaries: { title: string; lines: Field; veils: Field };
  course: { title: string; text: Field };
  edit: { title: string; heading: Field; text: Field };
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
  /** Other reasons for the clocks to stand still; `gm` is `paused`, `failed` is `stopped`. */
  haltedBy: Record<Exclude<HaltCause, 'gm' | 'failed'>, (phase: string) => string>;
  /** Whom a proposed fight would be against; counts and names raw. */
  against: (foes: readonly { name: string; count: number }[]) => string;
  injected: string;
  onlookers: (welcome: number, avert: number) => string;
  spotlight: (name: string) => string;
  /** Nobody is awake. */
  asleep: string;
  /** Where the story stands, a title and a hook. */
  lately: (title: string) => string;
  reviewing: (closes: Date | null) => string;
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
  check: { help: string; conditions: string; skill: string; against: (target: number) => string };
  harm: (points: number) => string;
  healed: (points: number) => string;
  gained: (condition: string) => string;
  lost: (condition: string) => string;
  down: string;
  found: (item: string) => string;
  parted: (item: string) => string;
  fight: string;
  /** Under a fight post: who stands there. */
  foe: (name: string, describe: string) => string;
  /** The game master speaks as the world. */
  world: string;
  reminder: (mentions: string, wait: string, until: Date) => string;
  recap: (character: string) => string;
  undone: string;
  untold: string;
  reveal: (turn: number, seed: string) => string;
  more: (count: number) => string;
  epilogue: (name: string, turns: number) => string;
}

export interface FightWords {
  round: (round: number) => string;
  attackWhom: string;
  skillOn: string;
  itemOn: string;
  kit: string;
  kitEmpty: string;
  /** "Aim at Marsh wolf 2", for a select; names raw. */
  at: (what: string, whom: string) => string;
  surprised: string;
  /** The order in which everybody acts, names raw. */
  initiative: (names: readonly string[]) => string;
  results: Record<Blow['result'], string>;
  damage: (points: number) => string;
  healed: (points: number) => string;
  became: Record<NonNullable<Blow['became']>, string>;
  guarded: (name: string) => string;
  against: (target: number) => string;
  ended: (rounds: number) => string;
}

export interface SafetyWords {
  /** What a player gave, shown to them alone. */
  yours: (lines: readonly string[], veils: readonly string[]) => string;
  /** Everything Wyrd keeps of a person, and where. */
  kept: (data: {
    campaigns: readonly { name: string; character: string; turns: number }[];
    plain: boolean;
  }) => string;
  confirmDelete: string;
  deleted: (campaigns: number) => string;
  preferences: (plain: boolean) => string;
}

export interface SteeringWords {
  settings: (
    settings: CampaignSettings,
    t: Pick<Words, 'paces' | 'turnModes' | 'voteRules' | 'reviews'>,
  ) => string;
  gms: (userIds: readonly string[]) => string;
  canon: (lines: readonly string[]) => string;
  reviewEvents: string;
  reviewStory: string;
  confirmRewind: (turn: number) => string;
  restoreWhich: string;
  nothingArchived: string;
  trace: (turn: number, version: number) => string;
  traceLine: (entry: { at: Date; what: string; ms: number; by: string | null }) => string;
}

interface SheetWords {
  level: (level: number) => string;
  health: string;
  fine: string;
  abilities: string;
  trait: string;
  skills: string;
  /** `taken` of `capacity` slots. */
  carries: (taken: number, capacity: number) => string;
  emptyHands: string;
  grow: (points: number) => string;
  defence: (points: number) => string;
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
