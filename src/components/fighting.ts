import { z } from 'zod';
import { type Call, submitTo } from '../commands/call.ts';
import type { Reply } from '../commands/reply.ts';
import { canFight, type Declaration } from '../game/combat.ts';
import { ItemId } from '../game/items.ts';
import { refuse } from '../game/refusals.ts';
import { SkillId } from '../game/skills.ts';
import { currentEvent, playerOf, type Table } from '../game/table.ts';
import { defineComponent } from './define-component.ts';

const index = z.coerce.number().int().min(0);
/** Which fight, and which round of it: an old button names an old round and is told so. */
const at = [z.string(), index, index] as const;
type At = readonly [string, number, number];

/** *Attack whom?* */
export const strike = defineComponent({
  family: 'strike',
  args: z.tuple([...at]),
  allowed: 'fight',
  press: (call, args) => declare(call, args, { deed: 'attack', target: chosen(call).slice(0, 40) }),
});

/** *Defend* and *Flee*. */
export const deed = defineComponent({
  family: 'deed',
  args: z.tuple([...at, z.enum(['defend', 'flee'])]),
  allowed: 'fight',
  press: (call, [actionId, eventIndex, round, what]) =>
    declare(call, [actionId, eventIndex, round], { deed: what }),
});

/** *Skill or item…*: what I know and carry, for my eyes only. */
export const kit = defineComponent({
  family: 'kit',
  args: z.tuple([...at]),
  allowed: 'fight',
  press: async (call, args) => openKit(call, args),
});

/** A skill, with its target where it has one. */
export const skill = defineComponent({
  family: 'skill',
  args: z.tuple([...at]),
  allowed: 'fight',
  async press(call, args) {
    const [id, target] = parts(chosen(call));
    const known = SkillId.safeParse(id);
    if (!known.success) return { reply: 'refusal', refusal: refuse('cannot-do', { deed: 'skill' }) };
    return declare(call, args, { deed: 'skill', skill: known.data, target });
  },
});

/** Something I carry, with whom it is for where it is for somebody. */
export const item = defineComponent({
  family: 'item',
  args: z.tuple([...at]),
  allowed: 'fight',
  async press(call, args) {
    const [id, target] = parts(chosen(call));
    const known = ItemId.safeParse(id);
    if (!known.success) return { reply: 'refusal', refusal: refuse('cannot-do', { deed: 'item' }) };
    return declare(call, args, { deed: 'item', item: known.data, target });
  },
});

function declare(
  call: Call & { table: Table },
  [actionId, eventIndex, round]: At,
  declaration: Declaration,
): Promise<Reply> {
  return submitTo(call, 'fight', { actionId, eventIndex, round, declaration });
}

function openKit(call: Call & { table: Table }, [actionId, eventIndex, round]: At): Reply {
  const { table, actor } = call;
  const player = playerOf(table, actor.userId);
  if (!player) return { reply: 'refusal', refusal: refuse('not-a-player') };
  const { action } = table;
  if (action?.id !== actionId) return { reply: 'refusal', refusal: refuse('stale-turn') };
  const event = currentEvent(action);
  if (event?.index !== eventIndex || !event.combat) {
    return { reply: 'refusal', refusal: refuse('stale-event') };
  }
  if (event.combat.round !== round) return { reply: 'refusal', refusal: refuse('stale-round') };
  const { character } = player;
  if (!canFight(event.combat, { playerId: player.id, character })) {
    const why = character.health > 0 ? 'has-fled' : 'is-down';
    return { reply: 'refusal', refusal: refuse(why, { character: character.name }) };
  }
  return { reply: 'kit', table, player };
}

function chosen({ values }: Call): string {
  return values[0] ?? '';
}

/** `aim>marsh-wolf-1` */
function parts(value: string): [string, string | null] {
  const [id = '', target] = value.split('>');
  return [id, target ? target.slice(0, 40) : null];
}
