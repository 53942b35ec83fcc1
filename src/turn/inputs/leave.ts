import { z } from 'zod';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import type { StoryPostDraft } from '../../game/posts.ts';
import type { Player } from '../../game/table.ts';
import { defineInput, type InputContext, seated, type Taken } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** A player gets up. Nobody waits for them any longer; their character can come back later. */
export const leave = defineInput({
  name: 'leave',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({}),
  decide(context) {
    const player = seated(context);
    const { name: character } = player.character;
    return {
      ...getUp(
        context,
        player,
        fact('player.left', context.actor.userId, { playerId: player.id, character }),
        {
          key: `left ${context.sourceId}`,
          post: { kind: 'notice', text: 'left', params: { character } },
        },
      ),
      note: note('left', { character }),
    };
  },
});

/** A seat is empty from now on, in whatever phase: nobody waits for it, and an open wait may be answered by that. */
export function getUp(
  { table }: InputContext,
  player: Player,
  told: DomainEventDraft,
  post: StoryPostDraft,
): Omit<Taken, 'note'> {
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
    events: [told, ...closing.events],
    posts: [post],
    next: closing.next,
  };
}
