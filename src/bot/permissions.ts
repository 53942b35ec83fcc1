import type { Action, Command } from '../commands/define-command.ts';
import { PhaseName } from '../game/phases.ts';
import type { RefusalCode } from '../game/refusals.ts';
import type { Halt, Table } from '../game/table.ts';
import { admit } from '../turn/admit.ts';
import type { InputDefinition } from '../turn/define-input.ts';
import { inputs } from '../turn/inputs/index.ts';

/** Who somebody can be to a campaign. An owner started it; a manager may manage the server, as its owner may. */
export const ROLES = ['onlooker', 'player', 'invited', 'owner', 'manager'] as const;
export type Role = (typeof ROLES)[number];

/** Moments that answer differently: no story, every phase but the last, and the three ways to stand still. */
export const MOMENTS = [
  'none',
  ...PhaseName.options.filter((phase) => phase !== 'ended'),
  'paused',
  'xcard',
  'stopped',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** Why not: Discord does not even show the command, or the code of the refusal. */
export type Verdict = 'yes' | 'hidden' | RefusalCode;

/** Refusals that come from who asks and when, and not from what exactly is asked. */
export const BY_ROLE_OR_MOMENT: readonly Verdict[] = [
  ...(['hidden', 'no-campaign', 'gm-only', 'not-a-player', 'not-now'] as const),
  ...(['paused', 'stopped', 'not-halted', 'already-paused'] as const),
];

const MANAGES: readonly Role[] = ['owner', 'manager'];
const STEERS: readonly Role[] = ['invited', 'owner', 'manager'];

/** What a command answers to a role at a moment, out of the definitions alone. `tableAt`: a table at a moment. */
export function verdictFor(
  command: Command,
  action: Action,
  role: Role,
  moment: Moment,
  tableAt: (moment: Exclude<Moment, 'none'>) => Table,
): Verdict {
  if (command.gmOnly && !MANAGES.includes(role)) return 'hidden';
  const steers = STEERS.includes(role);
  if (moment === 'none') {
    // A server's managers are the only game masters where there is no story yet.
    if (action.needs === 'campaign') return 'no-campaign';
    return action.gmOnly && !MANAGES.includes(role) ? 'gm-only' : 'yes';
  }
  if (action.gmOnly && !steers) return 'gm-only';
  if (!action.allowed) return action.playersOnly && role !== 'player' ? 'not-a-player' : 'yes';
  const no = admit(tableAt(moment), action.allowed);
  if (no) return no.refused;
  const input: InputDefinition = inputs[action.allowed];
  if (input.gmOnly && !steers) return 'gm-only';
  return input.playersOnly && role !== 'player' ? 'not-a-player' : 'yes';
}

/** How a halted table stands still. */
export function haltAt(moment: Moment): Halt | null {
  const rest = { reason: '', by: null, remaining: null };
  switch (moment) {
    case 'paused':
      return { kind: 'paused', cause: 'gm', ...rest };
    case 'xcard':
      return { kind: 'paused', cause: 'xcard', ...rest };
    case 'stopped':
      return { kind: 'stopped', cause: 'failed', ...rest };
    default:
      return null;
  }
}
