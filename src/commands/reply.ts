import type { ThrownDice } from '../game/dice-notation.ts';
import type { DomainEventName } from '../game/events.ts';
import type { Note } from '../game/notes.ts';
import type { PhaseName } from '../game/phases.ts';
import type { Refusal } from '../game/refusals.ts';
import type { Player, Table } from '../game/table.ts';

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

/** What a command or a component answers, as data. How it looks is the views' business. */
export type Reply =
  | { reply: 'note'; note: Note }
  | { reply: 'refusal'; refusal: Refusal }
  | { reply: 'started'; name: string; pitch: string }
  | { reply: 'modal'; modal: 'join' | 'act' }
  | { reply: 'modal'; modal: 'suggest'; actionId: string; eventIndex: number }
  | { reply: 'sheet'; player: Player; plain: boolean }
  | { reply: 'party'; table: Table }
  | { reply: 'fate'; fate: FateOfTurn }
  | { reply: 'help'; phase: PhaseName | null; role: 'gm' | 'player' | 'onlooker' }
  | { reply: 'audit'; lines: AuditLine[] }
  | { reply: 'dice'; notation: string; thrown: ThrownDice; who: string };
