import { z } from 'zod';
import { Ability } from '../../game/characters.ts';
import { Difficulty } from '../../game/checks.ts';
import { MetaEventType } from '../../game/meta-events.ts';
import { IntentClass } from '../../game/storytelling.ts';
import type { Boundary } from '../storyteller/told/boundaries.ts';
import { CombatWords, FightCast, Foe, FoeKind, KindLines } from './combat-schema.ts';
import { Lines, PlaceTag, prose } from './prose.ts';

/**
 * What an author writes for the offline storyteller. Lines are plain prose with `{slots}` (the known ones
 * stand in storyteller/template.ts). Outcomes are told in the past tense, what awaits the party in the present.
 */
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** How well something went, as frames are sorted: `none` when nothing was at stake. */
export const Band = z.enum(['none', 'bad', 'partial', 'good']);
export type Band = z.infer<typeof Band>;

/** A thing in a place that can be looked at. `look`: at a glance; `find`: what a closer look turns up. */
export const Detail = z.object({
  /** As it stands in a sentence: "the ferry chain". */
  noun: prose(40),
  /** Words in an intent that mean this thing. */
  words: z.array(z.string()).min(1),
  look: prose(300),
  find: prose(300),
});
export type Detail = z.infer<typeof Detail>;

export const Place = z.object({
  id,
  name: prose(40),
  /** As it stands after "they were": "at Tallow Ford". */
  at: prose(50),
  aliases: z.array(z.string()),
  tags: z.array(PlaceTag).min(1),
  links: z.array(id).min(1),
  /** Where "we go on" leads. */
  onward: id,
  /** Opening images of the place. */
  images: Lines(4),
  details: z.array(Detail).min(6),
});
export type Place = z.infer<typeof Place>;

export const Person = z.object({
  id,
  name: prose(30),
  /** Follows the name at a first meeting: "who runs the ferry". */
  role: prose(60),
  pronouns: z.enum(['she', 'he', 'they']),
  /** What players might call them, in lower case. */
  aliases: z.array(z.string()).min(1),
  /** Where they are found; `null`: anywhere along the road. */
  home: id.nullable(),
  /** Cannot be met before this many steps of the quest. */
  after: z.number().int().min(0),
  /** Never met away from home. */
  stays: z.boolean(),
  want: prose(120),
  /** Spoken lines, without quotation marks: told freely, given for a price, refusing. */
  tells: Lines(4, 220),
  prices: Lines(2, 220),
  refuses: Lines(3, 220),
});
export type Person = z.infer<typeof Person>;

export const Approach = z.object({
  label: z
    .string()
    .max(60)
    .regex(/^[A-Z][a-z]+[ ,]/),
  ability: Ability,
  difficulty: Difficulty,
  good: prose(380),
  partial: prose(380),
  bad: prose(380),
});
export type Approach = z.infer<typeof Approach>;

export const EventTale = z.object({
  id,
  type: MetaEventType,
  title: prose(60),
  sentence: prose(200),
  stakes: prose(100),
  /** Base chance in percent. */
  chance: z.number().int().min(20).max(70),
  /** Tags of places it fits; empty: anywhere. */
  where: z.array(PlaceTag),
  /** The places it needs; empty: any that its tags allow. */
  only: z.array(id),
  /** Intents that make it likelier. */
  draws: z.array(IntentClass),
  /** The person in it, if any. */
  person: id.nullable().default(null),
  /** The sign of its coming, told at the end of the turn before. */
  hook: prose(240),
  opening: prose(860),
  question: prose(160),
  approaches: z.array(Approach).min(2).max(4),
  /** Added to the words of a critical success or failure. */
  triumph: prose(240),
  disaster: prose(240),
  hesitate: prose(400),
  /** How the turn's story looks back on it. */
  echo: z.object({ good: prose(220), bad: prose(220) }),
  /** Combat only. The approaches are the ways round it: whatever is no success ends in blows. */
  fight: FightCast.optional(),
});
export type EventTale = z.infer<typeof EventTale>;

export const QuestStep = z.object({
  /** Where it is found; `null`: anywhere. */
  at: id.nullable(),
  /** Points of progress it takes. */
  needs: z.number().int().min(1),
  /** Told when the party finds it where it is … */
  found: prose(480),
  /** … or when it comes to them. */
  comes: prose(480),
  /** What the next step seems to be; serves as a hook. */
  pointers: Lines(2, 240),
  title: prose(80),
});
export type QuestStep = z.infer<typeof QuestStep>;

const Bands = (none: number, least: number) =>
  z.object({ none: Lines(none), bad: Lines(least), partial: Lines(least), good: Lines(least) });

export const Frames = z.object({
  look: Bands(10, 12),
  talk: Bands(10, 12),
  move: Bands(10, 12),
  make: Bands(4, 12),
  force: Bands(4, 12),
  sneak: Bands(4, 12),
  study: Bands(4, 12),
  help: Bands(4, 12),
  rest: Bands(12, 12),
  other: Bands(8, 12),
});
export type Frames = z.infer<typeof Frames>;

/** Frames that fit only one kind of intent, asked before the general ones of the class. */
export const SpecialFrames = z.object({
  fight: Bands(0, 8),
  magic: Bands(0, 8),
  /** The party moves on to `{dest}`. */
  travel: Bands(8, 8),
  /** Talk among the party. */
  party: Bands(8, 0),
});
export type SpecialFrames = z.infer<typeof SpecialFrames>;

const Tones = z.object({ low: Lines(8), mid: Lines(8), high: Lines(8) });

/** Wording that any scenario can use. */
export const Common = z.object({
  leads: z.object({
    /** "{Name} tried to {deed}." */
    tried: Lines(16),
    /** "{Name} {did}." */
    did: Lines(8),
    /** The plan in quotation marks. */
    quoted: Lines(14),
    asked: Lines(8),
    /** The character’s own words stand in the quotation marks. */
    said: Lines(8),
  }),
  consequences: z.object({
    scratch: Lines(12),
    wound: Lines(12),
    shaken: Lines(10),
    winded: Lines(10),
    inspired: Lines(10),
    steadied: Lines(8),
    breath: Lines(6),
    healed: Lines(8),
    down: Lines(8),
  }),
  degrees: z.object({ triumph: Lines(14), disaster: Lines(14) }),
  /** What changed hands: `{item}` comes with its article. */
  found: Lines(8),
  parted: Lines(8),
  combat: CombatWords,
  helped: Lines(8),
  /** When what turned up was not what was looked for. */
  strays: Lines(10),
  /** When the one who was asked for is elsewhere … */
  absent: Lines(8),
  /** … or, by the game master’s word, is no more to be met. */
  gone: Lines(6),
  /** What the game master said is so, in their own words. */
  asides: Lines(6),
  /** A deed that happens off stage, by how it went. */
  veiled: z.object({ none: Lines(4), bad: Lines(5), partial: Lines(5), good: Lines(5) }),
  /** Told where boundaries leave no other line: nothing in them that anybody could mind. */
  neutral: z.object({
    none: Lines(4),
    bad: Lines(4),
    partial: Lines(4),
    good: Lines(4),
    line: Lines(4),
    title: Lines(4, 80),
    beat: Lines(8),
  }),
  ownWay: z.object({ good: Lines(10), partial: Lines(10), bad: Lines(10) }),
  transitions: Lines(14, 120),
  passed: Lines(12),
  passedMany: Lines(8),
  refusals: z.object({
    puppet: Lines(6),
    rival: Lines(5),
    godlike: Lines(8),
    machine: Lines(8),
    anachronism: Lines(6),
    empty: Lines(6),
    line: Lines(4),
  }),
  notes: z.object({ long: Lines(4), far: Lines(4) }),
  suggestions: z.object({
    look: Lines(6, 120),
    talk: Lines(6, 120),
    act: Lines(6, 120),
    self: Lines(6, 120),
  }),
});
export type Common = z.infer<typeof Common>;

export const HOURS = ['dawn', 'morning', 'noon', 'afternoon', 'dusk', 'night'] as const;

export const Scenario = z.object({
  id,
  name: prose(60),
  pitch: prose(200),
  prologue: prose(1500),
  archetypeNotes: z.record(z.string(), prose(160)),
  start: id,
  places: z.array(Place).min(10),
  people: z.array(Person).min(15),
  events: z.array(EventTale).min(45),
  foes: z.array(Foe).min(40),
  kinds: z.record(FoeKind, KindLines),
  quest: z.array(QuestStep).min(8),
  /** Hooks once the quest is done. */
  after: Lines(6, 240),
  frames: Frames,
  special: SpecialFrames,
  hours: z.record(z.enum(HOURS), Lines(6)),
  moods: Tones,
  closings: z.object({ good: Lines(12), mixed: Lines(12), bad: Lines(12), quiet: Lines(10) }),
  arrivals: Lines(8),
  /** When two meant to go different ways; the party went to `{dest}`. */
  parted: Lines(6),
  titles: z.object({
    good: Lines(14, 80),
    mixed: Lines(14, 80),
    bad: Lines(14, 80),
    quiet: Lines(12, 80),
    travel: Lines(8, 80),
  }),
  /**
   * Patterns and what may be told in their stead: how names that everything hangs on are said where somebody
   * does not want to meet a word of them.
   */
  softer: z.array(z.object({ of: z.string(), told: z.string() })),
  /** Words that do not belong here: "helicopter". */
  alien: z.array(z.string()).min(10),
});
export type Scenario = z.infer<typeof Scenario>;

/** A scenario with the common wording: all that the storyteller reads from. */
export interface Content extends Scenario {
  common: Common;
  /** What people do not want to meet: all their lines and veils together, and by themselves. */
  limits: { lines: Boundary; veils: Boundary; either: Boundary };
  /** By the game master's word: who is no longer met, which places nobody goes to any more. */
  gone: readonly Person[];
  shut: readonly string[];
  /** What they said that cannot be followed. */
  loose: readonly string[];
}
