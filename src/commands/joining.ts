import { refuse } from '../game/refusals.ts';
import { playerOf, type Table } from '../game/table.ts';
import type { Call } from './call.ts';
import type { Reply } from './reply.ts';

/** Whether joining starts with the modal: not for who sits here already, nor for who comes back. */
export function joinModal({ table, actor }: Call & { table: Table }): Reply | null {
  const seat = playerOf(table, actor.userId);
  if (seat)
    return { reply: 'refusal', refusal: refuse('already-joined', { character: seat.character.name }) };
  const former = table.players.some(({ userId }) => userId === actor.userId);
  return former ? null : { reply: 'modal', modal: 'join' };
}
