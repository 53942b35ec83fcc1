import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'Open or close a story in this channel', options: {} },
  'campaign start': {
    describe: 'Open a story in this channel; everything has a good answer already',
    options: {
      name: 'What the story is called',
      pace: 'How long each wait lasts. live: a minute; relaxed: half an hour; post: a day',
      mode: 'party: one turn tells what everybody does; free: everybody takes turns of their own',
    },
  },
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
};
