import type { InputName, PhaseName, WaitKind } from '../../game/phases.ts';
import type { RefusalDetails } from '../../game/refusals.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, soon } from '../markup.ts';
import { people } from './phrases.ts';
import { words } from './words.ts';

const GM_INPUTS: readonly InputName[] = [
  ...(['skip', 'extend', 'force', 'veto', 'pause', 'inject', 'review', 'rewind', 'course'] as const),
];

const BUSY: Partial<Record<PhaseName, string>> = {
  validating: 'Todavía estoy sopesando lo que intenta el grupo.',
  meta_proposal: 'El destino todavía está sacando sus cartas.',
  probability_roll: 'Los dados están en el aire.',
  in_meta_event: 'Algo le está ocurriendo al grupo ahora mismo; lo estoy contando.',
  in_combat: 'Llueven golpes; estoy contando esta ronda.',
  resolving_action: 'Estoy contando el final de este turno.',
};

/** They follow on "la mesa espera". */
const ASKED: Record<WaitKind, string> = {
  intents: 'lo que intenta cada personaje este turno',
  votes: 'el voto sobre el destino',
  approach: 'el plan del grupo ante este evento',
  fighters: 'lo que hace cada personaje esta ronda',
  event_review: 'a que quien dirige lea antes los eventos',
  story_review: 'a que quien dirige lea antes la historia',
};
const INSTEAD: Record<WaitKind, string> = {
  intents: 'Di qué intenta tu personaje con `/act`, o quédate fuera de este turno con `/pass`.',
  votes: 'Vota con los botones del tablero; tu próximo `/act` llega cuando se cuente este turno.',
  approach: 'Elige un plan en el tablero; tu próximo `/act` llega cuando se cuente este turno.',
  fighters: 'Elige en el tablero qué haces; tu próximo `/act` llega cuando se cuente este turno.',
  event_review: 'Enseguida podrás votar.',
  story_review: 'Enseguida se cuenta, y podrá llegar tu próximo `/act`.',
};

function notNow({ phase, input, awaited, waitKind, until }: RefusalDetails['not-now']): string {
  const steering = GM_INPUTS.includes(input);
  if (phase === 'ended') return 'Esta historia ya se contó hasta el final. `/campaign start` abre otra aquí.';
  if (phase === 'lobby') {
    return steering
      ? 'La historia no ha empezado, así que aún no hay nada que dirigir. Pulsa **Empezar** en el tablero cuando el grupo esté aquí.'
      : 'La historia no ha empezado. Toma asiento con `/join`; se abre cuando quien dirige pulse **Empezar**.';
  }
  if (phase === 'idle') {
    if (input === 'begin') return 'La historia ya empezó. Di qué intenta tu personaje con `/act`.';
    if (steering)
      return 'No hay ningún turno abierto, así que no hay nada que dirigir. El primer `/act` abre uno.';
    return 'Ahora mismo nadie pregunta nada. `/act` abre el próximo turno: di qué intenta tu personaje.';
  }
  if (input === 'begin')
    return 'La historia va ya muy avanzada; no hay un segundo comienzo. El tablero muestra por dónde va.';
  if (waitKind === null || until === null) {
    return `${BUSY[phase] ?? 'La mesa está ocupada un momento.'} Dame unos segundos; el tablero muestra qué viene después.`;
  }
  if (steering) return `Eso no cabe aquí: la mesa espera ${ASKED[waitKind]}, y cierra ${soon(until)}.`;
  const who =
    awaited.length > 0
      ? ` ${awaited.length > 1 ? 'Faltan' : 'Falta'} por responder: ${people(awaited)}.`
      : '';
  return `Ahora no: la mesa espera ${ASKED[waitKind]}.${who} Cierra ${soon(until)}. ${INSTEAD[waitKind]}`;
}

/** Names of fields as people know them, for what could not be read. */
const FIELDS: Record<string, string> = {
  name: 'el nombre',
  'draft.name': 'el nombre',
  text: 'lo que escribiste',
  label: 'tu idea',
  event: 'el número del evento',
  number: 'el número del evento',
  turn: 'el número del turno',
  minutes: 'el número de minutos',
  dice: 'los dados',
};

export const refusals: Catalog['refusals'] = {
  'no-campaign': () =>
    'En este canal todavía no vive ninguna historia. Quien dirige abre una con `/campaign start`.',
  'campaign-exists': ({ name }) =>
    `En este canal ya se está contando ${bold(name)}. Abre la tuya en otro canal, o cierra antes esta con \`/campaign end\`.`,
  'not-now': notNow,
  'stale-turn': () => 'Ese botón es de un turno que ya acabó. El tablero vivo es el último del canal.',
  'stale-event': () => 'Ese evento ya quedó atrás. El tablero muestra qué se pregunta ahora.',
  'unknown-control': () => 'Ya no conozco ese botón o comando. `/help` muestra qué sirve aquí y ahora.',
  paused: ({ reason, cause }) =>
    cause === 'xcard'
      ? 'Nos hemos detenido, y esperamos hasta que todo el mundo esté bien. Quien dirige hace seguir la historia.'
      : `La historia está en pausa${reason ? ` (${inline(reason, 200)})` : ''} y los relojes, detenidos. Quien dirige la hace seguir con \`/gm resume\`.`,
  stopped: () =>
    'Perdí el hilo, y los relojes están detenidos. No se ha perdido nada: quien dirige pulsa **Reintentar** en el tablero, o escribe `/gm retry`.',
  'not-halted': () => 'La historia está en marcha; no hay nada que reanudar.',
  'already-paused': () => 'Ya está en pausa. `/gm resume` la hace seguir.',
  'not-a-player': () => 'Todavía no tienes sitio en esta mesa. `/join` te da uno; es medio minuto.',
  'already-joined': ({ character }) =>
    `Ya tienes sitio aquí, como ${bold(character)}. \`/character\` muestra tu ficha.`,
  'waits-for-next-turn': () =>
    'Este turno empezó antes de que tomaras asiento. Mira cómo acaba; entras a partir del próximo.',
  'not-in-vote': () =>
    'Este voto se abrió sin ti: constabas como ausente, o acababas de tomar asiento. Tu voz cuenta a partir del próximo.',
  'event-ruled': ({ title }) =>
    `Quien dirige ya ha decidido sobre ${bold(title)}, así que ningún voto lo mueve. Los demás eventos siguen abiertos.`,
  'already-acted': () => 'Eso ya me había llegado. Actúa otra vez si quieres cambiarlo.',
  'nothing-to-pass': () =>
    'No hay ningún turno abierto, así que no hay nada que pasar. `/act` abre el próximo.',
  'empty-text': () => 'Ahí no había nada que leer. Di en pocas palabras qué intenta tu personaje.',
  'no-such-approach': () => 'Ese plan no está en el tablero. Elige uno de sus botones.',
  'approaches-full': ({ max }) =>
    `En el tablero caben ${max} planes, y está lleno. Apoya el que más se parezca al tuyo.`,
  'duplicate-approach': ({ label }) =>
    `Alguien lo pensó antes que tú: ${bold(label)}. Pulsa su botón en el tablero para apoyarlo.`,
  'no-such-event': ({ count }) =>
    count === 0
      ? 'Ahora mismo no hay eventos sobre la mesa.'
      : count === 1
        ? 'Solo hay un evento sobre la mesa; su número es el 1.'
        : `Los eventos sobre la mesa van del 1 al ${count}. Dame uno de esos números.`,
  'events-full': ({ max }) => `Ya hay ${max} eventos sobre la mesa; no caben más.`,
  'no-such-player': () => 'Esa persona no tiene sitio en esta mesa. `/party` muestra quién está.',
  'no-room': ({ character, item }) =>
    `A ${bold(character)} no le cabe eso (${words.items[item].name}). Antes tiene que soltar algo.`,
  'not-carried': ({ character, item }) => `${bold(character)} no lleva eso: ${words.items[item].name}.`,
  'not-usable': ({ item }) =>
    `Eso no se gasta, o solo en combate: ${words.items[item].name}. Con llevarlo encima ya ayuda.`,
  'cannot-do': ({ deed }) =>
    deed === 'item'
      ? 'Eso no lo llevas (o ya no). Elige otra cosa.'
      : 'Esa habilidad no es tuya, o ya la gastaste en este combate. Elige otra cosa.',
  'no-such-foe': () => 'Ese enemigo ya no está en pie. Elige otro en el tablero.',
  'is-down': ({ character }) =>
    `${bold(character)} está en el suelo y no puede hacer nada esta ronda. Quizá alguien te levante; y aquí no muere nadie.`,
  'has-fled': ({ character }) => `${bold(character)} ha escapado; este combate queda atrás.`,
  'stale-round': () => 'Esa ronda ya pasó. El tablero muestra la actual.',
  'not-your-spotlight': ({ character, until }) =>
    `Este momento es de ${bold(character)}.${until ? ` Si no responde, el foco pasa ${soon(until)}.` : ''}`,
  'nothing-to-rewind': () => 'No hay ningún turno que deshacer.',
  'nothing-to-review': () => 'Ahora mismo nada espera tu lectura.',
  'no-growth': ({ nextLevel }) =>
    `Aún no hay nada que subir. El próximo punto llega con el nivel ${nextLevel}.`,
  'ability-full': ({ ability, max }) =>
    `${words.abilities[ability].name} no puede pasar de +${max}. Sube otra característica.`,
  'not-archived': () => 'Esa historia no está guardada; se está contando.',
  'no-such-campaign': () => 'No conozco esa historia en este servidor.',
  'canon-full': ({ max }) =>
    `Ya hay ${max} cosas que son así porque tú lo dices; no me caben más. Haz que olvide una antes.`,
  'gms-full': ({ max }) => `Ya hay ${max} personas dirigiendo esta historia; ningún barco necesita más.`,
  'owner-stays': () => 'Quien abrió esta historia siempre puede dirigirla.',
  'nothing-kept': () => 'No guardo nada de ti. No hay nada que mostrar, ni nada que borrar.',
  'gm-only': () => 'Eso solo puede hacerlo quien dirige esta historia. Aunque seguro que agradece una pista.',
  'nobody-joined': () =>
    'Una historia necesita a alguien dentro. Que alguien tome asiento antes: **Unirme** en el tablero, o `/join`.',
  'party-full': ({ max }) =>
    `Los ${max} sitios están ocupados. Si alguien se levanta con \`/leave\`, el suyo es tuyo.`,
  'too-late-to-rule': () => 'Los dados ya cayeron; ese evento ya no está en tus manos.',
  'bad-dice': ({ why }) =>
    why === 'sides'
      ? 'Aquí los dados tienen de 2 a 1000 caras. Prueba `d20` o `2d6+3`.'
      : why === 'too-many'
        ? 'Cincuenta dados a la vez es todo lo que aguanta esta mesa. Prueba con menos.'
        : 'Leo dados como `d20`, `2d6+3` o `4d8-1`. Prueba con uno de esos.',
  'no-turn-yet': () => 'Ese turno no existe. El destino empieza con el primer `/act`.',
  'bad-input': ({ field }) => {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return `No he podido entender ${known ?? `“${inline(field, 60)}”`}. Inténtalo otra vez.`;
  },
  'missing-permission': ({ permissions }) =>
    `No puedo hacer eso en este canal, me falta permiso: ${people(permissions)}. Quien gestiona el servidor puede dármelo.`,
  'try-again': () =>
    'Algo se me ha escurrido de las manos, y no ha cambiado nada. Inténtalo otra vez, por favor.',
};
