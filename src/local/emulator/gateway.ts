import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Channel, Guild, User } from './entities.ts';
import { ALL_INTENTS, INTENT, PRIVILEGED } from './intents.ts';
import { memberChunk } from './member-chunk.ts';
import { maySee } from './permissions.ts';
import { guildCreate } from './shapes.ts';
import type { World } from './world.ts';

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
const HEARTBEAT_MS = 41_250;
const KEPT_EVENTS = 1000;
/** How long a session may be resumed after its socket is gone. */
const RESUMABLE_MS = 3 * 60_000;
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
  /** Members of this server, while it is there for them. */
  guild?: string;
  /** Members who can see this channel. */
  sees?: Channel;
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
      if (frame.op === OP.members) {
        const chunk = memberChunk(world, session.user, frame.d);
        if (chunk) emit(session, 'GUILD_MEMBERS_CHUNK', chunk);
        return;
      }
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
        guilds: guildsOf(user).map(({ id }) => ({ id, unavailable: true })),
        relationships: [],
        private_channels: [],
      },
      ...(isBot ? { application: { id: world.bot.id, flags: 0 } } : {}),
      ...(parsed.data.shard ? { shard: parsed.data.shard } : {}),
    });
    for (const guild of guildsOf(user)) if (!guild.unavailable) come(session, guild);
    return session;
  }

  function guildsOf(user: User): Guild[] {
    return world.guilds().filter(({ id }) => world.member(id, user.id));
  }

  function come(session: Session, guild: Guild): void {
    const { user, intents } = session;
    if (user.bot && (intents & INTENT.guilds) === 0) return;
    const seesMembers = !user.bot || (intents & INTENT.members) !== 0;
    emit(session, 'GUILD_CREATE', guildCreate(world, guild, user, seesMembers));
  }

  /** Sessions nobody came back for; what was kept for them goes too. */
  function forgetLost(): void {
    for (const one of sessions.values()) {
      if (one.socket === null && now() - one.lost > RESUMABLE_MS) sessions.delete(one.id);
    }
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
    /** Sends an event to everybody it is for; `shape` builds it as one person sees it, null: not for them. */
    dispatch(name: string, audience: Audience, shape: (viewer: User, intents: number) => unknown): void {
      const { intent, only, sees } = audience;
      const guildId = sees?.guild_id ?? audience.guild;
      if (guildId !== undefined && world.guild(guildId)?.unavailable) return;
      for (const session of sessions.values()) {
        const { user, intents } = session;
        if (only !== undefined && user.id !== only) continue;
        if (intent !== null && user.bot && (intents & intent) === 0) continue;
        if (guildId !== undefined && !world.member(guildId, user.id)) continue;
        if (sees && !maySee(world, user.id, sees)) continue;
        const data = shape(user, intents);
        if (data !== null) emit(session, name, data);
      }
    },
    /** The server is there (again) for its members, or for one of them. */
    come(guild: Guild, only?: string): void {
      for (const session of sessions.values()) {
        if (only !== undefined && session.user.id !== only) continue;
        if (world.member(guild.id, session.user.id)) come(session, guild);
      }
    },
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    },
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
