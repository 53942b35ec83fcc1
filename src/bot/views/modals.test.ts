import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { controlId } from '../../components/control-id.ts';
import { Ability, Archetype } from '../../game/characters.ts';
import { en } from '../../text/en.ts';
import { actModal, joinModal, suggestModal } from './modals.ts';

/** Discord's limits (https://discord.com/developers/docs/components/reference). */
const TextInput = z.strictObject({
  type: z.literal(ComponentType.TextInput),
  custom_id: z.string().min(1).max(100),
  style: z.number(),
  max_length: z.number().min(1).max(4000),
  required: z.boolean(),
  placeholder: z.string().max(100).optional(),
});
const Select = z.strictObject({
  type: z.literal(ComponentType.StringSelect),
  custom_id: z.string().min(1).max(100),
  placeholder: z.string().max(150).optional(),
  required: z.boolean(),
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        description: z.string().max(100).optional(),
      }),
    )
    .min(1)
    .max(25),
});
const Modal = z.strictObject({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(
      z.strictObject({
        type: z.literal(ComponentType.Label),
        label: z.string().min(1).max(45),
        description: z.string().max(100).optional(),
        component: z.union([TextInput, Select]),
      }),
    )
    .min(1)
    .max(5),
});
const ACTION = '0190b0c0-0000-7000-8000-00000000000a';

describe('modals', () => {
  test('joining asks for a name and one choice; the rest is optional', () => {
    const modal = Modal.parse(joinModal(en));
    expect(modal.custom_id).toBe(controlId('join'));
    const fields = modal.components.map(({ component }) => component);
    expect(fields.map(({ custom_id }) => custom_id)).toEqual([
      'name',
      'archetype',
      'concept',
      'pronouns',
      'trait',
    ]);
    expect(fields.map(({ required }) => required)).toEqual([true, true, false, false, false]);
    const [, archetype] = fields;
    expect(archetype && 'options' in archetype ? archetype.options.map(({ value }) => value) : []).toEqual([
      ...Archetype.options,
    ]);
  });

  test('acting asks for a paragraph', () => {
    const modal = Modal.parse(actModal(en));
    expect(modal.custom_id).toBe(controlId('act'));
    expect(modal.components[0]?.component).toMatchObject({ custom_id: 'text', style: 2, max_length: 1000 });
  });

  test('suggesting asks for words and an ability, and remembers the event', () => {
    const modal = Modal.parse(suggestModal(en, ACTION, 3));
    expect(modal.custom_id).toBe(controlId('suggest', ACTION, 3));
    const [label, ability] = modal.components.map(({ component }) => component);
    expect(label).toMatchObject({ custom_id: 'label', max_length: 60, required: true });
    expect(ability && 'options' in ability ? ability.options.map(({ value }) => value) : []).toEqual([
      ...Ability.options,
    ]);
  });
});
