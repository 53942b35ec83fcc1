import type { Logger } from 'pino';
import { asReply, type Call, type Services } from '../commands/call.ts';
import type { Action, Command } from '../commands/define-command.ts';
import type { Reply } from '../commands/reply.ts';
import { type ControlFamily, parseControlId } from '../components/control-id.ts';
import type { Component } from '../components/define-component.ts';
import type { InputName } from '../game/phases.ts';
import { type Refusal, refuse } from '../game/refusals.ts';
import type { Table } from '../game/table.ts';
import { catalogFor } from '../text/index.ts';
import { admit } from '../turn/admit.ts';
import type { Actor } from '../turn/define-input.ts';
import { renderModal, renderReply } from './answer.ts';
import type { Responder, Waiting } from './respond.ts';

/** An interaction in the gate's own terms; `client.ts` reads it off discord.js. */
export type Incoming = Waiting & {
  actor: Omit<Actor, 'gm'>;
  managesServer: boolean;
  missing: readonly string[];
  guildId: string;
  channelId: string;
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
  respond: Responder;
  logger: Logger;
}

/** What is to be done with an interaction, found without any work: the phase has not been asked yet. */
interface Plan {
  isPrivate: boolean;
  needsCampaign: boolean;
  allowed: InputName | null;
  atOnce: ((call: Call) => Reply | null) | null;
  run(call: Call): Promise<Reply>;
}

/**
 * The gate: everything that people press and type passes here, is parsed, and is asked whether the phase
 * welcomes it, before anything else. Acknowledged first, answered by edit; never a silent drop.
 */
export function createGate({ commands, components, services, tableOfChannel, respond, logger }: GatePorts) {
  async function handle(incoming: Incoming): Promise<void> {
    const plan = planFor(incoming);
    try {
      if ('refused' in plan) {
        const t = catalogFor('en');
        await respond.say(incoming, renderReply({ reply: 'refusal', refusal: plan }, t));
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
    const t = catalogFor(call.table?.campaign.language ?? 'en');
    const reply = refusalFor(plan, call) ?? atOnce(call);
    if (reply?.reply === 'modal') await respond.ask(incoming, renderModal(reply, t));
    else if (reply) await respond.say(incoming, renderReply(reply, t));
    else await thinkAndRun(incoming, plan, call);
  }

  async function thinkAndRun(incoming: Incoming, plan: Plan, known: Call | null): Promise<void> {
    if (!(await respond.think(incoming, plan.isPrivate))) return;
    const call = known ?? (await callOf(incoming));
    const reply = refusalFor(plan, call) ?? (await plan.run(call));
    if (reply.reply === 'modal')
      throw new Error('A modal was answered after the interaction was acknowledged');
    await respond.fill(incoming, renderReply(reply, catalogFor(call.table?.campaign.language ?? 'en')));
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

  async function callOf(incoming: Incoming): Promise<Call> {
    const table = await tableOfChannel(incoming.channelId);
    const { actor, managesServer, missing, guildId, channelId, id } = incoming;
    const gm = managesServer || (table?.campaign.gmIds.includes(actor.userId) ?? false);
    return { actor: { ...actor, gm }, guildId, channelId, missing, sourceId: id, table, services };
  }

  function refusalFor(plan: Plan, { table }: Call): Reply | null {
    if (plan.needsCampaign && !table) return { reply: 'refusal', refusal: refuse('no-campaign') };
    const no = table && plan.allowed ? admit(table, plan.allowed) : null;
    return no ? { reply: 'refusal', refusal: no } : null;
  }

  function planFor(incoming: Incoming): Plan | Refusal {
    if (incoming.kind === 'command') return planCommand(incoming);
    const control = parseControlId(incoming.customId);
    const component = control ? components[control.family] : undefined;
    const args = component?.args.safeParse(control?.args);
    if (!component || !args?.success) return refuse('unknown-control');
    const base = { isPrivate: true, needsCampaign: true, allowed: component.allowed };
    if (incoming.kind === 'control') {
      const { atOnce } = component;
      return {
        ...base,
        atOnce: atOnce ? (call) => atOnce(seatedAt(call), args.data) : null,
        run: (call) => component.press(seatedAt(call), args.data),
      };
    }
    const { submit } = component;
    const fields = submit?.fields.safeParse(incoming.fields);
    if (!submit || !fields) return refuse('unknown-control');
    if (!fields.success) return refuse('bad-input', { field: fields.error.issues[0]?.path.join('.') ?? '?' });
    return { ...base, atOnce: null, run: (call) => submit.run(seatedAt(call), args.data, fields.data) };
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
      allowed: action.allowed,
      atOnce: atOnce ? (call) => atOnce(input.data, call as Call & { table: Table }) : null,
      run: (call) => action.run(call as Call & { table: Table }, input.data),
    };
  }

  async function apologise(incoming: Incoming, error: unknown): Promise<void> {
    const { id: interactionId, channelId } = incoming;
    logger.error({ err: error, interactionId, channelId }, 'an interaction failed');
    const body = renderReply({ reply: 'refusal', refusal: refuse('try-again') }, catalogFor('en'));
    // Whichever of the two answers is still open takes it; both may be closed when Discord itself is away.
    await respond
      .fill(incoming, body)
      .catch(() => respond.say(incoming, body))
      .catch(() => undefined);
  }

  /** A message that mentions Wyrd is an intent too. */
  async function handleMention(call: Call, text: string): Promise<{ reply: Reply; language: string }> {
    const { table } = call;
    const language = table?.campaign.language ?? 'en';
    if (!table) return { reply: { reply: 'refusal', refusal: refuse('no-campaign') }, language };
    const result = await services.submit(table.campaign.id, call.actor, call.sourceId, 'act', { text });
    return { reply: asReply(result), language };
  }

  return { handle, handleMention, callOf };
}
export type Gate = ReturnType<typeof createGate>;

/** `needsCampaign` was checked before this runs. */
function seatedAt(call: Call): Call & { table: Table } {
  if (!call.table) throw new Error('A control that needs a campaign ran without one');
  return { ...call, table: call.table };
}
