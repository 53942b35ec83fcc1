import type { Words } from '../catalog.ts';
import { items, skills } from './gear.ts';
import { list } from './phrases.ts';

export const words: Words = {
  phases: {
    lobby: {
      title: 'Chega mais, puxa uma cadeira',
      now: 'Pegue um lugar com **Entrar**. Quando o grupo estiver aqui, quem mestra aperta **Começar**.',
    },
    idle: {
      title: 'O que você faz?',
      now: 'Aperte **Agir** e diga o que seu personagem tenta. A primeira voz abre o turno.',
    },
    gathering: {
      title: 'E o resto do grupo?',
      now: 'Diga o que seu personagem tenta neste turno, ou passe. Tudo será contado de uma vez só.',
    },
    validating: { title: 'Hum, deixa eu ver', now: 'Estou pesando o que o grupo tenta. Um momento.' },
    meta_proposal: {
      title: 'O destino puxa suas cartas',
      now: 'Quem sabe o que espera no caminho. Um momento.',
    },
    meta_review: {
      title: 'Desafie o destino',
      now: 'Chame o que você adoraria ver, espante o que dá medo. Cada voz inclina os dados.',
    },
    probability_roll: { title: 'Os dados estão no ar', now: 'Prenda a respiração.' },
    in_combat: {
      title: 'Às armas',
      now: 'Diga o que você faz nesta rodada: ataque, defenda-se, use o que sabe e o que carrega, ou corra.',
    },
    in_meta_event: {
      title: 'E então acontece',
      now: 'Como você encara isso? Vence o plano com mais vozes, e quem está com ele ajuda.',
    },
    resolving_action: {
      title: 'E assim termina',
      now: 'O turno encontra seu fim, e eu as palavras para contar. Um momento.',
    },
    ended: { title: 'Fim', now: 'Esta história já foi contada. Valeu por contá-la comigo.' },
  },
  // Nouns that are the same for everybody, whoever the character is.
  archetypes: {
    warden: { name: 'Sentinela', describe: 'Segura a porta. Vigor +3, Coração +1, 12 PV.' },
    scout: { name: 'Guia', describe: 'Vai na frente, e volta. Agilidade +3, Astúcia +1, 10 PV.' },
    scholar: {
      name: 'Rato de biblioteca',
      describe: 'Já leu sobre isso. Astúcia +4, Coração +1, Vigor −1, 9 PV.',
    },
    speaker: {
      name: 'Porta-voz',
      describe: 'Tira o grupo da enrascada no papo. Coração +3, Agilidade +1, 10 PV.',
    },
    wanderer: { name: 'Nômade', describe: 'Um pouco de tudo. Os quatro atributos +1, 11 PV.' },
  },
  abilities: {
    might: { name: 'Vigor', describe: 'Empurrar, erguer, segurar, aguentar' },
    grace: { name: 'Agilidade', describe: 'Escalar, esgueirar-se, esquivar, correr' },
    wits: { name: 'Astúcia', describe: 'Notar, saber, planejar, enxergar além' },
    heart: { name: 'Coração', describe: 'Convencer, consolar, ousar, acreditar' },
  },
  // All of them after "está": none says he or she.
  conditions: {
    shaken: {
      name: 'com frio na barriga',
      effect: 'com frio na barriga: −1 nos testes até algo dar certo',
    },
    winded: { name: 'sem fôlego', effect: 'sem fôlego: −1 nos testes até o fim do próximo turno' },
    inspired: { name: 'no embalo', effect: 'no embalo: +1 nos testes até o fim do próximo turno' },
    down: {
      name: 'no chão',
      effect: 'no chão: −2 nos testes até o turno acabar e o grupo ajudar você a levantar',
    },
  },
  degrees: {
    critical_failure: 'falha crítica',
    failure: 'falha',
    partial: 'sucesso com um preço',
    success: 'sucesso',
    critical_success: 'sucesso crítico',
  },
  difficulties: { easy: 'fácil', fair: 'médio', hard: 'difícil', extreme: 'extremo' },
  stakes: {
    nothing: 'Não há grande coisa em jogo.',
    something: 'Há algo em jogo.',
    much: 'Há muito em jogo.',
  },
  eventTypes: {
    combat: 'Combate',
    discovery: 'Descoberta',
    social: 'Encontro',
    hazard: 'Perigo',
    fortune: 'Golpe de sorte',
    twist: 'Reviravolta',
  },
  paces: {
    live: 'ao vivo (um minuto para responder)',
    relaxed: 'sem pressa (meia hora para responder)',
    post: 'por mensagens (um dia para responder)',
  },
  turnModes: {
    party: 'o grupo divide cada turno',
    free: 'cada personagem tem seus próprios turnos',
    spotlight: 'um por vez, sob o holofote',
  },
  voteRules: {
    tilt: 'os votos inclinam os dados; a maioria espanta',
    majority: 'os votos só espantam, por maioria',
    gm: 'os votos aconselham; quem mestra decide',
  },
  reviews: { auto: 'Wyrd segue sem esperar', review: 'quem mestra lê antes' },
  // They follow on "a mesa espera".
  waits: {
    intents: 'o que cada personagem tenta',
    event_review: 'que quem mestra leia os eventos',
    votes: 'a votação sobre o destino',
    approach: 'um plano para este evento',
    fighters: 'o que você faz nesta rodada',
    story_review: 'que quem mestra leia a história',
  },
  skills,
  items,
  ends: {
    victory: 'O campo é do grupo',
    flight: 'O grupo escapa',
    defeat: 'O grupo cai',
    stalemate: 'Os dois lados recuam',
    'called-off': 'O combate para por aqui',
  },
  deeds: {
    attack: 'Ataque',
    defend: 'Defesa',
    flee: 'Fuga',
    reels: 'Cambaleia',
    regrows: 'Se regenera',
  },
  fighters: { standing: 'de pé', down: 'no chão', fled: 'em fuga', yielded: 'se rende' },
  on: 'sim',
  off: 'não',
  moods: [
    'sonolenta',
    'calma',
    'leve',
    'alerta',
    'inquieta',
    'pesada',
    'elétrica',
    'terrível',
    'a ponto de explodir',
  ],
  list,
};

/** An ability, skill, item or deed by its id, as people know it; the bare id where it is of another Wyrd. */
export function called(id: string): string {
  const known: Record<string, string | { name: string }> = {
    ...words.abilities,
    ...words.deeds,
    ...words.skills,
    ...words.items,
  };
  const word = Object.hasOwn(known, id) ? known[id] : undefined;
  return typeof word === 'string' ? word : (word?.name ?? id);
}
