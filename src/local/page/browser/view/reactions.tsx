import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../discord/shapes.ts';
import type { Seat } from '../state/seat.ts';
import { Icon } from './icon.tsx';

const EMOJI: [emoji: string, name: string][] = [
  ['⭐', 'star'],
  ['❤️', 'heart'],
  ['😂', 'laughing'],
  ['😱', 'screaming'],
  ['🔥', 'fire'],
  ['🔖', 'bookmark'],
  ['✋', 'raised hand'],
  ['👍', 'thumbs up'],
  ['👎', 'thumbs down'],
  ['🎲', 'die'],
];

export function Reactions({ message, seat }: { message: Message; seat: Seat }) {
  if (message.reactions.length === 0) return null;
  return (
    <ul class="reactions" aria-label="Reactions">
      {message.reactions.map(({ emoji, count, me }) => (
        <li key={emoji.name}>
          <button
            type="button"
            class="reaction"
            aria-pressed={me}
            aria-label={`${emoji.name}, ${count}`}
            data-emoji={emoji.name}
            onClick={() => void seat.react(message, emoji.name ?? '', !me).catch(() => null)}
          >
            <span class="emoji">{emoji.name}</span> {count}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function ReactionButton({ picking }: { picking: Signal<boolean> }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label="Add a reaction"
      title="Add a reaction"
      aria-expanded={picking.value}
      onClick={() => (picking.value = !picking.value)}
    >
      <Icon name="smile" />
    </button>
  );
}

export function ReactionPicker({
  message,
  seat,
  onDone,
}: {
  message: Message;
  seat: Seat;
  onDone: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.parentElement?.contains(event.target)) onDone();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  const pick = (emoji: string) => {
    const mine = message.reactions.some((one) => one.emoji.name === emoji && one.me);
    void seat.react(message, emoji, !mine).catch(() => null);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onDone();
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      class="reaction-picker"
      ref={box}
      role="menu"
      tabIndex={-1}
      aria-label="Pick a reaction"
      onKeyDown={onKeyDown}
    >
      {EMOJI.map(([emoji, name]) => (
        <button
          type="button"
          role="menuitem"
          key={emoji}
          aria-label={name}
          title={name}
          onClick={() => pick(emoji)}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}
