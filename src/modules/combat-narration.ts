import type { Blow } from '../game/combat.ts';
import { type CombatNarrationInput, OutcomeWords } from '../game/storytelling.ts';
import { defineModule } from './define-module.ts';
import { shownName } from './storyteller/people.ts';
import { paragraph, within } from './storyteller/template.ts';

/** One settled round of a fight: who did what to whom, the decisive blow first. */
export const combatNarration = defineModule({
  name: 'combat-narration',
  output: OutcomeWords,
  offline: tellRound,
});

const WEIGHT = { down: 9, yielded: 8, fled: 7, up: 6 };

function tellRound({ blows, end }: CombatNarrationInput): OutcomeWords {
  const told = [...blows]
    .sort((one, other) => weigh(other) - weigh(one))
    .slice(0, end ? 2 : 3)
    .map(plainly);
  const last = end
    ? { victory: 'The field was theirs.', flight: 'They got away.', defeat: 'The fight was lost.' }
    : {};
  const closing = end ? ((last as Record<string, string>)[end] ?? 'Both sides let it be.') : undefined;
  return { words: within(paragraph(...told, closing) || 'They circled one another.', 700) };
}

function weigh({ became, damage, result }: Blow): number {
  return (became ? WEIGHT[became] * 10 : 0) + damage + (result === 'critical' ? 5 : 0);
}

function plainly({ actor, deed, target, result, damage, became }: Blow): string {
  const who = shownName(actor);
  const whom = target ? shownName(target) : 'nobody';
  if (deed === 'attack' && damage === 0) return `${who} missed ${whom}.`;
  if (damage > 0) return `${who} struck ${whom}${became === 'down' ? ', who went down' : ''}.`;
  if (deed === 'flee') return result === 'done' ? `${who} fled.` : `${who} could not get away.`;
  return `${who} made ready.`;
}
