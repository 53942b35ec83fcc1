import { inline } from '../markup.ts';

/** 「アダ、ブラムとクレオ」: parts that are marked up already. */
export function list(parts: readonly string[]): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join('、')}と${parts.at(-1)}`;
}

/** The same of raw names. */
export function people(names: readonly string[]): string {
  return list(names.map((name) => inline(name, 40)));
}

/** 「40秒」「12分」「5時間」: the largest unit that still says it. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 100) return `${seconds}秒`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes}分` : `${Math.round(minutes / 60)}時間`;
}
