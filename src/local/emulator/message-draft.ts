import { type AnyComponent, walk } from './components.ts';
import { MESSAGE, type Message, type User } from './entities.ts';
import { emptyMessage, invalidForm, unknownChannel } from './errors.ts';
import { checkParts, FLAG, type MessageForm, parseMessage } from './message-form.ts';
import type { Uploads } from './uploads.ts';
import type { World } from './world.ts';

export interface Extra {
  type?: number;
  flags?: number;
  interaction_metadata?: object;
  interaction?: object;
  application_id?: string;
  webhook_id?: string;
}

/** What a form makes of a message, new or edited; nothing here is kept or told. */
export function createDrafts(world: World, uploads: Uploads, now: () => number) {
  function build(user: User, channelId: string, form: MessageForm, extra: Extra): Message {
    const channel = world.channel(channelId);
    if (!channel) throw unknownChannel();
    const reference = form.message_reference;
    const target = reference ? world.message(channelId, reference.message_id) : undefined;
    if (reference && !target && reference.fail_if_not_exists !== false) {
      throw invalidForm(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
    }
    const content = form.content ?? '';
    return {
      ...{
        id: world.nextId(),
        type: extra.type ?? (target ? MESSAGE.reply : MESSAGE.plain),
        channel_id: channelId,
        author: user,
        content,
      },
      ...{
        timestamp: new Date(now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
      },
      mentions: mentioned(textOf(content, form.components), form, target?.author),
      ...{
        mention_roles: [],
        attachments: uploads.take(form.attachments),
        embeds: form.embeds ?? [],
        pinned: false,
        reactions: [],
      },
      components: numbered((form.components ?? []) as AnyComponent[]),
      flags: (form.flags ?? 0) | (extra.flags ?? 0),
      ...(target
        ? {
            message_reference: {
              type: 0 as const,
              message_id: target.id,
              channel_id: channelId,
              guild_id: channel.guild_id,
            },
          }
        : {}),
      ...(extra.application_id ? { application_id: extra.application_id } : {}),
      ...(extra.webhook_id ? { webhook_id: extra.webhook_id } : {}),
      ...(extra.interaction_metadata ? { interaction_metadata: extra.interaction_metadata } : {}),
      ...(extra.interaction ? { interaction: extra.interaction } : {}),
    };
  }

  function mentioned(content: string, form: MessageForm, repliedTo: User | undefined): User[] {
    const allowed = form.allowed_mentions;
    const ids = [...content.matchAll(/<@!?(\d{17,19})>/g)].map(([, id]) => id ?? '');
    const pinged = ids.filter(
      (id) => !allowed || allowed.parse?.includes('users') || allowed.users?.includes(id),
    );
    if (repliedTo && allowed?.replied_user !== false && !allowed) pinged.push(repliedTo.id);
    return [...new Set(pinged)].flatMap((id) => world.userById(id) ?? []);
  }

  /** A message with the form's fields in place of its own; the fields that are absent stay. */
  function merge(message: Message, body: unknown): Message {
    const form = parseMessage(body, { partial: true, flagsBefore: message.flags });
    const v2Before = (message.flags & FLAG.componentsV2) !== 0;
    if (
      v2Before &&
      form.flags !== undefined &&
      form.flags !== null &&
      (form.flags & FLAG.componentsV2) === 0
    ) {
      throw invalidForm(
        ['flags'],
        'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
        'The IS_COMPONENTS_V2 flag cannot be removed',
      );
    }
    const edited: Message = {
      ...message,
      ...(form.content === undefined ? {} : { content: form.content ?? '' }),
      ...(form.embeds === undefined ? {} : { embeds: form.embeds ?? [] }),
      ...(form.attachments === undefined
        ? {}
        : { attachments: uploads.take(form.attachments, message.attachments) }),
      ...(form.content === undefined && form.components === undefined
        ? {}
        : {
            mentions: mentioned(
              textOf(form.content ?? message.content, form.components ?? message.components),
              form,
              undefined,
            ),
          }),
      ...(form.components === undefined
        ? {}
        : { components: numbered((form.components ?? []) as AnyComponent[]) }),
      flags: (message.flags & ~FLAG.loading) | ((form.flags ?? 0) & (FLAG.componentsV2 | 4)),
      edited_timestamp: new Date(now()).toISOString(),
    };
    if ((edited.flags & FLAG.componentsV2) !== 0 && (edited.content || edited.embeds.length > 0)) {
      throw invalidForm(
        [edited.content ? 'content' : 'embeds'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
      );
    }
    checkParts(edited);
    const parts = edited.embeds.length + edited.components.length + edited.attachments.length;
    if (!edited.content.trim() && parts === 0) throw emptyMessage();
    return edited;
  }

  return { build, merge };
}

/** Everything that is read for mentions. */
function textOf(content: string, components: unknown): string {
  const texts = [...walk((components ?? []) as AnyComponent[])].flatMap((one) => one.content ?? []);
  return [content, ...texts].join('\n');
}

/** What Discord says of a component where the sender said nothing. */
const DEFAULTS: Record<number, object> = {
  ...Object.fromEntries([3, 5, 6, 7, 8].map((type) => [type, { min_values: 1, max_values: 1 }])),
  14: { divider: true, spacing: 1 },
  17: { accent_color: null, spoiler: false },
};

/** Discord numbers every component of a message that has no number of its own. */
function numbered(components: AnyComponent[]): AnyComponent[] {
  const given = new Set([...walk(components)].flatMap(({ id }) => id || []));
  let last = 0;
  const fresh = () => {
    do last += 1;
    while (given.has(last));
    return last;
  };
  const number = (component: AnyComponent): AnyComponent => ({
    ...DEFAULTS[component.type],
    ...component,
    id: component.id || fresh(),
    ...(component.components ? { components: component.components.map(number) } : {}),
    ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    ...(component.component ? { component: number(component.component) } : {}),
  });
  return components.map(number);
}
