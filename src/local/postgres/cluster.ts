import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { type Account, canReach, giveTree } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError, hasCode } from './errors.ts';
import { run } from './processes.ts';

/** One PostgreSQL data folder and what is ours beside it. */
export interface Cluster {
  /** PostgreSQL's own folder. */
  folder: string;
  /** Around it: lock, port and log. */
  home: string;
  account: Account | null;
}

export const USER = 'wyrd';
/** In PostgreSQL's folder, so that data and password are moved, restored and lost together. */
const PASSWORD = 'wyrd.password';

/**
 * Where the data live: below `dataDir`; when root's PostgreSQL account cannot get there (a project under a
 * 0700 home), below /var/lib/wyrd, with a note in `dataDir` that says where.
 */
export async function placeOf(dataDir: string, account: Account | null, logger: Logger): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true });
  const base = await realpath(dataDir);
  // Our own folder may be let through; what lies above it is somebody else's.
  if (account && !(await canReach(account, base)))
    await chmod(base, ((await stat(base)).mode & 0o777) | 0o011);
  if (await canReach(account, base)) return { account, home: base, folder: path.join(base, 'cluster') };
  const note = path.join(base, 'elsewhere');
  const known = (await readFile(note, 'utf8').catch(() => '')).trim();
  const home = known || path.join('/var/lib/wyrd', randomBytes(6).toString('hex'));
  await mkdir(home, { recursive: true, mode: 0o755 });
  if (!known) await writeFile(note, `${home}\n`);
  logger.info(
    { folder: home },
    'PostgreSQL runs as another account that cannot enter this folder; its data are elsewhere',
  );
  return { account, home, folder: path.join(home, 'cluster') };
}

/**
 * Runs initdb where there is no data yet. Beside its place, then one rename: half a folder is never left.
 * @returns whether it did.
 */
export async function ensureCluster(cluster: Cluster, binaries: Binaries, logger: Logger): Promise<boolean> {
  const { folder, account } = cluster;
  await clearAway(cluster, logger);
  if (await isCluster(cluster, binaries)) {
    if (account) await giveTree(folder, account);
    return false;
  }
  const started = performance.now();
  const fresh = `${folder}.new-${randomBytes(4).toString('hex')}`;
  const pwfile = path.join(cluster.home, 'initdb-password');
  const password = randomBytes(18).toString('base64url');
  try {
    for (const [made, write] of [
      [fresh, () => mkdir(fresh, { mode: 0o700 })],
      [pwfile, () => writeFile(pwfile, password, { mode: 0o600 })],
    ] as const) {
      await write();
      if (account) await chown(made, account.uid, account.gid);
    }
    await initdb(cluster, binaries, fresh, pwfile);
    await rename(pwfile, path.join(fresh, PASSWORD));
    await rename(fresh, folder);
  } finally {
    await rm(pwfile, { force: true });
  }
  logger.debug({ ms: Math.round(performance.now() - started) }, 'PostgreSQL data folder made');
  return true;
}

/**
 * Brings to the disk what initdb wrote. Apart from it, since right after an installation the disk may be busy
 * for seconds, and only a machine that loses its power in them would tell the difference.
 */
export async function flush(cluster: Cluster, { initdb }: Binaries, logger: Logger): Promise<void> {
  const started = performance.now();
  const args = ['--sync-only', '-D', cluster.folder];
  const { code, output } = await run(initdb, args, cluster.account).catch((error: unknown) => ({
    ...{ code: null, output: String(error) },
  }));
  if (code === 0) logger.debug({ ms: Math.round(performance.now() - started) }, 'PostgreSQL data on disk');
  else logger.warn({ output }, 'the new PostgreSQL data folder could not be flushed to the disk');
}

/**
 * Folders of starts that were interrupted. The initdb of a killed Wyrd may still be at work in one: that one
 * fails then, or its folder goes at the next start.
 */
async function clearAway({ folder, home }: Cluster, logger: Logger): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(`${path.basename(folder)}.new-`)) continue;
    await rm(path.join(home, name), { recursive: true, force: true }).catch((err: unknown) => {
      logger.debug({ err, name }, 'an interrupted initdb could not be cleared away yet');
    });
  }
}

async function isCluster({ folder, home }: Cluster, { version }: Binaries): Promise<boolean> {
  try {
    const made = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).trim();
    if (made === version.split('.')[0]) return true;
    throw new EmbeddedPostgresError(
      'start-failed',
      `The data in ${home} were made by PostgreSQL ${made}; this Wyrd brings PostgreSQL ${version}. Move them with pg_dump and an earlier Wyrd, or give this one a new folder with WYRD_DATA.`,
    );
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM')) throw notOurs(folder, error);
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const inside = await readdir(folder).catch(() => []);
  if (inside.length === 0) {
    await rm(folder, { recursive: true, force: true });
    return false;
  }
  // Never delete what may be somebody's campaign.
  throw new EmbeddedPostgresError(
    'start-failed',
    `${folder} is not a whole PostgreSQL data folder (PG_VERSION is missing). Restore it from a backup, or move it away to begin anew.`,
  );
}

/** The password that initdb was given. @throws EmbeddedPostgresError when it is gone or not for us to read. */
export async function passwordOf({ folder }: Cluster): Promise<string> {
  try {
    return await readFile(path.join(folder, PASSWORD), 'utf8');
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM')) throw notOurs(folder, error);
    throw new EmbeddedPostgresError(
      'start-failed',
      `The password of the embedded PostgreSQL is gone (${path.join(folder, PASSWORD)}). Restore that file, or move the folder away to begin anew.`,
      { cause: error },
    );
  }
}

function notOurs(folder: string, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'unreachable',
    `The data in ${folder} belong to another account: an earlier Wyrd was started by another user (root perhaps). Start this one as that user, or give it a folder of its own with WYRD_DATA.`,
    { cause },
  );
}

async function initdb({ account, home }: Cluster, binaries: Binaries, folder: string, pwfile: string) {
  const { code, output } = await run(
    binaries.initdb,
    [
      ...['-D', folder, '-U', USER, '--auth=scram-sha-256', `--pwfile=${pwfile}`, '--encoding=UTF8'],
      // The same order of letters on every system, and no look at its locales.
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
      // `flush` does that once the server runs.
      '--no-sync',
      // 144 random bits need no stretching, and every connection is then quicker.
      ...['-c', 'scram_iterations=16'],
    ],
    account,
  ).catch((error: unknown) => {
    throw cannotRun(binaries, error);
  });
  if (code === 0) return;
  const why = output.split('\n').filter((line) => /error:|fatal:|could not|cannot|panic:/i.test(line));
  throw new EmbeddedPostgresError(
    'initdb-failed',
    `PostgreSQL could not set up its data in ${home}: ${why.join(' ') || output.trim().slice(-300)}`,
  );
}

/** The operating system does not start the program: another C library, or a folder mounted noexec. */
export function cannotRun({ postgres }: Binaries, cause: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'unsupported',
    `The embedded PostgreSQL does not run on this system (${postgres}: ${cause instanceof Error ? cause.message : cause}). Set DATABASE_URL to a PostgreSQL of your own.`,
    { cause },
  );
}
