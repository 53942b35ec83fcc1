import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import type { Refusal } from '../../game/refusals.ts';
import { refuse } from '../../game/refusals.ts';
import { type Action, currentEvent, type MetaEvent, type Player } from '../../game/table.ts';
import { defineInput, type InputContext, seated } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** How this player would meet the event that is being played. */
export const choose = defineInput({
  name: 'choose',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({ actionId: z.string(), eventIndex: z.number().int(), choice: z.number().int() }),
  decide(context, { actionId, eventIndex, choice }) {
    const scene = playedEvent(context, actionId, eventIndex);
    if ('refused' in scene) return scene;
    const { player, action, event } = scene;
    const approach = event.opening?.approaches[choice];
    if (!approach) return refuse('no-such-approach');
    const closing = closeIfAnswered(context.table, withChoice(action, player, event, choice));
    return {
      changes: [{ kind: 'approach', playerId: player.id, eventIndex, choice }, ...closing.changes],
      events: [
        fact('approach.chosen', context.actor.userId, { playerId: player.id, eventIndex, choice }),
        ...closing.events,
      ],
      posts: [],
      next: closing.next,
      note: note('chosen', {
        label: approach.label,
        awaiting: closing.awaiting,
        until: action.wait?.deadline ?? null,
      }),
    };
  },
});

/** The event on the table, if this player may answer it and the control they used is not an old one. */
export function playedEvent(
  context: InputContext,
  actionId: string,
  eventIndex: number,
): Refusal | { player: Player; action: Action; event: MetaEvent } {
  const player = seated(context);
  const { action } = context.table;
  if (action?.id !== actionId) return refuse('stale-turn');
  const event = currentEvent(action);
  if (event?.index !== eventIndex || !event.opening) return refuse('stale-event');
  if (player.sinceTurn > action.turn) return refuse('waits-for-next-turn');
  return { player, action, event };
}

/** The action as it will be with this choice in it. */
export function withChoice(action: Action, player: Player, event: MetaEvent, choice: number): Action {
  const others = action.approaches.filter(
    (one) => one.playerId !== player.id || one.eventIndex !== event.index,
  );
  return { ...action, approaches: [...others, { playerId: player.id, eventIndex: event.index, choice }] };
}
