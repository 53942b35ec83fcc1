import { z } from 'zod';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import { defineInput, seated } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** "I have said what I want to say": the vote need not wait for this player. */
export const done = defineInput({
  name: 'done',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({ actionId: z.string() }),
  decide(context, { actionId }) {
    const { table } = context;
    const player = seated(context);
    const { action } = table;
    if (action?.id !== actionId || !action.wait) return refuse('stale-turn');
    if (!action.voters.includes(player.id)) return refuse('not-in-vote');
    const wait = { ...action.wait, done: [...new Set([...action.wait.done, player.id])] };
    const closing = closeIfAnswered(table, { ...action, wait });
    return {
      changes: [{ kind: 'wait-done', playerId: player.id }, ...closing.changes],
      events: closing.events,
      posts: [],
      next: closing.next,
      note: note('done', { awaiting: closing.awaiting }),
    };
  },
});
