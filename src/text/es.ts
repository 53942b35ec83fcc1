import type { Catalog } from './catalog.ts';
import { audit } from './es/audit.ts';
import { board, posts } from './es/board.ts';
import { buttons, commands, modals } from './es/commands.ts';
import { fight } from './es/fight.ts';
import { help } from './es/help.ts';
import { notes, notices } from './es/notes.ts';
import { refusals } from './es/refusals.ts';
import { dice, fate, sheet, started } from './es/replies.ts';
import { safety } from './es/safety.ts';
import { steering } from './es/steering.ts';
import { words } from './es/words.ts';

/** Spanish for both sides of the sea: "tú" to each at the table, and words that leave out who is he or she where they can. */
export const es: Catalog = {
  refusals,
  notes,
  notices,
  words,
  commands,
  buttons,
  modals,
  board,
  fight,
  posts,
  sheet,
  fate,
  safety,
  steering,
  dice,
  started,
  help,
  audit,
};
