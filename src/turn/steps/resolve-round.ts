import type { Character } from '../../game/characters.ts';
import type { Blow, Combat, CombatEnd, Declaration, Fighter } from '../../game/combat.ts';
import { resolveRound as playRound } from '../../game/combat-round.ts';
import { applyConsequence, combatConsequence } from '../../game/consequences.ts';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import type { StoryPostDraft } from '../../game/posts.ts';
import type { OutcomeWords, SettledConsequence } from '../../game/storytelling.ts';
import { type Action, currentEvent, type MetaEvent, triggeredEvents } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineStep, type StepContext } from '../define-step.ts';
import { awaitedFighters, belongings, fightersOf } from '../fighters.ts';
import { grow } from '../growing.ts';
import { acceptedIntents, sceneOf } from '../scene.ts';
import { proposedEvent } from './resolve-event.ts';

/** The declared round is resolved by code alone and told once; the fight goes on, or it is over. */
export const resolveRound = defineStep('resolve-round', {
  async run(context) {
    const { table, action, fate } = context;
    const event = currentEvent(action);
    if (!event?.combat) throw new Error(`Action ${action.id} resolves a round of no fight`);
    const { round } = event.combat;
    const fighters = fightersOf(table, action);
    // The game master's word ends a fight before another blow falls.
    const result =
      event.ruling === 'veto'
        ? { combat: event.combat, fighters, blows: [], end: 'called-off' as const }
        : playRound(event.combat, fighters, declarations(action, event), fate, event.index + 1);
    const { words, notebook } = await narrate(context, event, result);
    const combat = { ...result.combat, lastWords: words };
    const told = {
      changes: [
        { kind: 'round', eventIndex: event.index, round, blows: result.blows, words } as const,
        { kind: 'event', index: event.index, set: { combat } } as const,
        ...(notebook ? [{ kind: 'campaign', set: { notebook } } as const] : []),
      ],
      events: [factOf(event, round, result)],
      posts: [roundPost(action, event, round, words, result)],
    };
    if (result.end) return over(context, event, { ...result, end: result.end, combat, words }, told);

    const wounded = result.fighters.map(({ character }) => written(character));
    const awaited = awaitedFighters(combat, result.fighters);
    const next = { ...told, changes: [...told.changes, ...wounded] };
    return awaited.length > 0
      ? { wait: { kind: 'fighters', awaited }, ...next }
      : { to: 'resolve-round', ...next };
  },
});

interface Played {
  combat: Combat;
  fighters: Fighter[];
  blows: Blow[];
  end: CombatEnd | null;
}

function declarations(action: Action, event: MetaEvent): Map<string, Declaration> {
  return new Map(
    action.declarations
      .filter(({ eventIndex, round }) => eventIndex === event.index && round === event.combat?.round)
      .map(({ playerId, declaration }) => [playerId, declaration]),
  );
}

function narrate(
  { table, action, ask }: StepContext,
  event: MetaEvent,
  played: Played,
): Promise<OutcomeWords> {
  const round = event.combat?.round ?? 1;
  return ask('combat-narration', `round ${event.index}.${round}`, {
    scene: sceneOf(table, action),
    intents: acceptedIntents(table, action).map(({ told }) => told),
    event: proposedEvent(event),
    index: event.index,
    round,
    blows: played.blows,
    end: played.end,
    foes: played.combat.foes.map(({ name, block, health, status }) => ({
      ...{ name, health, status },
      describe: block.describe,
      maxHealth: block.health,
    })),
  });
}

function factOf(event: MetaEvent, round: number, { blows, combat }: Played): DomainEventDraft {
  return fact('combat.round', null, {
    eventIndex: event.index,
    round,
    hits: blows.filter(({ damage }) => damage > 0).length,
    foesLeft: combat.foes.filter(({ status }) => status === 'standing').length,
  });
}

function roundPost(
  action: Action,
  event: MetaEvent,
  round: number,
  words: string,
  { blows, combat, fighters }: Played,
): StoryPostDraft {
  return {
    key: `${action.id} fight-${event.index} round-${round}`,
    post: {
      kind: 'round',
      turn: action.turn,
      title: event.title,
      round,
      words,
      blows,
      bars: [
        ...fighters.map(({ playerId, character }) => ({
          name: character.name,
          side: 'party' as const,
          health: character.health,
          maxHealth: character.maxHealth,
          status: combat.stances.some((one) => one.playerId === playerId && one.fled)
            ? ('fled' as const)
            : character.health > 0
              ? ('standing' as const)
              : ('down' as const),
        })),
        ...combat.foes.map(({ name, health, block, status }) => ({
          ...{ name, health, status },
          side: 'foes' as const,
          maxHealth: block.health,
        })),
      ],
    },
  };
}

function written({ id, health, conditions, inventory }: Character): Change {
  return { kind: 'character', characterId: id, set: { health, conditions, inventory } };
}

/** The price and the reward of the fight; then the next event, or what the players set out to do. */
function over(
  { action, fate }: StepContext,
  event: MetaEvent,
  { combat, fighters, end, words }: Played & { end: CombatEnd; words: string },
  told: { changes: Change[]; events: DomainEventDraft[]; posts: StoryPostDraft[] },
) {
  const label = `combat ${event.index + 1}`;
  const lucky = luckyOne(fighters, end, fate.pick(`${label} spoils`, Math.max(1, fighters.length)));
  const settled: SettledConsequence[] = [];
  const changes: Change[] = [];
  const events: DomainEventDraft[] = [];
  const posts: StoryPostDraft[] = [];
  for (const { character, playerId } of fighters) {
    const base = combatConsequence(end, combat.threat, fighters.length);
    const mine = playerId === lucky;
    const consequence = { ...base, find: mine && end === 'victory', part: mine && end === 'defeat' };
    const own = belongings(consequence, character, fate, `${label} ${character.name}`);
    const { after, settled: one } = applyConsequence(character, consequence, own);
    settled.push(one);
    const grown = grow(character, after, consequence.experience, `${action.id} fight-${event.index}`);
    changes.push(grown.change);
    events.push(...grown.events);
    posts.push(...grown.posts);
  }
  const rounds = combat.round - 1;
  const before = event.outcome ?? {
    ...{ choice: null, actorId: null, helperIds: [], check: null, words: '' },
    consequences: [],
  };
  const outcome = {
    ...before,
    words: [before.words, words].filter(Boolean).join(' '),
    consequences: [...before.consequences, ...settled],
    fight: { end, rounds },
  };
  const next = action.currentEventIndex + 1;
  return {
    to: next < triggeredEvents(action).length ? ('open-event' as const) : ('resolve-action' as const),
    changes: [
      ...told.changes,
      ...changes,
      { kind: 'event', index: event.index, set: { outcome } } as const,
      { kind: 'action', set: { currentEventIndex: next } } as const,
    ],
    events: [
      ...told.events,
      fact('combat.ended', null, { eventIndex: event.index, title: event.title, end, rounds }),
      fact('event.resolved', null, {
        ...{ eventIndex: event.index, title: event.title },
        degree: before.check?.degree ?? null,
      }),
      ...events,
    ],
    posts: [
      ...told.posts,
      {
        key: `${action.id} fight-${event.index} end`,
        post: {
          kind: 'fight-end' as const,
          turn: action.turn,
          title: event.title,
          end,
          rounds,
          consequences: settled,
        },
      },
      ...posts,
    ],
  };
}

/** Whom the spoils fall to, or who is robbed: fate points at one, and goes on to one it can be. */
function luckyOne(fighters: readonly Fighter[], end: CombatEnd, from: number): string | null {
  const around = [...fighters.slice(from), ...fighters.slice(0, from)];
  const fits = around.find(({ character }) =>
    end === 'victory' ? character.health > 0 : character.inventory.length > 0,
  );
  return fits?.playerId ?? null;
}
