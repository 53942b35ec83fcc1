import type { Catalog } from './catalog.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ptBR } from './pt-BR.ts';

/** Every interface language: its tag as Discord spells locales, its own name, and its words. */
export const LANGUAGES: readonly { tag: string; name: string; catalog: Catalog }[] = [
  { tag: 'en', name: 'English', catalog: en },
  { tag: 'de', name: 'Deutsch', catalog: de },
  { tag: 'es', name: 'Español', catalog: es },
  { tag: 'fr', name: 'Français', catalog: fr },
  { tag: 'ja', name: '日本語', catalog: ja },
  { tag: 'pt-BR', name: 'Português (Brasil)', catalog: ptBR },
];

/** The catalog of a language tag (`en`, `en-GB`); English for languages that have none yet. */
export function catalogFor(language: string): Catalog {
  const [base = ''] = language.split('-');
  const known =
    LANGUAGES.find(({ tag }) => tag === language) ??
    LANGUAGES.find(({ tag }) => tag === base || tag.startsWith(`${base}-`));
  return known?.catalog ?? en;
}

/** Whether a language tag has a catalog, in whatever region it is spoken. */
export function speaks(language: string): boolean {
  const [base = ''] = language.split('-');
  return LANGUAGES.some(({ tag }) => tag === language || tag.split('-')[0] === base);
}
