import { z } from 'zod';
import { Pace, WaitSettings } from './pace.ts';

/**
 * Who acts when. `party`: everybody adds an intent, one turn resolves them all. `free`: any intent starts a
 * turn at once. `spotlight`: strict rotation.
 */
export const TurnMode = z.enum(['party', 'free', 'spotlight']);
export type TurnMode = z.infer<typeof TurnMode>;

/**
 * What votes do. `tilt`: they move the chance, and a strict majority strikes the event. `majority`: an event
 * stays unless a strict majority averts it, chances do not move. `gm`: votes are advice.
 */
export const VoteRule = z.enum(['tilt', 'majority', 'gm']);
export type VoteRule = z.infer<typeof VoteRule>;

/** `auto`: Wyrd goes on by itself. `review`: events and stories wait for the game master first. */
export const ReviewMode = z.enum(['auto', 'review']);
export type ReviewMode = z.infer<typeof ReviewMode>;

/** What happens to something under review when the deadline comes: it goes through, or it is held. */
export const ReviewDeadline = z.enum(['through', 'hold']);
export type ReviewDeadline = z.infer<typeof ReviewDeadline>;

export const CampaignSettings = z.object({
  turnMode: TurnMode.default('party'),
  pace: Pace.default('live'),
  /** Waits set one by one, in seconds; what is absent follows the pace. */
  waits: WaitSettings.default({}),
  voteRule: VoteRule.default('tilt'),
  /** People who have not joined may vote; together they count as one voice. */
  onlookers: z.boolean().default(false),
  /** Those awaited are mentioned once, at half time. */
  reminders: z.boolean().default(true),
  review: ReviewMode.default('auto'),
  reviewDeadline: ReviewDeadline.default('through'),
  /** A language tag of the interface; stories follow it where the storyteller can. */
  language: z.string().max(16).default('en'),
  /** No boxes, no decorative emoji, for screen readers. */
  plain: z.boolean().default(false),
});
export type CampaignSettings = z.infer<typeof CampaignSettings>;
