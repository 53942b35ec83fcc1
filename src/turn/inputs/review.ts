import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine, cleanPlayerText, escapeMarkdown } from '../../game/player-text.ts';
import { type Refusal, refuse } from '../../game/refusals.ts';
import type { Action } from '../../game/table.ts';
import type { Change, Next } from '../changes.ts';
import { defineInput, type InputContext, type Taken } from '../define-input.ts';
import { closeWait } from '../waiting.ts';

const schema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('approve') }),
  z.object({ what: z.literal('again') }),
  z.object({ what: z.literal('drop'), eventIndex: z.number().int().nullable() }),
  z.object({
    what: z.literal('edit'),
    eventIndex: z.number().int().nullable(),
    title: z.string(),
    text: z.string(),
  }),
]);
type Verdict = z.infer<typeof schema>;

/**
 * Review mode: events before the vote and the story before it is told go through the game master's hands.
 * `again` asks for other words and other events; the dice stay as they fell.
 */
export const review = defineInput({
  name: 'review',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ actionId: z.string(), verdict: schema }),
  decide(context, { actionId, verdict }) {
    const { action } = context.table;
    if (action?.id !== actionId) return refuse('stale-turn');
    switch (action.wait?.kind) {
      case 'event_review':
        return reviewEvents(context, action, verdict);
      case 'story_review':
        return reviewStory(context, action, verdict);
      default:
        return refuse('nothing-to-review');
    }
  },
});

function reviewEvents(context: InputContext, action: Action, verdict: Verdict): Taken | Refusal {
  if (verdict.what === 'approve') return approved(context, action);
  const own = action.events.filter(({ injectedBy }) => injectedBy === null).map(({ index }) => index);
  if (verdict.what === 'again') {
    const changes: Change[] = [
      { kind: 'events-withdrawn', indices: own },
      { kind: 'action', set: { again: action.again + 1 } },
    ];
    return judged(context, action, verdict, changes, { to: 'step', step: 'propose' });
  }
  const event = action.events.find(({ index }) => index === verdict.eventIndex);
  if (!event) return refuse('no-such-event', { count: action.events.length });
  if (verdict.what === 'drop') {
    const changes: Change[] = [{ kind: 'events-withdrawn', indices: [event.index] }];
    return judged(context, action, verdict, changes, { to: 'stay' });
  }
  const title = cleanLine(verdict.title, 60);
  const sentence = cleanLine(verdict.text, 200);
  if (title === '' || sentence === '') return refuse('empty-text');
  const changes: Change[] = [{ kind: 'event', index: event.index, set: { title, sentence } }];
  return judged(context, action, verdict, changes, { to: 'stay' });
}

function reviewStory(context: InputContext, action: Action, verdict: Verdict): Taken | Refusal {
  const { draft } = action;
  if (verdict.what === 'approve' || !draft) return approved(context, action);
  if (verdict.what === 'again') {
    const changes: Change[] = [{ kind: 'action', set: { again: action.again + 1 } }];
    return judged(context, action, verdict, changes, { to: 'step', step: 'narrate' });
  }
  if (verdict.what === 'drop') {
    // What was settled stays settled and is shown; only the telling is left out.
    const changes: Change[] = [{ kind: 'action', set: { draft: { ...draft, prose: '', hook: '' } } }];
    const closing = approved(context, action);
    return {
      ...closing,
      changes: [...changes, ...closing.changes],
      note: note('reviewed', { what: 'drop' }),
    };
  }
  const title = cleanLine(verdict.title, 80);
  const prose = cleanPlayerText(verdict.text, 2200);
  if (title === '' || prose === '') return refuse('empty-text');
  const edited = { ...draft, title, prose: escapeMarkdown(prose) };
  return judged(context, action, verdict, [{ kind: 'action', set: { draft: edited } }], { to: 'stay' });
}

function approved({ table, actor }: InputContext, action: Action): Taken {
  if (!action.wait) throw new Error(`Action ${action.id} has nothing under review`);
  const closing = closeWait(table, action.wait, 'gm');
  return {
    ...closing,
    events: [fact('gm.acted', actor.userId, { input: 'review', detail: 'approve' }), ...closing.events],
    note: note('reviewed', { what: 'approve' }),
  };
}

function judged(
  { actor }: InputContext,
  { wait }: Action,
  { what }: Verdict,
  changes: Change[],
  next: Next,
): Taken {
  return {
    changes,
    events: [fact('gm.acted', actor.userId, { input: 'review', detail: `${what} (${wait?.kind ?? ''})` })],
    posts: [],
    next,
    note: note('reviewed', { what }),
  };
}
