import { z } from 'zod';
import { ITEMS, ItemId } from '../game/items.ts';
import { submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';

/** `/use item on?`: something you carry is used up, on yourself or on somebody else at the table. */
export const use = defineCommand({
  name: 'use',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: {
        item: {
          kind: 'string',
          required: true,
          choices: ItemId.options
            .filter((item) => ITEMS[item].use?.heal !== undefined)
            .map((value) => ({ value, label: (t) => t.words.items[value].name })),
        },
        on: { kind: 'user', required: false },
      },
      input: z.object({ item: ItemId, on: z.string().optional() }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'use',
      run: (call, { item, on }) => submitTo(call, 'use', { item, userId: on ?? null }),
    }),
  },
});
