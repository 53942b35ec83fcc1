import type { Fate } from '../game/fate.ts';
import { type ValidatorInput, Verdict } from '../game/storytelling.ts';
import type { Content, Place } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { chanceOf } from './storyteller/chance.ts';
import { type ReadIntent, readIntent } from './storyteller/intent/read-intent.ts';
import { refusable } from './storyteller/intent/refusable.ts';
import { type Notes, placeOf, readNotes } from './storyteller/notebook.ts';
import { penOf } from './storyteller/pen.ts';
import { characterSlots, memberOf, peopleAt, spotsOf } from './storyteller/people.ts';
import type { Slots } from './storyteller/template.ts';

/** Is this possible here, for this character? Liberal: only what breaks the table's game is refused. */
export const validator = defineModule({ name: 'validator', output: Verdict, offline: judge });

function judge(input: ValidatorInput, fate: Fate, content: Content): Verdict {
  const { scene, intent } = input;
  const notes = readNotes(scene.notebook);
  const place = placeOf(content, scene, notes);
  const read = readIntent(content, scene, place, intent);
  const { stakes, cls: intentClass, ability, bold } = read;
  const pen = penOf(content, notes, fate, `validator ${intent.playerId}`, shareOf(input));
  const slots = slotsFor(input, content, place, notes, fate);
  const kind = content.limits.lines.means(intent.text) ? 'line' : refusable(scene, intent, content.alien);
  if (kind) {
    const reason = pen.must([`common.refusals.${kind}`], slots);
    const suggestions = ['look', kind === 'rival' || kind === 'puppet' ? 'self' : 'talk'].map((bag) =>
      pen.must([`common.suggestions.${bag}`], slots),
    );
    return { verdict: 'refuse', reason, suggestions, stakes: 'nothing', intentClass, ability, bold: false };
  }
  const reason = noteFor(read, place, content, pen.line.bind(pen), slots);
  const verdict = reason ? 'accept_with_note' : 'accept';
  return { verdict, reason, suggestions: [], stakes, intentClass, ability, bold };
}

/** Each seat has its own share of every bag, so that two players of one turn never read the same line. */
export function shareOf({ scene, intent }: ValidatorInput): { rank: number; of: number } {
  const rank = scene.party.findIndex(({ playerId }) => playerId === intent.playerId);
  return { rank: Math.max(0, rank), of: Math.max(1, scene.party.length) };
}

function noteFor(
  read: ReadIntent,
  place: Place,
  content: Content,
  line: (bag: string, slots: Slots) => string | null,
  slots: Slots,
): string {
  if (read.long) return line('common.notes.long', slots) ?? '';
  if (read.dest && !reachable(content, place, read.dest)) {
    return line('common.notes.far', { ...slots, dest: read.dest.name }) ?? '';
  }
  return '';
}

/** Two stretches of road are a day; farther is a journey of several turns. */
export function reachable(content: Content, from: Place, to: Place): boolean {
  return (
    from.links.includes(to.id) ||
    content.places.some(({ id, links }) => from.links.includes(id) && links.includes(to.id))
  );
}

function slotsFor(
  { scene, intent }: ValidatorInput,
  content: Content,
  place: Place,
  notes: Notes,
  fate: Fate,
): Slots {
  const chance = chanceOf(fate, `validator ${intent.playerId} slots`);
  const [person] = chance.shuffle(peopleAt(content, place, notes).slice(0, 4));
  const spot = chance.one(spotsOf(place));
  return {
    ...characterSlots(intent.character, memberOf(scene, intent.playerId)),
    place: place.name,
    at: place.at,
    spot,
    person: person?.name ?? 'the nearest face',
  };
}
