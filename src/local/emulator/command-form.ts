import { z } from 'zod';
import { invalidForm, parseForm } from './errors.ts';

/** Application commands as Discord accepts them. Names: lower case, no spaces. */
const name = z
  .string()
  .min(1)
  .max(32)
  .refine(
    (text) => /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text) && text === text.toLowerCase(),
    {
      error: 'Command name is invalid',
      params: { discord: 'APPLICATION_COMMAND_INVALID_NAME' },
    },
  );
const localizations = z.record(z.string(), z.string()).nullish();
const description = z.string().min(1).max(100);
const choice = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localizations,
  value: z.union([z.string().max(100), z.number()]),
});

export interface CommandOption {
  type: number;
  name: string;
  description: string;
  required?: boolean | undefined;
  choices?: { name: string; value: string | number }[] | undefined;
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
    name_localizations: localizations,
    description,
    description_localizations: localizations,
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
  .superRefine(({ options }, context) => requiredFirst(options ?? [], context));

const Command = z
  .object({
    name,
    name_localizations: localizations,
    type: z.literal(1).default(1),
    description,
    description_localizations: localizations,
    options: z.array(Option).max(25).default([]),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: z.array(z.number().int().min(0).max(2)).nullish(),
    integration_types: z.array(z.number().int()).optional(),
    nsfw: z.boolean().optional(),
    dm_permission: z.boolean().nullish(),
  })
  .superRefine(({ options }, context) => requiredFirst(options, context));
export type Command = z.output<typeof Command>;
export type StoredCommand = Command & { id: string; application_id: string; version: string };

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

function sizeOf({
  name,
  description,
  options,
}: {
  name: string;
  description: string;
  options?: CommandOption[] | undefined;
}): number {
  return name.length + description.length + (options ?? []).reduce((sum, option) => sum + sizeOf(option), 0);
}

export interface GivenOption {
  type: number;
  name: string;
  value?: string | number | boolean | undefined;
  focused?: boolean | undefined;
  options?: GivenOption[] | undefined;
}
export const GivenOption: z.ZodType<GivenOption> = z.object({
  type: z.number().int(),
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** The one that is being typed, in an autocomplete. */
  focused: z.boolean().optional(),
  get options() {
    return z.array(GivenOption).optional();
  },
});

/** Whether what a user filled in is what the command takes: required, types, choices, ranges, lengths. */
export function checkGiven(shapes: readonly CommandOption[], given: readonly GivenOption[]): void {
  const bad = (code: string, message: string) => invalidForm(['data', 'options'], code, message);
  const subcommands = shapes.filter(({ type }) => type <= 2);
  if (subcommands.length > 0) {
    const [chosen] = given;
    const shape = subcommands.find((one) => one.name === chosen?.name && one.type === chosen.type);
    if (!chosen || !shape || given.length !== 1)
      throw bad('APPLICATION_COMMAND_OPTION_INVALID', 'A subcommand is required');
    checkGiven(shape.options ?? [], chosen.options ?? []);
    return;
  }
  const missing = shapes.find((shape) => shape.required && !given.some((one) => one.name === shape.name));
  if (missing)
    throw bad('APPLICATION_COMMAND_OPTION_REQUIRED', `Required option "${missing.name}" is missing`);
  for (const one of given) {
    const shape = shapes.find((candidate) => candidate.name === one.name);
    if (!shape || shape.type !== one.type)
      throw bad('APPLICATION_COMMAND_OPTION_INVALID', `Unknown option "${one.name}"`);
    checkValue(shape, one.value, bad);
  }
}

function checkValue(
  shape: CommandOption,
  value: GivenOption['value'],
  bad: (code: string, message: string) => Error,
): void {
  const { type, choices, name } = shape;
  const kinds: Record<number, string> = {
    3: 'string',
    4: 'number',
    5: 'boolean',
    6: 'string',
    7: 'string',
    8: 'string',
    10: 'number',
  };
  if (typeof value !== (kinds[type] ?? 'string'))
    throw bad('BASE_TYPE_INVALID', `Option "${name}" has a value of the wrong type`);
  if (type === 4 && !Number.isInteger(value))
    throw bad('NUMBER_TYPE_COERCE', `Option "${name}" is not an integer`);
  if (choices && choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw bad('APPLICATION_COMMAND_OPTION_CHOICES_INVALID', `Option "${name}" is not one of its choices`);
  }
  if (
    typeof value === 'number' &&
    (value < (shape.min_value ?? -Infinity) || value > (shape.max_value ?? Infinity))
  ) {
    throw bad('NUMBER_TYPE_MAX', `Option "${name}" is out of its range`);
  }
  if (
    typeof value === 'string' &&
    (value.length < (shape.min_length ?? 0) || value.length > (shape.max_length ?? 6000))
  ) {
    throw bad('BASE_TYPE_BAD_LENGTH', `Option "${name}" is too short or too long`);
  }
}
