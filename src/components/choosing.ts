import { z } from 'zod';
import { submitTo } from '../commands/call.ts';
import { Ability } from '../game/characters.ts';
import { refuse } from '../game/refusals.ts';
import { currentEvent } from '../game/table.ts';
import { defineComponent } from './define-component.ts';

const index = z.coerce.number().int().min(0);

/** One approach to the event that is being played. */
export const choose = defineComponent({
  family: 'choose',
  args: z.tuple([z.string(), index, index]),
  allowed: 'choose',
  press: (call, [actionId, eventIndex, choice]) => submitTo(call, 'choose', { actionId, eventIndex, choice }),
});

/** *Something else…*: an approach of one's own. */
export const suggest = defineComponent({
  family: 'suggest',
  args: z.tuple([z.string(), index]),
  allowed: 'suggest',
  atOnce({ table: { action } }, [actionId, eventIndex]) {
    // An old button gets its answer before anybody types into a modal in vain.
    if (action?.id !== actionId) return { reply: 'refusal', refusal: refuse('stale-turn') };
    if (currentEvent(action)?.index !== eventIndex)
      return { reply: 'refusal', refusal: refuse('stale-event') };
    return { reply: 'modal', modal: 'suggest', actionId, eventIndex };
  },
  press: async (_call, [actionId, eventIndex]) => ({
    reply: 'modal',
    modal: 'suggest',
    actionId,
    eventIndex,
  }),
  submit: {
    fields: z.object({ label: z.string(), ability: Ability.catch('wits') }),
    run: (call, [actionId, eventIndex], { label, ability }) =>
      submitTo(call, 'suggest', { actionId, eventIndex, label, ability }),
  },
});
