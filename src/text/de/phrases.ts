import { inline } from '../markup.ts';

/** "Ada", "Ada und Bram", "Ada, Bram und Cleo", of parts that are marked up already. */
export function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

/** The same of raw names. */
export function people(names: readonly string[]): string {
  return list(names.map((name) => inline(name, 40)));
}

/** "1 Zug", "3 Züge". German plurals follow no rule, and cases bend them ("nach 3 Zügen"): both are given. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "40 %", which never breaks over two lines. */
export function percent(n: number): string {
  return `${n}\u00a0%`;
}

/** "40 Sekunden", "12 Minuten", "5 Stunden": the largest unit that still says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return count(seconds, 'Sekunde', 'Sekunden');
  const minutes = Math.round(seconds / 60);
  return minutes < 100
    ? count(minutes, 'Minute', 'Minuten')
    : count(Math.round(minutes / 60), 'Stunde', 'Stunden');
}
