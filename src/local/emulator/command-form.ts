import { z } from 'zod';
import { invalidForm, parseForm } from './errors.ts';
import { LOCALES } from './locales.ts';

/** Application commands as Discord accepts them. Names: lower case, no spaces. */
const name = z
  .string()
  .min(1)
  .max(32)
  .refine(
    (text) => /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text) && text === text.toLowerCase(),
    {
      error: 'Command name is invalid',
      params: { discord: 'APPLICATION_COMMAND_INVALID_NAME' },
    },
  );
const description = z.string().min(1).max(100);
const label = z.string().min(1).max(100);
/** The same in other languages, by the locales that Discord has; each as strict as the word it stands for. */
const inLocales = <Word extends z.ZodType<string>>(word: Word) =>
  z
    .record(
      z.string().refine((key) => (LOCALES as readonly string[]).includes(key), {
        error: 'Unknown locale',
        params: { discord: 'APPLICATION_COMMAND_INVALID_LOCALE' },
      }),
      word,
    )
    .nullish();
type Localizations = Record<string, string> | null | undefined;
const choice = z.object({
  name: label,
  name_localizations: inLocales(label),
  value: z.union([z.string().max(100), z.number()]),
});

export interface CommandOption {
  type: number;
  name: string;
  name_localizations?: Localizations;
  description: string;
  description_localizations?: Localizations;
  required?: boolean | undefined;
  choices?: { name: string; name_localizations?: Localizations; value: string | number }[] | undefined;
  options?: CommandOption[] | undefined;
  min_value?: number | undefined;
  max_value?: number | undefined;
  min_length?: number | undefined;
  max_length?: number | undefined;
  autocomplete?: boolean | undefined;
}
const Option: z.ZodType<CommandOption> = z
  .object({
    type: z.number().int().min(1).max(11),
    name,
    name_localizations: inLocales(name),
    description,
    description_localizations: inLocales(description),
    required: z.boolean().optional(),
    choices: z.array(choice).max(25).optional(),
    get options() {
      return z.array(Option).max(25).optional();
    },
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    min_length: z.number().int().min(0).max(6000).optional(),
    max_length: z.number().int().min(1).max(6000).optional(),
    autocomplete: z.boolean().optional(),
  })
  .superRefine((option, context) => {
    checkOption(option, context);
    checkOptions(option.options ?? [], context, option.type);
  });

const Command = z
  .object({
    name,
    name_localizations: inLocales(name),
    type: z.literal(1).default(1),
    description,
    description_localizations: inLocales(description),
    options: z.array(Option).max(25).default([]),
    default_member_permissions: z
      .string()
      .regex(/^\d+$/)
      .nullish()
      .transform((bits) => bits ?? null),
    contexts: z.array(z.number().int().min(0).max(2)).nullish(),
    integration_types: z.array(z.number().int()).optional(),
    nsfw: z.boolean().optional(),
    dm_permission: z.boolean().nullish(),
  })
  .superRefine(({ options }, context) => checkOptions(options, context, 0));
export type Command = z.output<typeof Command>;
export type StoredCommand = Command & {
  id: string;
  application_id: string;
  version: string;
  /** Of a command that is one server's alone. */
  guild_id?: string;
};

function say(context: z.RefinementCtx, path: PropertyKey[], discord: string, message: string): void {
  context.addIssue({ code: 'custom', message, path, params: { discord } });
}

/** What only fits some types of option. */
function checkOption(option: CommandOption, context: z.RefinementCtx): void {
  const { type, choices, autocomplete, min_value, max_value, min_length, max_length, options } = option;
  const isNumber = type === 4 || type === 10;
  const wrong = (field: string) =>
    say(
      context,
      [field],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      `An option of type ${type} has no ${field}`,
    );
  if (choices?.length && type !== 3 && !isNumber) wrong('choices');
  if (autocomplete && type !== 3 && !isNumber) wrong('autocomplete');
  if (options?.length && type > 2) wrong('options');
  if (!isNumber && (min_value !== undefined || max_value !== undefined)) wrong('min_value');
  if (type !== 3 && (min_length !== undefined || max_length !== undefined)) wrong('min_length');
  if ((min_length ?? 0) > (max_length ?? 6000) || (min_value ?? -Infinity) > (max_value ?? Infinity))
    say(
      context,
      ['max_value'],
      'APPLICATION_COMMAND_OPTIONS_RANGE_INVALID',
      'The minimum is above the maximum',
    );
  if (autocomplete && choices?.length)
    say(
      context,
      ['autocomplete'],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'Choices and autocomplete exclude each other',
    );
  for (const [at, { value }] of (choices ?? []).entries()) {
    const fits = isNumber
      ? typeof value === 'number' && (type === 10 || Number.isInteger(value))
      : typeof value === 'string';
    if (!fits)
      say(
        context,
        ['choices', at, 'value'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE',
        'The value of a choice has the type of its option',
      );
  }
}

/** What spans the options of one command, group or subcommand. */
function checkOptions(options: readonly CommandOption[], context: z.RefinementCtx, under: number): void {
  requiredFirst(options, context);
  const nested = options.filter(({ type }) => type <= 2);
  const mixed = nested.length > 0 && nested.length < options.length;
  // A command holds groups and subcommands, a group subcommands, a subcommand neither.
  const tooDeep = nested.some(({ type }) => under === 1 || (under === 2 && type === 2));
  if (mixed || tooDeep)
    say(
      context,
      ['options'],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  const names = options.map((option) => option.name);
  const twice = names.findIndex((one, at) => names.indexOf(one) !== at);
  if (twice >= 0)
    say(
      context,
      ['options', twice, 'name'],
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name already exists for this command',
    );
}

function requiredFirst(options: readonly CommandOption[], context: z.RefinementCtx): void {
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.findIndex(({ required }, at) => required && firstOptional >= 0 && at > firstOptional);
  if (late < 0) return;
  const message = 'Required options must be placed before non-required options';
  context.addIssue({
    code: 'custom',
    message,
    path: ['options', late],
    params: { discord: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID' },
  });
}

/** One command, as POST and PATCH take it. */
export function parseCommand(body: unknown): Command {
  const command = parseForm(Command, body);
  if (sizeOf(command) > 8000)
    throw invalidForm([], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  return command;
}

export function parseCommands(body: unknown): Command[] {
  const commands = parseForm(z.array(Command).max(100), body);
  const names = commands.map((command) => command.name);
  const twice = names.findIndex((one, at) => names.indexOf(one) !== at);
  if (twice >= 0) {
    throw invalidForm(
      [String(twice), 'name'],
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    );
  }
  for (const [at, command] of commands.entries()) {
    if (sizeOf(command) > 8000)
      throw invalidForm([String(at)], 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  }
  return commands;
}

interface Sized {
  name: string;
  name_localizations?: Localizations;
  description: string;
  description_localizations?: Localizations;
  options?: CommandOption[] | undefined;
  choices?: CommandOption['choices'];
}

/** Of a text and its translations the longest counts. */
function sizeOf(one: Sized): number {
  const longest = (text: string, others: Localizations) =>
    Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
  const chosen = (one.choices ?? []).reduce(
    (sum, { name, name_localizations, value }) =>
      sum + longest(name, name_localizations) + String(value).length,
    0,
  );
  const below = (one.options ?? []).reduce((sum, option) => sum + sizeOf(option), 0);
  const own = longest(one.name, one.name_localizations);
  return own + longest(one.description, one.description_localizations) + chosen + below;
}
