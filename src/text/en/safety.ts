import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';
import { count, list } from './phrases.ts';

const named = (all: readonly string[]) =>
  all.length > 0 ? list(all.map((one) => inline(one, 80))) : 'nothing yet';

export const safety: Catalog['safety'] = {
  yours: (lines, veils) =>
    `What you gave, read by nobody but the storyteller:\n**Lines** (never in the story): ${named(lines)}\n**Veils** (only off stage): ${named(veils)}`,
  kept: ({ campaigns, plain }) => {
    const rows = campaigns.map(
      ({ name, character, turns }) =>
        `- ${inline(name, 60)}: ${bold(character)}, what you did in ${count(turns, 'turn')}, your boundaries`,
    );
    const seats = rows.length > 0 ? rows.join('\n') : '- no seat at any table';
    return `**What I keep of you**\n${seats}\n- preferences: plain answers ${plain ? 'on' : 'off'}\nWith your user id and the name you go by here; nothing else, nowhere else. \`/privacy delete\` takes it all out.`;
  },
  confirmDelete:
    'This takes out everything I keep of you, at every table: seats, characters, what you wrote. Stories already told keep their words, with your character as “a traveller” in my records. It cannot be undone.',
  deleted: (campaigns) =>
    campaigns > 0
      ? `Gone, at ${count(campaigns, 'table')}. Farewell, and thank you for the company.`
      : 'Gone. There was little enough.',
  preferences: (plain) =>
    plain
      ? 'My private answers to you come plain from now on: no boxes, no decoration.'
      : 'My private answers to you come dressed up from now on.',
};
