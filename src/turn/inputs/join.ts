import { z } from 'zod';
import { CharacterDraft, createCharacter } from '../../game/characters.ts';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import type { Table } from '../../game/table.ts';
import { defineInput } from '../define-input.ts';

/** A table has this many seats. */
export const MAX_PARTY = 8;

/** A character sits down at the table. Who left before comes back as the character they were. */
export const join = defineInput({
  name: 'join',
  gmOnly: false,
  playersOnly: false,
  schema: z.object({ draft: CharacterDraft.nullable() }),
  decide({ table, actor, player, sourceId }, { draft }) {
    const { campaign } = table;
    if (player) return refuse('already-joined', { character: player.character.name });
    const sinceTurn = campaign.turn + 1;
    const former = table.players.find(({ userId }) => userId === actor.userId);
    if (table.players.filter(({ status }) => status !== 'left').length >= MAX_PARTY) {
      return refuse('party-full', { max: MAX_PARTY });
    }
    if (former) {
      const character = former.character.name;
      return {
        changes: [
          {
            kind: 'player',
            playerId: former.id,
            set: { status: 'active', missedWaits: 0, sinceTurn, name: actor.name },
          },
        ],
        events: [fact('player.joined', actor.userId, { playerId: former.id, character })],
        posts: [{ key: `joined ${sourceId}`, post: { kind: 'notice', text: 'back', params: { character } } }],
        next: { to: 'stay' },
        note: note('welcome-back', { character }),
      };
    }
    const name = draft ? freeName(table, cleanLine(draft.name, 32)) : '';
    if (!draft || name === '') return refuse('bad-input', { field: 'name' });
    const character = createCharacter({
      ...draft,
      name,
      pronouns: cleanLine(draft.pronouns, 24),
      concept: cleanLine(draft.concept, 100),
      trait: cleanLine(draft.trait, 80),
    });
    return {
      changes: [
        {
          kind: 'player-joined',
          player: {
            userId: actor.userId,
            name: cleanLine(actor.name, 32),
            status: 'active',
            missedWaits: 0,
            sinceTurn,
            boundaries: { lines: [], veils: [] },
          },
          character,
        },
      ],
      events: [fact('player.joined', actor.userId, { playerId: actor.userId, character: name })],
      posts: [
        {
          key: `joined ${sourceId}`,
          post: {
            kind: 'notice',
            text: 'joined',
            params: { character: name, concept: character.concept, archetype: character.archetype },
          },
        },
      ],
      next: { to: 'stay' },
      note: note('joined', { character: name, nextTurn: table.action !== null }),
    };
  },
});

/** Dice are labelled by character name, so a name is given once: the second Ada is Ada II. */
function freeName(table: Table, wanted: string): string {
  const taken = new Set(table.players.map(({ character }) => character.name.toLowerCase()));
  if (wanted === '' || !taken.has(wanted.toLowerCase())) return wanted;
  for (const numeral of ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']) {
    const name = `${cleanLine(wanted, 27)} ${numeral}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
  return `${cleanLine(wanted, 24)} ${table.players.length + 1}`;
}
