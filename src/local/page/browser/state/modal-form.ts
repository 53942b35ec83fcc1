import type { Component } from '../discord/shapes.ts';

/** Text of an input, or the values of a select. */
export type FieldValue = string | readonly string[];

interface FieldShape {
  id: string;
  shape: Component;
  initial: FieldValue;
}

/** The fields of a modal, labels (type 18) and legacy rows alike. */
export function fieldsOf(components: readonly Component[]): FieldShape[] {
  return components.flatMap((part) => {
    const shape = part.component ?? part.components?.[0];
    if (!shape?.custom_id) return [];
    const picked = (shape.options ?? []).filter((one) => one.default).map(({ value }) => value);
    return [{ id: shape.custom_id, shape, initial: shape.type === 4 ? (shape.value ?? '') : picked }];
  });
}

/** What is wrong with a field, in words; null when nothing is. */
export function checkField(shape: Component, value: FieldValue): string | null {
  const required = shape.required ?? true;
  if (shape.type !== 4) {
    const least = required ? (shape.min_values ?? 1) : 0;
    return value.length < least ? (least === 1 ? 'Pick one' : `Pick at least ${least}`) : null;
  }
  const text = String(value);
  if (text.trim() === '') return required ? 'This is required' : null;
  if (text.length < (shape.min_length ?? 0)) return `At least ${shape.min_length} characters`;
  if (text.length > (shape.max_length ?? 4000)) return `At most ${shape.max_length ?? 4000} characters`;
  return null;
}

/** The components of a modal's submission, shaped as the modal was. */
export function submission(
  components: readonly Component[],
  values: Readonly<Record<string, FieldValue>>,
): object[] {
  return components.flatMap((part) => {
    const shape = part.component ?? part.components?.[0];
    if (!shape?.custom_id) return [];
    const value = values[shape.custom_id];
    const own =
      shape.type === 4 ? { value: String(value ?? '') } : { values: Array.isArray(value) ? value : [] };
    const sent = { type: shape.type, custom_id: shape.custom_id, ...own };
    return [part.type === 18 ? { type: 18, component: sent } : { type: 1, components: [sent] }];
  });
}
