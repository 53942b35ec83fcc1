import { cut } from '../../game/player-text.ts';
import type { Table } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import type { Style } from './style.ts';

/** How much of everything the board shows, in characters before escaping (which can double them). */
export interface Detail {
  name: number;
  sentence: number;
  /** What somebody tries, beside their name. */
  intent: number;
  stakes: boolean;
  /** The names of those who voted, not only how many. */
  voters: boolean;
}

/** From full to sparse; a test draws the worst table there can be with the last one. */
export const DETAILS: readonly [Detail, ...Detail[]] = [
  { name: 32, sentence: 200, intent: 160, stakes: true, voters: true },
  { name: 20, sentence: 160, intent: 90, stakes: true, voters: true },
  { name: 16, sentence: 120, intent: 60, stakes: false, voters: true },
  { name: 12, sentence: 80, intent: 40, stakes: false, voters: false },
];

/** Everything the parts of a board are drawn from. */
export interface Drawing {
  table: Table;
  t: Catalog;
  style: Style;
  detail: Detail;
  now: Date;
  /** A foe's name by its id in the scenario's bestiary. */
  foeName(id: string): string;
}

/** A character's name, raw, cut to the drawing's measure. */
export function nameOf({ table, detail }: Drawing, playerId: string): string {
  const player = table.players.find(({ id }) => id === playerId);
  return player ? shortName(player.character.name, detail) : '?';
}

export function shortName(name: string, { name: max }: Detail): string {
  return cut(name, max);
}
