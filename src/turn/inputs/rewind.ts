import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import type { Change, Next } from '../changes.ts';
import { defineInput } from '../define-input.ts';
import { phaseOf } from '../waiting.ts';
import { MAX_CANON } from './world.ts';

/**
 * Undoes the open turn, or else the newest one that was told: characters, world and seats are as before it,
 * its posts are struck through, and the next turn can begin at once. `last` is that told turn, looked up
 * before; the store checks under the lock that it still is the newest.
 */
export const rewind = defineInput({
  name: 'rewind',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ last: z.object({ actionId: z.string(), turn: z.number().int() }).nullable() }),
  decide({ table, actor, sourceId }, { last }) {
    const { action } = table;
    const undone = action ? { actionId: action.id, turn: action.turn } : last;
    if (!undone) return refuse('nothing-to-rewind');
    const { turn, actionId } = undone;
    const closed: Change[] = action ? [{ kind: 'action-closed', status: 'rewound' }] : [];
    const next: Next = action ? { to: 'rest' } : { to: 'stay' };
    return {
      changes: [
        ...closed,
        { kind: 'turn-rewound', actionId },
        { kind: 'campaign', set: { phase: 'idle', halt: null } },
      ],
      events: [
        fact('gm.acted', actor.userId, { input: 'rewind', detail: String(turn) }),
        fact('turn.rewound', actor.userId, { turn }),
      ],
      posts: [
        {
          key: `rewound ${sourceId}`,
          post: { kind: 'notice', text: 'rewound', params: { turn: String(turn) } },
        },
      ],
      next,
      note: note('rewound', { turn }),
    };
  },
});

/**
 * After an X-card or a pause: the story takes another way. What was under way is dropped without a price, and
 * what the game master says becomes canon.
 */
export const course = defineInput({
  name: 'course',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ text: z.string() }),
  decide({ table, actor, sourceId }, { text: raw }) {
    const text = cleanLine(raw, 200);
    if (text === '') return refuse('empty-text');
    const { action, campaign } = table;
    const changes: Change[] = action ? [{ kind: 'action-closed', status: 'abandoned' }] : [];
    const next: Next = action ? { to: 'rest' } : { to: 'stay' };
    return {
      changes: [
        ...changes,
        ...(campaign.phase === 'lobby' ? [] : [phaseOf('idle')]),
        { kind: 'campaign', set: { halt: null, canon: [...campaign.canon, text].slice(-MAX_CANON) } },
      ],
      events: [
        fact('gm.acted', actor.userId, { input: 'course', detail: text }),
        ...(action
          ? [
              fact('turn.abandoned', actor.userId, {
                turn: action.turn,
                reason: 'the story takes another way',
              }),
            ]
          : []),
      ],
      posts: [{ key: `course ${sourceId}`, post: { kind: 'notice', text: 'course', params: { text } } }],
      next,
      note: note('course-changed'),
    };
  },
});
