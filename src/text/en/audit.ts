import type { PhaseName, WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, list } from './phrases.ts';
import { words } from './words.ts';

const at = (phase: PhaseName) => words.phases[phase].title;
const titled = (title: string) => `“${inline(title, 60)}”`;
const said = (text: string) => (text ? `: ${inline(text, 80)}` : '');
const degree = (one: keyof typeof words.degrees | null) =>
  one === null ? 'without a check' : words.degrees[one];
const WAITS: Record<WaitKind, string> = {
  intents: 'hearing everybody',
  votes: 'the vote',
  approach: 'the choice of approach',
  fighters: 'a round of the fight',
  event_review: 'the review of the events',
  story_review: 'the review of the story',
};
const BY = {
  everyone: 'everybody had answered',
  deadline: 'the time was up',
  gm: 'the game master closed it',
};

/** What follows on a name ("<@1>" or Wyrd); no full stop, the view ends the line. */
export const audit: Catalog['audit'] = {
  title: 'Who did what',
  empty: 'Nothing has happened yet.',
  wyrd: 'Wyrd',
  facts: {
    'campaign.started': ({ name }) => `opened ${titled(name)}`,
    'campaign.begun': ({ party }) => `began the story with a party of ${party.length}`,
    'campaign.ended': ({ turns }) => `ended the story after ${count(turns, 'turn')}`,
    'campaign.paused': ({ phase, reason }) => `paused at “${at(phase)}”${said(reason)}`,
    'campaign.resumed': ({ phase }) => `went on at “${at(phase)}”`,
    'campaign.stopped': ({ step, error }) => `lost the thread at ${inline(step, 30)}${said(error)}`,
    'player.joined': ({ character }) => `took a seat as ${inline(character, 40)}`,
    'player.left': ({ character }) => `got up (${inline(character, 40)})`,
    'player.went-away': () => 'marked a player as away, after two waits without an answer',
    'player.came-back': () => 'came back',
    'player.rose': ({ character, level }) => `saw ${inline(character, 40)} rise to level ${level}`,
    'player.grew': ({ character, ability }) => `raised ${ability} of ${inline(character, 40)}`,
    'boundaries.set': () => 'took note of somebody’s boundaries',
    'item.used': ({ character, item }) => `used ${inline(item, 30)} (${inline(character, 40)})`,
    'spotlight.moved': ({ character }) => `moved the spotlight to ${inline(character, 40)}`,
    'wait.reminded': ({ kind, playerIds }) =>
      `reminded ${count(playerIds.length, 'player')} of ${WAITS[kind]}`,
    'turn.opened': ({ turn, commitment }) =>
      `opened turn ${turn}, fate \`${inline(commitment.slice(0, 12), 12)}…\``,
    'intent.declared': ({ kind, text }) => (kind === 'pass' ? 'holds back' : `tries${said(text)}`),
    'wait.closed': ({ kind, by, missed }) =>
      `closed ${WAITS[kind]}: ${BY[by]}${missed.length > 0 ? `, ${count(missed.length, 'answer')} missing` : ''}`,
    'action.validated': ({ accepted, refused }) =>
      `weighed the intents: ${accepted} accepted, ${refused} refused`,
    'meta.generated': ({ titles }) =>
      titles.length > 0 ? `proposed ${list(titles.map(titled))}` : 'proposed nothing',
    'vote.cast': ({ eventIndex, value }) => `voted to ${value} event ${eventIndex + 1}`,
    'event.struck': ({ title }) => `struck ${titled(title)}`,
    'event.spared': ({ title, die, chance }) =>
      `rolled ${die} against ${chance}%: ${titled(title)} stays away`,
    'event.triggered': ({ title, die, chance }) =>
      die === null
        ? `let ${titled(title)} happen`
        : `rolled ${die} against ${chance}%: ${titled(title)} comes to pass`,
    'approach.chosen': ({ choice, eventIndex }) => `chose approach ${choice + 1} to event ${eventIndex + 1}`,
    'approach.suggested': ({ label }) => `suggested ${titled(label)}`,
    'combat.started': ({ title, foes }) =>
      `opened a fight at ${titled(title)}: ${list(foes.map((one) => inline(one, 40)))}`,
    'combat.declared': ({ round, deed }) => `declared ${inline(deed, 30)} in round ${round}`,
    'combat.round': ({ round, hits, foesLeft }) =>
      `resolved round ${round}: ${count(hits, 'hit')}, ${count(foesLeft, 'foe')} left`,
    'combat.ended': ({ title, end, rounds }) =>
      `ended the fight at ${titled(title)}: ${words.ends[end]}, ${count(rounds, 'round')}`,
    'event.resolved': ({ title, degree: how }) => `ended ${titled(title)}: ${degree(how)}`,
    'action.resolved': ({ degree: how }) => `settled an intent: ${degree(how)}`,
    'turn.completed': ({ turn, tension }) => `told turn ${turn}; tension is ${tension} now`,
    'turn.abandoned': ({ turn, reason }) => `gave up turn ${turn}${said(reason)}`,
    'turn.rewound': ({ turn }) => `rewound turn ${turn}`,
    'campaign.archived': ({ reason }) => `put the story away${said(reason)}`,
    'campaign.restored': ({ channelId }) => `brought the story back to <#${inline(channelId, 20)}>`,
    'gm.acted': ({ input, detail }) => `used \`/gm ${input}\`${said(detail)}`,
  },
  unreadable: (name) => `recorded ${inline(name, 40)}`,
  more: (n) => `… and ${n} more before that`,
};
