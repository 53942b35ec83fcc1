import { z } from 'zod';

/** `2d6+3`, `d20`, `3d8-1+d4`: what /roll takes. At most 50 dice of at most 1,000 faces. */
export interface DiceTerm {
  sign: 1 | -1;
  count: number;
  /** 0 for a plain number, whose value is `count`. */
  sides: number;
}

const MAX_DICE = 50;
const MAX_SIDES = 1000;
const TERM = /([+-]?)(\d{0,4})(?:d(\d{1,5}))?/gy;

/** Parses dice notation; the error says in a sentence what is wrong. */
export const DiceNotation = z
  .string()
  .max(60)
  .transform((raw, context): DiceTerm[] => {
    const text = raw.toLowerCase().replace(/\s+/g, '').replace(/^w/, 'd');
    const fail = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const terms: DiceTerm[] = [];
    for (let at = 0; at < text.length; ) {
      TERM.lastIndex = at;
      const match = TERM.exec(text);
      const [whole, sign, count, sides] = match ?? [];
      if (!whole || (!count && !sides) || (at > 0 && !sign)) return fail('notation');
      const term: DiceTerm = {
        sign: sign === '-' ? -1 : 1,
        count: Number(count || 1),
        sides: Number(sides ?? 0),
      };
      if (sides !== undefined && (term.sides < 2 || term.sides > MAX_SIDES)) return fail('sides');
      terms.push(term);
      at += whole.length;
    }
    const dice = terms.reduce((sum, term) => sum + (term.sides ? term.count : 0), 0);
    if (dice === 0) return fail('notation');
    if (dice > MAX_DICE) return fail('too-many');
    return terms;
  });

export interface ThrownDice {
  total: number;
  rolls: { sides: number; values: number[]; sign: 1 | -1 }[];
  constant: number;
}

/** Throws the terms; `die(sides, n)` gives the n-th die of the throw. */
export function throwDice(terms: readonly DiceTerm[], die: (sides: number, n: number) => number): ThrownDice {
  let n = 0;
  const out: ThrownDice = { total: 0, rolls: [], constant: 0 };
  for (const { sign, count, sides } of terms) {
    const values = sides ? Array.from({ length: count }, () => die(sides, ++n)) : [];
    if (sides) out.rolls.push({ sides, values, sign });
    else out.constant += sign * count;
    out.total += sign * (sides ? values.reduce((sum, value) => sum + value, 0) : count);
  }
  return out;
}
