import { useSignal } from '@preact/signals';
import { isPrivate, isThinking, isThread, MESSAGE_TYPE, type Message } from '../discord/shapes.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { plainText } from '../markdown/parse.ts';
import { formatMessageTime } from '../markdown/timestamp.ts';
import { now } from '../state/clock.ts';
import { commandOf } from '../state/room.ts';
import { nameOf, type Seat } from '../state/seat.ts';
import { channelId, go, replyTo } from '../state/table.ts';
import { Avatar } from './avatar.tsx';
import { Components } from './components.tsx';
import { EmbedView } from './embed.tsx';
import { Icon } from './icon.tsx';
import { ReactionButton, ReactionPicker, Reactions } from './reactions.tsx';
import { ThreadForm } from './thread-form.tsx';

interface MessageProps {
  message: Message;
  seat: Seat;
  grouped: boolean;
  newDay: boolean;
}

export function MessageItem({ message, seat, grouped, newDay }: MessageProps) {
  const name = nameOf(message.author);
  const secret = isPrivate(message);
  const called = !secret && message.mentions.some(({ id }) => id === seat.info.userId);
  const marks = [grouped ? 'grouped' : '', secret ? 'private' : '', called ? 'called' : ''].join(' ');
  return (
    <>
      {newDay && <DayLine iso={message.timestamp} />}
      <li class={`message ${marks}`} data-message={message.id} data-author={name} data-private={secret}>
        <Context message={message} seat={seat} />
        <div class="message-row">
          {grouped ? <HoverTime iso={message.timestamp} /> : <Avatar id={message.author.id} name={name} />}
          <article class="message-body" aria-label={`${name}${secret ? ', only you can see this' : ''}`}>
            {!grouped && <Head message={message} name={name} />}
            <Body message={message} seat={seat} />
          </article>
        </div>
        <Tools message={message} seat={seat} />
      </li>
    </>
  );
}

function Head({ message, name }: { message: Message; name: string }) {
  return (
    <header class="message-head">
      <b class={`author ${message.author.bot ? 'is-bot' : ''}`}>{name}</b>
      {message.author.bot && <span class="tag">APP</span>}
      <time dateTime={message.timestamp}>{formatMessageTime(message.timestamp, now.value)}</time>
    </header>
  );
}

function HoverTime({ iso }: { iso: string }) {
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date(iso));
  return <time class="hover-time">{time}</time>;
}

function DayLine({ iso }: { iso: string }) {
  return (
    <li class="day">
      <span>{new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(new Date(iso))}</span>
    </li>
  );
}

/** What a message answers: a command, or another message. */
function Context({ message, seat }: { message: Message; seat: Seat }) {
  const command = commandOf(message);
  const target = message.type === MESSAGE_TYPE.reply ? message.referenced_message : undefined;
  if (command) {
    return (
      <p class="context">
        <Avatar id={command.userId} name={seat.name(command.userId)} size={16} />
        <b>{seat.name(command.userId)}</b> used <span class="mention">/{command.name}</span>
      </p>
    );
  }
  if (target) {
    return (
      <p class="context">
        <Avatar id={target.author.id} name={nameOf(target.author)} size={16} />
        <b>{nameOf(target.author)}</b>{' '}
        <span class="context-text">{plainText(target.content) || 'a message'}</span>
      </p>
    );
  }
  return target === null ? <p class="context">The message it answers was deleted.</p> : null;
}

function Body({ message, seat }: { message: Message; seat: Seat }) {
  const failure = seat.interactions.failures.value.get(message.id);
  if (isThinking(message)) {
    return (
      <>
        <p class="thinking" role="status">
          <span class="dots" aria-hidden="true" /> {nameOf(message.author)} is thinking…
        </p>
        {isPrivate(message) && <PrivateFoot message={message} seat={seat} />}
      </>
    );
  }
  return (
    <>
      {message.type === MESSAGE_TYPE.threadCreated && <p class="context-text">started a thread</p>}
      {message.content && message.type !== MESSAGE_TYPE.threadCreated && (
        <div class="content">
          <Markdown source={message.content} />
          {message.edited_timestamp && !message.author.bot && <small class="edited">(edited)</small>}
        </div>
      )}
      {message.embeds.map((embed, at) => (
        <EmbedView key={at} embed={embed} />
      ))}
      <Components message={message} seat={seat} />
      <ThreadLink message={message} seat={seat} />
      <Reactions message={message} seat={seat} />
      {failure && (
        <p class="failed" role="alert">
          {failure}
        </p>
      )}
      {isPrivate(message) && <PrivateFoot message={message} seat={seat} />}
    </>
  );
}

/** The thread that a message began, or tells of; in a thread, what it is about. */
function ThreadLink({ message, seat }: { message: Message; seat: Seat }) {
  if (message.type === MESSAGE_TYPE.threadStarter) {
    const text = message.referenced_message?.content;
    return text ? (
      <div class="content">
        <Markdown source={text} />
      </div>
    ) : (
      <p class="context-text">A thread upon a message of {nameOf(message.author)}.</p>
    );
  }
  const begun =
    message.type === MESSAGE_TYPE.threadCreated ? message.message_reference?.channel_id : undefined;
  const id = message.thread?.id ?? begun;
  const thread = seat.channels.value.find((one) => one.id === id);
  if (!thread) return null;
  return (
    <button type="button" class="thread-link" data-thread={thread.name} onClick={() => go(thread.id)}>
      <Icon name="thread" size={15} /> {thread.name}
    </button>
  );
}

function PrivateFoot({ message, seat }: { message: Message; seat: Seat }) {
  return (
    <p class="private-foot">
      <span aria-hidden="true">◉</span> Only you can see this ·{' '}
      <button type="button" class="text-button" onClick={() => void seat.remove(message)}>
        Dismiss message
      </button>
    </p>
  );
}

function Tools({ message, seat }: { message: Message; seat: Seat }) {
  const picking = useSignal(false);
  const naming = useSignal(false);
  if (isPrivate(message) || isThinking(message)) return null;
  const mine = message.author.id === seat.info.userId;
  const room = seat.channels.value.find(({ id }) => id === channelId.value);
  const isTold = message.type === MESSAGE_TYPE.threadCreated;
  const mayBranch = room !== undefined && !isThread(room) && message.thread === undefined && !isTold;
  const reply = () =>
    (replyTo.value = { messageId: message.id, name: nameOf(message.author), seat: seat.info.name });
  return (
    <div class={`tools ${picking.value || naming.value ? 'open' : ''}`} role="toolbar" aria-label="Message">
      <ReactionButton picking={picking} />
      <button type="button" class="tool" aria-label="Reply" title="Reply" onClick={reply}>
        <Icon name="reply" />
      </button>
      {mayBranch && (
        <button
          type="button"
          class="tool"
          aria-label="Create thread"
          title="Create thread"
          aria-expanded={naming.value}
          onClick={() => (naming.value = !naming.value)}
        >
          <Icon name="thread" />
        </button>
      )}
      {mine && (
        <button
          type="button"
          class="tool"
          aria-label="Delete message"
          title="Delete"
          onClick={() => void seat.remove(message)}
        >
          <Icon name="bin" />
        </button>
      )}
      {naming.value && (
        <ThreadForm
          seat={seat}
          channelId={message.channel_id}
          messageId={message.id}
          onDone={() => (naming.value = false)}
        />
      )}
      {picking.value && (
        <ReactionPicker message={message} seat={seat} onDone={() => (picking.value = false)} />
      )}
    </div>
  );
}
