import { useSignal } from '@preact/signals';
import { type Channel, isArchived, isForum, isThread } from '../discord/shapes.ts';
import type { Seat } from '../state/seat.ts';
import { channelId, drawerOpen, go, seat, seatName, sit, table } from '../state/table.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { ThreadForm } from './thread-form.tsx';

const CATEGORY = 4;

export function ChannelList() {
  const now = seat.value;
  const servers = now?.places.value.servers ?? [];
  const [first] = servers;
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
        <h2>{first?.name ?? 'The Local Table'}</h2>
        <div class="channels">
          {now &&
            servers.map(({ id, name }) => (
              <section key={id} aria-label={name}>
                {id !== first?.id && <h3>{name}</h3>}
                <Channels seat={now} guildId={id} />
              </section>
            ))}
        </div>
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

function Channels({ seat, guildId }: { seat: Seat; guildId: string }) {
  const channels = seat.channels.value.filter(({ guild_id }) => guild_id === guildId);
  // An archived thread is only there for who looks at it.
  const isShown = (one: Channel) => !isArchived(one) || one.id === channelId.value;
  const threadsOf = (id: string) =>
    channels.filter((one) => isThread(one) && one.parent_id === id && isShown(one));
  return (
    <ul>
      {channels
        .filter((one) => !isThread(one) && one.type !== CATEGORY)
        .map((channel) => (
          <li key={channel.id}>
            <ChannelRow seat={seat} channel={channel} />
            {threadsOf(channel.id).map((thread) => (
              <ChannelButton key={thread.id} channel={thread} />
            ))}
          </li>
        ))}
    </ul>
  );
}

/** A channel with the sign that begins a thread in it. */
function ChannelRow({ seat, channel }: { seat: Seat; channel: Channel }) {
  const naming = useSignal(false);
  const what = isForum(channel) ? 'post' : 'thread';
  return (
    <>
      <div class="channel-row">
        <ChannelButton channel={channel} />
        <button
          type="button"
          class="icon-button row-button"
          aria-label={`Create a ${what} in ${channel.name}`}
          title={`Create a ${what}`}
          aria-expanded={naming.value}
          onClick={() => (naming.value = !naming.value)}
        >
          <Icon name="plus" size={15} />
        </button>
      </div>
      {naming.value && (
        <ThreadForm
          seat={seat}
          channelId={channel.id}
          isPost={isForum(channel)}
          onDone={() => (naming.value = false)}
        />
      )}
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
  return (
    <button
      type="button"
      class={`channel-button ${isThread(channel) ? 'thread' : ''} ${fresh ? 'fresh' : ''}`}
      data-channel={channel.name}
      aria-current={here ? 'page' : undefined}
      onClick={() => go(channel.id)}
    >
      <ChannelSign channel={channel} />
      <span class="channel-name">{channel.name}</span>
      {fresh && <span class="visually-hidden">, new messages</span>}
    </button>
  );
}

export function ChannelSign({ channel }: { channel: Channel | undefined }) {
  const isPost = channel !== undefined && isThread(channel);
  const isBoard = channel !== undefined && isForum(channel);
  return (
    <span class="hash" aria-hidden="true">
      {isPost ? '↳' : isBoard ? <Icon name="forum" size={14} /> : '#'}
    </span>
  );
}
