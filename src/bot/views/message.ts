import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { cut } from '../../game/player-text.ts';

/** A message as it goes to Discord's REST. Mentions are always off: nobody is pinged by a player's words. */
export interface MessageBody {
  content?: string;
  flags?: number;
  components?: APIMessageTopLevelComponent[];
  allowed_mentions: { parse: [] };
}

/** All text displays of a message together (a limit of Discord's). */
export const MAX_TEXT = 4000;

/** Accent colours by what is going on. */
export const ACCENT = {
  calm: 0x6b7f8f,
  ask: 0xe0a030,
  fate: 0x8f6bd8,
  danger: 0xc0503a,
  story: 0x3f8f6f,
  halted: 0x8a8a8a,
} as const;

export function text(content: string): { type: ComponentType.TextDisplay; content: string } {
  return { type: ComponentType.TextDisplay, content: cut(content, MAX_TEXT) };
}

export const line = { type: ComponentType.Separator as const, divider: true, spacing: 1 as const };

export function button(
  custom_id: string,
  label: string,
  style: 'primary' | 'secondary' | 'success' | 'danger' = 'secondary',
  emoji?: string,
): APIButtonComponentWithCustomId {
  const styles = {
    primary: ButtonStyle.Primary as const,
    secondary: ButtonStyle.Secondary as const,
    success: ButtonStyle.Success as const,
    danger: ButtonStyle.Danger as const,
  };
  return {
    type: ComponentType.Button,
    style: styles[style],
    custom_id,
    label: cut(label, 80),
    ...(emoji ? { emoji: { name: emoji } } : {}),
  };
}

export function row(...buttons: APIButtonComponentWithCustomId[]) {
  return { type: ComponentType.ActionRow as const, components: buttons };
}

/** A Components V2 message: one framed container, or in plain mode its parts without frame. */
export function framed(accent: number, parts: APIComponentInContainer[], plain: boolean): MessageBody {
  const shown = plain ? parts.filter(({ type }) => type !== ComponentType.Separator) : parts;
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: plain ? shown : [{ type: ComponentType.Container, accent_color: accent, components: shown }],
  };
}

/** A short answer, as ordinary text. */
export function said(content: string): MessageBody {
  return { content: cut(content, 2000), allowed_mentions: { parse: [] } };
}

/** `▰▰▰▱▱`: a part of a whole with characters that every client shows. */
export function bar(value: number, max: number, width = 10): string {
  const full = max <= 0 ? 0 : Math.round((Math.min(max, Math.max(0, value)) / max) * width);
  // What is not empty is not shown empty, and what is not whole is not shown whole.
  const shown = value > 0 && full === 0 ? 1 : value < max && full === width ? width - 1 : full;
  return '▰'.repeat(shown) + '▱'.repeat(width - shown);
}
