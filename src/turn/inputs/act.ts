import { z } from 'zod';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import { commitmentOf } from '../../game/fate.ts';
import { note } from '../../game/notes.ts';
import { cleanPlayerText, MAX_INTENT } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import { inSpotlight } from '../../game/spotlight.ts';
import { type Action, awakeOf, type Player, type Wait } from '../../game/table.ts';
import type { Change, Next } from '../changes.ts';
import { defineInput, type InputContext, seated, type Taken } from '../define-input.ts';
import { STEPS, WAITS } from '../machine.ts';
import { closeIfAnswered, openWait } from '../waiting.ts';

/** A player says what their character tries: it opens a turn, joins the one that gathers, or replaces theirs. */
export const act = defineInput({
  name: 'act',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({ text: z.string() }),
  decide(context, { text: raw }) {
    const text = cleanPlayerText(raw, MAX_INTENT);
    if (text === '') return refuse('empty-text');
    const { table } = context;
    const player = seated(context);
    const declare: Change = {
      kind: 'intent',
      playerId: player.id,
      declare: { kind: 'act', text },
      sourceId: context.sourceId,
    };
    const declared = fact('intent.declared', context.actor.userId, {
      playerId: player.id,
      kind: 'act',
      text,
    });
    const { action, campaign } = table;
    const spotlit = campaign.settings.turnMode === 'spotlight' ? inSpotlight(table) : null;
    if (!action) {
      return spotlit && spotlit.id !== player.id
        ? callSpotlight(context, spotlit)
        : openTurn(context, player, text, declare, declared);
    }
    if (player.sinceTurn > action.turn) return refuse('waits-for-next-turn');
    if (spotlit && spotlit.id !== player.id) {
      const { name: character } = spotlit.character;
      return refuse('not-your-spotlight', { character, until: action.wait?.deadline ?? null });
    }
    const closing = closeIfAnswered(table, withIntent(action, player, 'act', text));
    return {
      changes: [declare, ...closing.changes],
      events: [declared, ...closing.events],
      posts: [],
      next: closing.next,
      note: note('acted', { text, awaiting: closing.awaiting, until: action.wait?.deadline ?? null }),
    };
  },
});

/** Draws the turn's fate and, where others may join in, gives them time to. */
function openTurn(
  context: InputContext,
  player: Player,
  text: string,
  declare: Change,
  declared: DomainEventDraft,
): Taken {
  const { table, now } = context;
  const { campaign } = table;
  const others = awakeOf(table, campaign.turn + 1).filter(({ id }) => id !== player.id);
  const gathers = campaign.settings.turnMode === 'party' && others.length > 0;
  const awaited = [...others.map(({ id }) => id), player.id];
  const wait = gathers ? openWait(campaign, 'intents', awaited, now) : null;
  const opening = opened(context, wait);
  return {
    changes: [
      ...opening.changes,
      // Whoever acts while everybody slept takes the spotlight.
      { kind: 'campaign', set: { spotlight: player.id } },
      declare,
    ],
    events: [...opening.events, declared],
    posts: [],
    next: opening.next,
    note: note('acted', {
      text,
      awaiting: gathers ? others.map(({ character }) => character.name) : [],
      until: wait?.deadline ?? null,
    }),
  };
}

/**
 * Spotlight mode: somebody wants to play and it is another's turn to act. Their time runs from now on, and
 * passes on when it is over: a table where nobody is has no clock that ticks.
 */
function callSpotlight(context: InputContext, spotlit: Player): Taken {
  const { table, now } = context;
  const wait = openWait(table.campaign, 'intents', [spotlit.id], now);
  const opening = opened(context, wait);
  const character = spotlit.character.name;
  return {
    changes: [...opening.changes, { kind: 'campaign', set: { spotlight: spotlit.id } }],
    events: [...opening.events, fact('spotlight.moved', null, { playerId: spotlit.id, character })],
    posts: [],
    next: opening.next,
    note: note('spotlight-called', { character, until: wait.deadline }),
  };
}

/** A fresh turn with its secret fate, and the table as it is before it. */
function opened(
  { table, actor, seed }: InputContext,
  wait: Wait | null,
): { changes: Change[]; events: DomainEventDraft[]; next: Next } {
  const { campaign } = table;
  const turn = campaign.turn + 1;
  const step = WAITS.intents.next;
  const commitment = commitmentOf(seed);
  const tensionBefore = campaign.tension;
  return {
    changes: [
      { kind: 'campaign', set: { turn, phase: wait ? WAITS.intents.phase : STEPS[step].phase } },
      {
        kind: 'action-opened',
        action: { turn, step, seed, commitment, tensionBefore, wait },
        before: table,
      },
    ],
    events: [fact('turn.opened', actor.userId, { turn, commitment })],
    next: wait ? { to: 'wait', step, wait } : { to: 'step', step },
  };
}

/** The action as it will be with this player's intent in it. */
export function withIntent(action: Action, player: Player, kind: 'act' | 'pass', text: string): Action {
  const others = action.intents.filter(({ playerId }) => playerId !== player.id);
  return {
    ...action,
    intents: [...others, { playerId: player.id, kind, text, verdict: null, outcome: null }],
  };
}
