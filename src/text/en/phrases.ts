import { inline } from '../markup.ts';

/** "Ada", "Ada and Bram", "Ada, Bram and Cleo", of parts that are marked up already. */
export function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The same of raw names. */
export function people(names: readonly string[]): string {
  return list(names.map((name) => inline(name, 40)));
}

/** "1 turn", "3 turns". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "40 seconds", "12 minutes", "5 hours": the largest unit that still says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return count(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour');
}
