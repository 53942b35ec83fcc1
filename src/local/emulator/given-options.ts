import { z } from 'zod';
import type { CommandOption } from './command-form.ts';
import { invalidForm } from './errors.ts';

export interface GivenOption {
  type: number;
  name: string;
  value?: string | number | boolean | undefined;
  /** Autocomplete: the option that is being typed. */
  focused?: boolean | undefined;
  options?: GivenOption[] | undefined;
}
export const GivenOption: z.ZodType<GivenOption> = z.object({
  type: z.number().int(),
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
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
  for (const [at, one] of given.entries()) {
    if (given.findIndex(({ name }) => name === one.name) !== at)
      throw bad('APPLICATION_COMMAND_OPTION_DUPLICATED', `Option "${one.name}" was given twice`);
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
