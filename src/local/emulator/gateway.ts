import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { guildCreate, memberOf } from './shapes.ts';
import type { User, World } from './world.ts';

/** Gateway v10, JSON, uncompressed: https://discord.com/developers/docs/events/gateway */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
export const INTENT = {
  guilds: 1 << 0,
  messages: 1 << 9,
  reactions: 1 << 10,
  typing: 1 << 11,
  content: 1 << 15,
} as const;
const HEARTBEAT_MS = 41_250;
const KEPT_EVENTS = 1000;
/** How long a session may be resumed after its socket is gone. */
const RESUMABLE_MS = 3 * 60_000;
/** Every intent there is: https://discord.com/developers/docs/events/gateway#list-of-intents */
const ALL_INTENTS = 0x1_ff_ff | (0x3 << 20) | (0x3 << 24);
/** Members, presences, message content: nobody has switched them on for this bot. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
/** Why a socket is closed; discord.js resumes, identifies anew or gives up by these. */
const CLOSE = {
  unknownOpcode: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  authentication: 4004,
  alreadyAuthenticated: 4005,
  timedOut: 4009,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

const Frame = z.object({ op: z.number().int(), d: z.unknown().optional() });
const Identify = z.object({
  token: z.string(),
  intents: z.number().int().optional(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const Members = z.object({
  guild_id: z.string(),
  query: z.string().optional(),
  limit: z.number().int().min(0).default(0),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().max(32).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

interface Session {
  id: string;
  user: User;
  intents: number;
  seq: number;
  /** What a resume may ask for again. */
  sent: { seq: number; frame: string }[];
  socket: WebSocket | null;
  /** When the socket went. */
  lost: number;
}

/** Who an event is for; the bot's intents are asked as well. */
export interface Audience {
  intent: number | null;
  only?: string;
}

export interface GatewayOptions {
  world: World;
  logger: Logger;
  now: () => number;
  /** Privileged intents that are switched on for the bot; none, as for a bot that was just made. */
  privileged: number;
}

export function createGateway({ world, logger, now, privileged }: GatewayOptions) {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    let session: Session | null = null;
    const origin = `ws://${request.headers.host ?? '127.0.0.1'}/gateway`;
    send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS, _trace: [] } });
    // Two missed heartbeats: the other side is gone without a word.
    let beat = Date.now();
    const zombie = setInterval(
      () => Date.now() - beat > 2.5 * HEARTBEAT_MS && socket.close(CLOSE.timedOut, 'Session timed out'),
      HEARTBEAT_MS,
    );
    zombie.unref();
    socket.on('message', (raw) => {
      const frame = parse(raw.toString());
      if (!frame) return socket.close(CLOSE.decode, 'Decode error');
      if (frame.op === OP.heartbeat) {
        beat = Date.now();
        return send(socket, { op: OP.ack });
      }
      if (frame.op === OP.identify || frame.op === OP.resume) {
        // After op 9 a client identifies anew on the same socket.
        if (session && sessions.has(session.id))
          return socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated');
        session = frame.op === OP.identify ? identify(socket, frame.d, origin) : resume(socket, frame.d);
        return;
      }
      if (!session) return socket.close(CLOSE.notAuthenticated, 'Not authenticated');
      if (frame.op === OP.members) return members(session, frame.d);
      // Presence and voice are none of the local table's business.
      if (frame.op !== OP.presence && frame.op !== OP.voice)
        socket.close(CLOSE.unknownOpcode, 'Unknown opcode');
    });
    socket.on('close', (code) => {
      clearInterval(zombie);
      if (session?.socket !== socket) return;
      session.socket = null;
      session.lost = now();
      // Who closes politely will not come back for the rest.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
    socket.on('error', (error) => logger.debug({ err: error }, 'a gateway socket failed'));
  });

  function userOf(token: string): User | undefined {
    const bare = token.replace(/^Bot /, '');
    return bare === world.botToken ? world.bot : world.seatByToken(bare)?.user;
  }

  function identify(socket: WebSocket, data: unknown, origin: string): Session | null {
    const parsed = Identify.safeParse(data);
    const user = parsed.success ? userOf(parsed.data.token) : undefined;
    if (!parsed.success || !user) {
      socket.close(CLOSE.authentication, 'Authentication failed');
      return null;
    }
    const isBot = user.bot;
    const asked = isBot ? (parsed.data.intents ?? 0) : -1;
    if (isBot && ((asked & ~ALL_INTENTS) !== 0 || parsed.data.intents === undefined)) {
      socket.close(CLOSE.invalidIntents, 'Invalid intent(s)');
      return null;
    }
    if (isBot && (asked & PRIVILEGED & ~privileged) !== 0) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s)');
      return null;
    }
    forgetLost();
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      ...{ user, seq: 0, sent: [], socket, lost: 0 },
      intents: asked,
    };
    sessions.set(session.id, session);
    emit(session, 'READY', {
      ...{
        v: 10,
        user: { ...user, verified: true, mfa_enabled: false, flags: 0, email: null },
        session_id: session.id,
      },
      ...{
        resume_gateway_url: origin,
        guilds: [{ id: world.guildId, unavailable: true }],
        relationships: [],
        private_channels: [],
      },
      ...(isBot ? { application: { id: world.bot.id, flags: 0 } } : {}),
      ...(parsed.data.shard ? { shard: parsed.data.shard } : {}),
    });
    emit(session, 'GUILD_CREATE', guildCreate(world));
    return session;
  }

  /** Sessions nobody came back for; what was kept for them goes too. */
  function forgetLost(): void {
    for (const one of sessions.values()) {
      if (one.socket === null && now() - one.lost > RESUMABLE_MS) sessions.delete(one.id);
    }
  }

  /** Op 8: the members, in one chunk; the table is small. */
  function members(session: Session, data: unknown): void {
    const parsed = Members.safeParse(data);
    if (!parsed.success || parsed.data.guild_id !== world.guildId) return;
    const { query, limit, user_ids, nonce } = parsed.data;
    const everybody = [world.bot, ...world.seats.map(({ user }) => user)];
    const wanted = user_ids === undefined ? null : [user_ids].flat();
    const found = wanted
      ? everybody.filter(({ id }) => wanted.includes(id))
      : everybody.filter(({ username }) => username.startsWith((query ?? '').toLowerCase()));
    emit(session, 'GUILD_MEMBERS_CHUNK', {
      guild_id: world.guildId,
      members: (limit > 0 ? found.slice(0, limit) : found).map((user) => memberOf(world, user)),
      ...{ chunk_index: 0, chunk_count: 1 },
      not_found: (wanted ?? []).filter((id) => !everybody.some((user) => user.id === id)),
      ...(nonce === undefined ? {} : { nonce }),
    });
  }

  function resume(socket: WebSocket, data: unknown): Session | null {
    forgetLost();
    const parsed = Resume.safeParse(data);
    const session = parsed.success ? sessions.get(parsed.data.session_id) : undefined;
    if (
      !parsed.success ||
      !session ||
      session.user !== userOf(parsed.data.token) ||
      session.seq < parsed.data.seq ||
      (session.sent[0]?.seq ?? 1) > parsed.data.seq + 1
    ) {
      send(socket, { op: OP.invalid, d: false });
      return null;
    }
    session.socket?.close(4000, 'Session resumed elsewhere');
    session.socket = socket;
    for (const { seq, frame } of session.sent) if (seq > parsed.data.seq) socket.send(frame);
    emit(session, 'RESUMED', { _trace: [] });
    return session;
  }

  function emit(session: Session, name: string, data: unknown): void {
    session.seq += 1;
    const frame = JSON.stringify({ op: OP.dispatch, t: name, s: session.seq, d: data });
    session.sent.push({ seq: session.seq, frame });
    if (session.sent.length > KEPT_EVENTS) session.sent.shift();
    if (session.socket?.readyState === 1) session.socket.send(frame);
  }

  return {
    /** Sends an event to everybody it is for; `shape` builds it as one person sees it. */
    dispatch(name: string, audience: Audience, shape: (viewer: User, intents: number) => unknown): void {
      for (const session of sessions.values()) {
        if (audience.only !== undefined && session.user.id !== audience.only) continue;
        if (audience.intent !== null && session.user.bot && (session.intents & audience.intent) === 0)
          continue;
        emit(session, name, shape(session.user, session.intents));
      }
    },
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    },
    isListening: (userId: string) =>
      [...sessions.values()].some((one) => one.user.id === userId && one.socket !== null),
    /** Faults: cut sockets without a word, ask to reconnect (op 7), or forget the session (op 9). */
    disturb(how: 'cut' | 'reconnect' | 'invalidate', who: 'bot' | 'everybody' = 'bot'): void {
      for (const session of sessions.values()) {
        if (!session.socket || (who === 'bot' && !session.user.bot)) continue;
        if (how === 'cut') session.socket.terminate();
        else if (how === 'reconnect') send(session.socket, { op: OP.reconnect, d: null });
        else {
          sessions.delete(session.id);
          send(session.socket, { op: OP.invalid, d: false });
        }
      }
    },
    close(): void {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
export type Gateway = ReturnType<typeof createGateway>;

function send(socket: WebSocket, frame: object): void {
  if (socket.readyState === 1) socket.send(JSON.stringify(frame));
}

function parse(raw: string): z.output<typeof Frame> | null {
  try {
    const parsed = Frame.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
