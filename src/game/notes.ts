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
