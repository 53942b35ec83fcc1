import { escapeMarkdown } from '../../game/player-text.ts';
import type { CastMember, Scene } from '../../game/storytelling.ts';
import type { Content, Detail, Person, Place } from '../content/schema.ts';
import type { Notes } from './notebook.ts';
import type { Slots } from './template.ts';

const SETS = {
  she: { they: 'she', them: 'her', their: 'her', themself: 'herself', was: 'was' },
  he: { they: 'he', them: 'him', their: 'his', themself: 'himself', was: 'was' },
  they: { they: 'they', them: 'them', their: 'their', themself: 'themself', was: 'were' },
} as const;
export type PronounSet = (typeof SETS)[keyof typeof SETS];

/** Reads "she/her", "He / Him", "er/ihm (he)"; whatever else it says, *they* is never wrong. */
export function pronounsOf(text: string): PronounSet {
  const first = text.toLowerCase().match(/\b(she|her|he|him|they|them)\b/)?.[1];
  if (first === 'she' || first === 'her') return SETS.she;
  if (first === 'he' || first === 'him') return SETS.he;
  return SETS.they;
}

/** Name and pronouns of a character as slots. Names are player text: shown, never read as Markdown. */
export function characterSlots(name: string, member: CastMember | undefined): Slots {
  const shown = shownName(name);
  return { name: shown, names: `${shown}’s`, ...pronounsOf(member?.pronouns ?? '') };
}

export function shownName(name: string): string {
  return escapeMarkdown(name.replace(/\s+/g, ' ').trim()) || 'Somebody';
}

export function memberOf(scene: Scene, playerId: string): CastMember | undefined {
  return scene.party.find((member) => member.playerId === playerId);
}

export function memberNamed(scene: Scene, name: string | null): CastMember | undefined {
  return scene.party.find((member) => member.name === name);
}

/** People who can be met here: those who live here first, then those who go about. */
export function peopleAt(content: Content, place: Place, notes: Notes): Person[] {
  const about = content.people.filter(({ after }) => notes.quest.step >= after);
  const home = about.filter((person) => person.home === place.id);
  const roaming = about.filter((person) => person.home === null);
  const near = about.filter(({ home, stays }) => home !== null && !stays && place.links.includes(home));
  return [...home, ...roaming, ...near];
}

/** Things here that a sentence may point at; one at a time, since lines say "was" of them. */
export function spotsOf(place: Place, except: Detail | null = null): [string, ...string[]] {
  const [first = place.name, ...others] = place.details
    .filter((detail) => detail !== except && !/[^s]s$/.test(detail.noun))
    .map(({ noun }) => noun);
  return [first, ...others];
}

/** By name at later meetings; with who they are at the first. */
export function introduced(person: Person, notes: Notes): string {
  return notes.people[person.id] ? person.name : `${person.name}, ${person.role},`;
}

/** Titles do not do for a short name: nobody is called "Sir" twice. */
const TITLES =
  /^(sir|dame|lady|lord|dr|doctor|mr|mrs|ms|miss|old|young|big|little|the|brother|sister|father|mother|captain|sergeant|master|mistress|king|queen|prince|princess|st|saint|von|van|de|la|le|el|al)\b/i;

/** "Bram Oakes … Bram Oakes …" → "Bram Oakes … Bram …", unless somebody else at the table is a Bram. */
export function calledShort(text: string, scene: Scene, character: string): string {
  const full = shownName(character);
  const [short = ''] = full.split(' ');
  const twin = scene.party.filter(({ name }) => shownName(name).split(' ')[0] === short).length > 1;
  if (short === full || short.length < 3 || twin || TITLES.test(short) || !/^\p{L}+$/u.test(short))
    return text;
  const [before, ...after] = text.split(full);
  return after.length < 2 ? text : `${before}${full}${after.join(short)}`;
}
