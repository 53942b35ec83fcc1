import { z } from 'zod';
import { FoeGroup, StatBlock } from '../../game/bestiary.ts';
import { ITEMS, ItemId } from '../../game/items.ts';
import { SkillId } from '../../game/skills.ts';
import { Lines, PlaceTag, prose } from './prose.ts';

/**
 * What an author writes about fights. One line is one sentence: a round is told in three at most. `{foe}` is
 * a foe as it stands in a sentence ("the second marsh wolf"), `{limb}` what it strikes with, `{name}` the
 * party member in it, `{ally}` another one.
 */
export const FoeKind = z.enum(['beast', 'brigand', 'drowned', 'hush', 'bog', 'stone', 'fire', 'vermin']);
export type FoeKind = z.infer<typeof FoeKind>;

/** A stat block with what a teller needs besides numbers. */
export const Foe = StatBlock.extend({
  kind: FoeKind,
  /** More than one, in lower case: "marsh wolves". */
  plural: prose(40),
  /** Tags of places it fits; empty: anywhere. */
  where: z.array(PlaceTag),
  /** Follows "It wants" or "They want". */
  wants: prose(100),
  /** Follows "It" or "They": "circles, and bites what limps". */
  fights: prose(100),
  /** What it strikes with, as in "came in with …". */
  limb: prose(40),
  /** It comes; told when the talking is over. */
  coming: Lines(1, 200),
  /** What it is about even where no word says so, for people's lines and veils. */
  themes: z.array(z.string()),
});
export type Foe = z.infer<typeof Foe>;

/** Lines that foes of a kind share. */
export const KindLines = z.object({
  striking: Lines(8, 220),
  missing: Lines(6, 220),
  struck: Lines(8, 220),
  falling: Lines(6, 220),
  fleeing: Lines(4, 220),
  yielding: Lines(3, 220),
  /** It has the field, and the party has not. */
  gloating: Lines(3, 260),
});
export type KindLines = z.infer<typeof KindLines>;

/** Who stands there, by the size of the party that can be asked to face it. */
export const FightCast = z.object({
  /** The words on the button. */
  label: prose(60),
  small: z.array(FoeGroup).min(1).max(4),
  medium: z.array(FoeGroup).min(1).max(4),
  large: z.array(FoeGroup).min(1).max(4),
  /** How the turn's story looks back on it. */
  victory: prose(220),
  flight: prose(220),
  defeat: prose(220),
});
export type FightCast = z.infer<typeof FightCast>;

const USABLE = ItemId.options.filter((item) => ITEMS[item].use);

/** Wording of fights that any scenario can use. */
export const CombatWords = z.object({
  /** A way round was tried; there is no fight, or there is one after all. */
  avoided: Lines(6),
  blows: Lines(8),
  critical: Lines(10, 220),
  miss: Lines(14, 220),
  fumble: Lines(8, 220),
  defend: Lines(8, 220),
  guarded: Lines(6, 220),
  /** Someone of the party goes down, or gets up again. */
  fall: Lines(10, 220),
  rise: Lines(6, 220),
  escape: Lines(6, 220),
  trapped: Lines(6, 220),
  /** By skill: it worked, and it did not; what always works has nothing under `bad`. */
  skills: z.record(SkillId, z.object({ good: Lines(3, 220), bad: z.array(prose(220)) })),
  items: z
    .partialRecord(ItemId, Lines(3, 220))
    .refine((lines) => USABLE.every((item) => lines[item]), 'words for every item that can be used'),
  reels: Lines(5, 220),
  regrows: Lines(5, 220),
  wary: Lines(5, 220),
  /** `{helpers}` did as much, too. */
  alsoStruck: Lines(8, 220),
  alsoHurt: Lines(8, 220),
  /** `{helpers}` of the party, of the foes, went down besides. */
  alsoFell: Lines(6, 220),
  alsoFelled: Lines(6, 220),
  nothing: Lines(5, 220),
  ends: z.object({
    victory: Lines(12, 260),
    flight: Lines(10, 260),
    /** They wake robbed and shaken, never dead. */
    defeat: Lines(10, 320),
    stalemate: Lines(6, 260),
    'called-off': Lines(6, 260),
  }),
  /** How the turn's story looks back on a fight that no author wrote an ending for. */
  after: z.object({
    victory: Lines(4, 220),
    flight: Lines(4, 220),
    defeat: Lines(4, 220),
    stalemate: Lines(4, 220),
    'called-off': Lines(4, 220),
  }),
});
export type CombatWords = z.infer<typeof CombatWords>;
