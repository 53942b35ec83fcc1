import { z } from 'zod';
import type { WaitKind } from './phases.ts';

/** How long waits last. `live` is for people at the table now, `post` for play by post. */
export const Pace = z.enum(['live', 'relaxed', 'post']);
export type Pace = z.infer<typeof Pace>;

/** Waits that a campaign set one by one, in seconds; what is absent follows the pace. */
const seconds = z.number().int().min(1).max(604_800).optional();
export const WaitSettings = z.object({
  intents: seconds,
  event_review: seconds,
  votes: seconds,
  approach: seconds,
  fighters: seconds,
  story_review: seconds,
});
export type WaitSettings = z.infer<typeof WaitSettings>;

const MINUTE = 60;
const DAY = 86_400;

/** Seconds. */
export const PACES: Record<Pace, Record<WaitKind, number>> = {
  live: waits({ intents: 60, votes: 60, approach: 90, fighters: 60, review: 2 * MINUTE }),
  relaxed: waits({
    intents: 30 * MINUTE,
    votes: 30 * MINUTE,
    approach: 30 * MINUTE,
    fighters: 30 * MINUTE,
    review: 30 * MINUTE,
  }),
  post: waits({ intents: DAY, votes: DAY, approach: DAY, fighters: DAY, review: DAY }),
};

function waits({
  review,
  ...rest
}: Record<'intents' | 'votes' | 'approach' | 'fighters' | 'review', number>): Record<WaitKind, number> {
  return { ...rest, event_review: review, story_review: review };
}

/** How long a wait of this kind lasts in this campaign, in milliseconds. */
export function waitLength(campaign: { pace: Pace; waits: WaitSettings }, kind: WaitKind): number {
  return (campaign.waits[kind] ?? PACES[campaign.pace][kind]) * 1000;
}

/** What `/gm extend` adds when no number is given: half of the wait again, in milliseconds. */
export function defaultExtension(campaign: { pace: Pace; waits: WaitSettings }, kind: WaitKind): number {
  return Math.round(waitLength(campaign, kind) / 2);
}
