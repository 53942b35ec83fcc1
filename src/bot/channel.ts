import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { MessageBody } from './views/message.ts';

const Message = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  content: z.string().default(''),
  components: z.array(z.unknown()).default([]),
});
export type SentMessage = z.infer<typeof Message>;

/** Discord's words for "not there (any more)" and "you may not". */
const GONE = [10003, 10004];
const ARCHIVED = 50083;
const FORBIDDEN = [50001, 50013, ARCHIVED];
const UNKNOWN_MESSAGE = 10008;
const UNKNOWN_MEMBER = 10007;

export type Trouble = 'gone' | 'forbidden' | 'unknown-message' | null;

/** What an error of Discord means for a channel; null for everything that may pass by itself. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof DiscordAPIError)) return null;
  const code = Number(error.code);
  if (GONE.includes(code)) return 'gone';
  if (FORBIDDEN.includes(code)) return 'forbidden';
  return code === UNKNOWN_MESSAGE ? 'unknown-message' : null;
}

/** The few things Wyrd does to a channel, on plain REST: any process with the token can do them. */
export function createChannelApi(rest: REST) {
  return {
    /** Sends once: within some minutes a nonce that was seen gives back the message it made then. */
    async send(channelId: string, body: MessageBody, nonce: string): Promise<string> {
      const sent = await rest.post(Routes.channelMessages(channelId), {
        body: { ...body, nonce, enforce_nonce: true },
      });
      return Message.parse(sent).id;
    },
    async edit(channelId: string, messageId: string, body: MessageBody): Promise<void> {
      const edit = () => rest.patch(Routes.channelMessage(channelId, messageId), { body });
      try {
        await edit();
      } catch (error) {
        // A thread that fell asleep takes no edits; unless somebody locked it, Wyrd may wake it.
        if (!(error instanceof DiscordAPIError) || Number(error.code) !== ARCHIVED) throw error;
        await rest.patch(Routes.channel(channelId), { body: { archived: false } });
        await edit();
      }
    },
    async remove(channelId: string, messageId: string): Promise<void> {
      try {
        await rest.delete(Routes.channelMessage(channelId, messageId));
      } catch (error) {
        if (troubleOf(error) === null) throw error;
      }
    },
    async recent(channelId: string): Promise<SentMessage[]> {
      const query = new URLSearchParams({ limit: '50' });
      return z.array(Message).parse(await rest.get(Routes.channelMessages(channelId), { query }));
    },
    async reply(channelId: string, messageId: string, body: MessageBody): Promise<void> {
      const message_reference = { message_id: messageId, fail_if_not_exists: false };
      await rest.post(Routes.channelMessages(channelId), { body: { ...body, message_reference } });
    },
    /** Whether a user is (still) on a server. */
    async isMember(guildId: string, userId: string): Promise<boolean> {
      try {
        await rest.get(Routes.guildMember(guildId, userId));
        return true;
      } catch (error) {
        if (error instanceof DiscordAPIError && Number(error.code) === UNKNOWN_MEMBER) return false;
        throw error;
      }
    },
    async react(channelId: string, messageId: string, emoji: string): Promise<void> {
      await rest.put(Routes.channelMessageOwnReaction(channelId, messageId, encodeURIComponent(emoji)));
    },
  };
}
export type ChannelApi = ReturnType<typeof createChannelApi>;

/** Everything that can be read in a message, to recognise one whose answer was lost. */
export function textOf(message: { content?: string | undefined; components?: unknown }): string {
  const out: string[] = [message.content ?? ''];
  const walk = (node: unknown): void => {
    for (const child of Array.isArray(node) ? node : []) walk(child);
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return;
    if ('content' in node && typeof node.content === 'string') out.push(node.content);
    if ('components' in node) walk(node.components);
  };
  walk(message.components ?? []);
  return out.join('\n').trim();
}
