import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'Abrir o cerrar una historia en este canal', options: {} },
  'campaign start': {
    describe: 'Abrir una historia en este canal; todo trae ya una buena respuesta',
    options: {
      name: 'El título de la historia',
      pace: 'Cuánto dura cada espera. live: un minuto; relaxed: media hora; post: un día',
      mode: 'party: un turno cuenta todo; free: cada personaje, sus turnos; spotlight: por orden',
      scenario: 'Qué historia; la primera si lo dejas vacío',
      language: 'El idioma de los tableros y las respuestas',
      lines: 'Lo que nunca debe pasar en esta historia, separado por comas',
      veils: 'Lo que solo puede pasar fuera de escena, separado por comas',
    },
  },
  'campaign settings': {
    describe: 'Cómo se lleva esta historia; sin opciones, solo lo muestra',
    options: {
      mode: 'Quién actúa y cuándo',
      pace: 'Cuánto dura cada espera',
      votes: 'Qué le hacen los votos al destino',
      onlookers: 'Si quienes miran sin sitio en la mesa tienen una sola voz en total',
      reminders: 'Si se menciona a quienes faltan a mitad de la espera',
      review: 'Si quien dirige lee antes los eventos y las historias',
      deadline: 'Qué pasa con una lectura cuando se acaba su tiempo',
      language: 'El idioma de los tableros y las respuestas',
      plain: 'Sin recuadros ni adornos, para lectores de pantalla',
      gather: 'Segundos para decir qué intenta cada personaje',
      vote: 'Segundos para el voto',
      event: 'Segundos para elegir cómo afrontar un evento',
      combat: 'Segundos para cada ronda de un combate',
    },
  },
  'campaign invite-gm': {
    describe: 'Dejar que alguien más dirija esta historia, o que deje de hacerlo',
    options: { person: 'Quién', remove: 'Quitarle el permiso' },
  },
  'campaign archive': {
    describe: 'Guardar esta historia con todo lo que contiene; el canal queda libre para otra',
    options: { reason: 'Por qué; para el registro' },
  },
  'campaign restore': { describe: 'Traer a este canal una historia guardada', options: {} },
  'campaign end': { describe: 'Cerrar para siempre la historia de este canal', options: {} },
  join: { describe: 'Tomar asiento en la mesa', options: {} },
  leave: { describe: 'Levantarte de la mesa; puedes volver tal como estabas', options: {} },
  act: {
    describe: 'Decir qué intenta tu personaje',
    options: { text: 'Qué intenta tu personaje; déjalo vacío para tener más sitio donde escribir' },
  },
  pass: { describe: 'Pasar este turno, para que nadie te espere', options: {} },
  party: { describe: 'Quién está en la mesa, y cómo le va', options: {} },
  character: { describe: 'Tu ficha de personaje, solo para tus ojos', options: {} },
  roll: {
    describe: 'Lanzar dados a la vista; nunca tocan la historia',
    options: { dice: 'Por ejemplo d20, 2d6+3 o 4d8-1' },
  },
  fate: {
    describe: 'Comprobar los dados de un turno: cada tirada se puede repetir',
    options: { turn: 'Qué turno; el último si lo dejas vacío' },
  },
  help: { describe: 'Qué puedes hacer, aquí y ahora', options: {} },
  use: {
    describe: 'Gastar algo que llevas, contigo o con alguien más',
    options: { item: 'Qué', on: 'Con quién; contigo si lo dejas vacío' },
  },
  xcard: { describe: 'Detener la escena al instante; nadie sabrá quién lo pidió', options: {} },
  boundaries: {
    describe: 'Lo que nunca quieres encontrar en la historia; solo lo lee quien narra',
    options: {},
  },
  preferences: {
    describe: 'Cómo te respondo',
    options: { plain: 'Respuestas privadas sencillas, sin recuadros ni adornos' },
  },
  privacy: { describe: 'Lo que guardo de ti', options: {} },
  'privacy show': { describe: 'Mostrar todo lo que guardo de ti', options: {} },
  'privacy delete': { describe: 'Borrar todo lo que guardo de ti, en todas las mesas', options: {} },
  gm: { describe: 'La mano de quien dirige', options: {} },
  'gm skip': { describe: 'No esperar más: cerrar ya la pregunta abierta', options: {} },
  'gm extend': {
    describe: 'Dar a todo el mundo más tiempo para la pregunta abierta',
    options: { minutes: 'Cuántos minutos más; la mitad de la espera si lo dejas vacío' },
  },
  'gm pause': { describe: 'Detener los relojes', options: { reason: 'Por qué; la mesa lo leerá' } },
  'gm resume': { describe: 'Volver a poner en marcha los relojes, con el tiempo que quedaba', options: {} },
  'gm retry': { describe: 'Retomar el hilo donde se rompió', options: {} },
  'gm force': {
    describe: 'Un evento de la mesa ocurrirá; se verá que has sido tú',
    options: { event: 'Su número en el tablero' },
  },
  'gm veto': {
    describe: 'Un evento de la mesa no ocurrirá; se verá que has sido tú',
    options: { event: 'Su número en el tablero' },
  },
  'gm inject': {
    describe: 'Poner sobre la mesa un evento tuyo; el grupo lo vota',
    options: {
      title: 'Su título',
      sentence: 'Qué puede pasar, en una frase',
      type: 'Qué clase de evento',
      chance: 'Su probabilidad en porcentaje antes del voto, de 5 a 95',
      foe: 'Para un combate: contra quién sería',
    },
  },
  'gm narrate': { describe: 'Hablar como el mundo', options: { text: 'Qué dice el mundo' } },
  'gm award': { describe: 'Dar experiencia', options: { player: 'A quién', points: 'Cuánta' } },
  'gm harm': { describe: 'Quitar PV', options: { player: 'A quién', points: 'Cuántos' } },
  'gm heal': { describe: 'Devolver PV', options: { player: 'A quién', points: 'Cuántos' } },
  'gm item': {
    describe: 'Dar o quitar un objeto',
    options: { player: 'En qué manos', item: 'Qué objeto', take: 'Quitarlo, en lugar de darlo' },
  },
  'gm rewind': { describe: 'Deshacer el turno abierto, o el último contado', options: {} },
  'gm kick': { describe: 'Dejar libre un sitio', options: { player: 'El de quién' } },
  'gm spotlight': { describe: 'Darle el foco a alguien', options: { player: 'A quién' } },
  'gm canon': {
    describe: 'Decir qué es así, o que lo olvide; sin opciones, solo lo muestra',
    options: { add: 'Qué es así desde ahora', forget: 'El número de lo que debo olvidar' },
  },
  'gm trace': {
    describe: 'Qué se ejecutó en un turno, y cuánto tardó',
    options: { turn: 'Qué turno; el último si lo dejas vacío' },
  },
  'gm audit': { describe: 'Quién hizo qué, y cuándo', options: {} },
};

export const buttons: Catalog['buttons'] = {
  join: 'Unirme',
  begin: 'Empezar',
  act: 'Actuar',
  sheet: 'Mi personaje',
  help: 'Ayuda',
  pass: 'Pasar',
  done: 'Ya voté',
  suggest: 'Otra cosa…',
  resume: 'Seguir',
  retry: 'Reintentar',
  welcome: 'Que venga',
  avert: 'Que no',
  defend: 'Defenderme',
  flee: 'Huir',
  kit: 'Habilidad u objeto…',
  fight: 'Plantar cara',
  review: 'Leer antes',
  approve: 'Aprobar',
  again: 'Otra vez',
  drop: 'Descartar',
  edit: 'Editar…',
  rewind: 'Rebobinar',
  rewindNow: 'Sí, rebobinar',
  course: 'Cambiar de rumbo…',
  deleteNow: 'Sí, borrarlo todo',
};

export const modals: Catalog['modals'] = {
  join: {
    title: '¿Quién se sienta a la mesa?',
    name: { label: 'Nombre', placeholder: 'Ada Pluma' },
    archetype: {
      label: '¿Qué se te da bien?',
      description: 'Decide las características y los PV. No hay elección mala.',
      placeholder: 'Elige',
    },
    concept: {
      label: '¿Quién eres, en pocas palabras?',
      description: 'Opcional. La historia lo recordará.',
      placeholder: 'una barquera que lee a la luz de la luna',
    },
    pronouns: {
      label: 'Pronombres',
      description: 'Opcional. Sin ellos, la historia usa elle.',
      placeholder: 'ella',
    },
    trait: {
      label: 'Algo de ti que llama la atención',
      description: 'Opcional. Puede meterte en líos.',
      placeholder: 'nunca deja una puerta cerrada',
    },
  },
  act: {
    title: '¿Qué intentas?',
    text: {
      label: 'Tu personaje…',
      description: 'Qué intentas, y cómo. Si funciona, es cosa del destino.',
      placeholder: 'trepa el muro por donde la hiedra es más vieja, con el mayor sigilo posible',
    },
  },
  suggest: {
    title: 'Otra cosa',
    label: {
      label: '¿Qué podría hacer el grupo?',
      description: 'Se suma a los botones del tablero; el resto puede apoyarla.',
      placeholder: 'Ofrecerles el farol',
    },
    ability: { label: '¿Qué hace falta para eso?', placeholder: 'Elige una característica' },
  },
  boundaries: {
    title: 'Tus límites, solo para quien narra',
    lines: {
      label: 'Líneas: nunca en la historia',
      description: 'Sepáralas con comas. Nadie más que quien narra las lee.',
      placeholder: 'arañas, daño a menores',
    },
    veils: {
      label: 'Velos: solo fuera de escena',
      description: 'Puede pasar, pero nadie lo describe.',
      placeholder: 'tortura, enfermedad',
    },
  },
  course: {
    title: 'Otro camino',
    text: {
      label: '¿Hacia dónde va la historia en su lugar?',
      description: 'Una línea. Vale desde ahora; lo que estaba en marcha se deja sin coste.',
      placeholder: 'El sótano sigue cerrado; llega la mañana, y el camino está seco',
    },
  },
  edit: {
    title: 'Tus palabras',
    heading: { label: 'Título' },
    text: { label: 'Texto' },
  },
};
