import { z } from 'zod';
import { submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';

/** `/act text?`: what my character tries; without text a modal asks. */
export const act = defineCommand({
  name: 'act',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: { text: { kind: 'string', required: false, maxLength: 4000 } },
      input: z.object({ text: z.string().optional() }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'act',
      atOnce: ({ text }) => (text === undefined ? { reply: 'modal', modal: 'act' } : null),
      run: (call, { text }) => submitTo(call, 'act', { text: text ?? '' }),
    }),
  },
});
