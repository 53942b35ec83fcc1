import pg from 'pg';
import { freshDatabase, stopTestPostgres } from '../test/support/postgres.ts';
import { startRedis } from '../test/support/redis.ts';
import { measureStarts } from './start.ts';
import { playTurns, replayFloor } from './turn.ts';

/** `npm run bench [-- --turns 60 --starts 5]`: every figure as a ratio to a floor of the same run. */
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1] ?? otherwise);
};
const TURNS = option('turns', 60);
const STARTS = option('starts', 3);
const WARM_UP = Math.min(10, Math.floor(TURNS / 4));

const quantile = (values: number[], q: number) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
};
const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(10);

/** A second database with the rows that a turn's writes refer to, copied while Wyrd stays connected to the first. */
async function dumped(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const copy = await freshDatabase();
  const [from, to] = [url, copy.url].map((connectionString) => new pg.Client({ connectionString }));
  if (!from || !to) throw new Error('two connections are needed');
  await Promise.all([from.connect(), to.connect()]);
  for (const table of ['Campaign', 'Player', 'Character']) {
    const { rows } = await from.query<{ row: string }>(`SELECT to_json(t)::text AS row FROM "${table}" t`);
    for (const { row } of rows)
      await to.query(`INSERT INTO "${table}" SELECT * FROM json_populate_record(NULL::"${table}", $1)`, [
        row,
      ]);
  }
  await Promise.all([from.end(), to.end()]);
  return copy;
}

console.log(
  `A turn of four with instant modules, ${TURNS - WARM_UP} turns after ${WARM_UP} to warm up; the floor does the same writes by plain pg.\n`,
);
console.log(
  'queue on      turn p50    turn p95   floor p50   floor p95   ratio p50   ratio p95   writes a turn',
);
for (const backend of ['postgres', 'redis'] as const) {
  const redis = backend === 'redis' ? await startRedis() : null;
  const database = await freshDatabase();
  let floor: { url: string; drop(): Promise<void> } | null = null;
  const turns = await playTurns({
    databaseUrl: database.url,
    ...(redis ? { redisUrl: redis.url } : {}),
    turns: TURNS,
    prepared: async () => {
      floor = await dumped(database.url);
    },
  });
  if (!floor) throw new Error('the floor was never laid');
  const { url, drop } = floor as { url: string; drop(): Promise<void> };
  const bare = (await replayFloor(url, turns)).slice(WARM_UP);
  const whole = turns.slice(WARM_UP).map((turn) => turn.ms);
  const row = [quantile(whole, 0.5), quantile(whole, 0.95), quantile(bare, 0.5), quantile(bare, 0.95)];
  const [t50 = 0, t95 = 0, f50 = 0, f95 = 0] = row;
  const writes = quantile(
    turns.map((turn) => turn.writes.length),
    0.5,
  );
  console.log(
    `${backend.padEnd(9)} ${row.map(ms).join('  ')}  ${(t50 / f50).toFixed(2).padStart(10)}  ${(t95 / f95).toFixed(2).padStart(10)}  ${String(writes).padStart(14)}`,
  );
  await drop();
  await database.drop();
  await redis?.stop();
}
await stopTestPostgres();

console.log(
  `\nFrom nothing to playable, ${STARTS} runs (initdb, migrations, emulator, bot and workers included):`,
);
const { cold, warm } = await measureStarts(STARTS);
console.log(`cold ${ms(quantile(cold, 0.5))}   warm ${ms(quantile(warm, 0.5))}`);
process.exit(0);
