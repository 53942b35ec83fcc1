import type { Emoji } from '../discord/shapes.ts';

/** Custom emoji live on Discord's servers; their name stands for them. */
export function EmojiView({ emoji }: { emoji: Emoji }) {
  return emoji.id ? (
    <span class="custom-emoji">:{emoji.name}:</span>
  ) : (
    <span class="emoji">{emoji.name}</span>
  );
}
