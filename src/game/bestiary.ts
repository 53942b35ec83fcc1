import { z } from 'zod';

/** How a foe chooses what to do; the rules are in `foe-tactics.ts`. */
export const Tactics = z.enum(['brute', 'hunter', 'pack', 'coward', 'guardian', 'trickster']);
export type Tactics = z.infer<typeof Tactics>;

/** What sets a foe apart. Each is one rule of `combat.ts`. */
export const FoeTrait = z.enum(['venom', 'terror', 'tough', 'frenzy', 'regrow', 'swarm']);
export type FoeTrait = z.infer<typeof FoeTrait>;

/**
 * A foe's numbers. Bounds keep every fight winnable and short: a d20 plus 3 hits the best defence on a 15,
 * and the most health is gone after some ten blows.
 */
export const StatBlock = z.object({
  id: z.string().regex(/^[a-z][a-z-]{1,30}$/),
  /** As it stands on a health bar: "Marsh wolf". */
  name: z.string().trim().min(1).max(28),
  /** As it stands in a sentence: "a lean marsh wolf". */
  describe: z.string().trim().min(1).max(120),
  /** Weight in a fight: one fresh character can face 1. */
  threat: z.number().int().min(1).max(4),
  health: z.number().int().min(2).max(40),
  /** What an attack on it has to reach. */
  defence: z.number().int().min(8).max(15),
  /** Added to the d20 of its attacks. */
  attack: z.number().int().min(0).max(7),
  /** Faces of its damage die. */
  damage: z.number().int().min(3).max(10),
  /** Added to the d20 of its initiative. */
  speed: z.number().int().min(-2).max(6),
  /** What talking it down has to reach. */
  nerve: z.number().int().min(8).max(22),
  tactics: Tactics,
  trait: FoeTrait.nullable(),
});
export type StatBlock = z.infer<typeof StatBlock>;

/** Foes of a proposed fight: which, and how many of each. */
export const FoeGroup = z.object({ id: z.string().max(31), count: z.number().int().min(1).max(6) });
export type FoeGroup = z.infer<typeof FoeGroup>;

export type Bestiary = Record<string, StatBlock>;

/** Most foes in one fight: more would not fit on a board, nor in a minute. */
export const MAX_FOES = 6;

/** How much threat a party can be asked to face, by the fighters who are awake and the tension of the tale. */
export function threatBudget(fighters: number, tension: number): number {
  return Math.max(1, Math.round(fighters * (0.7 + tension / 15)));
}

/**
 * Foes by the proposal, cut down to what the party can face: unknown kinds are dropped, then whole foes from
 * the end until the threat fits. At least one is left if any kind was known.
 */
export function fitFoes(groups: readonly FoeGroup[], bestiary: Bestiary, budget: number): StatBlock[] {
  const asked = groups.flatMap(({ id, count }) => {
    const block = Object.hasOwn(bestiary, id) ? bestiary[id] : undefined;
    return block ? Array.from({ length: count }, () => block) : [];
  });
  const fitting: StatBlock[] = [];
  let threat = 0;
  for (const block of asked) {
    if (fitting.length >= MAX_FOES) break;
    if (fitting.length > 0 && threat + block.threat > budget) continue;
    fitting.push(block);
    threat += block.threat;
  }
  return fitting;
}
