import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, people } from './phrases.ts';

export const fight: Catalog['fight'] = {
  round: (round) => `Rodada ${round}`,
  attackWhom: 'Atacar quem?',
  skillOn: 'Use uma habilidade…',
  itemOn: 'Use algo que você carrega…',
  kit: 'O que você sabe e carrega. Uma ação por rodada; vale a última.',
  kitEmpty: 'Nenhuma habilidade resta, e nada do que você carrega ajuda aqui. Ataque, defenda-se ou corra.',
  at: (what, whom) => `${what}: ${whom}`,
  surprised: 'O combate pega você de surpresa: a primeira rodada é mais difícil.',
  initiative: (names) => `Ordem de ação: ${people(names)}.`,
  results: {
    miss: 'erra',
    hit: 'acerta',
    critical: 'acerta em cheio',
    fumble: 'se atrapalha',
    done: 'feito',
    fails: 'não consegue',
  },
  damage: (points) => `${points} de dano`,
  healed: (points) => `recupera ${points} PV`,
  became: { down: 'cai no chão', fled: 'escapa', yielded: 'se rende', up: 'se levanta' },
  guarded: (name) => `${inline(name, 40)} recebe o golpe`,
  against: (target) => `contra ${target}`,
  ended: (rounds) => (rounds > 0 ? `depois de ${count(rounds, 'rodada')}` : 'antes do primeiro golpe'),
};
