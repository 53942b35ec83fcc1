import type { z } from 'zod';
import type { Note } from '../game/notes.ts';
import type { InputName } from '../game/phases.ts';
import { isRefusal, type Refusal, refuse } from '../game/refusals.ts';
import type { Table } from '../game/table.ts';
import type { Actor } from '../turn/define-input.ts';
import type { Inputs } from '../turn/inputs/index.ts';
import type { CampaignDraft } from '../turn/ports.ts';
import type { Submit } from '../turn/submit.ts';
import type { ArchivedCampaign, AuditLine, FateOfTurn, KeptData, Reply, Trace } from './reply.ts';

export interface ScenarioInfo {
  id: string;
  name: string;
  pitch: string;
  prologue: string;
  place: string;
}

/** What commands need from outside. */
export interface Services {
  submit: Submit;
  createCampaign(draft: CampaignDraft): Promise<Table | Refusal>;
  /** Facts of a campaign, newest first. `before`: only those with a smaller number. */
  audit(campaignId: string, limit: number): Promise<AuditLine[]>;
  /** The fate of a turn, its newest one for null; null when there is no such turn. */
  fateOf(campaignId: string, turn: number | null): Promise<FateOfTurn | null>;
  /** What ran in a turn, its newest one for null. */
  traceOf(campaignId: string, turn: number | null): Promise<Trace | null>;
  /** The newest turn that was told and stands. */
  newestTold(campaignId: string): Promise<{ actionId: string; turn: number } | null>;
  /** Stories of a server that were put away, newest first. */
  archivedOf(guildId: string): Promise<ArchivedCampaign[]>;
  keptOf(userId: string): Promise<KeptData>;
  /** Takes a person out of every campaign; their seats are left first. Resolves to how many tables it was. */
  forget(userId: string): Promise<number>;
  setPlain(userId: string, plain: boolean): Promise<void>;
  scenarios(): ScenarioInfo[];
  /** An unbiased throw for /roll, outside any turn: a value from 1 to `sides`. */
  throwDie(sides: number): number;
}

/** One use of a command or a control: who, where, on which table. */
export interface Call {
  actor: Actor;
  guildId: string;
  channelId: string;
  /** The interaction's or message's id. */
  sourceId: string;
  /** What was chosen in a select; empty for everything else. */
  values: readonly string[];
  /** Permissions that Wyrd lacks in this channel, by Discord's names; empty when it can speak there. */
  missing: readonly string[];
  /** The campaign that lives in this channel. */
  table: Table | null;
  services: Services;
}

/** The answer to whom the game master's own looking is not for; null for a game master. */
export function gmOnly({ actor }: Call): Reply | null {
  return actor.gm ? null : { reply: 'refusal', refusal: refuse('gm-only') };
}

/** Submits an input to the channel's campaign and answers with what came of it. */
export async function submitTo<Name extends InputName>(
  call: Call & { table: Table },
  name: Name,
  input: z.input<Inputs[Name]['schema']>,
): Promise<Reply> {
  return asReply(await call.services.submit(call.table.campaign.id, call.actor, call.sourceId, name, input));
}

export function asReply(result: Note | Refusal): Reply {
  return isRefusal(result) ? { reply: 'refusal', refusal: result } : { reply: 'note', note: result };
}
