import { fact } from '../../game/events.ts';
import { awakeOf } from '../../game/table.ts';
import { eventsToPropose, leanChance } from '../../game/tension.ts';
import { defineStep } from '../define-step.ts';
import { acceptedIntents, sceneOf } from '../scene.ts';

/** What might befall them now? As many meta events as the tension asks for; then the table votes. */
export const propose = defineStep('propose', {
  async run({ table, action, ask }) {
    const { tension } = table.campaign;
    const count = eventsToPropose(tension, action.stakes === 'much' ? 'much' : 'something');
    const proposal = await ask('meta-events', 'propose', {
      scene: sceneOf(table, action),
      intents: acceptedIntents(table, action).map(({ told }) => told),
      count,
    });
    const proposed = proposal.events.slice(0, count).map((event, index) => ({
      index,
      type: event.type,
      title: event.title,
      sentence: event.sentence,
      stakes: event.stakes,
      baseChance: leanChance(event.chance, tension),
    }));
    const notes = proposal.notebook
      ? [{ kind: 'campaign', set: { notebook: proposal.notebook } } as const]
      : [];
    const events = [fact('meta.generated', null, { titles: proposed.map(({ title }) => title) })];
    if (proposed.length === 0) return { to: 'resolve-action', changes: notes, events };

    const voters = awakeOf(table, action.turn).map(({ id }) => id);
    return {
      wait: { kind: 'votes', awaited: voters },
      changes: [...notes, { kind: 'events-proposed', events: proposed }, { kind: 'action', set: { voters } }],
      events,
    };
  },
});
