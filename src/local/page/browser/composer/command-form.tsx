import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice, CommandOption } from '../discord/shapes.ts';
import type { Seat } from '../state/seat.ts';
import { Icon } from '../view/icon.tsx';
import { isProse, OPTION, suggestionsFor, toInteraction } from './command-line.ts';
import type { Draft } from './draft.ts';
import { type Suggestion, SuggestionList, useSuggestions } from './suggestions.tsx';

type CommandDraft = Extract<Draft, { kind: 'command' }>;
const COMPLETE_AFTER_MS = 200;

interface CommandFormProps {
  draft: CommandDraft;
  seat: Seat;
  channelId: string;
  onChange(draft: Draft): void;
  /** Back to plain words. */
  onLeave(text: string): void;
}

/** A command that is being filled in: its name, a chip per option, and what the option wants. */
export function CommandForm({ draft, seat, channelId, onChange, onLeave }: CommandFormProps) {
  const { entry, values, shown } = draft;
  const form = useRef<HTMLFormElement>(null);
  const focused = useSignal<string | null>(null);
  const closed = useSignal(false);
  const errors = useSignal<Readonly<Record<string, string>>>({});
  const named = { members: seat.members.value, channels: seat.channels.value };
  const option = entry.options.find(({ name }) => name === focused.value);
  const choices = useChoices({ draft, option, seat, channelId });
  const inputOf = (name: string) =>
    form.current?.querySelector<HTMLInputElement>(`[data-option="${CSS.escape(name)}"]`);
  /** What has the focus once the chips are on the page; `''` is the command itself. */
  const focusNext = useRef<string | null>(null);
  const focus = (name: string) => {
    focusNext.current = name;
    takeFocus();
  };
  function takeFocus(): void {
    const wanted = focusNext.current;
    if (wanted === null) return;
    const element =
      wanted === '' ? form.current?.querySelector<HTMLElement>('.command-chip') : inputOf(wanted);
    element?.focus();
    if (element) focusNext.current = null;
  }
  useLayoutEffect(takeFocus);

  useLayoutEffect(() => {
    // A required option first, else the first that is shown, else the command itself: Enter then sends.
    focus(shown.find((name) => !values[name]) ?? shown[0] ?? '');
  }, []);

  const setValue = (name: string, value: string) => {
    closed.value = false;
    errors.value = without(errors.value, name);
    onChange({ ...draft, values: { ...values, [name]: value } });
  };
  const add = (name: string) => {
    onChange({ ...draft, shown: [...shown, name] });
    focus(name);
  };
  const remove = (name: string) => {
    const left = shown.filter((one) => one !== name);
    onChange({ ...draft, shown: left, values: without(values, name) });
    const before = left.at(-1);
    focus(before ?? '');
  };
  const pick = (at: number) => {
    const choice = choices[at];
    if (!choice || !option) return;
    onChange({
      ...draft,
      values: { ...values, [option.name]: choice.name },
      picked: { ...draft.picked, [option.name]: choice },
    });
    errors.value = without(errors.value, option.name);
    closed.value = true;
    const next = shown.find((name) => name !== option.name && !values[name]);
    if (next) focus(next);
  };
  const items =
    closed.value || !option
      ? []
      : choices.map((choice): Suggestion => ({ key: choice.name, content: choice.name }));
  const list = useSuggestions(items, pick, () => (closed.value = true));

  function send(): void {
    const reading = toInteraction(entry, values, named, draft.picked);
    if ('errors' in reading) {
      errors.value = reading.errors;
      const [first] = Object.keys(reading.errors);
      if (first && !shown.includes(first)) add(first);
      else if (first) focus(first);
      return;
    }
    onLeave('');
    void seat.interactions.command(channelId, entry.path, reading.data);
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (list.onKeyDown(event)) return;
    const name = focused.value;
    if (
      event.key === 'Enter' &&
      !event.isComposing &&
      !(event.target instanceof HTMLButtonElement && event.target.classList.contains('add-option'))
    ) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') onLeave('');
    else if (event.key === 'Backspace' && name && !values[name]) {
      event.preventDefault();
      if (entry.options.find((one) => one.name === name)?.required || shown.length === 0)
        onLeave(`/${entry.path}`);
      else remove(name);
    } else if (event.key === 'Backspace' && !name) {
      event.preventDefault();
      onLeave(`/${entry.path}`);
    }
  };
  const more = entry.options.filter(({ name }) => !shown.includes(name));
  const problem = Object.entries(errors.value)[0];
  return (
    <>
      <SuggestionList id="suggestions" label={option?.name ?? ''} items={items} at={list.at} onPick={pick} />
      <p class={`command-help ${problem ? 'wrong' : ''}`} role={problem ? 'alert' : undefined}>
        {problem ? (
          <>
            <b>{problem[0]}</b> {problem[1]}
          </>
        ) : option ? (
          <>
            <b>{option.name}</b> {option.description}
            {option.required && <span class="needed-mark"> required</span>}
          </>
        ) : (
          <>
            <b>/{entry.path}</b> {entry.description}
          </>
        )}
      </p>
      <form
        ref={form}
        class="composer-box command-form"
        aria-label={`Command /${entry.path}`}
        data-command={entry.path}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <button
          type="button"
          class="command-chip"
          title="Press to choose another command"
          onClick={() => onLeave('/')}
        >
          /{entry.path}
        </button>
        {shown.flatMap((name) => {
          const shape = entry.options.find((one) => one.name === name);
          return shape
            ? [
                <OptionChip
                  key={name}
                  shape={shape}
                  value={values[name] ?? ''}
                  invalid={name in errors.value}
                  activeId={focused.value === name && items.length > 0 ? `suggestions-${list.at}` : undefined}
                  onInput={(value) => setValue(name, value)}
                  onFocus={() => {
                    focused.value = name;
                    closed.value = false;
                  }}
                  onBlur={() => {
                    if (focused.value === name) focused.value = null;
                  }}
                />,
              ]
            : [];
        })}
        {more.map(({ name, description }) => (
          <button
            type="button"
            key={name}
            class="add-option"
            title={description}
            aria-label={`Add ${name}: ${description}`}
            onClick={() => add(name)}
          >
            +{name}
          </button>
        ))}
        <button type="submit" class="icon-button send-button" aria-label="Send the command">
          <Icon name="send" />
        </button>
      </form>
    </>
  );
}

interface OptionChipProps {
  shape: CommandOption;
  value: string;
  invalid: boolean;
  activeId: string | undefined;
  onInput(value: string): void;
  onFocus(): void;
  onBlur(): void;
}

function OptionChip({ shape, value, invalid, activeId, onInput, onFocus, onBlur }: OptionChipProps) {
  const { name, required = false, type } = shape;
  return (
    <label class={`option-chip ${invalid ? 'invalid' : ''} ${isProse(shape) ? 'prose' : ''}`}>
      <span>
        {name}
        {required && <i aria-hidden="true">*</i>}
      </span>
      <input
        data-option={name}
        aria-label={name}
        aria-required={required}
        aria-invalid={invalid}
        role="combobox"
        aria-expanded={activeId !== undefined}
        aria-controls="suggestions"
        aria-activedescendant={activeId}
        autoComplete="off"
        inputMode={type === OPTION.integer ? 'numeric' : type === OPTION.number ? 'decimal' : 'text'}
        size={Math.max(4, Math.min(40, value.length + 1))}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </label>
  );
}

/** Choices of the option that is being filled in; autocompleted ones are asked of the bot as one types. */
function useChoices({
  draft,
  option,
  seat,
  channelId,
}: {
  draft: CommandDraft;
  option: CommandOption | undefined;
  seat: Seat;
  channelId: string;
}): Choice[] {
  const answered = useSignal<{ for: string; choices: Choice[] }>({ for: '', choices: [] });
  const named = { members: seat.members.value, channels: seat.channels.value };
  const typed = option ? (draft.values[option.name] ?? '') : '';
  const question = option?.autocomplete ? `${option.name} ${typed}` : null;
  useEffect(() => {
    if (question === null || !option) return;
    const timer = setTimeout(async () => {
      const reading = toInteraction(draft.entry, draft.values, named, draft.picked, option.name);
      if (!('data' in reading)) return;
      answered.value = {
        for: option.name,
        choices: await seat.interactions.complete(channelId, reading.data),
      };
    }, COMPLETE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [question]);
  if (!option) return [];
  if (option.autocomplete) return answered.value.for === option.name ? answered.value.choices : [];
  const exact = suggestionsFor(option, typed, named);
  // What is written out in full needs no list: Enter then sends.
  return exact.length === 1 && exact[0]?.name === typed ? [] : exact;
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
