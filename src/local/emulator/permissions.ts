import { CHANNEL, type Channel, isThread } from './entities.ts';
import { ALL, P } from './permission-bits.ts';
import type { World } from './world.ts';

/** Worth nothing to who may not speak. */
const ONLY_WITH_SPEECH = P.mentionEveryone | P.sendTtsMessages | P.attachFiles | P.embedLinks | P.sendPolls;

/** What a member may do in the server, channels aside. The owner and administrators may do everything. */
export function guildPermissions(world: World, userId: string, guildId: string): bigint {
  const guild = world.guild(guildId);
  const member = world.member(guildId, userId);
  if (!guild || !member) return 0n;
  if (guild.owner_id === userId) return ALL;
  const held = guild.roles.filter(({ id }) => id === guildId || member.roles.includes(id));
  const granted = held.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  return (granted & P.administrator) === 0n ? granted : ALL;
}

/**
 * What a member may do in a channel; nothing at all without View Channel. Threads take their parent's
 * overwrites, and a private one is only there for its members and for who manages threads.
 */
export function permissionsIn(world: World, userId: string, channel: Channel): bigint {
  const base = guildPermissions(world, userId, channel.guild_id);
  if ((base & P.administrator) !== 0n) return base;
  const parent = isThread(channel) ? world.channel(channel.parent_id ?? '') : undefined;
  const overwrites = (parent ?? channel).permission_overwrites;
  const roles = world.member(channel.guild_id, userId)?.roles ?? [];
  const apply = (granted: bigint, concerns: (id: string) => boolean) => {
    const found = overwrites.filter(({ id }) => concerns(id));
    const deny = found.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = found.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    return (granted & ~deny) | allow;
  };
  let granted = apply(base, (id) => id === channel.guild_id);
  granted = apply(granted, (id) => roles.includes(id));
  granted = apply(granted, (id) => id === userId);
  if ((granted & P.viewChannel) === 0n) return 0n;
  if (isThread(channel) && channel.type === CHANNEL.privateThread && (granted & P.manageThreads) === 0n) {
    if (!channel.thread.members.some(({ user_id }) => user_id === userId)) return 0n;
  }
  return (granted & sendingIn(channel)) === 0n ? granted & ~ONLY_WITH_SPEECH : granted;
}

/** The permission to speak: threads have one of their own. */
export function sendingIn(channel: Channel): bigint {
  return isThread(channel) ? P.sendMessagesInThreads : P.sendMessages;
}

export function maySee(world: World, userId: string, channel: Channel): boolean {
  return (permissionsIn(world, userId, channel) & P.viewChannel) !== 0n;
}

/** Whether these permissions suffice for a command; `"0"` keeps it to administrators. */
export function mayUse(
  granted: bigint,
  { default_member_permissions: needed }: { default_member_permissions?: string | null | undefined },
): boolean {
  if (needed === null || needed === undefined || (granted & P.administrator) !== 0n) return true;
  return needed !== '0' && (granted & BigInt(needed)) === BigInt(needed);
}
