import { createInterface } from 'node:readline';
import { pino } from 'pino';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '../../src/local/postgres/index.ts';

/**
 * A Wyrd of which only the database is there: starts it, says in one line of JSON how that went, stops it at
 * the word "stop", and leaves the hard way at "exit".
 */
async function main(dataDir: string, port: string): Promise<void> {
  const logger = pino({ level: 'silent' });
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, port: Number(port), logger });
    process.stdout.write(`${JSON.stringify({ url: postgres.url, port: postgres.port })}\n`);
    createInterface({ input: process.stdin }).on('line', (word) => {
      if (word === 'exit') process.exit(0);
      if (word === 'stop') void postgres.stop().then(() => process.exit(0));
    });
  } catch (error) {
    const code = error instanceof EmbeddedPostgresError ? error.code : 'unexpected';
    process.stdout.write(`${JSON.stringify({ code, message: String(error) })}\n`);
  }
}

void main(process.argv[2] ?? '', process.argv[3] ?? '0');
