import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list } from './phrases.ts';

const onOff = (on: boolean) => (on ? 'on' : 'off');

export const steering: Catalog['steering'] = {
  settings: (settings, t) => {
    const waits = Object.entries(settings.waits).map(([kind, s]) => `${kind} ${duration((s ?? 0) * 1000)}`);
    return [
      '**How this story is run**',
      `- Turns: ${t.turnModes[settings.turnMode]}`,
      `- Pace: ${t.paces[settings.pace]}${waits.length > 0 ? ` (${waits.join(', ')})` : ''}`,
      `- Votes: ${t.voteRules[settings.voteRule]}`,
      `- Onlookers vote: ${onOff(settings.onlookers)}`,
      `- Reminders at half time: ${onOff(settings.reminders)}`,
      `- Review: ${t.reviews[settings.review]}${settings.review === 'review' ? `; at the deadline it ${settings.reviewDeadline === 'hold' ? 'is held' : 'goes through'}` : ''}`,
      `- Language: ${settings.language}`,
      `- Plain posts: ${onOff(settings.plain)}`,
    ].join('\n');
  },
  gms: (userIds) => `Game masters: ${list(userIds.map((id) => `<@${id}>`))}`,
  canon: (lines) =>
    lines.length > 0
      ? `**What is so, by your word**\n${lines.map((one, n) => `${n + 1}. ${inline(one, 200)}`).join('\n')}`
      : 'Nothing is set down yet. `/gm canon add` tells me what is so; every later word of mine follows.',
  reviewEvents: '**Before the vote.** This is what fate would put on the table.',
  reviewStory: '**Before it is told.** This is how the turn would end.',
  confirmRewind: (turn) =>
    `Turn ${turn} will never have been: its posts are struck through, everybody is as they were before it. Sure?`,
  restoreWhich: 'Which story comes back, here?',
  nothingArchived: 'No story of this server is put away.',
  trace: (turn, version) => `**Turn ${turn}**, version ${version}: what ran, and how long each took`,
  traceLine: ({ at, what, ms, by }) =>
    `${soon(at)} ${what}${by ? ` by ${by}` : ''}${ms > 0 ? ` · ${ms} ms` : ''}`,
};
