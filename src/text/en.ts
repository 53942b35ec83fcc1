import type { Catalog } from './catalog.ts';
import { audit } from './en/audit.ts';
import { board, posts } from './en/board.ts';
import { buttons, commands, modals } from './en/commands.ts';
import { fight } from './en/fight.ts';
import { help } from './en/help.ts';
import { notes, notices } from './en/notes.ts';
import { refusals } from './en/refusals.ts';
import { dice, fate, sheet, started } from './en/replies.ts';
import { safety } from './en/safety.ts';
import { steering } from './en/steering.ts';
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
