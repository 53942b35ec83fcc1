import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { defineInput } from '../define-input.ts';
import { getUp } from './leave.ts';
import { forPlayer } from './standing.ts';

/** A seat is emptied by the game master, or because its player left the server. */
export const kick = defineInput({
  name: 'kick',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ userId: z.string() }),
  decide: (context, { userId }) =>
    forPlayer(context, userId, (player) => {
      const { name: character } = player.character;
      const told = fact('gm.acted', context.actor.userId, { input: 'kick', detail: character });
      return {
        ...getUp(context, player, told, {
          key: `kicked ${context.sourceId}`,
          post: { kind: 'notice', text: 'kicked', params: { character } },
        }),
        note: note('kicked', { character }),
      };
    }),
});

/** The spotlight falls on somebody: it is their turn to act next. */
export const spotlight = defineInput({
  name: 'spotlight',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ userId: z.string() }),
  decide: (context, { userId }) =>
    forPlayer(context, userId, (player) => {
      const { table, actor, sourceId } = context;
      const { name: character } = player.character;
      const { action } = table;
      // Whoever was awaited is not any more; the new one has the time that is left.
      const gathering = table.campaign.settings.turnMode === 'spotlight' && action?.wait?.kind === 'intents';
      return {
        changes: [{ kind: 'campaign', set: { spotlight: player.id } }],
        events: [
          fact('gm.acted', actor.userId, { input: 'spotlight', detail: character }),
          fact('spotlight.moved', actor.userId, { playerId: player.id, character }),
        ],
        posts: [
          {
            key: `spotlight ${sourceId}`,
            post: { kind: 'notice', text: 'spotlight', params: { character } },
          },
        ],
        next:
          gathering && action.wait && !table.campaign.halt
            ? {
                to: 'wait',
                step: action.step,
                wait: { ...action.wait, awaited: [player.id], reminded: false },
              }
            : { to: 'stay' },
        note: note('spotlight-set', { character }),
      };
    }),
});
