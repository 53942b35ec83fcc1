import type { Fate } from '../game/fate.ts';
import { Proposal, type ProposeInput } from '../game/storytelling.ts';
import { clamp } from '../game/tension.ts';
import type { Content, EventTale, Place } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { type Chance, chanceOf } from './storyteller/chance.ts';
import { readIntent } from './storyteller/intent/read-intent.ts';
import { type Notes, placeOf, readNotes, writeNotes } from './storyteller/notebook.ts';

/** What might befall them now? Drawn from the scenario by place, intents, threads and what was told before. */
export const metaEvents = defineModule({ name: 'meta-events', output: Proposal, offline: propose });

function propose(input: ProposeInput, fate: Fate, content: Content): Proposal {
  const { scene, intents, count } = input;
  const notes = readNotes(scene.notebook);
  const place = placeOf(content, scene, notes);
  const classes = intents.map((intent) => readIntent(content, scene, place, intent).cls);
  const chance = chanceOf(fate, 'meta-events');
  const chosen: EventTale[] = [];
  const ranked = chance
    .shuffle(content.events)
    .map((event) => ({ event, weight: weigh(event, place, classes, notes, scene.turn) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ event }) => event);
  // Different kinds of trouble first; the same kind twice only when nothing else is left.
  for (const distinct of [true, false]) {
    for (const event of ranked) {
      if (chosen.length >= count) break;
      if (chosen.includes(event) || (distinct && chosen.some(({ type }) => type === event.type))) continue;
      chosen.push(event);
    }
  }
  const omen = notes.omen;
  for (const { id } of chosen) notes.proposed[id] = scene.turn;
  if (chosen.some(({ id }) => id === omen)) notes.omen = null;
  return {
    events: chosen.map((event) => ({
      type: event.type,
      title: event.title,
      sentence: event.sentence,
      stakes: event.stakes,
      foes: [],
      chance: clamp(event.chance + wobble(chance) + (event.id === omen ? 15 : 0), 20, 75),
    })),
    notebook: writeNotes(notes),
  };
}

function wobble(chance: Chance): number {
  return (chance.int(5) - 2) * 5;
}

/** Announced first; then what fits here and now; what was told lately waits. */
function weigh(event: EventTale, place: Place, classes: string[], notes: Notes, turn: number): number {
  const elsewhere = event.only.length > 0 && !event.only.includes(place.id);
  const fitsHere =
    event.where.length === 0 ? 1 : event.where.filter((tag) => place.tags.includes(tag)).length * 2;
  const drawn = event.draws.some((cls) => classes.includes(cls)) ? 2 : 0;
  const met = event.person && notes.people[event.person] ? 1 : 0;
  const played = notes.played[event.id];
  const proposed = notes.proposed[event.id];
  const stale =
    (played === undefined ? 0 : 60 - Math.min(50, turn - played)) +
    (proposed === undefined ? 0 : Math.max(0, 20 - (turn - proposed)));
  return (
    (event.id === notes.omen ? 100 : 0) +
    (elsewhere ? -70 : fitsHere === 0 ? -8 : fitsHere) +
    drawn +
    met -
    stale
  );
}
