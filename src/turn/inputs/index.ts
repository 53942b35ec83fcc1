import type { InputName } from '../../game/phases.ts';
import type { InputDefinition } from '../define-input.ts';
import { act } from './act.ts';
import { begin } from './begin.ts';
import { choose } from './choose.ts';
import { extend, pause, resume, retry, skip } from './clock.ts';
import { done } from './done.ts';
import { end } from './end.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { pass } from './pass.ts';
import { force, veto } from './rule.ts';
import { suggest } from './suggest.ts';
import { vote } from './vote.ts';

/** Every input there is; the compiler misses one that is not in the list. */
export const inputs = {
  join,
  leave,
  begin,
  act,
  pass,
  vote,
  done,
  choose,
  suggest,
  skip,
  extend,
  pause,
  resume,
  retry,
  force,
  veto,
  end,
} satisfies { [Name in InputName]: InputDefinition<Name> };

export type Inputs = typeof inputs;
