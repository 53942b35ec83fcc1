import type { Words } from '../catalog.ts';
import { items, skills } from './gear.ts';
import { list } from './phrases.ts';

export const words: Words = {
  phases: {
    lobby: {
      title: 'Come, sit down',
      now: 'Take a seat with **Join**. When the party is here, the game master presses **Begin**.',
    },
    idle: {
      title: 'What do you do?',
      now: 'Press **Act** and say what your character tries. Whoever speaks first opens the turn.',
    },
    gathering: {
      title: 'And the rest of you?',
      now: 'Say what your character tries this turn, or hold back. It will be told as one.',
    },
    validating: { title: 'Hm, let me see', now: 'I am weighing what you all try. A moment.' },
    meta_proposal: { title: 'Fate draws its cards', now: 'Who knows what waits on the way. A moment.' },
    meta_review: {
      title: 'Tempt fate',
      now: 'Welcome what you would love to see, avert what you dread. Every voice tilts the dice.',
    },
    probability_roll: { title: 'The dice are in the air', now: 'Hold your breath.' },
    in_combat: {
      title: 'To arms',
      now: 'Say what you do this round: strike, defend, use what you know and carry, or run.',
    },
    in_meta_event: {
      title: 'It happens',
      now: 'How do you meet it? Most voices win, and everybody behind the winner helps.',
    },
    resolving_action: {
      title: 'And so it goes',
      now: 'The turn finds its end, and I the words for it. A moment.',
    },
    ended: { title: 'The end', now: 'This story has been told. Thank you for telling it with me.' },
  },
  archetypes: {
    warden: { name: 'Warden', describe: 'Stands in doorways. Might +3, Heart +1, 12 health.' },
    scout: { name: 'Scout', describe: 'Goes first, comes back. Grace +3, Wits +1, 10 health.' },
    scholar: { name: 'Scholar', describe: 'Has read about this. Wits +4, Heart +1, Might −1, 9 health.' },
    speaker: { name: 'Speaker', describe: 'Talks you all out of it. Heart +3, Grace +1, 10 health.' },
    wanderer: { name: 'Wanderer', describe: 'A bit of everything. All four +1, 11 health.' },
  },
  abilities: {
    might: { name: 'Might', describe: 'Push, lift, hold, endure' },
    grace: { name: 'Grace', describe: 'Climb, sneak, dodge, be quick' },
    wits: { name: 'Wits', describe: 'Notice, know, plan, see through' },
    heart: { name: 'Heart', describe: 'Persuade, comfort, dare, believe' },
  },
  conditions: {
    shaken: { name: 'shaken', effect: 'shaken: −1 to checks until something goes well' },
    winded: { name: 'winded', effect: 'winded: −1 to checks through the next turn' },
    inspired: { name: 'inspired', effect: 'inspired: +1 to checks through the next turn' },
    down: { name: 'down', effect: 'down: −2 to checks until the turn ends and the others help you up' },
  },
  degrees: {
    critical_failure: 'critical failure',
    failure: 'failure',
    partial: 'success at a price',
    success: 'success',
    critical_success: 'critical success',
  },
  difficulties: { easy: 'easy', fair: 'fair', hard: 'hard', extreme: 'extreme' },
  stakes: {
    nothing: 'Nothing much is at stake.',
    something: 'Something is at stake.',
    much: 'Much is at stake.',
  },
  eventTypes: {
    combat: 'Fight',
    discovery: 'Discovery',
    social: 'Encounter',
    hazard: 'Danger',
    fortune: 'Fortune',
    twist: 'Twist',
  },
  paces: {
    live: 'live (a minute to answer)',
    relaxed: 'relaxed (half an hour to answer)',
    post: 'play by post (a day to answer)',
  },
  turnModes: {
    party: 'the party shares each turn',
    free: 'everybody takes turns of their own',
    spotlight: 'one after the other, in the spotlight',
  },
  voteRules: {
    tilt: 'votes tilt the dice; a majority strikes',
    majority: 'votes only strike, by majority',
    gm: 'votes are advice; the game master decides',
  },
  reviews: { auto: 'Wyrd goes on by itself', review: 'the game master reads first' },
  waits: {
    intents: 'what everybody tries',
    event_review: 'the game master to read the events',
    votes: 'the vote on fate',
    approach: 'how you meet this event',
    fighters: 'what you do this round',
    story_review: 'the game master to read the story',
  },
  skills,
  items,
  ends: {
    victory: 'The party holds the field',
    flight: 'The party gets away',
    defeat: 'The party is beaten',
    stalemate: 'Both sides break off',
    'called-off': 'The fight is called off',
  },
  deeds: {
    attack: 'Attack',
    defend: 'Defend',
    flee: 'Flee',
    reels: 'Reeling',
    regrows: 'Healing',
  },
  fighters: { standing: 'standing', down: 'down', fled: 'fled', yielded: 'yielded' },
  on: 'on',
  off: 'off',
  moods: ['drowsy', 'calm', 'easy', 'watchful', 'uneasy', 'tense', 'taut', 'dire', 'at breaking point'],
  list,
};
