import type { PhaseName, WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, list, percent } from './phrases.ts';
import { called, words } from './words.ts';

const at = (phase: PhaseName) => `“${words.phases[phase].title}”`;
const titled = (title: string) => `“${inline(title, 60)}”`;
const said = (text: string) => (text ? `: ${inline(text, 80)}` : '');
const degree = (one: keyof typeof words.degrees | null) => (one === null ? 'sin tirada' : words.degrees[one]);
const WAITS: Record<WaitKind, string> = {
  intents: 'la ronda de intenciones',
  votes: 'el voto',
  approach: 'la elección de plan',
  fighters: 'una ronda del combate',
  event_review: 'la lectura de los eventos',
  story_review: 'la lectura de la historia',
};
const BY = {
  everyone: 'ya había respondido todo el mundo',
  deadline: 'se acabó el tiempo',
  gm: 'decisión de quien dirige',
};

/** What follows on a name ("<@1>" or Wyrd); no full stop, the view ends the line. */
export const audit: Catalog['audit'] = {
  title: 'Quién hizo qué',
  empty: 'Aún no ha pasado nada.',
  wyrd: 'Wyrd',
  facts: {
    'campaign.started': ({ name }) => `abrió ${titled(name)}`,
    'campaign.begun': ({ party }) => `empezó la historia con un grupo de ${party.length}`,
    'campaign.ended': ({ turns }) => `terminó la historia tras ${count(turns, 'turno')}`,
    'campaign.paused': ({ phase, reason }) => `hizo una pausa en ${at(phase)}${said(reason)}`,
    'campaign.resumed': ({ phase }) => `siguió en ${at(phase)}`,
    'campaign.stopped': ({ step, error }) => `perdió el hilo en ${inline(step, 30)}${said(error)}`,
    'player.joined': ({ character }) => `tomó asiento como ${inline(character, 40)}`,
    'player.left': ({ character }) => `se levantó de la mesa (${inline(character, 40)})`,
    'player.went-away': () => 'anotó una ausencia, tras dos esperas sin respuesta',
    'player.came-back': () => 'volvió a la mesa',
    'player.rose': ({ character, level }) => `vio a ${inline(character, 40)} subir al nivel ${level}`,
    'player.grew': ({ character, ability }) =>
      `subió ${inline(called(ability), 30)} (${inline(character, 40)})`,
    'boundaries.set': () => 'tomó nota de los límites de alguien',
    'item.used': ({ character, item }) => `usó ${inline(called(item), 30)} (${inline(character, 40)})`,
    'spotlight.moved': ({ character }) => `puso el foco en ${inline(character, 40)}`,
    'wait.reminded': ({ kind, playerIds }) =>
      `recordó ${WAITS[kind]} a ${count(playerIds.length, 'persona')}`,
    'turn.opened': ({ turn, commitment }) =>
      `abrió el turno ${turn}, destino \`${inline(commitment.slice(0, 12), 12)}…\``,
    'intent.declared': ({ kind, text }) => (kind === 'pass' ? 'pasa' : `intenta algo${said(text)}`),
    'wait.closed': ({ kind, by, missed }) =>
      `cerró ${WAITS[kind]}: ${BY[by]}${missed.length > 0 ? `, ${count(missed.length, 'respuesta')} sin llegar` : ''}`,
    'action.validated': ({ accepted, refused }) =>
      `sopesó las intenciones: ${count(accepted, 'aceptada')}, ${count(refused, 'rechazada')}`,
    'meta.generated': ({ titles }) =>
      titles.length > 0 ? `propuso ${list(titles.map(titled))}` : 'no propuso nada',
    'vote.cast': ({ eventIndex, value }) =>
      `votó ${value === 'welcome' ? 'a favor' : 'en contra'} del evento ${eventIndex + 1}`,
    'event.struck': ({ title }) => `tachó ${titled(title)}`,
    'event.spared': ({ title, die, chance }) =>
      `sacó ${die} contra ${percent(chance)}: ${titled(title)} pasa de largo`,
    'event.triggered': ({ title, die, chance }) =>
      die === null
        ? `dejó que ocurriera ${titled(title)}`
        : `sacó ${die} contra ${percent(chance)}: ${titled(title)} se cumple`,
    'approach.chosen': ({ choice, eventIndex }) =>
      `eligió el plan ${choice + 1} para el evento ${eventIndex + 1}`,
    'approach.suggested': ({ label }) => `sugirió ${titled(label)}`,
    'combat.started': ({ title, foes }) =>
      `abrió un combate en ${titled(title)}: ${list(foes.map((one) => inline(one, 40)))}`,
    'combat.declared': ({ round, deed }) => `declaró ${inline(called(deed), 30)} en la ronda ${round}`,
    'combat.round': ({ round, hits, foesLeft }) =>
      `resolvió la ronda ${round}: ${count(hits, 'golpe')}, ${count(foesLeft, 'enemigo')} en pie`,
    'combat.ended': ({ title, end, rounds }) =>
      `terminó el combate en ${titled(title)}: ${words.ends[end]}, ${count(rounds, 'ronda')}`,
    'event.resolved': ({ title, degree: how }) => `cerró ${titled(title)}: ${degree(how)}`,
    'action.resolved': ({ degree: how }) => `resolvió una intención: ${degree(how)}`,
    'turn.completed': ({ turn, tension }) => `contó el turno ${turn}; la tensión queda en ${tension}`,
    'turn.abandoned': ({ turn, reason }) => `abandonó el turno ${turn}${said(reason)}`,
    'turn.rewound': ({ turn }) => `rebobinó el turno ${turn}`,
    'campaign.archived': ({ reason }) => `guardó la historia${said(reason)}`,
    'campaign.restored': ({ channelId }) => `trajo la historia de vuelta a <#${inline(channelId, 20)}>`,
    'gm.acted': ({ input, detail }) => `usó \`/gm ${input}\`${said(detail)}`,
  },
  unreadable: (name) => `registró ${inline(name, 40)}`,
  more: (n) => `… y ${n} más antes de eso`,
};
