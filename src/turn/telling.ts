import type { Condition } from '../game/characters.ts';
import { recover } from '../game/consequences.ts';
import { type DomainEventDraft, fact } from '../game/events.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import { nextAfter } from '../game/spotlight.ts';
import type { Narration } from '../game/storytelling.ts';
import { type Action, partyOf, type Table, triggeredEvents } from '../game/table.ts';
import { MOVE_OF_FIGHT, moveOf, moveTension, type TensionMove } from '../game/tension.ts';
import type { Change } from './changes.ts';
import { acceptedIntents } from './scene.ts';

/** So many stories are kept in a line each, for whoever returns. */
const RECAP = 3;

/** The end of a turn: the mood moves, the fallen are helped up, fate shows its seed, the story is told. */
export function tell(
  table: Table,
  action: Action,
  told: Narration,
): { changes: Change[]; events: DomainEventDraft[]; posts: StoryPostDraft[] } {
  const accepted = acceptedIntents(table, action);
  const { campaign } = table;
  const tension = moveTension(campaign.tension, tensionMoves(action));
  const { turn, seed, commitment } = action;
  const spotlight = nextAfter(table, accepted[0]?.player.id ?? campaign.spotlight, [])?.id ?? null;
  const line = { turn, title: told.title, hook: told.hook };
  return {
    changes: [
      ...partyOf(table, turn).map(
        ({ character }): Change => ({
          kind: 'character',
          characterId: character.id,
          set: recover(character, gainedBy(action, character.name)),
        }),
      ),
      {
        kind: 'campaign',
        set: {
          ...{ tension, spotlight },
          recap: [...campaign.recap, line].slice(-RECAP),
          ...(told.place ? { place: told.place } : {}),
          ...(told.notebook ? { notebook: told.notebook } : {}),
        },
      },
      { kind: 'action-closed', status: 'done' },
    ],
    events: [fact('turn.completed', null, { turn, seed, tension })],
    posts: [
      {
        key: `${action.id} story`,
        post: {
          kind: 'story',
          ...{ turn, seed, commitment },
          title: told.title,
          prose: told.prose,
          hook: told.hook,
          checks: accepted.flatMap(({ intent, player }) =>
            intent.outcome?.check ? [{ ...intent.outcome.check, character: player.character.name }] : [],
          ),
          consequences: accepted.flatMap(({ intent }) => intent.outcome?.consequences ?? []),
        },
      },
    ],
  };
}

/** Every outcome of the turn moves the mood; see the table in game/tension.ts. */
function tensionMoves(action: Action): TensionMove[] {
  const played = triggeredEvents(action).map(({ outcome }) => outcome);
  const outcomes = [...played, ...action.intents.map(({ outcome }) => outcome)];
  const moves: TensionMove[] = outcomes.flatMap((outcome) =>
    outcome?.check ? [moveOf(outcome.check.degree)] : [],
  );
  moves.push(
    ...played.flatMap((outcome) => (outcome?.fight ? (MOVE_OF_FIGHT[outcome.fight.end] ?? []) : [])),
  );
  if (played.some((outcome) => outcome?.choice === null)) moves.push('hesitation');
  if (outcomes.some((outcome) => outcome?.consequences.some(({ harm }) => harm > 0))) moves.push('harm');
  if (action.intents.some(({ verdict }) => verdict?.bold)) moves.push('boldIntent');
  if (moves.length === 0) moves.push('quietTurn');
  return moves;
}

function gainedBy(action: Action, character: string): Condition[] {
  return [...action.events.map(({ outcome }) => outcome), ...action.intents.map(({ outcome }) => outcome)]
    .flatMap((outcome) => outcome?.consequences ?? [])
    .filter((consequence) => consequence.character === character)
    .flatMap(({ gained }) => gained);
}
