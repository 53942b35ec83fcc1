import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { count, duration, list, people } from './phrases.ts';

export const board: Catalog['board'] = {
  turn: (turn) => `Turn ${turn}`,
  settings: (pace, mode) => `Pace: ${pace}. Turns: ${mode}.`,
  tension: (mood, value) => `Tension: ${mood}, ${value} of 9`,
  party: 'The party',
  nobodyYet: 'Nobody yet. The best chair is still free.',
  emptyTable: 'Every chair is empty. Whoever joins can go on with the story.',
  answered: 'has answered',
  awaited: 'is awaited',
  away: 'away',
  nextTurn: 'in from the next turn',
  holdsBack: 'holds back',
  health: (now, most) => `${now} of ${most} health`,
  waiting: (names, closes) => {
    const who = names.length > 0 ? `Waiting for **${people(names)}**` : 'Everybody has answered';
    return `${who} · ${closes ? `closes ${soon(closes)}` : 'closing now'}`;
  },
  stake: (what) => `At stake: ${inline(what, 120)}`,
  chance: (base, now) => (base === now ? `**${now}%**` : `${base}%, tilted to **${now}%**`),
  struck: '**Averted**, if it ended now',
  ruled: {
    force: 'It will happen: the game master wills it.',
    veto: 'It will not happen: the game master waves it away.',
  },
  supporters: (n) => (n > 1 ? `+${Math.min(3, n - 1)} for standing together` : ''),
  by: (name) => `${inline(name, 40)}’s idea`,
  sealed: (hash) => `Fate is sealed: \`${hash.slice(0, 16)}…\` (the whole promise: /fate)`,
  opened: (turn, seed) =>
    `The fate of turn ${turn} lies open: \`${seed.slice(0, 16)}…\` (check every die: /fate)`,
  paused: (reason, phase) =>
    `## Paused\n${reason ? `> ${inline(reason, 200)}\n` : ''}We stopped at *${phase}*. A game master lets it go on with **Go on**.`,
  stopped: (phase) =>
    `## I lost the thread\nIt broke at *${phase}*, and nothing is lost. A game master presses **Retry**, and the story goes on where it stood.`,
  haltedBy: {
    xcard: (phase) =>
      `## We stop here\nSomebody would rather not go on with this scene. Nobody asks who, or why. We stood at *${phase}*.\nGame master: **Change course**, **Rewind**, or **Go on** when all is well.`,
    unreachable: (phase) =>
      `## I could not speak here\nI was not allowed to, so I stopped the clocks at *${phase}*. Nothing was missed. **Go on** when you are all here.`,
    archived: (phase) => `## Put away\nThis story rests at *${phase}*. \`/campaign restore\` brings it back.`,
  },
  against: (foes) =>
    `Against ${list(foes.map(({ name, count: n }) => (n > 1 ? `${n} × ${inline(name, 40)}` : inline(name, 40))))}`,
  injected: 'Put on the table by the game master',
  onlookers: (welcome, avert) => `onlookers: ${welcome} welcome, ${avert} avert, one voice together`,
  spotlight: (name) => `The spotlight is on **${inline(name, 40)}**.`,
  asleep: 'Everybody is asleep. Whoever acts first wakes the story.',
  lately: (title) => `Last told: *${inline(title, 80)}*`,
  reviewing: (closes) =>
    `The game master is reading first${closes ? `; it goes on ${soon(closes)} at the latest` : ''}.`,
  telling: 'I am finding the words. A moment.',
  kept: (milliseconds) => `The clocks stand still; ${duration(milliseconds)} will be left to answer.`,
};

export const posts: Catalog['posts'] = {
  refused: (character) => `**${inline(character, 40)}**, not like this.`,
  noted: (character) => `**${inline(character, 40)}**, a word before you go.`,
  instead: 'Perhaps instead:',
  fate: 'The dice have fallen',
  verdicts: { triggered: '**comes to pass**', spared: 'stays away', struck: 'is averted by the table' },
  ruled: { force: '**comes to pass**, by the game master’s will', veto: 'is waved away by the game master' },
  odds: ({ base, tilt, chance, welcome, avert, voters }) => {
    const votes = [...(welcome > 0 ? [`${welcome} welcome`] : []), ...(avert > 0 ? [`${avert} avert`] : [])];
    const cast = votes.length > 0 ? `${votes.join(', ')}, of ${count(voters, 'voice')}` : 'nobody voted';
    if (tilt === 0) return `${base}% (${cast})`;
    const sum = `${base}% ${tilt > 0 ? '+' : '−'} ${Math.abs(tilt)} by the vote`;
    // The chance stays within 5 and 95: then the sum is not what it adds up to, and says so.
    return `${sum}${base + tilt === chance ? ` = ${chance}%` : `, kept to ${chance}%`} (${cast})`;
  },
  event: (number, of) => (of > 1 ? `Event ${number} of ${of}` : 'It happens'),
  nobodyMoved: 'Nobody moved in time.',
  acts: (actor, approach, helpers) =>
    `**${inline(actor, 40)}**${helpers.length > 0 ? `, with ${people(helpers)}` : ''}: *${inline(approach, 70)}*`,
  check: { help: 'help', conditions: 'conditions', skill: 'skill', against: (target) => `against ${target}` },
  harm: (points) => `loses ${points} health`,
  healed: (points) => `regains ${points} health`,
  gained: (condition) => `is ${condition}`,
  lost: (condition) => `is no longer ${condition}`,
  down: 'goes down',
  found: (item) => `finds: ${item}`,
  parted: (item) => `loses: ${item}`,
  fight: 'It comes to blows',
  foe: (name, describe) => `**${inline(name, 40)}**, ${inline(describe, 120)}`,
  world: 'The world speaks',
  reminder: (mentions, wait, until) => `${mentions}: the table waits for ${wait}. It closes ${soon(until)}.`,
  recap: (character) => `**${inline(character, 40)}** is back. Where we were:`,
  undone: 'Undone: the game master rewound this turn.',
  untold: 'What happened, happened; the words for it stay untold.',
  reveal: (turn, seed) => `The seed of turn ${turn}: \`${seed}\`. Check every die with /fate.`,
  more: (n) => `… and ${n} more`,
  epilogue: (name, turns) =>
    turns > 0
      ? `# The end\n**${inline(name, 60)}** was told in ${count(turns, 'turn')}. Thank you for telling it with me.`
      : `# The end\n**${inline(name, 60)}** closes before its first turn. Another time.`,
};
