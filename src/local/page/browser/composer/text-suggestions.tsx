import { nameOf, type Seat } from '../state/seat.ts';
import { table } from '../state/table.ts';
import { Avatar } from '../view/avatar.tsx';
import { entriesOf, findEntries } from './command-line.ts';
import { type Draft, startCommand } from './draft.ts';
import type { Suggestion } from './suggestions.tsx';

interface TextSuggestions {
  text: string;
  caret: number;
  seat: Seat;
  closed: boolean;
  /** Where the caret goes once the text is on the page. */
  caretAfter: { current: number | null };
  onChange(draft: Draft): void;
  write(text: string): void;
}

/** Commands after a slash at the very beginning, people after an @. */
export function textSuggestions({ text, caret, seat, closed, caretAfter, onChange, write }: TextSuggestions) {
  if (!closed && /^\/[^\n]*$/.test(text)) {
    const found = findEntries(entriesOf(seat.commands.value), text.slice(1));
    const items = found.map(
      (entry): Suggestion => ({
        key: entry.path,
        content: (
          <>
            <span class="command-name">
              /{entry.path}
              {entry.options.map(({ name, required }) => (
                <span key={name} class={`option-hint ${required ? 'needed' : ''}`}>
                  {name}
                </span>
              ))}
            </span>
            <span class="command-description">{entry.description}</span>
          </>
        ),
      }),
    );
    const pick = (at: number) => {
      const entry = found[at];
      if (entry) onChange(startCommand(entry));
    };
    return { items, pick, label: found.length > 0 ? 'Commands' : 'No such command' };
  }
  const query = closed ? null : /(?:^|\s)@([\p{L}\p{N}_]*)$/u.exec(text.slice(0, caret));
  if (!query) return { items: [], pick: () => undefined, label: '' };
  const typed = (query[1] ?? '').toLowerCase();
  const botId = table.value?.applicationId;
  const people = seat.members.value
    .filter((one) => nameOf(one).toLowerCase().startsWith(typed))
    .toSorted((a, b) => Number(b.id === botId) - Number(a.id === botId));
  const items = people.map(
    (one): Suggestion => ({
      key: nameOf(one),
      content: (
        <span class="person">
          <Avatar id={one.id} name={nameOf(one)} size={24} /> {nameOf(one)}
          {one.id === botId && <span class="command-description">tell the game master what you try</span>}
        </span>
      ),
    }),
  );
  const pick = (at: number) => {
    const one = people[at];
    if (!one) return;
    const start = caret - typed.length - 1;
    const before = `${text.slice(0, start)}@${nameOf(one)} `;
    write(before + text.slice(caret).trimStart());
    caretAfter.current = before.length;
  };
  return { items, pick, label: 'People' };
}
