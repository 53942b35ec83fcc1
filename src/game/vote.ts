import type { Ruling, Vote } from './meta-events.ts';
import { clamp } from './tension.ts';

/** How votes move fate (a campaign setting). */
export const TILT_POINTS = 30;

export interface Tally {
  welcome: number;
  avert: number;
  /** Those who may vote: the snapshot of the active party when the vote opened. */
  voters: number;
}

export interface Tilted {
  /** Points the table moved the chance by, before clamping. */
  tilt: number;
  /** Percent, 5 to 95. */
  chance: number;
  /** A strict majority of those who may vote averts: the event is off the table, no die is thrown. */
  struck: boolean;
}

/** Counts the votes for one event; a vote from outside the snapshot does not count. */
export function tally(votes: readonly Vote[], eventIndex: number, voters: readonly string[]): Tally {
  const counted = votes.filter((vote) => vote.eventIndex === eventIndex && voters.includes(vote.playerId));
  return {
    welcome: counted.filter((vote) => vote.value === 'welcome').length,
    avert: counted.filter((vote) => vote.value === 'avert').length,
    voters: voters.length,
  };
}

/** Rule `tilt`: p' = clamp(p + round(30 × (welcome − avert) / voters), 5, 95). */
export function tiltChance(base: number, { welcome, avert, voters }: Tally): Tilted {
  const tilt = voters === 0 ? 0 : Math.round((TILT_POINTS * (welcome - avert)) / voters);
  return { tilt, chance: clamp(base + tilt, 5, 95), struck: avert * 2 > voters };
}

/** Whether the event comes to pass: the game master's ruling first, then the table, then the die. */
export function decideFate(
  tilted: Tilted,
  die: number,
  ruling: Ruling | null,
): 'struck' | 'spared' | 'triggered' {
  if (ruling === 'force') return 'triggered';
  if (ruling === 'veto' || tilted.struck) return 'struck';
  return die <= tilted.chance ? 'triggered' : 'spared';
}
