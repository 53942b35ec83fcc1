import { spawn } from 'node:child_process';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Binaries } from './binaries.ts';
import { type Cluster, cannotRun, passwordOf, USER } from './cluster.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { isAlive, run, runsOn, spawnOptions, untilDead } from './processes.ts';

/** A running server of ours. */
export interface Server {
  pid: number;
  port: number;
}

export type Settings = Readonly<Record<string, string | number>>;

const START_LIMIT = 30_000;

/** Small, quiet, and as durable as ever: fsync, full_page_writes and synchronous_commit stay on. */
const SETTINGS: Settings = {
  ...{ listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 100 },
  ...{ shared_buffers: '32MB', max_wal_size: '256MB', wal_level: 'minimal', max_wal_senders: 0 },
  // Fewer processes, and none of Docker's 64 MB of /dev/shm.
  ...{
    io_method: 'sync',
    max_parallel_workers_per_gather: 0,
    max_logical_replication_workers: 0,
    jit: 'off',
  },
  // What a killed Wyrd was asking for must not go on holding its locks.
  client_connection_check_interval: '2s',
  // The log says what befell the server, not what players wrote into a statement that failed.
  ...{ log_min_messages: 'log', log_min_error_statement: 'panic', log_checkpoints: 'off' },
};

export async function urlOf(cluster: Cluster, port: number): Promise<string> {
  return `postgresql://${USER}:${await passwordOf(cluster)}@127.0.0.1:${port}/postgres?sslmode=disable`;
}

/**
 * Looks at `postmaster.pid`. A server that a killed Wyrd left running is used as it is; one that does not
 * answer, or whose folder was moved under it, is stopped; a note that nobody stands behind is removed.
 */
export async function adopt(cluster: Cluster, binaries: Binaries, logger: Logger): Promise<Server | null> {
  const first = await readNote(cluster);
  if (!first) return null;
  const ours = await runsOn(first.pid, cluster.folder);
  if (ours === false) {
    logger.info({ serverPid: first.pid }, 'PostgreSQL was not shut down last time; it recovers by itself');
    await rm(noteFile(cluster), { force: true });
    return null;
  }
  for (const until = Date.now() + START_LIMIT; Date.now() < until; await pause(30)) {
    const note = await readNote(cluster);
    if (!note || !isAlive(note.pid)) return null;
    if (!note.ready) continue;
    const { folder } = await askForFolder(cluster, note.port);
    if (folder === cluster.folder) {
      logger.info(
        { serverPid: note.pid, port: note.port },
        'adopted the PostgreSQL that an earlier Wyrd left running',
      );
      return { pid: note.pid, port: note.port };
    }
    // Elsewhere than on Linux a pid alone proves nothing: PostgreSQL's own checks then decide.
    if (folder !== undefined || ours === null) break;
  }
  if (ours) {
    logger.info({ serverPid: first.pid }, 'stopping the PostgreSQL that an earlier Wyrd left running');
    await shutDown(cluster, binaries, first.pid);
  }
  return null;
}

/** Starts the server on the first of these ports that is free; 0 is any. @throws EmbeddedPostgresError */
export async function launch(
  cluster: Cluster,
  binaries: Binaries,
  options: { ports: readonly number[]; settings: Settings; logger: Logger },
): Promise<Server> {
  let why = 'no port is free';
  for (const wanted of options.ports) {
    const port = await freePort(wanted);
    if (port === null) continue;
    if (wanted !== port && wanted !== 0) continue;
    const started = performance.now();
    const outcome = await boot(cluster, binaries, { ...SETTINGS, ...options.settings, port });
    if (typeof outcome !== 'string') {
      options.logger.debug({ ms: Math.round(performance.now() - started), port }, 'PostgreSQL started');
      return outcome;
    }
    why = outcome;
    // Somebody took the port between the look and the bind: on to the next one.
    if (!/could not bind|Address already in use/.test(why)) break;
  }
  throw new EmbeddedPostgresError(
    'start-failed',
    `The embedded PostgreSQL did not start: ${why} (more in ${path.join(cluster.home, 'postgres.log')})`,
  );
}

/** Fast shutdown, then an immediate one, then none at all: the write-ahead log makes even that safe. */
export async function shutDown(cluster: Cluster, binaries: Binaries, pid: number): Promise<void> {
  if ((await runsOn(pid, cluster.folder)) === false) return;
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', cluster.folder, '-m', 'fast', '-w', '-t', '6'], null);
    return;
  }
  for (const [signal, patience] of [
    ['SIGINT', 4000],
    ['SIGQUIT', 2000],
    ['SIGKILL', 2000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await untilDead(pid, patience)) return;
  }
}

/** One start. @returns the server, or why there is none. */
async function boot(cluster: Cluster, binaries: Binaries, settings: Settings): Promise<Server | string> {
  const port = Number(settings.port);
  const log = path.join(cluster.home, 'postgres.log');
  await rename(log, `${log}.1`).catch(() => undefined);
  const sink = await open(log, 'a', 0o600);
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: a Ctrl-C at the terminal is for Wyrd, which then stops its database in order.
  const child = spawn(binaries.postgres, ['-D', cluster.folder, ...args], {
    ...spawnOptions(cluster.account),
    ...{ detached: true, stdio: ['ignore', sink.fd, sink.fd] },
  });
  let ended: Error | number | null = null;
  let refusal = '';
  child.on('error', (error) => {
    ended = error;
  });
  child.on('exit', (code) => {
    ended = code ?? -1;
  });
  child.unref();
  await sink.close();
  for (const until = Date.now() + START_LIMIT; Date.now() < until; await pause(10)) {
    if (Object(ended) instanceof Error) throw cannotRun(binaries, ended);
    if (ended !== null) return reasonOf(await readFile(log, 'utf8'));
    const note = await readNote(cluster);
    if (note?.pid !== child.pid || !note?.ready) continue;
    const { folder, error } = await askForFolder(cluster, port);
    if (folder !== undefined) return { pid: note.pid, port };
    refusal = `: ${error}`;
  }
  if (child.pid) await shutDown(cluster, binaries, child.pid);
  return `it did not answer within ${START_LIMIT / 1000} s${refusal}`;
}

/** The lines of the log that tell why a server ended. */
function reasonOf(log: string): string {
  const lines = log.split('\n').map((line) => line.replace(/^.*?\[\d+\] /, ''));
  const told = lines.filter((line) => /^(FATAL|PANIC|DETAIL|HINT):|could not bind/.test(line));
  return (told.length > 0 ? told : lines).join(' ').trim().slice(-500);
}

interface Note {
  pid: number;
  port: number;
  ready: boolean;
}

function noteFile({ folder }: Cluster): string {
  return path.join(folder, 'postmaster.pid');
}

/** PostgreSQL's own note of who serves a folder: pid, folder, start, port, socket, address, memory, status. */
async function readNote(cluster: Cluster): Promise<Note | null> {
  const lines = (await readFile(noteFile(cluster), 'utf8').catch(() => '')).split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!pid) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** The folder that the server on a port serves, if it knows our password; else why it does not say. */
async function askForFolder(cluster: Cluster, port: number): Promise<{ folder?: string; error?: string }> {
  const connectionString = await urlOf(cluster, port);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3000, query_timeout: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0] ? { folder: rows[0].data_directory } : {};
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A port that can be listened on: the wanted one, for 0 any; null when it is taken. */
function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

const portFile = ({ home }: Cluster) => path.join(home, 'port');

/** The port of last time, or 0. */
export async function rememberedPort(cluster: Cluster): Promise<number> {
  const port = Number(await readFile(portFile(cluster), 'utf8').catch(() => '0'));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
}

export async function rememberPort(cluster: Cluster, port: number): Promise<void> {
  await writeFile(portFile(cluster), String(port));
}
