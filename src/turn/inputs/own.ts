import { z } from 'zod';
import { Ability, MAX_ABILITY } from '../../game/characters.ts';
import { fact } from '../../game/events.ts';
import { ITEMS, ItemId, without } from '../../game/items.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import { playerOf } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineInput, seated } from '../define-input.ts';

/** A character who has grown raises an ability by one. */
export const grow = defineInput({
  name: 'grow',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({ ability: Ability }),
  decide(context, { ability }) {
    const player = seated(context);
    const { character } = player;
    const nextLevel = character.level + (character.level % 2 === 0 ? 2 : 1);
    if (character.growth < 1) return refuse('no-growth', { nextLevel });
    const value = character.abilities[ability] + 1;
    if (value > MAX_ABILITY) return refuse('ability-full', { ability, max: MAX_ABILITY });
    const growth = character.growth - 1;
    const abilities = { ...character.abilities, [ability]: value };
    return {
      changes: [{ kind: 'character', characterId: character.id, set: { abilities, growth } }],
      events: [
        fact('player.grew', context.actor.userId, {
          ...{ playerId: player.id, character: character.name, ability },
        }),
      ],
      posts: [],
      next: { to: 'stay' },
      note: note('grew', { ability, value, left: growth }),
    };
  },
});

/** Uses up a thing outside of a fight, on oneself or on somebody else at the table. No dice: there is time. */
export const use = defineInput({
  name: 'use',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({ item: ItemId, userId: z.string().nullable() }),
  decide(context, { item, userId }) {
    const player = seated(context);
    const { table, actor } = context;
    const target = userId === null ? player : playerOf(table, userId);
    if (!target) return refuse('no-such-player');
    const { character } = player;
    if (!character.inventory.includes(item))
      return refuse('not-carried', { character: character.name, item });
    const { use: effect } = ITEMS[item];
    if (!effect || (effect.heal === undefined && !effect.cures)) return refuse('not-usable', { item });

    const before = target.character;
    const health = Math.min(before.maxHealth, before.health + (effect.heal ?? 0));
    const conditions = before.conditions.filter(
      (one) => !effect.cures?.includes(one) && (one !== 'down' || health === 0),
    );
    const inventory = without(character.inventory, item);
    const self = target.id === player.id;
    const changes: Change[] = self
      ? [{ kind: 'character', characterId: before.id, set: { health, conditions, inventory } }]
      : [
          { kind: 'character', characterId: character.id, set: { inventory } },
          { kind: 'character', characterId: before.id, set: { health, conditions } },
        ];
    return {
      changes,
      events: [fact('item.used', actor.userId, { playerId: player.id, character: character.name, item })],
      posts: [],
      next: { to: 'stay' },
      note: note('used', { item, healed: health - before.health, character: before.name }),
    };
  },
});
