import { z } from 'zod';
import { submitTo } from '../commands/call.ts';
import { ownSheet } from '../commands/character.ts';
import { helpFor } from '../commands/help.ts';
import { joinModal } from '../commands/joining.ts';
import { Archetype } from '../game/characters.ts';
import { defineComponent } from './define-component.ts';

/** *Join* and the modal that asks who you are. */
export const join = defineComponent({
  family: 'join',
  args: z.tuple([]),
  allowed: 'join',
  atOnce: (call) => joinModal(call),
  press: (call) => submitTo(call, 'join', { draft: null }),
  submit: {
    fields: z.object({
      name: z.string().max(200),
      archetype: Archetype.catch('wanderer'),
      concept: z.string().max(400).default(''),
      pronouns: z.string().max(100).default(''),
      trait: z.string().max(400).default(''),
    }),
    run: (call, _args, fields) =>
      submitTo(call, 'join', {
        draft: {
          archetype: fields.archetype,
          name: fields.name.slice(0, 32),
          concept: fields.concept.slice(0, 100),
          pronouns: fields.pronouns.slice(0, 24),
          trait: fields.trait.slice(0, 80),
        },
      }),
  },
});

/** *Begin*: the game master closes the lobby. */
export const begin = defineComponent({
  family: 'begin',
  args: z.tuple([]),
  allowed: 'begin',
  press(call) {
    const { scenario } = call.table.campaign;
    const all = call.services.scenarios();
    const { prologue } = all.find(({ id }) => id === scenario) ?? all[0] ?? { prologue: '' };
    return submitTo(call, 'begin', { prologue });
  },
});

/** *My character*. */
export const sheet = defineComponent({
  family: 'sheet',
  args: z.tuple([]),
  allowed: null,
  press: async (call) => ownSheet(call),
});

/** *Help*. */
export const help = defineComponent({
  family: 'help',
  args: z.tuple([]),
  allowed: null,
  press: async (call) => helpFor(call),
});
