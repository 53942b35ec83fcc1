import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { guildCreate } from './shapes.ts';
import type { User, World } from './world.ts';

/** Gateway v10, JSON, uncompressed: https://discord.com/developers/docs/events/gateway */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
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
}

/** Who an event is for; the bot's intents are asked as well. */
export interface Audience {
  intent: number | null;
  only?: string;
}

export function createGateway(world: World, logger: Logger) {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    let session: Session | null = null;
    const origin = `ws://${request.headers.host ?? '127.0.0.1'}/gateway`;
    send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS, _trace: [] } });
    // Two missed heartbeats: the other side is gone without a word.
    let beat = Date.now();
    const zombie = setInterval(
      () => Date.now() - beat > 2.5 * HEARTBEAT_MS && socket.close(4009, 'Session timed out'),
      HEARTBEAT_MS,
    );
    zombie.unref();
    socket.on('message', (raw) => {
      const frame = parse(raw.toString());
      if (!frame) return socket.close(4002, 'Decode error');
      if (frame.op === OP.heartbeat) {
        beat = Date.now();
        return send(socket, { op: OP.ack });
      }
      if (frame.op === OP.identify) session = identify(socket, frame.d, origin);
      else if (frame.op === OP.resume) session = resume(socket, frame.d);
      // Presence, voice and member requests are none of the local table's business.
    });
    socket.on('close', () => {
      clearInterval(zombie);
      if (session?.socket === socket) session.socket = null;
    });
    socket.on('error', (error) => logger.debug({ err: error }, 'a gateway socket failed'));
  });

  function identify(socket: WebSocket, data: unknown, origin: string): Session | null {
    const parsed = Identify.safeParse(data);
    const token = parsed.success ? parsed.data.token.replace(/^Bot /, '') : '';
    const isBot = token === world.botToken;
    const user = isBot ? world.bot : world.seatByToken(token)?.user;
    if (!parsed.success || !user) {
      socket.close(4004, 'Authentication failed');
      return null;
    }
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      ...{ user, seq: 0, sent: [], socket },
      intents: isBot ? (parsed.data.intents ?? 0) : -1,
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

  function resume(socket: WebSocket, data: unknown): Session | null {
    const parsed = Resume.safeParse(data);
    const session = parsed.success ? sessions.get(parsed.data.session_id) : undefined;
    if (
      !parsed.success ||
      !session ||
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
