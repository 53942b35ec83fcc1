import { z } from 'zod';
import { defineAction, defineCommand } from './define-command.ts';

/** `/preferences plain`: how Wyrd's private answers to you look, at every table. */
export const preferences = defineCommand({
  name: 'preferences',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: { plain: { kind: 'boolean', required: true } },
      input: z.object({ plain: z.boolean() }),
      answer: 'private',
      needs: 'nothing',
      allowed: null,
      async run({ actor, services }, { plain }) {
        await services.setPlain(actor.userId, plain);
        return { reply: 'preferences', plain };
      },
    }),
  },
});
