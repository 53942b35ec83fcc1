import type { Catalog } from './catalog.ts';
import { en } from './en.ts';

const CATALOGS = new Map<string, Catalog>([['en', en]]);

/** The catalog of a language tag (`en`, `en-GB`); English for languages that have none yet. */
export function catalogFor(language: string): Catalog {
  return CATALOGS.get(language) ?? CATALOGS.get(language.split('-')[0] ?? '') ?? en;
}
