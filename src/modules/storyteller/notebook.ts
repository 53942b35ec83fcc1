import { z } from 'zod';
import type { Notebook, Scene } from '../../game/storytelling.ts';
import { type Content, HOURS, type Place } from '../content/schema.ts';

/** The notebook may take this many characters as JSON. */
export const MAX_NOTEBOOK = 16_000;
const MAX_RECENT = 420;

/** The storyteller's memory between turns. Whatever cannot be read of it is taken as never written. */
export const Notes = z.object({
  /** Numbers of the lines used from each bag, oldest first. */
  used: z
    .record(
      z.string(),
      z.array(z.number().int().min(0)).catch(() => []),
    )
    .catch(() => ({})),
  /** Marks of sentences told lately, oldest first. */
  recent: z.array(z.string().max(8)).catch(() => []),
  /** People met: how they feel about the party (-3 to 3) and when they were last seen. */
  people: z
    .record(z.string(), z.object({ feeling: z.number().min(-3).max(3), turn: z.number().int() }))
    .catch(() => ({})),
  place: z.string().max(60).nullable().catch(null),
  /** Where the open quest stands: the next step, progress towards it, the turn of the last reveal. */
  quest: z
    .object({ step: z.number().int().min(0), progress: z.number(), since: z.number().int() })
    .catch(() => ({ step: 0, progress: 0, since: 0 })),
  /** The event that the last hook announced. */
  omen: z.string().max(60).nullable().catch(null),
  /** Turn in which an event was last proposed, and played. */
  proposed: z.record(z.string(), z.number().int()).catch(() => ({})),
  played: z.record(z.string(), z.number().int()).catch(() => ({})),
  /** The turn in which a fight was last proposed. */
  fought: z.number().int().nullable().catch(null),
  /** Marks of the game master's words that were told already. */
  asides: z.array(z.string().max(8)).catch(() => []),
  /** Steps of the day and of the weather, counted on. */
  hour: z.number().int().min(0).catch(1),
});
export type Notes = z.infer<typeof Notes>;

export function readNotes(notebook: Notebook): Notes {
  return Notes.parse({
    used: undefined,
    recent: undefined,
    people: undefined,
    place: undefined,
    quest: undefined,
    omen: undefined,
    proposed: undefined,
    played: undefined,
    fought: undefined,
    asides: undefined,
    hour: undefined,
    ...notebook,
  });
}

/** As it is kept: oldest sentence marks and longest bags go first when it grows past its cap. */
export function writeNotes(notes: Notes): Notebook {
  const kept = { ...notes, used: { ...notes.used }, recent: notes.recent.slice(-MAX_RECENT) };
  while (JSON.stringify(kept).length > MAX_NOTEBOOK) {
    const [longest] = Object.entries(kept.used).sort(([, one], [, other]) => other.length - one.length);
    if (kept.recent.length > 40) kept.recent = kept.recent.slice(20);
    else if (longest)
      kept.used = { ...kept.used, [longest[0]]: longest[1].slice(longest[1].length >> 1 || 1) };
    else return {};
    for (const [bag, lines] of Object.entries(kept.used)) if (lines.length === 0) delete kept.used[bag];
    if (Object.keys(kept.used).length === 0) return {};
  }
  return kept;
}

/** Where the party stands: the place the scene names, else the one noted, else where the story starts. */
export function placeOf(content: Content, scene: Scene, notes: Notes): Place {
  const named = content.places.find(({ name }) => name.toLowerCase() === scene.place.toLowerCase());
  const noted = content.places.find(({ id }) => id === notes.place);
  return named ?? noted ?? placeById(content, content.start);
}

export function placeById(content: Content, id: string): Place {
  const place = content.places.find((one) => one.id === id);
  if (!place) throw new Error(`Scenario ${content.id} has no place ${id}`);
  return place;
}

export function hourOf(notes: Notes): (typeof HOURS)[number] {
  return HOURS[notes.hour % HOURS.length] ?? 'morning';
}
