const GOLDEN = 137.508;
const order = new Map<string, number>();

/** People of one table get hues far from each other; Wyrd itself stays ember. */
export function setAvatarOrder(ids: readonly string[]): void {
  for (const [at, id] of ids.entries()) order.set(id, at);
}

/** The hue of a person, 0 to 359, from the id alone when the table does not know them. */
export function hueOf(id: string): number {
  const at = order.get(id);
  if (at !== undefined) return Math.round((20 + at * GOLDEN) % 360);
  return hash(id) % 360;
}

/** A little sign of three to four strokes on a 3 by 4 grid, as on a rune stone; the same id, the same sign. */
export function runeOf(id: string): string {
  let seed = hash(id);
  const take = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const stave = 10 + take(2) * 12;
  const strokes = Array.from({ length: 2 + take(2) }, () => {
    const from = 6 + take(4) * 7;
    const to = Math.min(34, Math.max(6, from + (take(2) ? 8 : -8)));
    return `M${stave} ${from}L${stave < 20 ? 32 : 8} ${to}`;
  });
  return [`M${stave} 4V36`, ...strokes].join('');
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
