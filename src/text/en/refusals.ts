import type { InputName, PhaseName, WaitKind } from '../../game/phases.ts';
import type { RefusalDetails } from '../../game/refusals.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, soon } from '../markup.ts';
import { people } from './phrases.ts';
import { words } from './words.ts';

const GM_INPUTS: readonly InputName[] = [
  ...(['skip', 'extend', 'force', 'veto', 'pause', 'inject', 'review', 'rewind', 'course'] as const),
];

const BUSY: Partial<Record<PhaseName, string>> = {
  validating: 'I am still weighing what you all try.',
  meta_proposal: 'Fate is still drawing its cards.',
  probability_roll: 'The dice are in the air.',
  in_meta_event: 'Something is just happening to you all; I am telling it.',
  in_combat: 'Blows are falling; I am telling this round.',
  resolving_action: 'I am telling the end of this turn.',
};

const ASKED: Record<WaitKind, string> = {
  intents: 'what everybody tries this turn',
  votes: 'the vote on fate',
  approach: 'how the party meets this event',
  fighters: 'what everybody does this round',
  event_review: 'the game master, who reads the events first',
  story_review: 'the game master, who reads the story first',
};
const INSTEAD: Record<WaitKind, string> = {
  intents: 'Say what your character tries with `/act`, or sit this turn out with `/pass`.',
  votes: 'Vote with the buttons on the board; your next `/act` comes when this turn is told.',
  approach: 'Pick an approach on the board; your next `/act` comes when this turn is told.',
  fighters: 'Choose what you do on the board; your next `/act` comes when this turn is told.',
  event_review: 'In a moment you vote.',
  story_review: 'In a moment it is told, and your next `/act` can come.',
};

function notNow({ phase, input, awaited, waitKind, until }: RefusalDetails['not-now']): string {
  const steering = GM_INPUTS.includes(input);
  if (phase === 'ended')
    return 'This story has been told to its end. `/campaign start` opens a new one here.';
  if (phase === 'lobby') {
    return steering
      ? 'The story has not begun, so there is nothing to steer yet. Press **Begin** on the board when the party is ready.'
      : 'The story has not begun yet. Take a seat with `/join`; it opens when the game master presses **Begin**.';
  }
  if (phase === 'idle') {
    if (input === 'begin') return 'The story has begun already. Say what your character tries with `/act`.';
    if (steering) return 'No turn is open, so there is nothing to steer. The first `/act` opens one.';
    return 'Nothing is being asked right now. `/act` opens the next turn: say what your character tries.';
  }
  if (input === 'begin')
    return 'The story is well under way; there is no second beginning. The board shows where it stands.';
  if (waitKind === null || until === null) {
    return `${BUSY[phase] ?? 'The table is busy for a moment.'} Give me a few seconds; the board shows what comes next.`;
  }
  if (steering)
    return `That has no place here: the table is waiting for ${ASKED[waitKind]}, until ${soon(until)}.`;
  const who = awaited.length > 0 ? ` Still to answer: ${people(awaited)}.` : '';
  return `Not now: the table is waiting for ${ASKED[waitKind]}.${who} It closes ${soon(until)}. ${INSTEAD[waitKind]}`;
}

/** Names of fields as people know them, for what could not be read. */
const FIELDS: Record<string, string> = {
  name: 'the name',
  'draft.name': 'the name',
  text: 'what you wrote',
  label: 'your idea',
  event: 'the number of the event',
  number: 'the number of the event',
  turn: 'the number of the turn',
  minutes: 'the number of minutes',
  dice: 'the dice',
};

export const refusals: Catalog['refusals'] = {
  'no-campaign': () => 'No story lives in this channel yet. A game master opens one with `/campaign start`.',
  'campaign-exists': ({ name }) =>
    `${bold(name)} is being told in this channel already. Start yours in another channel, or close this one first with \`/campaign end\`.`,
  'not-now': notNow,
  'stale-turn': () =>
    'That button belongs to a turn that is over. The board at the bottom of the channel is the live one.',
  'stale-event': () => 'You are past that event already. The board shows what is being asked now.',
  'unknown-control': () => 'I no longer know that button or command. `/help` shows what works here and now.',
  paused: ({ reason, cause }) =>
    cause === 'xcard'
      ? 'We have stopped, and we wait until everybody is well. A game master lets the story go on.'
      : `The story is paused${reason ? ` (${inline(reason, 200)})` : ''} and the clocks stand still. A game master lets it go on with \`/gm resume\`.`,
  stopped: () =>
    'I lost the thread, and the clocks stand still. Nothing is lost: a game master presses **Retry** on the board, or types `/gm retry`.',
  'not-halted': () => 'The story is running; there is nothing to set going again.',
  'already-paused': () => 'It stands still already. `/gm resume` lets it go on.',
  'not-a-player': () => 'You have no seat at this table yet. `/join` gives you one; it takes half a minute.',
  'already-joined': ({ character }) =>
    `You sit here already, as ${bold(character)}. \`/character\` shows your sheet.`,
  'waits-for-next-turn': () =>
    'This turn began before you sat down. Watch how it ends; you are in from the next one on.',
  'not-in-vote': () =>
    'This vote opened without you: you were away, or had only just sat down. Your voice counts from the next one on.',
  'event-ruled': ({ title }) =>
    `The game master has ruled on ${bold(title)}, so no vote can move it. The other events are still open.`,
  'already-acted': () => 'That one reached me already. Act again if you want to change it.',
  'nothing-to-pass': () => 'No turn is open, so there is nothing to sit out. `/act` opens the next one.',
  'empty-text': () =>
    'There was nothing in that for me to read. Say in a few words what your character tries.',
  'no-such-approach': () => 'That approach is not on the board. Pick one of the buttons there.',
  'approaches-full': ({ max }) =>
    `The board holds ${max} approaches, and it is full. Back the one that comes closest to yours.`,
  'duplicate-approach': ({ label }) =>
    `Somebody had that thought before you: ${bold(label)}. Press its button on the board to back it.`,
  'no-such-event': ({ count }) =>
    count === 0
      ? 'No events are on the table right now.'
      : count === 1
        ? 'There is only one event on the table; its number is 1.'
        : `The events on the table are numbered 1 to ${count}. Give me one of those.`,
  'events-full': ({ max }) => `${max} events are on the table already; it holds no more.`,
  'no-such-player': () => 'That person has no seat at this table. `/party` shows who is here.',
  'no-room': ({ character, item }) =>
    `${bold(character)} has no room for that (${words.items[item].name}). Something has to go first.`,
  'not-carried': ({ character, item }) =>
    `${bold(character)} does not carry that: ${words.items[item].name}.`,
  'not-usable': ({ item }) =>
    `${words.items[item].name} is not something to use up, or only in a fight. It helps just by being carried.`,
  'cannot-do': ({ deed }) =>
    deed === 'item'
      ? 'You do not carry that (any more). Choose something else.'
      : 'That skill is not yours, or used up for this fight. Choose something else.',
  'no-such-foe': () => 'That foe is not standing any more. Choose another on the board.',
  'is-down': ({ character }) =>
    `${bold(character)} is down and can do nothing this round. Somebody may get you up; and nobody dies here.`,
  'has-fled': ({ character }) => `${bold(character)} has got away; this fight is behind you.`,
  'stale-round': () => 'That round is over. The board shows the present one.',
  'not-your-spotlight': ({ character, until }) =>
    `This moment is ${bold(character)}’s.${until ? ` If they stay silent it passes on ${soon(until)}.` : ''}`,
  'nothing-to-rewind': () => 'There is no turn to take back.',
  'nothing-to-review': () => 'Nothing waits for you to read right now.',
  'no-growth': ({ nextLevel }) => `Nothing to raise yet. The next point comes with level ${nextLevel}.`,
  'ability-full': ({ ability, max }) =>
    `${words.abilities[ability].name} cannot get higher than +${max}. Raise another.`,
  'not-archived': () => 'That story is not put away; it is being told.',
  'no-such-campaign': () => 'I know no such story on this server.',
  'canon-full': ({ max }) => `${max} things are so by your word; I can hold no more. Forget one first.`,
  'gms-full': ({ max }) => `${max} people steer this story already; that is enough for any ship.`,
  'owner-stays': () => 'Whoever opened this story always may steer it.',
  'nothing-kept': () => 'I keep nothing of you. There is nothing to show, and nothing to delete.',
  'gm-only': () => 'Only a game master of this story can do that. They will be glad of a hint, though.',
  'nobody-joined': () =>
    'A story needs somebody in it. Let one person take a seat first: **Join** on the board, or `/join`.',
  'party-full': ({ max }) =>
    `All ${max} seats are taken. If somebody gets up with \`/leave\`, theirs is yours.`,
  'too-late-to-rule': () => 'The dice have fallen; that event is out of your hands.',
  'bad-dice': ({ why }) =>
    why === 'sides'
      ? 'Dice have 2 to 1,000 sides here. Try `d20` or `2d6+3`.'
      : why === 'too-many'
        ? 'Fifty dice at once are all this table can hold. Try fewer.'
        : 'I read dice like `d20`, `2d6+3` or `4d8-1`. Try one of those.',
  'no-turn-yet': () => 'There is no such turn. Fate begins with the first `/act`.',
  'bad-input': ({ field }) => {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return `I could not make sense of ${known ?? `“${inline(field, 60)}”`}. Have another go.`;
  },
  'missing-permission': ({ permissions }) =>
    `I may not do that in this channel: I am missing ${people(permissions)}. Somebody who manages the server can give it to me.`,
  'try-again': () => 'Something slipped on my side, and nothing was changed. Please try that once more.',
};
