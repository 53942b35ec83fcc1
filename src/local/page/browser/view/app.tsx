import { useEffect } from 'preact/hooks';
import { Composer } from '../composer/composer.tsx';
import { isForum } from '../discord/shapes.ts';
import type { Seat } from '../state/seat.ts';
import { channelId, drawerOpen, seat, seatName, trouble } from '../state/table.ts';
import { ChannelList, ChannelSign } from './channel-list.tsx';
import { Forum } from './forum.tsx';
import { GuideStrip } from './guide-strip.tsx';
import { Icon } from './icon.tsx';
import { MessageList } from './message-list.tsx';
import { ModalDialog } from './modal.tsx';
import { SeatRail } from './seat-rail.tsx';

export function App() {
  const now = seat.value;
  useCloseDrawerOnEscape();
  if (!now) {
    return (
      <div class="arriving" role="status">
        {trouble.value
          ? `The table does not answer yet (${trouble.value}). Trying again…`
          : 'Lighting the hearth…'}
      </div>
    );
  }
  const modal = now.interactions.modal.value;
  const channel = now.channels.value.find(({ id }) => id === channelId.value);
  return (
    <div
      class={`app ${drawerOpen.value ? 'drawer-open' : ''}`}
      data-seat={seatName.value}
      data-state={now.state.value}
    >
      <SeatRail />
      <ChannelList />
      <main class="channel" aria-label={channel ? `Channel ${channel.name}` : 'Channel'}>
        <header class="channel-head">
          <button
            type="button"
            class="icon-button menu-button"
            aria-label="Channels"
            aria-expanded={drawerOpen.value}
            onClick={() => (drawerOpen.value = !drawerOpen.value)}
          >
            <Icon name="menu" size={20} />
          </button>
          <h1>
            <ChannelSign channel={channel} />
            {channel?.name ?? '…'}
          </h1>
          {channel?.topic && <p class="topic">{channel.topic}</p>}
        </header>
        {now.state.value === 'lost' && (
          <div class="banner" role="status">
            <span class="dots" aria-hidden="true" /> Connection lost. Finding the way back…
            <button type="button" onClick={() => now.retryNow()}>
              Try now
            </button>
          </div>
        )}
        {channel && isForum(channel) ? (
          <Forum key={`${now.info.name} ${channel.id}`} seat={now} forum={channel} />
        ) : (
          <Talk seat={now} channelId={channelId.value} channelName={channel?.name ?? ''} />
        )}
      </main>
      {modal && <ModalDialog key={modal.id} modal={modal} seat={now} />}
    </div>
  );
}

function Talk({ seat, ...channel }: { seat: Seat; channelId: string; channelName: string }) {
  const key = `${seat.info.name} ${channel.channelId}`;
  return (
    <>
      <MessageList key={key} seat={seat} channelId={channel.channelId} />
      <GuideStrip />
      <Composer key={`composer ${key}`} seat={seat} {...channel} />
    </>
  );
}

function useCloseDrawerOnEscape(): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') drawerOpen.value = false;
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
}
