import type { Logger } from 'pino';
import { asReply, type Call, type Services } from '../commands/call.ts';
import type { Action, Command } from '../commands/define-command.ts';
import type { Reply } from '../commands/reply.ts';
import { type ControlFamily, parseControlId } from '../components/control-id.ts';
import type { Component } from '../components/define-component.ts';
import type { InputName } from '../game/phases.ts';
import { type Refusal, refuse } from '../game/refusals.ts';
import { playerOf, type Table } from '../game/table.ts';
import { catalogFor, speaks } from '../text/index.ts';
import { admit } from '../turn/admit.ts';
import type { Actor, InputDefinition } from '../turn/define-input.ts';
import { inputs } from '../turn/inputs/index.ts';
import { renderModal, renderReply } from './answer.ts';
import type { Responder, Waiting } from './respond.ts';

/** An interaction in the gate's own terms; `client.ts` reads it off discord.js. */
export type Incoming = Waiting & {
  actor: Omit<Actor, 'gm'>;
  managesServer: boolean;
  missing: readonly string[];
  guildId: string;
  channelId: string;
  /** The language of this person's own Discord. */
  locale: string;
} & (
    | { kind: 'command'; name: string; subcommand: string; options: Record<string, unknown> }
    | { kind: 'control'; customId: string; values: string[] }
    | { kind: 'modal'; customId: string; fields: Record<string, string> }
  );

export interface GatePorts {
  commands: readonly Command[];
  components: Record<ControlFamily, Component>;
  services: Services;
  tableOfChannel(channelId: string): Promise<Table | null>;
  /** Whether a message is a story post or board of this campaign. */
  isStory(campaignId: string, messageId: string): Promise<boolean>;
  /** Whether this person asked for plain private answers. */
  wantsPlain(userId: string): Promise<boolean>;
  respond: Responder;
  logger: Logger;
  /** Told every reply before it is drawn; for tests and figures. */
  watch?(reply: Reply): void;
}

/**
 * What is to be done with an interaction, found without any work: the phase has not been asked yet. `run` and
 * `atOnce` are reached with a table in hand wherever `needsCampaign` says so.
 */
interface Plan {
  isPrivate: boolean;
  needsCampaign: boolean;
  gmOnly: boolean;
  playersOnly: boolean;
  allowed: InputName | null;
  atOnce: ((call: Call) => Reply | null) | null;
  run(call: Call): Promise<Reply>;
}

/**
 * The gate: everything that people press and type passes here, is parsed, and is asked whether the phase
 * welcomes it, before anything else. Acknowledged first, answered by edit; never a silent drop.
 */
export function createGate(ports: GatePorts) {
  const { commands, components, services, tableOfChannel, respond, logger } = ports;

  async function handle(incoming: Incoming): Promise<void> {
    const plan = planFor(incoming);
    try {
      if ('refused' in plan) {
        ports.watch?.({ reply: 'refusal', refusal: plan });
        const t = catalogFor(incoming.locale);
        await respond.say(incoming, renderReply({ reply: 'refusal', refusal: plan }, t, false));
      } else if (plan.atOnce) {
        await answerAtOnce(incoming, plan, plan.atOnce);
      } else {
        await thinkAndRun(incoming, plan, null);
      }
    } catch (error) {
      await apologise(incoming, error);
    }
  }

  /** What cannot wait for an acknowledgement (a modal, say): the table is read first, which is quick. */
  async function answerAtOnce(
    incoming: Incoming,
    plan: Plan,
    atOnce: NonNullable<Plan['atOnce']>,
  ): Promise<void> {
    const call = await callOf(incoming);
    const t = catalogFor(languageFor(incoming, call));
    const reply = refusalFor(plan, call) ?? atOnce(call);
    if (reply) ports.watch?.(reply);
    if (reply?.reply === 'modal') await respond.ask(incoming, renderModal(reply, t));
    else if (reply) await respond.say(incoming, renderReply(reply, t, await plainFor(plan, call)));
    else await thinkAndRun(incoming, plan, call);
  }

  async function thinkAndRun(incoming: Incoming, plan: Plan, known: Call | null): Promise<void> {
    if (!(await respond.think(incoming, plan.isPrivate))) return;
    const call = known ?? (await callOf(incoming));
    const reply = refusalFor(plan, call) ?? (await plan.run(call));
    ports.watch?.(reply);
    if (reply.reply === 'modal')
      throw new Error('A modal was answered after the interaction was acknowledged');
    const t = catalogFor(plan.isPrivate ? languageFor(incoming, call) : languageOf(call));
    await respond.fill(incoming, renderReply(reply, t, await plainFor(plan, call)));
    if (incoming.kind === 'control') await keepOneAnswer(incoming, call);
  }

  /** A player's latest private answer to the board replaces the one before: a vote leaves one line, not eight. */
  const latest = new Map<string, Waiting>();
  async function keepOneAnswer(incoming: Incoming, { channelId, actor }: Call): Promise<void> {
    const key = `${channelId} ${actor.userId}`;
    const before = latest.get(key);
    latest.delete(key);
    latest.set(key, { id: incoming.id, token: incoming.token });
    if (latest.size > 5000) latest.delete(latest.keys().next().value ?? '');
    if (before) await respond.withdraw(before);
  }

  /** Private answers look as the person likes them, public ones as the campaign does. */
  async function plainFor(plan: Plan, { table, actor }: Call): Promise<boolean> {
    const campaign = table?.campaign.settings.plain ?? false;
    return campaign || (plan.isPrivate && (await ports.wantsPlain(actor.userId)));
  }

  async function callOf(incoming: Incoming): Promise<Call> {
    const table = await tableOfChannel(incoming.channelId);
    const { actor, managesServer, missing, guildId, channelId, id } = incoming;
    const gm = managesServer || (table?.campaign.gmIds.includes(actor.userId) ?? false);
    const values = incoming.kind === 'control' ? incoming.values : [];
    return { actor: { ...actor, gm }, guildId, channelId, missing, sourceId: id, table, services, values };
  }

  /** Who asks, and when: everything that can be told before any work, in the order in which the turn asks too. */
  function refusalFor(plan: Plan, { table, actor }: Call): Reply | null {
    const no = refusalOf(plan, table, actor);
    return no ? { reply: 'refusal', refusal: no } : null;
  }

  function refusalOf(plan: Plan, table: Table | null, actor: Actor): Refusal | null {
    if (plan.needsCampaign && !table) return refuse('no-campaign');
    if (plan.gmOnly && !actor.gm) return refuse('gm-only');
    if (!table) return null;
    const early = plan.allowed ? admit(table, plan.allowed) : null;
    if (early) return early;
    const input: InputDefinition | null = plan.allowed ? inputs[plan.allowed] : null;
    if (input?.gmOnly && !actor.gm) return refuse('gm-only');
    const seatless = !playerOf(table, actor.userId);
    return seatless && (plan.playersOnly || input?.playersOnly) ? refuse('not-a-player') : null;
  }

  function planFor(incoming: Incoming): Plan | Refusal {
    if (incoming.kind === 'command') return planCommand(incoming);
    const control = parseControlId(incoming.customId);
    const component = control ? components[control.family] : undefined;
    const args = component?.args.safeParse(control?.args);
    if (!component || !args?.success) return refuse('unknown-control');
    const needsCampaign = component.needs !== 'nothing';
    const base = {
      isPrivate: true,
      needsCampaign,
      gmOnly: false,
      playersOnly: false,
      allowed: component.allowed,
    };
    if (incoming.kind === 'control') {
      const { atOnce } = component;
      return {
        ...base,
        atOnce: atOnce ? (call) => atOnce(call as Call & { table: Table }, args.data) : null,
        run: (call) => component.press(call as Call & { table: Table }, args.data),
      };
    }
    const { submit } = component;
    const fields = submit?.fields.safeParse(incoming.fields);
    if (!submit || !fields) return refuse('unknown-control');
    if (!fields.success) return refuse('bad-input', { field: fields.error.issues[0]?.path.join('.') ?? '?' });
    return {
      ...base,
      atOnce: null,
      run: (call) => submit.run(call as Call & { table: Table }, args.data, fields.data),
    };
  }

  function planCommand(incoming: Extract<Incoming, { kind: 'command' }>): Plan | Refusal {
    const command = commands.find(({ name }) => name === incoming.name);
    const action: Action | undefined = command?.actions[incoming.subcommand as keyof Command['actions']];
    if (!action) return refuse('unknown-control');
    const input = action.input.safeParse(incoming.options);
    if (!input.success) return refuse('bad-input', { field: input.error.issues[0]?.path.join('.') ?? '?' });
    const { atOnce } = action;
    return {
      isPrivate: action.answer === 'private',
      needsCampaign: action.needs === 'campaign',
      gmOnly: action.gmOnly ?? false,
      playersOnly: action.playersOnly ?? false,
      allowed: action.allowed,
      atOnce: atOnce ? (call) => atOnce(input.data, call as Call & { table: Table }) : null,
      run: (call) => action.run(call as Call & { table: Table }, input.data),
    };
  }

  async function apologise(incoming: Incoming, error: unknown): Promise<void> {
    const { id: interactionId, channelId } = incoming;
    logger.error({ err: error, interactionId, channelId }, 'an interaction failed');
    const t = catalogFor(incoming.locale);
    const body = renderReply({ reply: 'refusal', refusal: refuse('try-again') }, t, false);
    // Whichever of the two answers is still open takes it; both may be closed when Discord itself is away.
    await respond
      .fill(incoming, body)
      .catch(() => respond.say(incoming, body))
      .catch(() => undefined);
  }

  /** A message that mentions Wyrd is an intent too. */
  async function handleMention(call: Call, text: string): Promise<{ reply: Reply; language: string }> {
    const { table } = call;
    const language = languageOf(call);
    if (!table) return { reply: { reply: 'refusal', refusal: refuse('no-campaign') }, language };
    const result = await services.submit(table.campaign.id, call.actor, call.sourceId, 'act', { text });
    return { reply: asReply(result), language };
  }

  /** ✋ on one of Wyrd's messages stops the scene; the hand is not asked whose it is. */
  async function handleXCard(channelId: string, messageId: string, userId: string): Promise<void> {
    const table = await tableOfChannel(channelId);
    if (!table || !(await ports.isStory(table.campaign.id, messageId))) return;
    const actor = { userId, name: '', gm: false };
    await services.submit(table.campaign.id, actor, `x ${messageId}`, 'xcard', {});
  }

  return { handle, handleMention, handleXCard, callOf };
}
export type Gate = ReturnType<typeof createGate>;

function languageOf({ table }: Call): string {
  return table?.campaign.settings.language ?? 'en';
}

/** A private answer speaks the language of the person's own Discord, where Wyrd does; else the campaign's. */
function languageFor({ locale }: Incoming, call: Call): string {
  return speaks(locale) ? locale : languageOf(call);
}
