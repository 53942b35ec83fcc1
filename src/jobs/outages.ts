import type { Logger } from 'pino';

const SAME_MESSAGE_AFTER_MS = 30_000;
/** PostgreSQL's classes 08 (connection) and 57P (shutting down, starting up), Node's socket errors. */
const CONNECTION_CODE =
  /^(08\w{3}|57P\d{2}|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
const CONNECTION_MESSAGE =
  /connection (is closed|terminated|ended|timeout)|timeout exceeded when trying to connect/i;

/** Where the queue's errors go, so that an outage of minutes is two lines in the log and not thousands. */
export interface Outages {
  /** Takes any error that BullMQ or a driver reports outside of a call. */
  report(error: Error): void;
  /** Something answered: if an outage was reported, say that it is over. */
  over(): void;
  /** From here on connections end because they are closed: nothing is logged any more. */
  hush(): void;
}

/**
 * Logs the first error of an outage, keeps quiet about its retries, logs its end. Errors that are no
 * connection errors (a lost lock, say) are logged too, each message at most once in 30 s.
 */
export function createOutages(logger: Logger, clock: () => number = Date.now): Outages {
  let down = false;
  let hushed = false;
  const lastLogged = new Map<string, number>();
  return {
    report(error) {
      if (hushed) return;
      if (isConnectionError(error)) {
        if (!down) logger.error({ err: error }, 'the job queue cannot be reached; trying again until it can');
        down = true;
        return;
      }
      // Job ids would make every message a new one.
      const key = error.message.replace(/job \S+/g, 'job …');
      const now = clock();
      if (now - (lastLogged.get(key) ?? Number.NEGATIVE_INFINITY) < SAME_MESSAGE_AFTER_MS) return;
      if (lastLogged.size > 100) lastLogged.clear();
      lastLogged.set(key, now);
      logger.warn({ err: error }, 'the job queue reported an error');
    },
    over() {
      if (down && !hushed) logger.info('the job queue can be reached again');
      down = false;
    },
    hush() {
      hushed = true;
    },
  };
}

function isConnectionError(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return CONNECTION_CODE.test(code) || CONNECTION_MESSAGE.test(error.message);
}
