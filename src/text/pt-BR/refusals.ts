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
  validating: 'Ainda estou pesando o que o grupo tenta.',
  meta_proposal: 'O destino ainda está puxando suas cartas.',
  probability_roll: 'Os dados estão no ar.',
  in_meta_event: 'Algo está acontecendo com o grupo agora mesmo; estou contando.',
  in_combat: 'Chovem golpes; estou contando esta rodada.',
  resolving_action: 'Estou contando o fim deste turno.',
};

/** They follow on "a mesa espera". */
const ASKED: Record<WaitKind, string> = {
  intents: 'o que cada personagem tenta neste turno',
  votes: 'a votação sobre o destino',
  approach: 'o plano do grupo para este evento',
  fighters: 'o que cada personagem faz nesta rodada',
  event_review: 'que quem mestra leia antes os eventos',
  story_review: 'que quem mestra leia antes a história',
};
const INSTEAD: Record<WaitKind, string> = {
  intents: 'Diga o que seu personagem tenta com `/act`, ou fique fora deste turno com `/pass`.',
  votes: 'Vote com os botões do tabuleiro; seu próximo `/act` vem quando este turno for contado.',
  approach: 'Escolha um plano no tabuleiro; seu próximo `/act` vem quando este turno for contado.',
  fighters: 'Escolha no tabuleiro o que você faz; seu próximo `/act` vem quando este turno for contado.',
  event_review: 'Daqui a pouco você vota.',
  story_review: 'Daqui a pouco ela é contada, e seu próximo `/act` pode vir.',
};

function notNow({ phase, input, awaited, waitKind, until }: RefusalDetails['not-now']): string {
  const steering = GM_INPUTS.includes(input);
  if (phase === 'ended') return 'Esta história já foi contada até o fim. `/campaign start` abre outra aqui.';
  if (phase === 'lobby') {
    return steering
      ? 'A história não começou, então ainda não há o que conduzir. Aperte **Começar** no tabuleiro quando o grupo estiver aqui.'
      : 'A história ainda não começou. Pegue um lugar com `/join`; ela se abre quando quem mestra apertar **Começar**.';
  }
  if (phase === 'idle') {
    if (input === 'begin') return 'A história já começou. Diga o que seu personagem tenta com `/act`.';
    if (steering) return 'Nenhum turno está aberto, então não há o que conduzir. O primeiro `/act` abre um.';
    return 'Ninguém está perguntando nada agora. `/act` abre o próximo turno: diga o que seu personagem tenta.';
  }
  if (input === 'begin')
    return 'A história já vai longe; não há um segundo começo. O tabuleiro mostra em que pé ela está.';
  if (waitKind === null || until === null) {
    return `${BUSY[phase] ?? 'A mesa está ocupada por um momento.'} Me dê alguns segundos; o tabuleiro mostra o que vem depois.`;
  }
  if (steering) return `Isso não cabe aqui: a mesa espera ${ASKED[waitKind]}, e fecha ${soon(until)}.`;
  const who = awaited.length > 0 ? ` Ainda sem resposta: ${people(awaited)}.` : '';
  return `Agora não: a mesa espera ${ASKED[waitKind]}.${who} Fecha ${soon(until)}. ${INSTEAD[waitKind]}`;
}

/** Names of fields as people know them, for what could not be read. */
const FIELDS: Record<string, string> = {
  name: 'o nome',
  'draft.name': 'o nome',
  text: 'o que você escreveu',
  label: 'sua ideia',
  event: 'o número do evento',
  number: 'o número do evento',
  turn: 'o número do turno',
  minutes: 'o número de minutos',
  dice: 'os dados',
};

export const refusals: Catalog['refusals'] = {
  'no-campaign': () => 'Nenhuma história mora neste canal ainda. Quem mestra abre uma com `/campaign start`.',
  'campaign-exists': ({ name }) =>
    `${bold(name)} já está sendo contada neste canal. Comece a sua em outro canal, ou encerre esta antes com \`/campaign end\`.`,
  'not-now': notNow,
  'stale-turn': () => 'Esse botão é de um turno que já acabou. O tabuleiro vivo é o último do canal.',
  'stale-event': () => 'Esse evento já ficou para trás. O tabuleiro mostra o que se pergunta agora.',
  'unknown-control': () =>
    'Não conheço mais esse botão ou comando. `/help` mostra o que funciona aqui e agora.',
  paused: ({ reason, cause }) =>
    cause === 'xcard'
      ? 'Paramos, e esperamos até que todo mundo esteja bem. Quem mestra faz a história seguir.'
      : `A história está em pausa${reason ? ` (${inline(reason, 200)})` : ''} e os relógios estão parados. Quem mestra a faz seguir com \`/gm resume\`.`,
  stopped: () =>
    'Perdi o fio da meada, e os relógios estão parados. Nada se perdeu: quem mestra aperta **Tentar de novo** no tabuleiro, ou digita `/gm retry`.',
  'not-halted': () => 'A história está em andamento; não há o que retomar.',
  'already-paused': () => 'Já está em pausa. `/gm resume` a faz seguir.',
  'not-a-player': () => 'Você ainda não tem lugar nesta mesa. `/join` dá um a você; leva meio minuto.',
  'already-joined': ({ character }) =>
    `Você já tem lugar aqui, como ${bold(character)}. \`/character\` mostra sua ficha.`,
  'waits-for-next-turn': () =>
    'Este turno começou antes de você chegar. Veja como termina; você entra a partir do próximo.',
  'not-in-vote': () =>
    'Esta votação abriu sem você: você constava como ausente, ou tinha acabado de chegar. Sua voz conta a partir da próxima.',
  'event-ruled': ({ title }) =>
    `Quem mestra já decidiu sobre ${bold(title)}, então nenhum voto muda isso. Os outros eventos continuam abertos.`,
  'already-acted': () => 'Essa já chegou até mim. Aja de novo se quiser mudar.',
  'nothing-to-pass': () => 'Nenhum turno está aberto, então não há o que passar. `/act` abre o próximo.',
  'empty-text': () => 'Não havia nada ali para eu ler. Diga em poucas palavras o que seu personagem tenta.',
  'no-such-approach': () => 'Esse plano não está no tabuleiro. Escolha um dos botões de lá.',
  'approaches-full': ({ max }) =>
    `No tabuleiro cabem ${max} planos, e ele está cheio. Apoie o que mais se parece com o seu.`,
  'duplicate-approach': ({ label }) =>
    `Alguém pensou nisso antes de você: ${bold(label)}. Aperte o botão no tabuleiro para apoiar.`,
  'no-such-event': ({ count }) =>
    count === 0
      ? 'Não há eventos na mesa agora.'
      : count === 1
        ? 'Só há um evento na mesa; o número dele é 1.'
        : `Os eventos na mesa vão de 1 a ${count}. Me dê um desses números.`,
  'events-full': ({ max }) => `Já há ${max} eventos na mesa; não cabem mais.`,
  'no-such-player': () => 'Essa pessoa não tem lugar nesta mesa. `/party` mostra quem está aqui.',
  'no-room': ({ character, item }) =>
    `${bold(character)} não tem espaço para isso (${words.items[item].name}). Antes é preciso largar alguma coisa.`,
  'not-carried': ({ character, item }) => `${bold(character)} não carrega isso: ${words.items[item].name}.`,
  'not-usable': ({ item }) =>
    `Isso não se gasta, ou só em combate: ${words.items[item].name}. Só de carregar, já ajuda.`,
  'cannot-do': ({ deed }) =>
    deed === 'item'
      ? 'Você não carrega isso (ou não mais). Escolha outra coisa.'
      : 'Essa habilidade não é sua, ou já foi usada neste combate. Escolha outra coisa.',
  'no-such-foe': () => 'Esse inimigo não está mais de pé. Escolha outro no tabuleiro.',
  'is-down': ({ character }) =>
    `${bold(character)} está no chão e não pode fazer nada nesta rodada. Talvez alguém ajude você a levantar; e aqui ninguém morre.`,
  'has-fled': ({ character }) => `${bold(character)} escapou; este combate ficou para trás.`,
  'stale-round': () => 'Essa rodada já passou. O tabuleiro mostra a atual.',
  'not-your-spotlight': ({ character, until }) =>
    `Este momento é de ${bold(character)}.${until ? ` Se não responder, o holofote passa ${soon(until)}.` : ''}`,
  'nothing-to-rewind': () => 'Não há nenhum turno para desfazer.',
  'nothing-to-review': () => 'Nada espera sua leitura agora.',
  'no-growth': ({ nextLevel }) =>
    `Ainda não há o que aumentar. O próximo ponto vem com o nível ${nextLevel}.`,
  'ability-full': ({ ability, max }) =>
    `${words.abilities[ability].name} não pode passar de +${max}. Aumente outro atributo.`,
  'not-archived': () => 'Essa história não está guardada; ela está sendo contada.',
  'no-such-campaign': () => 'Não conheço essa história neste servidor.',
  'canon-full': ({ max }) =>
    `Já são ${max} coisas que são assim porque você disse; não cabem mais. Antes, me faça esquecer uma.`,
  'gms-full': ({ max }) => `Já são ${max} pessoas mestrando esta história; navio nenhum precisa de mais.`,
  'owner-stays': () => 'Quem abriu esta história sempre pode mestrá-la.',
  'nothing-kept': () => 'Não guardo nada de você. Não há o que mostrar, nem o que apagar.',
  'gm-only': () => 'Isso é só para quem mestra esta história. Mas uma dica sempre é bem-vinda.',
  'nobody-joined': () =>
    'Uma história precisa de alguém dentro. Que alguém pegue um lugar antes: **Entrar** no tabuleiro, ou `/join`.',
  'party-full': ({ max }) =>
    `Todos os ${max} lugares estão ocupados. Se alguém levantar com \`/leave\`, o lugar é seu.`,
  'too-late-to-rule': () => 'Os dados já caíram; esse evento não está mais nas suas mãos.',
  'bad-dice': ({ why }) =>
    why === 'sides'
      ? 'Aqui os dados têm de 2 a 1.000 lados. Tente `d20` ou `2d6+3`.'
      : why === 'too-many'
        ? 'Cinquenta dados de uma vez é tudo o que esta mesa aguenta. Tente com menos.'
        : 'Eu leio dados como `d20`, `2d6+3` ou `4d8-1`. Tente um desses.',
  'no-turn-yet': () => 'Esse turno não existe. O destino começa com o primeiro `/act`.',
  'bad-input': ({ field }) => {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return `Não consegui entender ${known ?? `“${inline(field, 60)}”`}. Tente de novo.`;
  },
  'missing-permission': ({ permissions }) =>
    `Não posso fazer isso neste canal, me falta permissão: ${people(permissions)}. Quem gerencia o servidor pode me dar.`,
  'try-again': () => 'Algo escorregou aqui do meu lado, e nada mudou. Tente mais uma vez, por favor.',
};
