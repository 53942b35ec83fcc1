import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';
import { count, list } from './phrases.ts';

const named = (all: readonly string[]) =>
  all.length > 0 ? list(all.map((one) => inline(one, 80))) : 'nada ainda';

export const safety: Catalog['safety'] = {
  yours: (lines, veils) =>
    `O que você passou, e só quem narra lê:\n**Linhas** (nunca na história): ${named(lines)}\n**Véus** (só fora de cena): ${named(veils)}`,
  kept: ({ campaigns, plain }) => {
    const rows = campaigns.map(
      ({ name, character, turns }) =>
        `- ${inline(name, 60)}: ${bold(character)}, o que você fez em ${count(turns, 'turno')}, seus limites`,
    );
    const seats = rows.length > 0 ? rows.join('\n') : '- nenhum lugar em mesa nenhuma';
    return `**O que guardo de você**\n${seats}\n- preferências: respostas simples: ${plain ? 'sim' : 'não'}\nCom seu id de usuário e o nome que você usa aqui; nada mais, em nenhum outro lugar. \`/privacy delete\` apaga tudo.`;
  },
  confirmDelete:
    'Isto apaga tudo o que guardo de você, em todas as mesas: lugares, personagens, o que você escreveu. As histórias já contadas mantêm suas palavras, e nos meus registros seu personagem vira “alguém de passagem”. Não dá para desfazer.',
  deleted: (campaigns) =>
    campaigns > 0
      ? `Apagado, em ${count(campaigns, 'mesa')}. Boa viagem, e valeu pela companhia.`
      : 'Apagado. Nem era grande coisa.',
  preferences: (plain) =>
    plain
      ? 'De agora em diante, minhas respostas privadas chegam simples: sem caixas nem enfeites.'
      : 'De agora em diante, minhas respostas privadas chegam em traje de gala.',
};
