import { inline } from '../markup.ts';

const PLURAL = new Intl.PluralRules('es');
// "Ada e Iris", but "Ada y Hielo": "y" turns to "e" before the sound of i. Markup before the name is not heard.
const SOUNDS_LIKE_I = /^[^\p{L}\p{N}]*(?:[ií]|h[ií]|y)(?![aeiouáéíóú])/iu;

/** "Ada", "Ada y Bram", "Ada, Bram y Cleo", of parts that are marked up already. */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length <= 1) return last;
  return `${parts.slice(0, -1).join(', ')} ${SOUNDS_LIKE_I.test(last) ? 'e' : 'y'} ${last}`;
}

/** The same of raw names. */
export function people(names: readonly string[]): string {
  return list(names.map((name) => inline(name, 40)));
}

/** "1 turno", "3 turnos". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${PLURAL.select(n) === 'one' ? one : many}`;
}

/** "40 %", which never breaks over two lines. */
export function percent(n: number): string {
  return `${n}\u00a0%`;
}

/** "40 segundos", "12 minutos", "5 horas": the largest unit that still says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return count(seconds, 'segundo');
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? count(minutes, 'minuto') : count(Math.round(minutes / 60), 'hora');
}
