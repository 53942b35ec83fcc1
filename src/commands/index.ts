import { act } from './act.ts';
import { boundaries } from './boundaries.ts';
import { campaign } from './campaign.ts';
import { character } from './character.ts';
import type { Command } from './define-command.ts';
import { fate } from './fate.ts';
import { gm } from './gm.ts';
import { help } from './help.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { party } from './party.ts';
import { pass } from './pass.ts';
import { preferences } from './preferences.ts';
import { privacy } from './privacy.ts';
import { roll } from './roll.ts';
import { use } from './use.ts';
import { xcard } from './xcard.ts';

/** Every slash command there is. A file that is not in this list is found by `npm run dead-code`. */
export const commands: readonly Command[] = [
  campaign,
  join,
  leave,
  act,
  pass,
  party,
  character,
  roll,
  fate,
  use,
  xcard,
  boundaries,
  preferences,
  privacy,
  help,
  gm,
];
