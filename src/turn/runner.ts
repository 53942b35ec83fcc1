import { type DomainEventDraft, fact } from '../game/events.ts';
import { fateOf } from '../game/fate.ts';
import type { StepName } from '../game/steps.ts';
import type { Questions } from '../game/storytelling.ts';
import type { Action, Table } from '../game/table.ts';
import type { Commit, JournalledCommit, Next } from './changes.ts';
import type { Outcome, Step } from './define-step.ts';
import { STEPS, WAITS } from './machine.ts';
import type { Afterwards, Ask, Clock, Store, Storyteller } from './ports.ts';
import { reminder } from './remind.ts';
import { steps } from './steps/index.ts';
import { closeWait, isReview, openWait, phaseOf } from './waiting.ts';

export interface RunnerPorts {
  store: Store;
  storyteller: Storyteller;
  clock: Clock;
  afterwards: Afterwards;
  /** Told how each step went; for figures and logs only. */
  observe?(report: {
    actionId: string;
    step: StepName | 'close';
    ms: number;
    result: 'committed' | 'stale' | 'failed';
  }): void;
}

export interface TurnJob {
  actionId: string;
  version: number;
}

/**
 * `stale`: the version has moved, or the clocks stand still; nothing to do. `early`: the job came before the
 * deadline; it wants to come again then. `ran`: went on as far as it could.
 */
export type RunResult = { result: 'stale' | 'ran' } | { result: 'early'; deadline: Date };

/** A step shows this often, in milliseconds, that it is being worked on. */
const HEARTBEAT = 1000;

/**
 * The only way a step runs: load, compare the version, do the pure work, commit once by compare-and-swap.
 * A worker that has committed a step goes straight on with the next; if it dies, the sweep finds the row.
 */
export function createRunner(ports: RunnerPorts) {
  const { store, clock, afterwards } = ports;

  async function run({ actionId, version }: TurnJob): Promise<RunResult> {
    for (let at = version, ran = false; ; at += 1, ran = true) {
      const loaded = await store.tableOfAction(actionId);
      const action = loaded?.table.action;
      if (!loaded || !action || action.version !== at || loaded.table.campaign.halt) {
        return { result: ran ? 'ran' : 'stale' };
      }
      const now = clock.now();
      if (action.wait && action.wait.deadline > now) {
        await remind(loaded.table, action, now);
        return ran ? { result: 'ran' } : { result: 'early', deadline: action.wait.deadline };
      }
      const committed = action.wait
        ? await closeAtDeadline(loaded.table, action)
        : await runStep(loaded.table, action, loaded.answers);
      if (!committed) return { result: ran ? 'ran' : 'stale' };
      if (committed === 'over') return { result: 'ran' };
    }
  }

  /** Half of the wait is over: those still awaited are reminded, once. */
  async function remind(table: Table, action: Action, now: Date): Promise<void> {
    const what = reminder(table, action, now);
    if (what) await commit(table, action, what, {}, 'close', performance.now());
  }

  /** First the wait closes, in a commit of its own, so that no answer slips in while the next step works. */
  async function closeAtDeadline(table: Table, action: Action): Promise<boolean> {
    if (!action.wait) throw new Error(`Action ${action.id} has no open wait`);
    const closing = closeWait(table, action.wait, 'deadline');
    const what = { ...closing, entry: { kind: 'deadline' } as const, at: clock.now() };
    return commit(table, action, what, {}, 'close', performance.now());
  }

  async function runStep(
    table: Table,
    action: Action,
    known: Record<string, unknown>,
  ): Promise<boolean | 'over'> {
    const started = performance.now();
    const fresh: Record<string, unknown> = {};
    const beating = setInterval(
      () => void store.beat(action.id, action.version).catch(() => undefined),
      HEARTBEAT,
    );
    try {
      const step: Step = steps[action.step];
      const fate = fateOf(action.seed);
      const outcome = await step.run({
        table,
        action,
        fate,
        now: clock.now(),
        ask: asker(action, known, fresh),
        bestiary: ports.storyteller.bestiary(table.campaign.scenario),
      });
      const now = clock.now();
      const next = whatNext(table, outcome, now);
      const done = await commit(
        table,
        action,
        { ...planned(outcome, next), next, entry: { kind: 'step', step: action.step }, at: now },
        fresh,
        action.step,
        started,
      );
      return done && next.to !== 'step' ? 'over' : done;
    } catch (error) {
      ports.observe?.({
        actionId: action.id,
        step: action.step,
        ms: performance.now() - started,
        result: 'failed',
      });
      throw error;
    } finally {
      clearInterval(beating);
    }
  }

  function asker(action: Action, known: Record<string, unknown>, fresh: Record<string, unknown>): Ask {
    return async (module, key, input) => {
      type Answer = Questions[typeof module]['answer'];
      if (key in known) return known[key] as Answer;
      const { answer, paid } = await ports.storyteller.ask(module, input, fateOf(action.seed));
      // What was paid for is kept at once; what can be derived again is kept with the step's commit.
      if (paid) await store.keepAnswer(action.id, key, answer);
      else fresh[key] = answer;
      return answer;
    };
  }

  async function commit(
    { campaign }: Table,
    { id: actionId, version }: Action,
    what: JournalledCommit,
    answers: Record<string, unknown>,
    step: StepName | 'close',
    started: number,
  ): Promise<boolean> {
    const result = await store.commitStep({ campaignId: campaign.id, actionId, version }, what, answers);
    const stale = result === 'stale';
    ports.observe?.({
      actionId,
      step,
      ms: performance.now() - started,
      result: stale ? 'stale' : 'committed',
    });
    if (!stale) afterwards.committed(result);
    return !stale;
  }

  /** A step failed for good: the campaign stops where everybody can see it, and can be started again. */
  async function stop({ actionId, version }: TurnJob, error: string): Promise<void> {
    const loaded = await store.tableOfAction(actionId);
    const action = loaded?.table.action;
    if (!loaded || action?.version !== version || loaded.table.campaign.halt) return;
    const stopped: DomainEventDraft = fact('campaign.stopped', null, { step: action.step, error });
    const now = clock.now();
    const remaining = action.wait ? Math.max(0, action.wait.deadline.getTime() - now.getTime()) : null;
    await commit(
      loaded.table,
      action,
      {
        changes: [
          {
            kind: 'campaign',
            set: { halt: { kind: 'stopped', cause: 'failed', reason: error, by: null, remaining } },
          },
        ],
        events: [stopped],
        posts: [],
        next: { to: 'halt', step: action.step },
        entry: { kind: 'stop', error },
        at: now,
      },
      {},
      'close',
      performance.now(),
    );
  }

  return { run, stop };
}

/** Turns a step's outcome into where the action stands next. */
export function whatNext(table: Table, outcome: Outcome<StepName>, now: Date): Next {
  if ('wait' in outcome) {
    const { kind, awaited } = outcome.wait;
    const wait = openWait(table.campaign, kind, awaited, now);
    // A wait for nobody is over at once: a table that sleeps does not keep itself waiting.
    return {
      to: 'wait',
      step: WAITS[kind].next,
      wait: awaited.length > 0 || isReview(kind) ? wait : { ...wait, deadline: now },
    };
  }
  return outcome.to === 'rest' ? { to: 'rest' } : { to: 'step', step: outcome.to };
}

/** The outcome's changes and the phase that the table says comes with them. */
export function planned(outcome: Outcome<StepName>, next: Next): Omit<Commit, 'next'> {
  const phase =
    next.to === 'wait'
      ? WAITS[next.wait.kind].phase
      : next.to === 'step'
        ? STEPS[next.step].phase
        : ('idle' as const);
  return {
    changes: [phaseOf(phase), ...outcome.changes],
    events: outcome.events ?? [],
    posts: outcome.posts ?? [],
  };
}
