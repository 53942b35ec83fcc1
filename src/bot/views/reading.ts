import type { APIButtonComponentWithCustomId } from 'discord.js';
import { ComponentType } from 'discord.js';
import type { MessageBody } from './message.ts';

/** Reading a rendered message in tests: its texts from top to bottom, and its buttons. */
export function reading(body: MessageBody): {
  text: string;
  buttons: APIButtonComponentWithCustomId[];
  rows: number[];
} {
  const texts: string[] = body.content === undefined ? [] : [body.content];
  const buttons: APIButtonComponentWithCustomId[] = [];
  const rows: number[] = [];
  const walk = (node: object): void => {
    if (!('type' in node)) return;
    if ('content' in node && typeof node.content === 'string') texts.push(node.content);
    if (node.type === ComponentType.Button) buttons.push(node as APIButtonComponentWithCustomId);
    if (!('components' in node) || !Array.isArray(node.components)) return;
    if (node.type === ComponentType.ActionRow) rows.push(node.components.length);
    node.components.forEach(walk);
  };
  for (const component of body.components ?? []) walk(component);
  return { text: texts.join('\n'), buttons, rows };
}

/** What Discord would still interpret once every escaped character is taken away. */
export function live(markdown: string): string {
  return markdown.replace(/\\[^0-9A-Za-z\s]/g, 'x');
}
