import { z } from 'zod';
import { type AnyComponent, MessageComponent, uniqueIds, walk } from './components.ts';
import { emptyMessage, invalidForm, parseForm } from './errors.ts';

export const FLAG = {
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  componentsV2: 1 << 15,
} as const;
/** What the sender of a message may set. */
export const SENDER_FLAGS = FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.componentsV2;
export const INTERACTION_FLAGS = SENDER_FLAGS | FLAG.ephemeral;

const Embed = z.object({
  title: z.string().max(256).optional(),
  description: z.string().max(4096).optional(),
  url: z.string().optional(),
  color: z.number().int().min(0).max(0xff_ff_ff).optional(),
  timestamp: z.string().optional(),
  footer: z.object({ text: z.string().max(2048), icon_url: z.string().optional() }).optional(),
  author: z
    .object({ name: z.string().max(256), url: z.string().optional(), icon_url: z.string().optional() })
    .optional(),
  image: z.object({ url: z.string() }).optional(),
  thumbnail: z.object({ url: z.string() }).optional(),
  fields: z
    .array(
      z.object({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().optional(),
      }),
    )
    .max(25)
    .optional(),
});

export const MessageForm = z.object({
  content: z.string().max(2000).nullish(),
  nonce: z.union([z.string().max(25), z.number().int()]).optional(),
  enforce_nonce: z.boolean().optional(),
  tts: z.boolean().optional(),
  embeds: z.array(Embed).max(10).nullish(),
  components: z.array(MessageComponent).max(40).nullish(),
  flags: z.number().int().min(0).nullish(),
  allowed_mentions: z
    .object({
      parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
      users: z.array(z.string()).max(100).optional(),
      roles: z.array(z.string()).max(100).optional(),
      replied_user: z.boolean().optional(),
    })
    .nullish(),
  message_reference: z
    .object({
      message_id: z.string(),
      channel_id: z.string().optional(),
      guild_id: z.string().optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.number()]),
        filename: z.string().max(1024).optional(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  poll: z.record(z.string(), z.unknown()).nullish(),
  sticker_ids: z.array(z.string()).max(3).nullish(),
});
export type MessageForm = z.output<typeof MessageForm>;

/** Parses a message body, and checks what spans the whole of it. `before`: flags of the message that is edited. */
export function parseMessage(
  body: unknown,
  options: { partial?: boolean; flagsBefore?: number } = {},
): MessageForm {
  const form = parseForm(MessageForm, body);
  const flags = (form.flags ?? 0) | ((options.flagsBefore ?? 0) & FLAG.componentsV2);
  const v2 = (flags & FLAG.componentsV2) !== 0;
  if (v2) {
    for (const field of ['content', 'embeds'] as const) {
      const value = form[field];
      if (value && value.length > 0) {
        throw invalidForm(
          [field],
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
        );
      }
    }
    if (form.poll || form.sticker_ids?.length) {
      throw invalidForm(
        [form.poll ? 'poll' : 'sticker_ids'],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        "The 'poll' and 'sticker_ids' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2",
      );
    }
  }
  checkMentions(form.allowed_mentions);
  checkComponents((form.components ?? []) as AnyComponent[], v2);
  const embedded = (form.embeds ?? []).reduce((sum, embed) => sum + embedLength(embed), 0);
  if (embedded > 6000)
    throw invalidForm(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  const nothing =
    !form.content?.trim() && !form.embeds?.length && !form.components?.length && !form.attachments?.length;
  if (!options.partial && nothing) throw emptyMessage();
  return form;
}

/** All of a kind and a list of the same kind contradict each other. */
function checkMentions(allowed: MessageForm['allowed_mentions']): void {
  for (const kind of ['users', 'roles'] as const) {
    if (allowed?.parse?.includes(kind) && (allowed[kind]?.length ?? 0) > 0) {
      throw invalidForm(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

function embedLength(embed: z.output<typeof Embed>): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** What an edit left must hold together as a whole. */
export function checkParts({ components, flags }: { components: AnyComponent[]; flags: number }): void {
  checkComponents(components, (flags & FLAG.componentsV2) !== 0);
}

function checkComponents(components: AnyComponent[], v2: boolean): void {
  if (!v2 && components.some(({ type }) => type !== 1)) {
    throw invalidForm(
      ['components', '0', 'type'],
      'UNION_TYPE_CHOICES',
      'Value of field "type" must be one of (1,).',
    );
  }
  if (!v2 && components.length > 5) {
    throw invalidForm(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 0 and 5 in length.');
  }
  const all = [...walk(components)];
  if (all.length > 40) {
    throw invalidForm(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      'Total number of components exceeds maximum of 40',
    );
  }
  const text = all.reduce((sum, { type, content }) => sum + (type === 10 ? (content?.length ?? 0) : 0), 0);
  if (text > 4000) {
    throw invalidForm(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      'The total size of displayable text exceeds the maximum of 4000',
    );
  }
  if (!uniqueIds(components)) {
    throw invalidForm(
      ['components'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    );
  }
  const numbers = all.flatMap(({ id }) => id || []);
  if (new Set(numbers).size !== numbers.length) {
    throw invalidForm(['components'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
  }
}
