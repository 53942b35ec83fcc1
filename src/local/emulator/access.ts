import { CHANNEL, type Channel, isThread, type User } from './entities.ts';
import { missingAccess, missingPermissions, unknownChannel, unsuitableChannel } from './errors.ts';
import { P } from './permission-bits.ts';
import { permissionsIn, sendingIn } from './permissions.ts';
import type { World } from './world.ts';

/**
 * The channel, if this user may do this there. Asked to speak in a thread, it asks for the thread's own
 * permission. @throws DiscordError 10003, 50001 for who cannot see it, 50013
 */
export function requireIn(world: World, user: User, channelId: string, permission: bigint): Channel {
  const channel = world.channel(channelId);
  if (!channel) throw unknownChannel();
  const granted = permissionsIn(world, user.id, channel);
  if ((granted & P.viewChannel) === 0n) throw missingAccess();
  const speaks = (permission & P.sendMessages) !== 0n;
  const needed = speaks ? (permission & ~P.sendMessages) | sendingIn(channel) : permission;
  if ((granted & needed) !== needed) throw missingPermissions();
  return channel;
}

/** A forum holds posts, a category channels. @throws DiscordError 50008 */
export function requireTalk(channel: Channel): void {
  if (!isThread(channel) && (channel.type === CHANNEL.forum || channel.type === CHANNEL.category))
    throw unsuitableChannel();
}
