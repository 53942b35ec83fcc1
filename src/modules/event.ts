import type { Fate } from '../game/fate.ts';
import {
  type ApproachOption,
  type EventInput,
  EventOpening,
  type EventOutcomeInput,
  OutcomeWords,
  type ProposedEvent,
} from '../game/storytelling.ts';
import type { Foe } from './content/combat-schema.ts';
import type { Approach, Content, EventTale, Place } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { chanceOf } from './storyteller/chance.ts';
import { bandOf, consequenceWords } from './storyteller/consequence-words.ts';
import { foeById } from './storyteller/fights.ts';
import { quoteOf } from './storyteller/intent/read-intent.ts';
import { type Notes, placeOf, readNotes, writeNotes } from './storyteller/notebook.ts';
import { noteSentences, type Pen, penOf } from './storyteller/pen.ts';
import { calledShort, characterSlots, memberNamed, shownName, spotsOf } from './storyteller/people.ts';
import { fill, fillable, listed, paragraph, type Slots, within } from './storyteller/template.ts';

/** A triggered event begins: what is at hand, a question, ways to meet it. */
export const eventOpening = defineModule({ name: 'event-opening', output: EventOpening, offline: open });

/** … and ends: words for what code settled. */
export const eventOutcome = defineModule({ name: 'event-outcome', output: OutcomeWords, offline: close });

function open(input: EventInput, fate: Fate, content: Content): EventOpening {
  const { scene, event, intents, index } = input;
  const notes = readNotes(scene.notebook);
  const place = placeOf(content, scene, notes);
  const tale = taleOf(content, event.title);
  const chance = chanceOf(fate, `event ${index} opening`);
  const [someone] = chance.shuffle(intents.map(({ character }) => character));
  const spot = chance.one(spotsOf(place));
  const hero = someone ?? scene.party[0]?.name ?? '';
  const slots: Slots = {
    place: place.name,
    at: place.at,
    spot,
    ...characterSlots(hero, memberNamed(scene, hero)),
  };
  if (!tale) return improvised(content, event, slots);
  if (tale.person)
    notes.people[tale.person] = { feeling: notes.people[tale.person]?.feeling ?? 0, turn: scene.turn };
  notes.played[tale.id] = scene.turn;
  if (notes.omen === tale.id) notes.omen = null;
  return {
    narration: within(paragraph(fill(tale.opening, slots)), 900),
    question: fill(tale.question, slots),
    approaches: [
      ...tale.approaches.map(({ label, ability, difficulty }) => ({
        ...{ label, ability, difficulty },
        fight: false,
      })),
      ...(tale.fight ? [standing(tale.fight.label)] : []),
    ],
    notebook: writeNotes(notes),
  };
}

/** The fight itself: nothing is thrown for choosing it. */
function standing(label: string): ApproachOption {
  return { label, ability: 'might', difficulty: 'fair', fight: true };
}

/** An event that no author wrote (a game master's own): told plainly, with four honest ways to meet it. */
function improvised(
  content: Content,
  { sentence, stakes, type, foes }: ProposedEvent,
  slots: Slots,
): EventOpening {
  const fought = type === 'combat';
  const foe = foeById(content, foes[0]?.id ?? '');
  const ways = [
    ...(fought ? [] : [{ label: 'Stand fast and push through', ability: 'might' as const }]),
    { label: 'Move quickly, before it closes', ability: 'grace' as const },
    { label: 'Look for the trick in it', ability: 'wits' as const },
    { label: 'Talk, and mean it', ability: 'heart' as const },
  ];
  return {
    narration: within(
      paragraph(
        quoteless(sentence),
        fill('It comes to a head {at}, near {spot}.', slots),
        foe ? presence(foe) : undefined,
      ),
      900,
    ),
    question: within(`With ${quoteless(stakes)} at stake: how do you meet it?`, 160),
    approaches: [
      ...ways.map((way) => ({
        ...way,
        difficulty: fought ? ('hard' as const) : ('fair' as const),
        fight: false,
      })),
      ...(fought ? [standing('Stand and fight')] : []),
    ],
  };
}

/** Who stands there, for whoever has not met them. */
function presence({ describe, wants, fights, kind }: Foe): string {
  const [want, they] = kind === 'brigand' ? ['The likes of that want', 'they'] : ['It wants', 'it'];
  return `There stands ${describe}. ${want} ${wants}, and ${they} ${fights}.`;
}

function quoteless(text: string): string {
  return text.replace(/[<>`*_~|\\]/g, '').trim() || 'something';
}

function taleOf(content: Content, title: string): EventTale | undefined {
  return content.events.find((tale) => tale.title === title);
}

function close(input: EventOutcomeInput, fate: Fate, content: Content): OutcomeWords {
  const { scene, event, index } = input;
  const notes = readNotes(scene.notebook);
  const place = placeOf(content, scene, notes);
  const tale = taleOf(content, event.title);
  const pen = penOf(content, notes, fate, `event ${index} outcome`);
  const slots = outcomeSlots(input, place, fate);
  const hidden = content.limits.either.means(input.ownWords ?? input.approach?.label ?? '');
  const told = input.degree === null ? hesitated(tale, slots) : acted(input, tale, pen, slots, hidden);
  feel(notes, tale, input);
  const whole = paragraph(
    ...told,
    ...consequenceWords(pen, scene, input.consequences),
    ...(event.type === 'combat' ? turning(input, content, pen, slots, tale !== undefined) : []),
  );
  const words = within(calledShort(whole, scene, input.actor ?? ''), 700);
  noteSentences(notes, words);
  return { words, notebook: writeNotes(notes) };
}

/**
 * A fight was got round by success alone; whatever else it was, it comes to blows now, and the foes come on.
 * What an author wrote for the approach says so itself.
 */
function turning(
  { event, degree, ownWords }: EventOutcomeInput,
  content: Content,
  pen: Pen,
  slots: Slots,
  written: boolean,
): string[] {
  const plain = !written || ownWords !== null;
  if (bandOf(degree) === 'good') return plain ? [pen.must(['common.combat.avoided'], slots)] : [];
  const [first] = event.foes;
  const coming = first && foeById(content, first.id) ? pen.fresh(`${first.id}.coming`, slots) : null;
  return [...(plain ? [pen.must(['common.combat.blows'], slots)] : []), ...(coming ? [coming] : [])];
}

function outcomeSlots(
  { scene, actor, helpers, ownWords, index }: EventOutcomeInput,
  place: Place,
  fate: Fate,
): Slots {
  const spot = chanceOf(fate, `event ${index} spot`).one(spotsOf(place));
  return {
    ...characterSlots(actor ?? scene.party[0]?.name ?? '', memberNamed(scene, actor)),
    ...(helpers.length > 0 ? { helpers: listed(helpers.map(shownName)) } : {}),
    ...(ownWords ? { quote: quoteOf(ownWords) } : {}),
    place: place.name,
    at: place.at,
    spot,
  };
}

function hesitated(tale: EventTale | undefined, slots: Slots): string[] {
  const line =
    tale?.hesitate ??
    'Everybody waited for somebody else to move. By the time anyone did, it had been decided without them.';
  return [fill(line, slots)];
}

function acted(
  { approach, degree, event }: EventOutcomeInput,
  tale: EventTale | undefined,
  pen: Pen,
  slots: Slots,
  hidden: boolean,
): string[] {
  const band = bandOf(degree);
  if (band === 'none') return [];
  const written: Approach | undefined = tale?.approaches.find(({ label }) => label === approach?.label);
  const own = { ...slots, quote: slots.quote ?? quoteOf(approach?.label ?? '') };
  const ownBag = hidden ? `common.veiled.${band}` : `common.ownWay.${band}`;
  const words = written ? fill(written[band], slots) : pen.must([ownBag], own);
  const help = slots.helpers ? pen.line('common.helped', slots) : null;
  const helpful = band === 'good' || (band === 'partial' && event.type !== 'combat');
  return [words, ...(help && helpful ? [help] : []), ...accent(degree, tale, pen, slots)];
}

function accent(
  degree: EventOutcomeInput['degree'],
  tale: EventTale | undefined,
  pen: Pen,
  slots: Slots,
): string[] {
  const kind = degree === 'critical_success' ? 'triumph' : degree === 'critical_failure' ? 'disaster' : null;
  if (!kind) return [];
  const line = tale?.[kind];
  return [line && fillable(line, slots) ? fill(line, slots) : pen.must([`common.degrees.${kind}`], slots)];
}

/** People remember how it went with them. */
function feel(notes: Notes, tale: EventTale | undefined, { degree, scene }: EventOutcomeInput): void {
  if (!tale?.person) return;
  const shift = { none: -1, bad: -1, partial: 0, good: 1 }[bandOf(degree)];
  const feeling = Math.max(-3, Math.min(3, (notes.people[tale.person]?.feeling ?? 0) + shift));
  notes.people[tale.person] = { feeling, turn: scene.turn };
}
