import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Fate } from '../../game/fate.ts';

/** Choices that are no dice. One pick of fate seeds them, so the same fate always chooses the same words. */
export interface Chance {
  /** A whole number from 0 to `below - 1`. */
  int(below: number): number;
  /** True in `percent` of cases. */
  likely(percent: number): boolean;
  one<Item>(items: readonly [Item, ...Item[]]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** @param label what is chosen, e.g. `action p1`; fate sees it as `tale action p1` */
export function chanceOf(fate: Fate, label: string): Chance {
  const generator = xoroshiro128plus(fate.pick(`tale ${label}`, 0x7fff_ffff));
  const int = (below: number) => (below < 2 ? 0 : uniformInt(generator, 0, below - 1));
  return {
    int,
    likely: (percent) => int(100) < percent,
    one: (items) => items[int(items.length)] ?? items[0],
    shuffle(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(int(left.length), 1));
    },
  };
}

/** Another choice for the same fate, when a game master asks again; 0 is the first. */
export function againLabel(label: string, again: number): string {
  return again === 0 ? label : `${label} again ${again}`;
}
