/**
 * Authored lines have `{slots}`. A line is filled in one pass: whatever stands in a slot is data, and a slot
 * in player text stays letters. `{Spot}` is `{spot}` with a capital.
 */
export const SLOTS = [
  'name',
  'names',
  'they',
  'them',
  'their',
  'themself',
  'was',
  'deed',
  'did',
  'quote',
  'place',
  'at',
  'spot',
  'person',
  'tell',
  'role',
  'dest',
  'other',
  'helpers',
  'absent',
  'foe',
  'limb',
  'weapon',
  'ally',
  'item',
  'canon',
] as const;
export type Slot = (typeof SLOTS)[number];
export type Slots = Partial<Record<Slot, string>>;

const SLOT = /\{([A-Za-z]+)\}/g;

export function slotsIn(line: string): string[] {
  return [...line.matchAll(SLOT)].map(([, slot = '']) => lower(slot));
}

/** Whether everything the line asks for is at hand. */
export function fillable(line: string, slots: Slots): boolean {
  return slotsIn(line).every((slot) => (slots as Record<string, string | undefined>)[slot]);
}

/** Throws when the line has a slot that nothing was given for: a defect, never player text. */
export function fill(line: string, slots: Slots): string {
  return line.replace(SLOT, (_, slot: string) => {
    const value = (slots as Record<string, string | undefined>)[lower(slot)];
    if (!value) throw new Error(`No {${slot}} for “${line}”`);
    return slot === lower(slot) ? value : capital(value);
  });
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The part of a line by which it is known again in a filled text: its longest stretch without a slot. */
export function fingerprint(line: string): string {
  const known = PRINTS.get(line);
  if (known !== undefined) return known;
  const [longest = ''] = line
    .split(/\{[A-Za-z]+\}/)
    .map((part) => part.replace(/^[\s”“.,]+|[\s”“.,]+$/g, ''))
    .sort((one, other) => other.length - one.length);
  PRINTS.set(line, longest);
  return longest;
}
/** Lines are authored, so there are only so many of them. */
const PRINTS = new Map<string, string>();

/** Whether a text has this line in it, whatever stands in its slots. */
export function tells(text: string, line: string): boolean {
  if (!text.includes(fingerprint(line))) return false;
  const known = PATTERNS.get(line) ?? new RegExp(patternOf(line), 'u');
  PATTERNS.set(line, known);
  return known.test(text);
}
const PATTERNS = new Map<string, RegExp>();

function patternOf(line: string): string {
  return line
    .replace(/[.!?,”]+$/, '')
    .split(/\{[A-Za-z]+\}/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('[^]{1,400}?');
}

/** Sentences of a text, roughly: good enough to know one again. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 0);
}

/** A short mark of a sentence (FNV-1a, 32 bits): enough to notice that it was told lately. */
export function markOf(sentence: string): string {
  let hash = 0x811c9dc5;
  for (const char of sentence.toLowerCase()) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Joins parts to one paragraph; doubled marks and spaces that names may bring are put right. */
export function paragraph(...parts: (string | undefined)[]): string {
  return parts
    .filter((part): part is string => !!part)
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .replace(/([^.])\.\.(?!\.)/g, '$1.')
    .replace(/\.\.\.+/g, '…')
    .replace(/…\.|\.…/g, '…')
    .replace(/([!?])\./g, '$1')
    .replace(/([!?…]”)\.(?=\s|$)/g, '$1')
    .replace(/,(?=[.,;:!?…—])/g, '')
    .replace(/, (?=[—–])/g, ' ')
    .trim();
}

/** "Ada", "Ada and Bram", "Ada, Bram and Cade". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Cuts whole sentences off the end until the text fits; never in the middle of a word or of a speech. */
export function within(text: string, max: number): string {
  if (text.length <= max) return text;
  const sentences = sentencesOf(text);
  while (sentences.length > 1 && sentences.join(' ').length > max) sentences.pop();
  while (sentences.length > 1 && openSpeech(sentences.join(' '))) sentences.pop();
  const rest = sentences.join(' ');
  const cut = rest.length <= max ? rest : `${rest.slice(0, max - 2).replace(/\s+\S*$/, '')}…`;
  return openSpeech(cut) ? `${cut}”` : cut;
}

function openSpeech(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}
