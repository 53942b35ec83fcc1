import type { WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list } from './phrases.ts';

const yesNo = (on: boolean) => (on ? 'sim' : 'não');

const WAITS: Record<WaitKind, string> = {
  intents: 'intenções',
  votes: 'votação',
  approach: 'plano',
  fighters: 'rodada',
  event_review: 'leitura dos eventos',
  story_review: 'leitura da história',
};

export const steering: Catalog['steering'] = {
  settings: (settings, t) => {
    const waits = Object.entries(settings.waits).map(
      ([kind, s]) => `${WAITS[kind as WaitKind]} ${duration((s ?? 0) * 1000)}`,
    );
    return [
      '**Como esta história é conduzida**',
      `- Turnos: ${t.turnModes[settings.turnMode]}`,
      `- Ritmo: ${t.paces[settings.pace]}${waits.length > 0 ? ` (${waits.join(', ')})` : ''}`,
      `- Votos: ${t.voteRules[settings.voteRule]}`,
      `- A plateia vota: ${yesNo(settings.onlookers)}`,
      `- Lembretes na metade da espera: ${yesNo(settings.reminders)}`,
      `- Leitura prévia: ${t.reviews[settings.review]}${settings.review === 'review' ? `; se o tempo acaba, ${settings.reviewDeadline === 'hold' ? 'fica em espera' : 'segue adiante'}` : ''}`,
      `- Idioma: ${settings.language}`,
      `- Mensagens simples: ${yesNo(settings.plain)}`,
    ].join('\n');
  },
  gms: (userIds) => `Quem mestra: ${list(userIds.map((id) => `<@${id}>`))}`,
  canon: (lines) =>
    lines.length > 0
      ? `**O que é assim, porque você disse**\n${lines.map((one, n) => `${n + 1}. ${inline(one, 200)}`).join('\n')}`
      : 'Nada foi registrado ainda. `/gm canon add` me diz o que é assim; tudo o que eu contar depois respeita isso.',
  reviewEvents: '**Antes da votação.** Isto é o que o destino poria na mesa.',
  reviewStory: '**Antes de contar.** É assim que o turno terminaria.',
  confirmRewind: (turn) =>
    `O turno ${turn} nunca terá existido: suas mensagens ficam riscadas e cada personagem volta a ser como era antes. Vamos mesmo?`,
  restoreWhich: 'Qual história volta para cá?',
  nothingArchived: 'Nenhuma história deste servidor está guardada.',
  trace: (turn, version) => `**Turno ${turn}**, versão ${version}: o que rodou, e quanto demorou`,
  traceLine: ({ at, what, ms, by }) =>
    `${soon(at)} ${what}${by ? ` por ${by}` : ''}${ms > 0 ? ` · ${ms} ms` : ''}`,
};
