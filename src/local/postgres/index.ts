import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Account, canReach, chooseAccount, giveTree, ownFolder } from './account.ts';
import { type Binaries, locateBinaries } from './binaries.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { holdFolder, isAlive } from './holder.ts';

export { EmbeddedPostgresError } from './errors.ts';

export interface EmbeddedPostgresOptions {
  /** Everything that belongs to the database lives below this folder. */
  dataDir: string;
  /** Preferred port; absent: the one of last time, or a free one. */
  port?: number;
  logger: Logger;
}

export interface EmbeddedPostgres {
  url: string;
  port: number;
  /** Fast shutdown: connections are cut, everything committed is on disk. */
  stop(): Promise<void>;
}

interface Cluster {
  folder: string;
  /** Files of ours: password, port, lock, log. */
  base: string;
  account: Account | null;
  password: string;
}

const USER = 'wyrd';
const START_LIMIT = 30_000;

/**
 * Starts PostgreSQL from the installed binaries, or adopts the one that a killed Wyrd left running on the
 * same folder. @throws EmbeddedPostgresError with a sentence that says what to do.
 */
export async function startEmbeddedPostgres({
  dataDir,
  port,
  logger,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const base = path.resolve(dataDir);
  await mkdir(base, { recursive: true });
  const release = await holdFolder(path.join(base, 'wyrd.lock'));
  try {
    const account = await chooseAccount();
    const binaries = await locateBinaries(account);
    const cluster: Cluster = {
      base,
      account,
      folder: await clusterFolder(base, account),
      password: await passwordOf(base),
    };
    const adopted = await adopt(cluster, logger);
    if (!adopted) await ensureInitialised(cluster, binaries, logger);
    const running = adopted ?? (await launch(cluster, binaries, port, logger));
    return {
      ...running,
      url: urlOf(cluster, running.port),
      async stop() {
        await shutDown(running.pid);
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

function urlOf({ password }: Cluster, port: number): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`;
}

/** Below the data folder; for root in a closed home, where the account could not follow, below /var/lib. */
async function clusterFolder(base: string, account: Account | null): Promise<string> {
  if (await canReach(account, base)) return path.join(base, 'cluster');
  const away = path.join('/var/lib/wyrd', createHash('sha256').update(base).digest('hex').slice(0, 16));
  await mkdir(away, { recursive: true, mode: 0o755 });
  return path.join(away, 'cluster');
}

async function passwordOf(base: string): Promise<string> {
  const file = path.join(base, 'password');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known) return known;
  const fresh = randomBytes(18).toString('base64url');
  await writeFile(file, fresh, { mode: 0o600 });
  return fresh;
}

/** A server that runs on this cluster already: one whose parent was killed. It is used as it is. */
async function adopt(cluster: Cluster, logger: Logger): Promise<{ port: number; pid: number } | null> {
  const file = path.join(cluster.folder, 'postmaster.pid');
  const [pid, , , port] = (await readFile(file, 'utf8').catch(() => '')).split('\n').map(Number);
  if (!pid) return null;
  const until = Date.now() + 10_000;
  while (port && isAlive(pid) && Date.now() < until) {
    if (await answers(cluster, port)) {
      logger.info({ pid, port }, 'adopted the PostgreSQL that an earlier Wyrd left running');
      return { port, pid };
    }
    if (!(await isPostgres(pid))) break;
    await pause(50);
  }
  if (isAlive(pid) && (await isPostgres(pid))) await shutDown(pid);
  // What is left is the note of a server that was killed or of a machine that lost its power.
  await rm(file, { force: true });
  return null;
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('postgres');
}

/** initdb beside its place, then one rename: an interrupted one leaves nothing half made. */
async function ensureInitialised(
  { folder, base, account, password }: Cluster,
  { initdb }: Binaries,
  logger: Logger,
) {
  if (await stat(path.join(folder, 'PG_VERSION')).catch(() => null)) {
    if (account) await giveTree(folder, account);
    return;
  }
  const started = performance.now();
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await ownFolder(fresh, account);
  const pwfile = path.join(path.dirname(folder), 'initdb-password');
  await writeFile(pwfile, password, { mode: 0o600 });
  if (account) await chown(pwfile, account.uid, account.gid);
  const args = ['-D', fresh, '-U', USER, '--auth=scram-sha-256', `--pwfile=${pwfile}`, '--encoding=UTF8'];
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ];
  const { code, output } = await run(initdb, [...args, ...locale], account);
  await rm(pwfile, { force: true });
  if (code !== 0) {
    throw new EmbeddedPostgresError(
      'initdb-failed',
      `PostgreSQL could not set up its data in ${base}: ${lastLine(output)}`,
    );
  }
  await rename(fresh, folder);
  logger.debug({ ms: Math.round(performance.now() - started) }, 'initdb');
}

async function launch(cluster: Cluster, binaries: Binaries, wanted: number | undefined, logger: Logger) {
  const portFile = path.join(cluster.base, 'port');
  const remembered = Number(await readFile(portFile, 'utf8').catch(() => '0'));
  let output = '';
  // A port can be taken between the look and the bind: then with another one.
  for (const candidate of [wanted ?? remembered, 0, 0]) {
    const started = performance.now();
    const port = await freePort(candidate);
    const server = await boot(cluster, binaries, port);
    if (server.ok) {
      await writeFile(portFile, String(port));
      logger.debug({ ms: Math.round(performance.now() - started), port }, 'PostgreSQL started');
      return { port, pid: server.pid };
    }
    output = server.output;
    if (!output.includes('bind')) break;
  }
  throw new EmbeddedPostgresError(
    'start-failed',
    `The embedded PostgreSQL did not start: ${lastLine(output)}`,
  );
}

type Booted = { ok: true; pid: number } | { ok: false; output: string };

async function boot(cluster: Cluster, { postgres }: Binaries, port: number): Promise<Booted> {
  const log = path.join(cluster.base, 'postgres.log');
  const sink = await open(log, 'w');
  const settings = {
    ...{ listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 100 },
    // Small, quiet, and as durable as ever: fsync and synchronous_commit stay on.
    ...{ shared_buffers: '32MB', io_method: 'sync', max_wal_size: '256MB', log_min_messages: 'warning' },
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: a Ctrl-C at the terminal is for Wyrd, which then stops its database in order.
  const child = spawn(postgres, ['-D', cluster.folder, ...args], {
    ...{ detached: true, cwd: '/', stdio: ['ignore', sink.fd, sink.fd] },
    ...(cluster.account ?? {}),
  });
  await sink.close();
  let ended: string | null = null;
  child.on('error', (error) => (ended = error.message));
  child.on('exit', (code) => (ended = `exit code ${code}`));
  child.unref();
  for (const until = Date.now() + START_LIMIT; Date.now() < until; await pause(15)) {
    if (ended !== null)
      return { ok: false, output: `${await readFile(log, 'utf8').catch(() => '')}\n${ended}` };
    if (child.pid && (await answers(cluster, port))) return { ok: true, pid: child.pid };
  }
  if (child.pid) await shutDown(child.pid);
  return { ok: false, output: 'it did not answer within 30 seconds' };
}

/** Whether our own cluster (and no other server) answers on this port. */
async function answers(cluster: Cluster, port: number): Promise<boolean> {
  if (!(await accepts(port))) return false;
  const client = new pg.Client({ connectionString: urlOf(cluster, port), connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    );
    return rows[0]?.folder === cluster.folder;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', () => (wanted === 0 ? reject(new Error('no free port')) : resolve(freePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/** Fast shutdown, then an immediate one: WAL makes even that safe. */
async function shutDown(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const until = Date.now() + 4000; Date.now() < until && isAlive(pid); ) await pause(20);
  }
}

function run(
  program: string,
  args: string[],
  account: Account | null,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...(account ?? {}) });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
