import type { PronounSet } from '../people.ts';
import { leadingVerb } from './language.ts';
import { BASES, pastOf, VERBS } from './verbs.ts';

/** One clause of an intent as the storyteller may say it: verb phrases without a subject. */
export interface Deed {
  /** Base form of its first verb. */
  verb: string;
  /** Base form with the rest as typed, for matching: "pry open the old gate". */
  plain: string;
  /** "pry open the old gate with her crowbar"; null when it cannot be said soundly. */
  deed: string | null;
  /** "pried open the old gate with her crowbar"; null when a second verb makes that unsure. */
  did: string | null;
}

const MAX_DEED = 90;

const LEAD_INS = [
  /^(ok(ay)?|so|well|um+|uh+|hm+|then|now|next|and|but|alright|right|yes|yeah|sure|please|maybe|perhaps|first|again|instead|meanwhile|fine|also|finally|just|still|hey|oh|ah)\b[, ]*/i,
  /^(i|we|me)\b(?!['’])[, ]*/i,
  /^(i|we)['’](ll|d|m|ve|re)\b */i,
  /^(would|will|wanna|gonna|shall|should|could|can|may|might|must|am|are|do|does|is)\b(?!n['’]t)( (i|we|you))? */i,
  /^(would |really |kinda )?(like|love|want|wish|need|have|plan|intend|mean|hope|decide|choose|going|wants|tries|decides|trying|attempting|attempts|attempt|try|tried)s? to (?=[a-z])/i,
  /^(try|attempt|start|begin|go|keep|end up)(s|ed|ing)? (and )?(?=[a-z]+ing\b)/i,
  /^try and /i,
  /^let['’]?s( all)? /i,
  /^let (me|us) /i,
  /^(my|our) (character|pc|guy|hero|party|group) */i,
  /^to (?=[a-z]+)/i,
  /^(decide|choose|manage|proceed)s? to /i,
  /^(all|both|together)( of us)? /i,
];

const SPLIT =
  /[.!?;:\n—–…]+|,\s*|\s+(?:so that|so|because|since|while|but|before|until|unless|although|though|in case|as if|whether|when|whenever|and then|then|after that|after)\s+/i;
const DANGLING =
  /\s+(?:and|or|with|the|a|an|to|of|for|in|on|at|by|my|his|her|their|from|into|as|if|that|which|who|not|very|i|we|some|any|is|are|too|also|please|when|so|but)$/i;
const ODD = /[^\p{Script=Latin}\p{M}0-9 '’-]/u;
const TYPOS: Record<string, string> = {
  teh: 'the',
  hte: 'the',
  adn: 'and',
  thier: 'their',
  sneek: 'sneak',
  serach: 'search',
  lok: 'look',
  loook: 'look',
  attak: 'attack',
  atack: 'attack',
  wiht: 'with',
  waht: 'what',
  climbe: 'climb',
  persuede: 'persuade',
  convinse: 'convince',
  examin: 'examine',
  investigat: 'investigate',
  u: 'you',
  thru: 'through',
  tho: 'though',
  hide: 'hide',
  stael: 'steal',
  listn: 'listen',
  opne: 'open',
  nad: 'and',
  ot: 'to',
  dor: 'door',
  gaurd: 'guard',
  gaurds: 'guards',
  freind: 'friend',
  villag: 'village',
  brige: 'bridge',
  towrds: 'towards',
  befor: 'before',
};
const SWAPS: [RegExp, keyof PronounSet][] = [
  [/^(my|our)$/i, 'their'],
  [/^(me|us)$/i, 'them'],
  [/^(myself|ourselves)$/i, 'themself'],
];

/** The clauses of an intent that begin with a deed, in the order they stand; those that can be told first. */
export function deedsOf(text: string, name: string, pronouns: PronounSet): Deed[] {
  return text
    .split(SPLIT)
    .slice(0, 12)
    .map((clause) => deedOf(clause, name, pronouns))
    .filter((deed): deed is Deed => deed !== null)
    .sort((one, other) => Number(other.deed !== null) - Number(one.deed !== null));
}

function deedOf(clause: string, name: string, pronouns: PronounSet): Deed | null {
  const words = tidyClause(clause, name);
  if (words === null) return null;
  const adverbs: string[] = [];
  while (words[0] && /^([a-z]+ly|just|then|also|slowly|first|carefully|again)$/i.test(words[0])) {
    const adverb = words.shift()?.toLowerCase() ?? '';
    if (adverb.endsWith('ly') && !/^(only|really|actually|basically|literally|finally|simply)$/.test(adverb))
      adverbs.push(adverb);
  }
  const first = words[0]?.toLowerCase() ?? '';
  const verb = BASES.get(first) ?? guessVerb(words);
  if (!verb || /^(be|have|do|can|is|am)$/.test(verb)) return null;
  const gerund = first.endsWith('ing') && first !== verb;
  const finite = first !== verb && !gerund;
  const plain = [verb, ...words.slice(1)].join(' ').toLowerCase();
  const rest = swap(words.slice(1), pronouns);
  // "tell Ada | we should go": without what was said there is nothing left to tell.
  const bereft =
    rest !== null &&
    rest.length < words.length - 1 &&
    /^(tell|say|ask|show|warn|remind|think|know|hope|promise|swear|suggest|explain)$/.test(verb);
  if (rest === null || bereft) return { verb, plain, deed: null, did: null };
  const [adverb = ''] = adverbs;
  const said = (head: string, tail: string[] | null) =>
    tail && shorten([adverb, head, ...tail].join(' ').trim());
  const deed = said(verb, follow(rest, finite || gerund, 'base'));
  const did = said(pastOf(verb), follow(rest, finite || gerund, 'past'));
  return { verb, plain, deed, did: deed && did };
}

/** "go and talk to her" → "talk to her"; "go fishing" and "go home" stay. */
function errand(text: string): string {
  const [, and, next = ''] = /^(?:go|come|run) (and )?([a-z]+)/i.exec(text) ?? [];
  const verb = next.toLowerCase();
  return VERBS.has(verb) && (and || !THINGS.has(verb)) ? text.replace(/^\S+ (and )?/i, '') : text;
}

const ENGLISH =
  /\b(the|a|an|to|at|on|in|of|my|his|her|their|it|him|them|with|for|up|down|out|off|over|into|from|by|away|back|around|about|some|this|that|and)\b/i;
const FOREIGN =
  /^(ich|wir|je|nous|on|yo|nosotros|io|noi|eu|nos|ik|wij|ja|my|jag|vi|jeg|mina|ben|un|une|le|la|les|el|los|il|der|die|das|de|het)$/i;

/** Asks the tagger about a verb the lexicon does not have; only about text that looks English. */
function guessVerb(words: string[]): string | null {
  const [first = ''] = words;
  const clause = words.join(' ').toLowerCase();
  if (first.length < 3 || FOREIGN.test(first) || (words.length > 2 && !ENGLISH.test(clause))) return null;
  return leadingVerb(clause);
}

function tidyClause(clause: string, name: string): string[] | null {
  let text = clause.replace(/^[\s*_~>/()-]+|[\s*_~>()-]+$/g, '').replace(/^me /i, '');
  if (text.length === 0 || text.length > 400) return null;
  if (text === text.toUpperCase() && text.length > 3) text = text.toLowerCase();
  for (let round = 0; round < 8; round += 1) {
    const before = text;
    if (text.toLowerCase().startsWith(`${name.toLowerCase()} `)) text = text.slice(name.length + 1);
    for (const leadIn of LEAD_INS) text = text.replace(leadIn, '').trimStart();
    if (text === before) break;
  }
  if (ODD.test(text) || /\b(you|your|n['’]t|don['’]?t|dont)\b|n['’]t\b/i.test(text)) return null;
  const words = errand(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => TYPOS[word.toLowerCase()] ?? word);
  return words.length > 0 && words.every((word) => word.length <= 24) ? words : null;
}

/** First person to third. What cannot be turned over safely ("what I see") ends the phrase before it. */
function swap(words: string[], pronouns: PronounSet): string[] | null {
  const out: string[] = [];
  for (const word of words) {
    if (/^(i|we|i['’].*|we['’].*|am|mine|ours)$/i.test(word))
      return out.length >= 2 ? cutSubclause(out) : null;
    const swapped = SWAPS.find(([mine]) => mine.test(word));
    out.push(swapped ? pronouns[swapped[1]] : word);
  }
  return out;
}

/** "the crowbar that | I found": the clause before the first person goes with it. */
function cutSubclause(words: string[]): string[] | null {
  const at = words.findLastIndex((word) =>
    /^(that|what|where|who|how|which|if|as|like|and|why|whatever|to)$/i.test(word),
  );
  return at > 0 ? words.slice(0, at) : at === 0 ? null : words;
}

/** Words that are as often things as deeds: "bread and water", "rope and hook". */
const THINGS = new Set(
  'act bait bath battle block bow brew camp chain charge cook cover cut drink duel fire fish guard hand help hold hook joke kick lamp laugh light map mark mask oil offer place plant play press question rest ring rope saw scout seat shadow shop shout show sign smile smoke song spy stew support tea test tie toast torch track trade trap trick walk water wave wood work'.split(
    ' ',
  ),
);
const AFTER_VERB =
  /^(the|a|an|my|his|her|their|at|to|for|it|him|them|in|into|on|up|down|out|off|over|around|with|away|back|some|any|after|through|behind|across|past|about|what|whatever|who|if|how|towards?|from|quietly|like|this|that|one|everyone|everybody)$/i;

/** Verbs after "and" go along with the first: "drew her sword and charged". Null: not to be told for sure. */
function follow(words: string[], inflected: boolean, tense: 'base' | 'past'): string[] | null {
  const out: string[] = [];
  for (const [at, word] of words.entries()) {
    const linked = /^(and|or)$/i.test(words[at - 1] ?? '');
    const base = linked ? BASES.get(word.toLowerCase()) : undefined;
    const bare = base === word.toLowerCase();
    if (!base || (!inflected && !bare)) {
      // "… and hum": a word that may be a verb, but none that is known.
      const unknown = linked && !base && AFTER_VERB.test(words[at + 1] ?? '') && tense === 'past';
      if (unknown && !/^(the|a|an|my|his|her|their|its|some|any|all|two|three|then)$/i.test(word))
        return null;
      out.push(word);
      continue;
    }
    const verb = !THINGS.has(base) || !bare || AFTER_VERB.test(words[at + 1] ?? '');
    out.push(!verb ? word : tense === 'base' ? base : pastOf(base));
  }
  return out;
}

/** At most `MAX_DEED` long, ending on a word that can end a phrase. */
function shorten(text: string): string {
  let words = text.split(' ');
  while (words.join(' ').length > MAX_DEED) words = words.slice(0, -1);
  let out = words
    .join(' ')
    .replace(/'/g, '’')
    .replace(/[-’]+$/, '');
  for (let before = ''; before !== out; ) {
    before = out;
    out = out.replace(DANGLING, '');
  }
  return out;
}
