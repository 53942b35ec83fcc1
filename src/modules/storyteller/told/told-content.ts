import type { Scene } from '../../../game/storytelling.ts';
import type { Foe } from '../../content/combat-schema.ts';
import type { Content, EventTale, Person, Place, QuestStep } from '../../content/schema.ts';
import { castOf } from '../fights.ts';
import { type Boundary, boundaryOf } from './boundaries.ts';
import { calledBy, readCanon } from './canon.ts';

/** As many tables keep their own reading of a scenario at hand. */
const MAX_KEPT = 40;
const KEPT = new WeakMap<Content, Map<string, Content>>();

/**
 * The scenario as this table is told it: without lines, people, foes, events and details that touch what
 * somebody does not want to meet, and without whom and what the game master's corrections have ended. Names
 * that everything hangs on are said in another way; where nothing is left, modules fall back on common
 * neutral lines. Names of places cannot all be helped, and the prologue was told before anybody could say.
 */
export function toldContent(base: Content, { lines, veils, canon }: Scene): Content {
  if (lines.length + veils.length + canon.length === 0) return base;
  const kept = KEPT.get(base) ?? new Map<string, Content>();
  KEPT.set(base, kept);
  const key = JSON.stringify([lines, veils, canon]);
  const known = kept.get(key);
  if (known) return known;
  const content = new Telling(base, lines, veils, canon).content();
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MAX_KEPT) kept.delete(oldest);
  kept.set(key, content);
  return content;
}

class Telling {
  private readonly limits: Content['limits'];
  private readonly gone: Person[];
  private readonly shut: Place[];
  private readonly loose: string[];
  private readonly names: RegExp | null;
  private readonly softer: { of: RegExp; told: string }[];

  constructor(
    private readonly base: Content,
    lines: readonly string[],
    veils: readonly string[],
    canon: readonly string[],
  ) {
    const bounds = (phrases: readonly string[]) => sparing(boundaryOf(phrases), base.places);
    this.limits = { lines: bounds(lines), veils: bounds(veils), either: bounds([...lines, ...veils]) };
    ({ gone: this.gone, shut: this.shut, loose: this.loose } = readCanon(base, canon));
    const called = this.gone.flatMap(calledBy);
    this.names = called.length > 0 ? new RegExp(`(?<!\\p{L})(?:${called.join('|')})(?!\\p{L})`, 'u') : null;
    this.softer = base.softer.map(({ of, told }) => ({ of: new RegExp(of, 'g'), told }));
  }

  content(): Content {
    const { base } = this;
    const { refusals, neutral, veiled } = base.common;
    const told: Content = {
      ...base,
      limits: this.limits,
      gone: this.gone,
      shut: this.shut.map(({ id }) => id),
      loose: this.loose,
      common: {
        ...this.bags(base.common),
        refusals: { ...this.bags(refusals), line: refusals.line },
        neutral,
        veiled,
      },
      frames: this.bags(base.frames),
      special: this.bags(base.special),
      hours: this.bags(base.hours),
      moods: this.bags(base.moods),
      closings: this.bags(base.closings),
      titles: this.bags(base.titles),
      kinds: this.bags(base.kinds),
      arrivals: this.lines(base.arrivals),
      parted: this.lines(base.parted),
      after: this.lines(base.after),
      places: base.places.map((place) => this.place(place)),
      people: this.people(),
      foes: base.foes
        .filter((foe) => this.faceable(foe))
        .map((foe) => ({ ...foe, coming: this.lines(foe.coming) })),
      events: [],
      quest: base.quest.map((step, at) => this.step(step, at)),
    };
    const foes = new Set(told.foes.map(({ id }) => id));
    return { ...told, events: base.events.flatMap((event) => this.event(event, foes) ?? []) };
  }

  /** The text as it may be told, or null. */
  private tell(text: string): string | null {
    const { either } = this.limits;
    const soft = either.touches(text)
      ? this.softer.reduce((words, { of, told }) => words.replace(of, told), text)
      : text;
    return either.touches(soft) || this.names?.test(soft) ? null : soft;
  }

  /** For what must have a name. */
  private name(text: string): string {
    return this.tell(text) ?? text;
  }

  private lines(lines: readonly string[]): string[] {
    return lines.flatMap((line) => this.tell(line) ?? []);
  }

  /** Every bag of lines in a structure of bags. */
  private bags<Bags extends object>(bags: Bags): Bags {
    const walk = (value: unknown): unknown => {
      if (Array.isArray(value)) return this.lines(value);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    };
    return walk(bags) as Bags;
  }

  private faceable({ name, plural, describe, wants, fights, limb, themes }: Foe): boolean {
    return [name, plural, describe, wants, fights, limb, ...themes].every((text) => this.tell(text) === text);
  }

  /** A shut place stays where it is for whoever stands in it, but no road leads there: they go round it. */
  private place(place: Place): Place {
    const { shut } = this;
    const closed = shut.includes(place);
    const round = shut.filter(({ links }) => links.includes(place.id)).flatMap(({ links }) => links);
    const links = [...new Set([...place.links, ...round])].filter(
      (id) => id !== place.id && !shut.some((one) => one.id === id),
    );
    const [first = place.id] = links;
    return {
      ...place,
      name: this.name(place.name),
      at: this.name(place.at),
      links,
      onward: shut.some(({ id }) => id === place.onward) ? first : place.onward,
      images: closed ? [] : this.lines(place.images),
      details: place.details.flatMap((detail) => {
        const [noun, look, find] = [detail.noun, detail.look, detail.find].map((text) => this.tell(text));
        return noun && look && find ? [{ ...detail, noun, look, find }] : [];
      }),
    };
  }

  private people(): Person[] {
    const shut = this.shut.map(({ id }) => id);
    const about = this.base.people.filter((person) => {
      const homeless = person.home !== null && shut.includes(person.home);
      return !this.gone.includes(person) && !(homeless && person.stays);
    });
    const told = about.map((person) => ({
      ...person,
      role: this.name(person.role),
      home: person.home !== null && shut.includes(person.home) ? null : person.home,
      tells: this.lines(person.tells),
      prices: this.lines(person.prices),
      refuses: this.lines(person.refuses),
    }));
    const speaking = told.filter(
      ({ name, role, want, tells, prices, refuses }) =>
        [name, role, want].every((text) => this.tell(text) !== null) &&
        [tells, prices, refuses].every((lines) => lines.length > 0),
    );
    return speaking.length > 0 ? speaking : told;
  }

  /** A tale with anything in it that must not be told is not told at all: half of it would be no tale. */
  private event(event: EventTale, foes: ReadonlySet<string>): EventTale | null {
    const shut = this.shut.map(({ id }) => id);
    const only = event.only.filter((id) => !shut.includes(id));
    if (event.only.length > 0 && only.length === 0) return null;
    if (this.gone.some(({ id }) => id === event.person)) return null;
    let whole = true;
    const walk = (value: unknown): unknown => {
      if (typeof value === 'string') {
        const told = this.tell(value);
        whole &&= told !== null;
        return told;
      }
      if (Array.isArray(value)) return value.map(walk);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, FIXED.has(key) ? inner : walk(inner)]),
      );
    };
    const told = walk(event) as EventTale;
    if (!whole) return null;
    const { fight } = told;
    if (!fight) return { ...told, only };
    // A tale names its foes: with one of them missing it would be about somebody who does not come.
    const missing = castOf(fight).some((id) => !foes.has(id));
    return missing ? null : { ...told, only };
  }

  /** The thread must go on: a step that cannot be told is taken in passing. */
  private step(step: QuestStep, at: number): QuestStep {
    const { beat } = this.base.common.neutral;
    const plain = beat[at % beat.length] ?? '';
    return {
      ...step,
      at: this.shut.some(({ id }) => id === step.at) ? null : step.at,
      title: this.name(step.title),
      found: this.tell(step.found) ?? plain,
      comes: this.tell(step.comes) ?? plain,
      pointers: this.lines(step.pointers),
    };
  }
}

/** What is no prose in a tale. */
const FIXED = new Set([
  'id',
  'type',
  'person',
  'where',
  'only',
  'draws',
  'ability',
  'difficulty',
  'chance',
  'count',
]);

/** Names of places are no wish to meet what they are called after: one may go to the Drowned Heron. */
function sparing({ touches, means }: Boundary, places: readonly Place[]): Boundary {
  const called = places
    .flatMap(({ name, aliases }) => [name.replace(/^the /, ''), ...aliases])
    .filter((name) => touches(name));
  if (called.length === 0) return { touches, means };
  const names = new RegExp(called.join('|'), 'gi');
  return { touches, means: (text) => means(text.replace(names, ' ')) };
}
