import { z } from 'zod';
import { submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';

/** `/xcard`: the scene stops at once. Anybody may, and nobody learns who did. */
export const xcard = defineCommand({
  name: 'xcard',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: 'xcard',
      run: (call) => submitTo(call, 'xcard', {}),
    }),
  },
});
