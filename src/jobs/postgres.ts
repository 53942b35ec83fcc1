import { createPostgresBackend as bullmqOnPostgres, isPgPool, Queue, runMigrations, Worker } from 'bullmq';
import pg from 'pg';
import { type Backend, EVENT_STREAM, LIVENESS } from './backend.ts';
import type { Outages } from './outages.ts';
import { QUEUE_NAMES } from './queues.ts';

/** The only schema that BullMQ works in when it is handed a pool. */
const SCHEMA = 'bullmq';
/** What producers, finishing jobs and checks may need beside the connections that workers hold. */
const SPARE_CONNECTIONS = 6;

/**
 * BullMQ on PostgreSQL, in the schema `bullmq`, which is made or brought up to date here (concurrent
 * starts are safe: BullMQ takes an advisory lock). The pool is its own: each worker keeps one connection
 * for LISTEN, and a pool that runs dry would hang `add()`.
 * @throws when the database cannot be reached or is older than BullMQ supports
 */
export async function createPostgresBackend(o: {
  url: string;
  prefix: string | undefined;
  outages: Outages;
}): Promise<Backend> {
  let workers = 0;
  const pool = new pg.Pool({
    connectionString: o.url,
    max: QUEUE_NAMES.length + SPARE_CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    application_name: 'wyrd-jobs',
    onConnect: (client) => client.query(`SET search_path TO ${SCHEMA}`),
  });
  // Every queue and worker listens on the pool.
  pool.setMaxListeners(100);
  pool.on('error', (error) => o.outages.report(error));
  await migrate(pool);

  const connection: unknown = pool;
  if (!isPgPool(connection)) throw new TypeError('BullMQ does not take this version of pg');
  const shared = { connection };
  // One schema holds all queues, so a prefix goes into their names.
  const named = (name: string) => (o.prefix === undefined ? name : `${o.prefix}-${name}`);

  return {
    kind: 'postgres',
    queue(name) {
      const queue = new Queue(named(name), { ...shared, streams: EVENT_STREAM }, bullmqOnPostgres);
      queue.on('error', (error) => o.outages.report(error));
      return queue;
    },
    worker(name, processor, options) {
      workers += 1;
      pool.options.max = Math.max(pool.options.max, workers + SPARE_CONNECTIONS);
      return new Worker(named(name), processor, { ...shared, ...LIVENESS, ...options }, bullmqOnPostgres);
    },
    // The pool connects by itself, and says at once when it cannot.
    connected: () => true,
    async ready() {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
}

async function migrate(pool: pg.Pool): Promise<void> {
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client, SCHEMA);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
}
