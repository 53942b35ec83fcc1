import { inline } from '../markup.ts';

const LIST = new Intl.ListFormat('pt-BR');

/** "Ada", "Ada e Bram", "Ada, Bram e Cleo", of parts that are marked up already. */
export function list(parts: readonly string[]): string {
  return LIST.format(parts);
}

/** The same of raw names. */
export function people(names: readonly string[]): string {
  return list(names.map((name) => inline(name, 40)));
}

/** "0 turnos", "1 turno", "3 turnos". Intl makes nought singular; people at a table in Brazil do not. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "40 segundos", "12 minutos", "5 horas": the largest unit that still says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return count(seconds, 'segundo');
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? count(minutes, 'minuto') : count(Math.round(minutes / 60), 'hora');
}
