import { z } from 'zod';
import { boundariesModal } from '../commands/boundaries.ts';
import { submitTo } from '../commands/call.ts';
import { Ability } from '../game/characters.ts';
import { refuse } from '../game/refusals.ts';
import { defineComponent } from './define-component.ts';

/** *Might +1*, on the sheet of a character who has grown. */
export const grow = defineComponent({
  family: 'grow',
  args: z.tuple([Ability]),
  allowed: 'grow',
  press: (call, [ability]) => submitTo(call, 'grow', { ability }),
});

/** My lines and veils. */
export const boundaries = defineComponent({
  family: 'boundaries',
  args: z.tuple([]),
  allowed: 'boundaries',
  atOnce: (call) => boundariesModal(call),
  press: async () => ({ reply: 'refusal', refusal: refuse('not-a-player') }),
  submit: {
    fields: z.object({ lines: z.string().max(4000).default(''), veils: z.string().max(4000).default('') }),
    run: (call, _args, fields) => submitTo(call, 'boundaries', fields),
  },
});

/** *Yes, delete it all*: everything kept of whoever pressed it. */
export const deleteMe = defineComponent({
  family: 'delete-me',
  args: z.tuple([]),
  needs: 'nothing',
  allowed: null,
  press: async ({ actor, services }) => ({
    reply: 'deleted',
    campaigns: await services.forget(actor.userId),
  }),
});
