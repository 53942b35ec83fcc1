import { type Bestiary, fitFoes, threatBudget } from '../../game/bestiary.ts';
import { fact } from '../../game/events.ts';
import { MAX_META_EVENTS } from '../../game/meta-events.ts';
import type { ProposedEvent } from '../../game/storytelling.ts';
import { type Action, awakeOf, type MetaEvent, type Table } from '../../game/table.ts';
import { eventsToPropose, leanChance } from '../../game/tension.ts';
import { defineStep, type StepContext } from '../define-step.ts';
import { acceptedIntents, sceneOf } from '../scene.ts';

/**
 * What might befall them now? As many meta events as the tension asks for, beside those that the game master
 * put on the table; then the table votes, in review mode once the game master has seen them.
 */
export const propose = defineStep('propose', {
  async run(context) {
    const { table, action } = context;
    const proposal = await askFor(context, howMany(table, action));
    // Numbers go on where the game master's own events end: a label of fate belongs to one event.
    const first = 1 + Math.max(-1, ...action.events.map(({ index }) => index));
    const proposed = proposal.events.map((event, n) => proposedRow(context, event, first + n));
    const notes = proposal.notebook
      ? [{ kind: 'campaign', set: { notebook: proposal.notebook } } as const]
      : [];
    const events = [fact('meta.generated', null, { titles: proposed.map(({ title }) => title) })];
    const changes = [
      ...notes,
      ...(proposed.length > 0 ? [{ kind: 'events-proposed', events: proposed } as const] : []),
    ];
    if (proposed.length + action.events.length === 0) return { to: 'resolve-action', changes, events };
    if (table.campaign.settings.review === 'review')
      return { wait: { kind: 'event_review', awaited: [] }, changes, events };
    return { to: 'open-vote', changes, events };
  },
});

function howMany({ campaign }: Table, { stakes, events }: Action): number {
  if (stakes !== 'something' && stakes !== 'much') return 0;
  return Math.min(eventsToPropose(campaign.tension, stakes), MAX_META_EVENTS - events.length);
}

async function askFor({ table, action, ask }: StepContext, count: number) {
  if (count <= 0) return { events: [] };
  const awake = awakeOf(table, action.turn).length;
  const proposal = await ask('meta-events', `propose ${action.again}`, {
    scene: sceneOf(table, action),
    intents: acceptedIntents(table, action).map(({ told }) => told),
    count,
    threat: threatBudget(awake, table.campaign.tension),
    again: action.again,
  });
  return { ...proposal, events: proposal.events.slice(0, count) };
}

type Row = Pick<
  MetaEvent,
  'index' | 'type' | 'title' | 'sentence' | 'stakes' | 'baseChance' | 'foes' | 'injectedBy'
>;

function proposedRow({ table, action, bestiary }: StepContext, event: ProposedEvent, index: number): Row {
  const { tension } = table.campaign;
  const { type, title, sentence, stakes, chance } = event;
  const budget = threatBudget(awakeOf(table, action.turn).length, tension);
  const foes = type === 'combat' ? grouped(event, bestiary, budget) : [];
  return {
    ...{ index, title, sentence, stakes, foes },
    // A fight against nobody that the bestiary knows is a hazard: code decides what exists.
    type: type === 'combat' && foes.length === 0 ? 'hazard' : type,
    baseChance: leanChance(chance, tension),
    injectedBy: null,
  };
}

/** The foes that this party can be asked to face, counted by kind. */
function grouped(event: ProposedEvent, bestiary: Bestiary, budget: number): MetaEvent['foes'] {
  const groups: MetaEvent['foes'] = [];
  for (const { id } of fitFoes(event.foes, bestiary, budget)) {
    const group = groups.find((one) => one.id === id);
    if (group) group.count += 1;
    else groups.push({ id, count: 1 });
  }
  return groups;
}
