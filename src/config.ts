import { z } from 'zod';

const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());
const url = (protocols: string[]) =>
  optional.refine(
    (value) => value === undefined || (URL.canParse(value) && protocols.includes(new URL(value).protocol)),
    {
      error: `must be a URL that starts with ${protocols.map((one) => `${one}//`).join(' or ')}`,
    },
  );

const Environment = z.object({
  DISCORD_TOKEN: optional,
  DATABASE_URL: url(['postgres:', 'postgresql:']),
  REDIS_URL: url(['redis:', 'rediss:']),
  PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(0).max(65_535).default(3000),
  ),
  WYRD_HOST: z.preprocess((value) => (value === '' ? undefined : value), z.string().default('127.0.0.1')),
  WYRD_DATA: z.preprocess((value) => (value === '' ? undefined : value), z.string().default('.wyrd')),
  WYRD_LOG: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  ),
  WYRD_KEEP_DAYS: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().min(0).max(3650).default(30),
  ),
  WYRD_LOCAL_MESSAGES: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(100_000).default(5),
  ),
  WYRD_WORKERS: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(200).default(10),
  ),
});

export interface Config {
  /** Set: real Discord. Absent: the local table. */
  discordToken: string | undefined;
  /** Set: that PostgreSQL. Absent: an embedded one below `data`. */
  databaseUrl: string | undefined;
  /** Set: BullMQ on that Redis. Absent: BullMQ on the same PostgreSQL. */
  redisUrl: string | undefined;
  port: number;
  host: string;
  data: string;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Messages a channel of the local table takes in five seconds; Discord's number by default. */
  localMessages: number;
  /** Days for which the data of a server is kept after Wyrd was removed from it. */
  keepDays: number;
  /** Turn steps that run at once in one worker process. */
  concurrency: number;
}

/** Reads the environment; the error names every variable that is wrong, and how. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(`The environment is not right:\n${wrong.join('\n')}`);
  }
  const {
    DISCORD_TOKEN,
    DATABASE_URL,
    REDIS_URL,
    PORT,
    WYRD_HOST,
    WYRD_DATA,
    WYRD_LOG,
    WYRD_WORKERS,
    WYRD_LOCAL_MESSAGES,
    WYRD_KEEP_DAYS,
  } = parsed.data;
  return {
    discordToken: DISCORD_TOKEN,
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    port: PORT,
    host: WYRD_HOST,
    data: WYRD_DATA,
    // Whoever plays at the local table reads the story, not the log.
    logLevel: WYRD_LOG ?? (DISCORD_TOKEN ? 'info' : 'warn'),
    localMessages: WYRD_LOCAL_MESSAGES,
    keepDays: WYRD_KEEP_DAYS,
    concurrency: WYRD_WORKERS,
  };
}

export class ConfigError extends Error {}
