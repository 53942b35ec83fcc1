import type { Choice, Command, CommandOption, User } from '../discord/shapes.ts';

/** A command or subcommand as it stands in the list: `campaign start`. */
export interface CommandEntry {
  path: string;
  description: string;
  command: Command;
  /** Groups and subcommand on the way, outermost first. */
  steps: CommandOption[];
  options: CommandOption[];
}

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  number: 10,
};

/** Whether an option takes free words. */
export const isProse = ({ type, choices, autocomplete }: CommandOption): boolean =>
  type === OPTION.string && !choices?.length && !autocomplete;

/** Every command that can be sent, subcommands each by themselves. */
export function entriesOf(commands: readonly Command[]): CommandEntry[] {
  return commands
    .flatMap((command) => {
      const walk = (
        options: CommandOption[],
        steps: CommandOption[],
        description: string,
      ): CommandEntry[] => {
        const inner = options.filter(({ type }) => type <= OPTION.group);
        if (inner.length > 0)
          return inner.flatMap((one) => walk(one.options ?? [], [...steps, one], one.description));
        const path = [command.name, ...steps.map(({ name }) => name)].join(' ');
        return [{ path, description, command, steps, options }];
      };
      return walk(command.options, [], command.description);
    })
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** Entries for what was typed after the slash: those that begin with it first, then those that contain it. */
export function findEntries(entries: readonly CommandEntry[], typed: string): CommandEntry[] {
  const query = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const rank = ({ path, description }: CommandEntry) =>
    path.startsWith(query)
      ? 0
      : path.split(' ').some((word) => word.startsWith(query))
        ? 1
        : path.includes(query) || description.toLowerCase().includes(query)
          ? 2
          : 3;
  return entries.filter((entry) => rank(entry) < 3).toSorted((a, b) => rank(a) - rank(b));
}

/**
 * `/roll 2d6+1` typed in one go: the command, and the rest as its first option (or `name: value` pairs).
 * Null as long as no whole command name is followed by a space.
 */
export function readCommandLine(
  entries: readonly CommandEntry[],
  line: string,
): { entry: CommandEntry; values: Record<string, string> } | null {
  const typed = line.replace(/^\//, '');
  const fits = entries.filter(({ path }) => typed.toLowerCase().startsWith(`${path} `));
  const entry = fits.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!entry) return null;
  const rest = typed.slice(entry.path.length + 1);
  const values: Record<string, string> = {};
  let current = entry.options[0]?.name;
  for (const word of rest.split(/(?<=\s)/)) {
    const named = /^([\w-]+):(.*)$/s.exec(word);
    const option = named && entry.options.find(({ name }) => name === named[1]);
    if (named && option) {
      current = option.name;
      values[current] = named[2] ?? '';
    } else if (current) values[current] = (values[current] ?? '') + word;
  }
  const filled = Object.entries(values).flatMap(([name, value]) =>
    value.trim() ? [[name, value.trim()]] : [],
  );
  return { entry, values: Object.fromEntries(filled) };
}

/** People and channels an option may name. */
export interface Named {
  members: readonly Pick<User, 'id' | 'username' | 'global_name'>[];
  channels: readonly { id: string; name?: string | null | undefined }[];
}

/** What may be put into an option, for its list. Autocompleted options ask the bot instead. */
export function suggestionsFor(option: CommandOption, typed: string, { members, channels }: Named): Choice[] {
  const query = typed.trim().toLowerCase().replace(/^[@#]/, '');
  const all: Choice[] =
    option.type === OPTION.boolean
      ? ['True', 'False'].map((name) => ({ name, value: name }))
      : option.type === OPTION.user
        ? members.map((one) => ({ name: one.global_name ?? one.username, value: one.id }))
        : option.type === OPTION.channel
          ? channels.map(({ id, name }) => ({ name: name ?? id, value: id }))
          : (option.choices ?? []);
  return all.filter(({ name }) => name.toLowerCase().includes(query)).slice(0, 25);
}

export type Reading = { data: object } | { errors: Record<string, string> };

/** The body of the interaction, or what is wrong, by option. `picked` holds values chosen from an autocomplete list. */
export function toInteraction(
  entry: CommandEntry,
  values: Readonly<Record<string, string>>,
  named: Named,
  picked: Readonly<Record<string, Choice>> = {},
  focused?: string,
): Reading {
  const errors: Record<string, string> = {};
  const given = entry.options.flatMap((option) => {
    const raw = values[option.name] ?? '';
    const isFocused = option.name === focused;
    if (raw.trim() === '' && !isFocused) {
      if (option.required) errors[option.name] = 'This option is required';
      return [];
    }
    const chosen = picked[option.name];
    const value =
      chosen?.name === raw ? { value: chosen.value } : isFocused ? { value: raw } : read(option, raw, named);
    if ('error' in value) {
      errors[option.name] = value.error;
      return [];
    }
    return [
      { type: option.type, name: option.name, value: value.value, ...(isFocused ? { focused: true } : {}) },
    ];
  });
  if (!focused && Object.keys(errors).length > 0) return { errors };
  const { id, name } = entry.command;
  const options = entry.steps.reduceRight<object[]>(
    (inner, step) => [{ type: step.type, name: step.name, options: inner }],
    given,
  );
  return { data: { id, name, type: 1, options } };
}

type Value = { value: string | number | boolean } | { error: string };

function read(option: CommandOption, raw: string, named: Named): Value {
  const typed = raw.trim();
  const same = (name: string) => name.toLowerCase() === typed.toLowerCase().replace(/^[@#]/, '');
  if (option.choices && option.choices.length > 0) {
    const choice = option.choices.find(({ name, value }) => same(name) || same(String(value)));
    return choice ? { value: choice.value } : { error: 'Pick one from the list' };
  }
  switch (option.type) {
    case OPTION.integer:
    case OPTION.number:
      return readNumber(option, typed);
    case OPTION.boolean:
      return same('true') || same('false') ? { value: same('true') } : { error: 'True or False' };
    case OPTION.user:
    case OPTION.channel: {
      const pool = suggestionsFor(option, '', named);
      const id = /^<[@#]!?(\d+)>$/.exec(typed)?.[1];
      const found = pool.find(({ name, value }) => same(name) || value === (id ?? typed));
      return found ? { value: found.value } : { error: 'Pick one from the list' };
    }
    default: {
      const max = option.max_length ?? 6000;
      return typed.length > max
        ? { error: `At most ${max} characters; these are ${typed.length}` }
        : { value: typed };
    }
  }
}

function readNumber({ type, min_value: min, max_value: max }: CommandOption, typed: string): Value {
  const value = Number(typed);
  if (!Number.isFinite(value)) return { error: 'A number, please' };
  if (type === OPTION.integer && !Number.isInteger(value)) return { error: 'A whole number, please' };
  if (min !== undefined && value < min) return { error: `At least ${min}` };
  if (max !== undefined && value > max) return { error: `At most ${max}` };
  return { value };
}

/** `@Ada` as people read it becomes `<@id>` as Discord reads it; longer names first, so that Ada is not found in Adam. */
export function encodeMentions(text: string, members: Named['members']): string {
  const names = members
    .map(({ id, global_name, username }) => ({ id, name: global_name ?? username }))
    .toSorted((a, b) => b.name.length - a.name.length);
  return names.reduce((said, { id, name }) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return said.replace(new RegExp(`(?<![\\w<])@${escaped}(?![\\p{L}\\p{N}])`, 'giu'), `<@${id}>`);
  }, text);
}
