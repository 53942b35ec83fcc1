import type { Catalog } from './catalog.ts';
import { audit } from './de/audit.ts';
import { board, posts } from './de/board.ts';
import { buttons, commands, modals } from './de/commands.ts';
import { fight } from './de/fight.ts';
import { help } from './de/help.ts';
import { notes, notices } from './de/notes.ts';
import { refusals } from './de/refusals.ts';
import { dice, fate, sheet, started } from './de/replies.ts';
import { safety } from './de/safety.ts';
import { steering } from './de/steering.ts';
import { words } from './de/words.ts';

/** German: "du" and "ihr", as friends at a table talk. */
export const de: Catalog = {
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
