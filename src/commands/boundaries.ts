import { z } from 'zod';
import { playerOf, type Table } from '../game/table.ts';
import { type Call, submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';
import type { Reply } from './reply.ts';

/** `/boundaries`: a modal with your own lines and veils, which nobody but the storyteller reads. */
export const boundaries = defineCommand({
  name: 'boundaries',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: 'boundaries',
      atOnce: (_input, call) => boundariesModal(call),
      // Whoever has no seat is told so by the input itself.
      run: (call) => submitTo(call, 'boundaries', { lines: '', veils: '' }),
    }),
  },
});

/** The modal with what was given before; null for whoever has no seat. */
export function boundariesModal({ table, actor }: Call & { table: Table }): Reply | null {
  const player = playerOf(table, actor.userId);
  return player ? { reply: 'modal', modal: 'boundaries', given: player.boundaries } : null;
}
