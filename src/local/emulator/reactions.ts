import { requireIn } from './access.ts';
import type { User } from './entities.ts';
import { tooManyReactions } from './errors.ts';
import type { Gateway } from './gateway.ts';
import { INTENT } from './intents.ts';
import type { Messages } from './messages.ts';
import { P } from './permission-bits.ts';
import { memberOf } from './shapes.ts';
import type { ThreadState } from './thread-state.ts';
import type { World } from './world.ts';

const MOST_REACTIONS = 20;

export interface ReactionPorts {
  world: World;
  gateway: Gateway;
  messages: Messages;
  threads: ThreadState;
}

export function createReactions({ world, gateway, messages, threads }: ReactionPorts) {
  return {
    /** @param who whose reaction comes or goes; `user` is who asks for it */
    react(
      user: User,
      channelId: string,
      id: string,
      emoji: string,
      { add, who = user }: { add: boolean; who?: User },
    ): undefined {
      const needed = who.id === user.id ? P.readMessageHistory : P.manageMessages;
      const channel = requireIn(world, user, channelId, needed);
      const message = messages.find(channelId, id);
      const isNew = !message.reactions.some((one) => one.emoji === emoji);
      // Joining in with what others began takes no permission of its own.
      if (add && isNew) requireIn(world, user, channelId, P.addReactions);
      threads.requireOpen(channel);
      if (add && isNew && message.reactions.length >= MOST_REACTIONS) throw tooManyReactions();
      const users = message.reactions.find((one) => one.emoji === emoji)?.users ?? [];
      if (users.includes(who.id) === add) return;
      const after = add ? [...users, who.id] : users.filter((one) => one !== who.id);
      // A reaction keeps its place in the row; a new one comes last.
      const reactions = isNew
        ? [...message.reactions, { emoji, users: after }]
        : message.reactions.map((one) => (one.emoji === emoji ? { emoji, users: after } : one));
      world.keep({ ...message, reactions: reactions.filter((one) => one.users.length > 0) });
      gateway.dispatch(
        add ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
        { intent: INTENT.reactions, sees: channel },
        () => ({
          ...{ user_id: who.id, channel_id: channelId, message_id: id, guild_id: channel.guild_id },
          ...{ emoji: { id: null, name: emoji }, burst: false, type: 0 },
          ...(add
            ? { member: memberOf(world, channel.guild_id, who), message_author_id: message.author.id }
            : {}),
        }),
      );
    },
    /** All reactions of a message, or all with one emoji. */
    clear(user: User, channelId: string, id: string, emoji: string | null): undefined {
      const channel = requireIn(world, user, channelId, P.manageMessages);
      const message = messages.find(channelId, id);
      threads.requireOpen(channel);
      const left = emoji === null ? [] : message.reactions.filter((one) => one.emoji !== emoji);
      world.keep({ ...message, reactions: left });
      const name = emoji === null ? 'MESSAGE_REACTION_REMOVE_ALL' : 'MESSAGE_REACTION_REMOVE_EMOJI';
      gateway.dispatch(name, { intent: INTENT.reactions, sees: channel }, () => ({
        ...{ channel_id: channelId, message_id: id, guild_id: channel.guild_id },
        ...(emoji === null ? {} : { emoji: { id: null, name: emoji } }),
      }));
    },
  };
}
export type Reactions = ReturnType<typeof createReactions>;
