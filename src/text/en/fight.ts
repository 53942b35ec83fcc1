import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, people } from './phrases.ts';

export const fight: Catalog['fight'] = {
  round: (round) => `Round ${round}`,
  attackWhom: 'Attack whom?',
  skillOn: 'Use a skill…',
  itemOn: 'Use something you carry…',
  kit: 'What you know and carry. One deed a round; the last one counts.',
  kitEmpty: 'No skill is left in you, and nothing you carry helps here. Attack, defend, or run.',
  at: (what, whom) => `${what}: ${whom}`,
  surprised: 'You are caught off guard: the first round is harder.',
  initiative: (names) => `First to act: ${people(names)}.`,
  results: {
    miss: 'misses',
    hit: 'hits',
    critical: 'hits hard',
    fumble: 'fumbles',
    done: 'done',
    fails: 'fails',
  },
  damage: (points) => `${points} damage`,
  healed: (points) => `${points} health back`,
  became: { down: 'down', fled: 'gets away', yielded: 'yields', up: 'back up' },
  guarded: (name) => `${inline(name, 40)} takes the blow`,
  against: (target) => `against ${target}`,
  ended: (rounds) => (rounds > 0 ? `after ${count(rounds, 'round')}` : 'before a blow fell'),
};
