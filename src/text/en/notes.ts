import { Archetype } from '../../game/characters.ts';
import { ItemId } from '../../game/items.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { count, people } from './phrases.ts';
import { words } from './words.ts';

/** A deed of a fight by its id: attack, defend, flee, a skill or an item. */
function deedName(deed: string): string {
  const known: Record<string, string | { name: string }> = {
    ...words.deeds,
    ...words.skills,
    ...words.items,
  };
  const word = Object.hasOwn(known, deed) ? known[deed] : undefined;
  return typeof word === 'string' ? word : (word?.name ?? deed);
}

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
  declared: ({ deed, target, awaiting, until }) => {
    const what = deedName(deed);
    const next =
      awaiting.length > 0
        ? `${still(awaiting, until)} Choose again to change your mind.`
        : 'That was everybody. Steel rings.';
    return `You: **${what}**${target ? `, ${bold(target)}` : ''}. ${next}`;
  },
  'spotlight-called': ({ character, until }) =>
    `It is ${bold(character)}’s moment, and I have called them. If they stay silent it passes on ${soon(until)}.`,
  'spotlight-passed': ({ character }) => `You hand the spotlight on to ${bold(character)}.`,
  'spotlight-set': ({ character }) => `The spotlight is on ${bold(character)}.`,
  grew: ({ ability, value, left }) =>
    `**${words.abilities[ability].name}** is ${value > 0 ? `+${value}` : value} now.${left > 0 ? ` ${count(left, 'point')} left.` : ''}`,
  used: ({ item, healed, character }) =>
    `${words.items[item].name}, used on ${bold(character)}${healed > 0 ? `: ${healed} health back` : ''}.`,
  xcard: () => 'Everything has stopped. Nobody will learn that it was you, and nobody will ask. Thank you.',
  'boundaries-set': ({ lines, veils }) =>
    `Noted, for the storyteller alone: ${count(lines, 'line')}, ${count(veils, 'veil')}. \`/boundaries\` shows and changes them at any time.`,
  rewound: ({ turn }) => `Turn ${turn} never was. The next one can begin at once.`,
  'course-changed': () => 'The story takes another way. The next turn can begin at once.',
  injected: ({ title }) => `${bold(title)} is on the table. The party votes on it like on the others.`,
  narrated: () => 'The world has spoken.',
  awarded: ({ character, points }) => `${bold(character)} gains ${points} experience.`,
  harmed: ({ character, points }) => `${bold(character)} loses ${points} health.`,
  healed: ({ character, points }) => `${bold(character)} regains ${points} health.`,
  given: ({ character, item }) => `${bold(character)} has it now: ${words.items[item].name}.`,
  taken: ({ character, item }) => `${bold(character)} no longer has it: ${words.items[item].name}.`,
  'canon-set': ({ count: n }) => `So be it. ${count(n, 'thing')} ${n === 1 ? 'is' : 'are'} so by your word.`,
  kicked: ({ character }) => `${bold(character)}’s chair is free.`,
  reviewed: ({ what }) =>
    ({
      approve: 'Approved. On it goes.',
      edit: 'Changed. Have another look, then approve.',
      again: 'I will find other words. The dice stay as they fell.',
      drop: 'Dropped.',
    })[what],
  'settings-changed': () => 'Changed. `/campaign settings` shows how the story is run.',
  'gm-invited': ({ userId, on }) =>
    on ? `<@${userId}> may steer this story too.` : `<@${userId}> no longer steers this story.`,
  archived: () => 'Put away, with everything in it. `/campaign restore` brings it back, here or elsewhere.',
  restored: () => 'The story is back. Its clocks stand still until you press **Go on**.',
  forced: ({ title }) =>
    `${bold(title)} will happen, whatever the dice would have said. The table sees that it was you.`,
  vetoed: ({ title }) => `${bold(title)} will not happen. The table sees that it was you.`,
  ended: ({ turns }) =>
    turns > 0
      ? `The story is closed, after ${count(turns, 'turn')}. Well told.`
      : 'The story is closed before its first turn. Another time.',
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
    return `${bold(character)} takes a seat${who.length > 0 ? `: ${who.join(', ')}` : ''}.`;
  },
  back: ({ character = '' }) => `${bold(character)} is back at the table.`,
  left: ({ character = '' }) => `${bold(character)} gets up from the table. The chair stays.`,
  away: ({ character = '' }) => `${bold(character)} keeps to the back for now; nobody waits for them.`,
  risen: ({ character = '', level = '' }) =>
    `${bold(character)} has grown: level ${inline(level, 4)}. \`/character\` shows what is new.`,
  kicked: ({ character = '' }) => `${bold(character)} leaves the table.`,
  rewound: ({ turn = '' }) =>
    `The game master turns back the page: turn ${inline(turn, 8)} never was. Everybody is as they were before it.`,
  course: ({ text = '' }) => `The story takes another way: ${inline(text, 200)}`,
  restored: ({ name = '' }) => `${bold(name)} is back, exactly where we left it.`,
  spotlight: ({ character = '' }) => `The spotlight is on ${bold(character)}.`,
  'gm-inject': ({ title = '' }) => `The game master puts something on the table: ${bold(title)}.`,
  'gm-award': ({ character = '', points = '' }) =>
    `The game master awards ${bold(character)} ${inline(points, 4)} experience.`,
  'gm-harm': ({ character = '', points = '' }) =>
    `By the game master’s hand ${bold(character)} loses ${inline(points, 4)} health.`,
  'gm-heal': ({ character = '', points = '' }) =>
    `By the game master’s hand ${bold(character)} regains ${inline(points, 4)} health.`,
  'gm-give': ({ character = '', item = '' }) =>
    `The game master gives ${bold(character)} something: ${itemName(item)}.`,
  'gm-take': ({ character = '', item = '' }) =>
    `The game master takes something from ${bold(character)}: ${itemName(item)}.`,
  'gm-force': ({ title = '' }) => `The game master wills it: ${bold(title)}.`,
  'gm-veto': ({ title = '' }) => `The game master waves it away: ${bold(title)}.`,
};
