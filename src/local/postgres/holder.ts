import { readFile, rm, writeFile } from 'node:fs/promises';
import { EmbeddedPostgresError } from './errors.ts';

/**
 * One Wyrd a data folder. The lock file names its holder by pid and start time, so that a pid which the
 * system gave to somebody else in the meantime is no holder.
 */
export async function holdFolder(lockFile: string): Promise<() => Promise<void>> {
  const mine = `${process.pid} ${await startTimeOf(process.pid)}`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await writeFile(lockFile, mine, { flag: 'wx' });
      return async () => {
        if ((await readFile(lockFile, 'utf8').catch(() => '')) === mine) await rm(lockFile, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const [pid = '', ...started] = (await readFile(lockFile, 'utf8').catch(() => '')).split(' ');
    if (pid !== '' && isAlive(Number(pid)) && (await startTimeOf(Number(pid))) === started.join(' ')) {
      throw new EmbeddedPostgresError(
        'in-use',
        `Another Wyrd (process ${pid}) is already using this data folder. Stop it first, or give this one a folder of its own with WYRD_DATA.`,
      );
    }
    await rm(lockFile, { force: true });
  }
  throw new EmbeddedPostgresError('in-use', `The lock file ${lockFile} could not be taken.`);
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Clock ticks since boot at which a process started (Linux); empty elsewhere, where the pid must do. */
async function startTimeOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
