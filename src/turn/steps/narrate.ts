import type { Condition } from '../../game/characters.ts';
import { recover } from '../../game/consequences.ts';
import { fact } from '../../game/events.ts';
import { type Action, partyOf, triggeredEvents } from '../../game/table.ts';
import { moveOf, moveTension, type TensionMove } from '../../game/tension.ts';
import type { Change } from '../changes.ts';
import { defineStep } from '../define-step.ts';
import { acceptedIntents, playerById, sceneOf } from '../scene.ts';

/** Everything settled becomes one story; the mood moves, the fallen are helped up, fate shows its seed. */
export const narrate = defineStep('narrate', {
  async run({ table, action, ask }) {
    const accepted = acceptedIntents(table, action);
    const events = triggeredEvents(action);
    const told = await ask('narrator', 'narrate', {
      scene: sceneOf(table, action),
      actions: accepted.map(({ intent, told }) => ({
        intent: told,
        intentClass: intent.verdict?.intentClass ?? 'other',
        degree: intent.outcome?.check?.degree ?? null,
        words: intent.outcome?.words ?? '',
      })),
      passed: action.intents
        .filter(({ kind }) => kind === 'pass')
        .flatMap(({ playerId }) => playerById(table, playerId)?.character.name ?? []),
      events: events.map(({ title, outcome }) => ({
        title,
        degree: outcome?.check?.degree ?? null,
        words: outcome?.words ?? '',
      })),
    });
    const tension = moveTension(table.campaign.tension, tensionMoves(action));
    const consequences = accepted.flatMap(({ intent }) => intent.outcome?.consequences ?? []);
    const recovered = partyOf(table, action.turn).map(
      ({ character }): Change => ({
        kind: 'character',
        characterId: character.id,
        set: recover(character, gainedBy(action, character.name)),
      }),
    );
    return {
      to: 'rest',
      changes: [
        ...recovered,
        {
          kind: 'campaign',
          set: {
            tension,
            ...(told.place ? { place: told.place } : {}),
            ...(told.notebook ? { notebook: told.notebook } : {}),
          },
        },
        { kind: 'action-closed', status: 'done' },
      ],
      events: [fact('turn.completed', null, { turn: action.turn, seed: action.seed, tension })],
      posts: [
        {
          key: `${action.id} story`,
          post: {
            kind: 'story',
            turn: action.turn,
            title: told.title,
            prose: told.prose,
            hook: told.hook,
            checks: accepted.flatMap(({ intent, player }) =>
              intent.outcome?.check ? [{ ...intent.outcome.check, character: player.character.name }] : [],
            ),
            consequences,
            seed: action.seed,
            commitment: action.commitment,
          },
        },
      ],
    };
  },
});

/** Every outcome of the turn moves the mood; see the table in game/tension.ts. */
function tensionMoves(action: Action): TensionMove[] {
  const played = triggeredEvents(action).map(({ outcome }) => outcome);
  const outcomes = [...played, ...action.intents.map(({ outcome }) => outcome)];
  const moves: TensionMove[] = outcomes.flatMap((outcome) =>
    outcome?.check ? [moveOf(outcome.check.degree)] : [],
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
