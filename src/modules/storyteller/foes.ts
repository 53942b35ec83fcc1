import type { Foe } from '../content/combat-schema.ts';
import type { Content } from '../content/schema.ts';
import { shownName } from './people.ts';

/** The foe behind a name on a health bar ("Marsh wolf 2"); undefined when no author wrote it. */
export function foeNamed(content: Content, name: string): Foe | undefined {
  const [bare] = numbered(name);
  return content.foes.find((foe) => foe.name === bare);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** As it stands in a sentence: "the second marsh wolf". */
export function foeInSentence(name: string): string {
  const [bare, number] = numbered(name);
  const ordinal = ORDINALS[number - 1];
  const plain = shownName(bare);
  return `the ${ordinal ? `${ordinal} ` : ''}${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
}

function numbered(name: string): [string, number] {
  const [, bare, number] = /^(.*\S) (\d{1,2})$/u.exec(name) ?? [];
  return bare && number ? [bare, Number(number)] : [name, 0];
}
