import { awakeOf } from '../../game/table.ts';
import { defineStep } from '../define-step.ts';

/** What is on the table goes to the vote. Who may vote is fixed now: the party that is awake. */
export const openVote = defineStep('open-vote', {
  async run({ table, action }) {
    // The game master may have dropped every one of them.
    if (action.events.length === 0) return { to: 'resolve-action', changes: [] };
    const voters = awakeOf(table, action.turn).map(({ id }) => id);
    return { wait: { kind: 'votes', awaited: voters }, changes: [{ kind: 'action', set: { voters } }] };
  },
});
