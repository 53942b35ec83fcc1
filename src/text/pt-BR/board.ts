import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { count, duration, list, people } from './phrases.ts';

export const board: Catalog['board'] = {
  turn: (turn) => `Turno ${turn}`,
  settings: (pace, mode) => `Ritmo: ${pace}. Turnos: ${mode}.`,
  tension: (mood, value) => `Tensão: ${mood}, ${value} de 9`,
  party: 'O grupo',
  nobodyYet: 'Ninguém ainda. A melhor cadeira continua livre.',
  emptyTable: 'Todas as cadeiras estão vazias. Quem entrar pode seguir com a história.',
  answered: 'já respondeu',
  awaited: 'falta responder',
  away: 'ausente',
  nextTurn: 'entra no próximo turno',
  holdsBack: 'passa',
  health: (now, most) => `${now} de ${most} PV`,
  waiting: (names, closes) => {
    const who = names.length > 0 ? `Esperando **${people(names)}**` : 'Todo mundo já respondeu';
    return `${who} · ${closes ? `fecha ${soon(closes)}` : 'fecha já já'}`;
  },
  stake: (what) => `Em jogo: ${inline(what, 120)}`,
  chance: (base, now) => (base === now ? `**${now}%**` : `${base}%, que os votos levam a **${now}%**`),
  struck: '**Espantado**, se acabasse agora',
  ruled: {
    force: 'Vai acontecer: quem mestra quer assim.',
    veto: 'Não vai acontecer: quem mestra afasta com um gesto.',
  },
  supporters: (n) => (n > 1 ? `+${Math.min(3, n - 1)} pela união` : ''),
  by: (name) => `ideia de ${inline(name, 40)}`,
  sealed: (hash) => `O destino está lacrado: \`${hash.slice(0, 16)}…\` (a promessa inteira: /fate)`,
  opened: (turn, seed) =>
    `O destino do turno ${turn} está à vista: \`${seed.slice(0, 16)}…\` (confira cada dado: /fate)`,
  paused: (reason, phase) =>
    `## Em pausa\n${reason ? `> ${inline(reason, 200)}\n` : ''}A história parou em *${phase}*. Quem mestra retoma com **Continuar**.`,
  stopped: (phase) =>
    `## Perdi o fio da meada\nEle se rompeu em *${phase}*, e nada se perdeu. Quem mestra aperta **Tentar de novo**, e a história segue de onde estava.`,
  haltedBy: {
    xcard: (phase) =>
      `## Paramos aqui\nAlguém prefere não seguir com esta cena. Ninguém pergunta quem, nem por quê. Estávamos em *${phase}*.\nPara quem mestra: **Mudar o rumo**, **Rebobinar**, ou **Continuar** quando tudo estiver bem.`,
    unreachable: (phase) =>
      `## Não consegui falar aqui\nEu não tinha permissão, então parei os relógios em *${phase}*. Você não perdeu nada. **Continuar** quando o grupo estiver completo.`,
    archived: (phase) =>
      `## Guardada\nEsta história descansa em *${phase}*. \`/campaign restore\` a traz de volta.`,
  },
  against: (foes) =>
    `Contra ${list(foes.map(({ name, count: n }) => (n > 1 ? `${n} × ${inline(name, 40)}` : inline(name, 40))))}`,
  injected: 'Na mesa, pela mão de quem mestra',
  onlookers: (welcome, avert) => `plateia: ${welcome} a favor, ${avert} contra, uma só voz no total`,
  spotlight: (name) => `O holofote está em **${inline(name, 40)}**.`,
  asleep: 'A mesa dorme. Quem agir primeiro acorda a história.',
  lately: (title) => `Última cena contada: *${inline(title, 80)}*`,
  reviewing: (closes) =>
    `Quem mestra está lendo antes${closes ? `; seguimos ${soon(closes)} no máximo` : ''}.`,
  telling: 'Estou procurando as palavras. Um momento.',
  kept: (milliseconds) =>
    `Os relógios estão parados; na volta, ainda haverá ${duration(milliseconds)} para responder.`,
};

export const posts: Catalog['posts'] = {
  refused: (character) => `**${inline(character, 40)}**, assim não.`,
  noted: (character) => `**${inline(character, 40)}**, uma palavrinha antes de ir.`,
  instead: 'Quem sabe, em vez disso:',
  fate: 'Os dados caíram',
  verdicts: { triggered: '**acontece**', spared: 'passa longe', struck: 'vai embora: a mesa espantou' },
  ruled: {
    force: '**acontece**, quem mestra quer assim',
    veto: 'não acontece: quem mestra afasta com um gesto',
  },
  odds: ({ base, tilt, chance, welcome, avert, voters }) => {
    const votes = [...(welcome > 0 ? [`${welcome} a favor`] : []), ...(avert > 0 ? [`${avert} contra`] : [])];
    const cast =
      votes.length > 0 ? `${votes.join(', ')}, de ${count(voters, 'voz', 'vozes')}` : 'ninguém votou';
    if (tilt === 0) return `${base}% (${cast})`;
    const sum = `${base}% ${tilt > 0 ? '+' : '−'} ${Math.abs(tilt)} pela votação`;
    // The chance stays within 5 and 95: then the sum is not what it adds up to, and says so.
    return `${sum}${base + tilt === chance ? ` = ${chance}%` : `, ajustado para ${chance}%`} (${cast})`;
  },
  event: (number, of) => (of > 1 ? `Evento ${number} de ${of}` : 'E então acontece'),
  nobodyMoved: 'Ninguém se mexeu a tempo.',
  acts: (actor, approach, helpers) =>
    `**${inline(actor, 40)}**${helpers.length > 0 ? `, com ${people(helpers)}` : ''}: *${inline(approach, 70)}*`,
  check: {
    help: 'ajuda',
    conditions: 'condições',
    skill: 'habilidade',
    against: (target) => `contra ${target}`,
  },
  harm: (points) => `perde ${points} PV`,
  healed: (points) => `recupera ${points} PV`,
  gained: (condition) => `está ${condition}`,
  lost: (condition) => `não está mais ${condition}`,
  down: 'cai no chão',
  found: (item) => `encontra: ${item}`,
  parted: (item) => `perde: ${item}`,
  fight: 'O pau quebra',
  foe: (name, describe) => `**${inline(name, 40)}**, ${inline(describe, 120)}`,
  world: 'O mundo fala',
  reminder: (mentions, wait, until) => `${mentions}: a mesa espera ${wait}. Fecha ${soon(until)}.`,
  recap: (character) => `**${inline(character, 40)}** está de volta. Estávamos aqui:`,
  undone: 'Desfeito: quem mestra rebobinou este turno.',
  untold: 'O que aconteceu, aconteceu; as palavras ficam por contar.',
  reveal: (turn, seed) => `A semente do turno ${turn}: \`${seed}\`. Confira cada dado com /fate.`,
  more: (n) => `… e mais ${n}`,
  epilogue: (name, turns) =>
    turns > 0
      ? `# Fim\n**${inline(name, 60)}**: uma história em ${count(turns, 'turno')}. Valeu por contá-la comigo.`
      : `# Fim\n**${inline(name, 60)}** se fecha antes do primeiro turno. Fica para a próxima.`,
};
