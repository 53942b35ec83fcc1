import type { Fate } from '../../game/fate.ts';
import type { Content } from '../content/schema.ts';
import { chanceOf } from './chance.ts';
import type { Notes } from './notebook.ts';
import { fill, fillable, fingerprint, markOf, type Slots, sentencesOf, tells } from './template.ts';

/** Every bag of lines in a scenario by name: `frames.force.good`, `people.maud.tells`, … */
export function bagsOf(content: Content): Map<string, readonly string[]> {
  const known = BAGS.get(content);
  if (known) return known;
  const bags = new Map<string, readonly string[]>();
  const walk = (value: object, path: string) => {
    for (const [key, inner] of Object.entries(value)) {
      const name = path ? `${path}.${key}` : key;
      if (Array.isArray(inner) && inner.every((line) => typeof line === 'string')) bags.set(name, inner);
      else if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) walk(inner, name);
    }
  };
  const { frames, special, hours, moods, closings, titles, common } = content;
  walk({ frames, special, hours, moods, closings, titles, common }, '');
  bags.set('arrivals', content.arrivals);
  bags.set('parted', content.parted);
  bags.set('after', content.after);
  for (const { id, images, details } of content.places) {
    bags.set(`${id}.images`, images);
    bags.set(
      `${id}.look`,
      details.map(({ look }) => look),
    );
    bags.set(
      `${id}.find`,
      details.map(({ find }) => find),
    );
  }
  for (const { id, tells, prices, refuses } of content.people) {
    bags.set(`${id}.tells`, tells);
    bags.set(`${id}.prices`, prices);
    bags.set(`${id}.refuses`, refuses);
  }
  walk(content.kinds, 'kinds');
  for (const { id, coming } of content.foes) bags.set(`${id}.coming`, coming);
  for (const [step, { pointers }] of content.quest.entries()) bags.set(`quest.${step}`, pointers);
  BAGS.set(content, bags);
  return bags;
}
const BAGS = new WeakMap<Content, Map<string, readonly string[]>>();

/** Several people writing from the same notebook in one turn take turns with its lines: no two draw the same. */
export interface Share {
  rank: number;
  of: number;
}

/** Each round of a fight begins one line further in every bag, since rounds may share one notebook. */
export interface Round {
  round: number;
}

export interface Pen {
  /** A filled line of a bag, one that `rather` likes if there is a choice; `null` when none can be filled. */
  line(
    bag: string,
    slots: Slots,
    wanted?: (line: string) => boolean,
    rather?: (line: string) => boolean,
  ): string | null;
  /** A line none of whose sentences was told lately; `null` when there is none. */
  fresh(bag: string, slots: Slots): string | null;
  /** The same from the first bag that has one; throws when none has. */
  must(bags: string[], slots: Slots, wanted?: (line: string) => boolean): string;
}

/**
 * Draws lines from the campaign's bags: one that was used does not come again before its bag is empty, and
 * a sentence that was told lately is passed over. Draws are noted in `notes`.
 */
export function penOf(
  content: Content,
  notes: Notes,
  fate: Fate,
  label: string,
  turns: Share | Round = { rank: 0, of: 1 },
): Pen {
  const { rank, of } = 'of' in turns ? turns : { rank: 0, of: 1 };
  const first = 'round' in turns ? turns.round - 1 : 0;
  const toldLately = (line: string) =>
    sentencesOf(line).some((sentence) => notes.recent.includes(markOf(sentence)));
  const draw: Pen['line'] = (bag, slots, wanted = () => true, rather = () => true) => {
    const lines = bagsOf(content).get(bag);
    if (!lines) throw new Error(`No bag ${bag} in ${content.id}`);
    const used = notes.used[bag] ?? [];
    const fresh = lines.map((_, at) => at).filter((at) => !used.includes(at));
    const order = [...chanceOf(fate, `${label} ${bag}`).shuffle(fresh), ...used];
    const able = (at: number) => {
      const line = lines[at];
      return line !== undefined && fillable(line, slots) && wanted(line);
    };
    const fits = rotated(order.filter(able), first);
    const told = (at: number) => toldLately(fill(lines[at] ?? '', slots));
    // One's own share before the others': a small bag is rather shared than left empty.
    const worth = (at: number) =>
      (order.indexOf(at) % of === rank % of ? 4 : 0) + (told(at) ? 0 : 2) + (rather(lines[at] ?? '') ? 1 : 0);
    const [at] = fits
      .map((line) => ({ line, worth: worth(line) }))
      .sort((one, other) => other.worth - one.worth)
      .map(({ line }) => line);
    if (at === undefined) return null;
    noteUsed(notes, bag, at, lines.length);
    return fill(lines[at] ?? '', slots);
  };
  return {
    line: draw,
    fresh: (bag, slots) =>
      draw(bag, slots, (line) => fillable(line, slots) && !toldLately(fill(line, slots))),
    must(bags, slots, wanted) {
      for (const bag of bags) {
        const line = draw(bag, slots, wanted);
        if (line !== null) return line;
      }
      const plain = draw(neutralFor(bags.at(-1) ?? ''), slots);
      if (plain !== null) return plain;
      throw new Error(`No line for ${label} in ${bags.join(', ')}`);
    },
  };
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const from = items.length > 0 ? by % items.length : 0;
  return [...items.slice(from), ...items.slice(0, from)];
}

/** People's lines can empty a bag: what is left to say then is short, and nobody can mind it. */
function neutralFor(bag: string): string {
  if (bag.startsWith('titles.')) return 'common.neutral.title';
  const band = /\.(none|bad|partial|good)$/.exec(bag)?.[1];
  return `common.neutral.${bag.startsWith('closings.') || !band ? 'line' : band}`;
}

/** Shorter stretches would be found in any text. */
const MIN_PRINT = 8;

function noteUsed(notes: Notes, bag: string, at: number, size: number): void {
  const used = (notes.used[bag] ?? []).filter((one) => one !== at);
  // An exhausted bag starts over, but its newest third stays at the bottom.
  notes.used[bag] = [...(used.length + 1 >= size ? used.slice(-Math.floor(size / 3)) : used), at];
}

/**
 * Notes what was told elsewhere: action words are written without a notebook of their own, so the narrator
 * recognises their lines by their longest fixed part.
 */
export function noteTold(content: Content, notes: Notes, text: string): void {
  for (const [bag, lines] of bagsOf(content)) {
    for (const [at, line] of lines.entries()) {
      if (fingerprint(line).length >= MIN_PRINT && tells(text, line)) noteUsed(notes, bag, at, lines.length);
    }
  }
  noteSentences(notes, text);
}

export function noteSentences(notes: Notes, text: string): void {
  notes.recent.push(...sentencesOf(text).map(markOf));
}
