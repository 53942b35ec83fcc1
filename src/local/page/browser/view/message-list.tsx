import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { now } from '../state/clock.ts';
import { continues, startsDay } from '../state/room.ts';
import type { Seat } from '../state/seat.ts';
import { table } from '../state/table.ts';
import { Avatar } from './avatar.tsx';
import { EmptyChannel } from './guide-strip.tsx';
import { Icon } from './icon.tsx';
import { MessageItem } from './message.tsx';

const NEAR_PX = 60;
/** How long after a wheel, a swipe or a key the log may still move by it. */
const HAND_MS = 800;

/** The channel's log. Stays at its end as long as the reader does. */
export function MessageList({ seat, channelId }: { seat: Seat; channelId: string }) {
  const room = seat.room(channelId).value;
  const messages = room?.messages ?? [];
  const sending = seat.interactions.sending.value.filter((one) => one.channelId === channelId);
  const { scroller, content, away, toEnd } = useStickToEnd();
  const loading = useRef(false);

  async function onScroll(): Promise<void> {
    const box = scroller.current;
    if (!box || loading.current || box.scrollTop > 80 || !room?.hasOlder) return;
    loading.current = true;
    const below = box.scrollHeight - box.scrollTop;
    await seat.loadOlder(channelId);
    requestAnimationFrame(() => {
      box.scrollTop = box.scrollHeight - below;
      loading.current = false;
    });
  }

  return (
    <div class="log-frame">
      <section
        class="log"
        ref={scroller}
        onScroll={onScroll}
        role="log"
        aria-live="polite"
        // New messages are read out; a board that counts votes is not read again and again.
        aria-relevant="additions"
        aria-label="Messages"
        data-loaded={room?.loaded ?? false}
      >
        <div class="log-content" ref={content}>
          {room?.loaded && messages.length === 0 && sending.length === 0 && <EmptyChannel />}
          <ol class="messages">
            {messages.map((message, at) => {
              const before = messages[at - 1];
              return (
                <MessageItem
                  key={message.id}
                  message={message}
                  seat={seat}
                  grouped={continues(message, before)}
                  newDay={startsDay(message, before)}
                />
              );
            })}
            {sending.map((one) => (
              <li key={one.nonce} class="message sending" data-sending={one.name}>
                <Avatar id={table.value?.applicationId ?? ''} name="Wyrd" />
                <div class="message-body">
                  <p class="context">
                    <b>{seat.info.name}</b> used <span class="mention">/{one.name}</span>
                  </p>
                  {one.failed === null ? (
                    <p class="thinking">
                      Sending the command <span class="dots" aria-hidden="true" />
                    </p>
                  ) : (
                    <p class="failed" role="alert">
                      {one.failed}{' '}
                      <button
                        type="button"
                        class="text-button"
                        onClick={() => seat.interactions.dismiss(one.nonce)}
                      >
                        Dismiss
                      </button>
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <Typing seat={seat} channelId={channelId} />
      {away.value && (
        <button type="button" class="to-end" onClick={toEnd}>
          Jump to the present <Icon name="down" size={14} />
        </button>
      )}
    </div>
  );
}

function useStickToEnd() {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const away = useSignal(false);
  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });

  useLayoutEffect(() => {
    const box = scroller.current;
    const inner = content.current;
    if (!box || !inner) return;
    let last = 0;
    let gesture = 0;
    const byHand = () => {
      gesture = performance.now();
    };
    const look = () => {
      const far = box.scrollHeight - box.scrollTop - box.clientHeight;
      // A board that moves makes the log jump, too: only who scrolls up by hand wants to stay behind.
      const up = box.scrollTop < last && performance.now() - gesture < HAND_MS;
      if (far < NEAR_PX) sticks.current = true;
      else if (up) sticks.current = false;
      last = box.scrollTop;
      away.value = far > 400 && !sticks.current;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const way = { PageUp: -1, PageDown: 1 }[event.key];
      if (way === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      byHand();
      box.scrollBy({ top: way * box.clientHeight * 0.85 });
    };
    const onScrollbar = (event: PointerEvent) => {
      if (event.target === box) byHand();
    };
    const follow = new ResizeObserver(() => {
      if (sticks.current) box.scrollTop = box.scrollHeight;
    });
    box.addEventListener('scroll', look, { passive: true });
    box.addEventListener('wheel', byHand, { passive: true });
    box.addEventListener('touchmove', byHand, { passive: true });
    box.addEventListener('pointermove', onScrollbar, { passive: true });
    document.addEventListener('keydown', onKeyDown);
    follow.observe(inner);
    follow.observe(box);
    return () => {
      follow.disconnect();
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  useEffect(() => {
    toEnd();
  }, []);
  return { scroller, content, away, toEnd };
}

function Typing({ seat, channelId }: { seat: Seat; channelId: string }) {
  const here = [...(seat.typing.value.get(channelId) ?? [])].filter(([, until]) => until > now.value);
  const names = here.map(([id]) => seat.name(id));
  if (names.length === 0) return <p class="typing" />;
  return (
    <p class="typing">
      <span class="dots" aria-hidden="true" /> <b>{names.join(', ')}</b> {names.length === 1 ? 'is' : 'are'}{' '}
      typing…
    </p>
  );
}
