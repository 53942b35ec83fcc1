import { type Check, check, type Degree } from '../../game/checks.ts';
import { applyConsequence, eventConsequence, hesitation } from '../../game/consequences.ts';
import { type DomainEventDraft, fact } from '../../game/events.ts';
import type { StoryPostDraft } from '../../game/posts.ts';
import type { ProposedEvent, SettledConsequence } from '../../game/storytelling.ts';
import { awakeOf, currentEvent, type MetaEvent, type Player, triggeredEvents } from '../../game/table.ts';
import type { Change } from '../changes.ts';
import { defineStep, type Outcome, type StepContext } from '../define-step.ts';
import { belongings } from '../fighters.ts';
import { type Grown, grow } from '../growing.ts';
import { acceptedIntents, playerById, sceneOf } from '../scene.ts';

/** The approach that most chose is tried; code settles what follows, the storyteller words it. */
export const resolveEvent = defineStep('resolve-event', {
  async run(context) {
    const { table, action, ask } = context;
    const event = currentEvent(action);
    if (!event?.opening) throw new Error(`Action ${action.id} resolves an event that was never opened`);

    const choice = winner(context, event);
    const approach = choice === null ? null : (event.opening.approaches[choice] ?? null);
    if (approach?.fight && choice !== null) return toBlows(context, event, choice);
    const settled = approach && choice !== null ? act(context, event, choice) : hesitate(context, event);
    const fought = event.type === 'combat' && !avoided(settled.check?.degree ?? null);

    const answer = await ask('event-outcome', `resolve ${event.index}`, {
      scene: sceneOf(table, action),
      intents: acceptedIntents(table, action).map(({ told }) => told),
      event: proposedEvent(event),
      index: event.index,
      opening: event.opening,
      approach,
      ownWords: approach?.by ? approach.label : null,
      actor: settled.actor?.character.name ?? null,
      helpers: settled.helpers.map(({ character }) => character.name),
      degree: settled.check?.degree ?? null,
      consequences: settled.consequences,
    });
    const outcome = {
      choice,
      actorId: settled.actor?.id ?? null,
      helperIds: settled.helpers.map(({ id }) => id),
      check: settled.check,
      consequences: settled.consequences,
      words: answer.words,
      fight: null,
    };
    const next = fought ? action.currentEventIndex : action.currentEventIndex + 1;
    return {
      to: fought ? 'open-combat' : next < triggeredEvents(action).length ? 'open-event' : 'resolve-action',
      changes: [
        ...settled.changes,
        { kind: 'event', index: event.index, set: { outcome } },
        ...(fought ? [] : [{ kind: 'action', set: { currentEventIndex: next } } as const]),
        ...(answer.notebook ? [{ kind: 'campaign', set: { notebook: answer.notebook } } as const] : []),
      ],
      events: [
        ...(fought
          ? []
          : [
              fact('event.resolved', null, {
                eventIndex: event.index,
                title: event.title,
                degree: settled.check?.degree ?? null,
              }),
            ]),
        ...settled.events,
      ],
      posts: [
        {
          key: `${action.id} event-${event.index} outcome`,
          post: {
            kind: 'event-outcome',
            turn: action.turn,
            title: event.title,
            approach: approach?.label ?? null,
            actor: settled.actor?.character.name ?? null,
            helpers: settled.helpers.map(({ character }) => character.name),
            check: settled.check,
            consequences: settled.consequences,
            words: answer.words,
          },
        },
        ...settled.posts,
      ],
    };
  },
});

/** A foe is got round by success alone; everything else comes to blows. */
function avoided(degree: Degree | null): boolean {
  return degree === 'success' || degree === 'critical_success';
}

/** The party chose to fight: nothing to roll yet. */
function toBlows({ action }: StepContext, event: MetaEvent, choice: number): Outcome<'resolve-event'> {
  const behind = action.approaches.filter((one) => one.eventIndex === event.index && one.choice === choice);
  const outcome = {
    ...{ choice, check: null, consequences: [], words: '', fight: null },
    actorId: behind[0]?.playerId ?? null,
    helperIds: behind.slice(1).map(({ playerId }) => playerId),
  };
  return { to: 'open-combat', changes: [{ kind: 'event', index: event.index, set: { outcome } }] };
}

/** An event in the storyteller's terms. */
export function proposedEvent(event: MetaEvent): ProposedEvent {
  const { type, title, sentence, stakes, finalChance, baseChance, foes } = event;
  return { type, title, sentence, stakes, foes, chance: finalChance ?? baseChance };
}

/** Plurality wins, fate breaks ties; null when nobody chose. */
function winner({ table, action, fate }: StepContext, event: MetaEvent): number | null {
  const counts = new Map<number, number>();
  for (const { playerId, eventIndex, choice } of action.approaches) {
    if (eventIndex !== event.index || playerById(table, playerId)?.status === 'left') continue;
    counts.set(choice, (counts.get(choice) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const most = Math.max(...counts.values());
  const tied = [...counts.keys()].filter((choice) => counts.get(choice) === most).sort((a, b) => a - b);
  return tied[tied.length > 1 ? fate.pick(`event ${event.index + 1} tie`, tied.length) : 0] ?? null;
}

interface Settled {
  actor: Player | null;
  helpers: Player[];
  check: Check | null;
  consequences: SettledConsequence[];
  changes: Change[];
  events: DomainEventDraft[];
  posts: StoryPostDraft[];
}

const NOBODY: Settled = {
  ...{ actor: null, helpers: [], check: null, consequences: [] },
  ...{ changes: [], events: [], posts: [] },
};

/** Whoever of those who chose it is best at it acts; the others help. */
function act({ table, action, fate }: StepContext, event: MetaEvent, choice: number): Settled {
  const approach = event.opening?.approaches[choice];
  const behind = action.approaches
    .filter((one) => one.eventIndex === event.index && one.choice === choice)
    .flatMap(({ playerId }) => playerById(table, playerId) ?? [])
    .filter(({ status }) => status !== 'left');
  const [first] = behind;
  if (!approach || !first) throw new Error(`Nobody stands behind approach ${choice} of event ${event.index}`);
  const actor = behind.reduce(
    (best, one) =>
      one.character.abilities[approach.ability] > best.character.abilities[approach.ability] ? one : best,
    first,
  );
  const helpers = behind.filter((one) => one !== actor);
  const label = `event ${event.index + 1} check ${actor.character.name} ${approach.ability}`;
  const thrown = check(fate, label, actor.character, approach.ability, approach.difficulty, {
    helpers: helpers.length,
  });
  const consequence = eventConsequence(thrown.degree, event.type);
  const own = belongings(consequence, actor.character, fate, label);
  const { after, settled } = applyConsequence(actor.character, consequence, own);
  const grown: Grown = grow(
    actor.character,
    after,
    consequence.experience,
    `${action.id} event-${event.index}`,
  );
  return {
    ...{ actor, helpers, check: thrown, consequences: [settled] },
    changes: [grown.change],
    events: grown.events,
    posts: grown.posts,
  };
}

/** Nobody chose: what comes, comes, and it finds somebody whom fate points out. */
function hesitate({ table, action, fate }: StepContext, event: MetaEvent): Settled {
  const standing = awakeOf(table, action.turn);
  const victim =
    standing[standing.length > 1 ? fate.pick(`event ${event.index + 1} finds`, standing.length) : 0];
  if (!victim) return NOBODY;
  const { after, settled } = applyConsequence(victim.character, hesitation(event.type));
  if (settled.harm === 0) return NOBODY;
  return {
    ...NOBODY,
    consequences: [settled],
    changes: [{ kind: 'character', characterId: victim.character.id, set: after }],
  };
}
