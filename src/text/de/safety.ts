import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';
import { count, list } from './phrases.ts';

const named = (all: readonly string[]) =>
  all.length > 0 ? list(all.map((one) => inline(one, 80))) : 'noch nichts';

export const safety: Catalog['safety'] = {
  yours: (lines, veils) =>
    `Was du angegeben hast; außer der Erzählstimme liest es niemand:\n**Linien** (nie in der Geschichte): ${named(lines)}\n**Schleier** (nur hinter den Kulissen): ${named(veils)}`,
  kept: ({ campaigns, plain }) => {
    const rows = campaigns.map(
      ({ name, character, turns }) =>
        `- ${inline(name, 60)}: ${bold(character)}, was du in ${count(turns, 'Zug', 'Zügen')} getan hast, deine Grenzen`,
    );
    const seats = rows.length > 0 ? rows.join('\n') : '- kein Platz an irgendeinem Tisch';
    return `**Was ich von dir aufbewahre**\n${seats}\n- Vorlieben: schlichte Antworten ${plain ? 'an' : 'aus'}\nDazu deine Nutzer-ID und den Namen, unter dem man dich hier kennt; sonst nichts und nirgends sonst. \`/privacy delete\` nimmt alles heraus.`;
  },
  confirmDelete:
    'Das nimmt alles heraus, was ich von dir aufbewahre, an jedem Tisch: Plätze, Charaktere, was du geschrieben hast. Schon erzählte Geschichten behalten ihre Worte; in meinen Aufzeichnungen heißt dein Charakter dann „A traveller“. Es lässt sich nicht rückgängig machen.',
  deleted: (campaigns) =>
    campaigns > 0
      ? `Fort, an ${count(campaigns, 'Tisch', 'Tischen')}. Leb wohl, und danke für die Gesellschaft.`
      : 'Fort. Viel war es ja nicht.',
  preferences: (plain) =>
    plain
      ? 'Meine privaten Antworten an dich kommen ab jetzt schlicht: ohne Kästen, ohne Zierrat.'
      : 'Meine privaten Antworten an dich kommen ab jetzt herausgeputzt.',
};
