import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Note } from '../../src/game/notes.ts';
import type { InputName } from '../../src/game/phases.ts';
import { isRefusal, type Refusal } from '../../src/game/refusals.ts';
import { CampaignSettings } from '../../src/game/settings.ts';
import { openDatabase } from '../../src/store/client.ts';
import { createStore } from '../../src/store/store.ts';
import type { Inputs } from '../../src/turn/inputs/index.ts';
import type { CampaignDraft, Committed, PromisedJob, Storyteller } from '../../src/turn/ports.ts';
import { createRunner } from '../../src/turn/runner.ts';
import { createSubmit } from '../../src/turn/submit.ts';
import { freshDatabase } from './postgres.ts';
import { plainStoryteller } from './storyteller.ts';

export const NAMES = ['Ada', 'Bram', 'Cleo', 'Dov'] as const;

/**
 * The turn on a real database, with a clock and seeds that the test holds, and a queue that the test is:
 * `jobs` are those that were promised and not yet run.
 */
export async function openGame(
  options: {
    storyteller?: Storyteller;
    draft?: Partial<CampaignDraft>;
    /** Every look at the clock is a millisecond later, as with a real one. */
    ticks?: boolean;
  } = {},
) {
  const database = await freshDatabase();
  const db = openDatabase(database.url);
  const clock = {
    time: new Date('2026-01-01T20:00:00Z'),
    now() {
      if (options.ticks) clock.time = new Date(clock.time.getTime() + 1);
      return new Date(clock.time);
    },
  };
  let seeds = 0;
  const entropy = {
    seed: () => createHash('sha256').update(`seed ${++seeds}`).digest('hex'),
  };
  const jobs: PromisedJob[] = [];
  const afterwards = { committed: ({ promised }: Committed) => void jobs.push(...promised) };
  const store = createStore(db, clock);
  const runner = createRunner({
    store,
    storyteller: options.storyteller ?? plainStoryteller(),
    clock,
    afterwards,
  });
  const submit = createSubmit({ store, clock, entropy, afterwards });
  const created = await store.createCampaign({
    ...{ guildId: 'g', channelId: 'c', name: 'The Test', scenario: 's' },
    settings: CampaignSettings.parse({}),
    ...{ lines: [], veils: [], place: 'the gate', ownerId: 'gm' },
    ...options.draft,
  });
  if (isRefusal(created)) throw new Error('the campaign was refused');
  const campaignId = created.campaign.id;
  let sources = 0;

  const game = {
    url: database.url,
    db,
    store,
    runner,
    clock,
    jobs,
    campaignId,
    table: async () => {
      const table = await store.table(campaignId);
      if (!table) throw new Error('the campaign is gone');
      return table;
    },
    /** An input of a user; `gm` has the right to steer. */
    say<Name extends InputName>(
      user: string,
      name: Name,
      input: z.input<Inputs[Name]['schema']>,
    ): Promise<Note | Refusal> {
      return submit(
        campaignId,
        { userId: user, name: user, gm: user === 'gm' },
        `source-${++sources}`,
        name,
        input,
      );
    },
    /** Runs every job that is due, as a worker would. */
    async work(): Promise<void> {
      for (let due = take(); due; due = take()) await runner.run(due);
    },
    /** Lets the open wait's deadline pass, and runs what is due then. */
    async passDeadline(): Promise<void> {
      const { action } = await game.table();
      if (!action?.wait) throw new Error('no wait is open');
      clock.time = new Date(action.wait.deadline.getTime() + 1);
      await game.work();
    },
    async seat(...names: readonly string[]): Promise<void> {
      for (const name of names) {
        await game.say(name, 'join', {
          draft: { name, pronouns: '', concept: '', archetype: 'wanderer', trait: '' },
        });
      }
      await game.say('gm', 'begin', { prologue: 'It begins.' });
    },
    async close(): Promise<void> {
      await db.$disconnect();
      await database.drop();
    },
  };
  function take(): PromisedJob | undefined {
    const at = jobs.findIndex(({ runAt }) => runAt === null || runAt <= clock.time);
    return at < 0 ? undefined : jobs.splice(at, 1)[0];
  }
  return game;
}
export type Game = Awaited<ReturnType<typeof openGame>>;
