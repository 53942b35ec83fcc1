import type { Logger } from 'pino';

export interface Loop {
  start(): void;
  /** Resolves when the round that may be running has ended. */
  stop(): Promise<void>;
}

/**
 * Runs `round` again and again, `everyMs` after the one before has ended: rounds never overlap. A failed
 * round is survived; of a row of failures the first is logged, and then that it works again.
 */
export function createLoop(o: {
  what: string;
  everyMs: number;
  round: () => Promise<void>;
  logger: Logger;
}): Loop {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let started = false;
  let failing = false;

  async function guardedRound(): Promise<void> {
    try {
      await o.round();
      if (failing) o.logger.info(`${o.what} works again`);
      failing = false;
    } catch (error) {
      if (!failing) o.logger.error({ err: error }, `${o.what} failed; trying again every ${o.everyMs} ms`);
      failing = true;
    }
  }

  function next(): void {
    timer = setTimeout(() => {
      running = guardedRound().then(() => {
        if (started) next();
      });
    }, o.everyMs);
  }

  return {
    start() {
      if (started) return;
      started = true;
      next();
    },
    async stop() {
      started = false;
      clearTimeout(timer);
      await running;
    },
  };
}
