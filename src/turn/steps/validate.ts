import { fact } from '../../game/events.ts';
import type { Stakes } from '../../game/meta-events.ts';
import type { StoryPostDraft } from '../../game/posts.ts';
import type { Verdict } from '../../game/storytelling.ts';
import type { Intent } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineStep, type StepContext } from '../define-step.ts';
import { playerById, sceneIntent, sceneOf } from '../scene.ts';

/** Is each intent possible here, for this character, and what is at stake? */
export const validate = defineStep('validate', {
  async run(context) {
    const { action } = context;
    const judged: { intent: Intent; verdict: Verdict }[] = [];
    for (const intent of action.intents.filter(({ kind }) => kind === 'act')) {
      const verdict = await judge(context, intent);
      if (verdict) judged.push({ intent, verdict });
    }
    const accepted = judged.filter(({ verdict }) => verdict.verdict !== 'refuse');
    const stakes = highestStakes(accepted.map(({ verdict }) => verdict.stakes));
    const changes: Change[] = [
      ...judged.map(
        ({ intent, verdict }): Change => ({
          kind: 'intent-judged',
          playerId: intent.playerId,
          set: { verdict },
        }),
      ),
      { kind: 'action', set: { stakes } },
    ];
    const events = [
      fact('action.validated', null, {
        stakes,
        accepted: accepted.length,
        refused: judged.length - accepted.length,
      }),
    ];
    const posts = rulings(context, judged);

    if (accepted.length === 0) {
      const status = judged.length > 0 ? 'refused' : 'abandoned';
      const reason = judged.length > 0 ? 'every intent was refused' : 'nobody acted';
      return {
        to: 'rest',
        changes: [...changes, { kind: 'action-closed', status }],
        events: [...events, fact('turn.abandoned', null, { turn: action.turn, reason })],
        posts,
      };
    }
    return { to: stakes === 'nothing' ? 'resolve-action' : 'propose', changes, events, posts };
  },
});

async function judge({ table, action, ask }: StepContext, intent: Intent): Promise<Verdict | null> {
  const told = sceneIntent(table, intent);
  if (!told) return null;
  return ask('validator', `validate ${intent.playerId}`, { scene: sceneOf(table, action), intent: told });
}

function highestStakes(all: Stakes[]): Stakes {
  return all.includes('much') ? 'much' : all.includes('something') ? 'something' : 'nothing';
}

/** Refusals and notes are told in the open, so that the table learns what the world allows. */
function rulings(
  { table, action }: StepContext,
  judged: { intent: Intent; verdict: Verdict }[],
): StoryPostDraft[] {
  const told = judged
    .filter(({ verdict }) => verdict.verdict !== 'accept' && verdict.reason !== '')
    .map(({ intent, verdict }) => ({
      character: playerById(table, intent.playerId)?.character.name ?? '?',
      text: intent.text,
      reason: verdict.reason,
      suggestions: verdict.suggestions,
      refused: verdict.verdict === 'refuse',
    }));
  if (told.length === 0) return [];
  return [{ key: `${action.id} rulings`, post: { kind: 'ruling', turn: action.turn, rulings: told } }];
}
