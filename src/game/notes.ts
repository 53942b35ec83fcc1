import type { Ability } from './characters.ts';
import type { ItemId } from './items.ts';
import type { VoteValue } from './meta-events.ts';

/** What a taken input is answered with, privately: a code and what its sentence needs. */
export interface NoteDetails {
  joined: { character: string; nextTurn: boolean };
  'welcome-back': { character: string };
  left: { character: string };
  begun: Record<never, never>;
  acted: { text: string; awaiting: string[]; until: Date | null };
  passed: { awaiting: string[] };
  voted: {
    title: string;
    value: VoteValue;
    ballot: { title: string; value: VoteValue | null }[];
    open: number;
    until: Date | null;
  };
  done: { awaiting: string[] };
  chosen: { label: string; awaiting: string[]; until: Date | null };
  suggested: { label: string };
  skipped: Record<never, never>;
  extended: { until: Date };
  paused: Record<never, never>;
  resumed: { until: Date | null };
  retried: Record<never, never>;
  declared: { deed: string; target: string | null; awaiting: string[]; until: Date | null };
  'spotlight-called': { character: string; until: Date };
  'spotlight-passed': { character: string };
  'spotlight-set': { character: string };
  grew: { ability: Ability; value: number; left: number };
  used: { item: ItemId; healed: number; character: string };
  xcard: Record<never, never>;
  'boundaries-set': { lines: number; veils: number };
  rewound: { turn: number };
  'course-changed': Record<never, never>;
  injected: { title: string };
  narrated: Record<never, never>;
  awarded: { character: string; points: number };
  harmed: { character: string; points: number };
  healed: { character: string; points: number };
  given: { character: string; item: ItemId };
  taken: { character: string; item: ItemId };
  'canon-set': { count: number };
  kicked: { character: string };
  reviewed: { what: 'approve' | 'edit' | 'again' | 'drop' };
  'settings-changed': Record<never, never>;
  'gm-invited': { userId: string; on: boolean };
  archived: Record<never, never>;
  restored: Record<never, never>;
  forced: { title: string };
  vetoed: { title: string };
  ended: { turns: number };
}
export type NoteCode = keyof NoteDetails;

export type Note = { [Code in NoteCode]: { note: Code; details: NoteDetails[Code] } }[NoteCode];

export function note<Code extends NoteCode>(
  code: Code,
  ...[details]: Record<never, never> extends NoteDetails[Code] ? [] : [NoteDetails[Code]]
): Note {
  return { note: code, details: details ?? {} } as Note;
}
