import { table } from '../state/table.ts';
import { hueOf, runeOf } from './avatar-look.ts';

/** A person's picture, drawn from the id: their letter before their rune. Wyrd has its own mark. */
export function Avatar({ id, name, size = 40 }: { id: string; name: string; size?: number }) {
  if (id === table.value?.applicationId) return <WyrdMark size={size} />;
  const hue = hueOf(id);
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="20" fill={`hsl(${hue} 42% 36%)`} />
      <path
        d={runeOf(id)}
        fill="none"
        stroke={`hsl(${hue} 55% 56%)`}
        stroke-width="2.5"
        stroke-linecap="round"
        opacity=".5"
      />
      <text x="20" y="21" text-anchor="middle" dominant-baseline="central" class="avatar-letter" fill="#fff">
        {[...name][0]?.toUpperCase()}
      </text>
    </svg>
  );
}

export function WyrdMark({ size = 40 }: { size?: number }) {
  return (
    <svg class="avatar" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="32" fill="#1d1820" />
      <circle
        cx="32"
        cy="32"
        r="30.500"
        fill="none"
        stroke="#f0803c"
        stroke-opacity=".35"
        stroke-width="1.500"
      />
      <path
        d="M15 19l8.500 28 8.500-19 8.500 19 8.500-28"
        fill="none"
        stroke="#f0803c"
        stroke-width="5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <path d="M32 12.500v8" stroke="#ffc48f" stroke-width="4.500" stroke-linecap="round" />
    </svg>
  );
}

export function Crown() {
  return (
    <svg class="crown" width="14" height="14" viewBox="0 0 16 16" role="img" aria-label="game master">
      <path d="M2 12.500h12L15 4.500l-4 3L8 2.500 5 7.500l-4-3z" fill="currentColor" />
    </svg>
  );
}
