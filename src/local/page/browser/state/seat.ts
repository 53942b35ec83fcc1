import { computed, type Signal, signal } from '@preact/signals';
import { openGateway } from '../discord/gateway.ts';
import { createRest } from '../discord/rest.ts';
import {
  Channel,
  type Command,
  CommandIndex,
  type Dispatch,
  isPrivate,
  isThinking,
  type LocalTable,
  type Message,
  Messages,
  type SeatInfo,
  type User,
} from '../discord/shapes.ts';
import { nextNonce } from '../discord/snowflake.ts';
import { createInteractions } from './interactions.ts';
import { NOWHERE, type Places, withPlaces } from './places.ts';
import { EMPTY_ROOM, type Room, withEdit, withMessages, withoutMessage, withReaction } from './room.ts';

const PAGE = 50;
const TYPING_MS = 10_000;

export interface SeatHooks {
  /** Whether this has met a reader already: what is public from any seat, what is private from its own. */
  isWatched(message: Message): boolean;
  onRefused(): void;
}

/** One opened seat: its own gateway session, and everything this person can see. */
export function createSeat(table: LocalTable, info: SeatInfo, hooks: SeatHooks) {
  const state = signal<'connecting' | 'ready' | 'lost'>('connecting');
  const places = signal<Places>(NOWHERE);
  const channels = computed(() => places.value.channels);
  const members = signal<readonly User[]>([]);
  /** By server; what can be used depends on where one is. */
  const index = signal<ReadonlyMap<string, readonly Command[]>>(new Map());
  const looksAt = signal('');
  const guildOf = (channelId: string) => channels.value.find(({ id }) => id === channelId)?.guild_id;
  const commands = computed(() => index.value.get(guildOf(looksAt.value) ?? '') ?? []);
  const rooms = new Map<string, Signal<Room>>();
  /** What happened in a channel while its history was on the way, which may be older than that. */
  const readings = new Map<string, { missed: ((room: Room) => Room)[]; done: Promise<void> }>();
  const unread = signal<ReadonlySet<string>>(new Set());
  /** Private answers and mentions that nobody has looked at. */
  const calls = signal<ReadonlyMap<string, number>>(new Map());
  const typing = signal<ReadonlyMap<string, ReadonlyMap<string, number>>>(new Map());
  const request = createRest(table.apiBase, info.token);
  const interactions = createInteractions({
    ...{ table, request, guildOf },
    sessionId: () => gateway.sessionId(),
  });
  const gateway = openGateway({
    url: table.gatewayUrl,
    token: info.token,
    onDispatch: receive,
    onRefused: hooks.onRefused,
    onState(next) {
      if (next === 'lost') {
        state.value = 'lost';
        return interactions.failAll();
      }
      state.value = 'ready';
      if (next === 'ready') void reload();
    },
  });

  function room(channelId: string) {
    const known = rooms.get(channelId) ?? signal<Room>(EMPTY_ROOM);
    rooms.set(channelId, known);
    return known;
  }

  /** A new session has missed what happened since the old one: everything that was open is read again. */
  async function reload(): Promise<void> {
    for (const [channelId, known] of rooms) {
      const reading = readings.get(channelId);
      await reading?.done;
      if (known.value.loaded || reading) await load(channelId);
    }
  }

  async function loadCommands(guildId: string): Promise<void> {
    const answer = await request('GET', `/guilds/${guildId}/application-command-index`).catch(() => null);
    const parsed = CommandIndex.safeParse(answer);
    if (parsed.success) index.value = new Map(index.value).set(guildId, parsed.data.application_commands);
  }

  /** One reading of a channel at a time: of two, the older answer could come last and be believed. */
  function load(channelId: string, before?: string): Promise<void> {
    const running = readings.get(channelId);
    if (running) return running.done;
    const missed: ((room: Room) => Room)[] = [];
    const done = read(channelId, missed, before).finally(() => readings.delete(channelId));
    readings.set(channelId, { missed, done });
    return done;
  }

  async function read(
    channelId: string,
    missed: readonly ((room: Room) => Room)[],
    before?: string,
  ): Promise<void> {
    const cursor = before ? `&before=${before}` : '';
    const answer = await request('GET', `/channels/${channelId}/messages?limit=${PAGE}${cursor}`).catch(
      () => null,
    );
    if (answer === null) return;
    const fresh = Messages.parse(answer);
    const known = room(channelId);
    // Private answers live on the page alone; public ones are what the server says now.
    const kept = before ? known.value : { ...known.value, messages: known.value.messages.filter(isPrivate) };
    const now = { ...withMessages(kept, fresh), loaded: true, hasOlder: fresh.length === PAGE };
    known.value = missed.reduce((room, happened) => happened(room), now);
  }

  function receive(dispatch: Dispatch): void {
    places.value = withPlaces(places.value, dispatch);
    switch (dispatch.name) {
      case 'GUILD_CREATE':
        meet(dispatch.data.members.map(({ user }) => user));
        void loadCommands(dispatch.data.id);
        return;
      case 'GUILD_MEMBER_ADD':
        meet([dispatch.data.user]);
        return;
      case 'MESSAGE_CREATE':
        arrived(dispatch.data);
        return;
      case 'MESSAGE_UPDATE':
        edited(dispatch.data);
        return;
      case 'MESSAGE_DELETE':
        change(dispatch.data.channel_id, (before) => withoutMessage(before, dispatch.data.id), true);
        return;
      case 'MESSAGE_DELETE_BULK':
        for (const id of dispatch.data.ids)
          change(dispatch.data.channel_id, (before) => withoutMessage(before, id), true);
        return;
      case 'MESSAGE_REACTION_ADD':
      case 'MESSAGE_REACTION_REMOVE': {
        const { channel_id, message_id, emoji, user_id } = dispatch.data;
        const by = { me: user_id === info.userId, add: dispatch.name === 'MESSAGE_REACTION_ADD' };
        change(channel_id, (before) => withReaction(before, message_id, emoji, by));
        return;
      }
      case 'TYPING_START':
        types(dispatch.data.channel_id, dispatch.data.user_id, true);
        return;
      default:
        interactions.receive(dispatch);
    }
  }

  function meet(people: readonly User[]): void {
    const others = members.value.filter(({ id }) => !people.some((one) => one.id === id));
    members.value = [...others, ...people];
  }

  /** @param again whether it may be done twice, upon a history that knows of it already */
  function change(channelId: string, how: (room: Room) => Room, again = false): void {
    const known = room(channelId);
    known.value = how(known.value);
    if (again) readings.get(channelId)?.missed.push(how);
  }

  function arrived(message: Message): void {
    types(message.channel_id, message.author.id, false);
    change(message.channel_id, (before) => withMessages(before, [message]), true);
    interactions.answered(message);
    if (message.author.id === info.userId) return;
    notice(message);
  }

  function edited(message: Message): void {
    const before = room(message.channel_id).value.messages.find(({ id }) => id === message.id);
    change(message.channel_id, (old) => withEdit(old, message), true);
    if (before && isThinking(before) && !isThinking(message)) notice(message);
  }

  /** Something to read; a bot that still thinks has said nothing yet. */
  function notice(message: Message): void {
    if (isThinking(message)) return;
    if (hooks.isWatched(message)) return;
    const { channel_id: channelId } = message;
    unread.value = new Set(unread.value).add(channelId);
    const calling = isPrivate(message) || message.mentions.some(({ id }) => id === info.userId);
    if (calling) calls.value = new Map(calls.value).set(channelId, (calls.value.get(channelId) ?? 0) + 1);
  }

  function types(channelId: string, userId: string, starts: boolean): void {
    if (!starts && !typing.value.get(channelId)?.has(userId)) return;
    const here = new Map(typing.value.get(channelId));
    if (starts && userId !== info.userId) here.set(userId, Date.now() + TYPING_MS);
    else here.delete(userId);
    typing.value = new Map(typing.value).set(channelId, here);
  }

  return {
    ...{ info, state, places, channels, members, commands, unread, typing, interactions, room },
    callCount: computed(() => [...calls.value.values()].reduce((sum, count) => sum + count, 0)),
    name: (userId: string) => nameOf(members.value.find(({ id }) => id === userId)),
    /** Reads a channel's last messages, once. */
    async open(channelId: string): Promise<void> {
      looksAt.value = channelId;
      if (!room(channelId).peek().loaded) await load(channelId);
    },
    async loadOlder(channelId: string): Promise<void> {
      const oldest = room(channelId).value.messages.find((message) => !isPrivate(message));
      if (oldest) await load(channelId, oldest.id);
    },
    seen(channelId: string): void {
      if (unread.value.has(channelId))
        unread.value = new Set([...unread.value].filter((id) => id !== channelId));
      if (calls.value.has(channelId))
        calls.value = new Map([...calls.value].filter(([id]) => id !== channelId));
    },
    /** @throws ApiError */
    say: (channelId: string, content: string, replyTo?: string) =>
      request('POST', `/channels/${channelId}/messages`, {
        content,
        nonce: nextNonce(),
        ...(replyTo ? { message_reference: { message_id: replyTo } } : {}),
      }),
    /** @throws ApiError */
    react: (message: Message, emoji: string, add: boolean) =>
      request(
        add ? 'PUT' : 'DELETE',
        `/channels/${message.channel_id}/messages/${message.id}/reactions/${encodeURIComponent(emoji)}/@me`,
      ),
    /** Takes a private answer off the page, and one's own message off the server. @throws ApiError */
    async remove(message: Message): Promise<void> {
      if (isPrivate(message)) change(message.channel_id, (before) => withoutMessage(before, message.id));
      else await request('DELETE', `/channels/${message.channel_id}/messages/${message.id}`);
    },
    /** A thread, upon a message if one is given; in a forum a post with its first words. @throws ApiError */
    async startThread(
      channelId: string,
      name: string,
      about: { messageId?: string | undefined; content?: string | undefined },
    ): Promise<Channel> {
      const { messageId, content } = about;
      const upon = messageId ? `/messages/${messageId}` : '';
      const first = content === undefined ? { type: 11 } : { message: { content } };
      const body = { name, ...(messageId ? {} : first) };
      const thread = Channel.parse(await request('POST', `/channels/${channelId}${upon}/threads`, body));
      // The answer may be here before the event.
      places.value = withPlaces(places.value, { name: 'THREAD_CREATE', data: thread });
      return thread;
    },
    typingNow: (channelId: string) => void request('POST', `/channels/${channelId}/typing`).catch(() => null),
    retryNow: gateway.retryNow,
    cut: gateway.cut,
  };
}
export type Seat = ReturnType<typeof createSeat>;

export function nameOf(user: User | undefined): string {
  return user?.global_name ?? user?.username ?? 'somebody';
}
