import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import type { Action } from '../../game/table.ts';
import { defineInput, seated } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** Welcome or avert one meta event. A vote can be changed until the vote closes; it counts once. */
export const vote = defineInput({
  name: 'vote',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({
    actionId: z.string(),
    eventIndex: z.number().int(),
    value: z.enum(['welcome', 'avert']),
  }),
  decide(context, { actionId, eventIndex, value }) {
    const { table, actor } = context;
    const player = seated(context);
    const { action } = table;
    if (action?.id !== actionId) return refuse('stale-turn');
    const event = action.events.find(({ index }) => index === eventIndex);
    if (!event) return refuse('stale-event');
    if (!action.voters.includes(player.id)) return refuse('not-in-vote');
    if (event.ruling) return refuse('event-ruled', { title: event.title });

    const votes = [
      ...action.votes.filter((one) => one.playerId !== player.id || one.eventIndex !== eventIndex),
      { playerId: player.id, eventIndex, value },
    ];
    const after: Action = { ...action, votes };
    const closing = closeIfAnswered(table, after);
    const ballot = action.events
      .filter(({ ruling }) => ruling === null)
      .map(({ index, title }) => ({
        title,
        value: votes.find((one) => one.playerId === player.id && one.eventIndex === index)?.value ?? null,
      }));
    return {
      changes: [{ kind: 'vote', playerId: player.id, eventIndex, value }, ...closing.changes],
      events: [
        fact('vote.cast', actor.userId, { playerId: player.id, eventIndex, value }),
        ...closing.events,
      ],
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
