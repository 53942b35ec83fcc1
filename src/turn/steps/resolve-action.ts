import { gainExperience } from '../../game/characters.ts';
import { type Check, check } from '../../game/checks.ts';
import { actionConsequence, applyConsequence } from '../../game/consequences.ts';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import type { SettledConsequence, Verdict } from '../../game/storytelling.ts';
import { type Player, triggeredEvents } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineStep, type StepContext } from '../define-step.ts';
import { acceptedIntents, sceneOf } from '../scene.ts';

/** Only now, with every event behind them, what the players set out to do is decided. */
export const resolveAction = defineStep('resolve-action', {
  async run(context) {
    const { table, action, ask } = context;
    if (action.currentEventIndex < triggeredEvents(action).length) {
      throw new Error(`Action ${action.id} would resolve before its events are over`);
    }
    const scene = sceneOf(table, action);
    const events = triggeredEvents(action).map(({ title, outcome }) => ({
      title,
      degree: outcome?.check?.degree ?? null,
    }));
    const changes: Change[] = [];
    const facts: DomainEventDraft[] = [];
    for (const { intent, player, told } of acceptedIntents(table, action)) {
      if (!intent.verdict) continue;
      const settled = settle(context, player, intent.verdict);
      const { words } = await ask('action', `action ${intent.playerId}`, {
        scene,
        intent: told,
        intentClass: intent.verdict.intentClass,
        ability: intent.verdict.ability,
        stakes: intent.verdict.stakes,
        degree: settled.check?.degree ?? null,
        consequences: settled.consequences,
        events,
      });
      const outcome = { check: settled.check, consequences: settled.consequences, words };
      changes.push(...settled.changes, {
        kind: 'intent-judged',
        playerId: intent.playerId,
        set: { outcome },
      });
      facts.push(
        fact('action.resolved', null, { playerId: intent.playerId, degree: settled.check?.degree ?? null }),
      );
    }
    return { to: 'narrate', changes, events: facts };
  },
});

/** With something at stake a check decides; otherwise it simply happens. */
function settle(
  { fate }: StepContext,
  { character }: Player,
  verdict: Verdict,
): { check: Check | null; consequences: SettledConsequence[]; changes: Change[] } {
  if (verdict.stakes === 'nothing') return { check: null, consequences: [], changes: [] };
  const difficulty = verdict.stakes === 'much' ? 'hard' : 'fair';
  const thrown = check(
    fate,
    `action check ${character.name} ${verdict.ability}`,
    character,
    verdict.ability,
    difficulty,
  );
  const consequence = actionConsequence(thrown.degree, verdict.stakes);
  const { after, settled } = applyConsequence(character, consequence);
  const grown = gainExperience({ ...character, ...after }, consequence.experience);
  return {
    check: thrown,
    consequences: [settled],
    changes: [{ kind: 'character', characterId: character.id, set: { ...after, ...grown } }],
  };
}
