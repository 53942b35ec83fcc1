import { describe, expect, it } from 'vitest';
import { InputName, PhaseName, WaitKind } from '../game/phases.ts';
import { StepName } from '../game/steps.ts';
import type { Action, Campaign, Halt, Table, Wait } from '../game/table.ts';
import { admit } from './admit.ts';
import { PHASES, STEPS, WAITS, WELCOME_WHEN_HALTED } from './machine.ts';
import { closeWait } from './waiting.ts';

const leadsTo = (phase: PhaseName): readonly PhaseName[] => PHASES[phase].leadsTo;
const now = new Date('2026-01-01T20:00:00Z');

/** A table in a phase, with its wait open or not. */
function table(phase: PhaseName, waiting: boolean, halt: Halt['kind'] | null = null): Table {
  const kind = PHASES[phase].waits;
  const wait: Wait | null =
    waiting && kind
      ? { kind, openedAt: now, deadline: now, awaited: ['p'], done: [], reminded: false }
      : null;
  const action = {
    turn: 1,
    wait,
    intents: [],
    events: [],
    votes: [],
    approaches: [],
    declarations: [],
    currentEventIndex: 0,
  } as unknown as Action;
  const campaign = {
    phase,
    halt: halt ? { kind: halt, cause: 'gm', reason: 'tea', by: null, remaining: null } : null,
  } as Campaign;
  return { campaign, players: [], action: ['lobby', 'idle', 'ended'].includes(phase) ? null : action };
}

describe('the table of phases', () => {
  it('reaches every phase from the lobby, and the end from every phase', () => {
    const reached = new Set<PhaseName>(['lobby', 'ended']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const phase of [...reached]) for (const next of leadsTo(phase)) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...PhaseName.options].sort());
    for (const phase of PhaseName.options.filter((one) => one !== 'ended')) {
      expect(admit(table(phase, true), 'end')).toBeNull();
    }
  });

  it('leads where the steps and waits lead', () => {
    for (const step of StepName.options) {
      const { phase, leadsTo: next, opens } = STEPS[step];
      for (const one of next) {
        const to = one === 'rest' ? 'idle' : STEPS[one].phase;
        expect([phase, ...leadsTo(phase)], `${step} → ${one}`).toContain(to);
      }
      if (opens) expect([phase, ...leadsTo(phase)]).toContain(WAITS[opens].phase);
    }
    for (const kind of WaitKind.options) {
      const { phase, next } = WAITS[kind];
      expect(PHASES[phase].waits).toBe(kind);
      expect([phase, ...leadsTo(phase)]).toContain(STEPS[next].phase);
    }
  });

  it('reaches every step, and from every step the rest', () => {
    const reached = new Set<StepName>(['validate']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const step of [...reached]) {
        const { leadsTo: next, opens } = STEPS[step];
        for (const one of next) if (one !== 'rest') reached.add(one);
        if (opens) reached.add(WAITS[opens].next);
      }
    }
    expect([...reached].sort()).toEqual([...StepName.options].sort());
    const rests = (step: StepName, seen: StepName[]): boolean => {
      const { leadsTo: next, opens } = STEPS[step];
      const onward: readonly (StepName | 'rest')[] = opens ? [...next, WAITS[opens].next] : next;
      return onward.some((one) => one === 'rest' || (!seen.includes(one) && rests(one, [...seen, one])));
    };
    for (const step of StepName.options) expect(rests(step, [step])).toBe(true);
  });
});

describe('every wait closes', () => {
  it.each(WaitKind.options)('%s: at its deadline its step begins, in that step’s phase', (kind) => {
    const at = table(WAITS[kind].phase, true);
    const wait = at.action?.wait;
    if (!wait) throw new Error(`no wait is open in ${WAITS[kind].phase}`);
    const { next, changes, events } = closeWait(at, wait, 'deadline');
    const step = WAITS[kind].next;
    expect(next).toEqual({ to: 'step', step });
    expect(changes).toEqual([{ kind: 'campaign', set: { phase: STEPS[step].phase } }]);
    expect(events).toMatchObject([{ name: 'wait.closed', payload: { kind, by: 'deadline' } }]);
  });

  it.each(WaitKind.options)('%s: and before, at the game master’s word', (kind) => {
    expect(admit(table(WAITS[kind].phase, true), 'skip')).toBeNull();
    expect(admit(table(WAITS[kind].phase, true), 'extend')).toBeNull();
  });
});

describe('no pair of phase and input is without an answer', () => {
  const cases = PhaseName.options.flatMap((phase) =>
    InputName.options.flatMap((input) => [true, false].map((waiting) => ({ phase, input, waiting }))),
  );

  it.each(cases)('$phase × $input (waiting: $waiting)', ({ phase, input, waiting }) => {
    const answer = admit(table(phase, waiting), input);
    const welcome = (PHASES[phase].welcomes as readonly InputName[]).includes(input);
    if (!welcome)
      expect(answer?.refused).toBe(input === 'resume' || input === 'retry' ? 'not-halted' : 'not-now');
    else if (answer) expect(waiting && PHASES[phase].waits !== null).toBe(false);
  });

  it.each(['paused', 'stopped'] as const)(
    'while %s only what sets it going again is taken, with the reason for the rest',
    (kind) => {
      for (const phase of PhaseName.options) {
        for (const input of InputName.options) {
          const answer = admit(table(phase, true, kind), input);
          const taken = (WELCOME_WHEN_HALTED[kind] as readonly InputName[]).includes(input);
          expect(answer === null).toBe(taken);
        }
      }
    },
  );
});
