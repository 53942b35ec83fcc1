import { awakeOf, type Player, type Table } from './table.ts';

/**
 * Whose turn it is to act: the one in the spotlight while they are awake, else the next in seat order. Null
 * when everybody sleeps.
 */
export function inSpotlight(table: Table): Player | null {
  const turn = table.action?.turn ?? table.campaign.turn + 1;
  const awake = awakeOf(table, turn);
  const current = awake.find(({ id }) => id === table.campaign.spotlight);
  return current ?? nextAfter(table, table.campaign.spotlight, []);
}

/** The next awake player in seat order after this one, without those passed over; null when there is none. */
export function nextAfter(
  table: Table,
  playerId: string | null,
  passedOver: readonly string[],
): Player | null {
  const turn = table.action?.turn ?? table.campaign.turn + 1;
  const seats = table.players;
  const at = seats.findIndex(({ id }) => id === playerId);
  const around = [...seats.slice(at + 1), ...seats.slice(0, at + 1)];
  const awake = awakeOf(table, turn);
  return around.find((one) => awake.includes(one) && !passedOver.includes(one.id)) ?? null;
}
