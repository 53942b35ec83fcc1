import { z } from 'zod';
import { refuse } from '../game/refusals.ts';
import { type Action, defineAction, defineCommand } from './define-command.ts';
import type { KeptData, Reply } from './reply.ts';

/** `/privacy show|delete`: everything Wyrd keeps of you, and a way to have it gone. */
export const privacy = defineCommand({
  name: 'privacy',
  gmOnly: false,
  actions: {
    show: ofPerson((data) => ({ reply: 'kept', data })),
    delete: ofPerson(() => ({ reply: 'confirm-delete' })),
  },
});

function ofPerson(answer: (data: KeptData) => Reply): Action {
  return defineAction({
    options: {},
    input: z.object({}),
    answer: 'private',
    needs: 'nothing',
    allowed: null,
    async run({ actor, services }): Promise<Reply> {
      const data = await services.keptOf(actor.userId);
      const none = data.campaigns.length === 0 && !data.plain;
      return none ? { reply: 'refusal', refusal: refuse('nothing-kept') } : answer(data);
    },
  });
}
