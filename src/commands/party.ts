import { z } from 'zod';
import { defineAction, defineCommand } from './define-command.ts';

/** `/party`: who is at the table, and how they fare. */
export const party = defineCommand({
  name: 'party',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: null,
      run: async ({ table }) => ({ reply: 'party', table }),
    }),
  },
});
