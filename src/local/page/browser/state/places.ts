import { type Channel, type Dispatch, isThread } from '../discord/shapes.ts';
import { compareIds } from '../discord/snowflake.ts';

/** Where a seat can go: its servers, and all their channels and threads. */
export interface Places {
  servers: readonly { id: string; name: string }[];
  channels: readonly Channel[];
}
export const NOWHERE: Places = { servers: [], channels: [] };

/** The places after an event; the same object when the event says nothing of places. */
export function withPlaces(places: Places, { name, data }: Dispatch): Places {
  switch (name) {
    case 'READY':
      return keep(places, (id) => data.guilds.some((guild) => guild.id === id));
    case 'GUILD_CREATE': {
      const others = keep(places, (id) => id !== data.id);
      const servers = [...others.servers, { id: data.id, name: data.name }].toSorted(byAge);
      const fresh = [...data.channels, ...data.threads].map((one) => ({ ...one, guild_id: data.id }));
      return { servers, channels: sorted([...others.channels, ...fresh]) };
    }
    case 'GUILD_DELETE':
      return keep(places, (id) => id !== data.id);
    case 'CHANNEL_CREATE':
    case 'CHANNEL_UPDATE':
    case 'THREAD_CREATE':
    case 'THREAD_UPDATE':
      return { ...places, channels: put(places.channels, [data]) };
    case 'THREAD_LIST_SYNC':
      return { ...places, channels: put(places.channels, data.threads) };
    case 'CHANNEL_DELETE':
    case 'THREAD_DELETE':
      // A channel takes its threads with it.
      return {
        ...places,
        channels: places.channels.filter(
          (one) => one.id !== data.id && !(isThread(one) && one.parent_id === data.id),
        ),
      };
    default:
      return places;
  }
}

function keep({ servers, channels }: Places, wanted: (guildId: string) => boolean): Places {
  return {
    servers: servers.filter(({ id }) => wanted(id)),
    channels: channels.filter(({ guild_id }) => wanted(guild_id)),
  };
}

function put(known: readonly Channel[], fresh: readonly Channel[]): Channel[] {
  return sorted([...known.filter(({ id }) => !fresh.some((one) => one.id === id)), ...fresh]);
}

function sorted(channels: Channel[]): Channel[] {
  return channels.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0) || byAge(a, b));
}

function byAge(a: { id: string }, b: { id: string }): number {
  return compareIds(a.id, b.id);
}
