import { z } from 'zod';

/**
 * Components as Discord accepts them (https://discord.com/developers/docs/components/reference): shapes and
 * limits by type; what spans a whole message (unique ids, 40 components, 4,000 characters) is checked by
 * `checkComponents`.
 */
const id = z.number().int().min(0).max(2_147_483_647).optional();
const customId = z.string().min(1).max(100);
const emoji = z
  .object({
    id: z.string().nullish(),
    name: z.string().nullish(),
    animated: z.boolean().optional(),
  })
  .refine(({ id: custom, name }) => custom || (name && isEmoji(name)), {
    error: 'Invalid emoji',
    params: { discord: 'COMPONENT_INVALID_EMOJI' },
    path: ['name'],
  });
const media = z.object({
  url: z
    .string()
    .min(1)
    .max(2048)
    .refine((url) => /^(https?|attachment):\/\//.test(url), badScheme('http, https, attachment')),
});

function badScheme(known: string) {
  return {
    error: `Scheme is not supported. It must be one of (${known}).`,
    params: { discord: 'URL_TYPE_INVALID_SCHEME' },
  };
}

/** One emoji of Unicode's, with or without the mark that asks for its coloured form. */
export function isEmoji(text: string): boolean {
  return EMOJI.test(text) || EMOJI.test(`${text}\uFE0F`);
}
const ONE_EMOJI = '^\\p{RGI_Emoji}$';
const EMOJI = new RegExp(ONE_EMOJI, 'v');

function complaint(discord: string, message: string) {
  return { error: message, params: { discord } };
}

const Button = z
  .object({
    type: z.literal(2),
    id,
    style: z.number().int().min(1).max(6),
    label: z.string().max(80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: z
      .string()
      .max(512)
      .refine((url) => /^(https?|discord):\/\//.test(url), badScheme('http, https, discord'))
      .optional(),
    sku_id: z.string().optional(),
    disabled: z.boolean().optional(),
  })
  .refine(
    ({ style, custom_id, url, sku_id }) =>
      style === 5 ? url && !custom_id : style === 6 ? sku_id && !custom_id && !url : custom_id && !url,
    {
      ...complaint(
        'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
        'A custom id (or, for a link button, a url) is required',
      ),
      path: ['custom_id'],
    },
  )
  .refine(({ style, label, emoji }) => style === 6 || label || emoji, {
    ...complaint('BUTTON_COMPONENT_INVALID_LABEL', 'A label or an emoji is required'),
    path: ['label'],
  });

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.number().int().min(0).max(25).optional(),
  max_values: z.number().int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};
function minBelowMax({
  min_values = 1,
  max_values = 1,
}: {
  min_values?: number | undefined;
  max_values?: number | undefined;
}) {
  return min_values <= max_values;
}
const tooManyAtLeast = {
  ...complaint('SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'Min values is greater than max values'),
  path: ['min_values'],
};
const StringSelect = z
  .object({
    type: z.literal(3),
    ...selectBase,
    options: z
      .array(
        z.object({
          label: z.string().min(1).max(100),
          value: z.string().min(1).max(100),
          description: z.string().max(100).optional(),
          emoji: emoji.optional(),
          default: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(25),
  })
  .refine(({ options }) => new Set(options.map(({ value }) => value)).size === options.length, {
    ...complaint('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'),
    path: ['options'],
  })
  .refine(({ options, max_values = 1 }) => max_values <= options.length, {
    ...complaint('SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', 'Max values is greater than the number of options'),
    path: ['max_values'],
  })
  .refine(({ options, max_values = 1 }) => options.filter((option) => option.default).length <= max_values, {
    ...complaint('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More defaults than values may be chosen'),
    path: ['options'],
  })
  .refine(minBelowMax, tooManyAtLeast);
const OtherSelect = z
  .object({
    type: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]),
    ...selectBase,
    channel_types: z.array(z.number().int()).optional(),
    default_values: z
      .array(z.object({ id: z.string(), type: z.enum(['user', 'role', 'channel']) }))
      .max(25)
      .optional(),
  })
  .refine(minBelowMax, tooManyAtLeast);

const isSelect = (type: number) => type === 3 || (type >= 5 && type <= 8);
const ActionRow = z
  .object({
    type: z.literal(1),
    id,
    components: z
      .array(z.union([Button, StringSelect, OtherSelect]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => components.length === 1 || !components.some(({ type }) => isSelect(type)), {
    ...complaint('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The width of the layout is too great'),
    path: ['components'],
  });
const TextDisplay = z.object({ type: z.literal(10), id, content: z.string().min(1).max(4000) });
const Thumbnail = z.object({
  type: z.literal(11),
  id,
  media,
  description: z.string().max(1024).nullish(),
  spoiler: z.boolean().optional(),
});
const Section = z.object({
  type: z.literal(9),
  id,
  components: z.array(TextDisplay).min(1).max(3),
  accessory: z.union([Button, Thumbnail]),
});
const MediaGallery = z.object({
  type: z.literal(12),
  id,
  items: z
    .array(z.object({ media, description: z.string().max(1024).nullish(), spoiler: z.boolean().optional() }))
    .min(1)
    .max(10),
});
const File = z.object({ type: z.literal(13), id, file: media, spoiler: z.boolean().optional() });
const Separator = z.object({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const Container = z.object({
  type: z.literal(17),
  id,
  components: z
    .array(z.union([ActionRow, TextDisplay, Section, MediaGallery, File, Separator]))
    .min(1)
    .max(39),
  accent_color: z.number().int().min(0).max(0xff_ff_ff).nullish(),
  spoiler: z.boolean().optional(),
});
export const MessageComponent = z.discriminatedUnion('type', [
  ActionRow,
  TextDisplay,
  Section,
  MediaGallery,
  File,
  Separator,
  Container,
]);
export type MessageComponent = z.infer<typeof MessageComponent>;

const TextInput = z
  .object({
    type: z.literal(4),
    id,
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    label: z.string().min(1).max(45).optional(),
    min_length: z.number().int().min(0).max(4000).optional(),
    max_length: z.number().int().min(1).max(4000).optional(),
    required: z.boolean().optional(),
    value: z.string().max(4000).optional(),
    placeholder: z.string().max(100).optional(),
  })
  .refine(({ min_length = 0, max_length = 4000 }) => min_length <= max_length, {
    ...complaint('TEXT_INPUT_MIN_LENGTH_TOO_LARGE', 'Min length is greater than max length'),
    path: ['min_length'],
  })
  .refine(({ value = '', max_length = 4000 }) => value.length <= max_length, {
    ...complaint('BASE_TYPE_MAX_LENGTH', 'The value is longer than max length'),
    path: ['value'],
  });
const enabled = <Select extends z.ZodType<{ disabled?: boolean | undefined }>>(select: Select) =>
  select.refine(({ disabled }) => !disabled, {
    ...complaint('MODAL_COMPONENT_DISABLED', 'A component of a modal cannot be disabled'),
    path: ['disabled'],
  });
const LabelledRow = z
  .object({ type: z.literal(1), id, components: z.array(TextInput).length(1) })
  .refine(({ components }) => components.every(({ label }) => label), {
    ...complaint('BASE_TYPE_REQUIRED', 'This field is required'),
    path: ['components', 0, 'label'],
  });
const Label = z.object({
  type: z.literal(18),
  id,
  label: z.string().min(1).max(45),
  description: z.string().max(100).optional(),
  component: z.union([TextInput, enabled(StringSelect), enabled(OtherSelect)]),
});
export const Modal = z.object({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.union([Label, TextDisplay, LabelledRow]))
    .min(1)
    .max(5)
    .refine((components) => uniqueIds(components as AnyComponent[]), {
      ...complaint('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
    }),
});
export type Modal = z.infer<typeof Modal>;

/** Whether every control has a custom id of its own. */
export function uniqueIds(components: readonly AnyComponent[]): boolean {
  const ids = [...walk(components)].flatMap(({ custom_id }) => custom_id ?? []);
  return new Set(ids).size === ids.length;
}

/** Any component as it lies in a message, for walking. */
export interface AnyComponent {
  type: number;
  id?: number | undefined;
  custom_id?: string | undefined;
  content?: string | undefined;
  disabled?: boolean | undefined;
  style?: number | undefined;
  min_values?: number | undefined;
  max_values?: number | undefined;
  options?: { value: string }[] | undefined;
  components?: AnyComponent[] | undefined;
  accessory?: AnyComponent | undefined;
  component?: AnyComponent | undefined;
}

export function* walk(components: readonly AnyComponent[]): Generator<AnyComponent> {
  for (const component of components) {
    yield component;
    yield* walk(component.components ?? []);
    if (component.accessory) yield* walk([component.accessory]);
    if (component.component) yield* walk([component.component]);
  }
}
