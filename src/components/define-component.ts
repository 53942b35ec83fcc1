import type { z } from 'zod';
import type { Call } from '../commands/call.ts';
import type { Reply } from '../commands/reply.ts';
import type { InputName } from '../game/phases.ts';
import type { Table } from '../game/table.ts';
import type { ControlFamily } from './control-id.ts';

/** `nothing`: pressed in a channel where no story lives (any more). */
type Needs = 'campaign' | 'nothing';
type TableCall<N extends Needs = 'campaign'> = N extends 'campaign' ? Call & { table: Table } : Call;

/** A family of buttons, selects or modals. `args` parses what the id carries, `fields` what a modal sends. */
export interface Component<
  Args extends z.ZodType = z.ZodType,
  Fields extends z.ZodType = z.ZodType,
  N extends Needs = 'campaign',
> {
  family: ControlFamily;
  args: Args;
  /** What must be there; a campaign when nothing is said. */
  needs?: Needs;
  /** The game input it stands for: the gate asks the phase about it first. null: always free. */
  allowed: InputName | null;
  /** A press that opens a modal says so here, at once; null goes on to `press`. */
  atOnce?(call: TableCall<N>, args: z.output<Args>): Reply | null;
  press(call: TableCall<N>, args: z.output<Args>): Promise<Reply>;
  /** The modal of this family was sent. */
  submit?: {
    fields: Fields;
    run(call: TableCall<N>, args: z.output<Args>, fields: z.output<Fields>): Promise<Reply>;
  };
}

export function defineComponent<
  Args extends z.ZodType,
  Fields extends z.ZodType = z.ZodType,
  N extends Needs = 'campaign',
>(component: Component<Args, Fields, N>): Component {
  return component as unknown as Component;
}
