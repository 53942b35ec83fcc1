import { type Check, check } from '../../game/checks.ts';
import { actionConsequence, applyConsequence } from '../../game/consequences.ts';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import type { StoryPostDraft } from '../../game/posts.ts';
import type { SettledConsequence, Verdict } from '../../game/storytelling.ts';
import { type Player, triggeredEvents } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineStep, type StepContext } from '../define-step.ts';
import { belongings } from '../fighters.ts';
import { type Grown, grow } from '../growing.ts';
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
    const posts: StoryPostDraft[] = [];
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
      if (settled.grown) changes.push(settled.grown.change);
      posts.push(...(settled.grown?.posts ?? []));
      facts.push(...(settled.grown?.events ?? []));
      changes.push({
        kind: 'intent-judged',
        playerId: intent.playerId,
        set: { outcome },
      });
      facts.push(
        fact('action.resolved', null, { playerId: intent.playerId, degree: settled.check?.degree ?? null }),
      );
    }
    return { to: 'narrate', changes, events: facts, posts };
  },
});

/** With something at stake a check decides; otherwise it simply happens. */
function settle(
  { action, fate }: StepContext,
  { character }: Player,
  verdict: Verdict,
): { check: Check | null; consequences: SettledConsequence[]; grown: Grown | null } {
  if (verdict.stakes === 'nothing') return { check: null, consequences: [], grown: null };
  const difficulty = verdict.stakes === 'much' ? 'hard' : 'fair';
  const label = `action check ${character.name} ${verdict.ability}`;
  const thrown = check(fate, label, character, verdict.ability, difficulty, { intent: verdict.intentClass });
  const consequence = actionConsequence(thrown.degree, verdict.stakes);
  const { after, settled } = applyConsequence(
    character,
    consequence,
    belongings(consequence, character, fate, label),
  );
  return {
    check: thrown,
    consequences: [settled],
    grown: grow(character, after, consequence.experience, `${action.id} action`),
  };
}
