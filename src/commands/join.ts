import { z } from 'zod';
import { submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';
import { joinModal } from './joining.ts';

/** `/join`: a modal asks who you are; who left before comes back as they were. */
export const join = defineCommand({
  name: 'join',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: 'join',
      atOnce: (_input, call) => joinModal(call),
      run: (call) => submitTo(call, 'join', { draft: null }),
    }),
  },
});
