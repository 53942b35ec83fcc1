import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { StoredCommand } from './command-form.ts';
import type { AnyComponent } from './components.ts';
import { createSnowflakes } from './snowflake.ts';

/**
 * The small world behind the emulator: one server, its channels, its people, what was said. Every change is
 * a line in a journal, written before it is answered; a killed process loses nothing that Discord would keep.
 */
export interface User {
  id: string;
  username: string;
  global_name: string;
  discriminator: '0';
  avatar: null;
  bot: boolean;
  public_flags: 0;
  flags: 0;
  primary_guild: null;
}

export interface Seat {
  user: User;
  token: string;
  gm: boolean;
}

export interface Message {
  id: string;
  type: number;
  channel_id: string;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  mention_everyone: boolean;
  mentions: User[];
  mention_roles: string[];
  attachments: unknown[];
  embeds: unknown[];
  components: AnyComponent[];
  pinned: boolean;
  flags: number;
  reactions: { emoji: string; users: string[] }[];
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  interaction_metadata?: object;
  interaction?: object;
  message_reference?: { type: 0; message_id: string; channel_id: string; guild_id: string };
}

export interface Channel {
  id: string;
  type: number;
  name: string;
  topic: string | null;
  position: number;
}

const Entry = z.discriminatedUnion('op', [
  z.object({ op: z.literal('born'), ids: z.record(z.string(), z.string()) }),
  z.object({
    op: z.literal('message'),
    message: z.custom<Message>((value) => typeof value === 'object' && value !== null),
  }),
  z.object({ op: z.literal('delete'), channel: z.string(), id: z.string() }),
  z.object({
    op: z.literal('channel'),
    channel: z.custom<Channel>((value) => typeof value === 'object' && value !== null),
  }),
  z.object({ op: z.literal('no-channel'), id: z.string() }),
  z.object({
    op: z.literal('commands'),
    commands: z.array(z.custom<StoredCommand>((value) => typeof value === 'object')),
  }),
]);
type Entry = z.infer<typeof Entry>;

const SEATS = ['Morgan', 'Ada', 'Bram', 'Cleo', 'Dov', 'Esme', 'Finn'];
const CHANNELS: [name: string, topic: string][] = [
  ['the-hearth', 'Where the story is told. Start with /campaign start.'],
  ['the-second-table', 'Room for another campaign at the same time.'],
  ['out-of-character', 'Talk that is no part of any story.'],
];

export function createWorld(options: { dataFile?: string | undefined; now: () => number }) {
  const snowflakes = createSnowflakes(options.now);
  const channels = new Map<string, Channel>();
  const messages = new Map<string, Map<string, Message>>();
  /** The newest message of a channel, whether it still exists or not; Discord's `last_message_id`. */
  const lastIds = new Map<string, string>();
  let commands: StoredCommand[] = [];
  let ids: Record<string, string> = {};

  const apply: { [Op in Entry['op']]: (entry: Extract<Entry, { op: Op }>) => void } = {
    born: (entry) => (ids = { ...ids, ...entry.ids }),
    message: ({ message }) => {
      const room = messages.get(message.channel_id) ?? new Map<string, Message>();
      // Ids only grow, so a room stays in order by itself; a journal edited by hand is put in order.
      const late = !room.has(message.id) && BigInt(message.id) < BigInt(lastIds.get(message.channel_id) ?? 0);
      room.set(message.id, message);
      messages.set(message.channel_id, late ? inOrder(room) : room);
      if (!late && !(BigInt(message.id) < BigInt(lastIds.get(message.channel_id) ?? 0)))
        lastIds.set(message.channel_id, message.id);
      snowflakes.seen(message.id);
    },
    delete: ({ channel, id }) => void messages.get(channel)?.delete(id),
    channel: ({ channel }) => {
      channels.set(channel.id, channel);
      snowflakes.seen(channel.id);
    },
    'no-channel': ({ id }) => {
      channels.delete(id);
      messages.delete(id);
    },
    commands: (entry) => (commands = entry.commands),
  };
  const journal = openJournal(
    options.dataFile,
    (entry) => (apply[entry.op] as (entry: Entry) => void)(entry),
    state,
  );
  function record(entry: Entry): void {
    (apply[entry.op] as (entry: Entry) => void)(entry);
    journal.write(entry);
  }
  /** The present as the shortest journal that leads to it. */
  function state(): Entry[] {
    return [
      { op: 'born', ids },
      ...[...channels.values()].map((channel): Entry => ({ op: 'channel', channel })),
      ...[...messages.values()].flatMap((room) =>
        [...room.values()].map((message): Entry => ({ op: 'message', message })),
      ),
      { op: 'commands', commands },
    ];
  }

  if (!ids.guild) {
    const born: Record<string, string> = {
      guild: snowflakes.next(),
      application: snowflakes.next(),
      botToken: token(),
    };
    for (const name of SEATS) {
      born[`seat ${name}`] = snowflakes.next();
      born[`token ${name}`] = token();
    }
    record({ op: 'born', ids: born });
    for (const [position, [name, topic]] of CHANNELS.entries()) {
      record({ op: 'channel', channel: { id: snowflakes.next(), type: 0, name, topic, position } });
    }
  }
  const known = (key: string) => {
    const value = ids[key];
    if (!value) throw new Error(`The journal of the local table lacks "${key}"`);
    return value;
  };
  const user = (id: string, username: string, bot = false): User => ({
    ...{ id, username: username.toLowerCase(), global_name: username, discriminator: '0', avatar: null, bot },
    ...{ public_flags: 0, flags: 0, primary_guild: null },
  });
  const guildId = known('guild');
  const bot = user(known('application'), 'Wyrd', true);
  const seats: Seat[] = SEATS.map((name, at) => ({
    user: user(known(`seat ${name}`), name),
    token: known(`token ${name}`),
    gm: at === 0,
  }));

  return {
    guildId,
    bot,
    botToken: known('botToken'),
    seats,
    /** Channels in which the bot lacks these permissions; for tests of refusals. */
    denied: new Map<string, bigint>(),
    nextId: () => snowflakes.next(),
    channels: () => [...channels.values()].sort((a, b) => a.position - b.position),
    channel: (id: string) => channels.get(id),
    addChannel(channel: Channel) {
      record({ op: 'channel', channel });
    },
    removeChannel(id: string) {
      record({ op: 'no-channel', id });
    },
    message: (channelId: string, id: string) => messages.get(channelId)?.get(id),
    messagesOf: (channelId: string) => [...(messages.get(channelId)?.values() ?? [])],
    lastMessageId: (channelId: string) => lastIds.get(channelId) ?? null,
    keep(message: Message) {
      record({ op: 'message', message });
    },
    drop(channel: string, id: string) {
      record({ op: 'delete', channel, id });
    },
    commands: () => commands,
    setCommands(fresh: StoredCommand[]) {
      record({ op: 'commands', commands: fresh });
    },
    userById: (id: string) => (id === bot.id ? bot : seats.find((seat) => seat.user.id === id)?.user),
    seatById: (id: string) => seats.find((seat) => seat.user.id === id),
    seatByToken: (wanted: string) => seats.find((seat) => seat.token === wanted),
  };
}
export type World = ReturnType<typeof createWorld>;

function inOrder(room: Map<string, Message>): Map<string, Message> {
  return new Map([...room].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1)));
}

function token(): string {
  return randomBytes(24).toString('base64url');
}

/** One JSON line a change; rewritten as short as possible at every start. */
function openJournal(file: string | undefined, replay: (entry: Entry) => void, state: () => Entry[]) {
  if (!file) return { write: (_entry: Entry) => undefined };
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file)) {
    for (const row of readFileSync(file, 'utf8').split('\n')) {
      const entry = parseRow(row);
      if (entry) replay(entry);
    }
    const shorter = `${file}.new`;
    writeFileSync(
      shorter,
      state()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(''),
    );
    renameSync(shorter, file);
  }
  const handle = openSync(file, 'a');
  return { write: (entry: Entry) => void writeSync(handle, `${JSON.stringify(entry)}\n`) };
}

/** A process that was killed while it wrote leaves half a line; what it said there was never answered. */
function parseRow(row: string): Entry | null {
  try {
    const parsed = Entry.safeParse(JSON.parse(row));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
