import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError, hasCode } from './errors.ts';
import { isAlive, startTimeOf } from './processes.ts';

export interface Hold {
  release(): Promise<void>;
  /** The same, for the moment in which a process ends and cannot wait. */
  releaseNow(): void;
}

/**
 * One Wyrd a data folder. The lock file names its holder by pid and start time, so that a pid which the
 * system gave to somebody else in the meantime is no holder.
 * @throws EmbeddedPostgresError `in-use`
 */
export async function holdFolder(lockFile: string): Promise<Hold> {
  const mine = `${process.pid} ${startTimeOf(process.pid)}`;
  let empty = 0;
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    if (await create(lockFile, mine)) return holdOf(lockFile);
    const seen = await readFile(lockFile, 'utf8').catch(() => null);
    if (seen === null) continue;
    const [pid = '', startTime = ''] = seen.split(' ');
    if (isAlive(Number(pid)) && startTimeOf(Number(pid)) === startTime) {
      throw new EmbeddedPostgresError(
        'in-use',
        `Another Wyrd (process ${pid}) is already using this data folder. Stop it first, or give this one a folder of its own with WYRD_DATA.`,
      );
    }
    // A file without words is one that is just being written, or one whose writer died at that moment.
    empty += seen === '' ? 1 : 0;
    if (seen !== '' || empty > 40) await takeAway(lockFile, seen);
    else await pause(25);
  }
  throw new EmbeddedPostgresError('in-use', `The lock file ${lockFile} could not be taken; delete it.`);
}

async function create(lockFile: string, content: string): Promise<boolean> {
  try {
    await writeFile(lockFile, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes a dead holder's lock. One process at a time, lest the second removes what the first then made. */
async function takeAway(lockFile: string, seen: string): Promise<void> {
  const turn = `${lockFile}.breaking`;
  try {
    await mkdir(turn);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    const age = Date.now() - ((await stat(turn).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > 3000) await rmdir(turn).catch(() => undefined);
    return pause(25);
  }
  try {
    if ((await readFile(lockFile, 'utf8').catch(() => null)) === seen) await rm(lockFile, { force: true });
  } finally {
    await rmdir(turn).catch(() => undefined);
  }
}

function holdOf(lockFile: string): Hold {
  let held = true;
  return {
    async release() {
      if (held) await rm(lockFile, { force: true });
      held = false;
    },
    releaseNow() {
      if (held) rmSync(lockFile, { force: true });
      held = false;
    },
  };
}
