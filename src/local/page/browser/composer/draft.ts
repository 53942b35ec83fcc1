import type { Choice } from '../discord/shapes.ts';
import { type CommandEntry, isProse } from './command-line.ts';

/** What stands in the composer: words, or a command that is being filled in. */
export type Draft =
  | { kind: 'text'; text: string }
  | {
      kind: 'command';
      entry: CommandEntry;
      values: Readonly<Record<string, string>>;
      picked: Readonly<Record<string, Choice>>;
      /** Options that are shown, in order; the others are offered behind a plus. */
      shown: readonly string[];
    };

const kept = new Map<string, Draft>();

/** Every seat keeps what it was about to say in every channel. */
export const draftOf = (key: string): Draft => kept.get(key) ?? { kind: 'text', text: '' };
export const keepDraft = (key: string, draft: Draft): void => void kept.set(key, draft);

export function startCommand(entry: CommandEntry, values: Readonly<Record<string, string>> = {}): Draft {
  const shown = entry.options
    .filter(({ required, name }) => required || name in values)
    .map(({ name }) => name);
  // A command with one thing to say (`/act`) starts there, asked for or not.
  const [first, ...others] = entry.options;
  const prose = first && others.length === 0 && isProse(first) ? [first.name] : [];
  return { kind: 'command', entry, values, picked: {}, shown: shown.length > 0 ? shown : prose };
}
