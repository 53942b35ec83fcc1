/**
 * People's lines and veils as the offline storyteller understands them: by their words. A line "harm to
 * children" is about `child`; a text is about it when it has that word, an inflection or a compound of it
 * ("grandchildren"), or one that is known to mean the same. What is only implied it cannot see.
 */
export interface Boundary {
  /** Whether a text of our own touches it: one of its words is enough. */
  touches(text: string): boolean;
  /** Whether somebody's words mean it: all of one phrase, so that "body horror" does not forbid bodies. */
  means(text: string): boolean;
}

/** Said around what is meant. */
const STOP = new Set(
  'a an the and or of to in on at by for from with without about against toward towards into any all no not never please being be is are was were get getting gets having have too much very stuff thing things scene scenes content topic topics mention mentions description descriptions describe described depiction depictions graphic explicit detailed harm harming hurt hurting violence cruelty cruel danger threat threats people person persons someone somebody anyone character characters other others'.split(
    ' ',
  ),
);

/** Words of which each brings the others along. */
const ALIKE: readonly (readonly string[])[] = [
  ['spider', 'arachnid', 'arachnophobia', 'tarantula', 'cobweb', 'spiderweb'],
  ['drown', 'drowning', 'drowned'],
  [
    'fire',
    'burn',
    'burner',
    'burnt',
    'blaze',
    'ablaze',
    'flame',
    'ember',
    'arson',
    'scorch',
    'singe',
    'pyre',
    'bonfire',
  ],
  ['gore', 'gory', 'blood', 'bloody', 'bleed', 'bled', 'entrail', 'gut', 'disembowel'],
  ['snake', 'serpent', 'adder', 'viper', 'ophidiophobia'],
  ['child', 'children', 'kid', 'boy', 'girl', 'baby', 'infant', 'toddler', 'minor'],
  ['torture', 'torment'],
  [
    'insect',
    'bug',
    'bee',
    'wasp',
    'moth',
    'beetle',
    'midge',
    'gnat',
    'maggot',
    'cockroach',
    'hornet',
    'entomophobia',
  ],
  [
    'ghost',
    'undead',
    'spectre',
    'specter',
    'phantom',
    'wraith',
    'zombie',
    'skeleton',
    'revenant',
    'haunt',
    'drowned',
  ],
  ['rat', 'mouse', 'mice', 'rodent'],
  ['dog', 'hound', 'cur'],
];

export const NO_BOUNDARY: Boundary = { touches: () => false, means: () => false };

/** @param phrases lines or veils as people gave them */
export function boundaryOf(phrases: readonly string[]): Boundary {
  const meant = phrases.map(contentWords).filter((words) => words.length > 0);
  if (meant.length === 0) return NO_BOUNDARY;
  const tests = meant.map((words) => words.map(testOf));
  return {
    touches: (text) => {
      const tokens = wordsOf(text);
      return tests.some((phrase) => phrase.some((test) => tokens.some(test)));
    },
    means: (text) => {
      const tokens = wordsOf(text);
      return tests.some((phrase) => phrase.every((test) => tokens.some(test)));
    },
  };
}

function contentWords(phrase: string): string[] {
  const words = wordsOf(phrase);
  const telling = words.filter((word) => !STOP.has(word));
  return telling.length > 0 ? telling : words;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

/** Whether a word is this one, or means the same. */
function testOf(word: string): (token: string) => boolean {
  const alike = ALIKE.filter((group) => group.some((one) => shares(formsOf(one), formsOf(word))));
  const words = [...new Set([word, ...alike.flat()])];
  const roots = new Set(words.flatMap((one) => [...formsOf(one)]));
  // A short root would be found inside anything: "rat" in "rather", "moth" in "mother".
  const long = words.map(shortest).filter((root) => root.length >= 4);
  const compound = (form: string) =>
    long.some((root) => form.endsWith(root) || (form.startsWith(root) && form.length >= root.length + 3));
  const known = new Map<string, boolean>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const forms = formsOf(token);
    const found = shares(forms, roots) || compound(shortest(token));
    known.set(token, found);
    return found;
  };
}

function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => others.has(one));
}

const IRREGULAR: Record<string, string> = {
  children: 'child',
  mice: 'mouse',
  wolves: 'wolf',
  bled: 'bleed',
  burnt: 'burn',
  dying: 'die',
  died: 'die',
  dies: 'die',
};

function shortest(word: string): string {
  return [...formsOf(word)].reduce((short, one) => (one.length < short.length ? one : short), word);
}

/** A word and what it may be without its inflection: "drowning" is "drown", "fired" is "fire" (or "fir"). */
function formsOf(word: string): Set<string> {
  const forms = new Set([IRREGULAR[word] ?? word]);
  const strip = (ending: RegExp, ...instead: string[]) => {
    if (ending.test(word)) for (const one of instead) forms.add(word.replace(ending, one));
  };
  strip(/(?<=child)ren$/, '');
  strip(/(?<=..)ie[sd]$/, 'y', 'ie');
  strip(/(?<=..[^s])s$/, '');
  strip(/(?<=..[sxzho])es$/, '');
  strip(/(?<=...)(?:ing|ed)$/, '', 'e');
  strip(/(?<=..)([bdgklmnprt])\1(?:ing|ed)$/, '$1');
  return forms;
}
