import type { Fate } from '../game/fate.ts';
import { Proposal, type ProposedEvent, type ProposeInput } from '../game/storytelling.ts';
import { clamp } from '../game/tension.ts';
import type { Content, EventTale, Place } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { againLabel, type Chance, chanceOf } from './storyteller/chance.ts';
import { fitCast } from './storyteller/fights.ts';
import { readIntent } from './storyteller/intent/read-intent.ts';
import { type Notes, placeOf, readNotes, writeNotes } from './storyteller/notebook.ts';

/** What might befall them now? Drawn from the scenario by place, intents, threads and what was told before. */
export const metaEvents = defineModule({ name: 'meta-events', output: Proposal, offline: propose });

/** A game master who asks oftener is told of events again that were proposed and put away before. */
const MAX_AGAIN = 6;

function propose(input: ProposeInput, fate: Fate, content: Content): Proposal {
  const { scene, threat, again } = input;
  const notes = readNotes(scene.notebook);
  // Asked again, it proposes neither what it did before nor what the notebook says it did this turn.
  const taken = new Set(
    again > 0 ? Object.keys(notes.proposed).filter((id) => isNow(notes, id, scene.turn)) : [],
  );
  let drawn = draw(input, fate, content, notes, taken, Math.max(0, again - MAX_AGAIN));
  for (let time = Math.max(0, again - MAX_AGAIN) + 1; time <= again; time += 1) {
    for (const { id } of drawn.chosen) taken.add(id);
    drawn = draw(input, fate, content, notes, taken, time);
  }
  const { chosen, chance } = drawn;
  const { omen } = notes;
  for (const { id } of chosen) notes.proposed[id] = scene.turn;
  if (chosen.some(({ id }) => id === omen)) notes.omen = null;
  if (chosen.some(({ type }) => type === 'combat')) notes.fought = scene.turn;
  return {
    events: chosen.map((event): ProposedEvent => {
      const { type, title, sentence, stakes } = event;
      return {
        ...{ type, title, sentence, stakes },
        chance: clamp(event.chance + wobble(chance) + (event.id === omen ? 15 : 0), 20, 75),
        foes: event.fight ? fitCast(content, event.fight, threat) : [],
      };
    }),
    notebook: writeNotes(notes),
  };
}

function isNow(notes: Notes, id: string, turn: number): boolean {
  return notes.proposed[id] === turn;
}

function draw(
  { scene, intents, count }: ProposeInput,
  fate: Fate,
  content: Content,
  notes: Notes,
  taken: ReadonlySet<string>,
  again: number,
): { chosen: EventTale[]; chance: Chance } {
  const place = placeOf(content, scene, notes);
  const classes = intents.map((intent) => readIntent(content, scene, place, intent).cls);
  const chance = chanceOf(fate, againLabel('meta-events', again));
  const fights = mayFight(content, notes, scene, chanceOf(fate, againLabel('meta-events fight', again)));
  const ranked = chance
    .shuffle(content.events.filter(({ type }) => type !== 'combat' || fights))
    .map((event) => ({
      event,
      weight: weigh(event, place, classes, notes, scene.turn) - (taken.has(event.id) ? 200 : 0),
    }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ event }) => event);
  const chosen: EventTale[] = [];
  // Different kinds of trouble first; the same kind twice only when nothing else is left, and never two fights.
  for (const distinct of [true, false]) {
    for (const event of ranked) {
      if (chosen.length >= count) break;
      const same = chosen.some(({ type }) => type === event.type);
      if (chosen.includes(event) || (same && (distinct || event.type === 'combat'))) continue;
      if (distinct && taken.has(event.id)) continue;
      chosen.push(event);
    }
  }
  return { chosen, chance };
}

/** A fight may be among them: the likelier the higher the tension, and never two turns running. */
function mayFight(
  content: Content,
  notes: Notes,
  { turn, tension }: ProposeInput['scene'],
  chance: Chance,
): boolean {
  if (notes.fought === turn - 1) return false;
  const announced = content.events.some(({ id, type }) => id === notes.omen && type === 'combat');
  return announced || chance.likely(10 + tension * 7);
}

function wobble(chance: Chance): number {
  return (chance.int(5) - 2) * 5;
}

/** Once fate has said that there may be a fight it had better be among the first. */
const FIGHT = 6;

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
    (event.fight ? FIGHT : 0) +
    drawn +
    met -
    stale
  );
}
