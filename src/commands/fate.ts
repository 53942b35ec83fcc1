import { z } from 'zod';
import { refuse } from '../game/refusals.ts';
import { defineAction, defineCommand } from './define-command.ts';

/** `/fate turn?`: the promise before the vote, and after the turn the proof: every die thrown again. */
export const fate = defineCommand({
  name: 'fate',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: { turn: { kind: 'integer', required: false, min: 1, max: 1_000_000 } },
      input: z.object({ turn: z.number().int().min(1).max(1_000_000).optional() }),
      answer: 'private',
      needs: 'campaign',
      allowed: null,
      async run({ table, services }, { turn }) {
        const found = await services.fateOf(table.campaign.id, turn ?? null);
        return found ? { reply: 'fate', fate: found } : { reply: 'refusal', refusal: refuse('no-turn-yet') };
      },
    }),
  },
});
