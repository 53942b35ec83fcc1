import { type Character, gainExperience } from '../game/characters.ts';
import { type DomainEventDraft, fact } from '../game/events.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import type { Change } from './changes.ts';

export interface Grown {
  change: Change;
  events: DomainEventDraft[];
  posts: StoryPostDraft[];
}

/**
 * A character as a consequence left them, with the experience it was worth. Rising a level is told to the
 * table; `key` makes that post one of a kind.
 */
export function grow(
  character: Character,
  after: Partial<Character>,
  experience: number,
  key: string,
): Grown {
  const gained = gainExperience({ ...character, ...after }, experience);
  const level = gained.level ?? character.level;
  const { id, playerId, name } = character;
  const change: Change = { kind: 'character', characterId: id, set: { ...after, ...gained } };
  if (level === character.level) return { change, events: [], posts: [] };
  return {
    change,
    events: [fact('player.rose', null, { playerId, character: name, level })],
    posts: [
      {
        key: `${key} level ${level} ${id}`,
        post: { kind: 'notice', text: 'risen', params: { character: name, level: String(level) } },
      },
    ],
  };
}
