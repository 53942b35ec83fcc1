import { inline } from '../markup.ts';

const LIST = new Intl.ListFormat('fr');
const PLURAL = new Intl.PluralRules('fr');

/** "Ada", "Ada et Bram", "Ada, Bram et Cleo", of parts that are marked up already. */
export function list(parts: readonly string[]): string {
  return LIST.format(parts);
}

/** The same of raw names. */
export function people(names: readonly string[]): string {
  return list(names.map((name) => inline(name, 40)));
}

/** "0 tour", "1 tour", "3 tours": in French nought is singular. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${PLURAL.select(n) === 'one' ? one : many}`;
}

/** "40 secondes", "12 minutes", "5 heures": the largest unit that still says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return count(seconds, 'seconde');
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'heure');
}
