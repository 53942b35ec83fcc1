import type { ApproachOption } from '../../game/storytelling.ts';
import { awakeOf, currentEvent, MAX_APPROACHES, triggeredEvents } from '../../game/table.ts';
import { defineStep } from '../define-step.ts';
import { acceptedIntents, sceneOf } from '../scene.ts';
import { proposedEvent } from './resolve-event.ts';

/** The next triggered event begins: narration, a question, approaches to choose from. */
export const openEvent = defineStep('open-event', {
  async run({ table, action, ask }) {
    const event = currentEvent(action);
    if (!event)
      throw new Error(`Action ${action.id} opens event ${action.currentEventIndex}, which is not there`);
    const opening = await ask('event-opening', `open ${event.index}`, {
      scene: sceneOf(table, action),
      intents: acceptedIntents(table, action).map(({ told }) => told),
      event: proposedEvent(event),
      index: event.index,
    });
    const { narration, question, notebook } = opening;
    const approaches = event.type === 'combat' ? withFight(opening.approaches) : opening.approaches;
    return {
      wait: { kind: 'approach', awaited: awakeOf(table, action.turn).map(({ id }) => id) },
      changes: [
        {
          kind: 'event',
          index: event.index,
          set: {
            opening: { narration, question, approaches: approaches.map((one) => ({ ...one, by: null })) },
          },
        },
        ...(notebook ? [{ kind: 'campaign', set: { notebook } } as const] : []),
      ],
      posts: [
        {
          key: `${action.id} event-${event.index}`,
          post: {
            kind: 'event',
            turn: action.turn,
            title: event.title,
            number: action.currentEventIndex + 1,
            of: triggeredEvents(action).length,
            narration,
            question,
          },
        },
      ],
    };
  },
});

/** A fight can always be had: when no approach is one, it joins the others, with room left for a player's own. */
function withFight(approaches: readonly ApproachOption[]): ApproachOption[] {
  if (approaches.some(({ fight }) => fight)) return [...approaches];
  const fight: ApproachOption = {
    label: 'Stand and fight',
    ability: 'might',
    difficulty: 'fair',
    fight: true,
  };
  return [...approaches.slice(0, MAX_APPROACHES - 2), fight];
}
