import type { Degree } from '../../game/checks.ts';
import type { MetaEventType } from '../../game/meta-events.ts';

/** Accent colours: what is going on can be told from the edge of the board. */
export const ACCENT = {
  calm: 0x6b7f8f,
  ask: 0xe0a030,
  fate: 0x8f6bd8,
  danger: 0xc0503a,
  story: 0x3f8f6f,
  halted: 0x8a8a8a,
} as const;

export const DEGREE_ACCENT: Record<Degree, number> = {
  critical_failure: 0x8c2f2f,
  failure: ACCENT.danger,
  partial: ACCENT.ask,
  success: ACCENT.story,
  critical_success: 0xd9b43c,
};

const ICONS = {
  combat: '⚔️',
  discovery: '🔍',
  social: '🗣️',
  hazard: '⚠️',
  fortune: '🍀',
  twist: '🌀',
  welcome: '👍',
  avert: '👎',
  ruling: '⚖️',
  waiting: '⏳',
  die: '🎲',
  harm: '💔',
  healed: '💚',
  answered: '✓',
  awaited: '○',
  away: '💤',
  joined: '🪑',
  back: '🪑',
  left: '🚪',
  defend: '🛡️',
  flee: '🏃',
  skill: '✨',
  item: '🎒',
  down: '💀',
  fled: '💨',
  yielded: '🏳️',
  found: '🎁',
  parted: '🕳️',
  risen: '🌟',
  rewound: '⏪',
  spotlight: '🔦',
  bell: '🔔',
  world: '🌍',
  review: '📜',
} as const satisfies Record<MetaEventType, string> & Record<string, string>;
export type Icon = keyof typeof ICONS;

/** How a campaign wants to be drawn. Plain: for screen readers, no emoji and no bars; words say it all. */
export interface Style {
  plain: boolean;
  /** The icon and a space; nothing in plain mode. */
  icon(name: Icon): string;
  /** The bare icon for a button; nothing in plain mode. */
  emoji(name: Icon): string;
  /** A bar and a space; nothing in plain mode: the numbers stand beside it. */
  bar(value: number, max: number, width?: number): string;
}

const RICH: Style = {
  plain: false,
  icon: (name) => `${ICONS[name]} `,
  emoji: (name) => ICONS[name],
  bar: (value, max, width = 10) => `${drawBar(value, max, width)} `,
};
const PLAIN: Style = { plain: true, icon: () => '', emoji: () => '', bar: () => '' };

export function styleOf(plain: boolean): Style {
  return plain ? PLAIN : RICH;
}

/** How many of `width` cells are full: what is not empty is not shown empty, what is not whole not whole. */
export function fullCells(value: number, max: number, width: number): number {
  if (max <= 0 || value <= 0) return 0;
  if (value >= max) return width;
  return Math.min(width - 1, Math.max(1, Math.round((value / max) * width)));
}

function drawBar(value: number, max: number, width: number): string {
  const full = fullCells(value, max, width);
  return '▰'.repeat(full) + '▱'.repeat(width - full);
}

/** The chance as a bar of ten, with ◆ where the die fell: within the full part when it hit, else beyond it. */
export function drawRoll(chance: number, die: number): string {
  const full = fullCells(chance, 100, 10);
  const cell = Math.floor((die - 1) / 10);
  const mark = die <= chance ? Math.min(cell, full - 1) : Math.max(cell, full);
  return [...drawBar(chance, 100, 10)].map((one, at) => (at === mark ? '◆' : one)).join('');
}
