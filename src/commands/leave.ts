import { z } from 'zod';
import { submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';

/** `/leave`: get up from the table; the character waits for you. */
export const leave = defineCommand({
  name: 'leave',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: 'leave',
      run: (call) => submitTo(call, 'leave', {}),
    }),
  },
});
