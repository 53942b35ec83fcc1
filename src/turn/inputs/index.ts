import type { InputName } from '../../game/phases.ts';
import type { InputDefinition } from '../define-input.ts';
import { act } from './act.ts';
import { archive, restore } from './archive.ts';
import { begin } from './begin.ts';
import { choose } from './choose.ts';
import { extend, pause, resume, retry, skip } from './clock.ts';
import { done } from './done.ts';
import { end } from './end.ts';
import { fight } from './fight.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { grow, use } from './own.ts';
import { pass } from './pass.ts';
import { review } from './review.ts';
import { course, rewind } from './rewind.ts';
import { force, veto } from './rule.ts';
import { boundaries, xcard } from './safety.ts';
import { kick, spotlight } from './seats.ts';
import { inviteGm, settings } from './settings.ts';
import { award, give, harm, heal, take } from './standing.ts';
import { suggest } from './suggest.ts';
import { vote } from './vote.ts';
import { canon, inject, narrate } from './world.ts';

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
  fight,
  grow,
  use,
  xcard,
  boundaries,
  skip,
  extend,
  pause,
  resume,
  retry,
  force,
  veto,
  inject,
  narrate,
  award,
  harm,
  heal,
  give,
  take,
  rewind,
  course,
  canon,
  kick,
  spotlight,
  review,
  settings,
  'invite-gm': inviteGm,
  archive,
  restore,
  end,
} satisfies { [Name in InputName]: InputDefinition<Name> };

export type Inputs = typeof inputs;
