import type { Catalog } from './catalog.ts';
import { audit } from './fr/audit.ts';
import { board, posts } from './fr/board.ts';
import { buttons, commands, modals } from './fr/commands.ts';
import { fight } from './fr/fight.ts';
import { help } from './fr/help.ts';
import { notes, notices } from './fr/notes.ts';
import { refusals } from './fr/refusals.ts';
import { dice, fate, sheet, started } from './fr/replies.ts';
import { safety } from './fr/safety.ts';
import { steering } from './fr/steering.ts';
import { words } from './fr/words.ts';

/**
 * French: "tu" to one person, "vous" to the table, and words that leave out who is he or she where they can.
 * A narrow no-break space (U+202F) stands before ; ! ? and a no-break space (U+00A0) before : and %, and within
 * « », as French has it: written as a plain space, a line could break there.
 */
export const fr: Catalog = {
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
