import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { controlId } from '../../components/control-id.ts';
import { Ability, ARCHETYPES, Archetype } from '../../game/characters.ts';
import { MAX_INTENT } from '../../game/player-text.ts';
import type { Boundaries } from '../../game/table.ts';
import type { Catalog, Field } from '../../text/catalog.ts';

/** A modal's row: a label with its field. */
function labelled(field: Field, component: object) {
  const { label, description } = field;
  return {
    type: ComponentType.Label as const,
    label,
    ...(description ? { description } : {}),
    component: component as never,
  };
}

function textField(
  custom_id: string,
  { placeholder }: Field,
  options: { max: number; required: boolean; long?: boolean; value?: string },
) {
  return {
    type: ComponentType.TextInput,
    custom_id,
    style: options.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: options.max,
    required: options.required,
    ...(placeholder ? { placeholder } : {}),
    // Discord takes no empty value.
    ...(options.value ? { value: options.value.slice(0, options.max) } : {}),
  };
}

function choice(
  custom_id: string,
  { placeholder }: Field,
  options: { label: string; value: string; description?: string }[],
) {
  return {
    type: ComponentType.StringSelect,
    custom_id,
    options,
    required: true,
    ...(placeholder ? { placeholder } : {}),
  };
}

export function joinModal(t: Catalog): APIModalInteractionResponseCallbackData {
  const { title, name, archetype, concept, pronouns, trait } = t.modals.join;
  const archetypes = Archetype.options
    .filter((one) => one in ARCHETYPES)
    .map((value) => ({
      value,
      label: t.words.archetypes[value].name,
      description: t.words.archetypes[value].describe,
    }));
  return {
    custom_id: controlId('join'),
    title,
    components: [
      labelled(name, textField('name', name, { max: 32, required: true })),
      labelled(archetype, choice('archetype', archetype, archetypes)),
      labelled(concept, textField('concept', concept, { max: 100, required: false })),
      labelled(pronouns, textField('pronouns', pronouns, { max: 24, required: false })),
      labelled(trait, textField('trait', trait, { max: 80, required: false })),
    ],
  };
}

export function actModal(t: Catalog): APIModalInteractionResponseCallbackData {
  const { title, text } = t.modals.act;
  return {
    custom_id: controlId('act'),
    title,
    components: [labelled(text, textField('text', text, { max: MAX_INTENT, required: true, long: true }))],
  };
}

export function suggestModal(
  t: Catalog,
  actionId: string,
  eventIndex: number,
): APIModalInteractionResponseCallbackData {
  const { title, label, ability } = t.modals.suggest;
  const abilities = Ability.options.map((value) => ({
    value,
    label: t.words.abilities[value].name,
    description: t.words.abilities[value].describe,
  }));
  return {
    custom_id: controlId('suggest', actionId, eventIndex),
    title,
    components: [
      labelled(label, textField('label', label, { max: 60, required: true })),
      labelled(ability, choice('ability', ability, abilities)),
    ],
  };
}

/** What a player gave before stands in the fields, so that it is changed rather than given anew. */
export function boundariesModal(t: Catalog, given: Boundaries): APIModalInteractionResponseCallbackData {
  const { title, lines, veils } = t.modals.boundaries;
  const field = (id: 'lines' | 'veils', words: Field) =>
    labelled(
      words,
      textField(id, words, { max: 1000, required: false, long: true, value: given[id].join(', ') }),
    );
  return {
    custom_id: controlId('boundaries'),
    title,
    components: [field('lines', lines), field('veils', veils)],
  };
}

export function courseModal(t: Catalog): APIModalInteractionResponseCallbackData {
  const { title, text } = t.modals.course;
  return {
    custom_id: controlId('course'),
    title,
    components: [labelled(text, textField('text', text, { max: 200, required: true }))],
  };
}

/** `eventIndex` null: the story itself is under review. */
export function editModal(
  t: Catalog,
  actionId: string,
  eventIndex: number | null,
  now: { title: string; text: string },
): APIModalInteractionResponseCallbackData {
  const { title, heading, text } = t.modals.edit;
  const max = eventIndex === null ? 2200 : 200;
  return {
    custom_id: controlId('edit', actionId, ...(eventIndex === null ? [] : [eventIndex])),
    title,
    components: [
      labelled(
        heading,
        textField('title', heading, { max: eventIndex === null ? 80 : 60, required: true, value: now.title }),
      ),
      labelled(text, textField('text', text, { max, required: true, long: true, value: now.text })),
    ],
  };
}
