import { type DomainEventDraft, fact } from '../../game/events.ts';
import type { Fate } from '../../game/fate.ts';
import type { RolledEvent } from '../../game/posts.ts';
import type { Action, MetaEvent, Table } from '../../game/table.ts';
import { decideFate, tally, weighVotes } from '../../game/vote.ts';
import type { Change } from '../changes.ts';
import { defineStep } from '../define-step.ts';
import { playerById } from '../scene.ts';

/** The votes tilt the chances, the dice fall in the open, and what comes to pass gets its place in line. */
export const roll = defineStep('roll', {
  async run({ table, action, fate }) {
    const rolled = action.events.map((event) => rollOne(table, action, event, fate));
    const triggered = rolled.filter(({ shown }) => shown.fate === 'triggered');
    const changes: Change[] = rolled.map(({ event, shown }) => ({
      kind: 'event',
      index: event.index,
      set: {
        tilt: shown.tilt,
        finalChance: shown.chance,
        die: shown.die?.value ?? null,
        fate: shown.fate,
        order: shown.fate === 'triggered' ? triggered.findIndex((one) => one.event === event) : null,
      },
    }));
    return {
      to: triggered.length > 0 ? 'open-event' : 'resolve-action',
      changes: [...changes, { kind: 'action', set: { currentEventIndex: 0 } }],
      events: rolled.map(({ event, shown }) => factOf(event, shown)),
      posts: [
        {
          key: `${action.id} fate`,
          post: { kind: 'fate', turn: action.turn, events: rolled.map(({ shown }) => shown) },
        },
      ],
    };
  },
});

function rollOne(
  table: Table,
  action: Action,
  event: MetaEvent,
  fate: Fate,
): { event: MetaEvent; shown: RolledEvent } {
  const present = action.voters.filter((id) => playerById(table, id)?.status !== 'left');
  const votes = tally(action.votes, event.index, present);
  const tilted = weighVotes(table.campaign.settings.voteRule, event.baseChance, votes);
  // No die is thrown for what the table struck or the game master ruled on: there is nothing to decide.
  const open = event.ruling === null && !tilted.struck;
  const die = open ? fate.die(`meta-event ${event.index + 1}`, 100) : null;
  const outcome = decideFate(tilted, die?.value ?? 100, event.ruling);
  return {
    event,
    shown: {
      title: event.title,
      base: event.baseChance,
      ...votes,
      tilt: tilted.tilt,
      chance: tilted.chance,
      die,
      ruling: event.ruling,
      fate: outcome,
    },
  };
}

function factOf({ index, title }: MetaEvent, shown: RolledEvent): DomainEventDraft {
  const eventIndex = index;
  const { chance } = shown;
  switch (shown.fate) {
    case 'struck':
      return fact('event.struck', null, { eventIndex, title });
    case 'spared':
      return fact('event.spared', null, { eventIndex, title, die: shown.die?.value ?? 100, chance });
    case 'triggered':
      return fact('event.triggered', null, { eventIndex, title, die: shown.die?.value ?? null, chance });
  }
}
