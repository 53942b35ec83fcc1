import type { ThrownDice } from '../game/dice-notation.ts';
import type { DomainEventName } from '../game/events.ts';
import type { Note } from '../game/notes.ts';
import type { PhaseName } from '../game/phases.ts';
import type { Refusal } from '../game/refusals.ts';
import type { Action, Boundaries, Campaign, Player, Table } from '../game/table.ts';

/** One die of a turn as it was shown, beside what the seed gives for its label. */
export interface VerifiedDie {
  label: string;
  sides: number;
  value: number;
  shown: number;
}

export interface FateOfTurn {
  turn: number;
  commitment: string;
  /** null while the turn is still being played. */
  seed: string | null;
  dice: VerifiedDie[];
  /** Whether seed, commitment and every die agree; null while the seed is secret. */
  verified: boolean | null;
}

export interface AuditLine {
  at: Date;
  actor: string | null;
  name: DomainEventName;
  payload: unknown;
  turn: number | null;
}

export interface ArchivedCampaign {
  id: string;
  name: string;
  turns: number;
}

/** What ran in a turn: inputs and steps in order, with the time each took since the one before. */
export interface Trace {
  turn: number;
  version: number;
  lines: { at: Date; what: string; ms: number; by: string | null }[];
}

/** Everything kept of a person. */
export interface KeptData {
  campaigns: { name: string; character: string; turns: number }[];
  plain: boolean;
}

/** What a command or a component answers, as data. How it looks is the views' business. */
export type Reply =
  | { reply: 'note'; note: Note }
  | { reply: 'refusal'; refusal: Refusal }
  | { reply: 'started'; name: string; pitch: string }
  | { reply: 'modal'; modal: 'join' | 'act' | 'course' }
  | { reply: 'modal'; modal: 'boundaries'; given: Boundaries }
  | {
      reply: 'modal';
      modal: 'edit';
      actionId: string;
      eventIndex: number | null;
      now: { title: string; text: string };
    }
  | { reply: 'modal'; modal: 'suggest'; actionId: string; eventIndex: number }
  | { reply: 'sheet'; player: Player }
  | { reply: 'kit'; table: Table; player: Player }
  | { reply: 'boundaries'; given: Boundaries }
  | { reply: 'settings'; campaign: Campaign }
  | { reply: 'canon'; lines: string[] }
  | { reply: 'review'; action: Action }
  | { reply: 'confirm-rewind'; actionId: string; turn: number }
  | { reply: 'archived'; campaigns: ArchivedCampaign[] }
  | { reply: 'trace'; trace: Trace }
  | { reply: 'kept'; data: KeptData }
  | { reply: 'confirm-delete' }
  | { reply: 'deleted'; campaigns: number }
  | { reply: 'preferences'; plain: boolean }
  | { reply: 'party'; table: Table }
  | { reply: 'fate'; fate: FateOfTurn }
  | { reply: 'help'; phase: PhaseName | null; role: 'gm' | 'player' | 'onlooker' }
  | { reply: 'audit'; lines: AuditLine[] }
  | { reply: 'dice'; notation: string; thrown: ThrownDice; who: string };
