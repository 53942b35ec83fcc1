import type { WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list } from './phrases.ts';

const yesNo = (on: boolean) => (on ? 'sí' : 'no');

const WAITS: Record<WaitKind, string> = {
  intents: 'intenciones',
  votes: 'voto',
  approach: 'plan',
  fighters: 'ronda',
  event_review: 'lectura de eventos',
  story_review: 'lectura de la historia',
};

export const steering: Catalog['steering'] = {
  settings: (settings, t) => {
    const waits = Object.entries(settings.waits).map(
      ([kind, s]) => `${WAITS[kind as WaitKind]} ${duration((s ?? 0) * 1000)}`,
    );
    return [
      '**Cómo se lleva esta historia**',
      `- Turnos: ${t.turnModes[settings.turnMode]}`,
      `- Ritmo: ${t.paces[settings.pace]}${waits.length > 0 ? ` (${waits.join(', ')})` : ''}`,
      `- Votos: ${t.voteRules[settings.voteRule]}`,
      `- Vota el público: ${yesNo(settings.onlookers)}`,
      `- Avisos a mitad de la espera: ${yesNo(settings.reminders)}`,
      `- Lectura previa: ${t.reviews[settings.review]}${settings.review === 'review' ? `; si se acaba el tiempo, ${settings.reviewDeadline === 'hold' ? 'queda retenido' : 'sigue adelante'}` : ''}`,
      `- Idioma: ${settings.language}`,
      `- Mensajes sencillos: ${yesNo(settings.plain)}`,
    ].join('\n');
  },
  gms: (userIds) => `Dirigen la partida: ${list(userIds.map((id) => `<@${id}>`))}`,
  canon: (lines) =>
    lines.length > 0
      ? `**Lo que es así, porque tú lo dices**\n${lines.map((one, n) => `${n + 1}. ${inline(one, 200)}`).join('\n')}`
      : 'Aún no hay nada escrito. `/gm canon add` me dice qué es así; todo lo que cuente después lo respeta.',
  reviewEvents: '**Antes del voto.** Esto es lo que el destino pondría sobre la mesa.',
  reviewStory: '**Antes de contarlo.** Así terminaría el turno.',
  confirmRewind: (turn) =>
    `El turno ${turn} no habrá existido nunca: sus mensajes quedan tachados y cada personaje vuelve a como estaba antes. ¿Vamos con ello?`,
  restoreWhich: '¿Qué historia vuelve aquí?',
  nothingArchived: 'Ninguna historia de este servidor está guardada.',
  trace: (turn, version) => `**Turno ${turn}**, versión ${version}: qué se ejecutó, y cuánto tardó`,
  traceLine: ({ at, what, ms, by }) =>
    `${soon(at)} ${what}${by ? ` por ${by}` : ''}${ms > 0 ? ` · ${ms} ms` : ''}`,
};
