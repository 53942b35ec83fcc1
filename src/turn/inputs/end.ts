import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { defineInput } from '../define-input.ts';
import { phaseOf } from '../waiting.ts';

/** The campaign is over. An open turn is abandoned where it stands; the channel is free for another story. */
export const end = defineInput({
  name: 'end',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({}),
  decide({ table, actor }) {
    const { campaign, action } = table;
    const turns = action ? campaign.turn - 1 : campaign.turn;
    return {
      changes: [
        ...(action ? [{ kind: 'action-closed', status: 'abandoned' } as const] : []),
        phaseOf('ended'),
        { kind: 'campaign-ended' },
      ],
      events: [
        ...(action
          ? [fact('turn.abandoned', actor.userId, { turn: action.turn, reason: 'the campaign ended' })]
          : []),
        fact('campaign.ended', actor.userId, { turns }),
      ],
      posts: [{ key: 'epilogue', post: { kind: 'epilogue', campaign: campaign.name, turns } }],
      next: action ? { to: 'rest' } : { to: 'stay' },
      note: note('ended', { turns }),
    };
  },
});
