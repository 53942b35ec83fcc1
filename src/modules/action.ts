import type { Fate } from '../game/fate.ts';
import { type ActionInput, OutcomeWords } from '../game/storytelling.ts';
import type { Band, Content, Detail, Person, Place } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { chanceOf } from './storyteller/chance.ts';
import { bandOf, consequenceWords } from './storyteller/consequence-words.ts';
import { type ReadIntent, readIntent } from './storyteller/intent/read-intent.ts';
import { type Notes, placeOf, readNotes } from './storyteller/notebook.ts';
import { bagsOf, type Pen, penOf } from './storyteller/pen.ts';
import {
  calledShort,
  characterSlots,
  introduced,
  memberOf,
  peopleAt,
  shownName,
  spotsOf,
} from './storyteller/people.ts';
import { paragraph, type Slots, slotsIn, within } from './storyteller/template.ts';
import { reachable, shareOf } from './validator.ts';

/** What does the end of the original action look like? Words for a settled check and what came of it. */
export const action = defineModule({ name: 'action', output: OutcomeWords, offline: tellAction });

interface Telling {
  input: ActionInput;
  content: Content;
  notes: Notes;
  place: Place;
  read: ReadIntent;
  band: Band;
  pen: Pen;
  slots: Slots;
  rank: number;
  fate: Fate;
}

function tellAction(input: ActionInput, fate: Fate, content: Content): OutcomeWords {
  const { scene, intent, degree } = input;
  const notes = readNotes(scene.notebook);
  const place = placeOf(content, scene, notes);
  const read = { ...readIntent(content, scene, place, intent), cls: input.intentClass };
  const share = shareOf(input);
  // All seats shuffle a bag the same way and take turns with it.
  const pen = penOf(content, notes, fate, 'action', share);
  const telling: Telling = {
    input,
    content,
    notes,
    place,
    read,
    band: bandOf(degree),
    pen,
    rank: share.rank,
    fate,
    slots: slotsOf(input, place, read, fate),
  };
  // What somebody wants veiled happens off stage, and in nobody's words.
  const hidden = content.limits.either.means(intent.text);
  const words = [
    ...(hidden ? [pen.must([`common.veiled.${telling.band}`], telling.slots)] : outcome(telling)),
    ...accent(telling),
    ...consequenceWords(pen, scene, input.consequences),
  ];
  return { words: within(calledShort(paragraph(...words), scene, intent.character), 700) };
}

function slotsOf(input: ActionInput, place: Place, read: ReadIntent, fate: Fate): Slots {
  const { scene, intent } = input;
  const { rank } = shareOf(input);
  const spots = chanceOf(fate, 'action spots').shuffle(spotsOf(place, read.detail));
  return {
    ...characterSlots(intent.character, memberOf(scene, intent.playerId)),
    ...(read.deed ? { deed: read.deed } : {}),
    ...(read.did ? { did: read.did } : {}),
    ...(read.dest ? { dest: read.dest.name } : {}),
    ...(read.other ? { other: shownName(read.other) } : { other: 'the others' }),
    quote: read.quote,
    place: place.name,
    at: place.at,
    spot: spots[rank % spots.length] ?? place.name,
  };
}

/** Lead, then how it went: what is looked at shows itself, who is spoken to answers. */
function outcome(telling: Telling): string[] {
  const { read, band } = telling;
  if (read.cls === 'talk' && read.kind !== 'party') return conversation(telling);
  if ((read.cls === 'look' || read.cls === 'study') && band !== 'bad') return discovery(telling);
  const special =
    read.kind && ['fight', 'magic', 'travel', 'party'].includes(read.kind)
      ? [`special.${read.kind}.${band}`]
      : [];
  const usable = special.filter((bag) => (bagsOf(telling.content).get(bag)?.length ?? 0) > 0);
  const general = read.kind === 'party' && band !== 'none' ? 'other' : read.cls;
  const frame = telling.pen.must([...usable, `frames.${general}.${band}`], telling.slots);
  return [lead(telling, frame), frame];
}

/** Says who tried what. Once something worked it may be said as done; before that, only as tried. */
function lead({ read, band, pen, slots, place, content }: Telling, frame: string): string {
  const anchored = [place.name, ...place.details.map(({ noun }) => noun)].some((noun) =>
    mentions(frame, noun),
  );
  const long = (read.deed?.length ?? 0) > 40;
  // After a long phrase a sentence had better end: more words would seem to belong to it.
  const sound = (line: string) => !long || /\{(deed|did)\}\.$|\{quote\}/.test(line);
  const placed = (line: string) =>
    anchored !== slotsIn(line).some((slot) => slot === 'at' || slot === 'spot');
  const either = (bag: string) => pen.line(bag, slots, sound, placed);
  if (read.question) return either('common.leads.asked') ?? '';
  if (read.speech && read.cls === 'talk') {
    return pen.line('common.leads.said', { ...slots, quote: read.speech }, () => true, placed) ?? '';
  }
  // Who sets out for a place beyond a day's reach has not been there at the end of it.
  const under = read.dest !== null && !reachable(content, place, read.dest);
  const done = (band === 'good' || band === 'none') && !under;
  const bags = read.deed ? (done ? ['common.leads.did', 'common.leads.tried'] : ['common.leads.tried']) : [];
  for (const bag of [...bags, 'common.leads.quoted']) {
    const line = either(bag);
    if (line) return line;
  }
  return pen.must(['common.leads.quoted'], slots);
}

function mentions(text: string, noun: string): boolean {
  return text.toLowerCase().includes(noun.toLowerCase());
}

function discovery(telling: Telling): string[] {
  const { read, band, pen, slots, place, notes } = telling;
  const seen = detailFor(telling);
  if (!seen) {
    const frame = pen.must([`frames.${read.cls}.${band}`], slots);
    return [lead(telling, frame), frame];
  }
  const looked = (notes.used[`${place.id}.look`] ?? []).includes(place.details.indexOf(seen));
  const shown = band === 'good' || (band === 'none' && looked) ? seen.find : seen.look;
  const spotted = { ...slots, spot: seen.noun };
  // Who looks about finds what there is; who looked for something else is told that it is something else.
  const strayed = seen !== read.detail && read.aimed;
  const frame = strayed
    ? pen.must(['common.strays'], spotted)
    : band === 'none'
      ? ''
      : pen.must([`frames.${read.cls}.${band}`], spotted);
  return [lead(telling, `${frame} ${shown}`), frame, shown];
}

/** What the intent names, if it is new; else something here that nobody has noticed. Null: all is known. */
function detailFor({ read, band, notes, place, rank, fate }: Telling): Detail | null {
  const usedFind = notes.used[`${place.id}.find`] ?? [];
  const usedLook = notes.used[`${place.id}.look`] ?? [];
  const known = (detail: Detail) => {
    const at = place.details.indexOf(detail);
    return band === 'good' ? usedFind.includes(at) : usedLook.includes(at);
  };
  if (read.detail && !known(read.detail)) return read.detail;
  if (read.detail && band === 'none' && !usedFind.includes(place.details.indexOf(read.detail)))
    return read.detail;
  const fresh = chanceOf(fate, 'action details').shuffle(place.details.filter((detail) => !known(detail)));
  return fresh[rank % Math.max(1, fresh.length)] && rank < fresh.length ? (fresh[rank] ?? null) : null;
}

const ANSWERS = { none: 'tells', good: 'tells', partial: 'prices', bad: 'refuses' } as const;

function conversation(telling: Telling): string[] {
  const { band, pen, notes, read } = telling;
  const { person, absent } = personFor(telling);
  const tell = pen.line(`${person.id}.${ANSWERS[band]}`, telling.slots);
  const told: Slots = { ...telling.slots, ...(tell ? { tell } : {}) };
  const first: Slots = { ...told, person: introduced(person, notes) };
  if (!absent) {
    const frame = pen.must([`frames.${read.cls}.${band}`], first);
    return [lead(telling, frame), spoken(frame, person)];
  }
  const bag = telling.content.gone.includes(absent) ? 'common.gone' : 'common.absent';
  const gone = pen.must([bag], { ...first, absent: absent.name });
  const frame = pen.must([`frames.${read.cls}.${band}`], { ...told, person: person.name });
  return [lead(telling, `${gone} ${frame}`), gone, spoken(frame, person)];
}

/** “It’s wet.” said Maud → “It’s wet,” said Maud. */
function spoken(frame: string, person: Person): string {
  return frame.replace(/\.” (said |\S)/g, (whole, next: string, at: number) => {
    const after = frame.slice(at + 3);
    return next === 'said ' || (after.startsWith(person.name) && /^[^.]*? said\b/.test(after))
      ? `,” ${next}`
      : whole;
  });
}

/** Who is meant, when they are about; else somebody who is, a different one for each seat. */
function personFor({ content, place, read, rank, fate, notes, input }: Telling): {
  person: Person;
  absent: Person | null;
} {
  const met = read.person ? notes.people[read.person.id] : undefined;
  const about =
    read.person &&
    !content.gone.includes(read.person) &&
    (peopleAt(content, place, notes).includes(read.person) || met?.turn === input.scene.turn);
  if (read.person && about) return { person: read.person, absent: null };
  const all = peopleAt(content, place, notes);
  const here = all.filter(({ home }) => home === place.id);
  const rest = all.filter((person) => !here.includes(person));
  const chance = chanceOf(fate, 'action people');
  const near = [...chance.shuffle(here), ...chance.shuffle(rest)];
  const order = near.length > 0 ? near : chance.shuffle(content.people);
  const person = order[rank % order.length];
  if (!person) throw new Error(`Nobody can be met at ${place.id}`);
  return { person, absent: read.person };
}

/** The very best and the very worst get a sentence of their own. */
function accent({ input, pen, slots }: Telling): string[] {
  if (input.degree === 'critical_success') return [pen.must(['common.degrees.triumph'], slots)];
  if (input.degree === 'critical_failure') return [pen.must(['common.degrees.disaster'], slots)];
  return [];
}
