import { isThread, MESSAGE, type Message, type User } from './entities.ts';
import { INTENT } from './intents.ts';
import { threadOf } from './shapes.ts';
import type { World } from './world.ts';

/** A message as somebody sees it: reactions counted, the reply it answers to and the thread it began beside it. */
export function messageFor(
  world: World,
  message: Message,
  viewer: string,
  withReference = true,
): Record<string, unknown> {
  const { reactions, ...rest } = message;
  const shown = reactions.filter(({ users }) => users.length > 0);
  const reference = message.message_reference;
  const refers = withReference && reference && message.type !== MESSAGE.threadCreated;
  const target = refers ? world.message(reference.channel_id, reference.message_id ?? '') : undefined;
  const thread = world.channel(message.id);
  return {
    ...rest,
    ...(shown.length > 0
      ? {
          reactions: shown.map(({ emoji, users }) => ({
            ...{
              emoji: { id: null, name: emoji },
              count: users.length,
              me: users.includes(viewer),
              me_burst: false,
            },
            ...{ count_details: { burst: 0, normal: users.length }, burst_colors: [] },
          })),
        }
      : {}),
    ...(refers ? { referenced_message: target ? messageFor(world, target, viewer, false) : null } : {}),
    // A forum post's first message lives in the thread itself.
    ...(isThread(thread) && thread.id !== message.channel_id
      ? { thread: threadOf(world, thread, viewer) }
      : {}),
  };
}

/** Without the privileged intent a bot reads only what it wrote or what mentions it. */
export function blindfold(
  shape: Record<string, unknown>,
  message: Message,
  viewer: User,
  intents: number,
): Record<string, unknown> {
  const sees =
    !viewer.bot ||
    (intents & INTENT.content) !== 0 ||
    message.author.id === viewer.id ||
    message.application_id === viewer.id ||
    message.mentions.some(({ id }) => id === viewer.id);
  return sees ? shape : { ...shape, content: '', embeds: [], attachments: [], components: [] };
}

export function withoutUser<Who extends { user: User }>({ user: _user, ...member }: Who): Omit<Who, 'user'> {
  return member;
}
