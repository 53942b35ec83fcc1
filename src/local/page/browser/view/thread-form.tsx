import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Seat } from '../state/seat.ts';
import { go } from '../state/table.ts';

interface ThreadFormProps {
  seat: Seat;
  channelId: string;
  /** The message that the thread is about. */
  messageId?: string;
  /** A forum's post starts with words. */
  isPost?: boolean;
  onDone?: () => void;
}

/** Names a thread or a post, begins it, and goes there. */
export function ThreadForm({ seat, channelId, messageId, isPost = false, onDone }: ThreadFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const name = useSignal('');
  const content = useSignal('');
  const problem = useSignal<string | null>(null);
  useEffect(() => {
    if (onDone) form.current?.querySelector('input')?.focus();
  }, []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (name.value.trim() === '' || (isPost && content.value.trim() === '')) return;
    const about = { messageId, content: isPost ? content.value : undefined };
    try {
      const thread = await seat.startThread(channelId, name.value.trim(), about);
      onDone?.();
      go(thread.id);
    } catch (error) {
      problem.value = error instanceof Error ? error.message : String(error);
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onDone) return;
    event.stopPropagation();
    onDone();
  };
  const what = isPost ? 'post' : 'thread';
  return (
    <form
      class="thread-form"
      ref={form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      aria-label={`New ${what}`}
    >
      <input
        aria-label={`Name of the ${what}`}
        placeholder={`Name of the ${what}`}
        maxLength={100}
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      {isPost && (
        <textarea
          aria-label="First words"
          placeholder="First words"
          rows={3}
          maxLength={2000}
          value={content.value}
          onInput={(event) => (content.value = event.currentTarget.value)}
        />
      )}
      <button type="submit" class="guide-action">
        {isPost ? 'Post' : 'Create'}
      </button>
      {problem.value && (
        <p class="composer-problem" role="alert">
          {problem.value}
        </p>
      )}
    </form>
  );
}
