import { z } from 'zod';

/**
 * The ids on buttons, selects and modals: `wyrd:<family>:<argument>:…`. Families are durable: messages with
 * old ids stay clickable for years. Arguments are parsed by the family's own schema, never trusted.
 */
export const ControlFamily = z.enum([
  'join',
  'begin',
  'act',
  'pass',
  'vote',
  'done',
  'choose',
  'suggest',
  'strike',
  'deed',
  'kit',
  'skill',
  'item',
  'grow',
  'resume',
  'retry',
  'course',
  'rewind',
  'review',
  'approve',
  'again',
  'drop',
  'edit',
  'boundaries',
  'restore',
  'delete-me',
  'help',
  'sheet',
]);
export type ControlFamily = z.infer<typeof ControlFamily>;

const PREFIX = 'wyrd';

/** Builds an id; Discord allows 100 characters. */
export function controlId(family: ControlFamily, ...args: readonly (string | number)[]): string {
  const id = [PREFIX, family, ...args].join(':');
  if (id.length > 100) throw new RangeError(`A control id has 100 characters at most: ${id}`);
  return id;
}

/** Takes an id apart; null for anything that was never ours. */
export function parseControlId(raw: string): { family: ControlFamily; args: string[] } | null {
  const [prefix, family, ...args] = raw.split(':');
  const known = ControlFamily.safeParse(family);
  return prefix === PREFIX && known.success ? { family: known.data, args } : null;
}
