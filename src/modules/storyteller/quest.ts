import type { Fate } from '../../game/fate.ts';
import type { NarratorInput } from '../../game/storytelling.ts';
import type { Content, Place } from '../content/schema.ts';
import { chanceOf } from './chance.ts';
import { bandOf } from './consequence-words.ts';
import type { Notes } from './notebook.ts';
import type { Pen } from './pen.ts';
import { fill } from './template.ts';

/** Turns after which a step that is ripe comes to the party wherever it is. */
const PATIENCE = 3;

/**
 * The thread through the story. Everything found out brings the next step nearer; it is found where it lies,
 * or after a while comes by itself. Returns the words of a step that was reached, and moves on.
 */
export function questBeat(content: Content, notes: Notes, input: NarratorInput, place: Place): string | null {
  const { quest } = notes;
  const step = content.quest[quest.step];
  if (!step) return null;
  quest.progress += progressOf(input) * (step.at === place.id ? 2 : 1);
  const ripe = quest.progress >= step.needs;
  const here = step.at === null || step.at === place.id;
  const waited = input.scene.turn - quest.since;
  if (!ripe || waited < 1 || (!here && waited < PATIENCE)) return null;
  notes.quest = { step: quest.step + 1, progress: 0, since: input.scene.turn };
  return fill(here ? step.found : step.comes, { place: place.name, at: place.at });
}

function progressOf({ actions, events }: NarratorInput): number {
  const asked = actions.filter(({ intentClass }) =>
    ['look', 'study', 'talk', 'move', 'sneak'].includes(intentClass),
  );
  const points = [...asked, ...events].map(
    ({ degree }) => ({ none: 0.5, bad: 0.25, partial: 1, good: 1 })[bandOf(degree)],
  );
  return points.reduce((sum, point) => sum + point, 0.5);
}

/** What the world is about to do: where the thread leads, or the sign of an event that will be proposed. */
export function hookFor(
  content: Content,
  notes: Notes,
  pen: Pen,
  place: Place,
  turn: number,
  fate: Fate,
  label: string,
): string {
  const slots = { place: place.name, at: place.at };
  const fresh = notes.quest.since === turn;
  if (fresh || turn % 3 === 1) {
    const pointer = pen.line(content.quest[notes.quest.step] ? `quest.${notes.quest.step}` : 'after', slots);
    if (pointer) return pointer;
  }
  const apt = content.events.filter(
    ({ id, type, where, only }) =>
      (only.length === 0 || only.includes(place.id)) &&
      notes.played[id] === undefined &&
      (where.length === 0 || where.some((tag) => place.tags.includes(tag))) &&
      // Nothing announces a fight for the turn after a fight.
      (type !== 'combat' || notes.fought !== turn),
  );
  const calm = content.events.filter(({ type }) => type !== 'combat');
  const [event] = chanceOf(fate, label).shuffle(apt.length > 0 ? apt : calm);
  if (!event) return '';
  notes.omen = event.id;
  return fill(event.hook, slots);
}
