import type { PhaseName, WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, list } from './phrases.ts';
import { called, words } from './words.ts';

const at = (phase: PhaseName) => `“${words.phases[phase].title}”`;
const titled = (title: string) => `“${inline(title, 60)}”`;
const said = (text: string) => (text ? `: ${inline(text, 80)}` : '');
const degree = (one: keyof typeof words.degrees | null) => (one === null ? 'sem teste' : words.degrees[one]);
const WAITS: Record<WaitKind, string> = {
  intents: 'a escuta do grupo',
  votes: 'a votação',
  approach: 'a escolha do plano',
  fighters: 'uma rodada do combate',
  event_review: 'a leitura dos eventos',
  story_review: 'a leitura da história',
};
const BY = {
  everyone: 'todo mundo já tinha respondido',
  deadline: 'o tempo acabou',
  gm: 'decisão de quem mestra',
};

/** What follows on a name ("<@1>" or Wyrd); no full stop, the view ends the line. */
export const audit: Catalog['audit'] = {
  title: 'Quem fez o quê',
  empty: 'Nada aconteceu ainda.',
  wyrd: 'Wyrd',
  facts: {
    'campaign.started': ({ name }) => `abriu ${titled(name)}`,
    'campaign.begun': ({ party }) => `começou a história com um grupo de ${party.length}`,
    'campaign.ended': ({ turns }) => `encerrou a história depois de ${count(turns, 'turno')}`,
    'campaign.paused': ({ phase, reason }) => `fez uma pausa em ${at(phase)}${said(reason)}`,
    'campaign.resumed': ({ phase }) => `seguiu em ${at(phase)}`,
    'campaign.stopped': ({ step, error }) => `perdeu o fio da meada em ${inline(step, 30)}${said(error)}`,
    'player.joined': ({ character }) => `entrou na mesa como ${inline(character, 40)}`,
    'player.left': ({ character }) => `levantou da mesa (${inline(character, 40)})`,
    'player.went-away': () => 'anotou uma ausência, depois de duas esperas sem resposta',
    'player.came-back': () => 'voltou à mesa',
    'player.rose': ({ character, level }) => `viu ${inline(character, 40)} subir para o nível ${level}`,
    'player.grew': ({ character, ability }) =>
      `aumentou ${inline(called(ability), 30)} (${inline(character, 40)})`,
    'boundaries.set': () => 'tomou nota dos limites de alguém',
    'item.used': ({ character, item }) => `usou ${inline(called(item), 30)} (${inline(character, 40)})`,
    'spotlight.moved': ({ character }) => `virou o holofote para ${inline(character, 40)}`,
    'wait.reminded': ({ kind, playerIds }) =>
      `mandou lembrete a ${count(playerIds.length, 'pessoa')}: ${WAITS[kind]}`,
    'turn.opened': ({ turn, commitment }) =>
      `abriu o turno ${turn}, destino \`${inline(commitment.slice(0, 12), 12)}…\``,
    'intent.declared': ({ kind, text }) => (kind === 'pass' ? 'passa' : `tenta algo${said(text)}`),
    'wait.closed': ({ kind, by, missed }) =>
      `fechou ${WAITS[kind]}: ${BY[by]}${missed.length > 0 ? `, ${count(missed.length, 'resposta')} a menos` : ''}`,
    'action.validated': ({ accepted, refused }) =>
      `pesou as intenções: ${count(accepted, 'aceita')}, ${count(refused, 'recusada')}`,
    'meta.generated': ({ titles }) =>
      titles.length > 0 ? `propôs ${list(titles.map(titled))}` : 'não propôs nada',
    'vote.cast': ({ eventIndex, value }) =>
      `votou ${value === 'welcome' ? 'a favor do' : 'contra o'} evento ${eventIndex + 1}`,
    'event.struck': ({ title }) => `riscou ${titled(title)}`,
    'event.spared': ({ title, die, chance }) =>
      `tirou ${die} contra ${chance}%: ${titled(title)} passa longe`,
    'event.triggered': ({ title, die, chance }) =>
      die === null
        ? `deixou acontecer ${titled(title)}`
        : `tirou ${die} contra ${chance}%: ${titled(title)} acontece`,
    'approach.chosen': ({ choice, eventIndex }) =>
      `escolheu o plano ${choice + 1} para o evento ${eventIndex + 1}`,
    'approach.suggested': ({ label }) => `sugeriu ${titled(label)}`,
    'combat.started': ({ title, foes }) =>
      `abriu um combate em ${titled(title)}: ${list(foes.map((one) => inline(one, 40)))}`,
    'combat.declared': ({ round, deed }) => `declarou ${inline(called(deed), 30)} na rodada ${round}`,
    'combat.round': ({ round, hits, foesLeft }) =>
      `resolveu a rodada ${round}: ${count(hits, 'golpe')}, ${count(foesLeft, 'inimigo')} de pé`,
    'combat.ended': ({ title, end, rounds }) =>
      `encerrou o combate em ${titled(title)}: ${words.ends[end]}, ${count(rounds, 'rodada')}`,
    'event.resolved': ({ title, degree: how }) => `concluiu ${titled(title)}: ${degree(how)}`,
    'action.resolved': ({ degree: how }) => `resolveu uma intenção: ${degree(how)}`,
    'turn.completed': ({ turn, tension }) => `contou o turno ${turn}; a tensão agora é ${tension}`,
    'turn.abandoned': ({ turn, reason }) => `abandonou o turno ${turn}${said(reason)}`,
    'turn.rewound': ({ turn }) => `rebobinou o turno ${turn}`,
    'campaign.archived': ({ reason }) => `guardou a história${said(reason)}`,
    'campaign.restored': ({ channelId }) => `trouxe a história de volta para <#${inline(channelId, 20)}>`,
    'gm.acted': ({ input, detail }) => `usou \`/gm ${input}\`${said(detail)}`,
  },
  unreadable: (name) => `registrou ${inline(name, 40)}`,
  more: (n) => `… e mais ${n} antes disso`,
};
