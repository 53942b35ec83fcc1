import { randomBytes } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { isRefusal } from '../src/game/refusals.ts';
import { CampaignSettings } from '../src/game/settings.ts';
import { triggeredEvents } from '../src/game/table.ts';
import { createJobs } from '../src/jobs/index.ts';
import { createRelay } from '../src/jobs/relay.ts';
import { openDatabase } from '../src/store/client.ts';
import { createOutbox } from '../src/store/recovery.ts';
import { createStore } from '../src/store/store.ts';
import type { JournalledCommit } from '../src/turn/changes.ts';
import type { Committed, Store } from '../src/turn/ports.ts';
import { createRunner } from '../src/turn/runner.ts';
import { createSubmit } from '../src/turn/submit.ts';
import { plainStoryteller } from '../test/support/storyteller.ts';

const PLAYERS = ['Ada', 'Bram', 'Cleo', 'Dov'];
const logger = pino({ level: 'silent' });

export interface Statement {
  text: string;
  values: unknown[];
}
export interface MeasuredTurn {
  ms: number;
  /** What this turn wrote, in order, transactions included: the floor does the same. */
  writes: Statement[];
}

/**
 * Whole turns of a party of four with instant modules and no people to wait for, through the real store,
 * queue and runner; Discord is left out. `prepared` is called when the story has begun, before the first turn.
 */
export async function playTurns(o: {
  databaseUrl: string;
  redisUrl?: string;
  turns: number;
  prepared(): Promise<void>;
}): Promise<MeasuredTurn[]> {
  const db = openDatabase(o.databaseUrl);
  const clock = { now: () => new Date() };
  const jobs = await createJobs({
    redisUrl: o.redisUrl,
    databaseUrl: o.databaseUrl,
    prefix: `bench${randomBytes(4).toString('hex')}`,
    logger,
  });
  const relay = createRelay({ outbox: createOutbox(db), jobs, logger });
  const moves = createMoves();
  const afterwards = {
    committed({ promised }: Committed) {
      void relay.handOver(
        promised.map(({ id, actionId, version, runAt }) => ({
          ...{
            id,
            runAt,
            queue: 'turn' as const,
            jobId: `turn-${actionId}-${version}`,
            payload: { v: 1, actionId, version },
          },
        })),
      );
    },
  };
  const store = moves.watch(createStore(db, clock));
  const runner = createRunner({ store, storyteller: plainStoryteller(), clock, afterwards });
  const submit = createSubmit({
    store,
    clock,
    entropy: { seed: () => randomBytes(32).toString('hex') },
    afterwards,
  });
  await jobs.work('turn', async ({ actionId, version }) => void (await runner.run({ actionId, version })), {
    concurrency: 10,
  });

  const created = await store.createCampaign({
    ...{
      guildId: 'g',
      channelId: randomBytes(6).toString('hex'),
      name: 'Bench',
      scenario: 's',
    },
    settings: CampaignSettings.parse({}),
    ...{ lines: [], veils: [], place: 'the gate', ownerId: 'gm' },
  });
  if (isRefusal(created)) throw new Error('the campaign was refused');
  const { id } = created.campaign;
  let sources = 0;
  const say = (user: string) => (name: Parameters<typeof submit>[3], input: never) =>
    submit(id, { userId: user, name: user, gm: user === 'gm' }, `bench-${++sources}`, name, input);
  for (const name of PLAYERS) {
    await say(name)('join', {
      draft: { name, pronouns: '', concept: '', archetype: 'wanderer', trait: '' },
    } as never);
  }
  await say('gm')('begin', { prologue: '' } as never);
  await o.prepared();

  const measured: MeasuredTurn[] = [];
  const recording = record();
  try {
    for (let turn = 0; turn < o.turns; turn += 1) {
      recording.take();
      const started = performance.now();
      const asked = moves.next();
      for (const name of PLAYERS) await say(name)('act', { text: 'I force the gate' } as never);
      for (let question = await asked; question !== 'rest'; ) {
        const { action } = (await store.table(id)) ?? {};
        if (!action) throw new Error('the turn is gone');
        const answered = moves.next();
        const event = triggeredEvents(action)[action.currentEventIndex];
        for (const name of PLAYERS) {
          if (question === 'approach')
            await say(name)('choose', {
              actionId: action.id,
              eventIndex: event?.index ?? 0,
              choice: 0,
            } as never);
          else
            for (const { index } of action.events)
              await say(name)('vote', { actionId: action.id, eventIndex: index, value: 'welcome' } as never);
        }
        question = await answered;
      }
      measured.push({ ms: performance.now() - started, writes: recording.take() });
    }
  } finally {
    recording.stop();
    await jobs.close();
    await db.$disconnect();
  }
  return measured;
}

/** Tells when the turn asks the next question, or rests. */
function createMoves() {
  let waiting: ((what: string) => void)[] = [];
  return {
    next: () => new Promise<string>((resolve) => waiting.push(resolve)),
    watch(store: Store): Store {
      return {
        ...store,
        async commitStep(at, commit: JournalledCommit, answers) {
          const result = await store.commitStep(at, commit, answers);
          const { next } = commit;
          if (result !== 'stale' && (next.to === 'wait' || next.to === 'rest')) {
            const listeners = waiting;
            waiting = [];
            for (const tell of listeners) tell(next.to === 'wait' ? next.wait.kind : 'rest');
          }
          return result;
        },
      };
    },
  };
}

/** Listens in on what Prisma sends, below Prisma: exactly the statements and values that PostgreSQL gets. */
function record() {
  const original = pg.Client.prototype.query;
  let seen: Statement[] = [];
  const isWrite = (text: string) =>
    /^\s*(INSERT|UPDATE|DELETE|BEGIN|COMMIT)/i.test(text) && !/bullmq/i.test(text);
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [query, values] = args as [string | { text?: string; values?: unknown[] }, unknown[] | undefined];
    const text = typeof query === 'string' ? query : (query.text ?? '');
    const own =
      (this as unknown as { connectionParameters: { application_name?: string } }).connectionParameters
        .application_name === 'wyrd';
    if (own && isWrite(text))
      seen.push({ text, values: (typeof query === 'string' ? values : query.values) ?? [] });
    return Reflect.apply(original, this, args);
  } as typeof original;
  return {
    take() {
      const taken = seen;
      seen = [];
      return taken;
    },
    stop() {
      pg.Client.prototype.query = original;
    },
  };
}

/** The floor: the same statements with the same values, by plain pg on one connection, nothing else. */
export async function replayFloor(databaseUrl: string, turns: MeasuredTurn[]): Promise<number[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const times: number[] = [];
  try {
    for (const { writes } of turns) {
      const started = performance.now();
      for (const { text, values } of writes) await client.query(text, values as never[]);
      times.push(performance.now() - started);
    }
  } finally {
    await client.end();
  }
  return times;
}
