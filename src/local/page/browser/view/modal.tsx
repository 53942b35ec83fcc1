import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Component, OpenModal } from '../discord/shapes.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { checkField, type FieldValue, fieldsOf, submission } from '../state/modal-form.ts';
import type { Seat } from '../state/seat.ts';
import { WyrdMark } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { optionsOf } from './message-select.tsx';
import { Select } from './select.tsx';

type Open = OpenModal & { channelId: string };

/** A modal of the bot's. The browser's own dialog keeps the focus inside and closes on Escape. */
export function ModalDialog({ modal, seat }: { modal: Open; seat: Seat }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const values = useSignal<Readonly<Record<string, FieldValue>>>(
    Object.fromEntries(fieldsOf(modal.components).map(({ id, initial }) => [id, initial])),
  );
  const errors = useSignal<Readonly<Record<string, string>>>({});
  const problem = useSignal<string | null>(null);
  const sending = useSignal(false);
  const titleId = useId();
  const close = () => (seat.interactions.modal.value = null);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus();
  }, []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (sending.value) return;
    const wrong = fieldsOf(modal.components).flatMap(({ id, shape }) => {
      const error = checkField(shape, values.value[id] ?? '');
      return error ? [[id, error] as const] : [];
    });
    errors.value = Object.fromEntries(wrong);
    const [first] = wrong;
    if (first) {
      const field = dialog.current?.querySelector(`[data-custom-id="${CSS.escape(first[0])}"]`);
      (field?.querySelector<HTMLElement>('button') ?? (field as HTMLElement | null))?.focus();
      return;
    }
    sending.value = true;
    problem.value = await seat.interactions.submit(modal, submission(modal.components, values.value));
    sending.value = false;
  }

  const set = (id: string, value: FieldValue) => {
    values.value = { ...values.value, [id]: value };
    if (errors.value[id])
      errors.value = Object.fromEntries(Object.entries(errors.value).filter(([key]) => key !== id));
  };
  return (
    <dialog
      class="modal"
      ref={dialog}
      aria-labelledby={titleId}
      data-custom-id={modal.custom_id}
      onCancel={close}
      onClose={close}
    >
      <form onSubmit={submit} noValidate>
        <header>
          <WyrdMark size={28} />
          <h2 id={titleId}>{modal.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="modal-fields">
          {modal.components.map((part, at) => (
            <Part
              key={part.id ?? at}
              part={part}
              values={values.value}
              errors={errors.value}
              seat={seat}
              onSet={set}
            />
          ))}
        </div>
        {problem.value && (
          <p class="failed" role="alert">
            {problem.value}
          </p>
        )}
        <footer>
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" aria-busy={sending.value}>
            <span class="button-label">Submit</span>
            {sending.value && <span class="dots" aria-hidden="true" />}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

interface PartProps {
  part: Component;
  values: Readonly<Record<string, FieldValue>>;
  errors: Readonly<Record<string, string>>;
  seat: Seat;
  onSet(id: string, value: FieldValue): void;
}

function Part({ part, values, errors, seat, onSet }: PartProps) {
  const fieldId = useId();
  if (part.type === 10) return <Markdown source={part.content ?? ''} />;
  const field = part.component ?? part.components?.[0];
  const id = field?.custom_id;
  if (!field || !id) return null;
  const label = part.label ?? field.label ?? id;
  const error = errors[id];
  const value = values[id] ?? '';
  const required = field.required ?? true;
  return (
    <div class="field" data-field={id}>
      <label for={fieldId}>
        {label}
        {required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {part.description && <p class="field-hint">{part.description}</p>}
      {field.type === 4 ? (
        <TextField
          id={fieldId}
          shape={field}
          label={label}
          value={String(value)}
          error={error}
          onInput={(text) => onSet(id, text)}
        />
      ) : (
        <Select
          customId={id}
          label={label}
          placeholder={field.placeholder ?? 'Make a choice'}
          options={optionsOf(field, seat)}
          min={required ? (field.min_values ?? 1) : 0}
          max={field.max_values ?? 1}
          chosen={Array.isArray(value) ? value : []}
          invalid={error !== undefined}
          describedBy={error ? `${fieldId}-error` : undefined}
          onCommit={(chosen) => onSet(id, chosen)}
        />
      )}
      {error && (
        <p class="field-error" id={`${fieldId}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function TextField({
  id,
  shape,
  label,
  value,
  error,
  onInput,
}: {
  id: string;
  shape: Component;
  label: string;
  value: string;
  error: string | undefined;
  onInput(text: string): void;
}) {
  const shared = {
    ...{ id, value, placeholder: shape.placeholder ?? '', 'aria-label': label },
    ...{ 'data-custom-id': shape.custom_id, maxLength: shape.max_length ?? 4000 },
    ...{ 'aria-required': shape.required ?? true, 'aria-invalid': error !== undefined },
    ...(error ? { 'aria-describedby': `${id}-error` } : {}),
    autoComplete: 'off',
  };
  const max = shape.max_length ?? 4000;
  const left = max - value.length;
  return (
    <div class="text-field">
      {shape.style === 2 ? (
        <textarea {...shared} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {left < max / 5 && <span class="left">{left}</span>}
    </div>
  );
}
