import { useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SelectOption } from '../discord/shapes.ts';
import { EmojiView } from './emoji.tsx';

export interface SelectProps {
  customId: string;
  label: string;
  placeholder: string;
  options: readonly SelectOption[];
  min: number;
  max: number;
  chosen: readonly string[];
  disabled?: boolean;
  busy?: boolean;
  invalid?: boolean;
  describedBy?: string | undefined;
  /** With one choice at once; with several when the list closes. */
  onCommit(values: readonly string[]): void;
}

/** A select as Discord draws it: options with descriptions and emoji, one or several. */
export function Select(props: SelectProps) {
  const { customId, label, placeholder, options, max, chosen, disabled = false, busy = false } = props;
  const anchor = useRef<HTMLButtonElement>(null);
  const open = useSignal(false);
  const shown = options.filter(({ value }) => chosen.includes(value));
  return (
    <div class="select" data-custom-id={customId}>
      <button
        type="button"
        class={`select-button ${props.invalid ? 'invalid' : ''}`}
        ref={anchor}
        role="combobox"
        aria-haspopup="listbox"
        aria-controls={`${customId} list`}
        aria-expanded={open.value}
        aria-label={label}
        aria-busy={busy}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        disabled={disabled}
        onClick={() => (open.value = !open.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open.value = true;
        }}
      >
        {shown.length > 0 ? (
          <span class="select-values">
            {shown.map((one) => (
              <span key={one.value} class={max > 1 ? 'pill' : ''}>
                {one.emoji && <EmojiView emoji={one.emoji} />} {one.label}
              </span>
            ))}
          </span>
        ) : (
          <span class="select-placeholder">{placeholder}</span>
        )}
        {busy ? <span class="dots" aria-hidden="true" /> : <span class="chevron" aria-hidden="true" />}
      </button>
      {open.value && (
        <Listbox
          {...props}
          anchor={anchor}
          onClose={() => {
            open.value = false;
            anchor.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Listbox({
  anchor,
  onClose,
  customId,
  options,
  min,
  max,
  chosen,
  label,
  onCommit,
}: SelectProps & { anchor: { current: HTMLElement | null }; onClose(): void }) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const picked = useSignal<readonly string[]>(chosen);
  const active = useSignal(
    Math.max(
      0,
      options.findIndex(({ value }) => chosen.includes(value)),
    ),
  );
  const several = max > 1;
  useTopLayer(list, anchor);

  const close = () => {
    const changed = picked.value.join('\n') !== chosen.join('\n');
    if (several && changed && picked.value.length >= min) onCommit(picked.value);
    onClose();
  };
  const pick = (value: string) => {
    const has = picked.value.includes(value);
    if (several) {
      if (has) picked.value = picked.value.filter((one) => one !== value);
      else if (picked.value.length < max) picked.value = [...picked.value, value];
      return;
    }
    onCommit(has && min === 0 ? [] : [value]);
    onClose();
  };
  useEffect(() => {
    const outside = (event: Event) => {
      const inside =
        event.target instanceof Node &&
        (list.current?.contains(event.target) || anchor.current?.contains(event.target));
      if (!inside) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  });
  useEffect(() => {
    list.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active.value]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: Math.min(last, active.value + 1),
      ArrowUp: Math.max(0, active.value - 1),
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    const value = options[active.value]?.value;
    if (to !== undefined) active.value = to;
    else if ((event.key === 'Enter' || event.key === ' ') && value !== undefined) pick(value);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return findByLetter(event);
    event.preventDefault();
    event.stopPropagation();
  };
  const findByLetter = ({ key }: KeyboardEvent) => {
    if (key.length !== 1) return;
    const at = options.findIndex((one) => one.label.toLowerCase().startsWith(key.toLowerCase()));
    if (at >= 0) active.value = at;
  };

  return (
    <div
      class="listbox"
      popover="manual"
      ref={list}
      id={`${customId} list`}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-multiselectable={several}
      aria-activedescendant={`${id}-${active.value}`}
      onKeyDown={onKeyDown}
    >
      {options.length === 0 && <p class="nothing">Nobody to pick</p>}
      {options.map((one, at) => (
        <div
          key={one.value}
          id={`${id}-${at}`}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={picked.value.includes(one.value)}
          data-value={one.value}
          data-active={active.value === at}
          onPointerMove={() => (active.value = at)}
          onClick={() => pick(one.value)}
          onKeyDown={onKeyDown}
        >
          {one.emoji && <EmojiView emoji={one.emoji} />}
          <span class="option-text">
            <span class="option-label">{one.label}</span>
            {one.description && <span class="option-description">{one.description}</span>}
          </span>
          <span class={`check ${several ? 'box' : ''}`} aria-hidden="true">
            {picked.value.includes(one.value) ? '✓' : ''}
          </span>
        </div>
      ))}
    </div>
  );
}

/** Shows an element above everything, dialogs included, below its anchor or above it where there is more room. */
function useTopLayer(
  element: { current: HTMLElement | null },
  anchor: { current: HTMLElement | null },
): void {
  useLayoutEffect(() => {
    const box = element.current;
    const from = anchor.current?.getBoundingClientRect();
    if (!box || !from) return;
    box.showPopover();
    const below = innerHeight - from.bottom - 12;
    const above = from.top - 12;
    const up = below < Math.min(box.scrollHeight, 260) && above > below;
    box.style.left = `${from.left}px`;
    box.style.width = `${from.width}px`;
    box.style.maxHeight = `${Math.min(320, up ? above : below)}px`;
    if (up) box.style.bottom = `${innerHeight - from.top + 6}px`;
    else box.style.top = `${from.bottom + 6}px`;
    box.focus({ preventScroll: true });
  }, []);
}
