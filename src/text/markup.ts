import { cleanLine, cut, escapeMarkdown } from '../game/player-text.ts';

/**
 * How words that are not ours get into a message. Catalog functions take raw text and put it through here,
 * so that a sentence cannot be written that forgets it.
 */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** One line of somebody's own words (a name, a title): Markdown, mentions and links in it stay letters. */
export function inline(raw: string, max = 100): string {
  return isolated(unlinked(escapeMarkdown(cleanLine(raw, max)))) || '…';
}

/** The same on a button, where Discord reads no Markdown. A button is never without words. */
export function onButton(raw: string, max: number): string {
  return isolated(cleanLine(raw, max)) || '…';
}

/** A character's name, as it stands out in a sentence. */
export function bold(name: string): string {
  return `**${inline(name, 40)}**`;
}

/** Somebody's text as a block quote; line breaks stay inside it. */
export function quoted(raw: string, max: number): string {
  const lines = cut(raw.trim(), max).split('\n');
  return lines.map((line) => `> ${unlinked(escapeMarkdown(line))}`).join('\n');
}

/** "in 40 seconds", counted down by every reader's own client. */
export function soon(time: Date): string {
  return `<t:${Math.ceil(time.getTime() / 1000)}:R>`;
}

/** Cuts at the end of a sentence where one is near, else at a word. */
export function cutAtSentence(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  const end = Math.max(
    ...['. ', '! ', '? ', '.\n', '!\n', '?\n', '.” ', '.»'].map((mark) => head.lastIndexOf(mark)),
  );
  if (end > max * 0.6) return head.slice(0, end + 1);
  return cut(text, max);
}

// A right-to-left name in a line of ours must not turn the numbers around it: FSI … PDI hold it together.
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

function unlinked(text: string): string {
  return text.replace(/:\/\//g, ':\\/\\/');
}
