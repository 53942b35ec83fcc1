import { Archetype } from '../../game/characters.ts';
import { ItemId } from '../../game/items.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { count, people } from './phrases.ts';
import { called, words } from './words.ts';

/** "Esperando Ada e Bram. Fecha em 40 segundos." */
function still(awaiting: readonly string[], until: Date | null): string {
  return `Esperando ${people(awaiting)}.${until ? ` Fecha ${soon(until)}.` : ''}`;
}

export const notes: Catalog['notes'] = {
  joined: ({ character, nextTurn }) =>
    `Que bom ter você na mesa, ${bold(character)}. ${nextTurn ? 'Um turno já está em andamento; você entra a partir do próximo.' : '`/character` mostra sua ficha.'}`,
  'welcome-back': ({ character }) =>
    `Que bom ter você de volta, ${bold(character)}. Sua cadeira ainda está quentinha.`,
  left: ({ character }) =>
    `${bold(character)} levanta da mesa. \`/join\` traz seu personagem de volta do jeitinho que está.`,
  begun: () => 'E assim começa. A primeira voz abre o primeiro turno.',
  acted: ({ text, awaiting, until }) =>
    `Você tenta:\n${quoted(text, 400)}\n${
      awaiting.length > 0
        ? `${still(awaiting, until)} Aja de novo para mudar de ideia.`
        : 'Todo mundo já falou. Lá vamos nós.'
    }`,
  passed: ({ awaiting }) =>
    `Você passa neste turno. ${awaiting.length > 0 ? still(awaiting, null) : 'Todo mundo já falou. Lá vamos nós.'}`,
  voted: ({ ballot, open, until }) => {
    const rows = ballot.map(({ title, value }) => {
      const said =
        value === null ? 'sem voto ainda' : value === 'welcome' ? '**que venha**' : '**sai pra lá**';
      return `- ${inline(title, 60)}: ${said}`;
    });
    const closes = until ? `. A votação fecha ${soon(until)}` : '';
    const next =
      open > 0 ? `Mude de ideia quantas vezes quiser${closes}.` : 'Essa era a última voz. Os dados caem.';
    return `Sua voz nisso tudo:\n${rows.join('\n')}\n${next}`;
  },
  done: ({ awaiting }) =>
    awaiting.length > 0
      ? `Anotado. ${still(awaiting, null)}`
      : 'Anotado, e todas as vozes já estão aqui. Os dados caem.',
  chosen: ({ label, awaiting, until }) =>
    `Você apoia ${bold(label)}. ${
      awaiting.length > 0
        ? `${still(awaiting, until)} Aperte outro plano para mudar de ideia.`
        : 'Todo mundo já falou. Segura firme.'
    }`,
  suggested: ({ label }) =>
    `Sua ideia está no tabuleiro: ${bold(label)}. Agora é convencer o resto do grupo.`,
  skipped: () => 'Chega de esperar. Seguimos.',
  extended: ({ until }) => `Mais tempo para todo mundo: fecha ${soon(until)}.`,
  paused: () => 'Em pausa. Os relógios ficam parados até `/gm resume`, ou **Continuar** no tabuleiro.',
  resumed: ({ until }) => `Seguimos.${until ? ` A pergunta aberta fecha ${soon(until)}.` : ''}`,
  retried: () => 'Retomo o fio da meada de onde ele se rompeu.',
  declared: ({ deed, target, awaiting, until }) => {
    const what = inline(called(deed), 40);
    const next =
      awaiting.length > 0
        ? `${still(awaiting, until)} Escolha de novo para mudar de ideia.`
        : 'Todo mundo já falou. O aço canta.';
    return `Você: **${what}**${target ? `, ${bold(target)}` : ''}. ${next}`;
  },
  'spotlight-called': ({ character, until }) =>
    `É o momento de ${bold(character)}, e já mandei chamar. Se não responder, o holofote passa ${soon(until)}.`,
  'spotlight-passed': ({ character }) => `Você passa o holofote para ${bold(character)}.`,
  'spotlight-set': ({ character }) => `O holofote está em ${bold(character)}.`,
  grew: ({ ability, value, left }) =>
    `**${words.abilities[ability].name}** agora é ${value > 0 ? `+${value}` : value}.${left > 0 ? ` Ainda há ${count(left, 'ponto')} para distribuir.` : ''}`,
  used: ({ item, healed, character }) =>
    `${words.items[item].name} para ${bold(character)}${healed > 0 ? `: recupera ${healed} PV` : ''}.`,
  xcard: () => 'Tudo parou. Ninguém vai saber que foi você, e ninguém vai perguntar. Agradeço o aviso.',
  'boundaries-set': ({ lines, veils }) =>
    `Anotado, só para quem narra: ${count(lines, 'linha')}, ${count(veils, 'véu')}. \`/boundaries\` mostra e muda tudo quando você quiser.`,
  rewound: ({ turn }) => `O turno ${turn} nunca existiu. O próximo já pode começar.`,
  'course-changed': () => 'A história toma outro caminho. O próximo turno já pode começar.',
  injected: ({ title }) => `${bold(title)} está na mesa. O grupo vota como nos outros.`,
  narrated: () => 'O mundo falou.',
  awarded: ({ character, points }) => `${bold(character)} ganha ${points} de experiência.`,
  harmed: ({ character, points }) => `${bold(character)} perde ${points} PV.`,
  healed: ({ character, points }) => `${bold(character)} recupera ${points} PV.`,
  given: ({ character, item }) => `${bold(character)} agora carrega isto: ${words.items[item].name}.`,
  taken: ({ character, item }) => `${bold(character)} não carrega mais isto: ${words.items[item].name}.`,
  'canon-set': ({ count: n }) =>
    n > 0
      ? `Que assim seja. ${count(n, 'coisa é assim', 'coisas são assim')} porque você disse.`
      : 'Que assim seja. Nada mais é assim só porque você disse.',
  kicked: ({ character }) => `A cadeira de ${bold(character)} está livre.`,
  reviewed: ({ what }) =>
    ({
      approve: 'Aprovado. Seguimos.',
      edit: 'Mudado. Dê mais uma olhada e aprove.',
      again: 'Vou procurar outras palavras. Os dados ficam como caíram.',
      drop: 'Descartado.',
    })[what],
  'settings-changed': () => 'Mudado. `/campaign settings` mostra como a história é conduzida.',
  'gm-invited': ({ userId, on }) =>
    on ? `<@${userId}> também pode mestrar esta história.` : `<@${userId}> não mestra mais esta história.`,
  archived: () =>
    'A história está guardada, com tudo o que há nela. `/campaign restore` a traz de volta, aqui ou em outro lugar.',
  restored: () => 'A história voltou. Os relógios ficam parados até você apertar **Continuar**.',
  forced: ({ title }) =>
    `${bold(title)} vai acontecer, digam o que disserem os dados. A mesa vê que foi você.`,
  vetoed: ({ title }) => `${bold(title)} não vai acontecer. A mesa vê que foi você.`,
  ended: ({ turns }) =>
    turns > 0
      ? `A história se fecha, depois de ${count(turns, 'turno')}. Bem contada.`
      : 'A história se fecha antes do primeiro turno. Fica para a próxima.',
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
    return `${bold(character)} puxa uma cadeira${who.length > 0 ? `: ${who.join(', ')}` : ''}.`;
  },
  back: ({ character = '' }) => `${bold(character)} está de volta à mesa.`,
  left: ({ character = '' }) => `${bold(character)} levanta da mesa. A cadeira fica.`,
  away: ({ character = '' }) =>
    `${bold(character)} fica na retaguarda por enquanto, e a mesa segue sem esperar.`,
  risen: ({ character = '', level = '' }) =>
    `${bold(character)} cresceu: nível ${inline(level, 4)}. \`/character\` mostra as novidades.`,
  kicked: ({ character = '' }) => `${bold(character)} deixa a mesa.`,
  rewound: ({ turn = '' }) =>
    `Quem mestra volta uma página: o turno ${inline(turn, 8)} nunca existiu. Cada personagem está como antes.`,
  course: ({ text = '' }) => `A história toma outro caminho: ${inline(text, 200)}`,
  restored: ({ name = '' }) => `${bold(name)} está de volta, bem onde tinha parado.`,
  spotlight: ({ character = '' }) => `O holofote está em ${bold(character)}.`,
  'gm-inject': ({ title = '' }) => `Quem mestra põe algo na mesa: ${bold(title)}.`,
  'gm-award': ({ character = '', points = '' }) =>
    `Quem mestra concede a ${bold(character)} ${inline(points, 4)} de experiência.`,
  'gm-harm': ({ character = '', points = '' }) =>
    `Pela mão de quem mestra, ${bold(character)} perde ${inline(points, 4)} PV.`,
  'gm-heal': ({ character = '', points = '' }) =>
    `Pela mão de quem mestra, ${bold(character)} recupera ${inline(points, 4)} PV.`,
  'gm-give': ({ character = '', item = '' }) =>
    `Quem mestra dá algo a ${bold(character)}: ${itemName(item)}.`,
  'gm-take': ({ character = '', item = '' }) =>
    `Quem mestra tira algo de ${bold(character)}: ${itemName(item)}.`,
  'gm-force': ({ title = '' }) => `Quem mestra quer assim: ${bold(title)}.`,
  'gm-veto': ({ title = '' }) => `Quem mestra afasta com um gesto: ${bold(title)}.`,
};
