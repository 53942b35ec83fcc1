import { fact } from '../../game/events.ts';
import type { Stakes } from '../../game/meta-events.ts';
import type { StoryPostDraft } from '../../game/posts.ts';
import { nextAfter } from '../../game/spotlight.ts';
import type { Verdict } from '../../game/storytelling.ts';
import type { Intent } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineStep, type Outcome, type StepContext } from '../define-step.ts';
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

    const handed = judged.length === 0 ? passOn(context) : null;
    if (handed) return { ...handed, events, posts };
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
    // What the game master put on the table is voted on, however quiet the intents are.
    const quiet = stakes === 'nothing' && action.events.length === 0;
    return { to: quiet ? 'resolve-action' : 'propose', changes, events, posts };
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

/** Spotlight mode: who let their time go by hands it on to the next, until everybody has had theirs. */
function passOn({
  table,
  action,
}: StepContext): Pick<Extract<Outcome<'validate'>, { wait: object }>, 'wait' | 'changes'> | null {
  const { campaign } = table;
  if (campaign.settings.turnMode !== 'spotlight' || campaign.spotlight === null) return null;
  const passedOver = [...action.passedOver, campaign.spotlight];
  const next = nextAfter(table, campaign.spotlight, passedOver);
  if (!next) return null;
  return {
    wait: { kind: 'intents', awaited: [next.id] },
    changes: [
      { kind: 'campaign', set: { spotlight: next.id } },
      { kind: 'action', set: { passedOver } },
    ],
  };
}
