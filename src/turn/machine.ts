import type { InputName, PhaseName, WaitKind } from '../game/phases.ts';
import type { StepName } from '../game/steps.ts';

const SEATS = ['join', 'leave', 'boundaries', 'grow', 'xcard'] as const;
const HAND = [
  ...(['narrate', 'award', 'harm', 'heal', 'give', 'take', 'canon', 'kick', 'spotlight'] as const),
  ...(['settings', 'invite-gm', 'archive', 'end'] as const),
] as const;
const LOBBY = [...SEATS, ...HAND, 'pause'] as const;
const ALWAYS = [...LOBBY, 'rewind'] as const;
const CLOCK = ['skip', 'extend'] as const;
const REVIEW = [...CLOCK, 'review'] as const;
const BALLOT = ['vote', 'done', 'force', 'veto', 'inject'] as const;
const SCENE = ['choose', 'suggest', 'veto'] as const;
const AFTER_EVENT = ['in_meta_event', 'in_combat', 'resolving_action'] as const;

/**
 * The whole game on one screen. A campaign is in one phase; a phase welcomes inputs, at most one wait is open
 * in it, and steps lead from phase to phase. The gate routes by PHASES, the runner goes by STEPS and WAITS,
 * and the compiler refuses a step whose outcome is not in its row. From every phase `end` leads to `ended`,
 * and `rewind` and the X-card's `course` to `idle`.
 *
 *   lobby ─begin→ idle ─act→ gathering ─→ validate → propose ─→ [vote] → roll ─→ open-event → [approach] → resolve-event ─┐
 *                  ↑                         │          │                  │          ↑──────────── next event ───────────┤
 *                  │                         │          │                  │          │   open-combat ←── to blows ───────┤
 *                  │                         │          │                  │          │     ↓   ┌─────── next round ──┐   │
 *                  │                         │          │                  │          └─ [fighters] → resolve-round ──┘   │
 *                  └──── narrate ←── resolve-action ←───┴──────────────────┴─────────────────── none left ────────────────┘
 *
 * In review mode what is proposed waits for the game master before the vote, and the story before it is told.
 */
export const PHASES = {
  lobby: { welcomes: [...LOBBY, 'begin'], waits: null, leadsTo: ['idle'] },
  idle: { welcomes: [...ALWAYS, 'act', 'pass', 'use'], waits: null, leadsTo: ['gathering', 'validating'] },
  gathering: {
    welcomes: [...ALWAYS, ...CLOCK, 'act', 'pass', 'use', 'inject'],
    waits: 'intents',
    leadsTo: ['validating'],
  },
  validating: {
    welcomes: ALWAYS,
    waits: null,
    leadsTo: ['gathering', 'meta_proposal', 'resolving_action', 'idle'],
  },
  meta_proposal: {
    welcomes: [...ALWAYS, ...REVIEW, 'inject'],
    waits: 'event_review',
    leadsTo: ['meta_review', 'resolving_action'],
  },
  meta_review: {
    welcomes: [...ALWAYS, ...CLOCK, ...BALLOT, 'use'],
    waits: 'votes',
    leadsTo: ['probability_roll'],
  },
  probability_roll: { welcomes: ALWAYS, waits: null, leadsTo: ['in_meta_event', 'resolving_action'] },
  in_meta_event: {
    welcomes: [...ALWAYS, ...CLOCK, ...SCENE, 'use'],
    waits: 'approach',
    leadsTo: AFTER_EVENT,
  },
  in_combat: { welcomes: [...ALWAYS, ...CLOCK, 'fight', 'veto'], waits: 'fighters', leadsTo: AFTER_EVENT },
  resolving_action: { welcomes: [...ALWAYS, ...REVIEW], waits: 'story_review', leadsTo: ['idle'] },
  ended: { welcomes: [], waits: null, leadsTo: [] },
} as const satisfies Record<PhaseName, PhaseRow>;

/** Halted (over any phase): clocks stand still, and only these inputs are taken. */
export const WELCOME_WHEN_HALTED = {
  paused: ['resume', 'course', 'rewind', 'leave', 'boundaries', 'restore', ...HAND, 'xcard'],
  stopped: ['retry', 'rewind', 'leave', 'boundaries', ...HAND, 'xcard'],
} as const satisfies Record<'paused' | 'stopped', readonly InputName[]>;

/** A step runs in its phase and either goes on with a next step, opens a wait, or ends the turn (`rest`). */
export const STEPS = {
  validate: { phase: 'validating', leadsTo: ['propose', 'resolve-action', 'rest'], opens: 'intents' },
  propose: { phase: 'meta_proposal', leadsTo: ['open-vote', 'resolve-action'], opens: 'event_review' },
  'open-vote': { phase: 'meta_proposal', leadsTo: ['resolve-action'], opens: 'votes' },
  roll: { phase: 'probability_roll', leadsTo: ['open-event', 'resolve-action'], opens: null },
  'open-event': { phase: 'in_meta_event', leadsTo: [], opens: 'approach' },
  'resolve-event': {
    phase: 'in_meta_event',
    leadsTo: ['open-event', 'open-combat', 'resolve-action'],
    opens: null,
  },
  'open-combat': { phase: 'in_combat', leadsTo: ['resolve-round'], opens: 'fighters' },
  'resolve-round': {
    phase: 'in_combat',
    leadsTo: ['resolve-round', 'open-event', 'resolve-action'],
    opens: 'fighters',
  },
  'resolve-action': { phase: 'resolving_action', leadsTo: ['narrate'], opens: null },
  narrate: { phase: 'resolving_action', leadsTo: ['publish'], opens: 'story_review' },
  publish: { phase: 'resolving_action', leadsTo: ['rest'], opens: null },
} as const satisfies Record<StepName, StepRow>;

/** While a wait is open the campaign is in `phase`; when it closes, `next` runs. */
export const WAITS = {
  intents: { phase: 'gathering', next: 'validate' },
  event_review: { phase: 'meta_proposal', next: 'open-vote' },
  votes: { phase: 'meta_review', next: 'roll' },
  approach: { phase: 'in_meta_event', next: 'resolve-event' },
  fighters: { phase: 'in_combat', next: 'resolve-round' },
  story_review: { phase: 'resolving_action', next: 'publish' },
} as const satisfies Record<WaitKind, { phase: PhaseName; next: StepName }>;

interface PhaseRow {
  welcomes: readonly InputName[];
  /** Inputs that answer a wait are welcome only while it is open. */
  waits: WaitKind | null;
  leadsTo: readonly PhaseName[];
}
interface StepRow {
  phase: PhaseName;
  leadsTo: readonly (StepName | 'rest')[];
  opens: WaitKind | null;
}

/** What a step of this name may say comes next. */
export type NextOf<Step extends StepName> = (typeof STEPS)[Step]['leadsTo'][number];
export type OpensOf<Step extends StepName> = (typeof STEPS)[Step]['opens'];

/** Inputs that only make sense while the phase's wait is open; `pass` in `idle` hands on the spotlight. */
const NEED_OPEN_WAIT: readonly InputName[] = [
  ...(['vote', 'done', 'choose', 'suggest', 'fight', 'skip', 'extend', 'force', 'veto', 'review'] as const),
];

/** Whether a phase takes an input; `waiting`: its wait is open. The gate and the turn both ask this. */
export function welcomes(phase: PhaseName, input: InputName, waiting: boolean): boolean {
  const row: PhaseRow = PHASES[phase];
  if (!row.welcomes.includes(input)) return false;
  return waiting || !NEED_OPEN_WAIT.includes(input);
}
