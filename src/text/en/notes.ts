import { Archetype } from '../../game/characters.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { count, people } from './phrases.ts';
import { words } from './words.ts';

/** "Waiting for Ada and Bram; it closes in 40 seconds." */
function still(awaiting: readonly string[], until: Date | null): string {
  return `Waiting for ${people(awaiting)}${until ? `; it closes ${soon(until)}` : ''}.`;
}

export const notes: Catalog['notes'] = {
  joined: ({ character, nextTurn }) =>
    `Welcome to the table, ${bold(character)}. ${nextTurn ? 'A turn is under way; you are in from the next one on.' : '`/character` shows your sheet.'}`,
  'welcome-back': ({ character }) => `Welcome back, ${bold(character)}. We kept your chair warm.`,
  left: ({ character }) =>
    `${bold(character)} gets up from the table. \`/join\` brings them back just as they are.`,
  begun: () => 'And so it begins. Whoever speaks first opens the first turn.',
  acted: ({ text, awaiting, until }) =>
    `You try:\n${quoted(text, 400)}\n${
      awaiting.length > 0
        ? `${still(awaiting, until)} Act again to change your mind.`
        : 'That was everybody. Here we go.'
    }`,
  passed: ({ awaiting }) =>
    `You hold back this turn. ${awaiting.length > 0 ? still(awaiting, null) : 'That was everybody. Here we go.'}`,
  voted: ({ ballot, open, until }) => {
    const rows = ballot.map(({ title, value }) => {
      const said = value === null ? 'no vote yet' : value === 'welcome' ? '**welcome**' : '**avert**';
      return `- ${inline(title, 60)}: ${said}`;
    });
    const closes = until ? ` until the vote closes ${soon(until)}` : '';
    const next =
      open > 0
        ? `Change your mind as often as you like${closes}.`
        : 'That was the last voice. The dice fall.';
    return `Your voice in this:\n${rows.join('\n')}\n${next}`;
  },
  done: ({ awaiting }) =>
    awaiting.length > 0 ? `Noted. ${still(awaiting, null)}` : 'Noted, and that was everybody. The dice fall.',
  chosen: ({ label, awaiting, until }) =>
    `You stand behind ${bold(label)}. ${
      awaiting.length > 0
        ? `${still(awaiting, until)} Press another to change your mind.`
        : 'That was everybody. Hold on.'
    }`,
  suggested: ({ label }) => `Your idea is on the board: ${bold(label)}. Now win the others over.`,
  skipped: () => 'No more waiting. On it goes.',
  extended: ({ until }) => `Everybody gets more time: it closes ${soon(until)}.`,
  paused: () => 'Paused. The clocks stand still until `/gm resume`, or **Go on** on the board.',
  resumed: ({ until }) => `On it goes.${until ? ` The open question closes ${soon(until)}.` : ''}`,
  retried: () => 'Picking up the thread where it broke.',
  forced: ({ title }) =>
    `${bold(title)} will happen, whatever the dice would have said. The table sees that it was you.`,
  vetoed: ({ title }) => `${bold(title)} will not happen. The table sees that it was you.`,
  ended: ({ turns }) =>
    turns > 0
      ? `The story is closed, after ${count(turns, 'turn')}. Well told.`
      : 'The story is closed before its first turn. Another time.',
};

export const notices: Catalog['notices'] = {
  joined: ({ character = '', concept = '', archetype = '' }) => {
    const known = Archetype.safeParse(archetype);
    const kind = known.success ? words.archetypes[known.data] : null;
    const who = [...(kind ? [kind.name.toLowerCase()] : []), ...(concept ? [inline(concept, 100)] : [])];
    return `${bold(character)} takes a seat${who.length > 0 ? `: ${who.join(', ')}` : ''}.`;
  },
  back: ({ character = '' }) => `${bold(character)} is back at the table.`,
  left: ({ character = '' }) => `${bold(character)} gets up from the table. The chair stays.`,
  away: ({ character = '' }) => `${bold(character)} keeps to the back for now; nobody waits for them.`,
  'gm-skip': () => 'The game master moves things along.',
  'gm-extend': () => 'The game master gives everybody more time.',
  'gm-force': ({ title = '' }) => `The game master wills it: ${bold(title)}.`,
  'gm-veto': ({ title = '' }) => `The game master waves it away: ${bold(title)}.`,
};
