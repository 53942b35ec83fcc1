import { type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';

/** Whether a process with this id runs. One that is dead and only waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return process.platform !== 'linux' || !'ZX'.includes(statOf(pid)[0] ?? 'Z');
}

/** When a process started, as the system says it (Linux); empty elsewhere, where the pid must do. */
export function startTimeOf(pid: number): string {
  return statOf(pid)[19] ?? '';
}

/** The columns of /proc/<pid>/stat from the third on; the second, the name, may hold anything. */
function statOf(pid: number): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/**
 * Whether a process is the server of a data folder: PostgreSQL stands in it, wherever the folder was moved
 * to meanwhile, and a pid that went to another program does not. null: this system does not tell.
 */
export async function runsOn(pid: number, folder: string): Promise<boolean | null> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return null;
  const [there, here] = await Promise.all(
    [`/proc/${pid}/cwd`, folder].map((at) => stat(at).catch(() => null)),
  );
  if (!there || !here || there.ino !== here.ino || there.dev !== here.dev) return false;
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('postgres');
}

/** Waits for a process to end. @returns whether it did. */
export async function untilDead(pid: number, timeoutMs: number): Promise<boolean> {
  for (const until = Date.now() + timeoutMs; isAlive(pid); await pause(15)) {
    if (Date.now() > until) return false;
  }
  return true;
}

/** How the programs of PostgreSQL are started: as the account, and with nothing of our own environment. */
export function spawnOptions(account: Account | null): SpawnOptions {
  // PGOPTIONS and the like would change what they do, and our secrets are none of their business.
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];
  const kept = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  return { cwd: '/', env: { ...kept, LC_ALL: 'C', TZ: 'UTC' }, windowsHide: true, ...(account ?? {}) };
}

/** Runs a program to its end; what it says is kept, never shown. */
export function run(
  program: string,
  args: string[],
  account: Account | null,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(program, args, { ...spawnOptions(account), stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
