import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';

export const sheet: Catalog['sheet'] = {
  level: (level) => `level ${level}`,
  health: 'Health',
  fine: 'Nothing ails you.',
  abilities: 'Abilities',
  trait: 'People notice',
  skills: 'Skills',
  carries: (taken, capacity) => `Carries (${taken} of ${capacity} slots)`,
  emptyHands: 'nothing',
  grow: (points) =>
    points > 1
      ? `You have grown: raise abilities, ${points} points are yours.`
      : 'You have grown: raise one ability.',
  defence: (points) => `Defence ${points}`,
  experience: (points, needed, nextLevel) => `${points} of ${needed} experience to level ${nextLevel}`,
  seated: 'You are in from the next turn on.',
  away: 'You are marked as away. Anything you do brings you back.',
};

export const fate: Catalog['fate'] = {
  title: (turn) => `The fate of turn ${turn}`,
  promised: (hash) => `Promised before the vote, the SHA-256 of the seed:\n\`${hash}\``,
  secret:
    'The seed stays sealed until the turn is told. Then anybody can throw every die again, and get the same.',
  seed: (seed) => `The seed:\n\`${seed}\``,
  dice: 'The dice it gives:',
  noDice: 'This turn needed no dice.',
  shown: (value) => `but ${value} was shown`,
  honest: '**Honest.** The seed keeps its promise, and every die falls again as it fell.',
  broken: '**Something does not agree.** Please tell whoever runs this bot.',
  unchecked: 'Not checked yet.',
  redo: 'Trust nobody? docs/fate.md shows how to redo it with openssl alone.',
  more: (n) => `… and ${n} more`,
};

export const dice: Catalog['dice'] = {
  rolls: (who, notation, total) => `${bold(who)} rolls ${inline(notation, 60)}: **${total}**`,
};

export const started: Catalog['started'] = (name, pitch) =>
  `${bold(name)} has a table in this channel now.\n> ${pitch.replace(/\n+/g, '\n> ')}\nNext: everybody presses **Join** on the board; when the party is here, press **Begin**.`;
