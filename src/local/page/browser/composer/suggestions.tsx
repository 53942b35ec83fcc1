import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Suggestion {
  key: string;
  content: ComponentChildren;
}

/** The list above the composer: which row is lit, and what the keys do to it. */
export function useSuggestions(items: readonly Suggestion[], pick: (at: number) => void, close: () => void) {
  const lit = useSignal(0);
  const signature = items.map(({ key }) => key).join('\n');
  useEffect(() => {
    lit.value = 0;
  }, [signature]);
  const at = Math.min(lit.value, items.length - 1);
  /** @returns whether the key was meant for the list */
  function onKeyDown(event: KeyboardEvent): boolean {
    if (items.length === 0 || event.isComposing) return false;
    if (event.key === 'ArrowDown') lit.value = (at + 1) % items.length;
    else if (event.key === 'ArrowUp') lit.value = (at - 1 + items.length) % items.length;
    else if ((event.key === 'Enter' && !event.shiftKey) || (event.key === 'Tab' && !event.shiftKey)) pick(at);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  return { at, onKeyDown };
}

interface SuggestionListProps {
  id: string;
  label: string;
  items: readonly Suggestion[];
  at: number;
  onPick(at: number): void;
}

export function SuggestionList({ id, label, items, at, onPick }: SuggestionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (items.length === 0) return null;
  return (
    <div class="suggestions" ref={list} id={id} role="listbox" tabIndex={-1} aria-label={label}>
      <p class="suggestions-title" aria-hidden="true">
        {label}
      </p>
      {items.map(({ key, content }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          class="suggestion"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          data-suggestion={key}
          // The field keeps the focus: what is picked goes on being typed there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
          onKeyDown={() => undefined}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
