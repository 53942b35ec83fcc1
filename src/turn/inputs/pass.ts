import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import { defineInput, seated } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';
import { withIntent } from './act.ts';

/** A player holds back this turn; nobody waits for them. */
export const pass = defineInput({
  name: 'pass',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({}),
  decide(context) {
    const { table, actor, sourceId } = context;
    const player = seated(context);
    const { action } = table;
    if (!action) return refuse('nothing-to-pass');
    if (player.sinceTurn > action.turn) return refuse('waits-for-next-turn');
    const closing = closeIfAnswered(table, withIntent(action, player, 'pass', ''));
    return {
      changes: [
        { kind: 'intent', playerId: player.id, declare: { kind: 'pass', text: '' }, sourceId },
        ...closing.changes,
      ],
      events: [
        fact('intent.declared', actor.userId, { playerId: player.id, kind: 'pass', text: '' }),
        ...closing.events,
      ],
      posts: [],
      next: closing.next,
      note: note('passed', { awaiting: closing.awaiting }),
    };
  },
});
