import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import type { Halt } from '../../game/table.ts';
import { defineInput } from '../define-input.ts';
import { remainingOf } from './clock.ts';

/**
 * Puts a story away: clocks stop where they are and the channel is free for another one. Nothing is lost; it
 * can be brought back here or in any other channel of the server, also when its own was deleted.
 */
export const archive = defineInput({
  name: 'archive',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ reason: z.string() }),
  decide({ table, actor, now }, { reason: raw }) {
    const { action, campaign } = table;
    const reason = cleanLine(raw, 200);
    const remaining = campaign.halt ? campaign.halt.remaining : remainingOf(table, now);
    const halt: Halt = { kind: 'paused', cause: 'archived', reason, by: actor.userId || null, remaining };
    return {
      changes: [{ kind: 'campaign', set: { halt, archived: true } }],
      events: [fact('campaign.archived', actor.userId, { reason })],
      posts: [],
      next: action ? { to: 'halt', step: action.step } : { to: 'stay' },
      note: note('archived'),
    };
  },
});

/** Brings a story back into a channel. Its clocks stand still until a game master lets it go on. */
export const restore = defineInput({
  name: 'restore',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ channelId: z.string() }),
  decide({ table, actor, sourceId }, { channelId }) {
    const { campaign } = table;
    if (campaign.halt?.cause !== 'archived') return refuse('not-archived');
    const halt: Halt = { ...campaign.halt, cause: 'gm', reason: '' };
    return {
      changes: [{ kind: 'campaign', set: { halt, archived: false, channelId } }],
      events: [fact('campaign.restored', actor.userId, { channelId })],
      posts: [
        {
          key: `restored ${sourceId}`,
          post: { kind: 'notice', text: 'restored', params: { name: campaign.name } },
        },
      ],
      next: { to: 'stay' },
      note: note('restored'),
    };
  },
});
