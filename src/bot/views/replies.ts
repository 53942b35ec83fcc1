import { controlId } from '../../components/control-id.ts';
import type { ThrownDice } from '../../game/dice-notation.ts';
import type { Note } from '../../game/notes.ts';
import type { PhaseName } from '../../game/phases.ts';
import type { Refusal } from '../../game/refusals.ts';
import type { Table } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { button, type MessageBody, row, rowsWithin, said, text, unframed } from './message.ts';
import { memberText } from './party.ts';
import { styleOf } from './style.ts';

export { renderAudit, renderFate } from './chronicle.ts';
export { renderSheet } from './sheet.ts';

/** The words of a code; that code and details belong together is what their types say. */
function worded<Code extends string>(words: Record<Code, unknown>, code: Code, details: unknown): string {
  return (words[code] as (details: unknown) => string)(details);
}

export function renderNote({ note, details }: Note, t: Catalog): MessageBody {
  const words = worded(t.notes, note, details);
  if (note !== 'joined') return said(words);
  // Whoever sits down is asked, privately, what they never want to meet.
  return unframed([
    text(words),
    row(
      button(controlId('boundaries'), t.modals.boundaries.title, 'primary'),
      button(controlId('sheet'), t.buttons.sheet),
    ),
  ]);
}

export function renderRefusal({ refused, details }: Refusal, t: Catalog): MessageBody {
  return said(worded(t.refusals, refused, details));
}

/** A campaign was opened: what it is about, and what comes next. */
export function renderStarted({ name, pitch }: { name: string; pitch: string }, t: Catalog): MessageBody {
  return said(t.started(name, pitch));
}

/** Who is at the table, and how they fare. */
export function renderParty(table: Table, t: Catalog, plain: boolean): MessageBody {
  const seated = table.players.filter(({ status }) => status !== 'left');
  if (seated.length === 0) return said(t.board.nobodyYet);
  const style = styleOf(plain);
  const rows = seated.map((player) => memberText(table, player, t, style));
  return said([`**${t.board.party}**`, ...rowsWithin(rows, 1900, t.posts.more)].join('\n'));
}

/** What this person can do, here and now. */
export function renderHelp(
  { phase, role }: { phase: PhaseName | null; role: 'gm' | 'player' | 'onlooker' },
  t: Catalog,
): MessageBody {
  if (phase === null) return said(t.help.none[role]);
  return said(`${t.help.phases[phase][role]}\n\n${t.help.always[role]}`);
}

/** `**Ada** rolls 2d6+3: **12**` and beneath it every die. */
export function renderDice(
  notation: string,
  { total, rolls, constant }: ThrownDice,
  who: string,
  t: Catalog,
): MessageBody {
  const thrown = rolls.map(({ sides, values, sign }, at) => {
    const plus = sign < 0 ? '− ' : at > 0 ? '+ ' : '';
    return `${plus}${values.length}d${sides} [${values.join(', ')}]`;
  });
  const added = constant === 0 ? [] : [`${constant > 0 ? '+' : '−'} ${Math.abs(constant)}`];
  return said(`${t.dice.rolls(who, notation, total)}\n-# ${[...thrown, ...added].join(' ')}`);
}
