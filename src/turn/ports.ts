import type { Bestiary } from '../game/bestiary.ts';
import type { Fate } from '../game/fate.ts';
import type { Refusal } from '../game/refusals.ts';
import type { CampaignSettings } from '../game/settings.ts';
import type { ModuleName, Questions } from '../game/storytelling.ts';
import type { Table } from '../game/table.ts';
import type { JournalledCommit } from './changes.ts';

/** What the turn needs from outside, and no more. Adapters implement these; main.ts puts them together. */
export interface Clock {
  now(): Date;
}

export interface Entropy {
  /** 32 random bytes as 64 hex digits. */
  seed(): string;
}

export interface Store {
  /** The campaign that lives in a channel (ended ones do not), or null. */
  tableOfChannel(channelId: string): Promise<Table | null>;
  table(campaignId: string): Promise<Table | null>;
  /** The table of an open action with the answers it already has; null when the action is closed or unknown. */
  tableOfAction(actionId: string): Promise<{ table: Table; answers: Record<string, unknown> } | null>;
  createCampaign(draft: CampaignDraft): Promise<Table | Refusal>;
  /**
   * Compare-and-swap on the action's version, then everything of the commit in one transaction. `stale`:
   * somebody else moved the version; nothing was written. `answers` are written along with it.
   */
  commitStep(
    at: { campaignId: string; actionId: string; version: number },
    commit: JournalledCommit,
    answers: Record<string, unknown>,
  ): Promise<Committed | 'stale'>;
  /**
   * Locks the campaign, loads its table, lets `decide` speak, and commits what it says, all in one
   * transaction: two last votes at the same instant are decided one after the other.
   */
  decide<Decided extends JournalledCommit>(
    campaignId: string,
    decide: (table: Table) => Refusal | Decided,
  ): Promise<Refusal | { committed: Committed; decided: Decided }>;
  /** Keeps a paid answer at once, outside the step's commit, so that a retry need not pay again. */
  keepAnswer(actionId: string, key: string, answer: unknown): Promise<void>;
  /** Shows that somebody is on a slow step. */
  beat(actionId: string, version: number): Promise<void>;
}

export interface CampaignDraft {
  guildId: string;
  channelId: string;
  name: string;
  scenario: string;
  settings: CampaignSettings;
  lines: string[];
  veils: string[];
  place: string;
  ownerId: string;
}

export interface Committed {
  campaignId: string;
  /** The open action after the commit, with its version; null when none is open. */
  actionId: string | null;
  version: number;
  /** Number of the campaign's newest fact; null when this commit wrote none. */
  lastSeq: number | null;
  /** Jobs that the commit wrote to the outbox, to be handed to the queue now. */
  promised: PromisedJob[];
}

/** A turn job as the outbox holds it. `runAt` null: at once. */
export interface PromisedJob {
  id: bigint;
  actionId: string;
  version: number;
  runAt: Date | null;
}

/** Asks a module; an answer that was already given for this key is given again. */
export type Ask = <M extends ModuleName>(
  module: M,
  key: string,
  input: Questions[M]['input'],
) => Promise<Questions[M]['answer']>;

export interface Storyteller {
  ask<M extends ModuleName>(
    module: M,
    input: Questions[M]['input'],
    fate: Fate,
  ): Promise<{ answer: Questions[M]['answer']; source: 'offline' | 'model'; paid: boolean }>;
  bestiary(scenario: string): Bestiary;
}

/** Told after each commit; hands jobs over. It must not throw: whatever it forgets, the sweep finds. */
export interface Afterwards {
  committed(result: Committed): void;
}
