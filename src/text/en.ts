import type { Catalog } from './catalog.ts';
import { audit } from './en/audit.ts';
import { board, posts } from './en/board.ts';
import { buttons, commands, modals } from './en/commands.ts';
import { help } from './en/help.ts';
import { notes, notices } from './en/notes.ts';
import { refusals } from './en/refusals.ts';
import { dice, fate, sheet, started } from './en/replies.ts';
import { words } from './en/words.ts';

/** English, the first language. */
export const en: Catalog = {
  refusals,
  notes,
  notices,
  words,
  commands,
  buttons,
  modals,
  board,
  posts,
  sheet,
  fate,
  dice,
  started,
  help,
  audit,
};
