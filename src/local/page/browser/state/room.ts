import { type Emoji, MESSAGE_TYPE, type Message } from '../discord/shapes.ts';
import { compareIds } from '../discord/snowflake.ts';

/** What a seat knows of one channel: messages by age, and whether there are older ones. */
export interface Room {
  messages: readonly Message[];
  loaded: boolean;
  hasOlder: boolean;
}
export const EMPTY_ROOM: Room = { messages: [], loaded: false, hasOlder: false };

/** Adds messages, each once; one that is known already is replaced. */
export function withMessages(room: Room, fresh: readonly Message[]): Room {
  const byId = new Map(room.messages.map((message) => [message.id, message]));
  for (const message of fresh) byId.set(message.id, message);
  return { ...room, messages: [...byId.values()].sort((a, b) => compareIds(a.id, b.id)) };
}

/** An edit of a message that is not on the page stays off it. */
export function withEdit(room: Room, edited: Message): Room {
  if (!room.messages.some(({ id }) => id === edited.id)) return room;
  return { ...room, messages: room.messages.map((one) => (one.id === edited.id ? edited : one)) };
}

export function withoutMessage(room: Room, id: string): Room {
  return { ...room, messages: room.messages.filter((one) => one.id !== id) };
}

export function withReaction(
  room: Room,
  messageId: string,
  emoji: Emoji,
  by: { me: boolean; add: boolean },
): Room {
  const change = (message: Message): Message => {
    const same = (one: { emoji: Emoji }) => one.emoji.name === emoji.name && one.emoji.id === emoji.id;
    const before = message.reactions.find(same);
    const me = by.me ? by.add : (before?.me ?? false);
    const count = (before?.count ?? 0) + (by.add ? 1 : -1);
    if (!before)
      return by.add ? { ...message, reactions: [...message.reactions, { emoji, count, me }] } : message;
    const after = message.reactions.map((one) => (same(one) ? { ...one, count, me } : one));
    return { ...message, reactions: after.filter((one) => one.count > 0) };
  };
  return { ...room, messages: room.messages.map((one) => (one.id === messageId ? change(one) : one)) };
}

const GROUP_MS = 7 * 60_000;

/** Whether a message goes on beneath the one before, without a head of its own. */
export function continues(message: Message, before: Message | undefined): boolean {
  if (
    !before ||
    message.type === MESSAGE_TYPE.reply ||
    message.type === MESSAGE_TYPE.threadCreated ||
    commandOf(message) ||
    startsDay(message, before)
  )
    return false;
  const gap = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  const bothPrivate = (message.flags & 64) === (before.flags & 64);
  return message.author.id === before.author.id && gap < GROUP_MS && bothPrivate;
}

export function startsDay(message: Message, before: Message | undefined): boolean {
  const day = ({ timestamp }: Message) => new Date(timestamp).toDateString();
  return !before || day(message) !== day(before);
}

/** Who used which command, when a message answers one. */
export function commandOf(message: Message): { name: string; userId: string } | null {
  const about = message.interaction_metadata ?? message.interaction;
  const name = message.interaction?.name ?? message.interaction_metadata?.name;
  return about?.user && name ? { name, userId: about.user.id } : null;
}
