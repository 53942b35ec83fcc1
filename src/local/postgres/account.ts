import { chown, lchown, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';

/** The account PostgreSQL runs as; it refuses to run as root. null: as whoever we are. */
export interface Account {
  uid: number;
  gid: number;
}

/** For root an unprivileged account of this system, for everybody else themselves. */
export async function chooseAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const wanted of ['postgres', 'nobody']) {
    const row = passwd.split('\n').find((line) => line.startsWith(`${wanted}:`));
    const [, , uid, gid] = row?.split(':') ?? [];
    if (uid && gid && Number(uid) !== 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new EmbeddedPostgresError(
    'unsupported',
    'PostgreSQL does not run as root, and this system has neither a "postgres" nor a "nobody" account. Start Wyrd as another user, or set DATABASE_URL.',
  );
}

/** Whether an account may walk down to a path: every folder on the way lets it through. */
export async function canReach(account: Account | null, target: string): Promise<boolean> {
  if (!account) return true;
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const info = await stat(at).catch(() => null);
    if (info?.isDirectory()) {
      const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001;
      if ((info.mode & bit) === 0) return false;
    }
    if (at === path.dirname(at)) return true;
  }
}

/** Gives a tree to the account: one made by another, as in a restored backup or an earlier start by somebody else. */
export async function giveTree(folder: string, account: Account): Promise<void> {
  const { uid } = await stat(folder);
  if (uid === account.uid) return;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(path.join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  // The folder itself last: an interrupted walk is then taken up again.
  await chown(folder, account.uid, account.gid);
}
