import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, Choice, Command, OptionShape } from '../commands/define-command.ts';
import type { Catalog } from '../text/catalog.ts';
import { catalogFor, LANGUAGES } from '../text/index.ts';

type Option = NonNullable<RESTPostAPIChatInputApplicationCommandsJSONBody['options']>[number];

/** Discord's locales by our language tags; English is what stands in the registration itself. */
const LOCALES: Record<string, readonly Locale[]> = {
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
  ja: [Locale.Japanese],
  'pt-BR': [Locale.PortugueseBR],
};

/**
 * A command as Discord registers it. Its words come from the catalogs: English in the registration, the other
 * languages as localizations. Names stay English everywhere, so that one word of help is true for all.
 */
export function registrationOf(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const whole = command.actions[''];
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described((t) => wordsFor(t, command.name).describe),
    contexts: [InteractionContextType.Guild],
    ...(command.gmOnly ? { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() } : {}),
    options: whole
      ? optionsOf(whole, command.name)
      : Object.entries(command.actions).map(([name, action]) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name,
          ...described((t) => wordsFor(t, `${command.name} ${name}`).describe),
          options: optionsOf(action, `${command.name} ${name}`) as never,
        })),
  };
}

function optionsOf(action: Action, key: string): Option[] {
  return Object.entries(action.options).map(([name, shape]) =>
    optionOf(
      name,
      shape,
      described((t) => wordsFor(t, key).options[name] ?? name),
    ),
  );
}

function optionOf(name: string, shape: OptionShape, words: ReturnType<typeof described>): Option {
  const base = { name, ...words, required: shape.required };
  switch (shape.kind) {
    case 'boolean':
      return { ...base, type: ApplicationCommandOptionType.Boolean };
    case 'user':
      return { ...base, type: ApplicationCommandOptionType.User };
    case 'integer':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        ...(shape.min === undefined ? {} : { min_value: shape.min }),
        ...(shape.max === undefined ? {} : { max_value: shape.max }),
      };
    case 'string':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        ...(shape.choices ? { choices: shape.choices.map(choiceOf) } : {}),
        ...(shape.maxLength === undefined ? {} : { max_length: shape.maxLength }),
      };
  }
}

function choiceOf({ value, label }: Choice) {
  if (!label) return { name: value, value };
  return { name: label(en()), name_localizations: localized(label), value };
}

/** A description in English, and in every other language as a localization. */
function described(words: (t: Catalog) => string) {
  return { description: words(en()), description_localizations: localized(words) };
}

function localized(words: (t: Catalog) => string): LocalizationMap {
  const map: LocalizationMap = {};
  for (const { tag, catalog } of LANGUAGES) {
    for (const locale of LOCALES[tag] ?? []) map[locale] = words(catalog);
  }
  return map;
}

function en(): Catalog {
  return catalogFor('en');
}

function wordsFor(t: Catalog, key: string): { describe: string; options: Record<string, string> } {
  const words = t.commands[key];
  if (!words) throw new Error(`The catalog has no words for the command "${key}"`);
  return words;
}
