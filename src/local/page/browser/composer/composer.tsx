import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Seat } from '../state/seat.ts';
import { fill, replyTo } from '../state/table.ts';
import { Icon } from '../view/icon.tsx';
import { CommandForm } from './command-form.tsx';
import { encodeMentions, entriesOf, readCommandLine, toInteraction } from './command-line.ts';
import { type Draft, draftOf, keepDraft, startCommand } from './draft.ts';
import { SuggestionList, useSuggestions } from './suggestions.tsx';
import { textSuggestions } from './text-suggestions.tsx';

const MAX_TEXT = 2000;
const TYPING_EVERY_MS = 8000;

interface ComposerProps {
  seat: Seat;
  channelId: string;
  channelName: string;
}

/** Where people speak: plain words, or a slash command with its options. */
export function Composer({ seat, channelId, channelName }: ComposerProps) {
  const key = `${seat.info.userId} ${channelId}`;
  const draft = useSignal<Draft>(draftOf(key));
  const set = (next: Draft) => {
    draft.value = next;
    keepDraft(key, next);
  };
  useSignalEffect(() => {
    const line = fill.value;
    const commands = seat.commands.value;
    if (line === null || (line.startsWith('/') && commands.length === 0)) return;
    fill.value = null;
    const read = line.startsWith('/') ? readCommandLine(entriesOf(commands), line) : null;
    set(read ? startCommand(read.entry, read.values) : { kind: 'text', text: line });
  });
  useSignalEffect(() => {
    // Typed before the seat's commands were known.
    const entries = entriesOf(seat.commands.value);
    const typed = draft.peek();
    const read =
      typed.kind === 'text' && typed.text.startsWith('/') ? readCommandLine(entries, typed.text) : null;
    if (read) set(startCommand(read.entry, read.values));
  });
  const now = draft.value;
  return (
    <div class="composer" data-mode={now.kind}>
      {now.kind === 'command' ? (
        <CommandForm
          key={now.entry.path}
          draft={now}
          seat={seat}
          channelId={channelId}
          onChange={set}
          onLeave={(text) => set({ kind: 'text', text })}
        />
      ) : (
        <TextForm
          text={now.text}
          seat={seat}
          channelId={channelId}
          channelName={channelName}
          onChange={set}
        />
      )}
    </div>
  );
}

function TextForm({
  text,
  seat,
  channelId,
  channelName,
  onChange,
}: ComposerProps & { text: string; onChange(draft: Draft): void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const problem = useSignal<string | null>(null);
  const caret = useSignal(text.length);
  const closed = useSignal(false);
  const lastTyping = useRef(0);
  const caretAfter = useRef<number | null>(null);
  const write = (next: string) => {
    const read = next.startsWith('/') ? readCommandLine(entriesOf(seat.commands.value), next) : null;
    closed.value = false;
    problem.value = null;
    onChange(read ? startCommand(read.entry, read.values) : { kind: 'text', text: next });
  };
  const { items, pick, label } = textSuggestions({
    text,
    caret: caret.value,
    seat,
    closed: closed.value,
    caretAfter,
    onChange,
    write,
  });
  const list = useSuggestions(items, pick, () => (closed.value = true));
  useFocusAndGrow(area, text, caretAfter);

  async function send(): Promise<void> {
    const content = encodeMentions(text.trim(), seat.members.value);
    if (content === '') return;
    if (content.length > MAX_TEXT) {
      problem.value = `A message has ${MAX_TEXT} characters at most; this one has ${content.length}.`;
      return;
    }
    const answered = replyTo.value?.seat === seat.info.name ? replyTo.value.messageId : undefined;
    onChange({ kind: 'text', text: '' });
    replyTo.value = null;
    try {
      await seat.say(channelId, content, answered);
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
      onChange({ kind: 'text', text });
    }
  }

  /** A command that was typed to its end, as people who know it by heart do. */
  function sendLine(): void {
    const read = readCommandLine(entriesOf(seat.commands.value), `${text} `);
    if (!read) {
      problem.value = 'There is no such command. Type / to see all of them.';
      return;
    }
    const named = { members: seat.members.value, channels: seat.channels.value };
    const reading = toInteraction(read.entry, read.values, named);
    if ('errors' in reading) {
      onChange(startCommand(read.entry, read.values));
      return;
    }
    onChange({ kind: 'text', text: '' });
    void seat.interactions.command(channelId, read.entry.path, reading.data);
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (list.onKeyDown(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (text.startsWith('/')) sendLine();
      else void send();
    }
    if (event.key === 'Escape') replyTo.value = null;
  };
  const onInput = (value: string, at: number) => {
    caret.value = at;
    write(value);
    if (value === '' || value.startsWith('/') || Date.now() - lastTyping.current < TYPING_EVERY_MS) return;
    lastTyping.current = Date.now();
    seat.typingNow(channelId);
  };
  return (
    <>
      <SuggestionList id="suggestions" label={label} items={items} at={list.at} onPick={pick} />
      <ReplyBar seat={seat} />
      {problem.value && (
        <p class="composer-problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="composer-box">
        <button
          type="button"
          class="icon-button slash-button"
          aria-label="Commands"
          title="Commands"
          onClick={() => write(text.startsWith('/') ? '' : '/')}
        >
          /
        </button>
        <textarea
          ref={area}
          class="composer-text"
          rows={1}
          value={text}
          placeholder={`Speak as ${seat.info.name}, or type /`}
          aria-label={`Message #${channelName} as ${seat.info.name}`}
          aria-autocomplete="list"
          aria-controls="suggestions"
          aria-activedescendant={items.length > 0 ? `suggestions-${list.at}` : undefined}
          onInput={(event) => onInput(event.currentTarget.value, event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onSelect={(event) => (caret.value = event.currentTarget.selectionStart)}
        />
        <button
          type="button"
          class="icon-button send-button"
          aria-label="Send"
          disabled={text.trim() === ''}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
    </>
  );
}

function ReplyBar({ seat }: { seat: Seat }) {
  const target = replyTo.value;
  if (target?.seat !== seat.info.name) return null;
  return (
    <p class="reply-bar">
      Replying to <b>{target.name}</b>
      <button
        type="button"
        class="icon-button"
        aria-label="Do not reply"
        onClick={() => (replyTo.value = null)}
      >
        <Icon name="close" size={14} />
      </button>
    </p>
  );
}

function useFocusAndGrow(
  area: { current: HTMLTextAreaElement | null },
  text: string,
  caretAfter: { current: number | null },
): void {
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    box.style.height = 'auto';
    box.style.height = `${Math.min(220, box.scrollHeight)}px`;
    if (caretAfter.current === null) return;
    box.focus();
    box.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [text]);
  useLayoutEffect(() => {
    // On a phone the keyboard would jump up at every change of seat.
    if (matchMedia('(hover: hover)').matches && !document.querySelector('dialog[open]'))
      area.current?.focus();
  }, []);
  useSignalEffect(() => {
    if (replyTo.value) area.current?.focus();
  });
}
