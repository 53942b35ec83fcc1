import type { Catalog } from './catalog.ts';
import { en } from './en.ts';

const catalogs: Record<string, Catalog> = { en };

/** The catalog of a language tag; English for languages that have none yet. */
export function catalogFor(language: string): Catalog {
  return catalogs[language] ?? en;
}
