import type { Guild, User } from '../entities.ts';
import { DiscordError, missingAccess, missingPermissions, unknownGuild } from '../errors.ts';
import type { Faults } from '../faults.ts';
import type { Gateway } from '../gateway.ts';
import type { Guilds } from '../guilds.ts';
import type { Interactions } from '../interactions.ts';
import type { createLimiter } from '../limits.ts';
import type { Messages } from '../messages.ts';
import { guildPermissions } from '../permissions.ts';
import type { Reactions } from '../reactions.ts';
import type { ThreadState } from '../thread-state.ts';
import type { Threads } from '../threads.ts';
import type { Uploads } from '../uploads.ts';
import type { Webhooks } from '../webhooks.ts';
import type { World } from '../world.ts';

export interface RoutePorts {
  world: World;
  gateway: Gateway;
  guilds: Guilds;
  messages: Messages;
  reactions: Reactions;
  threads: Threads;
  threadState: ThreadState;
  interactions: Interactions;
  webhooks: Webhooks;
  faults: Faults;
  limiter: ReturnType<typeof createLimiter>;
  uploads: Uploads;
  /** Sees every exchange; tests hold it against Discord's own description. */
  onExchange?: ((exchange: Exchange) => void) | undefined;
}

export interface Exchange {
  method: string;
  /** Path below /api/v10. */
  path: string;
  request: unknown;
  status: number;
  response: unknown;
  by: 'bot' | 'user' | 'nobody';
}

export interface Asked {
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  user: User;
}
export type Answer = { status: 200 | 201; body: unknown } | { status: 204 };
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** Who may call: the bot, seats, either, or anybody who holds an interaction's token. */
  by: 'bot' | 'user' | 'both' | 'token';
  /** The rate limit that this counts against; one for each channel, or each webhook token. */
  bucket?: 'messages' | 'edits' | 'reactions' | 'webhooks';
  run: (asked: Asked) => Answer;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const done: Answer = { status: 204 };

/** The answer to something that was done. */
export function after(_done: unknown, answer: Answer): Answer {
  return answer;
}

export function raise(error: Error): never {
  throw error;
}

/**
 * The server, for a member who holds this permission in it.
 * @throws DiscordError 10004, 50001 for who is not in it, 50013
 */
export function theGuild(world: World, id: string | undefined, user: User, permission = 0n): Guild {
  const guild = world.guild(id ?? '');
  if (!guild) throw unknownGuild();
  if (!world.member(guild.id, user.id)) throw missingAccess();
  if ((guildPermissions(world, user.id, guild.id) & permission) !== permission) throw missingPermissions();
  return guild;
}

/** Ids in a path are snowflakes, or Discord says which is not. */
export function checkIds(params: Record<string, string>): void {
  for (const [name, value] of Object.entries(params)) {
    if (['token', 'emoji'].includes(name) || ['@me', '@original'].includes(value)) continue;
    if (/^\d{1,20}$/.test(value)) continue;
    const complaint = { code: 'NUMBER_TYPE_COERCE', message: `Value "${value}" is not snowflake.` };
    throw new DiscordError(400, 50035, 'Invalid Form Body', { [`${name}_id`]: { _errors: [complaint] } });
  }
}
