import { type DomainEventDraft, fact } from '../game/events.ts';
import type { InputName } from '../game/phases.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import { isRefusal, type Refusal, refuse } from '../game/refusals.ts';
import { awakeOf, type Player, playerOf, type Table } from '../game/table.ts';
import { admit } from './admit.ts';
import type { Change, Next } from './changes.ts';
import type { Actor, InputContext, InputDefinition, Taken } from './define-input.ts';
import { inputs } from './inputs/index.ts';

/**
 * What an input does to a table: everything between the lock and the commit, and pure, so that a replay
 * decides as the turn did.
 */
export function decideInput(
  name: InputName,
  given: Omit<InputContext, 'player'>,
  input: unknown,
): Taken | Refusal {
  const definition: InputDefinition = inputs[name];
  const { table, actor } = given;
  const no = admit(table, name);
  if (no) return no;
  const player = playerOf(table, actor.userId) ?? null;
  if (definition.gmOnly && !actor.gm) return refuse('gm-only');
  if (definition.playersOnly && !player) return refuse('not-a-player');
  const taken = definition.decide({ ...given, player }, input);
  if (isRefusal(taken)) return taken;
  const stays = player && name !== 'leave' && !definition.anonymous;
  return restarted(table, stays ? awake(table, player, taken, given.sourceId) : taken);
}

/** Who the journal says it was; for anonymous inputs nobody at all. */
export function journalled(
  name: InputName,
  actor: Actor,
  sourceId: string,
): { actor: Actor; sourceId: string } {
  const definition: InputDefinition = inputs[name];
  return definition.anonymous
    ? { actor: { userId: '', name: '', gm: actor.gm }, sourceId: '' }
    : { actor, sourceId };
}

/** Changes that a step at work has already read past. */
const READ_BY_STEPS: readonly Change['kind'][] = [
  'character',
  'campaign',
  'player',
  'event',
  'events-proposed',
];

/**
 * A step that is running has read the table. What the game master changes meanwhile must not be overwritten:
 * the version moves, so that the running step finds itself stale and runs again on what is so now.
 */
function restarted(table: Table, taken: Taken): Taken {
  const { action, campaign } = table;
  const running = action !== null && action.wait === null && campaign.halt === null;
  if (!running || taken.next.to !== 'stay') return taken;
  if (!taken.changes.some(({ kind }) => READ_BY_STEPS.includes(kind))) return taken;
  const next: Next = { to: 'step', step: action.step };
  return { ...taken, next };
}

/** Any input shows that its player is awake: misses are forgotten, who was away is back at once. */
function awake(table: Table, player: Player, taken: Taken, sourceId: string): Taken {
  if (player.status === 'active' && player.missedWaits === 0) return taken;
  const events: DomainEventDraft[] = [];
  const posts: StoryPostDraft[] = [];
  if (player.status === 'away') {
    const character = player.character.name;
    events.push(fact('player.came-back', player.userId, { playerId: player.id, character }));
    const slept = awakeOf(table, table.campaign.turn + 1).length === 0;
    // Whoever comes back to a table that slept is told where the story stood.
    posts.push(
      slept && table.campaign.recap.length > 0
        ? { key: `back ${sourceId}`, post: { kind: 'recap', character, lines: table.campaign.recap } }
        : { key: `back ${sourceId}`, post: { kind: 'notice', text: 'back', params: { character } } },
    );
  }
  const back: Change = {
    kind: 'player',
    playerId: player.id,
    set: { status: 'active', missedWaits: 0 },
  };
  return {
    ...taken,
    changes: [back, ...taken.changes],
    events: [...events, ...taken.events],
    posts: [...posts, ...taken.posts],
  };
}
