import { Archetype } from '../../game/characters.ts';
import { ItemId } from '../../game/items.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { count, people } from './phrases.ts';
import { called, words } from './words.ts';

/** "Faltan Ada y Bram. Cierra en 40 segundos." */
function still(awaiting: readonly string[], until: Date | null): string {
  const verb = awaiting.length > 1 ? 'Faltan' : 'Falta';
  return `${verb} ${people(awaiting)}.${until ? ` Cierra ${soon(until)}.` : ''}`;
}

export const notes: Catalog['notes'] = {
  joined: ({ character, nextTurn }) =>
    `Qué bueno verte en la mesa, ${bold(character)}. ${nextTurn ? 'Hay un turno en marcha; entras a partir del próximo.' : '`/character` muestra tu ficha.'}`,
  'welcome-back': ({ character }) =>
    `Qué bueno verte de vuelta, ${bold(character)}. Tu silla sigue caliente.`,
  left: ({ character }) =>
    `${bold(character)} se levanta de la mesa. \`/join\` trae de vuelta a tu personaje tal como está.`,
  begun: () => 'Y así empieza todo. La primera voz abre el primer turno.',
  acted: ({ text, awaiting, until }) =>
    `Intentas:\n${quoted(text, 400)}\n${
      awaiting.length > 0
        ? `${still(awaiting, until)} Actúa otra vez para cambiar de idea.`
        : 'Ya está todo el mundo. Allá vamos.'
    }`,
  passed: ({ awaiting }) =>
    `Pasas este turno. ${awaiting.length > 0 ? still(awaiting, null) : 'Ya está todo el mundo. Allá vamos.'}`,
  voted: ({ ballot, open, until }) => {
    const rows = ballot.map(({ title, value }) => {
      const said = value === null ? 'aún sin voto' : value === 'welcome' ? '**que venga**' : '**que no**';
      return `- ${inline(title, 60)}: ${said}`;
    });
    const closes = until ? `. El voto cierra ${soon(until)}` : '';
    const next =
      open > 0 ? `Cambia de idea cuantas veces quieras${closes}.` : 'Esa era la última voz. Los dados caen.';
    return `Tu voz en todo esto:\n${rows.join('\n')}\n${next}`;
  },
  done: ({ awaiting }) =>
    awaiting.length > 0
      ? `Anotado. ${still(awaiting, null)}`
      : 'Anotado, y ya están todas las voces. Los dados caen.',
  chosen: ({ label, awaiting, until }) =>
    `Apoyas ${bold(label)}. ${
      awaiting.length > 0
        ? `${still(awaiting, until)} Pulsa otro plan para cambiar de idea.`
        : 'Ya está todo el mundo. Agárrate.'
    }`,
  suggested: ({ label }) => `Tu idea está en el tablero: ${bold(label)}. Ahora, a convencer al resto.`,
  skipped: () => 'Se acabó la espera. Seguimos.',
  extended: ({ until }) => `Más tiempo para todo el mundo: cierra ${soon(until)}.`,
  paused: () => 'En pausa. Los relojes se detienen hasta `/gm resume`, o **Seguir** en el tablero.',
  resumed: ({ until }) => `Seguimos.${until ? ` La pregunta abierta cierra ${soon(until)}.` : ''}`,
  retried: () => 'Retomo el hilo donde se rompió.',
  declared: ({ deed, target, awaiting, until }) => {
    const what = inline(called(deed), 40);
    const next =
      awaiting.length > 0
        ? `${still(awaiting, until)} Elige otra vez para cambiar de idea.`
        : 'Ya está todo el mundo. Suena el acero.';
    return `Tú: **${what}**${target ? `, ${bold(target)}` : ''}. ${next}`;
  },
  'spotlight-called': ({ character, until }) =>
    `Es el momento de ${bold(character)}, y ya tiene mi aviso. Si no responde, el foco pasa ${soon(until)}.`,
  'spotlight-passed': ({ character }) => `Le pasas el foco a ${bold(character)}.`,
  'spotlight-set': ({ character }) => `El foco está en ${bold(character)}.`,
  grew: ({ ability, value, left }) =>
    `**${words.abilities[ability].name}** pasa a ${value > 0 ? `+${value}` : value}.${left > 0 ? ` Aún puedes repartir ${count(left, 'punto')}.` : ''}`,
  used: ({ item, healed, character }) =>
    `${words.items[item].name} para ${bold(character)}${healed > 0 ? `: recupera ${healed} PV` : ''}.`,
  xcard: () => 'Todo se ha detenido. Nadie sabrá que has sido tú, y nadie preguntará. Gracias.',
  'boundaries-set': ({ lines, veils }) =>
    `Anotado, solo para quien narra: ${count(lines, 'línea')}, ${count(veils, 'velo')}. \`/boundaries\` los muestra y los cambia cuando quieras.`,
  rewound: ({ turn }) => `El turno ${turn} nunca existió. El próximo puede empezar ya.`,
  'course-changed': () => 'La historia toma otro camino. El próximo turno puede empezar ya.',
  injected: ({ title }) => `${bold(title)} está sobre la mesa. El grupo lo vota como los demás.`,
  narrated: () => 'El mundo ha hablado.',
  awarded: ({ character, points }) => `${bold(character)} gana ${points} de experiencia.`,
  harmed: ({ character, points }) => `${bold(character)} pierde ${points} PV.`,
  healed: ({ character, points }) => `${bold(character)} recupera ${points} PV.`,
  given: ({ character, item }) => `${bold(character)} ahora lleva esto: ${words.items[item].name}.`,
  taken: ({ character, item }) => `${bold(character)} ya no lleva esto: ${words.items[item].name}.`,
  'canon-set': ({ count: n }) =>
    n > 0
      ? `Que así sea. ${count(n, 'cosa es así', 'cosas son así')} porque tú lo dices.`
      : 'Que así sea. Ya no hay nada que sea así solo porque tú lo dices.',
  kicked: ({ character }) => `La silla de ${bold(character)} queda libre.`,
  reviewed: ({ what }) =>
    ({
      approve: 'Aprobado. Seguimos.',
      edit: 'Cambiado. Dale otra mirada y apruébalo.',
      again: 'Buscaré otras palabras. Los dados se quedan como cayeron.',
      drop: 'Descartado.',
    })[what],
  'settings-changed': () => 'Cambiado. `/campaign settings` muestra cómo se lleva la historia.',
  'gm-invited': ({ userId, on }) =>
    on ? `<@${userId}> también puede dirigir esta historia.` : `<@${userId}> ya no dirige esta historia.`,
  archived: () =>
    'La historia queda guardada, con todo lo que contiene. `/campaign restore` la trae de vuelta, aquí o en otro lugar.',
  restored: () => 'La historia está de vuelta. Sus relojes siguen detenidos hasta que pulses **Seguir**.',
  forced: ({ title }) => `${bold(title)} ocurrirá, digan lo que digan los dados. La mesa ve que has sido tú.`,
  vetoed: ({ title }) => `${bold(title)} no ocurrirá. La mesa ve que has sido tú.`,
  ended: ({ turns }) =>
    turns > 0
      ? `La historia se cierra, tras ${count(turns, 'turno')}. Bien contada.`
      : 'La historia se cierra antes de su primer turno. Otra vez será.',
};

function itemName(item: string): string {
  const known = ItemId.safeParse(item);
  return known.success ? words.items[known.data].name : inline(item, 40);
}

export const notices: Catalog['notices'] = {
  joined: ({ character = '', concept = '', archetype = '' }) => {
    const known = Archetype.safeParse(archetype);
    const kind = known.success ? words.archetypes[known.data] : null;
    const who = [...(kind ? [kind.name.toLowerCase()] : []), ...(concept ? [inline(concept, 100)] : [])];
    return `${bold(character)} toma asiento${who.length > 0 ? `: ${who.join(', ')}` : ''}.`;
  },
  back: ({ character = '' }) => `${bold(character)} vuelve a la mesa.`,
  left: ({ character = '' }) => `${bold(character)} se levanta de la mesa. La silla se queda.`,
  away: ({ character = '' }) => `${bold(character)} se queda atrás por ahora, y nadie espera su respuesta.`,
  risen: ({ character = '', level = '' }) =>
    `${bold(character)} ha crecido: nivel ${inline(level, 4)}. \`/character\` muestra las novedades.`,
  kicked: ({ character = '' }) => `${bold(character)} deja la mesa.`,
  rewound: ({ turn = '' }) =>
    `Quien dirige vuelve atrás una página: el turno ${inline(turn, 8)} nunca existió. Cada personaje está como antes.`,
  course: ({ text = '' }) => `La historia toma otro camino: ${inline(text, 200)}`,
  restored: ({ name = '' }) => `${bold(name)} está de vuelta, justo donde se quedó.`,
  spotlight: ({ character = '' }) => `El foco está en ${bold(character)}.`,
  'gm-inject': ({ title = '' }) => `Quien dirige pone algo sobre la mesa: ${bold(title)}.`,
  'gm-award': ({ character = '', points = '' }) =>
    `Quien dirige concede a ${bold(character)} ${inline(points, 4)} de experiencia.`,
  'gm-harm': ({ character = '', points = '' }) =>
    `Por mano de quien dirige, ${bold(character)} pierde ${inline(points, 4)} PV.`,
  'gm-heal': ({ character = '', points = '' }) =>
    `Por mano de quien dirige, ${bold(character)} recupera ${inline(points, 4)} PV.`,
  'gm-give': ({ character = '', item = '' }) =>
    `Quien dirige le da algo a ${bold(character)}: ${itemName(item)}.`,
  'gm-take': ({ character = '', item = '' }) =>
    `Quien dirige le quita algo a ${bold(character)}: ${itemName(item)}.`,
  'gm-force': ({ title = '' }) => `Quien dirige así lo quiere: ${bold(title)}.`,
  'gm-veto': ({ title = '' }) => `Quien dirige lo aparta con un gesto: ${bold(title)}.`,
};
