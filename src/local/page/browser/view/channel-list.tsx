import type { Channel } from '../discord/shapes.ts';
import { channelId, drawerOpen, seat, seatName, sit, table } from '../state/table.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';

const isThread = ({ type }: Channel) => type >= 10 && type <= 12;

export function ChannelList() {
  const now = seat.value;
  const channels = now?.channels.value ?? [];
  const threadsOf = (id: string) => channels.filter((one) => isThread(one) && one.parent_id === id);
  const info = now?.info;
  return (
    <>
      <button
        type="button"
        class="drawer-veil"
        aria-label="Close the list of channels"
        tabIndex={-1}
        onClick={() => (drawerOpen.value = false)}
      />
      <aside class="sidebar" aria-label="Channels">
        <h2>The Local Table</h2>
        <ul class="channels">
          {channels
            .filter((one) => !isThread(one))
            .map((channel) => (
              <li key={channel.id}>
                <ChannelButton channel={channel} />
                {threadsOf(channel.id).map((thread) => (
                  <ChannelButton key={thread.id} channel={thread} />
                ))}
              </li>
            ))}
        </ul>
        {info && (
          <section class="you" aria-label="You">
            <Avatar id={info.userId} name={info.name} size={36} />
            <div>
              <label for="seat-picker">
                <span class="you-are">You are</span>
                <SeatPicker />
              </label>
            </div>
            <a
              class="icon-button"
              href={`?seat=${encodeURIComponent(info.name)}`}
              target="_blank"
              rel="noopener"
              title="Open this seat in its own tab"
              aria-label="Open this seat in its own tab"
            >
              <Icon name="tab" size={16} />
            </a>
          </section>
        )}
      </aside>
    </>
  );
}

function SeatPicker() {
  return (
    <select
      id="seat-picker"
      class="seat-picker"
      value={seatName.value}
      onChange={(event) => sit(event.currentTarget.value)}
    >
      {table.value?.seats.map(({ name, gm }) => (
        <option key={name} value={name}>
          {name}
          {gm ? ' (GM)' : ''}
        </option>
      ))}
    </select>
  );
}

function ChannelButton({ channel }: { channel: Channel }) {
  const here = channelId.value === channel.id;
  const fresh = !here && (seat.value?.unread.value.has(channel.id) ?? false);
  const go = () => {
    channelId.value = channel.id;
    drawerOpen.value = false;
  };
  return (
    <button
      type="button"
      class={`channel-button ${isThread(channel) ? 'thread' : ''} ${fresh ? 'fresh' : ''}`}
      data-channel={channel.name}
      aria-current={here ? 'page' : undefined}
      onClick={go}
    >
      <span class="hash" aria-hidden="true">
        {isThread(channel) ? '↳' : '#'}
      </span>
      {channel.name}
      {fresh && <span class="visually-hidden">, new messages</span>}
    </button>
  );
}
