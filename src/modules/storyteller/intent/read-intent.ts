import type { Ability } from '../../../game/characters.ts';
import type { Stakes } from '../../../game/meta-events.ts';
import { escapeMarkdown } from '../../../game/player-text.ts';
import type { IntentClass, Scene, SceneIntent } from '../../../game/storytelling.ts';
import type { Content, Detail, Person, Place } from '../../content/schema.ts';
import { memberOf, pronounsOf } from '../people.ts';
import { type Hint, hintOf } from './hints.ts';
import { type Deed, deedsOf } from './rephrase.ts';
import { type IntentKind, PHRASES, VERBS, type VerbSense } from './verbs.ts';

/** What an intent says, as far as it can be read. */
export interface ReadIntent {
  cls: IntentClass;
  ability: Ability;
  stakes: Stakes;
  kind: IntentKind;
  bold: boolean;
  /** The deed in the third person; null when it cannot be said soundly. */
  deed: string | null;
  did: string | null;
  /** The intent in the player's own words, short and harmless, without quotation marks around it. */
  quote: string;
  /** What the character says, in the player's own words. */
  speech: string | null;
  question: boolean;
  /** It is about something in particular. */
  aimed: boolean;
  /** More than one thing at a time. */
  long: boolean;
  person: Person | null;
  detail: Detail | null;
  /** Where the character means to go. */
  dest: Place | null;
  /** Another party member who is spoken to or helped, by name. */
  other: string | null;
}

const MAX_QUOTE = 90;
const SPEECH = /["“”„«»「」『』]([^"“”„«»「」『』]{1,400})["“”„«»「」『』]/gu;
const SPEECH_ONCE = new RegExp(SPEECH.source, 'u');
const BOLD =
  /\b(bold(ly)?|reckless(ly)?|fearless(ly)?|furious(ly)?|blind(ly)?|at all costs?|no matter what|all my (might|strength)|headlong|alone into|naked)\b/i;
const UNSEEN =
  /\b(unseen|unnoticed|without being (seen|noticed|heard)|quietly|silently|stealthily|sneakily|in secret|secretly)\b/i;
const ONWARD =
  /\b(on|onward|onwards|ahead|north|up the road|along the road|down the road|further|the road|the path|the trail|forward)\b/i;

/** Reads an intent in the light of the place it is meant for. Never fails: what stays dark is `other`. */
export function readIntent(content: Content, scene: Scene, place: Place, intent: SceneIntent): ReadIntent {
  const plain = intent.text.replace(/https?:\/\/\S+/gi, ' ').replace(/<[@#:][^>]*>/g, ' ');
  const unspoken = plain.replace(SPEECH, ' ').replace(/\s+/g, ' ').trim();
  const said = SPEECH_ONCE.exec(plain)?.[1];
  const speech = said !== undefined;
  const pronouns = pronounsOf(memberOf(scene, intent.playerId)?.pronouns ?? '');
  const heading = /^\W*(?:(?:off|on|onwards?|back|up|down|next stop:?) )?(?:to|towards?) /i.test(unspoken);
  const away = heading && placeIn(content, place, unspoken.toLowerCase()) !== null;
  const deeds = deedsOf(away ? `go ${lowered(unspoken)}` : unspoken, intent.character, pronouns);
  const question =
    !speech &&
    (/\?\s*$/.test(plain) || /^(what|where|who|is|are|does|how|why)\b/i.test(plain)) &&
    !askedAsDeed(deeds[0]);
  const deed = question ? undefined : deeds[0];
  const sense = senseOf(deed, plain, question, speech);
  const hint = deed || question || speech ? null : hintOf(plain);
  const text = plain.toLowerCase();
  // Who is gone by the game master's word can still be asked after.
  const everybody = [...content.people, ...content.gone];
  const read: ReadIntent = {
    cls: sense.cls,
    ability: sense.ability,
    stakes: sense.stakes,
    kind: sense.kind,
    bold: sense.stakes === 'much' || BOLD.test(plain),
    deed: properly(content, deed?.deed ?? hint?.deed ?? null),
    did: properly(content, deed ? deed.did : (hint?.did ?? null)),
    quote: quoteOf(plain),
    speech: said === undefined ? null : quoteOf(said).replace(/(?<![.!?…])$/u, '.'),
    question,
    aimed: /^\S+ (?!around\b|about\b|closely\b|carefully\b).*\w/.test(deed?.plain ?? ''),
    long: plain.length > 420 || deeds.length > 5,
    person: named(everybody, unspoken.toLowerCase()) ?? named(everybody, text),
    detail: detailIn(place, text),
    dest: null,
    other: otherIn(scene, intent, text),
  };
  return settle(content, place, read, deed, text);
}

/** Names of this world as they are written in it: "crakes wharf" is Crake’s Wharf. */
function properly(content: Content, phrase: string | null): string | null {
  if (phrase === null) return null;
  const places = content.places.map(({ name }) => name.replace(/^the /, ''));
  const people = content.people.flatMap(({ name }) => [name, ...name.split(' ')]);
  const names = [...places, ...people].filter((name) => name.length > 2 && /^[A-Z]/.test(name));
  return names.reduce((text, name) => {
    const loose = name.replace(/’/g, "[’']?");
    return text.replace(new RegExp(`(?<![\\p{L}’])${loose}(?![\\p{L}])`, 'giu'), name);
  }, phrase);
}

function askedAsDeed(deed: Deed | undefined): boolean {
  return deed !== undefined && VERBS.get(deed.verb)?.cls !== 'look' && VERBS.has(deed.verb);
}

function senseOf(deed: Deed | undefined, plain: string, question: boolean, speech: boolean): VerbSense {
  const fallback: VerbSense = { cls: 'other', ability: 'heart', stakes: 'something', kind: null };
  if (question) return { cls: 'look', ability: 'wits', stakes: 'nothing', kind: null };
  if (!deed) {
    const hint: Hint | null = hintOf(plain);
    if (hint) return hint;
    return speech ? { ...fallback, cls: 'talk' } : fallback;
  }
  const known = VERBS.get(deed.verb) ?? fallback;
  const phrase = PHRASES.find(([words]) => words.test(deed.plain))?.[1];
  const sense = { ...known, ...phrase };
  // "I go and talk to her": how one gets there matters less than what one does there.
  return UNSEEN.test(plain) && (sense.cls === 'move' || sense.cls === 'look')
    ? { cls: 'sneak', ability: 'grace', stakes: 'something', kind: null }
    : sense;
}

/** Puts what was read together: who is meant, where it leads. */
function settle(
  content: Content,
  place: Place,
  read: ReadIntent,
  deed: Deed | undefined,
  text: string,
): ReadIntent {
  if (read.cls === 'talk' && read.other && !read.person) {
    return { ...read, kind: 'party', stakes: read.stakes === 'much' ? 'something' : 'nothing' };
  }
  const meant = placeIn(content, place, text);
  const goes =
    meant && VERBS.get(deed?.verb ?? '')?.kind === 'travel' && read.kind === null && read.cls !== 'sneak';
  const brings =
    meant && /^(take|carry|bring|lead|row|drag|haul|escort|guide) .*\bto\b/.test(deed?.plain ?? '');
  if (brings || goes)
    return { ...read, cls: 'move', ability: 'grace', stakes: 'something', kind: 'travel', dest: meant };
  if (read.kind !== 'travel') return read;
  const onward =
    !meant && ONWARD.test(deed?.plain ?? text) ? content.places.find(({ id }) => id === place.onward) : null;
  const dest = meant ?? onward ?? null;
  if (!dest && read.person) return { ...read, kind: null, cls: 'talk', ability: 'heart', stakes: 'nothing' };
  const strolls = !dest && [place.name.toLowerCase(), ...place.aliases].some((word) => hasWord(text, word));
  return { ...read, dest, kind: dest ? 'travel' : null, stakes: strolls ? 'nothing' : read.stakes };
}

function named(people: readonly Person[], text: string): Person | null {
  const said = (words: readonly string[]) => words.some((word) => hasWord(text, word));
  return (
    people.find(({ name }) => said([name.toLowerCase()])) ??
    people.find(({ aliases }) => said(aliases)) ??
    null
  );
}

function detailIn(place: Place, text: string): Detail | null {
  return place.details.find(({ words }) => words.some((word) => hasWord(text, word))) ?? null;
}

function placeIn(content: Content, here: Place, text: string): Place | null {
  const others = content.places.filter(({ id }) => id !== here.id && !content.shut.includes(id));
  const called = ({ name, aliases }: Place) => [name.toLowerCase().replace(/^the /, ''), ...aliases];
  return others.find((place) => called(place).some((word) => hasWord(text, word))) ?? null;
}

function otherIn(scene: Scene, intent: SceneIntent, text: string): string | null {
  const others = scene.party.filter(({ playerId }) => playerId !== intent.playerId);
  return others.find(({ name }) => hasWord(text, name.toLowerCase()))?.name ?? null;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text.slice(at + word.length, at + word.length + 2)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?!s\b)[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** Player text as it may be shown inside quotation marks: one line, short, no marks that could end the quote. */
export function quoteOf(text: string, most = MAX_QUOTE): string {
  const line = text
    .replace(/["“”„«»「」『』]/gu, '’')
    .replace(/\.{2,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  const short = line.length <= most ? line : `${cutAtWord(line, most)}…`;
  return escapeMarkdown(short.replace(/[\s.,;:]+$/u, '').replace(/…+$/u, '…')) || '…';
}

function cutAtWord(line: string, most: number): string {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)].map(
    ({ segment }) => segment,
  );
  let out = '';
  for (const segment of graphemes) {
    if (out.length + segment.length > most) break;
    out += segment;
  }
  const atWord = out.replace(/\s+\S*$/u, '');
  return atWord.length > most / 2 ? atWord : out;
}

function lowered(text: string): string {
  return text.replace(/^\W*\w/, (start) => start.toLowerCase());
}
