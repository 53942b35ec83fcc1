import { z } from 'zod';
import { playerOf } from '../game/table.ts';
import type { Call } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';
import type { Reply } from './reply.ts';

/** `/help`: what you, here and now, can do. */
export const help = defineCommand({
  name: 'help',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'nothing',
      allowed: null,
      run: async (call) => helpFor(call),
    }),
  },
});

export function helpFor({ table, actor }: Call): Reply {
  const seat = table ? playerOf(table, actor.userId) : undefined;
  const role = actor.gm ? 'gm' : seat ? 'player' : 'onlooker';
  return { reply: 'help', phase: table?.campaign.phase ?? null, role };
}
