import { z } from 'zod';
import type { Check } from './checks.ts';
import type { Blow, CombatEnd } from './combat.ts';
import type { Die } from './fate.ts';
import type { Ruling } from './meta-events.ts';
import type { WaitKind } from './phases.ts';
import type { SettledConsequence } from './storytelling.ts';

/** What is told in the channel, once and in order. Views decide how a post looks; this is what it says. */
export type StoryPost =
  | { kind: 'prologue'; campaign: string; text: string }
  | {
      kind: 'ruling';
      turn: number;
      rulings: { character: string; text: string; reason: string; suggestions: string[]; refused: boolean }[];
    }
  | { kind: 'fate'; turn: number; events: RolledEvent[] }
  | {
      kind: 'event';
      turn: number;
      title: string;
      number: number;
      of: number;
      narration: string;
      question: string;
    }
  | {
      kind: 'event-outcome';
      turn: number;
      title: string;
      approach: string | null;
      actor: string | null;
      helpers: string[];
      check: ShownCheck | null;
      consequences: SettledConsequence[];
      words: string;
    }
  | {
      kind: 'story';
      turn: number;
      title: string;
      prose: string;
      hook: string;
      checks: (ShownCheck & { character: string })[];
      consequences: SettledConsequence[];
      seed: string;
      commitment: string;
    }
  | {
      kind: 'fight';
      turn: number;
      title: string;
      surprised: boolean;
      foes: { name: string; describe: string; health: number }[];
      initiative: { name: string; total: number }[];
    }
  | { kind: 'round'; turn: number; title: string; round: number; words: string; blows: Blow[]; bars: Bar[] }
  | {
      kind: 'fight-end';
      turn: number;
      title: string;
      end: CombatEnd;
      rounds: number;
      consequences: SettledConsequence[];
    }
  /** The game master speaks as the world. */
  | { kind: 'narration'; text: string }
  /** Those still awaited at half time, by mention. `until`: ISO time. */
  | { kind: 'reminder'; userIds: string[]; wait: WaitKind; until: string }
  /** Where the story stands, for whoever comes back to a table that slept. */
  | { kind: 'recap'; character: string; lines: { turn: number; title: string; hook: string }[] }
  | { kind: 'notice'; text: NoticeKey; params: Record<string, string> }
  | { kind: 'epilogue'; campaign: string; turns: number };

/** A health bar after a round. */
export interface Bar {
  name: string;
  side: 'party' | 'foes';
  health: number;
  maxHealth: number;
  status: 'standing' | 'down' | 'fled' | 'yielded';
}

export interface RolledEvent {
  title: string;
  base: number;
  welcome: number;
  avert: number;
  voters: number;
  onlookers: { welcome: number; avert: number };
  tilt: number;
  chance: number;
  die: Die | null;
  ruling: Ruling | null;
  fate: 'struck' | 'spared' | 'triggered';
}

export type ShownCheck = Check;

/** Small public notices, worded by the text catalog. */
export const NoticeKey = z.enum([
  'joined',
  'left',
  'away',
  'back',
  'risen',
  'kicked',
  'rewound',
  'course',
  'restored',
  'spotlight',
  'gm-force',
  'gm-veto',
  'gm-inject',
  'gm-award',
  'gm-harm',
  'gm-heal',
  'gm-give',
  'gm-take',
]);
export type NoticeKey = z.infer<typeof NoticeKey>;

/** A post about to be written: `key` is unique within the campaign, so that it is told once. */
export interface StoryPostDraft {
  key: string;
  post: StoryPost;
}
