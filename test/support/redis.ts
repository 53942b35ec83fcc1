import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { canInstall, findProgram, installPackages } from './debian.ts';

export interface TestRedis {
  url: string;
  flushAll(): Promise<void>;
  /** SIGKILL: what it held is gone. */
  kill(): Promise<void>;
  /** Stops it if it runs, and starts it, empty, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface TestRedisOptions {
  /** More settings, as on the command line: `{ 'maxmemory-policy': 'allkeys-lru' }`. */
  settings?: Record<string, string>;
}

/**
 * A Redis of one's own on a free port. Never somebody's `REDIS_URL`: these tests flush and kill it.
 * @throws Error that says what could not be run, on a machine without a Redis.
 */
export async function startRedis({ settings = {} }: TestRedisOptions = {}): Promise<TestRedis> {
  const program = await findRedis();
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wyrd-test-redis-'));
  const all = {
    ...{ port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' },
    ...{ 'maxmemory-policy': 'noeviction', ...settings },
  };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]);
  let child = await launch(program, args, url);

  // Without this a test process that ends early would leave its Redis running.
  const atExit = () => child.kill('SIGKILL');
  process.once('exit', atExit);
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  return {
    url,
    async flushAll() {
      const client = new Redis(url);
      await client.flushall();
      client.disconnect();
    },
    kill: () => end('SIGKILL'),
    async restart() {
      await end('SIGKILL');
      child = await launch(program, args, url);
    },
    async stop() {
      await end('SIGKILL');
      process.off('exit', atExit);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findRedis(): Promise<string> {
  const present = () => findProgram('redis-server');
  if (!present() && canInstall()) await installPackages(['redis-server'], () => present() !== null);
  const found = present();
  if (found) return found;
  throw new Error(
    'NOT RUN: the tests on Redis. There is no redis-server on the PATH, and this user cannot install one. Install Redis (Debian: apt-get install redis-server) and run them again.',
  );
}

async function launch(program: string, args: string[], url: string): Promise<ChildProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    for (const until = Date.now() + 10_000; Date.now() < until; await pause(20)) {
      if (child.exitCode !== null) break;
      const answer = await client.connect().then(
        () => client.ping(),
        () => null,
      );
      if (answer === 'PONG') return child;
    }
  } finally {
    client.disconnect();
  }
  child.kill('SIGKILL');
  throw new Error(`redis-server did not start: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
