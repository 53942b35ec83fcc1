import { z } from 'zod';
import type { StoredCommand } from './command-form.ts';
import { type AnyComponent, type Modal, walk } from './components.ts';
import type { Channel, Message, Seat } from './entities.ts';
import {
  invalidForm,
  missingPermissions,
  parseForm,
  unknownApplication,
  unknownCommand,
  unknownGuild,
  unknownMessage,
} from './errors.ts';
import { checkGiven, GivenOption } from './given-options.ts';
import { guildPermissions, mayUse, permissionsIn } from './permissions.ts';
import { channelOf, memberOf, rolesOf } from './shapes.ts';
import type { World } from './world.ts';

/** What Discord's own client sends when a person uses a command, a control, or a modal. */
export const Press = z.object({
  type: z.number().int().min(2).max(5),
  application_id: z.string().optional(),
  guild_id: z.string().optional(),
  channel_id: z.string(),
  session_id: z.string().optional(),
  nonce: z.union([z.string().max(25), z.number()]).optional(),
  message_id: z.string().optional(),
  message_flags: z.number().int().optional(),
  data: z.record(z.string(), z.unknown()),
});
export type Press = z.output<typeof Press>;
const CommandData = z.object({
  name: z.string(),
  id: z.string().optional(),
  options: z.array(GivenOption).max(25).default([]),
});
const ControlData = z.object({
  custom_id: z.string(),
  component_type: z.number().int(),
  values: z.array(z.string()).max(25).default([]),
});
interface SentField {
  type: number;
  custom_id?: string | undefined;
  value?: string | undefined;
  values?: string[] | undefined;
  component?: SentField | undefined;
  components?: SentField[] | undefined;
}
const Field: z.ZodType<SentField> = z.object({
  type: z.number().int(),
  custom_id: z.string().optional(),
  value: z.string().max(4000).optional(),
  values: z.array(z.string()).max(25).optional(),
  get component() {
    return Field.optional();
  },
  get components() {
    return z.array(Field).max(5).optional();
  },
});
const ModalData = z.object({ custom_id: z.string(), components: z.array(Field).max(5) });

export interface OpenModal {
  modal: z.output<typeof Modal>;
  source: Message | null;
}

/** What a press comes to: the interaction's data, and what it hangs on. */
export interface Pressed {
  data: object;
  /** Of the command. */
  name: string | null;
  source: Message | null;
  /** The open modal that this answers; it stays open until the answer was acknowledged. */
  modal: { key: string; open: OpenModal } | null;
}

export interface Screen {
  world: World;
  /** A message as this person sees it, private ones included. */
  messageSeenBy(seat: Seat, channelId: string, id: string): Message | undefined;
  openModal(key: string): OpenModal | undefined;
}

export const modalKey = (seat: Seat, customId: string) => `${seat.user.id} ${customId}`;

/** @throws DiscordError whatever Discord itself refuses before a bot hears of it. */
export function readPress(screen: Screen, seat: Seat, channel: Channel, form: Press): Pressed {
  const { world } = screen;
  if (form.application_id !== undefined && form.application_id !== world.bot.id) throw unknownApplication();
  if (form.guild_id !== undefined && form.guild_id !== channel.guild_id) throw unknownGuild();
  // In a server that the bot has left there is nobody to hear it.
  if (!world.member(channel.guild_id, world.bot.id)) throw unknownApplication();
  if (form.type === 3) return readControl(screen, seat, channel, form);
  if (form.type === 5) return readModal(screen, seat, form);
  return readCommand(world, seat, channel, form);
}

function readCommand(world: World, seat: Seat, channel: Channel, form: Press): Pressed {
  const given = parseForm(CommandData, form.data);
  const command = commandsIn(world, channel.guild_id).find(
    (one) => one.name === given.name && (given.id === undefined || one.id === given.id),
  );
  if (!command) throw unknownCommand();
  if (!mayUse(permissionsIn(world, seat.user.id, channel), command)) throw missingPermissions();
  if (form.type === 2) checkGiven(command.options, given.options);
  const { id, name, guild_id } = command;
  const data = { ...{ id, name, type: 1, options: given.options }, ...(guild_id ? { guild_id } : {}) };
  return {
    data: { ...data, ...resolved(world, channel.guild_id, given.options) },
    name: command.name,
    source: null,
    modal: null,
  };
}

/** Users, members, channels and roles that the options name, as Discord sends them along. */
function resolved(world: World, guildId: string, options: readonly GivenOption[]): object {
  const leaves = (list: readonly GivenOption[]): GivenOption[] =>
    list.flatMap((option) => (option.options ? leaves(option.options) : [option]));
  return resolvedOf(
    world,
    guildId,
    leaves(options).map(({ type, value }) => [type, String(value)] as const),
  );
}

/** By the numbers of option types: 6 user, 7 channel, 8 role, 9 user or role. */
function resolvedOf(
  world: World,
  guildId: string,
  named: readonly (readonly [type: number, id: string])[],
): object {
  const guild = world.guild(guildId);
  const roles = guild ? rolesOf(guild) : [];
  const out: Record<string, Record<string, object>> = {};
  const put = (kind: string, id: string, value: object) => {
    out[kind] = { ...out[kind], [id]: value };
  };
  for (const [type, id] of named.filter(([type]) => type >= 6 && type <= 9)) {
    const user = type === 6 || type === 9 ? world.userById(id) : undefined;
    const role = type === 8 || type === 9 ? roles.find((one) => one.id === id) : undefined;
    const found = type === 7 ? world.channel(id) : undefined;
    const channel = found?.guild_id === guildId ? found : undefined;
    if (user) {
      const { user: _user, deaf: _deaf, mute: _mute, ...member } = memberOf(world, guildId, user);
      put('users', id, user);
      // Somebody who has left is still a user.
      if (world.member(guildId, id)) put('members', id, member);
    } else if (role) put('roles', id, role);
    else if (channel) put('channels', id, channelOf(world, channel));
    else
      throw invalidForm(
        ['data', 'options'],
        'APPLICATION_COMMAND_OPTION_UNRESOLVED',
        `Nothing has the id ${id}`,
      );
  }
  return Object.keys(out).length > 0 ? { resolved: out } : {};
}

/** Component types 5 to 8 name what option types 6, 8, 9 and 7 name. */
const OPTION_OF_SELECT: Record<number, number> = { 5: 6, 6: 8, 7: 9, 8: 7 };

function readControl(screen: Screen, seat: Seat, channel: Channel, form: Press): Pressed {
  const given = parseForm(ControlData, form.data);
  const source = screen.messageSeenBy(seat, form.channel_id, form.message_id ?? '');
  if (!source) throw unknownMessage();
  const control = [...walk(source.components)].find(({ custom_id }) => custom_id === given.custom_id);
  const invalid = (message: string) => invalidForm(['data'], 'COMPONENT_VALIDATION_FAILED', message);
  const { bot } = screen.world;
  // Its own messages, and those of its webhooks.
  const isOurs = source.author.id === bot.id || source.application_id === bot.id;
  if (!control || control.type !== given.component_type || !isOurs)
    throw invalid('Component validation failed');
  if (control.disabled) throw invalid('Component is disabled');
  const data = {
    ...(control.id === undefined ? {} : { id: control.id }),
    ...{ custom_id: given.custom_id, component_type: given.component_type },
  };
  const found = { name: null, source, modal: null };
  if (control.type === 2) return { data, ...found };
  checkSelected(control, given.values, invalid);
  const named = given.values.map((id) => [OPTION_OF_SELECT[control.type] ?? 0, id] as const);
  return {
    data: { ...data, values: given.values, ...resolvedOf(screen.world, channel.guild_id, named) },
    ...found,
  };
}

function readModal(screen: Screen, seat: Seat, form: Press): Pressed {
  const given = parseForm(ModalData, form.data);
  const key = modalKey(seat, given.custom_id);
  const open = screen.openModal(key);
  if (!open) throw invalidForm(['data', 'custom_id'], 'MODAL_UNKNOWN', 'No such modal is open');
  const invalid = (message: string) =>
    invalidForm(['data', 'components'], 'COMPONENT_VALIDATION_FAILED', message);
  checkFields(open.modal, given.components, invalid);
  const data = { custom_id: given.custom_id, components: given.components };
  return { data, name: null, source: open.source, modal: { key, open } };
}

type Refuse = (message: string) => Error;

function checkSelected(control: AnyComponent, values: string[], invalid: Refuse): void {
  const { min_values = 1, max_values = 1, options } = control;
  if (values.length < min_values || values.length > max_values)
    throw invalid('Wrong number of values selected');
  if (new Set(values).size !== values.length) throw invalid('A value was selected twice');
  if (options && values.some((value) => !options.some((option) => option.value === value)))
    throw invalid('Unknown value selected');
}

/** What was sent must answer what was asked: every required field, lengths, options that exist, nothing else. */
function checkFields(modal: z.output<typeof Modal>, sent: SentField[], invalid: Refuse): void {
  const fields = sent.flatMap((one) => one.component ?? one.components ?? []);
  const shapes = [...walk(modal.components as AnyComponent[])].filter(({ custom_id }) => custom_id);
  for (const { custom_id, type } of fields) {
    const shape = shapes.find((one) => one.custom_id === custom_id);
    if (!shape || shape.type !== type) throw invalid(`The modal has no field "${custom_id}" of this type`);
    if (fields.filter((one) => one.custom_id === custom_id).length > 1)
      throw invalid(`"${custom_id}" was sent twice`);
  }
  for (const shape of shapes) {
    const field = fields.find(({ custom_id }) => custom_id === shape.custom_id);
    const { required = true, min_length = 0, max_length = 4000 } = shape as Limits;
    if (shape.type !== 4) {
      const values = field?.values ?? [];
      if (values.length > 0 || required) checkSelected(shape, values, invalid);
      continue;
    }
    const value = field?.value ?? '';
    if (required && value.length === 0) throw invalid(`"${shape.custom_id}" is required`);
    if (value.length > max_length || (value.length > 0 && value.length < min_length))
      throw invalid(`"${shape.custom_id}" has a wrong length`);
  }
}
interface Limits {
  required?: boolean;
  min_length?: number;
  max_length?: number;
}

/** The commands of a server: those of everywhere, and its own. */
export function commandsIn(world: World, guildId: string): StoredCommand[] {
  return world.commands().filter(({ guild_id }) => guild_id === undefined || guild_id === guildId);
}

/** What a person may see and use of the commands in a server. */
export function usableCommands(world: World, userId: string, guildId: string): StoredCommand[] {
  if (!world.member(guildId, world.bot.id)) return [];
  const granted = guildPermissions(world, userId, guildId);
  return commandsIn(world, guildId).filter((command) => mayUse(granted, command));
}
