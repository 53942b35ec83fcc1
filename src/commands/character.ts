import { z } from 'zod';
import { refuse } from '../game/refusals.ts';
import { playerOf, type Table } from '../game/table.ts';
import type { Call } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';
import type { Reply } from './reply.ts';

/** `/character`: your own sheet, privately. */
export const character = defineCommand({
  name: 'character',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      playersOnly: true,
      allowed: null,
      run: async (call) => ownSheet(call),
    }),
  },
});

export function ownSheet({ table, actor }: Call & { table: Table }): Reply {
  const player = playerOf(table, actor.userId);
  if (!player) return { reply: 'refusal', refusal: refuse('not-a-player') };
  return { reply: 'sheet', player };
}
