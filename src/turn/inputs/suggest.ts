import { z } from 'zod';
import { Ability } from '../../game/characters.ts';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import { MAX_APPROACHES } from '../../game/table.ts';
import { defineInput } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';
import { playedEvent, withChoice } from './choose.ts';

/** "Something else…": a player's own approach joins the others, and counts as their choice. */
export const suggest = defineInput({
  name: 'suggest',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({
    actionId: z.string(),
    eventIndex: z.number().int(),
    label: z.string(),
    ability: Ability,
  }),
  decide(context, { actionId, eventIndex, label: raw, ability }) {
    const scene = playedEvent(context, actionId, eventIndex);
    if ('refused' in scene) return scene;
    const { player, action, event } = scene;
    const label = cleanLine(raw, 60);
    if (label === '' || !event.opening) return refuse('empty-text');
    const { approaches } = event.opening;
    if (approaches.some((one) => one.label.toLowerCase() === label.toLowerCase())) {
      return refuse('duplicate-approach', { label });
    }
    if (approaches.length >= MAX_APPROACHES) return refuse('approaches-full', { max: MAX_APPROACHES });

    // The difficulty is code's: an idea of one's own is neither a shortcut nor a punishment.
    const opening = {
      ...event.opening,
      approaches: [
        ...approaches,
        { label, ability, difficulty: 'fair' as const, fight: false, by: player.id },
      ],
    };
    const choice = approaches.length;
    const patched = {
      ...action,
      events: action.events.map((one) => (one === event ? { ...event, opening } : one)),
    };
    const closing = closeIfAnswered(context.table, withChoice(patched, player, event, choice));
    return {
      changes: [
        { kind: 'event', index: eventIndex, set: { opening } },
        { kind: 'approach', playerId: player.id, eventIndex, choice },
        ...closing.changes,
      ],
      events: [
        fact('approach.suggested', context.actor.userId, { playerId: player.id, eventIndex, label }),
        ...closing.events,
      ],
      posts: [],
      next: closing.next,
      note: note('suggested', { label }),
    };
  },
});
