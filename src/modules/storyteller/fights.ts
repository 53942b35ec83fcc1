import { type FoeGroup, MAX_FOES } from '../../game/bestiary.ts';
import type { FightCast, Foe } from '../content/combat-schema.ts';
import type { Content } from '../content/schema.ts';

/** Up to this much threat a small cast stands there, up to the second a middling one, else a large one. */
const SMALL = 2;
const MIDDLING = 5;

/** The cast of a fight, its counts moved until the threat is as near to what is asked as whole foes allow. */
export function fitCast(content: Content, cast: FightCast, threat: number): FoeGroup[] {
  const written = threat <= SMALL ? cast.small : threat <= MIDDLING ? cast.medium : cast.large;
  const groups = written.flatMap(({ id, count }) => {
    const foe = foeById(content, id);
    return foe ? [{ foe, count }] : [];
  });
  const sum = () => groups.reduce((total, { foe, count }) => total + foe.threat * count, 0);
  const heads = () => groups.reduce((total, { count }) => total + count, 0);
  // Hangers-on go first: the last of the cast are the least of it.
  for (let at = groups.length - 1; at >= 0 && sum() > threat; ) {
    const group = groups[at];
    if (!group || heads() <= 1) break;
    group.count -= 1;
    if (group.count === 0) groups.splice(at, 1);
    if (!groups[at]) at -= 1;
  }
  while (heads() < MAX_FOES) {
    const more = [...groups].reverse().find(({ foe }) => foe.threat <= threat - sum());
    if (!more) break;
    more.count += 1;
  }
  return groups.map(({ foe, count }) => ({ id: foe.id, count }));
}

/** Everybody who may stand in a fight, whatever its size. */
export function castOf({ small, medium, large }: FightCast): string[] {
  return [...new Set([...small, ...medium, ...large].map(({ id }) => id))];
}

export function foeById(content: Content, id: string): Foe | undefined {
  return content.foes.find((foe) => foe.id === id);
}
