import type { SeatInfo } from '../discord/shapes.ts';
import { opened, seatName, sit, table } from '../state/table.ts';
import { theme, toggleTheme } from '../state/theme.ts';
import { Avatar, Crown, WyrdMark } from './avatar.tsx';
import { Icon } from './icon.tsx';

/** Everybody at the table; one press and you are somebody else. */
export function SeatRail() {
  return (
    <nav class="rail" aria-label="Seats">
      <div class="brand" title="Wyrd: the local table">
        <WyrdMark size={44} />
      </div>
      <ul>
        {table.value?.seats.map((info) => (
          <li key={info.userId}>
            <SeatButton info={info} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="icon-button theme-button"
        onClick={toggleTheme}
        aria-label={theme.value === 'dark' ? 'Light theme' : 'Dark theme'}
        title={theme.value === 'dark' ? 'Light theme' : 'Dark theme'}
      >
        <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} />
      </button>
    </nav>
  );
}

function SeatButton({ info }: { info: SeatInfo }) {
  const open = opened.value.get(info.name);
  const here = seatName.value === info.name;
  const calls = open?.callCount.value ?? 0;
  const news = calls > 0 ? `, ${calls} new for you` : '';
  return (
    <button
      type="button"
      class={`seat ${here ? 'here' : ''} ${open ? 'opened' : ''}`}
      data-seat={info.name}
      data-gm={info.gm}
      aria-pressed={here}
      aria-label={`Sit as ${info.name}${info.gm ? ', game master' : ''}${news}`}
      title={`Sit as ${info.name}${info.gm ? ' (game master)' : ''}`}
      onClick={() => sit(info.name)}
    >
      <span class="seat-face">
        <Avatar id={info.userId} name={info.name} size={44} />
        {info.gm && (
          <span class="badge gm-badge">
            <Crown />
          </span>
        )}
        {calls > 0 && <span class="badge calls">{calls}</span>}
      </span>
      <span class="seat-name">{info.name}</span>
    </button>
  );
}
