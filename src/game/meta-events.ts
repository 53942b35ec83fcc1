import { z } from 'zod';

/** What might befall the party. A `combat` event can turn into a fight; see `combat.ts`. */
export const MetaEventType = z.enum(['combat', 'discovery', 'social', 'hazard', 'fortune', 'twist']);
export type MetaEventType = z.infer<typeof MetaEventType>;

export const Stakes = z.enum(['nothing', 'something', 'much']);
export type Stakes = z.infer<typeof Stakes>;

export const MAX_META_EVENTS = 4;

/** The game master's word over one event: it happens, or it does not, whatever the die says. */
export type Ruling = 'force' | 'veto';

export type VoteValue = 'welcome' | 'avert';
export interface Vote {
  playerId: string;
  eventIndex: number;
  value: VoteValue;
}

/** Where an event stands: on the table, voted away, not come to pass, or to be played. */
export type EventFate = 'proposed' | 'struck' | 'spared' | 'triggered';
