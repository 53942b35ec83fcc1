import type { AuditLine, FateOfTurn } from '../../commands/reply.ts';
import { DOMAIN_EVENTS } from '../../game/events.ts';
import { cleanLine } from '../../game/player-text.ts';
import type { Catalog } from '../../text/catalog.ts';
import { type MessageBody, rowsWithin, said } from './message.ts';

/** The promise of a turn's fate, and after the turn the proof. */
export function renderFate(fate: FateOfTurn, t: Catalog): MessageBody {
  const head = [`## ${t.fate.title(fate.turn)}`, t.fate.promised(fate.commitment)];
  if (fate.seed === null) return said([...head, t.fate.secret].join('\n'));
  const verdict = fate.verified === null ? t.fate.unchecked : fate.verified ? t.fate.honest : t.fate.broken;
  return said([...head, t.fate.seed(fate.seed), diceOf(fate, t), verdict, `-# ${t.fate.redo}`].join('\n'));
}

function diceOf({ dice }: FateOfTurn, t: Catalog): string {
  if (dice.length === 0) return t.fate.noDice;
  const rows = dice.map(({ label, sides, value, shown }) => {
    const odd = shown === undefined || shown === value ? '' : ` (${t.fate.shown(shown)})`;
    // Labels hold names of characters: a fence in one of them would end the block.
    return `${cleanLine(label, 80).replaceAll('`', 'ˋ')}: d${sides} = ${value}${odd}`;
  });
  return `${t.fate.dice}\n\`\`\`\n${rowsWithin(rows, 1200, t.fate.more).join('\n')}\n\`\`\``;
}

/** Who did what, newest first, as many lines as one message holds. */
export function renderAudit(lines: readonly AuditLine[], t: Catalog): MessageBody {
  if (lines.length === 0) return said(t.audit.empty);
  const rows = lines.map((entry) => {
    const who = entry.actor === null ? t.audit.wyrd : `<@${entry.actor}>`;
    const turn = entry.turn === null ? '' : ` · ${t.board.turn(entry.turn)}`;
    return `-# <t:${Math.floor(entry.at.getTime() / 1000)}:T>${turn}\n${who} ${factText(entry, t)}.`;
  });
  return said([`## ${t.audit.title}`, ...rowsWithin(rows, 1900, t.audit.more)].join('\n'));
}

function factText({ name, payload }: AuditLine, t: Catalog): string {
  // What was written by another version may lack something: then only its name is told.
  const read = DOMAIN_EVENTS[name]?.safeParse(payload);
  if (!read?.success) return t.audit.unreadable(name);
  return (t.audit.facts[name] as (payload: unknown) => string)(read.data);
}
