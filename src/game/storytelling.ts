import { z } from 'zod';
import { FoeGroup } from './bestiary.ts';
import { Ability, type Archetype, type Condition } from './characters.ts';
import { type Degree, Difficulty } from './checks.ts';
import type { Blow, CombatEnd } from './combat.ts';
import { IntentClass } from './intents.ts';
import type { ItemId } from './items.ts';
import { MAX_META_EVENTS, MetaEventType, Stakes } from './meta-events.ts';

export { IntentClass };

/**
 * What is asked of a storyteller and what it may answer. The same schemas bind a language model and the
 * offline storyteller. No schema has a field that grants anything: chances are clamped, checks are thrown
 * and consequences are drawn up by code, the storyteller only words them.
 */

/** The storyteller's own notes between turns: opaque to the game, kept with the campaign, capped in size. */
export const Notebook = z.record(z.string(), z.json());
export type Notebook = z.infer<typeof Notebook>;

const line = (max: number) => z.string().trim().min(1).max(max);

/** A party member as a storyteller sees them. */
export interface CastMember {
  playerId: string;
  name: string;
  pronouns: string;
  concept: string;
  archetype: Archetype;
  trait: string;
  health: number;
  maxHealth: number;
  conditions: Condition[];
  inventory: ItemId[];
}

/** Everything a storyteller may know about the moment. Player text in it is data, never instruction. */
export interface Scene {
  campaignId: string;
  scenario: string;
  campaignName: string;
  language: string;
  turn: number;
  tension: number;
  place: string;
  party: CastMember[];
  /** What the game master says is so, whatever was told before. Newest last. */
  canon: string[];
  /** What never happens in this story, and what happens only off stage. Words and phrases as people gave them. */
  lines: string[];
  veils: string[];
  notebook: Notebook;
}

/** An intent as it was accepted, in the player's own (cleaned) words. */
export interface SceneIntent {
  playerId: string;
  character: string;
  text: string;
}

// validator: is this possible here, for this character?
export const Verdict = z.object({
  verdict: z.enum(['accept', 'accept_with_note', 'refuse']),
  /** In-story: what to keep in mind, or why it cannot be. */
  reason: z.string().trim().max(300).default(''),
  /** What could be tried instead; asked for when refused. */
  suggestions: z.array(line(120)).max(2).default([]),
  stakes: Stakes,
  intentClass: IntentClass,
  ability: Ability,
  bold: z.boolean().default(false),
});
export type Verdict = z.infer<typeof Verdict>;
export interface ValidatorInput {
  scene: Scene;
  intent: SceneIntent;
}

// meta-events: what might befall them now?
export const ProposedEvent = z.object({
  type: MetaEventType,
  title: line(60),
  /** One sentence of what may happen. */
  sentence: line(200),
  /** Percent; code clamps to 5..95 and leans it by tension. */
  chance: z.number().int().min(1).max(99),
  /** What it would put at stake, a short phrase. */
  stakes: line(100),
  /** For combat: whom they would face, by ids of the scenario's bestiary. Code drops what it does not know. */
  foes: z.array(FoeGroup).max(4).default([]),
});
export type ProposedEvent = z.infer<typeof ProposedEvent>;
export const Proposal = z.object({
  events: z.array(ProposedEvent).max(MAX_META_EVENTS),
  notebook: Notebook.optional(),
});
export type Proposal = z.infer<typeof Proposal>;
export interface ProposeInput {
  scene: Scene;
  intents: SceneIntent[];
  /** How many, 1 to 4. */
  count: number;
  /** Threat that this party can be asked to face; see `bestiary.ts`. */
  threat: number;
  /** 0 at first; a game master who asks for other events raises it, and gets others. */
  again: number;
}

// event: play a triggered event; first the opening …
export const ApproachOption = z.object({
  /** The words on the button. */
  label: line(60),
  ability: Ability,
  difficulty: Difficulty,
  /** Combat only: this one is the fight itself. One approach at least has it; code sees to that. */
  fight: z.boolean().default(false),
});
export type ApproachOption = z.infer<typeof ApproachOption>;
export const EventOpening = z.object({
  narration: line(900),
  question: line(160),
  approaches: z.array(ApproachOption).min(2).max(4),
  notebook: Notebook.optional(),
});
export type EventOpening = z.infer<typeof EventOpening>;
export interface EventInput {
  scene: Scene;
  intents: SceneIntent[];
  event: ProposedEvent;
  /** Its number among the events of the turn, from 0: keeps labels of fate apart. */
  index: number;
}

// … later the words for the settled outcome
export const OutcomeWords = z.object({ words: line(700), notebook: Notebook.optional() });
export type OutcomeWords = z.infer<typeof OutcomeWords>;

/** What code settled; words may not contradict it. */
export interface SettledConsequence {
  character: string;
  harm: number;
  healed: number;
  gained: Condition[];
  lost: Condition[];
  down: boolean;
  /** What changed hands. */
  found: ItemId[];
  parted: ItemId[];
}
export interface EventOutcomeInput extends EventInput {
  opening: EventOpening;
  /** null: nobody chose, the party hesitated. */
  approach: ApproachOption | null;
  /** The suggestion's text when players wrote their own approach. */
  ownWords: string | null;
  /** Who acted, and who helped (character names). */
  actor: string | null;
  helpers: string[];
  degree: z.infer<typeof Degree> | null;
  consequences: SettledConsequence[];
}

// combat-narration: one settled round, or the end of a fight, in one to three sentences
export interface CombatNarrationInput extends EventInput {
  /** From 1. */
  round: number;
  blows: Blow[];
  /** Not null: this round ended the fight. */
  end: CombatEnd | null;
  foes: { name: string; describe: string; health: number; maxHealth: number; status: string }[];
}

// action: what does the end of the original action look like?
export interface ActionInput {
  scene: Scene;
  intent: SceneIntent;
  intentClass: IntentClass;
  ability: Ability;
  stakes: Stakes;
  /** null when nothing was at stake: it simply happens. */
  degree: z.infer<typeof Degree> | null;
  consequences: SettledConsequence[];
  /** Outcomes of the turn's events, already told. */
  events: { title: string; degree: z.infer<typeof Degree> | null }[];
}

// narrator: gather the settled outcomes into one story post
export const Narration = z.object({
  title: line(80),
  prose: line(2200),
  /** Where the party stands at the end, as people call it. */
  place: z.string().trim().max(60).default(''),
  /** The hook for the next turn: what the world seems to be about to do. */
  hook: z.string().trim().max(240).default(''),
  notebook: Notebook.optional(),
});
export type Narration = z.infer<typeof Narration>;
export interface NarratorInput {
  scene: Scene;
  /** In the order of play. */
  actions: {
    intent: SceneIntent;
    intentClass: IntentClass;
    degree: z.infer<typeof Degree> | null;
    words: string;
  }[];
  passed: string[];
  events: {
    title: string;
    degree: z.infer<typeof Degree> | null;
    words: string;
    /** How the fight ended, if it came to one. */
    fight: CombatEnd | null;
  }[];
  /** 0 at first; a game master who asks for other words raises it. */
  again: number;
}

/** The questions of a turn by module name; `turn/ports.ts` hands steps a way to ask them. */
export interface Questions {
  validator: { input: ValidatorInput; answer: Verdict };
  'meta-events': { input: ProposeInput; answer: Proposal };
  'event-opening': { input: EventInput; answer: EventOpening };
  'event-outcome': { input: EventOutcomeInput; answer: OutcomeWords };
  'combat-narration': { input: CombatNarrationInput; answer: OutcomeWords };
  action: { input: ActionInput; answer: OutcomeWords };
  narrator: { input: NarratorInput; answer: Narration };
}
export type ModuleName = keyof Questions;
