import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'Open or close a story in this channel', options: {} },
  'campaign start': {
    describe: 'Open a story in this channel; everything has a good answer already',
    options: {
      name: 'What the story is called',
      pace: 'How long each wait lasts. live: a minute; relaxed: half an hour; post: a day',
      mode: 'party: one turn tells what all do; free: everybody takes turns; spotlight: one after another',
      scenario: 'Which story; the first one when left empty',
      language: 'The language of boards and answers',
      lines: 'What must never happen in this story, separated by commas',
      veils: 'What may happen only off stage, separated by commas',
    },
  },
  'campaign settings': {
    describe: 'How this story is run; without options it only shows',
    options: {
      mode: 'Who acts when',
      pace: 'How long each wait lasts',
      votes: 'What votes do to fate',
      onlookers: 'Whether people without a seat have one voice together',
      reminders: 'Whether those awaited are mentioned at half time',
      review: 'Whether the game master reads events and stories first',
      deadline: 'What a review does when its time is up',
      language: 'The language of boards and answers',
      plain: 'No boxes and no decoration, for screen readers',
      gather: 'Seconds to say what everybody tries',
      vote: 'Seconds for the vote',
      event: 'Seconds to choose how to meet an event',
      combat: 'Seconds for each round of a fight',
    },
  },
  'campaign invite-gm': {
    describe: 'Let somebody else steer this story, or no longer',
    options: { person: 'Who', remove: 'Take it back from them' },
  },
  'campaign archive': {
    describe: 'Put this story away with everything in it; the channel is free for another',
    options: { reason: 'Why; for the audit' },
  },
  'campaign restore': { describe: 'Bring a story that was put away back, into this channel', options: {} },
  'campaign end': { describe: 'Close the story in this channel for good', options: {} },
  join: { describe: 'Take a seat at the table', options: {} },
  leave: { describe: 'Get up from the table; you can come back as you were', options: {} },
  act: {
    describe: 'Say what your character tries',
    options: { text: 'What your character tries; leave it empty for more room to write' },
  },
  pass: { describe: 'Hold back this turn, so that nobody waits for you', options: {} },
  party: { describe: 'Who is at the table, and how they fare', options: {} },
  character: { describe: 'Your character sheet, for your eyes only', options: {} },
  roll: {
    describe: 'Roll dice in the open; they never touch the story',
    options: { dice: 'For example d20, 2d6+3 or 4d8-1' },
  },
  fate: {
    describe: 'Check the dice of a turn: every throw can be done again',
    options: { turn: 'Which turn; the newest one when left empty' },
  },
  help: { describe: 'What you can do, here and now', options: {} },
  use: {
    describe: 'Use up something you carry, on yourself or somebody else',
    options: { item: 'What', on: 'On whom; yourself when left empty' },
  },
  xcard: { describe: 'Stop the scene at once; nobody learns who asked', options: {} },
  boundaries: {
    describe: 'What you never want to meet in the story; the storyteller alone reads it',
    options: {},
  },
  preferences: {
    describe: 'How I answer you',
    options: { plain: 'Plain private answers, without boxes and decoration' },
  },
  privacy: { describe: 'What I keep of you', options: {} },
  'privacy show': { describe: 'Show everything I keep of you', options: {} },
  'privacy delete': { describe: 'Delete everything I keep of you, at every table', options: {} },
  gm: { describe: "The game master's hand", options: {} },
  'gm skip': { describe: 'Wait no longer: close the open question now', options: {} },
  'gm extend': {
    describe: 'Give everybody more time for the open question',
    options: { minutes: 'How many more minutes; half of the wait again when left empty' },
  },
  'gm pause': { describe: 'Stop the clocks', options: { reason: 'Why; the table is told' } },
  'gm resume': { describe: 'Let the clocks run again, with the time that was left', options: {} },
  'gm retry': { describe: 'Pick up the thread where it broke', options: {} },
  'gm force': {
    describe: 'An event on the table will happen; everybody sees that it was you',
    options: { event: 'Its number on the board' },
  },
  'gm veto': {
    describe: 'An event on the table will not happen; everybody sees that it was you',
    options: { event: 'Its number on the board' },
  },
  'gm inject': {
    describe: 'Put an event of your own on the table; the party votes on it',
    options: {
      title: 'What it is called',
      sentence: 'What may happen, in one sentence',
      type: 'What kind of event',
      chance: 'Its chance in percent before the vote, 5 to 95',
      foe: 'For a fight: whom they would face',
    },
  },
  'gm narrate': { describe: 'Speak as the world', options: { text: 'What the world says' } },
  'gm award': { describe: 'Give experience', options: { player: 'To whom', points: 'How much' } },
  'gm harm': { describe: 'Take health', options: { player: 'From whom', points: 'How much' } },
  'gm heal': { describe: 'Give health back', options: { player: 'To whom', points: 'How much' } },
  'gm item': {
    describe: 'Give or take a thing',
    options: { player: 'Whose hands', item: 'Which thing', take: 'Take it away instead' },
  },
  'gm rewind': { describe: 'Undo the open turn, or the last one that was told', options: {} },
  'gm kick': { describe: 'Free a seat', options: { player: 'Whose' } },
  'gm spotlight': { describe: 'Give somebody the spotlight', options: { player: 'Whom' } },
  'gm canon': {
    describe: 'Say what is so, or forget it; without options it only shows',
    options: { add: 'What is so from now on', forget: 'The number of what I should forget' },
  },
  'gm trace': {
    describe: 'What ran in a turn, and how long it took',
    options: { turn: 'Which turn; the newest when empty' },
  },
  'gm audit': { describe: 'Who did what, and when', options: {} },
};

export const buttons: Catalog['buttons'] = {
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
  defend: 'Defend',
  flee: 'Flee',
  kit: 'Skill or item…',
  fight: 'Stand and fight',
  review: 'Read it first',
  approve: 'Approve',
  again: 'Again',
  drop: 'Drop',
  edit: 'Edit…',
  rewind: 'Rewind',
  rewindNow: 'Yes, rewind',
  course: 'Change course…',
  deleteNow: 'Yes, delete it all',
};

export const modals: Catalog['modals'] = {
  join: {
    title: 'Who sits down with us?',
    name: { label: 'Name', placeholder: 'Ada Quill' },
    archetype: {
      label: 'What are you good at?',
      description: 'Decides abilities and health. There is no wrong choice.',
      placeholder: 'Choose one',
    },
    concept: {
      label: 'Who are you, in a few words?',
      description: 'Optional. The story will remember it.',
      placeholder: 'a ferrywoman who reads by moonlight',
    },
    pronouns: {
      label: 'Pronouns',
      description: 'Optional. Without any, the story says they.',
      placeholder: 'she/her',
    },
    trait: {
      label: 'One thing people notice about you',
      description: 'Optional. It may get you into trouble.',
      placeholder: 'never leaves a door closed',
    },
  },
  act: {
    title: 'What do you try?',
    text: {
      label: 'Your character…',
      description: 'What you try, and how. Whether it works is up to fate.',
      placeholder: 'climbs the wall where the ivy is oldest, as quietly as she can',
    },
  },
  suggest: {
    title: 'Something else',
    label: {
      label: 'What could the party do?',
      description: 'It joins the buttons on the board; the others can back it.',
      placeholder: 'Offer them the lantern',
    },
    ability: { label: 'What does it take?', placeholder: 'Choose an ability' },
  },
  boundaries: {
    title: 'Your boundaries, for the storyteller alone',
    lines: {
      label: 'Lines: never in the story',
      description: 'Separate by commas. Nobody but the storyteller reads this.',
      placeholder: 'spiders, harm to children',
    },
    veils: {
      label: 'Veils: only off stage',
      description: 'It may happen, but nobody describes it.',
      placeholder: 'torture, illness',
    },
  },
  course: {
    title: 'Another way',
    text: {
      label: 'Where does the story go instead?',
      description: 'One line. It holds from now on; what was under way is dropped without a price.',
      placeholder: 'The cellar stays shut; morning comes, and the road is dry',
    },
  },
  edit: {
    title: 'Your words',
    heading: { label: 'Title' },
    text: { label: 'Text' },
  },
};
