import * as z from 'zod/mini';
import { type Dispatch, Frame, parseDispatch } from './shapes.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};
const Hello = z.object({ heartbeat_interval: z.number() });
const SLOWEST_RETRY_MS = 5000;
/** Discord ends a session that is closed with 1000 or 1001; any other code keeps it for a resume. */
const CLOSE_TO_RESUME = 4900;

export interface GatewayOptions {
  url: string;
  token: string;
  onDispatch(dispatch: Dispatch): void;
  /** `lost` comes at every cut, `ready` with a new session, `resumed` when nothing was missed. */
  onState(state: 'lost' | 'ready' | 'resumed'): void;
  /** The server does not know this token: the table was laid anew. */
  onRefused(): void;
}

/** One seat's session of gateway v10; mends itself, by RESUME where it can. */
export function openGateway({ url, token, onDispatch, onState, onRefused }: GatewayOptions) {
  let socket: WebSocket | null = null;
  let session: { id: string; seq: number } | null = null;
  let beat: ReturnType<typeof setInterval> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let acknowledged = true;
  let attempts = 0;
  let closed = false;

  function connect(): void {
    clearTimeout(retry);
    const fresh = new WebSocket(`${url}?v=10&encoding=json`);
    socket = fresh;
    fresh.onmessage = ({ data }) => socket === fresh && receive(String(data));
    fresh.onclose = ({ code }) => socket === fresh && lost(code);
  }

  function lost(code: number): void {
    clearInterval(beat);
    socket = null;
    if (closed) return;
    if (code === 4004) {
      onRefused();
      return;
    }
    onState('lost');
    const wait = Math.min(SLOWEST_RETRY_MS, 250 * 2 ** attempts) * (0.75 + Math.random() / 2);
    attempts += 1;
    retry = setTimeout(connect, wait);
  }

  function receive(raw: string): void {
    const { op, t, s, d } = Frame.parse(JSON.parse(raw));
    if (session && typeof s === 'number') session.seq = s;
    if (op === OP.hello) greet(Hello.parse(d).heartbeat_interval);
    else if (op === OP.heartbeat) send(OP.heartbeat, session?.seq ?? null);
    else if (op === OP.ack) acknowledged = true;
    else if (op === OP.reconnect) socket?.close(CLOSE_TO_RESUME);
    else if (op === OP.invalid) {
      session = null;
      identify();
    } else if (op === OP.dispatch && t) dispatch(t, d, s ?? 0);
  }

  function dispatch(name: string, data: unknown, seq: number): void {
    if (name === 'RESUMED') {
      attempts = 0;
      onState('resumed');
      return;
    }
    const known = parseDispatch(name, data);
    if (!known) return;
    if (known.name === 'READY') {
      session = { id: known.data.session_id, seq };
      attempts = 0;
      onState('ready');
    }
    onDispatch(known);
  }

  function greet(interval: number): void {
    acknowledged = true;
    clearInterval(beat);
    beat = setInterval(() => {
      if (!acknowledged) return socket?.close(CLOSE_TO_RESUME);
      acknowledged = false;
      send(OP.heartbeat, session?.seq ?? null);
    }, interval);
    if (session) send(OP.resume, { token, session_id: session.id, seq: session.seq });
    else identify();
  }

  function identify(): void {
    send(OP.identify, { token, properties: { os: 'browser', browser: 'Wyrd', device: 'local table' } });
  }

  function send(op: number, d: unknown): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op, d }));
  }

  connect();
  return {
    sessionId: () => session?.id ?? '',
    /** Does not wait for the next try. */
    retryNow(): void {
      if (!socket && !closed) connect();
    },
    /** A fault on purpose: the socket goes, the session stays. */
    cut: () => socket?.close(CLOSE_TO_RESUME),
    close(): void {
      closed = true;
      clearTimeout(retry);
      clearInterval(beat);
      socket?.close(1000);
    },
  };
}
