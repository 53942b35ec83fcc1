import type { Ruling, Vote } from './meta-events.ts';
import type { VoteRule } from './settings.ts';
import { clamp } from './tension.ts';

/** How votes move fate (a campaign setting). */
const TILT_POINTS = 30;

export interface Tally {
  welcome: number;
  avert: number;
  /** Those who may vote: the snapshot of the active party, and the onlookers' one voice if they spoke. */
  voters: number;
  /** What people without a seat said; together they are one voice among the voters. */
  onlookers: { welcome: number; avert: number };
}

export interface Tilted {
  /** Points the table moved the chance by, before clamping. */
  tilt: number;
  /** Percent, 5 to 95. */
  chance: number;
  /** The votes took the event off the table, no die is thrown. */
  struck: boolean;
}

const ONLOOKER = 'onlooker:';

/** Votes of people without a seat are kept under this id. */
export function onlookerId(userId: string): string {
  return `${ONLOOKER}${userId}`;
}

/** Counts the votes for one event; a vote from outside the snapshot does not count. */
export function tally(votes: readonly Vote[], eventIndex: number, voters: readonly string[]): Tally {
  const cast = votes.filter((vote) => vote.eventIndex === eventIndex);
  const count = (among: readonly Vote[], value: Vote['value']) =>
    among.filter((vote) => vote.value === value).length;
  const party = cast.filter(({ playerId }) => voters.includes(playerId));
  const crowd = cast.filter(({ playerId }) => playerId.startsWith(ONLOOKER));
  const onlookers = { welcome: count(crowd, 'welcome'), avert: count(crowd, 'avert') };
  return {
    welcome: count(party, 'welcome') + (onlookers.welcome > onlookers.avert ? 1 : 0),
    avert: count(party, 'avert') + (onlookers.avert > onlookers.welcome ? 1 : 0),
    voters: voters.length + (crowd.length > 0 ? 1 : 0),
    onlookers,
  };
}

/** What the votes do to a base chance under the campaign's rule. */
export function weighVotes(rule: VoteRule, base: number, votes: Tally): Tilted {
  switch (rule) {
    case 'tilt':
      return tiltChance(base, votes);
    case 'majority':
      return { tilt: 0, chance: clamp(base, 5, 95), struck: votes.avert * 2 > votes.voters };
    case 'gm':
      return { tilt: 0, chance: clamp(base, 5, 95), struck: false };
  }
}

/** Rule `tilt`: p' = clamp(p + round(30 × (welcome − avert) / voters), 5, 95); a strict majority strikes. */
function tiltChance(base: number, { welcome, avert, voters }: Tally): Tilted {
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
