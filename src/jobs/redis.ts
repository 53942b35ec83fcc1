import { Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type Backend, EVENT_STREAM, LIVENESS } from './backend.ts';
import type { Outages } from './outages.ts';

const RedisUrl = z.url({ protocol: /^rediss?$/, error: 'must look like redis://host:6379 or rediss://…' });

/**
 * BullMQ on Redis. One connection for all commands and one more for each worker's blocking wait.
 * @throws ZodError when the URL is not a Redis URL
 */
export function createRedisBackend(o: {
  url: string;
  prefix: string;
  logger: Logger;
  outages: Outages;
}): Backend {
  const client = connect(RedisUrl.parse(o.url), o.outages);
  // In braces: all keys of all queues share one slot, as scripts over several keys need on a Cluster.
  const shared = { connection: client, prefix: `{${o.prefix}}` };
  let policyChecked = false;
  let pinging: Promise<unknown> | undefined;
  client.on('ready', () => o.outages.over());
  // A server that goes away politely is no 'error' to ioredis. (The workers' connections are no witness:
  // BullMQ closes them itself now and then.)
  client.on('close', () => o.outages.report(new Error('Connection is closed')));

  async function checkPolicy(): Promise<void> {
    policyChecked = true;
    // Where INFO is not allowed there is nothing to warn about.
    const policy = maxmemoryPolicy(await client.info('memory').catch(() => ''));
    if (policy === undefined || policy === 'noeviction') return;
    const what = 'Redis may throw jobs away when its memory is full: set maxmemory-policy to noeviction';
    o.logger.warn({ policy }, what);
  }

  return {
    kind: 'redis',
    queue: (name) => observed(new Queue(name, { ...shared, streams: EVENT_STREAM }), o.outages),
    worker: (name, processor, options) => new Worker(name, processor, { ...shared, ...LIVENESS, ...options }),
    connected: () => client.status === 'ready',
    async ready() {
      // One question at a time: while Redis is away, ioredis keeps all that are asked.
      pinging ??= client.ping().finally(() => {
        pinging = undefined;
      });
      await pinging;
      if (!policyChecked) await checkPolicy();
    },
    async close() {
      client.disconnect();
    },
  };
}

/**
 * A connection that never gives up: `maxRetriesPerRequest: null` as BullMQ's workers need it, so that
 * the end of a job that finished while Redis restarted is still recorded. Callers that cannot wait bring
 * their own time limit.
 */
function connect(url: string, outages: Outages, override: Partial<RedisOptions> = {}): Redis {
  const client = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(100 * times, 1000),
    keepAlive: 10_000,
    ...override,
  });
  client.on('error', (error) => outages.report(error));
  const info = client.info.bind(client);
  return Object.assign(client, {
    // BullMQ prints its own warning to the console once per connection; ours is in the log, once.
    info: async (section?: string) => {
      const text = section === undefined ? await info() : await info(section);
      return section === undefined ? text.replace(/^maxmemory_policy:.*$/m, '') : text;
    },
    duplicate: (options?: Partial<RedisOptions>) => connect(url, outages, options),
  });
}

function maxmemoryPolicy(info: string): string | undefined {
  return /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
}

function observed<T extends Queue>(queue: T, outages: Outages): T {
  queue.on('error', (error) => outages.report(error));
  return queue;
}
