import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { cut } from '../../game/player-text.ts';
import { onButton } from '../../text/markup.ts';

/**
 * A message as it goes to Discord's REST. Mentions are off: nobody is pinged by a player's words. Only a
 * reminder names the users it is for.
 */
export interface MessageBody {
  content?: string;
  flags?: number;
  components?: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: []; users?: string[] };
}

/** Discord's limits for one message with Components V2: all text displays together, and all components. */
export const MAX_TEXT = 4000;
const MAX_COMPONENTS = 40;
const MAX_CONTENT = 2000;
/** Discord allows 80; two are kept for the marks around a right-to-left label. */
export const MAX_LABEL = 78;

/** Discord's limits for one select. */
const MAX_OPTIONS = 25;
const MAX_OPTION = 98;

export type Part = APIComponentInContainer;

export function text(content: string): Part {
  return { type: ComponentType.TextDisplay, content: cut(content, MAX_TEXT) };
}

export const line: Part = { type: ComponentType.Separator, divider: true, spacing: 1 };

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const;

/** A button. Its label may hold raw player text; an empty emoji is none. */
export function button(
  custom_id: string,
  label: string,
  style: keyof typeof STYLES = 'secondary',
  emoji = '',
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: STYLES[style],
    custom_id,
    label: onButton(label, MAX_LABEL),
    ...(emoji ? { emoji: { name: emoji } } : {}),
  };
}

/** One row of at most five buttons. */
export function row(...buttons: APIButtonComponentWithCustomId[]): Part {
  return { type: ComponentType.ActionRow, components: buttons };
}

/** A select of at most 25 options, one of which is taken; labels may hold raw text. */
export function select(
  custom_id: string,
  placeholder: string,
  options: readonly { value: string; label: string; description?: string }[],
): Part {
  const shown: APISelectMenuOption[] = options.slice(0, MAX_OPTIONS).map(({ value, label, description }) => ({
    value,
    label: onButton(label, MAX_OPTION),
    ...(description ? { description: onButton(description, MAX_OPTION) } : {}),
  }));
  return {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.StringSelect, custom_id, placeholder: cut(placeholder, 150), options: shown },
    ],
  };
}

/** A Components V2 message: one framed container, or in plain mode its texts and rows without a frame. */
export function framed(accent: number, parts: readonly Part[], plain: boolean): MessageBody {
  return plain
    ? unframed(parts)
    : v2([{ type: ComponentType.Container, accent_color: accent, components: [...parts] }]);
}

/** A Components V2 message of texts and rows alone. */
export function unframed(parts: readonly Part[]): MessageBody {
  return v2(parts.filter(({ type }) => type !== ComponentType.Separator));
}

function v2(components: APIMessageTopLevelComponent[]): MessageBody {
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } };
}

/** A short answer, as ordinary text. */
export function said(content: string): MessageBody {
  return { content: cut(content, MAX_CONTENT), allowed_mentions: { parse: [] } };
}

/** How much of Discord's limits a message uses: characters that are shown, and components at any depth. */
export function measure({ components = [] }: MessageBody): { text: number; components: number } {
  const sum = { text: 0, components: 0 };
  const walk = (node: object): void => {
    sum.components += 1;
    if ('content' in node && typeof node.content === 'string') sum.text += node.content.length;
    if ('components' in node && Array.isArray(node.components)) node.components.forEach(walk);
  };
  components.forEach(walk);
  return sum;
}

export function fits(body: MessageBody): boolean {
  const used = measure(body);
  return used.text <= MAX_TEXT && used.components <= MAX_COMPONENTS;
}

/** As many whole rows as have room; the last one says how many were left out. */
export function rowsWithin(rows: readonly string[], max: number, more: (left: number) => string): string[] {
  const shown: string[] = [];
  let used = 0;
  for (const [at, next] of rows.entries()) {
    const note = at < rows.length - 1 ? more(rows.length - at).length + 1 : 0;
    if (used + next.length + 1 + note > max) return [...shown, more(rows.length - at)];
    shown.push(next);
    used += next.length + 1;
  }
  return shown;
}
