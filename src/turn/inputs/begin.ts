import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import { partyOf } from '../../game/table.ts';
import { defineInput } from '../define-input.ts';
import { phaseOf } from '../waiting.ts';

/** The lobby closes and the story opens. `prologue` is the scenario's own text, never a player's. */
export const begin = defineInput({
  name: 'begin',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ prologue: z.string().max(2000) }),
  decide({ table, actor }, { prologue }) {
    const { campaign } = table;
    const party = partyOf(table, campaign.turn + 1);
    if (party.length === 0) return refuse('nobody-joined');
    return {
      changes: [phaseOf('idle')],
      events: [fact('campaign.begun', actor.userId, { party: party.map(({ id }) => id) })],
      posts: [{ key: 'prologue', post: { kind: 'prologue', campaign: campaign.name, text: prologue } }],
      next: { to: 'stay' },
      note: note('begun'),
    };
  },
});
