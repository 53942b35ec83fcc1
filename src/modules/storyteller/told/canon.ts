import type { Content, Person, Place } from '../../content/schema.ts';

/**
 * The game master's corrections, as far as the offline storyteller can follow them. It reads each clause for
 * a name it knows and a word of ending: "Maud is dead", "the Drowned Heron has burned down"; a later clause
 * may take it back ("Maud is alive after all"). It follows no reasons, no numbers, no names of its own making
 * and nothing about the party. What it cannot follow it repeats once, word for word, at the end of a story.
 */
export interface Canon {
  gone: Person[];
  shut: Place[];
  /** What it could not follow, in the game master's words. */
  loose: string[];
}

const ENDED =
  /\b(dead|died|killed|murdered|slain|slew|gone|departed|vanished|missing|disappeared|buried|executed|hanged|drowned|perished|no more|no longer|not here|never existed|moved away|went away|is away|exiled|banished|left (?:town|us|forever|for (?:good|ever)|the (?:village|road|country|story|ford|land|company|inn|party))|(?:has|have|had) left)\b/i;
const BACK =
  /\b(alive|lives|living|(?:is|are|came|come|has come) back|returned|returns|survived|not (?:dead|gone|missing|killed)|(?:isn|didn|wasn)[’']t (?:dead|gone|missing|die|killed)|never (?:left|died)|here again)\b/i;
const CLOSED =
  /\b(burn(?:ed|t)|burning|closed|shut|gone|destroyed|collapsed|flooded|razed|fallen|ruined|unreachable|impassable|cut off|no more|sunk|buried|barred|sealed|abandoned)\b/i;
const OPEN =
  /\b(open again|rebuilt|reopened|stands again|not (?:closed|shut|burned|burnt|gone|destroyed)|is open|still stands)\b/i;
/** "Crake killed Nan": what follows the verb is meant. */
const BY_HAND =
  /(?<!\b(?:was|were|is|are|been|got|be) )\b(?:killed|murdered|slew|executed|hanged|drowned|banished|exiled)\b/i;
/** "Jory says that Tib is dead": Jory is only the witness. */
const SAID =
  /^.*\b(?:says?|said|claims?|knows?|thinks?|believes?|told|tells?|learned|heard|found out)\b(?: that\b)?/i;

/** @param canon in the order it was given: what is said later counts */
export function readCanon(content: Content, canon: readonly string[]): Canon {
  const gone = new Set<Person>();
  const shut = new Set<Place>();
  const loose: string[] = [];
  for (const text of canon) {
    let followed = false;
    for (const clause of clausesOf(text)) {
      const places = content.places.filter((place) => namesPlace(clause, place));
      const bare = places.reduce((rest, { name }) => rest.replace(loosely(withoutThe(name)), ' '), clause);
      const people = content.people.filter((person) => namesPerson(bare, person));
      const met = BACK.test(bare);
      if (met || ENDED.test(bare)) {
        const meant = met ? people : people.filter((person) => namesPerson(whoEnded(bare), person));
        for (const person of meant) met ? gone.delete(person) : gone.add(person);
        followed ||= meant.length > 0;
      }
      // "Maud of the Drowned Heron is dead" closes no door.
      if (people.length > 0 && ENDED.test(bare)) continue;
      const opened = OPEN.test(clause);
      if (places.length === 0 || (!opened && !CLOSED.test(bare))) continue;
      for (const place of places) opened ? shut.delete(place) : shut.add(place);
      followed = true;
    }
    if (!followed) loose.push(text);
  }
  return { gone: [...gone], shut: [...shut], loose };
}

function clausesOf(text: string): string[] {
  return text.split(/[.;!?\n]+|,? \b(?:but|while|whereas)\b /i).filter((clause) => /\S/.test(clause));
}

function whoEnded(clause: string): string {
  const said = clause.replace(SAID, '');
  const byHand = BY_HAND.exec(said);
  return byHand ? said.slice(byHand.index + byHand[0].length) : said;
}

const TITLES = new Set(['master', 'brother', 'sergeant', 'sister', 'mistress', 'captain', 'the']);

/** The parts of a name by which somebody is called. */
export function calledBy({ name }: Person): string[] {
  return [name, ...name.split(' ').filter((part) => part.length > 2 && !TITLES.has(part.toLowerCase()))];
}

function namesPerson(text: string, person: Person): boolean {
  if (calledBy(person).some((name) => loosely(name).test(text))) return true;
  // "The ferryman is dead" is about whoever runs the ferry; "the ferryman Odo" is somebody else.
  return person.aliases.some((alias) =>
    new RegExp(`\\b[Tt]he ${escaped(alias.replace(/^the /, ''))}\\b(?! \\p{Lu})`, 'u').test(text),
  );
}

function namesPlace(text: string, { name, aliases }: Place): boolean {
  const bare = withoutThe(name);
  // Only what is part of its name, or an inn: "the ferry is gone" does not close a village.
  const short = aliases.filter(
    (alias) => alias === 'inn' || (alias.length > 4 && bare.toLowerCase().includes(alias)),
  );
  return [bare, ...short.map((alias) => `the ${alias}`)].some((one) => loosely(one).test(text));
}

function withoutThe(name: string): string {
  return name.replace(/^the /, '');
}

function loosely(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${escaped(name).replace(/’/g, "[’']?")}(?!\\p{L})`, 'iu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
