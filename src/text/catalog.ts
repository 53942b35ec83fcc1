import type { Ability, Archetype, Condition } from '../game/characters.ts';
import type { Degree, Difficulty } from '../game/checks.ts';
import type { DomainEventName } from '../game/events.ts';
import type { MetaEventType } from '../game/meta-events.ts';
import type { NoteDetails } from '../game/notes.ts';
import type { Pace } from '../game/pace.ts';
import type { PhaseName } from '../game/phases.ts';
import type { NoticeKey } from '../game/posts.ts';
import type { RefusalDetails } from '../game/refusals.ts';

/** Everything people read that is not the story itself. A language is one object of this type. */
export interface Catalog {
  refusals: { [Code in keyof RefusalDetails]: (details: RefusalDetails[Code]) => string };
  notes: { [Code in keyof NoteDetails]: (details: NoteDetails[Code]) => string };
  notices: Record<NoticeKey, (params: Record<string, string>) => string>;
  /** `now`: one line on the board, what happens and what to do. */
  phases: Record<PhaseName, { title: string; now: string }>;
  archetypes: Record<Archetype, { name: string; describe: string }>;
  abilities: Record<Ability, string>;
  conditions: Record<Condition, string>;
  degrees: Record<Degree, string>;
  difficulties: Record<Difficulty, string>;
  eventTypes: Record<MetaEventType, string>;
  paces: Record<Pace, string>;
  /** Moods for tension 1 to 9. */
  moods: readonly [string, string, string, string, string, string, string, string, string];
  commands: Record<string, { describe: string; options: Record<string, string> }>;
  buttons: Record<
    | 'join'
    | 'begin'
    | 'act'
    | 'sheet'
    | 'help'
    | 'pass'
    | 'done'
    | 'suggest'
    | 'resume'
    | 'retry'
    | 'welcome'
    | 'avert',
    string
  >;
  modals: {
    join: { title: string; name: Field; archetype: Field; concept: Field; pronouns: Field; trait: Field };
    act: { title: string; text: Field };
    suggest: { title: string; label: Field; ability: Field };
  };
  board: {
    turn: (turn: number) => string;
    tension: string;
    party: string;
    nobody: string;
    promise: (hash: string) => string;
    awaiting: (names: string[], until: string) => string;
    everybodyIsIn: string;
    votes: (welcome: number, avert: number, of: number) => string;
    chance: (base: number, now: number) => string;
    forced: string;
    vetoed: string;
    struck: string;
    away: string;
    nextTurn: string;
    paused: (reason: string) => string;
    stopped: string;
    passes: string;
    lastFate: (turn: number) => string;
  };
  posts: {
    ruling: (character: string) => string;
    note: (character: string) => string;
    instead: string;
    fateTitle: string;
    comesToPass: string;
    staysAway: string;
    struckDown: string;
    byGm: string;
    event: (number: number, of: number) => string;
    hesitation: string;
    acts: (actor: string, approach: string) => string;
    helped: (names: string[]) => string;
    harm: (name: string, points: number) => string;
    healed: (name: string, points: number) => string;
    gained: (name: string, condition: string) => string;
    lost: (name: string, condition: string) => string;
    down: (name: string) => string;
    reveal: (seed: string) => string;
    epilogue: (name: string, turns: number) => string;
    rolled: (who: string, notation: string) => string;
    help: string;
    conditions: string;
    against: string;
  };
  sheet: {
    health: string;
    level: string;
    concept: string;
    trait: string;
    conditions: string;
    healthy: string;
  };
  fate: {
    title: (turn: number) => string;
    promised: (hash: string) => string;
    secret: string;
    seed: (seed: string) => string;
    honest: string;
    broken: string;
    noDice: string;
    redo: string;
  };
  started: (name: string, pitch: string) => string;
  help: { none: string; lobby: string; play: string; gm: string; onlooker: string; always: string };
  audit: { title: string; empty: string; facts: Record<DomainEventName, string> };
}

export interface Field {
  label: string;
  description?: string;
  placeholder?: string;
}
