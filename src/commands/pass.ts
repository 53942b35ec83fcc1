import { z } from 'zod';
import { submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';

/** `/pass`: my character holds back this turn. */
export const pass = defineCommand({
  name: 'pass',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: 'pass',
      run: (call) => submitTo(call, 'pass', {}),
    }),
  },
});
