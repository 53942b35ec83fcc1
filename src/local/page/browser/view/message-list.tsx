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
    const look = () => {
      const far = box.scrollHeight - box.scrollTop - box.clientHeight;
      // What grows beneath is no reason to stay behind; only who scrolls up wants to.
      if (far < NEAR_PX) sticks.current = true;
      else if (box.scrollTop < last) sticks.current = false;
      last = box.scrollTop;
      away.value = far > 400;
    };
    const follow = new ResizeObserver(() => {
      if (sticks.current) box.scrollTop = box.scrollHeight;
    });
    box.addEventListener('scroll', look, { passive: true });
    follow.observe(inner);
    follow.observe(box);
    return () => {
      follow.disconnect();
      box.removeEventListener('scroll', look);
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
