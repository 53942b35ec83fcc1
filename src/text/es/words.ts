import type { Words } from '../catalog.ts';
import { items, skills } from './gear.ts';
import { list } from './phrases.ts';

export const words: Words = {
  phases: {
    lobby: {
      title: 'Ven, toma asiento',
      now: 'Ocupa un sitio con **Unirme**. Cuando el grupo esté aquí, quien dirige pulsa **Empezar**.',
    },
    idle: {
      title: '¿Y ahora qué?',
      now: 'Pulsa **Actuar** y di qué intenta tu personaje. La primera voz abre el turno.',
    },
    gathering: {
      title: '¿Y el resto?',
      now: 'Di qué intenta tu personaje este turno, o pasa. Se contará todo de una vez.',
    },
    validating: { title: 'Mmm, a ver…', now: 'Estoy sopesando lo que intenta el grupo. Un momento.' },
    meta_proposal: {
      title: 'El destino saca sus cartas',
      now: 'Quién sabe qué aguarda en el camino. Un momento.',
    },
    meta_review: {
      title: 'Tienta al destino',
      now: 'Llama a lo que te encantaría ver, ahuyenta lo que temes. Cada voz inclina los dados.',
    },
    probability_roll: { title: 'Los dados están en el aire', now: 'Contén la respiración.' },
    in_combat: {
      title: 'A las armas',
      now: 'Di qué haces esta ronda: golpea, defiéndete, usa lo que sabes y lo que llevas, o corre.',
    },
    in_meta_event: {
      title: 'Y entonces ocurre',
      now: '¿Cómo lo afrontas? Gana el plan con más voces, y quienes lo apoyan ayudan.',
    },
    resolving_action: {
      title: 'Y así termina',
      now: 'El turno encuentra su final, y yo las palabras para contarlo. Un momento.',
    },
    ended: { title: 'Fin', now: 'Esta historia ya está contada. Gracias por contarla conmigo.' },
  },
  // Nouns that are the same for everybody, whoever the character is.
  archetypes: {
    warden: { name: 'Centinela', describe: 'Se planta en las puertas. Vigor +3, Corazón +1, 12 PV.' },
    scout: { name: 'Guía', describe: 'Va por delante, y vuelve. Destreza +3, Ingenio +1, 10 PV.' },
    scholar: {
      name: 'Rata de biblioteca',
      describe: 'Ha leído algo sobre esto. Ingenio +4, Corazón +1, Vigor −1, 9 PV.',
    },
    speaker: {
      name: 'Pico de oro',
      describe: 'Saca al grupo de apuros hablando. Corazón +3, Destreza +1, 10 PV.',
    },
    wanderer: { name: 'Trotamundos', describe: 'Un poco de todo. Las cuatro a +1, 11 PV.' },
  },
  abilities: {
    might: { name: 'Vigor', describe: 'Empujar, levantar, sujetar, aguantar' },
    grace: { name: 'Destreza', describe: 'Trepar, colarse, esquivar, ir deprisa' },
    wits: { name: 'Ingenio', describe: 'Notar, saber, planear, ver más allá' },
    heart: { name: 'Corazón', describe: 'Convencer, consolar, atreverse, creer' },
  },
  // All of them after "está": none says he or she.
  conditions: {
    shaken: {
      name: 'con el alma en vilo',
      effect: 'con el alma en vilo: −1 a las tiradas hasta que algo salga bien',
    },
    winded: { name: 'sin aliento', effect: 'sin aliento: −1 a las tiradas hasta el final del próximo turno' },
    inspired: { name: 'en racha', effect: 'en racha: +1 a las tiradas hasta el final del próximo turno' },
    down: {
      name: 'en el suelo',
      effect: 'en el suelo: −2 a las tiradas hasta que acabe el turno y te ayuden a levantarte',
    },
  },
  degrees: {
    critical_failure: 'pifia',
    failure: 'fallo',
    partial: 'éxito con un precio',
    success: 'éxito',
    critical_success: 'éxito crítico',
  },
  difficulties: { easy: 'fácil', fair: 'normal', hard: 'difícil', extreme: 'extremo' },
  stakes: {
    nothing: 'No hay gran cosa en juego.',
    something: 'Hay algo en juego.',
    much: 'Hay mucho en juego.',
  },
  eventTypes: {
    combat: 'Combate',
    discovery: 'Hallazgo',
    social: 'Encuentro',
    hazard: 'Peligro',
    fortune: 'Golpe de suerte',
    twist: 'Giro',
  },
  paces: {
    live: 'en vivo (un minuto para responder)',
    relaxed: 'con calma (media hora para responder)',
    post: 'por mensajes (un día para responder)',
  },
  turnModes: {
    party: 'el grupo comparte cada turno',
    free: 'cada personaje tiene sus propios turnos',
    spotlight: 'por orden, de foco en foco',
  },
  voteRules: {
    tilt: 'los votos inclinan los dados; una mayoría ahuyenta',
    majority: 'los votos solo ahuyentan, por mayoría',
    gm: 'los votos aconsejan; decide quien dirige',
  },
  reviews: { auto: 'Wyrd sigue sin esperar', review: 'quien dirige lee antes' },
  // They follow on "la mesa espera".
  waits: {
    intents: 'lo que intenta cada personaje',
    event_review: 'a que quien dirige lea los eventos',
    votes: 'el voto sobre el destino',
    approach: 'un plan ante este evento',
    fighters: 'lo que haces esta ronda',
    story_review: 'a que quien dirige lea la historia',
  },
  skills,
  items,
  ends: {
    victory: 'El campo es del grupo',
    flight: 'El grupo escapa',
    defeat: 'El grupo cae',
    stalemate: 'Ambos bandos se retiran',
    'called-off': 'El combate se detiene aquí',
  },
  deeds: {
    attack: 'Ataque',
    defend: 'Defensa',
    flee: 'Huida',
    reels: 'Se tambalea',
    regrows: 'Se regenera',
  },
  fighters: { standing: 'en pie', down: 'en el suelo', fled: 'en fuga', yielded: 'se rinde' },
  on: 'sí',
  off: 'no',
  moods: [
    'somnolienta',
    'tranquila',
    'ligera',
    'alerta',
    'inquieta',
    'tirante',
    'eléctrica',
    'funesta',
    'a punto de estallar',
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
