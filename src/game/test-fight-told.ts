import type { Blow, Combat, Declaration, Fighter } from './combat.ts';
import type { RoundResult } from './combat-round.ts';
import type { Fate } from './fate.ts';
import { ITEMS, type ItemId } from './items.ts';
import { SKILLS, type SkillId } from './skills.ts';

/** For tests of fights: reads blows as the table reads them, and watches every die. */

type Standing = 'standing' | 'down' | 'fled' | 'yielded';

/** A character may be called what a foe is called; sides keep them apart. */
export function actorOf({ side, actor }: Pick<Blow, 'side' | 'actor'>): string {
  return `${side} ${actor}`;
}

export function standing(combat: Combat, party: readonly Fighter[]): Map<string, Standing> {
  const fled = (id: string) => combat.stances.some((one) => one.playerId === id && one.fled);
  return new Map<string, Standing>([
    ...party.map(({ playerId, character }): [string, Standing] => [
      `party ${character.name}`,
      fled(playerId) ? 'fled' : character.health > 0 ? 'standing' : 'down',
    ]),
    ...combat.foes.map(({ name, status }): [string, Standing] => [`foes ${name}`, status]),
  ]);
}

/** What a blow says became of somebody. */
export function follow(
  told: Map<string, Standing>,
  { side, actor, deed, target, guardedBy, became }: Blow,
): void {
  if (became === null) return;
  const other = side === 'party' ? 'foes' : 'party';
  if (became === 'fled') told.set(`${side} ${actor}`, 'fled');
  else if (became === 'up') {
    // Who is helped up after they ran stays gone.
    if (told.get(`${side} ${target}`) === 'down') told.set(`${side} ${target}`, 'standing');
  } else told.set(`${other} ${deed === 'attack' ? (guardedBy ?? target) : target}`, became);
}

/** Running because friends fell is no action: it comes after everybody has acted. */
export function lostNerve({ side, deed, dice }: Blow): boolean {
  return side === 'foes' && deed === 'flee' && dice.length > 0;
}

export function mostBlows({ with: used }: Blow): number {
  const effect = used !== null && used in SKILLS ? SKILLS[used as SkillId].effect : null;
  if (effect?.kind === 'burst' || (used !== null && used in ITEMS && ITEMS[used as ItemId].use?.burst))
    return 6;
  return effect?.kind === 'strike' ? effect.foes : 1;
}

export function deedOf(declared: Declaration | undefined): string {
  return declared?.deed ?? 'defend';
}

export function diceOf({ blows }: Pick<RoundResult, 'blows'>) {
  return blows.flatMap(({ dice }) => dice);
}

export function watched(fate: Fate): { fate: Fate; thrown: string[] } {
  const thrown: string[] = [];
  return {
    thrown,
    fate: {
      die(label, sides) {
        thrown.push(label);
        return fate.die(label, sides);
      },
      pick(label, below) {
        thrown.push(label);
        return fate.pick(label, below);
      },
    },
  };
}
