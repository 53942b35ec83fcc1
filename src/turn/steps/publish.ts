import { defineStep } from '../define-step.ts';
import { tell } from '../telling.ts';

/** The story is told, and the turn is over. */
export const publish = defineStep('publish', {
  async run({ table, action }) {
    if (!action.draft) throw new Error(`Action ${action.id} has no story to tell`);
    return { to: 'rest', ...tell(table, action, action.draft) };
  },
});
