import { z } from 'zod';
import { canFight, Declaration, isStanding } from '../../game/combat.ts';
import { canDeclare } from '../../game/combat-round.ts';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import { type Action, currentEvent } from '../../game/table.ts';
import { defineInput, seated } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

/** What a fighter does this round. It can be changed until the round closes; it counts once. */
export const fight = defineInput({
  name: 'fight',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({
    actionId: z.string(),
    eventIndex: z.number().int(),
    round: z.number().int(),
    declaration: Declaration,
  }),
  decide(context, { actionId, eventIndex, round, declaration }) {
    const { table, actor } = context;
    const player = seated(context);
    const { action } = table;
    if (action?.id !== actionId) return refuse('stale-turn');
    const event = currentEvent(action);
    if (event?.index !== eventIndex || !event.combat) return refuse('stale-event');
    const { combat } = event;
    if (combat.round !== round) return refuse('stale-round');
    if (player.sinceTurn > action.turn) return refuse('waits-for-next-turn');
    const { character } = player;
    if (!canFight(combat, { playerId: player.id, character })) {
      return refuse(character.health > 0 ? 'has-fled' : 'is-down', { character: character.name });
    }
    if (!canDeclare(combat, { playerId: player.id, character }, declaration)) {
      return refuse('cannot-do', { deed: declaration.deed === 'item' ? 'item' : 'skill' });
    }
    const at = 'target' in declaration ? declaration.target : null;
    const foe = combat.foes.find(({ key }) => key === at);
    if (declaration.deed === 'attack' && !(foe && isStanding(foe))) return refuse('no-such-foe');

    const declared = { playerId: player.id, eventIndex, round, declaration };
    const closing = closeIfAnswered(table, withDeed(action, declared));
    const target = foe?.name ?? table.players.find(({ id }) => id === at)?.character.name ?? null;
    return {
      changes: [{ kind: 'declaration', ...declared }, ...closing.changes],
      events: [
        fact('combat.declared', actor.userId, { ...declared, deed: deedName(declaration) }),
        ...closing.events,
      ],
      posts: [],
      next: closing.next,
      note: note('declared', {
        deed: deedName(declaration),
        target,
        awaiting: closing.awaiting,
        until: action.wait?.deadline ?? null,
      }),
    };
  },
});

/** `attack`, `defend`, `flee`, or the id of the skill or item. */
function deedName(declaration: Declaration): string {
  if (declaration.deed === 'skill') return declaration.skill;
  return declaration.deed === 'item' ? declaration.item : declaration.deed;
}

function withDeed(action: Action, declared: Action['declarations'][number]): Action {
  const others = action.declarations.filter(
    (one) =>
      one.playerId !== declared.playerId ||
      one.eventIndex !== declared.eventIndex ||
      one.round !== declared.round,
  );
  return { ...action, declarations: [...others, declared] };
}
