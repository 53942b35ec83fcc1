import * as z from 'zod/mini';

// zod compiles its parsers with `new Function` where it may; the page's policy forbids that.
z.config({ jitless: true });

/** What the page reads of Discord's objects; fields it does not show are left out. */
export const LocalTable = z.object({
  apiBase: z.string(),
  gatewayUrl: z.string(),
  applicationId: z.string(),
  guildId: z.string(),
  channelId: z.string(),
  seats: z.array(z.object({ name: z.string(), userId: z.string(), token: z.string(), gm: z.boolean() })),
});
export type LocalTable = z.infer<typeof LocalTable>;
export type SeatInfo = LocalTable['seats'][number];

export const User = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.nullish(z.string()),
  bot: z.optional(z.boolean()),
});
export type User = z.infer<typeof User>;

export const Channel = z.object({
  id: z.string(),
  guild_id: z._default(z.string(), ''),
  type: z.number(),
  name: z.nullish(z.string()),
  topic: z.nullish(z.string()),
  position: z.optional(z.number()),
  parent_id: z.nullish(z.string()),
  thread_metadata: z.optional(z.object({ archived: z.boolean(), locked: z.boolean() })),
});
export type Channel = z.infer<typeof Channel>;
export const isThread = ({ type }: Channel) => type >= 10 && type <= 12;
export const isForum = ({ type }: Channel) => type === 15;
export const isArchived = ({ thread_metadata }: Channel) => thread_metadata?.archived ?? false;
/** Kinds of messages that Discord itself says. */
export const MESSAGE_TYPE = { threadCreated: 18, reply: 19, threadStarter: 21 } as const;

const Emoji = z.object({ id: z.nullish(z.string()), name: z.nullish(z.string()) });
export type Emoji = z.infer<typeof Emoji>;

const SelectOption = z.object({
  label: z.string(),
  value: z.string(),
  description: z.optional(z.string()),
  emoji: z.optional(Emoji),
  default: z.optional(z.boolean()),
});
export type SelectOption = z.infer<typeof SelectOption>;
const Media = z.object({ url: z.string() });

export interface Component {
  type: number;
  id?: number | undefined;
  custom_id?: string | undefined;
  style?: number | undefined;
  label?: string | undefined;
  description?: string | null | undefined;
  emoji?: Emoji | undefined;
  url?: string | undefined;
  disabled?: boolean | undefined;
  placeholder?: string | undefined;
  min_values?: number | undefined;
  max_values?: number | undefined;
  min_length?: number | undefined;
  max_length?: number | undefined;
  required?: boolean | undefined;
  value?: string | undefined;
  options?: SelectOption[] | undefined;
  content?: string | undefined;
  accent_color?: number | null | undefined;
  spoiler?: boolean | undefined;
  divider?: boolean | undefined;
  spacing?: number | undefined;
  media?: { url: string } | undefined;
  file?: { url: string } | undefined;
  items?: { media: { url: string }; description?: string | null | undefined }[] | undefined;
  components?: Component[] | undefined;
  accessory?: Component | undefined;
  component?: Component | undefined;
}
export const Component: z.ZodMiniType<Component> = z.object({
  type: z.number(),
  id: z.optional(z.number()),
  custom_id: z.optional(z.string()),
  style: z.optional(z.number()),
  label: z.optional(z.string()),
  description: z.nullish(z.string()),
  emoji: z.optional(Emoji),
  url: z.optional(z.string()),
  disabled: z.optional(z.boolean()),
  placeholder: z.optional(z.string()),
  min_values: z.optional(z.number()),
  max_values: z.optional(z.number()),
  min_length: z.optional(z.number()),
  max_length: z.optional(z.number()),
  required: z.optional(z.boolean()),
  value: z.optional(z.string()),
  options: z.optional(z.array(SelectOption)),
  content: z.optional(z.string()),
  accent_color: z.nullish(z.number()),
  spoiler: z.optional(z.boolean()),
  divider: z.optional(z.boolean()),
  spacing: z.optional(z.number()),
  media: z.optional(Media),
  file: z.optional(Media),
  items: z.optional(z.array(z.object({ media: Media, description: z.nullish(z.string()) }))),
  get components() {
    return z.optional(z.array(Component));
  },
  get accessory() {
    return z.optional(Component);
  },
  get component() {
    return z.optional(Component);
  },
});

const Embed = z.object({
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  url: z.optional(z.string()),
  color: z.optional(z.number()),
  footer: z.optional(z.object({ text: z.string() })),
  author: z.optional(z.object({ name: z.string() })),
  fields: z.optional(
    z.array(z.object({ name: z.string(), value: z.string(), inline: z.optional(z.boolean()) })),
  ),
});
export type Embed = z.infer<typeof Embed>;

const Reaction = z.object({ emoji: Emoji, count: z.number(), me: z.boolean() });
export type Reaction = z.infer<typeof Reaction>;
const Metadata = z.object({ id: z.string(), name: z.optional(z.string()), user: z.optional(User) });

export const Message = z.object({
  id: z.string(),
  type: z.number(),
  channel_id: z.string(),
  author: User,
  content: z.string(),
  timestamp: z.string(),
  edited_timestamp: z.nullish(z.string()),
  flags: z._default(z.number(), 0),
  mentions: z._default(z.array(User), []),
  embeds: z._default(z.array(Embed), []),
  components: z._default(z.array(Component), []),
  reactions: z._default(z.array(Reaction), []),
  nonce: z.optional(z.union([z.string(), z.number()])),
  webhook_id: z.optional(z.string()),
  interaction_metadata: z.optional(Metadata),
  interaction: z.optional(Metadata),
  referenced_message: z.nullish(z.object({ id: z.string(), author: User, content: z.string() })),
  message_reference: z.optional(z.object({ channel_id: z.string() })),
  thread: z.optional(Channel),
});
export type Message = z.infer<typeof Message>;
export const Messages = z.array(Message);

export const MESSAGE_FLAG = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;
export const isPrivate = ({ flags }: Pick<Message, 'flags'>) => (flags & MESSAGE_FLAG.ephemeral) !== 0;
export const isThinking = ({ flags }: Pick<Message, 'flags'>) => (flags & MESSAGE_FLAG.loading) !== 0;

const Choice = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });
export type Choice = z.infer<typeof Choice>;
export interface CommandOption {
  type: number;
  name: string;
  description: string;
  required?: boolean | undefined;
  choices?: Choice[] | undefined;
  options?: CommandOption[] | undefined;
  min_value?: number | undefined;
  max_value?: number | undefined;
  max_length?: number | undefined;
  autocomplete?: boolean | undefined;
}
const CommandOption: z.ZodMiniType<CommandOption> = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.optional(z.boolean()),
  choices: z.optional(z.array(Choice)),
  get options() {
    return z.optional(z.array(CommandOption));
  },
  min_value: z.optional(z.number()),
  max_value: z.optional(z.number()),
  max_length: z.optional(z.number()),
  autocomplete: z.optional(z.boolean()),
});
const Command = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  options: z._default(z.array(CommandOption), []),
});
export type Command = z.infer<typeof Command>;
export const CommandIndex = z.object({ application_commands: z.array(Command) });

const nonce = z.optional(z.union([z.string(), z.number()]));
export const OpenModal = z.object({
  id: z.string(),
  nonce,
  custom_id: z.string(),
  title: z.string(),
  components: z.array(Component),
});
export type OpenModal = z.infer<typeof OpenModal>;

export const Dispatches = {
  READY: z.object({ session_id: z.string(), guilds: z.array(z.object({ id: z.string() })) }),
  GUILD_CREATE: z.object({
    id: z.string(),
    name: z.string(),
    channels: z.array(Channel),
    threads: z._default(z.array(Channel), []),
    members: z.array(z.object({ user: User })),
  }),
  GUILD_DELETE: z.object({ id: z.string() }),
  GUILD_MEMBER_ADD: z.object({ user: User }),
  MESSAGE_CREATE: Message,
  MESSAGE_UPDATE: Message,
  MESSAGE_DELETE: z.object({ id: z.string(), channel_id: z.string() }),
  MESSAGE_DELETE_BULK: z.object({ ids: z.array(z.string()), channel_id: z.string() }),
  MESSAGE_REACTION_ADD: z.object({
    ...{ user_id: z.string(), channel_id: z.string(), message_id: z.string(), emoji: Emoji },
  }),
  MESSAGE_REACTION_REMOVE: z.object({
    ...{ user_id: z.string(), channel_id: z.string(), message_id: z.string(), emoji: Emoji },
  }),
  TYPING_START: z.object({ channel_id: z.string(), user_id: z.string() }),
  CHANNEL_CREATE: Channel,
  CHANNEL_UPDATE: Channel,
  CHANNEL_DELETE: z.object({ id: z.string() }),
  THREAD_CREATE: Channel,
  THREAD_UPDATE: Channel,
  THREAD_DELETE: z.object({ id: z.string() }),
  THREAD_LIST_SYNC: z.object({ threads: z.array(Channel) }),
  INTERACTION_CREATE: z.object({ id: z.string(), nonce }),
  INTERACTION_SUCCESS: z.object({ id: z.string(), nonce }),
  INTERACTION_FAILURE: z.object({ id: z.string(), nonce, reason_code: z.optional(z.number()) }),
  INTERACTION_MODAL_CREATE: OpenModal,
  APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE: z.object({ nonce, choices: z.array(Choice) }),
} as const;
export type DispatchName = keyof typeof Dispatches;
export type Dispatch = {
  [Name in DispatchName]: { name: Name; data: z.infer<(typeof Dispatches)[Name]> };
}[DispatchName];

/** A dispatch the page knows, parsed; null for all others, and for what is not shaped as Discord shapes it. */
export function parseDispatch(name: string, data: unknown): Dispatch | null {
  if (!(name in Dispatches)) return null;
  const parsed = z.safeParse(Dispatches[name as DispatchName] as z.ZodMiniType, data);
  return parsed.success ? ({ name, data: parsed.data } as Dispatch) : null;
}

export const Frame = z.object({
  op: z.number(),
  t: z.nullish(z.string()),
  s: z.nullish(z.number()),
  d: z.optional(z.unknown()),
});
