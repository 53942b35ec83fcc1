import { z } from 'zod';
import { requireIn } from '../access.ts';
import { CHANNEL, type Channel, type ForumTag, isThread } from '../entities.ts';
import { parseForm } from '../errors.ts';
import { P } from '../permission-bits.ts';
import { channelOf } from '../shapes.ts';
import { ok, type Route, type RoutePorts, theGuild } from './route.ts';

const ChannelName = z.string().min(1).max(100);
const Topic = z.string().max(4096).nullish();
const Tag = z.object({ name: z.string().min(1).max(20), moderated: z.boolean().optional() });
const NewChannel = z.object({
  name: ChannelName,
  type: z
    .union([
      z.literal(CHANNEL.text),
      z.literal(CHANNEL.voice),
      z.literal(CHANNEL.category),
      z.literal(CHANNEL.forum),
    ])
    .nullish()
    .transform((type) => type ?? CHANNEL.text),
  topic: Topic,
  parent_id: z.string().nullish(),
  available_tags: z.array(Tag).max(20).nullish(),
});
const ChannelChange = z.object({ name: ChannelName.optional(), topic: Topic });

/** Channels and threads themselves, whatever is said in them. */
export function channelRoutes({ world, guilds, threads }: RoutePorts): Route[] {
  return [
    {
      ...{ method: 'GET', path: '/guilds/:guild/channels', by: 'both' },
      run({ params, user }) {
        const { id } = theGuild(world, params.guild, user);
        return ok(world.channels(id).map((one) => channelOf(world, one)));
      },
    },
    {
      ...{ method: 'POST', path: '/guilds/:guild/channels', by: 'both' },
      run({ params, body, user }) {
        const guild = theGuild(world, params.guild, user, P.manageChannels);
        const { name, type, topic, parent_id, available_tags } = parseForm(NewChannel, body);
        const channel: Channel = {
          ...{
            id: world.nextId(),
            guild_id: guild.id,
            type,
            name: nameFor(type, name),
            topic: topic ?? null,
          },
          ...{ position: world.channels(guild.id).length, parent_id: parent_id ?? null },
          permission_overwrites: [],
          ...(type === CHANNEL.forum ? { available_tags: tagsOf(available_tags ?? [], world.nextId) } : {}),
        };
        guilds.keepChannel(channel, 'CHANNEL_CREATE');
        return { status: 201, body: channelOf(world, channel) };
      },
    },
    {
      ...{ method: 'GET', path: '/channels/:channel', by: 'both' },
      run: ({ params, user }) =>
        ok(channelOf(world, requireIn(world, user, params.channel ?? '', P.viewChannel))),
    },
    {
      ...{ method: 'PATCH', path: '/channels/:channel', by: 'both' },
      run({ params, body, user }) {
        const before = requireIn(world, user, params.channel ?? '', P.viewChannel);
        if (isThread(before)) return ok(channelOf(world, threads.change(user, before, body)));
        requireIn(world, user, before.id, P.manageChannels);
        const { name, topic } = parseForm(ChannelChange, body);
        const channel = {
          ...before,
          ...(name === undefined ? {} : { name: nameFor(before.type, name) }),
          ...(topic === undefined ? {} : { topic }),
        };
        guilds.keepChannel(channel, 'CHANNEL_UPDATE');
        return ok(channelOf(world, channel));
      },
    },
    {
      ...{ method: 'DELETE', path: '/channels/:channel', by: 'both' },
      run({ params, user }) {
        const found = requireIn(world, user, params.channel ?? '', P.viewChannel);
        requireIn(world, user, found.id, isThread(found) ? P.manageThreads : P.manageChannels);
        const shape = channelOf(world, found);
        if (isThread(found)) threads.remove(found);
        else guilds.removeChannel(found);
        return ok(shape);
      },
    },
  ];
}

function tagsOf(tags: readonly z.output<typeof Tag>[], nextId: () => string): ForumTag[] {
  return tags.map(({ name, moderated = false }) => ({
    ...{ id: nextId(), name, moderated, emoji_id: null, emoji_name: null },
  }));
}

/** Channels that hold words are named in lower case with dashes. */
function nameFor(type: number, name: string): string {
  const isWritten = type === CHANNEL.text || type === CHANNEL.forum;
  return isWritten ? name.trim().toLowerCase().replaceAll(/\s+/g, '-') : name.trim();
}
