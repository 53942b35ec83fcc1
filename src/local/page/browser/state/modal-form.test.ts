import { expect, test } from 'vitest';
import { checkField, fieldsOf, submission } from './modal-form.ts';

const components = [
  { type: 10, content: 'Read this' },
  {
    type: 18,
    label: 'Name',
    component: { type: 4, custom_id: 'name', style: 1, min_length: 2, max_length: 5, value: 'Ada' },
  },
  {
    ...{ type: 18, label: 'Skill' },
    component: {
      type: 3,
      custom_id: 'skill',
      options: [
        { label: 'One', value: '1', default: true },
        { label: 'Two', value: '2' },
      ],
    },
  },
  { type: 1, components: [{ type: 4, custom_id: 'old', style: 1, label: 'Old', required: false }] },
];

test('fields are found in labels and in rows, with what stands in them at first', () => {
  expect(fieldsOf(components).map(({ id, initial }) => [id, initial])).toEqual([
    ['name', 'Ada'],
    ['skill', ['1']],
    ['old', ''],
  ]);
});

test('a field says what is wrong with it', () => {
  const name = { type: 4, custom_id: 'name', min_length: 2, max_length: 5 };
  expect(checkField(name, ' ')).toBe('This is required');
  expect(checkField(name, 'A')).toBe('At least 2 characters');
  expect(checkField(name, 'Adelaide')).toBe('At most 5 characters');
  expect(checkField(name, 'Ada')).toBeNull();
  expect(checkField({ ...name, required: false }, '')).toBeNull();
  expect(checkField({ type: 3, custom_id: 's' }, [])).toBe('Pick one');
  expect(checkField({ type: 3, custom_id: 's', min_values: 2, max_values: 3 }, ['1'])).toBe(
    'Pick at least 2',
  );
});

test('the submission has the shape of the modal', () => {
  expect(submission(components, { name: 'Bram', skill: ['2'] })).toEqual([
    { type: 18, component: { type: 4, custom_id: 'name', value: 'Bram' } },
    { type: 18, component: { type: 3, custom_id: 'skill', values: ['2'] } },
    { type: 1, components: [{ type: 4, custom_id: 'old', value: '' }] },
  ]);
});
