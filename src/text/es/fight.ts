import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, people } from './phrases.ts';

export const fight: Catalog['fight'] = {
  round: (round) => `Ronda ${round}`,
  attackWhom: '¿A quién atacas?',
  skillOn: 'Usa una habilidad…',
  itemOn: 'Usa algo que llevas…',
  kit: 'Lo que sabes y lo que llevas. Una acción por ronda; cuenta la última.',
  kitEmpty: 'No te queda ninguna habilidad, y nada de lo que llevas ayuda aquí. Ataca, defiéndete o corre.',
  at: (what, whom) => `${what}: ${whom}`,
  surprised: 'El combate te toma por sorpresa: la primera ronda es más difícil.',
  initiative: (names) => `Orden de acción: ${people(names)}.`,
  results: {
    miss: 'no da',
    hit: 'da en el blanco',
    critical: 'da de lleno',
    fumble: 'pifia',
    done: 'hecho',
    fails: 'fracasa',
  },
  damage: (points) => `${points} de daño`,
  healed: (points) => `recupera ${points} PV`,
  became: { down: 'cae al suelo', fled: 'escapa', yielded: 'se rinde', up: 'se levanta' },
  guarded: (name) => `${inline(name, 40)} recibe el golpe`,
  against: (target) => `contra ${target}`,
  ended: (rounds) => (rounds > 0 ? `tras ${count(rounds, 'ronda')}` : 'antes del primer golpe'),
};
