import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';
import { count, list } from './phrases.ts';

const named = (all: readonly string[]) =>
  all.length > 0 ? list(all.map((one) => inline(one, 80))) : 'rien pour l’instant';

export const safety: Catalog['safety'] = {
  yours: (lines, veils) =>
    `Ce que tu as confié, lu par le conteur et personne d’autre :\n**Lignes** (jamais dans l’histoire) : ${named(lines)}\n**Voiles** (seulement hors champ) : ${named(veils)}`,
  kept: ({ campaigns, plain }) => {
    const rows = campaigns.map(
      ({ name, character, turns }) =>
        `- ${inline(name, 60)} : ${bold(character)}, ce que tu as fait en ${count(turns, 'tour')}, tes limites`,
    );
    const seats = rows.length > 0 ? rows.join('\n') : '- aucune place à aucune table';
    return `**Ce que je garde de toi**\n${seats}\n- préférences : réponses sobres, ${plain ? 'oui' : 'non'}\nAvec ton identifiant et le nom que tu portes ici ; rien d’autre, nulle part ailleurs. \`/privacy delete\` efface tout.`;
  },
  confirmDelete:
    'Cela efface tout ce que je garde de toi, à chaque table : places, personnages, ce que tu as écrit. Les histoires déjà racontées gardent leurs mots ; dans mes registres, ton personnage n’y est plus que de passage, sans nom. C’est sans retour.',
  deleted: (campaigns) =>
    campaigns > 0
      ? `Effacé, à ${count(campaigns, 'table')}. Adieu, et merci pour la compagnie.`
      : 'Effacé. Il n’y avait pas grand-chose.',
  preferences: (plain) =>
    plain
      ? 'Désormais, mes réponses privées te viennent en toute simplicité : ni cadres, ni ornements.'
      : 'Désormais, mes réponses privées te viennent en grande tenue.',
};
