import { type Combat, canFight, type Fighter, type Foe, isStanding } from './combat.ts';
import type { Fate } from './fate.ts';

export type FoeDeed = { deed: 'attack'; target: Fighter } | { deed: 'defend' } | { deed: 'flee' };

/**
 * What a foe does, by its tactics alone; fate only breaks ties. `hidden`: player ids that nobody finds this
 * round; a foe that finds nobody is on its guard. Sleepers are struck only when nobody awake is left, seen or
 * unseen.
 */
export function foeDeed(
  foe: Foe,
  combat: Combat,
  fighters: readonly Fighter[],
  hidden: ReadonlySet<string>,
  fate: Fate,
  label: string,
): FoeDeed {
  const standing = fighters.filter((one) => canFight(combat, one));
  const awake = standing.filter((one) => one.awake);
  const prey = (awake.length > 0 ? awake : standing).filter(({ playerId }) => !hidden.has(playerId));
  if (prey.length === 0) return { deed: 'defend' };
  const friends = combat.foes.filter((other) => isStanding(other) && other.key !== foe.key);
  const alone = friends.length === 0 && combat.foes.length > 1;
  const hurt = foe.health * 2 < foe.block.health;
  switch (foe.block.tactics) {
    case 'coward':
      if (alone || hurt) return { deed: 'flee' };
      return { deed: 'attack', target: choose(prey, (one) => -one.character.health, fate, label) };
    case 'brute':
      return { deed: 'attack', target: choose(prey, (one) => one.character.health, fate, label) };
    case 'hunter':
      return { deed: 'attack', target: choose(prey, (one) => -one.character.health, fate, label) };
    case 'pack': {
      // The pack turns on whoever it has drawn blood from.
      const wounded = (one: Fighter) => one.character.maxHealth - one.character.health;
      return { deed: 'attack', target: choose(prey, wounded, fate, label) };
    }
    case 'guardian':
      if (hurt && friends.length > 0) return { deed: 'defend' };
      return { deed: 'attack', target: choose(prey, (one) => one.character.abilities.might, fate, label) };
    case 'trickster': {
      const weakest = (one: Fighter) => -one.character.abilities.wits;
      return { deed: 'attack', target: choose(prey, weakest, fate, label) };
    }
  }
}

/** The one that scores highest; among equals fate picks. */
function choose(
  among: readonly Fighter[],
  score: (one: Fighter) => number,
  fate: Fate,
  label: string,
): Fighter {
  const best = Math.max(...among.map(score));
  const equal = among.filter((one) => score(one) === best);
  const chosen = equal.length === 1 ? equal[0] : equal[fate.pick(`${label} picks`, equal.length)];
  if (!chosen) throw new RangeError('A foe chose among nobody');
  return chosen;
}
