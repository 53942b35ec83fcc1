import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { defineInput, seated } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** A player gets up. Nobody waits for them any longer; their character can come back later. */
export const leave = defineInput({
  name: 'leave',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({}),
  decide(context) {
    const { table, actor, sourceId } = context;
    const player = seated(context);
    const character = player.character.name;
    const without = {
      ...table,
      players: table.players.map((one) => (one.id === player.id ? { ...one, status: 'left' as const } : one)),
    };
    // Halted clocks stay halted: whoever resumes finds the wait answered, and it closes then.
    const closing =
      without.action && !table.campaign.halt
        ? closeIfAnswered(without, without.action)
        : { changes: [], events: [], next: { to: 'stay' as const } };
    return {
      changes: [{ kind: 'player', playerId: player.id, set: { status: 'left' } }, ...closing.changes],
      events: [fact('player.left', actor.userId, { playerId: player.id, character }), ...closing.events],
      posts: [{ key: `left ${sourceId}`, post: { kind: 'notice', text: 'left', params: { character } } }],
      next: closing.next,
      note: note('left', { character }),
    };
  },
});
