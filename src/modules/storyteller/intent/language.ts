/** What is used of `compromise`: is this word a verb here, and what is its base form? */
export interface Language {
  /** Base form of the verb that a clause begins with; null when it does not begin with one. */
  leadingVerb(clause: string): string | null;
}

let loading: Promise<Language> | null = null;
let loaded: Language | null = null;

/**
 * Loads the English tagger once. It takes most of a second, so nobody waits for it at the start: the verb
 * lexicon knows the usual intents, the tagger is asked about the rest.
 */
export function loadLanguage(): Promise<Language> {
  loading ??= import('compromise/two').then(({ default: nlp }) => {
    loaded = {
      leadingVerb(clause) {
        const word = clause.split(' ')[0] ?? '';
        if (!/^[a-z]+$/.test(word) || !nlp(`we ${clause}`).has('^we #Verb')) return null;
        const base = nlp(word).tag('Verb').compute('root').text('root');
        return /^[a-z]+$/.test(base) ? base : null;
      },
    };
    return loaded;
  });
  return loading;
}

/** The tagger, once `loadLanguage` has been awaited; before that nothing but the lexicon is known. */
export function language(): Language | null {
  return loaded;
}
