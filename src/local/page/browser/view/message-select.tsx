import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { Component, SelectOption } from '../discord/shapes.ts';
import { controlKey } from '../state/interactions.ts';
import { nameOf, type Seat } from '../state/seat.ts';
import { Here } from './here.ts';
import { Select } from './select.tsx';

/** What a select offers: its own options, or the people and channels of the server. */
export function optionsOf(component: Component, seat: Seat): SelectOption[] {
  const people = () => seat.members.value.map((one) => ({ value: one.id, label: nameOf(one) }));
  const rooms = () => seat.channels.value.map(({ id, name }) => ({ value: id, label: `#${name}` }));
  if (component.type === 3) return component.options ?? [];
  if (component.type === 5 || component.type === 7) return people();
  return component.type === 8 ? rooms() : [];
}

export function defaultsOf(component: Component): string[] {
  return (component.options ?? []).filter((one) => one.default).map(({ value }) => value);
}

/** A select in a message: what is picked is sent at once. */
export function MessageSelect({ component }: { component: Component }) {
  const here = useContext(Here);
  const chosen = useSignal<readonly string[]>(defaultsOf(component));
  const { custom_id: customId } = component;
  if (!here || !customId) return null;
  const { seat, message } = here;
  const send = (values: readonly string[]) => {
    chosen.value = values;
    void seat.interactions.select(message, customId, component.type, values);
  };
  return (
    <Select
      customId={customId}
      label={component.placeholder ?? 'Make a choice'}
      placeholder={component.placeholder ?? 'Make a choice'}
      options={optionsOf(component, seat)}
      min={component.min_values ?? 1}
      max={component.max_values ?? 1}
      chosen={chosen.value}
      disabled={component.disabled ?? false}
      busy={seat.interactions.busy.value.has(controlKey(message.id, customId))}
      onCommit={send}
    />
  );
}
