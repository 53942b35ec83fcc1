import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { DiscordAPIError, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { MessageBody } from './views/message.ts';

/** Already acknowledged, or its three seconds are over: whoever came first (or nobody) answers. */
const TOO_LATE = [10062, 40060];

export interface Waiting {
  id: string;
  token: string;
}

/**
 * Answers to interactions. `false` from an acknowledgement: Discord delivered this one twice, or too late;
 * it must not be worked on.
 */
export function createResponder(rest: REST, applicationId: () => string) {
  async function callback(
    { id, token }: Waiting,
    type: InteractionResponseType,
    data?: object,
  ): Promise<boolean> {
    try {
      await rest.post(Routes.interactionCallback(id, token), {
        body: { type, ...(data ? { data } : {}) },
        auth: false,
      });
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && TOO_LATE.includes(Number(error.code))) return false;
      throw error;
    }
  }

  return {
    /** "Wyrd is thinking…", privately or for all. */
    think: (call: Waiting, isPrivate: boolean) =>
      callback(
        call,
        InteractionResponseType.DeferredChannelMessageWithSource,
        isPrivate ? { flags: MessageFlags.Ephemeral } : {},
      ),
    /** An answer at once, privately. */
    say: (call: Waiting, body: MessageBody) =>
      callback(call, InteractionResponseType.ChannelMessageWithSource, {
        ...body,
        flags: (body.flags ?? 0) | MessageFlags.Ephemeral,
      }),
    ask: (call: Waiting, modal: APIModalInteractionResponseCallbackData) =>
      callback(call, InteractionResponseType.Modal, modal),
    /** Fills in what `think` promised. */
    async fill({ token }: Waiting, body: MessageBody): Promise<void> {
      await rest.patch(Routes.webhookMessage(applicationId(), token, '@original'), { body, auth: false });
    },
    /** Takes a private answer away again; one that is gone already is fine. */
    async withdraw({ token }: Waiting): Promise<void> {
      await rest
        .delete(Routes.webhookMessage(applicationId(), token, '@original'), { auth: false })
        .catch(() => undefined);
    },
  };
}
export type Responder = ReturnType<typeof createResponder>;
