import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fetchTable, type LocalTable } from './seat.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Wyrd as a newcomer starts it, in a process of its own: `npm start` with a port, a data folder, and the
 * database and queue of the test.
 */
export class Program {
  readonly #environment: Record<string, string>;
  readonly #folder: string;
  readonly #role: string;
  #child: ChildProcess | null = null;
  #output = '';
  readonly port: number;

  private constructor(folder: string, port: number, environment: Record<string, string>, role: string) {
    this.#role = role;
    this.#folder = folder;
    this.port = port;
    this.#environment = environment;
  }

  /** @param role what `npm start`, `npm run bot` or `npm run worker` would start */
  static async prepare(
    environment: Record<string, string>,
    role: 'all' | 'bot' | 'worker' = 'all',
  ): Promise<Program> {
    const folder = await mkdtemp(path.join(tmpdir(), 'wyrd-program-'));
    // PostgreSQL runs as another account when we are root, and must be able to walk in.
    await chmod(folder, 0o755);
    return new Program(folder, await freePort(), environment, role);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get output(): string {
    return this.#output;
  }

  /** Starts and waits until it is healthy, gateway included. */
  async start(): Promise<LocalTable> {
    await this.launch();
    return fetchTable(this.url);
  }

  async launch(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', this.#role], {
      cwd: ROOT,
      env: {
        ...process.env,
        WYRD_LOG: 'warn',
        WYRD_LOCAL_MESSAGES: '1000',
        ...this.#environment,
        PORT: String(this.port),
        WYRD_DATA: this.#folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
    for (const until = Date.now() + 40_000; Date.now() < until; await pause(50)) {
      if (child.exitCode !== null) throw new Error(`Wyrd ended with ${child.exitCode}:\n${this.#output}`);
      const health = await fetch(`${this.url}/healthz`).catch(() => null);
      if (health?.ok && (this.#role === 'worker' || this.#output.includes('Wyrd is at the table'))) return;
    }
    throw new Error(`Wyrd did not become healthy:\n${this.#output}`);
  }

  /** Ends it the hard way, and waits until it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
    this.#output = '';
  }

  async close(): Promise<void> {
    await this.kill('SIGTERM');
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
