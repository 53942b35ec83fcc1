import type { CombatEnd } from '../game/combat.ts';
import type { Fate } from '../game/fate.ts';
import { Narration, type NarratorInput } from '../game/storytelling.ts';
import type { Band, Content, Place } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { againLabel, chanceOf } from './storyteller/chance.ts';
import { bandOf } from './storyteller/consequence-words.ts';
import { quoteOf, readIntent } from './storyteller/intent/read-intent.ts';
import { hourOf, type Notes, placeById, placeOf, readNotes, writeNotes } from './storyteller/notebook.ts';
import { noteSentences, noteTold, type Pen, penOf } from './storyteller/pen.ts';
import { shownName } from './storyteller/people.ts';
import { hookFor, questBeat } from './storyteller/quest.ts';
import { listed, markOf, paragraph, type Slots, within } from './storyteller/template.ts';
import { parted, travelOf } from './storyteller/travel.ts';

/** Gathers a turn's settled outcomes into one story post. It adds air between them, never facts of its own. */
export const narrator = defineModule({ name: 'narrator', output: Narration, offline: narrate });

const MAX_PROSE = 2200;
const MAX_ASIDE = 200;
const MAX_ASIDES = 60;

/** A fight that was had says more of the turn than the failed attempt to get round it. */
const FIGHT_BAND: Record<CombatEnd, Band> = {
  victory: 'good',
  flight: 'bad',
  defeat: 'bad',
  stalemate: 'partial',
  'called-off': 'partial',
};

/** How the turn went as a whole. */
export type Tone = 'good' | 'mixed' | 'bad' | 'quiet';

function narrate(input: NarratorInput, fate: Fate, content: Content): Narration {
  const { scene } = input;
  const notes = readNotes(scene.notebook);
  const from = placeOf(content, scene, notes);
  const pen = penOf(content, notes, fate, againLabel(`narrator ${scene.turn}`, input.again));
  const tone = toneOf(input);
  for (const { words } of input.actions) noteTold(content, notes, words);
  for (const { words, fight } of input.events) if (fight) noteTold(content, notes, words);
  meet(content, notes, input);
  const to = travelOf(content, from, input);
  const slots: Slots = { place: from.name, at: from.at, dest: to.name };

  const opening = openingImage(input, fate, content, notes, pen, from);
  const beat = questBeat(content, notes, input, to);
  const ending = [
    ...(to === from
      ? []
      : [
          ...(parted(content, from, to, input) ? [pen.must(['parted'], slots)] : []),
          pen.must(['arrivals'], slots),
          pen.fresh(`${to.id}.images`, slots) ?? '',
        ]),
    ...(beat ? [beat] : []),
    ...(beat && to !== from ? [] : [pen.must([`closings.${tone}`], slots)]),
    ...aside(content, notes, pen, slots),
  ].join(' ');
  const passed = input.passed.length > 0 ? passedWords(input.passed, pen, slots) : '';
  const room = MAX_PROSE - opening.length - ending.length - passed.length - 8;
  const middle = told(input, pen, slots, room);

  notes.place = to.id;
  notes.hour += tone === 'quiet' ? 1 : scene.turn % 2;
  const prose = within(
    [opening, ...middle, passed, ending]
      .filter((part) => part !== '')
      .map((part) => paragraph(part))
      .join('\n\n'),
    MAX_PROSE,
  );
  noteSentences(notes, [opening, passed, ending].join(' '));
  const hook = hookFor(content, notes, pen, to, scene.turn, fate, againLabel('narrator hook', input.again));
  return {
    title: titleOf(input, pen, tone, to !== from, slots),
    prose,
    place: to.name,
    hook,
    notebook: writeNotes(notes),
  };
}

/** What the game master said is so and cannot be followed is told once, in their own words. */
function aside(content: Content, notes: Notes, pen: Pen, slots: Slots): string[] {
  const fresh = content.loose.find(
    (text) => !notes.asides.includes(markOf(text)) && !content.limits.either.touches(text),
  );
  if (fresh === undefined) return [];
  notes.asides = [...notes.asides, markOf(fresh)].slice(-MAX_ASIDES);
  const line = pen.line('common.asides', { ...slots, canon: quoteOf(fresh, MAX_ASIDE) });
  return line ? [line] : [];
}

function toneOf({ actions, events }: NarratorInput): Tone {
  const bands = [
    ...actions.map(({ degree }) => bandOf(degree)),
    ...events.map(({ degree, fight }) => (fight ? FIGHT_BAND[fight] : bandOf(degree))),
  ].filter((band) => band !== 'none');
  if (bands.length === 0) return events.length > 0 ? 'mixed' : 'quiet';
  const score = bands.reduce((sum, band) => sum + (band === 'good' ? 1 : band === 'bad' ? -1 : 0), 0);
  if (score * 2 >= bands.length) return 'good';
  return score * 2 <= -bands.length ? 'bad' : 'mixed';
}

/** Where and when: the place by turns with the hour; the mood after it. */
function openingImage(
  input: NarratorInput,
  fate: Fate,
  content: Content,
  notes: Notes,
  pen: Pen,
  place: Place,
): string {
  const { scene, events } = input;
  const slots: Slots = { place: place.name, at: place.at };
  const chance = chanceOf(fate, againLabel('narrator opening', input.again));
  const hour = `hours.${hourOf(notes)}`;
  const bags = chance.likely(50) ? [`${place.id}.images`, hour] : [hour, `${place.id}.images`];
  const image = bags.reduce<string | null>((drawn, bag) => drawn ?? pen.fresh(bag, slots), null) ?? '';
  const band = scene.tension <= 3 ? 'low' : scene.tension <= 6 ? 'mid' : 'high';
  const mood = events.length === 0 || scene.tension > 6 ? (pen.fresh(`moods.${band}`, slots) ?? '') : '';
  const echoes = events.flatMap((event) => echoOf(content, event, pen, slots));
  return paragraph(image, mood, ...echoes.slice(0, 2));
}

/** How an event looks from the evening: the fight, if it came to one, else how it was met. */
function echoOf(
  content: Content,
  { title, degree, fight }: NarratorInput['events'][number],
  pen: Pen,
  slots: Slots,
): string[] {
  const tale = content.events.find((one) => one.title === title);
  if (fight) {
    const written = fight === 'stalemate' || fight === 'called-off' ? undefined : tale?.fight?.[fight];
    return [written ?? pen.must([`common.combat.after.${fight}`], slots)];
  }
  if (!tale) return [];
  const kind = bandOf(degree) === 'good' || bandOf(degree) === 'partial' ? 'good' : 'bad';
  return [tale.echo[kind]];
}

/** One paragraph each, in the order of play, with a turn of phrase before some. */
function told({ actions }: NarratorInput, pen: Pen, slots: Slots, room: number): string[] {
  const share = Math.floor(room / Math.max(1, actions.length)) - 2;
  return actions.map(({ words, intent }, at) => {
    const named = words.startsWith(`${shownName(intent.character)} `);
    const bridge = at > 0 && named && at % 2 === 1 ? pen.line('common.transitions', slots) : null;
    return within(bridge ? `${bridge} ${words}` : words, Math.max(120, share));
  });
}

function passedWords(passed: string[], pen: Pen, slots: Slots): string {
  const names = passed.map(shownName);
  return passed.length === 1
    ? pen.must(['common.passed'], { ...slots, name: names[0] ?? '' })
    : pen.must(['common.passedMany'], { ...slots, name: listed(names) });
}

function titleOf(
  { events, scene }: NarratorInput,
  pen: Pen,
  tone: Tone,
  travelled: boolean,
  slots: Slots,
): string {
  const [first] = events;
  if (first && scene.turn % 3 === 0) return within(first.title, 80);
  return pen.must([travelled ? 'titles.travel' : `titles.${tone}`], slots);
}

/** Whoever was spoken to has been met from now on. */
function meet(content: Content, notes: Notes, { actions, scene }: NarratorInput): void {
  for (const { words, intentClass, degree, intent } of actions) {
    if (intentClass !== 'talk') continue;
    const place = placeById(content, notes.place ?? content.start);
    const meant = readIntent(content, scene, place, intent).person;
    const person = content.people.find(({ name }) => words.includes(name)) ?? meant;
    if (!person) continue;
    const shift = { none: 0, bad: -1, partial: 0, good: 1 }[bandOf(degree)];
    const feeling = Math.max(-3, Math.min(3, (notes.people[person.id]?.feeling ?? 0) + shift));
    notes.people[person.id] = { feeling, turn: scene.turn };
  }
}
