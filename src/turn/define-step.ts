import type { Bestiary } from '../game/bestiary.ts';
import type { DomainEventDraft } from '../game/events.ts';
import type { Fate } from '../game/fate.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import type { StepName } from '../game/steps.ts';
import type { Action, Table } from '../game/table.ts';
import type { Change } from './changes.ts';
import type { NextOf, OpensOf } from './machine.ts';
import type { Ask } from './ports.ts';

export interface StepContext {
  table: Table;
  action: Action;
  fate: Fate;
  now: Date;
  ask: Ask;
  /** The stat blocks of the campaign's scenario. */
  bestiary: Bestiary;
}

/** What a step says should be so, and what follows. The table in machine.ts decides what may follow. */
export type Outcome<Step extends StepName> = {
  changes: Change[];
  events?: DomainEventDraft[];
  posts?: StoryPostDraft[];
} & (
  | { to: NextOf<Step> }
  | (OpensOf<Step> extends null ? never : { wait: { kind: NonNullable<OpensOf<Step>>; awaited: string[] } })
);

export interface Step<Name extends StepName = StepName> {
  name: Name;
  /** Pure but for `ask`: no clock, no dice of its own, no writing. Throwing means a retry, then a visible stop. */
  run(context: StepContext): Promise<Outcome<Name>>;
}

export function defineStep<Name extends StepName>(name: Name, step: Omit<Step<Name>, 'name'>): Step<Name> {
  return { name, ...step };
}
