import { z } from 'zod';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import { commitmentOf } from '../../game/fate.ts';
import { note } from '../../game/notes.ts';
import { cleanPlayerText, MAX_INTENT } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import { type Action, awakeOf, type Player } from '../../game/table.ts';
import type { Change } from '../changes.ts';
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
    if (!table.action) return openTurn(context, player, text, declare, declared);

    if (player.sinceTurn > table.action.turn) return refuse('waits-for-next-turn');
    const closing = closeIfAnswered(table, withIntent(table.action, player, 'act', text));
    return {
      changes: [declare, ...closing.changes],
      events: [declared, ...closing.events],
      posts: [],
      next: closing.next,
      note: note('acted', { text, awaiting: closing.awaiting, until: table.action.wait?.deadline ?? null }),
    };
  },
});

/** Draws the turn's fate and, where others may join in, gives them time to. */
function openTurn(
  { table, actor, now, seed }: InputContext,
  player: Player,
  text: string,
  declare: Change,
  declared: DomainEventDraft,
): Taken {
  const { campaign } = table;
  const turn = campaign.turn + 1;
  const awake = awakeOf(table, turn);
  const others = awake.filter(({ id }) => id !== player.id);
  const gathers = campaign.turnMode === 'party' && others.length > 0;
  const awaited = [...others.map(({ id }) => id), player.id];
  const wait = gathers ? openWait(campaign, 'intents', awaited, now) : null;
  const step = WAITS.intents.next;
  const commitment = commitmentOf(seed);
  return {
    changes: [
      { kind: 'campaign', set: { turn, phase: gathers ? WAITS.intents.phase : STEPS[step].phase } },
      {
        kind: 'action-opened',
        action: { turn, step, seed, commitment, tensionBefore: campaign.tension, wait },
      },
      declare,
    ],
    events: [fact('turn.opened', actor.userId, { turn, commitment }), declared],
    posts: [],
    next: wait ? { to: 'wait', step, wait } : { to: 'step', step },
    note: note('acted', {
      text,
      awaiting: gathers ? others.map(({ character }) => character.name) : [],
      until: wait?.deadline ?? null,
    }),
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
