import type { Scenario } from '../schema.ts';
import { deepFoes } from './bestiary-deep.ts';
import { roadFoes } from './bestiary-road.ts';
import { wildFoes } from './bestiary-wild.ts';
import { combats } from './events/combats.ts';
import { deepCombats } from './events/combats-deep.ts';
import { discoveries } from './events/discoveries.ts';
import { fortunes } from './events/fortunes.ts';
import { hazards } from './events/hazards.ts';
import { social } from './events/social.ts';
import { twists } from './events/twists.ts';
import { move, rest, sneak } from './frames-motion.ts';
import { look, study, talk } from './frames-senses.ts';
import { special } from './frames-special.ts';
import { force, help, make, other } from './frames-work.ts';
import { kinds } from './kinds.ts';
import { northerners } from './people-north.ts';
import { southerners } from './people-south.ts';
import { northernPlaces } from './places-north.ts';
import { southernPlaces } from './places-south.ts';
import { after, quest } from './quest.ts';
import { arrivals, closings, hours, moods, parted, titles } from './world.ts';

/** A road, nine lamps, and somebody who puts them out, gently. */
export const sallowRoad: Scenario = {
  id: 'sallow-road',
  name: 'The Lamps of the Sallow Road',
  pitch:
    'Nine lamps keep the frontier road. Somebody is putting them out: gently, one by one, with the wick trimmed and the glass wiped clean. Find out who, and whether they are wrong.',
  prologue: [
    '**The Sallow Road** was built two hundred years ago, straight through the wet, from where people live to where nobody had got round to living yet. It has nine milestones. Each holds out an iron lamp, and each lamp has a keeper; for two hundred years they have burned every night, and it is a long time since anybody asked what for.',
    'Last winter the ninth was seen to flicker. In spring the eighth went out. It was not broken. The wick had been trimmed and the glass wiped, and then somebody had turned it down, as one does for a child who has fallen asleep. Beyond it, people say, one’s boots make no noise. Dogs bark there, and one sees that they do.',
    'Seven nights ago the lamp above Tallow Ford went the same way.',
    'It is a small place: forty houses, a ferry, an inn. The reeve has put up three notices to say that there is no cause for alarm. The keeper has not come home. The eels are very fat this year. And you have come up the road from the south, each for a reason of your own, and arrived on the landing at the same time as the dusk, when people look northward, and then at one another, and then at you.',
  ].join('\n\n'),
  archetypeNotes: {
    warden: 'Walked the Crown’s roads once, and still stands where a door ought to be.',
    scout: 'Knows the dry line through the wet, and the other ways in.',
    scholar: 'Has read that there is nothing here, and noticed who wrote it.',
    speaker: 'Gets told things, by ferrymen, by clerks, lately by the dead.',
    wanderer: 'Came by chance, and has seen stranger, though not by much.',
  },
  start: 'tallow-ford',
  places: [...southernPlaces, ...northernPlaces],
  people: [...southerners, ...northerners],
  events: [...social, ...hazards, ...discoveries, ...fortunes, ...twists, ...combats, ...deepCombats],
  foes: [...roadFoes, ...wildFoes, ...deepFoes],
  kinds,
  quest,
  after,
  frames: { look, talk, move, make, force, sneak, study, help, rest, other },
  special,
  hours,
  moods,
  closings,
  arrivals,
  parted,
  titles,
  softer: [
    { of: 'Drowned Heron', told: 'Grey Heron' },
    { of: '\\bthe drowned\\b', told: 'the sleepers' },
    { of: '\\bThe drowned\\b', told: 'The sleepers' },
    { of: '\\bcharcoal burners\\b', told: 'charcoal people' },
    { of: '\\b(the|The) burners\\b', told: '$1 charcoal people' },
    { of: '\\b(the|The) fire\\b(?! pot)', told: '$1 stove' },
  ],
  alien: [
    'helicopter',
    'airplane',
    'aeroplane',
    'plane',
    'jet',
    'rocket',
    'spaceship',
    'car',
    'truck',
    'motorbike',
    'motorcycle',
    'bicycle',
    'tank',
    'submarine',
    'pistol',
    'rifle',
    'shotgun',
    'machine gun',
    'machinegun',
    'gun',
    'ak-?47',
    'bazooka',
    'grenade',
    'dynamite',
    'nuke',
    'bomb',
    'laser',
    'lightsab[e]?r',
    'blaster',
    'taser',
    'drone',
    'phone',
    'smartphone',
    'iphone',
    'android',
    'telephone',
    'laptop',
    'computer',
    'internet',
    'wifi',
    'google',
    'wikipedia',
    'gps',
    'email',
    'discord',
    'twitter',
    'tiktok',
    'instagram',
    'youtube',
    'netflix',
    'chatgpt',
    'television',
    'tv',
    'radio',
    'camera',
    'selfie',
    'flashlight',
    'electricity',
    'battery',
    'robot',
    'cyborg',
    'microwave',
    'fridge',
    'refrigerator',
    'pizza',
    'coca-?cola',
    'credit card',
    'dollars?',
    'uber',
    'taxi',
    'airport',
    'police',
    'x-?ray',
  ],
};
