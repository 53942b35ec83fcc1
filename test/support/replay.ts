import { expect } from 'vitest';
import type { Bestiary } from '../../src/game/bestiary.ts';
import { createStoryteller } from '../../src/modules/index.ts';
import { openDatabase } from '../../src/store/client.ts';
import { closedTurns, turnRecord } from '../../src/store/turn-record.ts';
import { type Difference, replayTurn } from '../../src/turn/replay.ts';

/**
 * Derives every turn of a database again and expects no difference from what happened.
 * @returns how many turns it was
 */
export async function expectReplays(
  databaseUrl: string,
  bestiaryOf: (scenario: string) => Bestiary = createStoryteller().bestiary,
): Promise<number> {
  const db = openDatabase(databaseUrl, 2);
  try {
    const found: (Difference & { turn: number })[] = [];
    const ids = await closedTurns(db);
    for (const id of ids) {
      const record = await turnRecord(db, id, bestiaryOf);
      if (typeof record === 'string') throw new Error(`Turn ${id} cannot be replayed: ${record}`);
      for (const difference of await replayTurn(record)) found.push({ turn: record.turn, ...difference });
    }
    expect(found.slice(0, 5)).toEqual([]);
    return ids.length;
  } finally {
    await db.$disconnect();
  }
}
