import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, people } from './phrases.ts';

export const fight: Catalog['fight'] = {
  round: (round) => `Round ${round}`,
  attackWhom: 'Attaquer qui ?',
  skillOn: 'User d’un talent…',
  itemOn: 'User d’un objet que tu portes…',
  kit: 'Ce que tu sais et ce que tu portes. Une action par round ; la dernière compte.',
  kitEmpty:
    'Plus aucun talent en réserve, et rien de ce que tu portes ne sert ici. Attaque, défends-toi ou fuis.',
  at: (what, whom) => `${what} : ${whom}`,
  surprised: 'On vous prend par surprise : le premier round sera plus dur.',
  initiative: (names) => `Ordre d’action : ${people(names)}.`,
  results: {
    miss: 'manque',
    hit: 'touche',
    critical: 'touche durement',
    fumble: 'maladresse',
    done: 'fait',
    fails: 'échoue',
  },
  damage: (points) => count(points, 'dégât'),
  healed: (points) => `+${points} PV`,
  became: { down: 'à terre', fled: 's’échappe', yielded: 'se rend', up: 'de nouveau debout' },
  guarded: (name) => `${inline(name, 40)} encaisse à sa place`,
  against: (target) => `contre ${target}`,
  ended: (rounds) => (rounds > 0 ? `après ${count(rounds, 'round')}` : 'avant le premier coup'),
};
