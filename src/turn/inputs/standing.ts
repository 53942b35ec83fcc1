import { z } from 'zod';
import type { Character } from '../../game/characters.ts';
import { applyConsequence } from '../../game/consequences.ts';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import { hasRoomFor, ItemId, without } from '../../game/items.ts';
import { type Note, note } from '../../game/notes.ts';
import type { InputName } from '../../game/phases.ts';
import type { NoticeKey } from '../../game/posts.ts';
import { type Refusal, refuse } from '../../game/refusals.ts';
import { type Player, playerOf } from '../../game/table.ts';
import { defineInput, type InputContext, type Taken } from '../define-input.ts';
import { grow } from '../growing.ts';
import { closeIfAnswered } from '../waiting.ts';

const points = z.object({ userId: z.string(), points: z.number().int().min(1).max(100) });
const thing = z.object({ userId: z.string(), item: ItemId });
const NOTHING = {
  ...{ harm: 0, heal: 0, gain: null, lose: null, experience: 0 },
  ...{ find: false, part: false },
};

/** Experience for a deed that the table will remember. */
export const award = defineInput({
  name: 'award',
  gmOnly: true,
  playersOnly: false,
  schema: points,
  decide: (context, { userId, points }) =>
    forPlayer(context, userId, (player) => {
      const grown = grow(player.character, {}, points, `award ${context.sourceId}`);
      const told = handed(context, player, 'award', 'gm-award', { points: String(points) });
      const character = player.character.name;
      return {
        ...told,
        changes: [grown.change],
        events: [...told.events, ...grown.events],
        posts: [...told.posts, ...grown.posts],
        note: note('awarded', { character, points }),
      };
    }),
});

/** Health lost, by the game master's word. At 0 the character is down, never dead. */
export const harm = defineInput({
  name: 'harm',
  gmOnly: true,
  playersOnly: false,
  schema: points,
  decide: (context, { userId, points }) =>
    forPlayer(context, userId, (player) => {
      const { after } = applyConsequence(player.character, { ...NOTHING, harm: points });
      const character = player.character.name;
      return touched(context, player, after, 'harm', 'gm-harm', note('harmed', { character, points }));
    }),
});

/** Health regained; who was down gets up. */
export const heal = defineInput({
  name: 'heal',
  gmOnly: true,
  playersOnly: false,
  schema: points,
  decide: (context, { userId, points }) =>
    forPlayer(context, userId, (player) => {
      const { after } = applyConsequence(player.character, { ...NOTHING, heal: points });
      const character = player.character.name;
      return touched(context, player, after, 'heal', 'gm-heal', note('healed', { character, points }));
    }),
});

/** Puts a thing into somebody's hands, if they can carry it. */
export const give = defineInput({
  name: 'give',
  gmOnly: true,
  playersOnly: false,
  schema: thing,
  decide: (context, { userId, item }) =>
    forPlayer(context, userId, (player) => {
      const { character } = player;
      const { name } = character;
      if (!hasRoomFor(character, item)) return refuse('no-room', { character: name, item });
      const inventory = [...character.inventory, item];
      return {
        ...handed(context, player, 'give', 'gm-give', { item }),
        changes: [{ kind: 'character', characterId: character.id, set: { inventory } }],
        note: note('given', { character: name, item }),
      };
    }),
});

/** Takes a thing out of somebody's hands. */
export const take = defineInput({
  name: 'take',
  gmOnly: true,
  playersOnly: false,
  schema: thing,
  decide: (context, { userId, item }) =>
    forPlayer(context, userId, (player) => {
      const { character } = player;
      const { name } = character;
      if (!character.inventory.includes(item)) return refuse('not-carried', { character: name, item });
      const inventory = without(character.inventory, item);
      return {
        ...handed(context, player, 'take', 'gm-take', { item }),
        changes: [{ kind: 'character', characterId: character.id, set: { inventory } }],
        note: note('taken', { character: name, item }),
      };
    }),
});

/** The player whom the game master means, by the user they are. */
export function forPlayer(
  { table }: InputContext,
  userId: string,
  decide: (player: Player) => Taken | Refusal,
): Taken | Refusal {
  const player = playerOf(table, userId);
  return player ? decide(player) : refuse('no-such-player');
}

/** The game master's hand is seen: a fact for the audit and a line for the table. */
function handed(
  { actor, sourceId }: InputContext,
  { character }: Player,
  input: InputName,
  text: NoticeKey,
  params: Record<string, string>,
): Pick<Taken, 'events' | 'posts' | 'next'> {
  const detail = [character.name, ...Object.values(params)].join(', ');
  return {
    events: [fact('gm.acted', actor.userId, { input, detail })],
    posts: [
      {
        key: `${input} ${sourceId}`,
        post: { kind: 'notice', text, params: { character: character.name, ...params } },
      },
    ],
    next: { to: 'stay' },
  };
}

/** Health changed in the middle of whatever goes on: a fighter who falls is no longer awaited. */
function touched(
  context: InputContext,
  player: Player,
  after: Partial<Character>,
  input: 'harm' | 'heal',
  text: NoticeKey,
  told: Note,
): Taken {
  const { table } = context;
  const moved = Math.abs((after.health ?? 0) - player.character.health);
  const base = handed(context, player, input, text, { points: String(moved) });
  const players = table.players.map((one) =>
    one.id === player.id ? { ...one, character: { ...one.character, ...after } } : one,
  );
  const closing =
    table.action && !table.campaign.halt
      ? closeIfAnswered({ ...table, players }, table.action)
      : { changes: [], events: [] as DomainEventDraft[], next: { to: 'stay' as const } };
  return {
    ...base,
    changes: [{ kind: 'character', characterId: player.character.id, set: after }, ...closing.changes],
    events: [...base.events, ...closing.events],
    next: closing.next,
    note: told,
  };
}
