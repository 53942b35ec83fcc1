import { z } from 'zod';
import { fact } from '../../game/events.ts';
import type { Ruling } from '../../game/meta-events.ts';
import { note } from '../../game/notes.ts';
import { type Refusal, refuse } from '../../game/refusals.ts';
import { currentEvent } from '../../game/table.ts';
import { defineInput, type InputContext, type Taken } from '../define-input.ts';
import { closeIfAnswered } from '../waiting.ts';

const schema = z.object({ number: z.number().int() });

/** The game master lets an event happen, whatever the votes and the die say. In the open, and audited. */
export const force = defineInput({
  name: 'force',
  gmOnly: true,
  playersOnly: false,
  schema,
  decide: (context, { number }) => rule(context, number, 'force'),
});

/** The game master takes an event off the table; one that is being played, a fight too, ends where it stands. */
export const veto = defineInput({
  name: 'veto',
  gmOnly: true,
  playersOnly: false,
  schema,
  decide: (context, { number }) => rule(context, number, 'veto'),
});

/** `number` counts from 1, as on the board. The vote on the other events goes on. */
function rule(context: InputContext, number: number, ruling: Ruling): Taken | Refusal {
  const { table, actor, sourceId } = context;
  const { action } = table;
  if (!action) throw new Error('An event of no turn was ruled on');
  const event = action.events.find(({ index }) => index === number - 1);
  if (!event) return refuse('no-such-event', { count: action.events.length });
  const playing = table.campaign.phase !== 'meta_review';
  if (playing && currentEvent(action)?.index !== event.index) return refuse('too-late-to-rule');
  const events = action.events.map((one) => (one === event ? { ...one, ruling } : one));
  // Nothing is left to answer when every event is ruled on, or the one that is being played is called off.
  const settled = playing || events.every((one) => one.ruling !== null);
  const wait = action.wait && settled ? { ...action.wait, awaited: [] } : action.wait;
  const closing = closeIfAnswered(table, { ...action, events, wait });
  return {
    changes: [{ kind: 'event', index: event.index, set: { ruling } }, ...closing.changes],
    events: [fact('gm.acted', actor.userId, { input: ruling, detail: event.title }), ...closing.events],
    posts: playing
      ? [
          {
            key: `called off ${sourceId}`,
            post: { kind: 'notice', text: 'gm-veto', params: { title: event.title } },
          },
        ]
      : [],
    next: closing.next,
    note: note(ruling === 'force' ? 'forced' : 'vetoed', { title: event.title }),
  };
}
