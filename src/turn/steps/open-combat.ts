import { type Bestiary, fitFoes, type StatBlock, threatBudget } from '../../game/bestiary.ts';
import { openCombat as startCombat } from '../../game/combat.ts';
import { fact } from '../../game/events.ts';
import type { Fate } from '../../game/fate.ts';
import { currentEvent } from '../../game/table.ts';
import { defineStep } from '../define-step.ts';
import { awaitedFighters, fightersOf } from '../fighters.ts';

/** It comes to blows: foes take the field, initiative is thrown once, the first round is declared. */
export const openCombat = defineStep('open-combat', {
  async run({ table, action, fate, bestiary }) {
    const event = currentEvent(action);
    if (!event) throw new Error(`Action ${action.id} opens a fight without an event`);
    const fighters = fightersOf(table, action);
    const awake = fighters.filter((one) => one.awake).length;
    const budget = threatBudget(Math.max(1, awake), table.campaign.tension);
    const asked = fitFoes(event.foes, bestiary, budget);
    // A game master may name a foe that nobody knows: then fate sends somebody who can be faced.
    const blocks = asked.length > 0 ? asked : strangers(bestiary, fate, event.index + 1);
    if (blocks.length === 0) throw new Error(`Event ${event.index} of ${action.id} has no foes to fight`);
    const degree = event.outcome?.check?.degree ?? null;
    const surprised = event.outcome?.choice === null || degree === 'failure' || degree === 'critical_failure';
    const combat = startCombat(blocks, fighters, fate, event.index + 1, surprised);
    const awaited = awaitedFighters(combat, fighters);
    const told = {
      changes: [{ kind: 'event', index: event.index, set: { combat } } as const],
      events: [
        fact('combat.started', null, {
          eventIndex: event.index,
          title: event.title,
          foes: combat.foes.map(({ name }) => name),
        }),
      ],
      posts: [
        {
          key: `${action.id} fight-${event.index}`,
          post: {
            kind: 'fight' as const,
            turn: action.turn,
            title: event.title,
            surprised,
            foes: combat.foes.map(({ name, block }) => ({
              name,
              describe: block.describe,
              health: block.health,
            })),
            initiative: combat.initiative.map(({ name, total }) => ({ name, total })),
          },
        },
      ],
    };
    return awaited.length > 0
      ? { wait: { kind: 'fighters', awaited }, ...told }
      : { to: 'resolve-round', ...told };
  },
});

/** One of the scenario's lightest foes, as fate picks. */
function strangers(bestiary: Bestiary, fate: Fate, number: number): StatBlock[] {
  const all = Object.values(bestiary).sort((one, other) => (one.id < other.id ? -1 : 1));
  const lightest = all.filter(({ threat }) => threat === Math.min(...all.map((block) => block.threat)));
  const block = lightest[lightest.length > 1 ? fate.pick(`combat ${number} strangers`, lightest.length) : 0];
  return block ? [block] : [];
}
