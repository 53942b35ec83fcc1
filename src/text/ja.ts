import type { Catalog } from './catalog.ts';
import { audit } from './ja/audit.ts';
import { board, posts } from './ja/board.ts';
import { buttons, commands, modals } from './ja/commands.ts';
import { fight } from './ja/fight.ts';
import { help } from './ja/help.ts';
import { notes, notices } from './ja/notes.ts';
import { refusals } from './ja/refusals.ts';
import { dice, fate, sheet, started } from './ja/replies.ts';
import { safety } from './ja/safety.ts';
import { steering } from './ja/steering.ts';
import { words } from './ja/words.ts';

/** Japanese: です and ます, as a friendly game master talks. */
export const ja: Catalog = {
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
