import type { Degree } from './checks.ts';
import type { CombatEnd } from './combat.ts';

/**
 * Tension, 1 to 9, is the mood of a campaign: it decides how many meta events a turn proposes, leans their
 * base chances, and is handed to the storyteller. Everything that moves it stands in this one table.
 */
export const TENSION_MOVES = {
  criticalFailure: 2,
  failure: 1,
  partial: 0,
  success: -1,
  criticalSuccess: -2,
  harm: 1,
  boldIntent: 1,
  hesitation: 1,
  quietTurn: -1,
  victory: -2,
  flight: 1,
  defeat: 2,
} as const;
export type TensionMove = keyof typeof TENSION_MOVES;

/** Applies moves one after the other; the result stays within 1 to 9. */
export function moveTension(tension: number, moves: readonly TensionMove[]): number {
  const sum = moves.reduce((total, move) => total + TENSION_MOVES[move], 0);
  // One turn shifts the mood by three at the most: a party of eight is not eight times as dramatic.
  return clamp(tension + clamp(sum, -3, 3), 1, 9);
}

/** How many meta events a turn proposes, none to four, when something is at stake. */
export function eventsToPropose(tension: number, stakes: 'something' | 'much'): number {
  const byTension = tension <= 2 ? 1 : tension <= 5 ? 2 : tension <= 7 ? 3 : 4;
  return clamp(stakes === 'much' ? byTension : byTension - (tension <= 4 ? 1 : 0), 1, 4);
}

/** Leans a base chance by the tension: 3 points a step away from the middle, kept within 5 to 95 %. */
export function leanChance(chance: number, tension: number): number {
  return clamp(Math.round(chance + (tension - 5) * 3), 5, 95);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** How the outcome of a check moves the mood; no check, no move. */
export function moveOf(degree: Degree): TensionMove {
  return MOVE_OF_DEGREE[degree];
}

const MOVE_OF_DEGREE: Record<Degree, TensionMove> = {
  critical_failure: 'criticalFailure',
  failure: 'failure',
  partial: 'partial',
  success: 'success',
  critical_success: 'criticalSuccess',
};

/** How the end of a fight moves the mood; a stalemate and a word of the game master's do not. */
export const MOVE_OF_FIGHT: Record<CombatEnd, TensionMove | null> = {
  victory: 'victory',
  flight: 'flight',
  defeat: 'defeat',
  stalemate: null,
  'called-off': null,
};
