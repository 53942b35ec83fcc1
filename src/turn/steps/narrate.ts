import { triggeredEvents } from '../../game/table.ts';
import { defineStep } from '../define-step.ts';
import { acceptedIntents, playerById, sceneOf } from '../scene.ts';

/** Everything settled becomes one story; in review mode the game master reads it first. */
export const narrate = defineStep('narrate', {
  async run({ table, action, ask }) {
    const draft = await ask('narrator', `narrate ${action.again}`, {
      scene: sceneOf(table, action),
      actions: acceptedIntents(table, action).map(({ intent, told }) => ({
        intent: told,
        intentClass: intent.verdict?.intentClass ?? 'other',
        degree: intent.outcome?.check?.degree ?? null,
        words: intent.outcome?.words ?? '',
      })),
      passed: action.intents
        .filter(({ kind }) => kind === 'pass')
        .flatMap(({ playerId }) => playerById(table, playerId)?.character.name ?? []),
      events: triggeredEvents(action).map(({ title, outcome }) => ({
        title,
        degree: outcome?.check?.degree ?? null,
        words: outcome?.words ?? '',
        fight: outcome?.fight?.end ?? null,
      })),
      again: action.again,
    });
    const changes = [{ kind: 'action', set: { draft } } as const];
    return table.campaign.settings.review === 'review'
      ? { wait: { kind: 'story_review', awaited: [] }, changes }
      : { to: 'publish', changes };
  },
});
