import { signal } from '@preact/signals';
import type { ApiError, Rest } from '../discord/rest.ts';
import type { Choice, Dispatch, LocalTable, Message, OpenModal } from '../discord/shapes.ts';
import { nextNonce } from '../discord/snowflake.ts';

/** Longer than the three seconds that a bot has: by then Discord itself has said that it failed. */
const GIVE_UP_MS = 6000;

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** A command on its way, shown until its answer is there. */
export interface Sending {
  nonce: string;
  channelId: string;
  name: string;
  failed: string | null;
}

interface Pending {
  kind: 'command' | 'component' | 'autocomplete' | 'modal';
  /** The message and control that were pressed, as `controlKey` writes them. */
  key: string;
  timer: ReturnType<typeof setTimeout>;
  interactionId: string | null;
  settle(result: { ok: true } | { ok: false; why: string } | { choices: Choice[] }): void;
}

export const controlKey = (messageId: string, customId: string) => `${messageId} ${customId}`;
const NO_ANSWER = 'Wyrd did not answer in time. Try again in a moment.';

/** Sends a seat's interactions and follows each of them to its end. */
export function createInteractions(ports: {
  table: LocalTable;
  request: Rest;
  sessionId(): string;
  guildOf(channelId: string): string | undefined;
}) {
  const { table, request } = ports;
  const pending = new Map<string, Pending>();
  /** Controls that wait for their answer, by `controlKey`. */
  const busy = signal<ReadonlySet<string>>(new Set());
  /** What went wrong, by message. */
  const failures = signal<ReadonlyMap<string, string>>(new Map());
  const sending = signal<readonly Sending[]>([]);
  const modal = signal<(OpenModal & { channelId: string }) | null>(null);
  /** Families of Wyrd's controls this person has used, for the hints. */
  const used = signal<ReadonlySet<string>>(new Set());
  let lastChannel = table.channelId;

  type Result = Parameters<Pending['settle']>[0];
  function send(
    kind: Pending['kind'],
    channelId: string,
    key: string,
    body: object,
    name = '',
  ): Promise<Result> {
    const nonce = nextNonce();
    lastChannel = channelId;
    if (kind === 'component') busy.value = new Set(busy.value).add(key);
    if (kind === 'command') sending.value = [...sending.value, { nonce, channelId, name, failed: null }];
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(nonce, { ok: false, why: NO_ANSWER }), GIVE_UP_MS);
      pending.set(nonce, { kind, key, timer, interactionId: null, settle: resolve });
      request('POST', '/interactions', {
        type: INTERACTION[kind],
        application_id: table.applicationId,
        guild_id: ports.guildOf(channelId) ?? table.guildId,
        channel_id: channelId,
        session_id: ports.sessionId(),
        nonce,
        ...body,
      }).catch((error: ApiError) => finish(nonce, { ok: false, why: error.message }));
    });
  }

  function finish(nonce: string, result: Result): void {
    const one = pending.get(nonce);
    if (!one) return;
    pending.delete(nonce);
    clearTimeout(one.timer);
    if (one.kind === 'component') busy.value = new Set([...busy.value].filter((key) => key !== one.key));
    const why = 'ok' in result && !result.ok ? result.why : null;
    if (one.kind === 'command') {
      sending.value = why
        ? sending.value.map((each) => (each.nonce === nonce ? { ...each, failed: why } : each))
        : sending.value.filter((each) => each.nonce !== nonce);
    }
    if (one.kind === 'component' && why) {
      failures.value = new Map(failures.value).set(one.key.split(' ')[0] ?? '', why);
    }
    one.settle(result);
  }

  function use(customId: string): void {
    used.value = new Set(used.value).add(customId.split(':')[1] ?? customId);
  }

  function press(message: Message, customId: string, data: object): Promise<Result> {
    forgetFailure(message.id);
    const body = { data, message_id: message.id, message_flags: message.flags };
    return send('component', message.channel_id, controlKey(message.id, customId), body);
  }

  function forgetFailure(messageId: string): void {
    if (!failures.value.has(messageId)) return;
    failures.value = new Map([...failures.value].filter(([id]) => id !== messageId));
  }

  return {
    ...{ busy, failures, sending, modal, used, forgetFailure },
    async command(channelId: string, name: string, data: object): Promise<void> {
      const result = await send('command', channelId, '', { data }, name);
      if ('ok' in result && result.ok && modal.value === null) use(`:${name}`);
    },
    async complete(channelId: string, data: object): Promise<Choice[]> {
      const result = await send('autocomplete', channelId, '', { data });
      return 'choices' in result ? result.choices : [];
    },
    async click(message: Message, customId: string): Promise<void> {
      const result = await press(message, customId, { component_type: 2, custom_id: customId });
      // A button that opens a modal has done nothing yet.
      if ('ok' in result && result.ok && modal.value === null) use(customId);
    },
    select: (message: Message, customId: string, type: number, values: readonly string[]) =>
      press(message, customId, { component_type: type, custom_id: customId, values }),
    /** Answers an open modal; it stays open with the reason when Discord or the bot refuses it. */
    async submit(open: OpenModal & { channelId: string }, components: object[]): Promise<string | null> {
      const data = { id: open.id, custom_id: open.custom_id, components };
      const result = await send('modal', open.channelId, '', { data });
      if ('ok' in result && !result.ok) return result.why;
      use(open.custom_id);
      if (modal.value === open) modal.value = null;
      return null;
    },
    dismiss(nonce: string): void {
      sending.value = sending.value.filter((one) => one.nonce !== nonce);
    },
    receive(dispatch: Dispatch): void {
      const nonce = 'nonce' in dispatch.data ? String(dispatch.data.nonce ?? '') : '';
      const one = pending.get(nonce);
      if (dispatch.name === 'INTERACTION_CREATE' && one) one.interactionId = dispatch.data.id;
      else if (dispatch.name === 'INTERACTION_SUCCESS') finish(nonce, { ok: true });
      else if (dispatch.name === 'INTERACTION_FAILURE') {
        finish(nonce, { ok: false, why: one?.kind === 'component' ? 'This interaction failed' : NO_ANSWER });
      } else if (dispatch.name === 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE') {
        finish(nonce, { choices: dispatch.data.choices });
      } else if (dispatch.name === 'INTERACTION_MODAL_CREATE' && one) {
        finish(nonce, { ok: true });
        modal.value = { ...dispatch.data, channelId: lastChannel };
      }
    },
    /** A message that answers a command replaces the line that says it is on its way. */
    answered(message: Message): void {
      const id = message.interaction_metadata?.id;
      for (const [nonce, one] of pending) {
        if (id !== undefined && one.interactionId === id) finish(nonce, { ok: true });
      }
    },
    /** A new stage of the game: what was pressed before says nothing about who is awaited now. */
    forgetUsed(): void {
      const kept = new Set([...used.value].filter((family) => family === 'join'));
      if (kept.size !== used.value.size) used.value = kept;
    },
    failAll(): void {
      for (const nonce of [...pending.keys()]) {
        finish(nonce, { ok: false, why: 'The connection was lost before the answer came. Try again.' });
      }
    },
  };
}
