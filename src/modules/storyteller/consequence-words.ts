import type { Degree } from '../../game/checks.ts';
import type { Scene, SettledConsequence } from '../../game/storytelling.ts';
import { ITEM_WORDS } from '../content/common/items.ts';
import type { Band } from '../content/schema.ts';
import type { Pen } from './pen.ts';
import { characterSlots, memberNamed } from './people.ts';

export function bandOf(degree: Degree | null): Band {
  switch (degree) {
    case null:
      return 'none';
    case 'critical_failure':
    case 'failure':
      return 'bad';
    case 'partial':
      return 'partial';
    case 'success':
    case 'critical_success':
      return 'good';
  }
}

/** What was settled, as prose: never more and never less than code decided. */
export function consequenceWords(pen: Pen, scene: Scene, settled: readonly SettledConsequence[]): string[] {
  return settled.flatMap((one) => {
    const slots = characterSlots(one.character, memberNamed(scene, one.character));
    const belongings = [
      ...one.found.map((item) => ({ bag: 'common.found', item })),
      ...one.parted.map((item) => ({ bag: 'common.parted', item })),
    ];
    return [
      ...bagsFor(one).flatMap((bag) => pen.line(`common.consequences.${bag}`, slots) ?? []),
      ...belongings.flatMap(({ bag, item }) => pen.line(bag, { ...slots, item: ITEM_WORDS[item].a }) ?? []),
    ];
  });
}

/** A fall says all that a wound would say; two sentences are enough for anybody. */
function bagsFor({ harm, healed, gained, lost, down }: SettledConsequence): string[] {
  if (down) return ['down'];
  const bags: string[] = [];
  if (harm > 0) bags.push(harm > 1 ? 'wound' : 'scratch');
  if (healed > 0) bags.push('healed');
  if (gained.includes('inspired')) bags.push('inspired');
  if (gained.includes('shaken')) bags.push('shaken');
  if (gained.includes('winded')) bags.push('winded');
  if (lost.includes('shaken') && !gained.includes('inspired')) bags.push('steadied');
  if (lost.includes('winded') && !gained.includes('inspired') && healed === 0) bags.push('breath');
  return bags.slice(0, 3);
}
