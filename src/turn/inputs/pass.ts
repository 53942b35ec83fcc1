import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { type Refusal, refuse } from '../../game/refusals.ts';
import { inSpotlight, nextAfter } from '../../game/spotlight.ts';
import type { Player } from '../../game/table.ts';
import { defineInput, type InputContext, seated, type Taken } from '../define-input.ts';
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
    if (!action) return passSpotlight(context, player);
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

/** Between turns only the spotlight can be handed on. */
function passSpotlight({ table, actor }: InputContext, player: Player): Taken | Refusal {
  const { campaign } = table;
  const mine = campaign.settings.turnMode === 'spotlight' && inSpotlight(table)?.id === player.id;
  const next = mine ? nextAfter(table, player.id, [player.id]) : null;
  if (!next) return refuse('nothing-to-pass');
  const character = next.character.name;
  return {
    changes: [{ kind: 'campaign', set: { spotlight: next.id } }],
    events: [fact('spotlight.moved', actor.userId, { playerId: next.id, character })],
    posts: [],
    next: { to: 'stay' },
    note: note('spotlight-passed', { character }),
  };
}
