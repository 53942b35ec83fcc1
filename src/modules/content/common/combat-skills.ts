import type { CombatWords } from '../combat-schema.ts';

/** What skills look like when they work, and when they do not; and what comes out of a pack in a fight. */
export const skills: CombatWords['skills'] = {
  guard: {
    good: [
      '{Name} set {themself} in front of {ally}, like a door that has been told about visitors.',
      '{Name} moved over, so that anybody who wanted {ally} would have to ask.',
      '{Name} raised {their} guard, wide enough for {ally} as well.',
      '{Name} braced, and waited to be asked the way.',
      '{Name} took up the whole of the road.',
      'Where {ally} stood, {name} now stood first.',
    ],
    bad: [],
  },
  cleave: {
    good: [
      '{Name} swung wide, and {foe} was not the only one in the way of it.',
      'It was a stroke with room in it, and {name} let {foe} have the first half.',
      '{Name} reaped, there is no other word, and {foe} stood in the corn.',
      'With one long swing {name} marked {foe} and whoever came next.',
    ],
    bad: [
      '{Name} swung for two, and {foe} went under it.',
      'The long stroke of {names} passed over {foe} like a gate over a cat.',
      '{Name} cut a fine wide arc, and {foe} was outside it.',
    ],
  },
  'stand-fast': {
    good: [
      '{Name} drew a breath all the way down, and stood straighter than before.',
      '{Name} decided not to feel it, and for the most part it worked.',
      'Somewhere in {name} there was another rung, and {they} stepped up on to it.',
      '{Name} dug {their} heels in, and the colour came back.',
    ],
    bad: [],
  },
  aim: {
    good: [
      '{Name} took the time that nobody has in a fight, and {foe} felt where it had gone.',
      '{Name} waited, one eye shut, until {foe} moved as {they} had known it would; then it was done.',
      'It went exactly where {name} had been looking, and that was into {foe}.',
      '{Name} chose a spot on {foe} the size of a coin, and spent it.',
    ],
    bad: [
      '{Name} aimed for a long time at where {foe} turned out not to be.',
      'It was well aimed, and {foe} bent down for reasons of its own.',
      '{Name} let go on the wrong breath, and {foe} heard it pass.',
    ],
  },
  trip: {
    good: [
      '{Name} hooked what {foe} was standing on, and then it was not standing.',
      'There was an ankle, or what served for one, and {name} took it along: {foe} sprawled.',
      '{Name} went low, and {foe} went lower.',
      'A foot in the right place, and {foe} had to think about its balance; it was {names} foot.',
    ],
    bad: [
      '{Name} hooked for a leg, and {foe} stepped over.',
      '{Foe} had its weight on the other foot, and {name} was left holding nothing.',
      '{Name} went down to trip {foe}, and had some trouble coming up again.',
    ],
  },
  vanish: {
    good: [
      '{Name} was by {spot}, and then there was only {spot}.',
      'One saw {name}, and blinked, and had to look for {them}.',
      '{Name} stepped behind a moment of confusion and stayed there.',
      'Nobody could have said when {name} had stopped being in it.',
    ],
    bad: [],
  },
  'read-foe': {
    good: [
      '{Name} had watched {foe} long enough to call out which side was the weak one, and it was.',
      '{Name} had understood how {foe} moved, and now the others knew it too.',
      'There was a hitch in the way {foe} turned, and {name} pointed at it.',
      '{Name} looked at {foe} as at a bad sum, and found the mistake.',
    ],
    bad: [
      '{Name} studied {foe}, and learned that it does not hold still for it.',
      'Whatever {foe} was hiding, {name} could not make it out.',
      '{Name} thought {they} saw a weakness in {foe}, and then saw that it was a strap.',
    ],
  },
  distract: {
    good: [
      '{Name} threw something that glittered, and {foe} turned to look at it, which took a while.',
      'With a shout from the wrong direction {name} had {foe} spinning.',
      '{Foe} attended to {names} left hand, as it had been meant to.',
      '{Name} did something so pointless in front of {foe} that it had to be looked into.',
    ],
    bad: [
      '{Name} waved, whistled and pointed, and {foe} was not the least bit interested.',
      '{Foe} gave {names} trick one glance, and got on with things.',
      'It was a good diversion of {names}, and everybody watched it but {foe}.',
    ],
  },
  flashfire: {
    good: [
      '{Name} clapped, and there was a light between {their} palms that went through all of them.',
      'A white heat jumped out of {names} hands, and the other side wore it.',
      '{Name} said something short, and the air in front of {them} took fire.',
      'For an instant {name} had no shadow, and everyone opposite had two.',
    ],
    bad: [],
  },
  rally: {
    good: [
      '{Name} called {ally} by name, twice, the way it is done at home, and {ally} stood the better for it.',
      'Something {name} called put the blood back into {ally}.',
      '{Name} rang a note that {ally} could hold on to.',
      '{Name} would not hear of {ally} giving up, and said so, and it was taken to heart.',
      '{Name} talked {themself} back on to {their} feet, under {their} breath.',
      '{Name} hummed the note that steadies one, and was steadied.',
    ],
    bad: [],
  },
  parley: {
    good: [
      '{Name} spoke to {foe}, not loudly, and it lowered what it had raised.',
      'In the midst of it all {name} talked to {foe} as one talks to somebody, and was heard.',
      '{Name} offered {foe} a way out of it, and it was taken.',
    ],
    bad: [
      '{Name} appealed to what was best in {foe}, and there was nobody at home.',
      '{Foe} let {name} finish, out of politeness or for want of ears, and came on.',
      'It was a handsome speech of {names}, and {foe} trod on it.',
    ],
  },
  dread: {
    good: [
      '{Name} looked at {foe} until it wished {they} would not.',
      'Something in {names} voice went down the back of {foe} like well water.',
      '{Name} told {foe}, quite softly, how this was going to end.',
      '{Foe} met {names} eye, and its next stroke had a shake in it.',
    ],
    bad: [
      '{Name} put on {their} most terrible face, and {foe} put on a worse one.',
      '{Name} threatened {foe} with things, and it seemed to like the sound of them.',
      '{Foe} had been frightened by experts, and {name} was not one.',
    ],
  },
  'second-wind': {
    good: [
      '{Name} leaned on {spot} for the length of a breath, and found a second one behind it.',
      '{Name} swore, spat, and felt better.',
      'There was some left in {name} after all, and {they} helped {themself} to it.',
      '{Name} shook {themself} like a dog and was good for another while.',
    ],
    bad: [],
  },
  'dirty-trick': {
    good: [
      '{Name} threw a fistful of the road at {foe}, and {foe} had to stop and sort it out.',
      'There was nothing fair in what {name} did to {foe}, and it worked all the better.',
      '{Name} pulled something down over {foe}, and it stood there wearing it.',
      '{Foe} looked where {name} was pointing, and was kicked.',
    ],
    bad: [
      '{Name} threw dirt at {foe}, and the wind gave it back.',
      '{Foe} knew that trick, and perhaps had invented it; {name} got nowhere.',
      '{Name} pointed behind {foe} and cried out, and {foe} had heard that one.',
    ],
  },
  'war-song': {
    good: [
      '{Name} struck up the old marching tune, off key, and their feet found the beat of it.',
      'A song is a weapon if enough people know the refrain; {name} began it, and they did.',
      '{Name} sang, and everyone hit in time.',
      'It was a rude song of {names}, with nine verses, and they were all the taller for it.',
    ],
    bad: [],
  },
};

export const items: CombatWords['items'] = {
  salve: [
    '{Name} got the lid off the salve with {their} teeth and saw to {ally} between two blows.',
    'There was salve on everything, but enough of it had got on to {ally}, and {name} shut the tin.',
    '{Name} used up the salve on {ally}, in a hurry, and it did its work.',
    '{Name} got a thumb into the salve and the salve on to the worst of it.',
    'The tin of salve was empty afterwards, and {name} hurt less.',
  ],
  tonic: [
    'The tonic went down, and {ally} made a face, and the face had colour in it; {name} put the cork in an empty bottle.',
    '{Name} drew the cork of the tonic for {ally}, and not a drop was left for later.',
    '{Name} drank off the tonic in the middle of everything, like somebody at a bar.',
    'The tonic burned all the way down, and {name} was the better for it.',
    'A bottle of tonic, all of it, and {ally} was breathing like a person again, thanks to {name}.',
  ],
  salts: [
    '{Name} broke the salts under the nose of {ally}, and there was a great clearing of heads.',
    'One sniff at what {name} was holding, and {ally} knew what day it was.',
    '{Name} breathed in the salts, wept, and could see straight again.',
    'A sniff of the salts, and {name} had all {their} wits in one place.',
    'The salts did for {ally} what shouting had not, and {name} threw away the rag.',
  ],
  firepot: [
    '{Name} lobbed the fire pot in among them, where it broke, and was noticed.',
    'The fire pot left {names} hand with its tail alight and burst in the thick of them.',
    '{Name} counted two and threw, and the fire pot did the rest, in all directions.',
  ],
  smokepot: [
    '{Name} dropped the smoke pot, and when one could see again {they} had gone.',
    'A thud, a great grey bloom, and {name} was out of it on the other side.',
    '{Name} went off inside {their} own small fog, and nobody cared to follow.',
  ],
};
