import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The full path of a program on the PATH, or null. */
export function findProgram(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Look further.
    }
  }
  return null;
}

/** Whether this process may install Debian packages: root, on Debian or a child of it. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== null;
}

/**
 * Installs Debian packages once, however many test processes ask at the same time.
 * @param present says whether what they bring is there already; asked again when the turn comes.
 */
export async function installPackages(packages: string[], present: () => boolean): Promise<void> {
  const lock = path.join(os.tmpdir(), 'wyrd-apt.lock');
  await takeTurn(lock);
  try {
    if (present()) return;
    process.stderr.write(`Installing Debian's ${packages.join(', ')} …\n`);
    if (await aptGet('install', packages)) return;
    await aptGet('update', []);
    if (!(await aptGet('install', packages))) {
      throw new Error(`apt-get could not install ${packages.join(', ')}; its own words are above.`);
    }
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** A folder can be made by one process only; the pid in it tells whether its maker still lives. */
async function takeTurn(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      await writeFile(path.join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const pid = await readFile(path.join(lock, 'pid'), 'utf8').catch(() => '');
    const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now());
    const abandoned = pid === '' ? age > 5000 : !existsSync(`/proc/${pid}`);
    if (abandoned) await rm(lock, { recursive: true, force: true });
    await pause(200);
  }
}

function aptGet(action: string, packages: string[]): Promise<boolean> {
  const args = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', action, ...packages];
  const child = spawn('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
