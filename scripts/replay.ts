import path from 'node:path';
import pino from 'pino';
import { readConfig } from '../src/config.ts';
import { startEmbeddedPostgres } from '../src/local/postgres/index.ts';
import { createStoryteller } from '../src/modules/index.ts';
import { openDatabase } from '../src/store/client.ts';
import { closedTurns, turnOf, turnRecord } from '../src/store/turn-record.ts';
import { diceOf, replayTurn } from '../src/turn/replay.ts';

/**
 * Derives turns again from what was written down of them, and reports any difference from what happened:
 * `npm run replay -- <turn id> …`, `npm run replay -- <campaign id> <turn number>`, or without a word every
 * turn that is over. Ends with 1 when a turn differs or is not there. The database is that of `DATABASE_URL`,
 * else the one below `WYRD_DATA`.
 */
const say = (text: string) => process.stdout.write(`${text}\n`);
const config = readConfig(process.env);
const embedded = config.databaseUrl
  ? null
  : await startEmbeddedPostgres({
      dataDir: path.join(config.data, 'postgres'),
      logger: pino({ level: 'silent' }),
    });
const db = openDatabase(config.databaseUrl ?? embedded?.url ?? '', 2);
const { bestiary } = createStoryteller();
try {
  const ids = await asked(process.argv.slice(2));
  let wrong = 0;
  for (const id of ids) if (!(await isAsItWas(id))) wrong += 1;
  if (ids.length === 0) say('No turn is over yet.');
  else if (ids.length > 1) say(`${ids.length} turns, ${wrong === 0 ? 'no difference' : `${wrong} differ`}.`);
  process.exitCode = wrong > 0 ? 1 : 0;
} finally {
  await db.$disconnect();
  await embedded?.stop();
}

/** Turn ids by what was asked for. */
async function asked(words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return closedTurns(db);
  const [campaignId = '', number = ''] = words;
  if (words.length !== 2 || !/^\d+$/.test(number)) return [...words];
  return [(await turnOf(db, campaignId, Number(number))) ?? `${campaignId} ${number}`];
}

async function isAsItWas(id: string): Promise<boolean> {
  const record = await turnRecord(db, id, bestiary);
  if (record === 'unknown') {
    say(`${id}: there is no such turn.`);
    return false;
  }
  if (record === 'forgotten') {
    // As it was wished: nothing to hold against anybody, nothing to be proud of.
    say(`${id}: its journal was deleted at a player's wish; it cannot be derived again.`);
    return process.argv.length === 2;
  }
  const differences = await replayTurn(record);
  const { campaign, turn, entries, facts, posts, status } = record;
  const open = status === 'open' ? ' (still open)' : '';
  say(
    `${campaign}, turn ${turn}${open}: ${entries.length} entries replayed, ${facts.length} facts, ${posts.length} posts, ` +
      `${diceOf(record).length} dice checked: ${differences.length === 0 ? 'no difference' : `${differences.length} differences`}`,
  );
  for (const { where, recorded, derived } of differences) {
    say(`  ${where}\n    happened: ${JSON.stringify(recorded)}\n    follows:  ${JSON.stringify(derived)}`);
  }
  return differences.length === 0;
}
