import path from 'node:path';
import pino from 'pino';
import { readConfig } from '../src/config.ts';
import { startEmbeddedPostgres } from '../src/local/postgres/index.ts';
import { createStoryteller } from '../src/modules/index.ts';
import { openDatabase } from '../src/store/client.ts';
import { closedTurns, turnRecord } from '../src/store/turn-record.ts';
import { replayTurn } from '../src/turn/replay.ts';

/**
 * `npm run replay -- <turn id> …` derives turns again from what was written down of them, and reports any
 * difference from what happened. Without an id it goes through every turn that is over. The database is that
 * of `DATABASE_URL`, else the one below `WYRD_DATA`.
 */
const config = readConfig(process.env);
const logger = pino({ level: 'silent' });
const embedded = config.databaseUrl
  ? null
  : await startEmbeddedPostgres({ dataDir: path.join(config.data, 'postgres'), logger });
const db = openDatabase(config.databaseUrl ?? embedded?.url ?? '');
const storyteller = createStoryteller();
try {
  const asked = process.argv.slice(2);
  const ids = asked.length > 0 ? asked : await closedTurns(db);
  let wrong = 0;
  for (const id of ids) {
    const record = await turnRecord(db, id, (scenario) => storyteller.bestiary(scenario));
    if (!record) {
      process.stdout.write(`${id}: no such turn, or its record was deleted at a player's wish.\n`);
      if (asked.length > 0) wrong += 1;
      continue;
    }
    const differences = await replayTurn(record);
    const size = `${record.entries.length} entries, ${record.facts.length} facts, ${record.posts.length} posts`;
    process.stdout.write(
      `${id} turn ${record.turn}: ${size}, ${differences.length === 0 ? 'no difference' : `${differences.length} differences`}\n`,
    );
    for (const { where, recorded, derived } of differences) {
      process.stdout.write(
        `  at ${where}\n    happened: ${JSON.stringify(recorded)}\n    follows:  ${JSON.stringify(derived)}\n`,
      );
    }
    if (differences.length > 0) wrong += 1;
  }
  if (ids.length === 0) process.stdout.write('No turn is over yet.\n');
  process.exitCode = wrong > 0 ? 1 : 0;
} finally {
  await db.$disconnect();
  await embedded?.stop();
}
