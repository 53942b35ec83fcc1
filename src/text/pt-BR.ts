import type { Catalog } from './catalog.ts';
import { audit } from './pt-BR/audit.ts';
import { board, posts } from './pt-BR/board.ts';
import { buttons, commands, modals } from './pt-BR/commands.ts';
import { fight } from './pt-BR/fight.ts';
import { help } from './pt-BR/help.ts';
import { notes, notices } from './pt-BR/notes.ts';
import { refusals } from './pt-BR/refusals.ts';
import { dice, fate, sheet, started } from './pt-BR/replies.ts';
import { safety } from './pt-BR/safety.ts';
import { steering } from './pt-BR/steering.ts';
import { words } from './pt-BR/words.ts';

/** Brazilian Portuguese: "você" to each at the table, and words that leave out who is he or she where they can. */
export const ptBR: Catalog = {
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
