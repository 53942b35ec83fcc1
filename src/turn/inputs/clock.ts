import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { defaultExtension } from '../../game/pace.ts';
import { cleanLine } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import type { Halt, Table } from '../../game/table.ts';
import type { Next } from '../changes.ts';
import { defineInput } from '../define-input.ts';
import { closeIfAnswered, closeWait } from '../waiting.ts';

/** Closes the present wait now; whoever has not answered abstains. */
export const skip = defineInput({
  name: 'skip',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({}),
  decide({ table, actor }) {
    const wait = table.action?.wait;
    // The machine takes clock inputs only while a wait is open.
    if (!wait) throw new Error('A wait was to be closed that is not open');
    const closing = closeWait(table, wait, 'gm');
    return {
      ...closing,
      events: [fact('gm.acted', actor.userId, { input: 'skip', detail: wait.kind }), ...closing.events],
      note: note('skipped'),
    };
  },
});

/** Gives the present wait more time. A moved deadline is a new version with a fresh delayed job. */
export const extend = defineInput({
  name: 'extend',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ seconds: z.number().int().min(10).max(604_800).nullable() }),
  decide({ table, actor }, { seconds }) {
    const { action, campaign } = table;
    const wait = action?.wait;
    if (!wait) throw new Error('A wait was to be extended that is not open');
    const more = seconds === null ? defaultExtension(campaign.settings, wait.kind) : seconds * 1000;
    const deadline = new Date(wait.deadline.getTime() + more);
    return {
      changes: [],
      events: [fact('gm.acted', actor.userId, { input: 'extend', detail: `${Math.round(more / 1000)} s` })],
      posts: [],
      next: { to: 'wait', step: action.step, wait: { ...wait, deadline, reminded: false } },
      note: note('extended', { until: deadline }),
    };
  },
});

/** Clocks stop and input is refused with the reason, until somebody resumes. */
export const pause = defineInput({
  name: 'pause',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ reason: z.string(), cause: z.enum(['gm', 'unreachable']).default('gm') }),
  decide({ table, actor, now }, { reason: raw, cause }) {
    const { action, campaign } = table;
    const reason = cleanLine(raw, 200);
    const remaining = remainingOf(table, now);
    const halt: Halt = { kind: 'paused', cause, reason, by: actor.userId || null, remaining };
    return {
      changes: [{ kind: 'campaign', set: { halt } }],
      events: [fact('campaign.paused', actor.userId, { phase: campaign.phase, reason })],
      posts: [],
      next: action ? { to: 'halt', step: action.step } : { to: 'stay' },
      note: note('paused'),
    };
  },
});

/** The clocks run again with the time that was left. */
export const resume = defineInput({
  name: 'resume',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({}),
  decide({ table, actor, now }) {
    const { campaign } = table;
    if (campaign.halt?.kind !== 'paused') return refuse('not-halted');
    const going = goOn(table, campaign.halt, now);
    return {
      changes: [{ kind: 'campaign', set: { halt: null } }, ...going.changes],
      events: [fact('campaign.resumed', actor.userId, { phase: campaign.phase }), ...going.events],
      posts: [],
      next: going.next,
      note: note('resumed', { until: going.next.to === 'wait' ? going.next.wait.deadline : null }),
    };
  },
});

/** Runs the step again over which the game master lost the thread. */
export const retry = defineInput({
  name: 'retry',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({}),
  decide({ table, actor, now }) {
    const { campaign } = table;
    if (campaign.halt?.kind !== 'stopped') return refuse('not-halted');
    const going = goOn(table, campaign.halt, now);
    return {
      changes: [{ kind: 'campaign', set: { halt: null } }, ...going.changes],
      events: [
        fact('gm.acted', actor.userId, { input: 'retry', detail: table.action?.step ?? '' }),
        ...going.events,
      ],
      posts: [],
      next: going.next,
      note: note('retried'),
    };
  },
});

function goOn(
  table: Table,
  halt: Halt,
  now: Date,
): Pick<ReturnType<typeof closeIfAnswered>, 'changes' | 'events'> & { next: Next } {
  const { action } = table;
  if (!action) return { changes: [], events: [], next: { to: 'stay' } };
  if (!action.wait) return { changes: [], events: [], next: { to: 'step', step: action.step } };
  // Everybody still awaited may have left in the meantime.
  const closing = closeIfAnswered(table, action);
  if (closing.next.to !== 'stay') return closing;
  const wait = { ...action.wait, deadline: new Date(now.getTime() + (halt.remaining ?? 0)) };
  return { changes: [], events: [], next: { to: 'wait', step: action.step, wait } };
}

/** What is left of the open wait, in milliseconds; null when nothing waits. */
export function remainingOf({ action }: Table, now: Date): number | null {
  return action?.wait ? Math.max(0, action.wait.deadline.getTime() - now.getTime()) : null;
}
