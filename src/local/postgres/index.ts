import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { chooseAccount } from './account.ts';
import { type Binaries, locateBinaries } from './binaries.ts';
import { type Cluster, ensureCluster, flush, placeOf } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { holdFolder } from './holder.ts';
import { isAlive } from './processes.ts';
import {
  adopt,
  launch,
  rememberedPort,
  rememberPort,
  type Server,
  type Settings,
  shutDown,
  urlOf,
} from './server.ts';

export { EmbeddedPostgresError } from './errors.ts';

export interface EmbeddedPostgresOptions {
  /** Everything that belongs to the database lives below this folder. */
  dataDir: string;
  /** Preferred port; absent or 0: the one of last time, or a free one. */
  port?: number;
  logger: Logger;
  /** PostgreSQL settings over our own, for tests and benchmarks: `{ fsync: 'off' }`. */
  settings?: Settings;
}

export interface EmbeddedPostgres {
  /** postgresql://… for any client of this machine. It stays the same until `stop`. */
  url: string;
  port: number;
  /** Fast shutdown: connections are cut, everything committed is on disk. Takes 8 s at most. */
  stop(): Promise<void>;
}

/** How often a running server is looked at, in milliseconds. */
const WATCH_INTERVAL = 500;

/**
 * Starts PostgreSQL from the installed binaries, or adopts the one that a killed Wyrd left running on the
 * same folder. While it is held, a server that dies is started again at the same address.
 * @throws EmbeddedPostgresError with a sentence that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresError(
      'start-failed',
      `The embedded PostgreSQL could not be started in ${path.resolve(options.dataDir)}: ${why}`,
      { cause: error },
    );
  }
}

async function start({ dataDir, port = 0, logger, settings = {} }: EmbeddedPostgresOptions) {
  const started = performance.now();
  const account = await chooseAccount();
  const cluster = await placeOf(dataDir, account, logger);
  const hold = await holdFolder(path.join(cluster.home, 'wyrd.lock'));
  try {
    const binaries = await locateBinaries(account);
    const made = await ensureCluster(cluster, binaries, logger);
    const adopted = await adopt(cluster, binaries, logger);
    const ports = [port || (await rememberedPort(cluster)), 0, 0, 0];
    const server = adopted ?? (await launch(cluster, binaries, { ports, settings, logger }));
    await rememberPort(cluster, server.port);
    const url = await urlOf(cluster, server.port);
    const onDisk = made && settings.fsync !== 'off' ? flush(cluster, binaries, logger) : null;
    const supervision = supervise(cluster, binaries, server, { settings, logger });
    // A courtesy to whoever looks at the process list; a killed Wyrd leaves its server to the next one.
    const atExit = () => {
      supervision.signal('SIGINT');
      hold.releaseNow();
    };
    process.once('exit', atExit);
    logger.debug({ ms: Math.round(performance.now() - started), port: server.port }, 'PostgreSQL is ready');
    let stopped: Promise<void> | null = null;
    const stop = async () => {
      process.off('exit', atExit);
      await supervision.end();
      await Promise.race([onDisk, pause(2000, null, { ref: false })]);
      await hold.release();
    };
    return {
      ...{ url, port: server.port },
      stop() {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await hold.release();
    throw error;
  }
}

/** Keeps a server running at its port, adopted or our own, until told to end it. */
function supervise(
  cluster: Cluster,
  binaries: Binaries,
  server: Server,
  { settings, logger }: { settings: Settings; logger: Logger },
) {
  let current = server;
  let ending = false;
  let revival: Promise<void> | null = null;
  async function revive(): Promise<void> {
    logger.error({ serverPid: current.pid }, 'PostgreSQL is gone; starting it again');
    try {
      const stale = await adopt(cluster, binaries, logger);
      const ports = [current.port];
      current = stale ?? (await launch(cluster, binaries, { ports, settings, logger }));
    } catch (error) {
      logger.error({ err: error }, 'PostgreSQL could not be started again yet');
    }
  }
  const watch = setInterval(() => {
    if (ending || revival || isAlive(current.pid)) return;
    revival = revive().finally(() => {
      revival = null;
    });
  }, WATCH_INTERVAL);
  watch.unref();
  return {
    signal(signal: NodeJS.Signals) {
      if (isAlive(current.pid)) process.kill(current.pid, signal);
    },
    async end() {
      ending = true;
      clearInterval(watch);
      await revival;
      await shutDown(cluster, binaries, current.pid);
    },
  };
}
