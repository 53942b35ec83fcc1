/**
 * Text that people typed is data. It is cleaned once, where it enters: no control characters, no invisible
 * direction switches that make a line read as something else, no more line breaks than a table can bear.
 */
export const MAX_INTENT = 1000;

// Bidirectional marks, overrides and isolates. Zero-width joiners stay: emoji are built with them.
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff\u00ad]/gu;

/** Cleans and caps a text. Right-to-left words stay as they are; only invisible switches go. */
export function cleanPlayerText(raw: string, maxLength: number): string {
  const tidy = raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(DIRECTION, '')
    .replace(CONTROL, (mark) => (mark === '\n' ? '\n' : mark === '\t' ? ' ' : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    // A letter under fifty combining marks paints over the lines around it.
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
  return cut(tidy, maxLength);
}

/** One line, for names and titles. */
export function cleanLine(raw: string, maxLength: number): string {
  return cut(cleanPlayerText(raw, raw.length).replace(/\s+/g, ' '), maxLength);
}

/** Cuts at `maxLength` UTF-16 units (what Discord counts), never inside a character that people see. */
export function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  let out = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (out.length + segment.length > maxLength - 1) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

/** Shows player text as they typed it: Markdown and mentions in it stay letters. */
export function escapeMarkdown(text: string): string {
  return text.replace(/([\\*_~`|<>[\]()#@-])/g, '\\$1').replace(/^(\d+)\./gm, '$1\\.');
}
