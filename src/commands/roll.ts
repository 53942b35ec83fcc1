import { z } from 'zod';
import { DiceNotation, throwDice } from '../game/dice-notation.ts';
import { refuse } from '../game/refusals.ts';
import { defineAction, defineCommand } from './define-command.ts';

const Why = z.enum(['notation', 'sides', 'too-many']).catch('notation');

/** `/roll 2d6+3`: dice in the open, for anything the game does not ask about. They never touch a turn. */
export const roll = defineCommand({
  name: 'roll',
  gmOnly: false,
  actions: {
    '': defineAction({
      options: { dice: { kind: 'string', required: false, maxLength: 60 } },
      input: z.object({ dice: z.string().default('d20') }),
      answer: 'public',
      needs: 'nothing',
      allowed: null,
      atOnce({ dice }) {
        const terms = DiceNotation.safeParse(dice);
        if (terms.success) return null;
        const why = Why.parse(terms.error.issues[0]?.message);
        return { reply: 'refusal', refusal: refuse('bad-dice', { why }) };
      },
      async run({ actor, services }, { dice }) {
        const thrown = throwDice(DiceNotation.parse(dice), (sides) => services.throwDie(sides));
        return { reply: 'dice', notation: dice.trim(), thrown, who: actor.name };
      },
    }),
  },
});
