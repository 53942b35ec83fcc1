import { z } from 'zod';
import type { User } from './entities.ts';
import { memberOf, peopleOf } from './shapes.ts';
import type { World } from './world.ts';

const Members = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.number().int().min(0).default(0),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().max(32).optional(),
});

/** Op 8: the members, in one chunk; the table is small. Null for who asks wrongly, whom Discord ignores. */
export function memberChunk(world: World, viewer: User, data: unknown): object | null {
  const parsed = Members.safeParse(data);
  if (!parsed.success || !world.member(parsed.data.guild_id, viewer.id)) return null;
  const { guild_id, query, limit, user_ids, nonce } = parsed.data;
  const everybody = peopleOf(world, guild_id);
  const wanted = user_ids === undefined ? null : [user_ids].flat();
  const found = wanted
    ? everybody.filter(({ id }) => wanted.includes(id))
    : everybody.filter(({ username }) => username.startsWith((query ?? '').toLowerCase()));
  return {
    guild_id,
    members: (limit > 0 ? found.slice(0, limit) : found).map((user) => memberOf(world, guild_id, user)),
    ...{ chunk_index: 0, chunk_count: 1 },
    not_found: (wanted ?? []).filter((id) => !everybody.some((user) => user.id === id)),
    ...(nonce === undefined ? {} : { nonce }),
  };
}
