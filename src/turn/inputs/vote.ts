import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import type { Action } from '../../game/table.ts';
import { onlookerId } from '../../game/vote.ts';
import { defineInput } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** Welcome or avert one meta event. A vote can be changed until the vote closes; it counts once. */
export const vote = defineInput({
  name: 'vote',
  gmOnly: false,
  // Onlookers may have a voice too, where the game master allows it.
  playersOnly: false,
  schema: z.object({
    actionId: z.string(),
    eventIndex: z.number().int(),
    value: z.enum(['welcome', 'avert']),
  }),
  decide(context, { actionId, eventIndex, value }) {
    const { table, actor, player } = context;
    const { action } = table;
    if (action?.id !== actionId) return refuse('stale-turn');
    const event = action.events.find(({ index }) => index === eventIndex);
    if (!event) return refuse('stale-event');
    if (!player && !table.campaign.settings.onlookers) return refuse('not-a-player');
    if (player && !action.voters.includes(player.id)) return refuse('not-in-vote');
    if (event.ruling) return refuse('event-ruled', { title: event.title });

    const voter = player?.id ?? onlookerId(actor.userId);
    const votes = [
      ...action.votes.filter((one) => one.playerId !== voter || one.eventIndex !== eventIndex),
      { playerId: voter, eventIndex, value },
    ];
    const after: Action = { ...action, votes };
    const closing = closeIfAnswered(table, after);
    const ballot = action.events
      .filter(({ ruling }) => ruling === null)
      .map(({ index, title }) => ({
        title,
        value: votes.find((one) => one.playerId === voter && one.eventIndex === index)?.value ?? null,
      }));
    return {
      changes: [{ kind: 'vote', playerId: voter, eventIndex, value }, ...closing.changes],
      events: [fact('vote.cast', actor.userId, { playerId: voter, eventIndex, value }), ...closing.events],
      posts: [],
      next: closing.next,
      note: note('voted', {
        title: event.title,
        value,
        ballot,
        open: closing.awaiting.length,
        until: action.wait?.deadline ?? null,
      }),
    };
  },
});
