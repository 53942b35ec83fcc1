import { WebSocket } from 'ws';
import { z } from 'zod';

/**
 * A scripted person at the table: speaks the routes and the gateway that Discord's own client speaks, and
 * waits for what it is told, never for time.
 */
export const LocalTable = z.object({
  apiBase: z.string(),
  gatewayUrl: z.string(),
  applicationId: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  seats: z.array(z.object({ name: z.string(), userId: z.string(), token: z.string(), gm: z.boolean() })),
});
export type LocalTable = z.infer<typeof LocalTable>;

export interface Component {
  type: number;
  custom_id?: string;
  content?: string;
  label?: string;
  disabled?: boolean;
  components?: Component[];
  accessory?: Component;
  component?: Component;
  options?: { value: string; label: string }[];
  style?: number;
  required?: boolean;
}
export interface SeenMessage {
  id: string;
  channel_id: string;
  content: string;
  flags: number;
  author: { id: string; bot: boolean };
  components: Component[];
  nonce?: string;
  interaction_metadata?: { id: string };
  reactions?: { emoji: { name: string }; count: number }[];
}
export interface OpenModal {
  id: string;
  nonce?: string;
  custom_id: string;
  title: string;
  components: Component[];
}
export type Answer =
  | { kind: 'message'; message: SeenMessage; ms: number }
  | { kind: 'modal'; modal: OpenModal; ms: number }
  | { kind: 'acknowledged'; ms: number }
  | { kind: 'failed'; ms: number };

interface Dispatch {
  name: string;
  data: unknown;
}
const LOADING = 1 << 7;
const EPHEMERAL = 1 << 6;

export class HttpError extends Error {
  readonly status: number;
  readonly body: unknown;
  constructor(status: number, body: unknown) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

export async function fetchTable(url: string): Promise<LocalTable> {
  return LocalTable.parse(await (await fetch(`${url}/local/table`)).json());
}

/**
 * Moves the world of a running local table by one of its controls (src/local/emulator/control.ts), as
 * `moveWorld(program.url, 'kickBot', {})`. @throws HttpError with Discord's error body
 */
export async function moveWorld(url: string, control: string, input: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(input);
  const response = await fetch(`${url}/local/control/${control}`, { method: 'POST', headers, body });
  const answer = (await response.json()) as { result?: unknown };
  if (!response.ok) throw new HttpError(response.status, answer);
  return answer.result;
}

export class Seat {
  readonly name: string;
  readonly userId: string;
  readonly #table: LocalTable;
  readonly #token: string;
  readonly #socket: WebSocket;
  readonly #seen: Dispatch[] = [];
  readonly #watchers = new Set<() => void>();
  readonly window = new Map<string, SeenMessage>();
  channelId: string;
  /** Which server a channel or thread is in. */
  readonly #guilds = new Map<string, string>();
  #nonce = 0;
  #heart: NodeJS.Timeout | undefined;
  /** The connection is closed: nothing will ever come. */
  #gone = false;

  private constructor(table: LocalTable, seat: LocalTable['seats'][number], socket: WebSocket) {
    this.#table = table;
    this.name = seat.name;
    this.userId = seat.userId;
    this.#token = seat.token;
    this.#socket = socket;
    this.channelId = table.channelId;
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(this.#heart);
      this.#gone = true;
      for (const watcher of this.#watchers) watcher();
    });
    socket.on('message', (raw) =>
      this.#receive(JSON.parse(raw.toString()) as { op: number; t?: string; d: unknown }),
    );
  }

  /** @param channelId another channel than the table's first */
  static async connect(table: LocalTable, name: string, channelId?: string): Promise<Seat> {
    const seat = table.seats.find((one) => one.name === name);
    if (!seat) throw new Error(`There is no seat for ${name}`);
    const socket = new WebSocket(table.gatewayUrl);
    const sitting = new Seat(table, seat, socket);
    sitting.channelId = channelId ?? table.channelId;
    await sitting.waitFor('GUILD_CREATE', () => true);
    for (const message of await sitting.messages()) sitting.window.set(message.id, message);
    return sitting;
  }

  #receive({ op, t, d }: { op: number; t?: string; d: unknown }): void {
    if (op === 10) {
      this.#socket.send(JSON.stringify({ op: 2, d: { token: this.#token, properties: {} } }));
      const { heartbeat_interval } = d as { heartbeat_interval: number };
      const beat = () =>
        this.#socket.readyState === 1 && this.#socket.send(JSON.stringify({ op: 1, d: null }));
      this.#heart = setInterval(beat, heartbeat_interval);
    }
    if (op !== 0 || !t) return;
    this.#seen.push({ name: t, data: d });
    this.#follow(t, d as SeenMessage);
    this.#learn(t, d);
    for (const watcher of this.#watchers) watcher();
  }

  /** What this person's window shows now. */
  #follow(name: string, message: SeenMessage): void {
    if (name === 'MESSAGE_CREATE' || name === 'MESSAGE_UPDATE') this.window.set(message.id, message);
    if (name === 'MESSAGE_DELETE') this.window.delete(message.id);
  }

  #learn(name: string, data: unknown): void {
    const {
      id,
      channels = [],
      threads = [],
    } = data as {
      id: string;
      channels?: { id: string }[];
      threads?: { id: string }[];
    };
    if (name === 'GUILD_CREATE') for (const one of [...channels, ...threads]) this.#guilds.set(one.id, id);
    if (/^(CHANNEL|THREAD)_(CREATE|UPDATE)$/.test(name))
      this.#guilds.set(id, (data as { guild_id: string }).guild_id);
  }

  /** Looks at another channel, thread or post from now on, and reads what was said there. */
  async goTo(channelId: string): Promise<void> {
    this.channelId = channelId;
    for (const message of await this.messages()) this.window.set(message.id, message);
  }

  /** Begins a thread here, upon a message if one is given; in a forum a post, which starts with `content`. */
  async startThread(name: string, about: { messageId?: string; content?: string } = {}): Promise<string> {
    const { messageId, content } = about;
    const path = `/channels/${this.channelId}${messageId ? `/messages/${messageId}` : ''}/threads`;
    const first = content === undefined ? { type: 11 } : { message: { content } };
    const { id } = (await this.request('POST', path, { name, ...(messageId ? {} : first) })) as {
      id: string;
    };
    return id;
  }

  /** The language this person's Discord speaks from now on, one of Discord's locales. */
  setLocale(locale: string): Promise<unknown> {
    return this.request('PATCH', '/users/@me/settings', { locale });
  }

  /** The newest message of Wyrd's that has controls: the board. */
  board(): SeenMessage | undefined {
    const boards = [...this.window.values()].filter(
      (one) =>
        one.author.bot &&
        one.channel_id === this.channelId &&
        (one.flags & EPHEMERAL) === 0 &&
        controlsOf(one).length > 0,
    );
    return boards.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))[0];
  }

  /** Waits until a look at the window finds something; looks again at everything that arrives. */
  until<Found>(what: string, look: () => Found | undefined, timeoutMs = 30_000): Promise<Found> {
    return new Promise((resolve, reject) => {
      const again = () => {
        const found = look();
        if (found !== undefined) finish(() => resolve(found));
        else if (this.#gone)
          finish(() => reject(new Error(`${this.name} lost the connection, waiting for ${what}`)));
      };
      const timer = setTimeout(
        () => finish(() => reject(new Error(`${this.name} waited in vain for ${what}`))),
        timeoutMs,
      );
      const finish = (how: () => void) => {
        clearTimeout(timer);
        this.#watchers.delete(again);
        how();
      };
      this.#watchers.add(again);
      again();
    });
  }

  /** The board, once it carries a control whose id starts like this. */
  boardWith(prefix: string, timeoutMs?: number): Promise<SeenMessage> {
    return this.until(
      `a board with ${prefix}`,
      () => {
        const board = this.board();
        return board && controlsOf(board).some(({ custom_id }) => custom_id?.startsWith(prefix))
          ? board
          : undefined;
      },
      timeoutMs,
    );
  }

  /** Everything that was dispatched under this name so far. */
  seen<Data>(name: string): Data[] {
    return this.#seen.filter((one) => one.name === name).map(({ data }) => data as Data);
  }

  /** The first dispatch (those already seen included) that satisfies the predicate. */
  waitFor<Data = SeenMessage>(
    name: string | string[],
    predicate: (data: Data) => boolean,
    timeoutMs = 15_000,
    from = 0,
  ): Promise<Data> {
    const names = Array.isArray(name) ? name : [name];
    return new Promise((resolve, reject) => {
      let at = from;
      const look = () => {
        for (; at < this.#seen.length; at += 1) {
          const one = this.#seen[at];
          if (one && names.includes(one.name) && predicate(one.data as Data))
            return finish(() => resolve(one.data as Data));
        }
        if (this.#gone) finish(() => reject(new Error(`${this.name} lost the connection`)));
      };
      const timer = setTimeout(
        () =>
          finish(() =>
            reject(new Error(`${this.name} waited ${timeoutMs} ms for ${names.join(' or ')} in vain`)),
          ),
        timeoutMs,
      );
      const finish = (how: () => void) => {
        clearTimeout(timer);
        this.#watchers.delete(look);
        how();
      };
      this.#watchers.add(look);
      look();
    });
  }

  /** Where to start looking for what comes from now on. */
  mark(): number {
    return this.#seen.length;
  }

  async request(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#table.apiBase}${path}`, {
      method,
      headers: {
        authorization: this.#token,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text ? JSON.parse(text) : null;
    if (!response.ok) throw new HttpError(response.status, parsed);
    return parsed;
  }

  messages(limit = 100): Promise<SeenMessage[]> {
    return this.request('GET', `/channels/${this.channelId}/messages?limit=${limit}`) as Promise<
      SeenMessage[]
    >;
  }

  say(content: string): Promise<SeenMessage> {
    return this.request('POST', `/channels/${this.channelId}/messages`, { content }) as Promise<SeenMessage>;
  }

  react(messageId: string, emoji: string, add = true): Promise<unknown> {
    return this.request(
      add ? 'PUT' : 'DELETE',
      `/channels/${this.channelId}/messages/${messageId}/reactions/${encodeURIComponent(emoji)}/@me`,
    );
  }

  /** `command('gm skip')`, `command('act', { text: '…' })`; a person is given as `<@id>`. */
  command(name: string, options: Record<string, string | number | boolean> = {}): Promise<Answer> {
    const [command = '', subcommand] = name.split(' ');
    const given = Object.entries(options).map(([key, value]) => {
      const person = typeof value === 'string' ? /^<@(\d+)>$/.exec(value)?.[1] : undefined;
      if (person) return { type: 6, name: key, value: person };
      return { type: typeof value === 'number' ? 4 : typeof value === 'boolean' ? 5 : 3, name: key, value };
    });
    const data = {
      name: command,
      type: 1,
      options: subcommand ? [{ type: 1, name: subcommand, options: given }] : given,
    };
    return this.#interact({ type: 2, data });
  }

  click(message: SeenMessage, customId: string, values?: string[]): Promise<Answer> {
    const control = controlsOf(message).find(({ custom_id }) => custom_id === customId);
    const data = { custom_id: customId, component_type: control?.type ?? 2, ...(values ? { values } : {}) };
    return this.#interact({ type: 3, data, message_id: message.id, message_flags: message.flags });
  }

  submit(modal: OpenModal, fields: Record<string, string>): Promise<Answer> {
    const components = modal.components.flatMap((row) => {
      const field = row.component ?? row.components?.[0];
      if (!field?.custom_id) return [];
      const value = fields[field.custom_id] ?? '';
      const sent =
        field.type === 4
          ? { type: 4, custom_id: field.custom_id, value }
          : { type: field.type, custom_id: field.custom_id, values: value ? [value] : [] };
      return [row.type === 18 ? { type: 18, component: sent } : { type: 1, components: [sent] }];
    });
    return this.#interact({ type: 5, data: { custom_id: modal.custom_id, components } });
  }

  /** Sends an interaction and follows it to its answer; a thinking state is followed until it is filled. */
  async #interact(body: object): Promise<Answer> {
    const nonce = `${Date.now()}${++this.#nonce}`;
    const from = this.mark();
    const started = performance.now();
    const base = {
      application_id: this.#table.applicationId,
      guild_id: this.#guilds.get(this.channelId) ?? this.#table.guildId,
      channel_id: this.channelId,
    };
    await this.request('POST', '/interactions', { ...base, session_id: 'scripted', nonce, ...body });
    type Told = SeenMessage & OpenModal & { id: string; nonce?: string };
    const mine = (told: Told) => told.nonce === nonce;
    const first = await this.waitFor<Told>(
      ['INTERACTION_MODAL_CREATE', 'INTERACTION_SUCCESS', 'INTERACTION_FAILURE'],
      mine,
      15_000,
      from,
    );
    const ms = performance.now() - started;
    if (first.custom_id) return { kind: 'modal', modal: first, ms };
    if ('reason_code' in first) return { kind: 'failed', ms };
    const answers = (message: SeenMessage) => message.interaction_metadata?.id === first.id;
    const said = this.#seen
      .slice(from)
      .find(({ name, data }) => name === 'MESSAGE_CREATE' && answers(data as SeenMessage));
    if (!said) return { kind: 'acknowledged', ms };
    const message = await this.waitFor<SeenMessage>(
      ['MESSAGE_CREATE', 'MESSAGE_UPDATE'],
      (one) => answers(one) && (one.flags & LOADING) === 0,
      15_000,
      from,
    );
    return { kind: 'message', message, ms };
  }

  close(): void {
    this.#socket.terminate();
  }
}

export function* walk(components: readonly Component[]): Generator<Component> {
  for (const component of components) {
    yield component;
    yield* walk(component.components ?? []);
    if (component.accessory) yield* walk([component.accessory]);
    if (component.component) yield* walk([component.component]);
  }
}

export function controlsOf(message: Pick<SeenMessage, 'components'>): Component[] {
  return [...walk(message.components)].filter(({ custom_id }) => custom_id !== undefined);
}

/** Everything that can be read in a message. */
export function readable(message: Pick<SeenMessage, 'content' | 'components'>): string {
  return [message.content, ...[...walk(message.components)].map(({ content }) => content ?? '')]
    .filter(Boolean)
    .join('\n');
}
