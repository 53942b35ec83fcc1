import { z } from 'zod';
import { Degree } from './checks.ts';
import { CombatEnd } from './combat.ts';
import { InputName, PhaseName, WaitKind } from './phases.ts';

/**
 * Domain events: facts, in the past tense, that side effects live off. Names are durable; a payload gains
 * fields, it never loses or renames one. The table below is the whole catalog.
 */
export const DOMAIN_EVENTS = {
  'campaign.started': z.object({ name: z.string(), scenario: z.string() }),
  'campaign.begun': z.object({ party: z.array(z.string()) }),
  'campaign.ended': z.object({ turns: z.number() }),
  'campaign.paused': z.object({ phase: PhaseName, reason: z.string() }),
  'campaign.resumed': z.object({ phase: PhaseName }),
  'campaign.stopped': z.object({ step: z.string(), error: z.string() }),
  'player.joined': z.object({ playerId: z.string(), character: z.string() }),
  'player.left': z.object({ playerId: z.string(), character: z.string() }),
  'player.went-away': z.object({ playerId: z.string(), character: z.string() }),
  'player.came-back': z.object({ playerId: z.string(), character: z.string() }),
  'player.rose': z.object({ playerId: z.string(), character: z.string(), level: z.number() }),
  'player.grew': z.object({ playerId: z.string(), character: z.string(), ability: z.string() }),
  /** What was said stays private: only that something was said. */
  'boundaries.set': z.object({ lines: z.number(), veils: z.number() }),
  'item.used': z.object({ playerId: z.string(), character: z.string(), item: z.string() }),
  'spotlight.moved': z.object({ playerId: z.string().nullable(), character: z.string() }),
  'wait.reminded': z.object({ kind: WaitKind, playerIds: z.array(z.string()) }),
  'turn.opened': z.object({ turn: z.number(), commitment: z.string() }),
  'intent.declared': z.object({ playerId: z.string(), kind: z.enum(['act', 'pass']), text: z.string() }),
  'wait.closed': z.object({
    kind: WaitKind,
    by: z.enum(['everyone', 'deadline', 'gm']),
    missed: z.array(z.string()),
  }),
  'action.validated': z.object({ stakes: z.string(), accepted: z.number(), refused: z.number() }),
  'meta.generated': z.object({ titles: z.array(z.string()) }),
  'vote.cast': z.object({
    playerId: z.string(),
    eventIndex: z.number(),
    value: z.enum(['welcome', 'avert']),
  }),
  'event.struck': z.object({ eventIndex: z.number(), title: z.string() }),
  'event.spared': z.object({
    eventIndex: z.number(),
    title: z.string(),
    die: z.number(),
    chance: z.number(),
  }),
  'event.triggered': z.object({
    eventIndex: z.number(),
    title: z.string(),
    die: z.number().nullable(),
    chance: z.number(),
  }),
  'approach.chosen': z.object({ playerId: z.string(), eventIndex: z.number(), choice: z.number() }),
  'approach.suggested': z.object({ playerId: z.string(), eventIndex: z.number(), label: z.string() }),
  'combat.started': z.object({ eventIndex: z.number(), title: z.string(), foes: z.array(z.string()) }),
  'combat.declared': z.object({
    playerId: z.string(),
    eventIndex: z.number(),
    round: z.number(),
    deed: z.string(),
  }),
  'combat.round': z.object({
    eventIndex: z.number(),
    round: z.number(),
    hits: z.number(),
    foesLeft: z.number(),
  }),
  'combat.ended': z.object({
    eventIndex: z.number(),
    title: z.string(),
    end: CombatEnd,
    rounds: z.number(),
  }),
  'event.resolved': z.object({ eventIndex: z.number(), title: z.string(), degree: Degree.nullable() }),
  'action.resolved': z.object({ playerId: z.string(), degree: Degree.nullable() }),
  'turn.completed': z.object({ turn: z.number(), seed: z.string(), tension: z.number() }),
  'turn.abandoned': z.object({ turn: z.number(), reason: z.string() }),
  'turn.rewound': z.object({ turn: z.number() }),
  'campaign.archived': z.object({ reason: z.string() }),
  'campaign.restored': z.object({ channelId: z.string() }),
  'gm.acted': z.object({ input: InputName, detail: z.string() }),
} as const;

export type DomainEventName = keyof typeof DOMAIN_EVENTS;

/** A fact about to be written. `actor` is a user id, null for Wyrd itself. */
export type DomainEventDraft = {
  [Name in DomainEventName]: {
    name: Name;
    actor: string | null;
    payload: z.infer<(typeof DOMAIN_EVENTS)[Name]>;
  };
}[DomainEventName];

/** Builds a draft; exists so that name and payload are checked together. Wyrd itself has an empty user id. */
export function fact<Name extends DomainEventName>(
  name: Name,
  actor: string | null,
  payload: z.infer<(typeof DOMAIN_EVENTS)[Name]>,
): DomainEventDraft {
  return { name, actor: actor || null, payload } as DomainEventDraft;
}
