import type { World } from './world.ts';

/** https://discord.com/developers/docs/topics/permissions, those that the local table knows. */
export const P = {
  addReactions: 1n << 6n,
  manageChannels: 1n << 4n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  readHistory: 1n << 16n,
  manageGuild: 1n << 5n,
  useCommands: 1n << 31n,
} as const;

const EVERYBODY = P.addReactions | P.viewChannel | P.sendMessages | P.readHistory | P.useCommands;
const ALL = (1n << 53n) - 1n;

/** What a member may do in a channel. The owner may do everything. */
export function permissionsOf(world: World, userId: string, channelId: string): bigint {
  if (world.seatById(userId)?.gm) return ALL;
  const denied = userId === world.bot.id ? (world.denied.get(channelId) ?? 0n) : 0n;
  return EVERYBODY & ~denied;
}

/** Whether these permissions suffice for a command; `"0"` keeps it to administrators. */
export function mayUse(
  granted: bigint,
  { default_member_permissions: needed }: { default_member_permissions?: string | null | undefined },
): boolean {
  if (needed === null || needed === undefined) return true;
  if (needed === '0') return granted === ALL;
  return (granted & BigInt(needed)) === BigInt(needed);
}
