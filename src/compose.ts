import { randomBytes, randomInt } from 'node:crypto';
import path from 'node:path';
import fastify from 'fastify';
import pino from 'pino';
import { createChannelApi } from './bot/channel.ts';
import { createClient, listen, register } from './bot/client.ts';
import { createGate } from './bot/gate.ts';
import { createPlaces } from './bot/places.ts';
import { createResponder } from './bot/respond.ts';
import { createVoice, type Voice } from './bot/voice.ts';
import { commands } from './commands/index.ts';
import { components } from './components/index.ts';
import type { Config } from './config.ts';
import { createMetrics, registerHttp } from './http.ts';
import { createJobs } from './jobs/index.ts';
import { createLoop } from './jobs/loop.ts';
import { createRecovery } from './jobs/recovery.ts';
import { createRelay } from './jobs/relay.ts';
import { createLocalDiscord } from './local/emulator/index.ts';
import { registerPage } from './local/page/index.ts';
import type { EmbeddedPostgres } from './local/postgres/index.ts';
import { createStoryteller } from './modules/index.ts';
import { createChronicle } from './store/chronicle.ts';
import { openDatabase } from './store/client.ts';
import { createDeliveries } from './store/deliveries.ts';
import { migrate } from './store/migrate.ts';
import { createPrivacy } from './store/privacy.ts';
import { createOutbox, createRecoverySource } from './store/recovery.ts';
import { createStore } from './store/store.ts';
import type { Committed } from './turn/ports.ts';
import { createRunner } from './turn/runner.ts';
import { createSubmit, WYRD } from './turn/submit.ts';

/** What this process does: everything (`npm start`), or one half of it in production. */
export type Role = 'all' | 'bot' | 'worker' | 'migrate';

/**
 * The composition root: builds the parts, starts the roles asked for, stops them in order. Everything that
 * knows two adapters at once is here, and nowhere else.
 */
export async function start(
  role: Role,
  config: Config,
  ours: Promise<EmbeddedPostgres> | null,
): Promise<() => Promise<void>> {
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const closers: (() => Promise<unknown> | unknown)[] = [];
  const onClose = (close: () => Promise<unknown> | unknown) => void closers.unshift(close);
  const speaks = role !== 'worker';
  const works = role !== 'bot';
  const clock = { now: () => new Date() };
  const metrics = createMetrics();

  // The database: ours to bring along, or somebody's.
  const embedded = await ours;
  if (embedded) onClose(() => embedded.stop());
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  const { applied } = await migrate(databaseUrl);
  if (role === 'migrate') {
    process.stdout.write(
      applied.length > 0 ? `Applied ${applied.join(', ')}.\n` : 'The database is up to date.\n',
    );
    return closeAll;
  }
  const db = openDatabase(databaseUrl);
  onClose(() => db.$disconnect());

  // The queue, and what heals it.
  const jobs = await createJobs({ redisUrl: config.redisUrl, databaseUrl, logger });
  const relay = createRelay({ outbox: createOutbox(db), jobs, logger });
  const recovery = createRecovery({ source: createRecoverySource(db, []), jobs, logger });

  // The turn.
  const store = createStore(db, clock);
  const storyteller = createStoryteller();
  let voice: Voice | null = null;
  const afterwards = {
    committed({ campaignId, promised }: Committed) {
      const rows = promised.map(({ id, actionId, version, runAt }) => ({
        ...{
          id,
          queue: 'turn' as const,
          jobId: `turn-${actionId}-${version}`,
          payload: { v: 1, actionId, version },
          runAt,
        },
      }));
      // A wait's job is in the queue before its buttons are on the board.
      void relay.handOver(rows).then(() => speak(campaignId));
    },
  };
  function speak(campaignId: string): void {
    if (voice) void voice.touch(campaignId);
    else
      void jobs
        .add([
          {
            queue: 'delivery',
            jobId: `say-${campaignId}-${randomBytes(6).toString('hex')}`,
            payload: { v: 1, campaignId },
          },
        ])
        .catch((error: unknown) => logger.warn({ err: error }, 'the sweep will have to ask for this story'));
  }
  const runner = createRunner({
    ...{ store, storyteller, clock, afterwards },
    observe: ({ step, ms, result }) => metrics.steps.observe({ step, result }, ms / 1000),
  });
  const submit = createSubmit({
    store,
    clock,
    entropy: { seed: () => randomBytes(32).toString('hex') },
    afterwards,
  });

  // Discord: the real one, or the one of the local table.
  const app = fastify({ forceCloseConnections: true });
  onClose(() => app.close());
  const local =
    config.discordToken || !speaks
      ? null
      : createLocalDiscord({
          dataFile: path.join(config.data, 'discord.jsonl'),
          limits: { channel: config.localMessages, global: Math.max(50, config.localMessages * 5) },
          logger,
        });
  if (local) {
    await local.register(app);
    await registerPage(app);
    onClose(() => local.close());
  }
  let gatewayReady = !speaks;
  registerHttp(
    app,
    async () => ({
      database: await db.$queryRaw`SELECT 1`.then(() => ({ ok: true })).catch(() => ({ ok: false })),
      queue: { ...(await jobs.health()) },
      gateway: { ok: gatewayReady },
    }),
    metrics,
  );
  await app.listen({ port: config.port, host: config.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;

  if (speaks) {
    const client = createClient(local ? `http://127.0.0.1:${port}/api` : undefined);
    const deliveries = createDeliveries(db, databaseUrl);
    const channel = createChannelApi(client.rest);
    const chronicle = createChronicle(db);
    const privacy = createPrivacy(db);
    const { living, guildLeft, guildBack } = privacy;
    const places = createPlaces({
      ...{ submit, channel, living, guildLeft, guildBack, logger },
      touch: (campaignId) => speak(campaignId),
    });
    const { unreachable, reachable, mentioned } = places;
    const spoken = createVoice({
      ...{ deliveries, channel, clock, logger, unreachable, reachable, mentioned },
      selfId: () => client.user?.id ?? '',
      foeName: (scenario, id) => storyteller.bestiary(scenario)[id]?.name ?? id,
    });
    const services = {
      submit,
      async createCampaign(draft: Parameters<typeof store.createCampaign>[0]) {
        const created = await store.createCampaign(draft);
        if ('campaign' in created) speak(created.campaign.id);
        return created;
      },
      ...{ audit: chronicle.audit, fateOf: chronicle.fateOf, traceOf: chronicle.traceOf },
      ...{ newestTold: chronicle.newestTold, archivedOf: chronicle.archivedOf },
      ...{ keptOf: privacy.keptOf, setPlain: privacy.setPlain },
      async forget(userId: string) {
        // Seats are left the ordinary way first, so that nobody waits for an empty chair.
        for (const id of await privacy.seatsOf(userId))
          await submit(id, WYRD, `forget ${id}`, 'kick', { userId });
        return privacy.forget(userId);
      },
      scenarios: () => storyteller.scenarios(),
      throwDie: (sides: number) => randomInt(1, sides + 1),
    };
    const respond = createResponder(client.rest, () => client.application?.id ?? '');
    const gate = createGate({
      commands,
      components,
      services,
      tableOfChannel: store.tableOfChannel,
      ...{ isStory: chronicle.isStory, wantsPlain: privacy.wantsPlain },
      respond,
      logger,
    });
    listen({ client, gate, voice: spoken, channel, places, logger });
    client.rest.on('rateLimited', (info) => logger.debug({ info }, 'rate limited'));
    const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()));
    await client.login(config.discordToken ?? local?.botToken);
    await ready;
    if (client.isReady()) await register(client);
    gatewayReady = true;
    voice = spoken;
    onClose(async () => {
      await spoken.close();
      await client.destroy();
      await deliveries.close();
    });
    for (const queue of ['delivery', 'board'] as const) {
      await jobs.work(queue, async ({ campaignId }) => spoken.touch(campaignId), { concurrency: 50 });
    }
  }

  if (works) {
    jobs.onDead(async ({ queue, jobId, payload, error }) => {
      metrics.dead.inc({ queue });
      logger.error({ queue, jobId, payload, error }, 'a job failed for good; it is kept as a dead letter');
      await db.deadLetter.create({
        data: { queue, jobId, payload: JSON.parse(JSON.stringify(payload ?? null)), error },
      });
      const { actionId, version } = (payload ?? {}) as { actionId?: string; version?: number };
      if (queue === 'turn' && actionId && version !== undefined)
        await runner.stop({ actionId, version }, error);
    });
    await jobs.work(
      'turn',
      async ({ actionId, version }) => {
        const result = await runner.run({ actionId, version });
        if (result.result !== 'early') return;
        const jobId = `turn-${actionId}-${version}-at${result.deadline.getTime()}`;
        await jobs.add([
          { queue: 'turn', jobId, payload: { v: 1, actionId, version }, runAt: result.deadline },
        ]);
      },
      { concurrency: config.concurrency },
    );
  }
  const keepMs = config.keepDays * 86_400_000;
  const forgetDeparted = async () => {
    const gone = await createPrivacy(db).forgetDeparted(new Date(Date.now() - keepMs));
    if (gone > 0) logger.info({ gone }, 'the data of servers that Wyrd left is deleted');
  };
  const farewells = createLoop({
    ...{ what: 'forgetting servers that Wyrd left', everyMs: 10 * 60_000, logger },
    round: forgetDeparted,
  });
  if (works) {
    farewells.start();
    void forgetDeparted().catch((error: unknown) => logger.warn({ err: error }, 'nothing was forgotten'));
  }
  relay.start();
  recovery.start();
  onClose(async () => {
    await farewells.stop();
    await recovery.stop();
    await relay.stop();
    await jobs.close();
  });
  if (local) welcome(port);
  return closeAll;

  async function closeAll(): Promise<void> {
    for (const close of closers) {
      await Promise.resolve(close()).catch((error: unknown) =>
        logger.warn({ err: error }, 'a part did not close'),
      );
    }
  }
}

function welcome(port: number): void {
  process.stdout.write(
    `\n  Wyrd is at the table:  http://127.0.0.1:${port}\n\n` +
      "  Open it, pick the game master's seat and type /campaign start. Stop with Ctrl-C; the story is kept.\n\n",
  );
}
