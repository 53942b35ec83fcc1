import { z } from 'zod';
import { submitTo } from '../commands/call.ts';
import { defineComponent } from './define-component.ts';

/** The board's *Act* and its modal. */
export const act = defineComponent({
  family: 'act',
  args: z.tuple([]),
  allowed: 'act',
  atOnce: () => ({ reply: 'modal', modal: 'act' }),
  press: async () => ({ reply: 'modal', modal: 'act' }),
  submit: {
    fields: z.object({ text: z.string() }),
    run: (call, _args, { text }) => submitTo(call, 'act', { text }),
  },
});

/** *Hold back*: nobody waits for me this turn. */
export const pass = defineComponent({
  family: 'pass',
  args: z.tuple([z.string()]).or(z.tuple([])),
  allowed: 'pass',
  press: (call) => submitTo(call, 'pass', {}),
});
