import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, Command, OptionShape } from '../commands/define-command.ts';
import type { Catalog } from '../text/catalog.ts';

type Option = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody['options']>[number];

/** A command as Discord registers it; its words come from the catalog. */
export function registrationOf(
  command: Command,
  t: Catalog,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const whole = command.actions[''];
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: wordsFor(t, command.name).describe,
    contexts: [InteractionContextType.Guild],
    ...(command.gmOnly ? { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() } : {}),
    options: whole
      ? optionsOf(whole, t, command.name)
      : Object.entries(command.actions).map(([name, action]) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name,
          description: wordsFor(t, `${command.name} ${name}`).describe,
          options: optionsOf(action, t, `${command.name} ${name}`) as never,
        })),
  };
}

function optionsOf(action: Action, t: Catalog, key: string): Option[] {
  const words = wordsFor(t, key);
  return Object.entries(action.options).map(([name, shape]) =>
    optionOf(name, shape, words.options[name] ?? name),
  );
}

function optionOf(name: string, shape: OptionShape, description: string): Option {
  const base = { name, description, required: shape.required };
  if (shape.kind === 'integer') {
    return {
      ...base,
      type: ApplicationCommandOptionType.Integer,
      ...(shape.min === undefined ? {} : { min_value: shape.min }),
      ...(shape.max === undefined ? {} : { max_value: shape.max }),
    };
  }
  return {
    ...base,
    type: ApplicationCommandOptionType.String,
    ...(shape.choices ? { choices: [...shape.choices] } : {}),
    ...(shape.maxLength === undefined ? {} : { max_length: shape.maxLength }),
  };
}

function wordsFor(t: Catalog, key: string): { describe: string; options: Record<string, string> } {
  const words = t.commands[key];
  if (!words) throw new Error(`The catalog has no words for the command "${key}"`);
  return words;
}
