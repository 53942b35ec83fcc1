import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';

export const sheet: Catalog['sheet'] = {
  level: (level) => `nível ${level}`,
  health: 'PV',
  fine: 'Está tudo bem com você.',
  abilities: 'Atributos',
  trait: 'Chama a atenção',
  skills: 'Habilidades',
  carries: (taken, capacity) => `Carrega (${taken} de ${capacity} espaços)`,
  emptyHands: 'nada',
  grow: (points) =>
    points > 1
      ? `Você cresceu: aumente seus atributos, tem ${points} pontos.`
      : 'Você cresceu: aumente um atributo.',
  defence: (points) => `Defesa ${points}`,
  experience: (points, needed, nextLevel) =>
    `${points} de ${needed} de experiência para o nível ${nextLevel}`,
  seated: 'Você entra a partir do próximo turno.',
  away: 'Você consta como ausente. Qualquer coisa que fizer traz você de volta.',
};

export const fate: Catalog['fate'] = {
  title: (turn) => `O destino do turno ${turn}`,
  promised: (hash) => `Prometido antes da votação, o SHA-256 da semente:\n\`${hash}\``,
  secret:
    'A semente fica lacrada até o turno ser contado. Depois, qualquer pessoa pode jogar cada dado de novo, e vai dar o mesmo.',
  seed: (seed) => `A semente:\n\`${seed}\``,
  dice: 'Os dados que ela dá:',
  noDice: 'Este turno não precisou de dados.',
  shown: (value) => `mas foi mostrado ${value}`,
  honest: '**Jogo limpo.** A semente cumpre a promessa, e cada dado cai de novo como caiu.',
  broken: '**Alguma coisa não bate.** Avise, por favor, quem cuida deste bot.',
  unchecked: 'Ainda não conferido.',
  redo: 'Não confia em ninguém? docs/fate.md mostra como refazer tudo só com openssl.',
  more: (n) => `… e mais ${n}`,
};

export const dice: Catalog['dice'] = {
  rolls: (who, notation, total) => `${bold(who)} joga ${inline(notation, 60)}: **${total}**`,
};

export const started: Catalog['started'] = (name, pitch) =>
  `${bold(name)} agora tem uma mesa neste canal.\n> ${pitch.replace(/\n+/g, '\n> ')}\nA seguir: quem quiser jogar aperta **Entrar** no tabuleiro; quando o grupo estiver aqui, aperte **Começar**.`;
