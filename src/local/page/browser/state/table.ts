import { computed, effect, signal } from '@preact/signals';
import { isPrivate, LocalTable, type Message, type SeatInfo } from '../discord/shapes.ts';
import { setAvatarOrder } from '../view/avatar-look.ts';
import { stageKeyOf } from './guide.ts';
import { createSeat, type Seat } from './seat.ts';

/** The page itself: which seats are open, which one is sat in, which channel is looked at. */
export const table = signal<LocalTable | null>(null);
export const trouble = signal<string | null>(null);
export const opened = signal<ReadonlyMap<string, Seat>>(new Map());
export const seatName = signal('');
export const channelId = signal('');
export const seat = computed(() => opened.value.get(seatName.value) ?? null);
/** What the composer is to be filled with, by somebody else than the person who types. */
export const fill = signal<string | null>(null);
/** The message that the next one answers, and from which seat. */
export const replyTo = signal<{ messageId: string; name: string; seat: string } | null>(null);
/** The drawer with the channels, on narrow screens. */
export const drawerOpen = signal(false);

/** Looks at another channel, thread or post. */
export function go(id: string): void {
  channelId.value = id;
  drawerOpen.value = false;
}

/** Servers come one after another within this. */
const ARRIVAL_MS = 300;

/** Changes whenever the game awaits something new. */
const stageKey = computed(() => {
  const room = seat.value?.room(channelId.value).value;
  return stageKeyOf(room?.messages ?? [], table.value?.applicationId ?? '');
});

/** Asks for the table and sits down in the seat that the address names, or in the game master's. */
export async function arrive(): Promise<void> {
  try {
    const response = await fetch('/local/table');
    if (!response.ok) throw new Error(`the table answered ${response.status}`);
    table.value = LocalTable.parse(await response.json());
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
    setTimeout(() => void arrive(), 1500);
    return;
  }
  trouble.value = null;
  const { seats, channelId: first } = table.value;
  setAvatarOrder([table.value.applicationId, ...seats.map(({ userId }) => userId)]);
  const asked = new URLSearchParams(location.search);
  const wanted = asked.get('seat')?.toLowerCase();
  const found =
    seats.find(({ name }) => name.toLowerCase() === wanted) ?? seats.find(({ gm }) => gm) ?? seats[0];
  channelId.value = asked.get('channel') ?? first;
  if (found) sit(found.name);
}

/** Sits down; the first time this opens the seat's own session. */
export function sit(name: string): void {
  const laid = table.value;
  const info = laid?.seats.find((one) => one.name === name);
  if (!laid || !info) return;
  if (!opened.value.has(name)) opened.value = new Map(opened.value).set(name, open(laid, info));
  seatName.value = name;
}

function open(laid: LocalTable, info: SeatInfo): Seat {
  const isHere = () => seatName.value === info.name;
  const isWatched = (message: Message) =>
    document.visibilityState === 'visible' &&
    channelId.value === message.channel_id &&
    (isHere() || !(isPrivate(message) || message.mentions.some(({ id }) => id === info.userId)));
  return createSeat(laid, info, {
    isWatched,
    // The tokens are from a table that is no more.
    onRefused: () => location.reload(),
  });
}

/** Keeps the address, the title and the unread marks in step with what is looked at. */
export function followView(): void {
  effect(() => {
    const now = seat.value;
    const id = channelId.value;
    if (!now || !id) return;
    void now.open(id);
    const address = new URLSearchParams({ seat: now.info.name });
    if (id !== table.value?.channelId) address.set('channel', id);
    history.replaceState(null, '', `?${address}`);
  });
  effect(() => {
    const now = seat.value;
    if (now?.unread.value.has(channelId.value) && document.visibilityState === 'visible')
      now.seen(channelId.value);
  });
  effect(() => {
    stageKey.value;
    for (const one of opened.peek().values()) one.interactions.forgetUsed();
  });
  effect(() => {
    const channel = seat.value?.channels.value.find(({ id }) => id === channelId.value);
    const waiting = [...opened.value.values()].reduce((sum, one) => sum + one.callCount.value, 0);
    const count = waiting > 0 ? `(${waiting}) ` : '';
    document.title = `${count}${seatName.value || 'Wyrd'}${channel ? ` · #${channel.name}` : ''} · Wyrd`;
  });
  effect(() => {
    // A channel that is gone cannot be looked at.
    const known = seat.value?.channels.value ?? [];
    const first = known[0]?.id;
    if (!first || known.some(({ id }) => id === channelId.value)) return;
    // The server that it is in may be the next to come.
    const timer = setTimeout(() => (channelId.value = first), ARRIVAL_MS);
    return () => clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') seat.value?.seen(channelId.value);
  });
  window.addEventListener('online', () => {
    for (const one of opened.value.values()) one.retryNow();
  });
}
