import type { PhaseName, WaitKind } from '../game/phases.ts';
import { cut, escapeMarkdown } from '../game/player-text.ts';
import type { Catalog } from './catalog.ts';

/** "Ada", "Ada and Bram", "Ada, Bram and Cleo"; names are player text, so they are shown as typed. */
export function list(names: readonly string[]): string {
  const shown = names.map(escapeMarkdown);
  if (shown.length <= 1) return shown[0] ?? 'nobody';
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** A time that every reader sees in their own zone, counting down. */
export function until(time: Date | null): string {
  return time ? `<t:${Math.ceil(time.getTime() / 1000)}:R>` : '';
}

const WAITS: Record<WaitKind, string> = {
  intents: 'what everybody tries',
  votes: 'the vote on fate',
  approach: 'how the party meets the event',
};
const BUSY: Partial<Record<PhaseName, string>> = {
  validating: 'The game master is weighing what you all try.',
  meta_proposal: 'Fate is drawing its cards.',
  probability_roll: 'The dice are falling.',
  resolving_action: 'The story of this turn is being told.',
};
const quote = (text: string, max = 300) => `> ${escapeMarkdown(cut(text, max)).replace(/\n/g, '\n> ')}`;
const bold = (name: string) => `**${escapeMarkdown(name)}**`;

export const en: Catalog = {
  refusals: {
    'no-campaign': () =>
      'No story lives in this channel yet. A game master can open one with `/campaign start`.',
    'campaign-exists': ({ name }) =>
      `${bold(name)} is already being told in this channel. End it first with \`/campaign end\`, or start yours in another channel.`,
    'not-now': ({ phase, input, awaited, waitKind, until: time }) => {
      if (phase === 'lobby')
        return 'The story has not begun yet. Take a seat with `/join`; the game master presses **Begin** when the party is ready.';
      if (phase === 'ended')
        return 'This story is over. A game master can begin a new one with `/campaign start`.';
      if (phase === 'idle') {
        return input === 'begin'
          ? 'The story has begun already. Say what your character tries with `/act`.'
          : 'Nothing is being asked right now. Say what your character tries with `/act`, and a turn begins.';
      }
      if (waitKind === null)
        return `${BUSY[phase] ?? 'The table is busy for a moment.'} Give it a few seconds.`;
      return `Not now: the table is waiting for ${WAITS[waitKind]}. Still to answer: ${list(awaited)}. It closes ${until(time)}.`;
    },
    'stale-turn': () =>
      'That button belongs to a turn that is over. The newest board is at the bottom of the channel.',
    'stale-event': () => 'That event is behind you already. The board shows what is being asked now.',
    'unknown-control': () =>
      'I do not know that button or command any more. `/help` shows what works here and now.',
    paused: ({ reason }) =>
      `The story is paused${reason ? `: ${escapeMarkdown(reason)}` : ''}. The clocks stand still; a game master goes on with \`/gm resume\`.`,
    stopped: () =>
      'The game master lost the thread and the clocks stand still. **Retry** on the board (or `/gm retry`) picks it up again; nothing is lost.',
    'not-halted': () => 'Nothing is halted: the story is running.',
    'already-paused': () => 'The story is halted already. `/gm resume` lets it go on.',
    'not-a-player': () => 'You are not at this table yet. Take a seat with `/join`; it takes half a minute.',
    'already-joined': ({ character }) =>
      `You are at the table already, as ${bold(character)}. \`/character\` shows your sheet.`,
    'waits-for-next-turn': () => 'This turn began before you sat down. You are in from the next one on.',
    'not-in-vote': () =>
      'This vote opened without you, because you were away or had just arrived. Your voice counts from the next one on.',
    'event-ruled': ({ title }) =>
      `The game master has ruled on ${bold(title)}; there is nothing to vote on there.`,
    'already-acted': () => 'That one has arrived already.',
    'nothing-to-pass': () => 'No turn is open, so there is nothing to sit out.',
    'empty-text': () => 'There was nothing to read in that. Say in a few words what your character tries.',
    'no-such-approach': () => 'That approach is not on the board. Pick one of the buttons there.',
    'approaches-full': ({ max }) =>
      `There are ${max} approaches on the board already. Pick the one that comes closest.`,
    'duplicate-approach': ({ label }) =>
      `Somebody thought of “${escapeMarkdown(label)}” already. Press its button on the board.`,
    'no-such-event': ({ count }) =>
      count === 0 ? 'No events are on the table.' : `The events on the table are numbered 1 to ${count}.`,
    'gm-only': () => 'Only a game master of this story can do that.',
    'nobody-joined': () =>
      'Nobody has joined yet. Somebody has to take a seat first: **Join** on the board, or `/join`.',
    'party-full': ({ max }) =>
      `All ${max} seats at this table are taken. Somebody would have to leave first.`,
    'nothing-waits': () => 'Nothing is being waited for right now, so there is no clock to move.',
    'too-late-to-rule': () => 'The dice have fallen; that event can no longer be ruled on.',
    'bad-dice': ({ why }) =>
      why === 'sides'
        ? 'Dice have 2 to 1,000 sides here.'
        : why === 'too-many'
          ? 'Fifty dice at once are enough for any table.'
          : 'I read dice like `d20`, `2d6+3` or `4d8-1`. Try one of those.',
    'no-turn-yet': () => 'There is no such turn yet. Fate begins with the first `/act`.',
    'fate-sealed': ({ turn }) => `The fate of turn ${turn} is sealed until the turn is over.`,
    'bad-input': ({ field }) =>
      `I could not make sense of “${escapeMarkdown(cut(field, 60))}”. Please try that once more.`,
    'missing-permission': ({ permissions }) =>
      `I am missing a permission in this channel: ${permissions.join(', ')}.`,
    'try-again': () => 'Something went wrong on my side, and nothing was changed. Please try once more.',
  },
  notes: {
    joined: ({ character, nextTurn }) =>
      `Welcome, ${bold(character)}.${nextTurn ? ' A turn is under way; you are in from the next one on.' : ''} \`/character\` shows your sheet.`,
    'welcome-back': ({ character }) => `Welcome back, ${bold(character)}. Your chair was kept warm.`,
    left: ({ character }) =>
      `${bold(character)} gets up from the table. \`/join\` brings them back as they were.`,
    begun: () => 'The story begins. Anybody may act now.',
    acted: ({ text, awaiting, until: time }) =>
      `You try:\n${quote(text)}\n${awaiting.length > 0 ? `Waiting for ${list(awaiting)}, ${until(time)} at the latest. Act again to change yours.` : 'Everybody is in; on it goes.'}`,
    passed: ({ awaiting }) =>
      `You hold back this turn.${awaiting.length > 0 ? ` Waiting for ${list(awaiting)}.` : ''}`,
    voted: ({ ballot, open, until: time }) => {
      const rows = ballot.map(
        ({ title, value }) =>
          `${value === 'welcome' ? '👍' : value === 'avert' ? '👎' : '▫️'} ${escapeMarkdown(title)}`,
      );
      return `**Your votes**\n${rows.join('\n')}\n${open > 0 ? `You can change them until the vote closes ${until(time)}.` : 'That was the last vote: the dice fall.'}`;
    },
    done: ({ awaiting }) =>
      awaiting.length > 0 ? `Noted. Waiting for ${list(awaiting)}.` : 'That was everybody: the dice fall.',
    chosen: ({ label, awaiting, until: time }) =>
      `You are for **${escapeMarkdown(label)}**. ${awaiting.length > 0 ? `Waiting for ${list(awaiting)}, ${until(time)} at the latest. Press another button to change your mind.` : 'Everybody has chosen.'}`,
    suggested: ({ label }) =>
      `Your idea is on the board: **${escapeMarkdown(label)}**. The others can back it.`,
    skipped: () => 'The wait is closed; on it goes.',
    extended: ({ until: time }) => `More time: it closes ${until(time)}.`,
    paused: () => 'Paused. The clocks stand still until `/gm resume`.',
    resumed: ({ until: time }) =>
      `The story goes on.${time ? ` The open question closes ${until(time)}.` : ''}`,
    retried: () => 'Trying that again.',
    forced: ({ title }) =>
      `${bold(title)} will happen, whatever the die would have said. The table can see your hand in it.`,
    vetoed: ({ title }) => `${bold(title)} is off the table. The table can see your hand in it.`,
    ended: ({ turns }) => `The story is closed after ${turns} ${turns === 1 ? 'turn' : 'turns'}.`,
  },
  notices: {
    joined: ({ character = '', concept = '' }) =>
      `🪑 **${escapeMarkdown(character)}** takes a seat${concept ? `: ${escapeMarkdown(concept)}` : ''}.`,
    back: ({ character = '' }) => `🪑 **${escapeMarkdown(character)}** is back at the table.`,
    left: ({ character = '' }) => `🚪 **${escapeMarkdown(character)}** gets up and goes. The chair stays.`,
    away: ({ character = '' }) => `💤 **${escapeMarkdown(character)}** keeps to the back for now.`,
    'gm-skip': () => 'The game master moves things along.',
    'gm-extend': () => 'The game master gives more time.',
    'gm-force': ({ title = '' }) => `The game master wills it: **${escapeMarkdown(title)}**.`,
    'gm-veto': ({ title = '' }) => `The game master waves it away: **${escapeMarkdown(title)}**.`,
  },
  phases: {
    lobby: {
      title: 'The table is being set',
      now: 'Take a seat with **Join**. When the party is ready, the game master presses **Begin**.',
    },
    idle: {
      title: 'What do you do?',
      now: 'Press **Act** and say what your character tries. The first to speak opens a turn.',
    },
    gathering: {
      title: 'Who else is in?',
      now: 'Say what your character tries this turn, or hold back. One turn tells it all.',
    },
    validating: { title: 'Weighing your words', now: 'The game master looks at what you try…' },
    meta_proposal: { title: 'Fate draws its cards', now: 'What might happen on the way…' },
    meta_review: {
      title: 'Vote on fate',
      now: 'Welcome what you would love to see, avert what you fear. Every voice tilts the dice.',
    },
    probability_roll: { title: 'The dice are falling', now: 'Hold your breath…' },
    in_meta_event: {
      title: 'It happens',
      now: 'How does the party meet it? Most voices decide, everybody behind the winner helps.',
    },
    resolving_action: { title: 'And so it goes', now: 'The story of this turn is being told…' },
    ended: { title: 'The end', now: 'This story is told. Thank you for playing.' },
  },
  archetypes: {
    warden: { name: 'Warden', describe: 'Might +3, Heart +1. Tough: 12 health.' },
    scout: { name: 'Scout', describe: 'Grace +3, Wits +1. 10 health.' },
    scholar: { name: 'Scholar', describe: 'Wits +4, Heart +1, Might -1. Frail: 9 health.' },
    speaker: { name: 'Speaker', describe: 'Heart +3, Grace +1. 10 health.' },
    wanderer: { name: 'Wanderer', describe: '+1 in everything. 11 health.' },
  },
  abilities: { might: 'Might', grace: 'Grace', wits: 'Wits', heart: 'Heart' },
  conditions: { shaken: 'shaken', winded: 'winded', inspired: 'inspired', down: 'down' },
  degrees: {
    critical_failure: 'critical failure',
    failure: 'failure',
    partial: 'partial success',
    success: 'success',
    critical_success: 'critical success',
  },
  difficulties: { easy: 'easy', fair: 'fair', hard: 'hard', extreme: 'extreme' },
  eventTypes: {
    discovery: 'Discovery',
    social: 'Encounter',
    hazard: 'Hazard',
    fortune: 'Fortune',
    twist: 'Twist',
  },
  paces: { live: 'live', relaxed: 'relaxed', post: 'play by post' },
  moods: ['drowsy', 'calm', 'easy', 'watchful', 'uneasy', 'tense', 'taut', 'dire', 'breaking'],
  commands: {
    campaign: { describe: 'Open or close a story in this channel', options: {} },
    'campaign start': {
      describe: 'Open a story in this channel; every option has a good answer already',
      options: {
        name: 'What the story is called',
        pace: 'live: minutes; relaxed: half hours; post: a day a wait',
        mode: 'party: one turn for all; free: each for themselves',
      },
    },
    'campaign end': { describe: 'Close the story in this channel', options: {} },
    join: { describe: 'Take a seat at the table', options: {} },
    leave: { describe: 'Get up from the table; you can come back', options: {} },
    act: {
      describe: 'Say what your character tries',
      options: { text: 'What your character tries; leave it empty for a bigger box' },
    },
    pass: { describe: 'Hold back this turn, so that nobody waits for you', options: {} },
    party: { describe: 'Who is at the table, and how they fare', options: {} },
    character: { describe: 'Your character sheet, for your eyes only', options: {} },
    roll: { describe: 'Roll dice in the open', options: { dice: 'For example d20, 2d6+3 or 4d8-1' } },
    fate: {
      describe: "See a turn's fate, and check every die of it",
      options: { turn: 'Which turn; the newest when empty' },
    },
    help: { describe: 'What you can do, here and now', options: {} },
    gm: { describe: "The game master's hand", options: {} },
    'gm skip': { describe: 'Close the present wait now', options: {} },
    'gm extend': {
      describe: 'Give the present wait more time',
      options: { minutes: 'How many minutes; half of the wait again when empty' },
    },
    'gm pause': { describe: 'Stop the clocks', options: { reason: 'What the table is told' } },
    'gm resume': { describe: 'Let the clocks run again, with the time that was left', options: {} },
    'gm retry': { describe: 'Try again where the thread was lost', options: {} },
    'gm force': {
      describe: 'An event on the table happens, in the open',
      options: { event: 'Its number on the board' },
    },
    'gm veto': {
      describe: 'An event on the table does not happen, in the open',
      options: { event: 'Its number on the board' },
    },
    'gm audit': { describe: 'Who did what, and when', options: {} },
  },
  buttons: {
    join: 'Join',
    begin: 'Begin',
    act: 'Act',
    sheet: 'My character',
    help: 'Help',
    pass: 'Hold back',
    done: 'Done voting',
    suggest: 'Something else…',
    resume: 'Go on',
    retry: 'Retry',
    welcome: 'Welcome',
    avert: 'Avert',
  },
  modals: {
    join: {
      title: 'Who sits down?',
      name: { label: 'Name', placeholder: 'Ada Quill' },
      archetype: { label: 'What are you good at?', placeholder: 'Pick one' },
      concept: {
        label: 'In a few words',
        description: 'Who they are when nobody needs saving',
        placeholder: 'a ferrywoman who reads by moonlight',
      },
      pronouns: { label: 'Pronouns', placeholder: 'she/her' },
      trait: { label: 'One trait', placeholder: 'never leaves a door closed' },
    },
    act: {
      title: 'What do you try?',
      text: {
        label: 'Your character…',
        placeholder: 'climbs the wall where the ivy is oldest, as quietly as she can',
      },
    },
    suggest: {
      title: 'Something else',
      label: { label: 'What could the party do?', placeholder: 'Offer them the lantern' },
      ability: { label: 'What does it take?', placeholder: 'Pick an ability' },
    },
  },
  board: {
    turn: (turn) => `Turn ${turn}`,
    tension: 'Tension',
    party: 'The party',
    nobody: 'Nobody yet. Be the first.',
    promise: (hash) => `-# Fate is sealed: \`${hash.slice(0, 16)}…\` · /fate`,
    awaiting: (names, time) =>
      `⏳ ${names.length > 0 ? `Waiting for ${list(names)}` : 'Waiting'}, closes ${time}`,
    everybodyIsIn: 'Everybody has answered.',
    votes: (welcome, avert, of) => `👍 ${welcome} · 👎 ${avert} · of ${of}`,
    chance: (base, now) => (base === now ? `${base} %` : `${base} % → **${now} %**`),
    forced: 'The game master wills it',
    vetoed: 'Waved away by the game master',
    struck: 'The table averts it',
    away: 'away',
    nextTurn: 'from the next turn',
    paused: (reason) =>
      `⏸️ **Paused**${reason ? `: ${escapeMarkdown(reason)}` : ''}\nThe clocks stand still. A game master goes on with **Go on**.`,
    stopped:
      '🧵 **The game master lost the thread.**\nNothing is lost: a game master presses **Retry** and it goes on where it stood.',
    passes: 'holds back',
    lastFate: (turn) => `-# The fate of turn ${turn} is open: /fate`,
  },
  posts: {
    ruling: (character) => `${bold(character)} cannot do that.`,
    note: (character) => `A word to ${bold(character)}:`,
    instead: 'Perhaps instead:',
    fateTitle: 'The dice have fallen',
    comesToPass: '**comes to pass**',
    staysAway: 'stays away',
    struckDown: 'averted by the table',
    byGm: "by the game master's hand",
    event: (number, of) => (of > 1 ? `Event ${number} of ${of}` : 'Event'),
    hesitation: 'Nobody moved in time.',
    acts: (actor, approach) => `${bold(actor)}: *${escapeMarkdown(approach)}*`,
    helped: (names) => `with the help of ${list(names)}`,
    harm: (name, points) => `${bold(name)} loses ${points} health`,
    healed: (name, points) => `${bold(name)} regains ${points} health`,
    gained: (name, condition) => `${bold(name)} is ${condition}`,
    lost: (name, condition) => `${bold(name)} is no longer ${condition}`,
    down: (name) => `${bold(name)} goes down`,
    reveal: (seed) => `-# The seed of this fate: \`${seed}\` · check every die with /fate`,
    epilogue: (name, turns) =>
      `# The end\n${bold(name)} was told in ${turns} ${turns === 1 ? 'turn' : 'turns'}. Thank you for playing.`,
    rolled: (who, notation) => `🎲 ${bold(who)} rolls ${escapeMarkdown(notation)}`,
    help: 'help',
    conditions: 'conditions',
    against: 'against',
  },
  sheet: {
    health: 'Health',
    level: 'Level',
    concept: 'Concept',
    trait: 'Trait',
    conditions: 'Conditions',
    healthy: 'none',
  },
  fate: {
    title: (turn) => `## The fate of turn ${turn}`,
    promised: (hash) => `Promised before the vote (SHA-256 of the seed):\n\`${hash}\``,
    secret: 'The seed stays secret until the turn is over. Then every die can be thrown again, by anybody.',
    seed: (seed) => `The seed:\n\`${seed}\``,
    honest: '✅ Seed and promise agree, and every die falls again as it fell.',
    broken: '❌ Something does not agree. Please tell whoever runs this bot.',
    noDice: 'No dice were needed.',
    redo: '-# By yourself: docs/fate.md shows the two openssl lines.',
  },
  started: (name, pitch) =>
    `${bold(name)} has a table now.\n${pitch}\n\nNext: everybody takes a seat with **Join** on the board, then press **Begin**.`,
  help: {
    none: '**Nobody tells a story here yet.**\nA game master opens one with `/campaign start`.',
    lobby:
      '**The table is being set.**\nTake a seat with **Join** on the board. When the party is ready, the game master presses **Begin**.',
    play: '**How a turn goes**\n1. Say what your character tries: **Act** on the board, `/act`, or mention me in a message.\n2. Fate proposes what might happen; 👍 welcome it or 👎 avert it.\n3. The dice fall in the open. What comes to pass is played, then your action ends.',
    gm: '**Your hand as game master**\n`/gm skip` closes a wait, `/gm extend` gives time, `/gm force` and `/gm veto` rule on events, `/gm pause` stops the clocks, `/gm audit` shows who did what.',
    onlooker: 'You are watching. `/join` gives you a seat at any time.',
    always: '`/party` who is here · `/character` your sheet · `/roll` dice · `/fate` check the dice',
  },
  audit: {
    title: '## Who did what',
    empty: 'Nothing has happened yet.',
    facts: {
      'campaign.started': 'opened the table',
      'campaign.begun': 'began the story',
      'campaign.ended': 'ended the story',
      'campaign.paused': 'paused',
      'campaign.resumed': 'resumed',
      'campaign.stopped': 'lost the thread',
      'player.joined': 'joined',
      'player.left': 'left',
      'player.went-away': 'fell asleep',
      'player.came-back': 'came back',
      'turn.opened': 'opened a turn',
      'intent.declared': 'declared',
      'wait.closed': 'a wait closed',
      'action.validated': 'intents were weighed',
      'meta.generated': 'events were proposed',
      'vote.cast': 'voted',
      'event.struck': 'an event was averted',
      'event.spared': 'an event stayed away',
      'event.triggered': 'an event came to pass',
      'approach.chosen': 'chose an approach',
      'approach.suggested': 'suggested an approach',
      'event.resolved': 'an event ended',
      'action.resolved': 'an action ended',
      'turn.completed': 'a turn was told',
      'turn.abandoned': 'a turn was given up',
      'gm.acted': 'used the game master’s hand',
    },
  },
};
