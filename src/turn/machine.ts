import type { InputName, PhaseName, WaitKind } from '../game/phases.ts';
import type { StepName } from '../game/steps.ts';

const ALWAYS = ['join', 'leave', 'pause', 'end'] as const;
const CLOCK = ['skip', 'extend'] as const;
const BALLOT = ['vote', 'done', 'force', 'veto'] as const;
const SCENE = ['choose', 'suggest'] as const;
const AFTER_EVENT = ['in_meta_event', 'resolving_action'] as const;

/**
 * The whole game on one screen. A campaign is in one phase; a phase welcomes inputs, at most one wait is open
 * in it, and steps lead from phase to phase. The gate routes by PHASES, the runner goes by STEPS and WAITS,
 * and the compiler refuses a step whose outcome is not in its row. From every phase `end` leads to `ended`.
 *
 *   lobby ─begin→ idle ─act→ gathering ─→ validate → propose ─→ [vote] → roll ─→ open-event → [approach] → resolve-event ─┐
 *                  ↑                         │          │                  │          ↑──────────── next event ───────────┤
 *                  └──── narrate ←── resolve-action ←───┴──────────────────┴─────────────────── none left ────────────────┘
 */
export const PHASES = {
  lobby: { welcomes: ['join', 'leave', 'begin', 'end'], waits: null, leadsTo: ['idle'] },
  idle: { welcomes: [...ALWAYS, 'act'], waits: null, leadsTo: ['gathering', 'validating'] },
  gathering: { welcomes: [...ALWAYS, ...CLOCK, 'act', 'pass'], waits: 'intents', leadsTo: ['validating'] },
  validating: { welcomes: ALWAYS, waits: null, leadsTo: ['meta_proposal', 'resolving_action', 'idle'] },
  meta_proposal: { welcomes: ALWAYS, waits: null, leadsTo: ['meta_review', 'resolving_action'] },
  meta_review: { welcomes: [...ALWAYS, ...CLOCK, ...BALLOT], waits: 'votes', leadsTo: ['probability_roll'] },
  probability_roll: { welcomes: ALWAYS, waits: null, leadsTo: ['in_meta_event', 'resolving_action'] },
  in_meta_event: { welcomes: [...ALWAYS, ...CLOCK, ...SCENE], waits: 'approach', leadsTo: AFTER_EVENT },
  resolving_action: { welcomes: ALWAYS, waits: null, leadsTo: ['idle'] },
  ended: { welcomes: [], waits: null, leadsTo: [] },
} as const satisfies Record<PhaseName, PhaseRow>;

/** Halted (over any phase): clocks stand still, and only these inputs are taken. */
export const WELCOME_WHEN_HALTED = {
  paused: ['resume', 'leave', 'end'],
  stopped: ['retry', 'leave', 'end'],
} as const satisfies Record<'paused' | 'stopped', readonly InputName[]>;

/** A step runs in its phase and either goes on with a next step, opens its wait, or ends the turn (`rest`). */
export const STEPS = {
  validate: { phase: 'validating', leadsTo: ['propose', 'resolve-action', 'rest'], opens: null },
  propose: { phase: 'meta_proposal', leadsTo: ['resolve-action'], opens: 'votes' },
  roll: { phase: 'probability_roll', leadsTo: ['open-event', 'resolve-action'], opens: null },
  'open-event': { phase: 'in_meta_event', leadsTo: [], opens: 'approach' },
  'resolve-event': { phase: 'in_meta_event', leadsTo: ['open-event', 'resolve-action'], opens: null },
  'resolve-action': { phase: 'resolving_action', leadsTo: ['narrate'], opens: null },
  narrate: { phase: 'resolving_action', leadsTo: ['rest'], opens: null },
} as const satisfies Record<StepName, StepRow>;

/** While a wait is open the campaign is in `phase`; when it closes, `next` runs. */
export const WAITS = {
  intents: { phase: 'gathering', next: 'validate' },
  votes: { phase: 'meta_review', next: 'roll' },
  approach: { phase: 'in_meta_event', next: 'resolve-event' },
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

/** Inputs that only make sense while the phase's wait is open. */
export const NEED_OPEN_WAIT: readonly InputName[] = [
  'pass',
  'vote',
  'done',
  'choose',
  'suggest',
  'skip',
  'extend',
  'force',
  'veto',
];

/** Whether a phase takes an input; `waiting`: its wait is open. The gate and the turn both ask this. */
export function welcomes(phase: PhaseName, input: InputName, waiting: boolean): boolean {
  const row: PhaseRow = PHASES[phase];
  if (!row.welcomes.includes(input)) return false;
  return waiting || !NEED_OPEN_WAIT.includes(input);
}
