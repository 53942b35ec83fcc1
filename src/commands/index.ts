import { act } from './act.ts';
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
import { roll } from './roll.ts';

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
  help,
  gm,
];
