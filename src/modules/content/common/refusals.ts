import type { Common } from '../schema.ts';

/** The world says no, in its own voice, and shows two doors that are open. */
export const refusals: Common['refusals'] = {
  puppet: [
    'Everyone on this road walks on their own feet. What a companion does is for that companion to say; {name} may ask, or show the way.',
    '{Name} can call, point, plead or begin. The others will move when their own minds move them.',
    'A hand can be taken, not steered. Somebody else’s steps belong to somebody else.',
    'The story looks to the other one, and waits: that was not {names} to tell. What does {name} do?',
    'There is only one pair of boots that {name} can fill. The rest of the party laces its own.',
    '{Name} may lead; whether anyone follows is told by those who follow.',
    'That would be another’s deed. {Name} has two hands, and the story is asking after those.',
  ],
  rival: [
    'The road is hard enough without that. What befalls a companion is for that companion’s player to say; talk it over first.',
    'Something stays {names} hand: these are the people who will have to carry {them} home.',
    'Quarrels within the party are settled in words here. Steel and stealth are for the world.',
    'It would be easily done, and never undone. The story leaves that door shut unless both sides open it.',
    '{Name} looks at the one across the fire, and the moment passes. Among companions, nothing is taken that is not given.',
  ],
  godlike: [
    'The world hears this, and goes on being the size it was. {Name} may try anything; how it ends is what the dice are for.',
    'If it were so, it would be a very short song. {Name} has {their} hands, {their} wits and what is in the pack.',
    'The wind {at} is not impressed. Tell what {name} tries, not what is already won.',
    'Such things are told of people long after, by somebody else, and mostly at inns. What does {name} do now?',
    'It is a fine thing to wish for. It is not in the pack, nor up the sleeve, nor in the gift of {place}.',
    'Between {name} and that stands the whole of the story. The first step, then?',
    'Nobody {at} has heard of it, and they hear of most things. Something smaller might be true.',
    'Everyone can be great here, by way of one thing after another. This was all of them at once.',
  ],
  machine: [
    'The words drift over {place} and find nobody to obey them. Only deeds have weight here.',
    '{Name} speaks to the sky {at}. The sky has heard it before, in other voices, and keeps its counsel.',
    'There is no one behind the curtain. There is, however, {spot}, and it is real enough to stub a toe on.',
    'Fate was sealed before the first word was spoken, and it cannot be talked out of its wax.',
    'A crow {at} considers this order, and declines on behalf of everyone.',
    'What is said to the storyteller does not reach the story. What {name} does, reaches it at once.',
    'For a moment it is as if {name} had spoken in another room. Then the moment closes over.',
    'The dice cannot be argued with; it is their one virtue. What does {name} do, here, with two hands?',
  ],
  anachronism: [
    'Nobody {at} has a word for such a thing, and a thing without a word is hard to come by.',
    'Whatever that is, it has not been thought of yet on this side of the hills.',
    'The smith would need it described, and then he would need a drink. Something of this world may do.',
    'The pack holds rope, flint, bread and a spare shirt. It does not hold that.',
    '{Place} is a long way from any place where that could be had. Centuries, at a guess.',
    'It has the sound of a dream {name} might have had. Here, one makes do with iron, oil and nerve.',
  ],
  line: [
    'Let us leave that out of this story. It was agreed beforehand, and there is plenty else that {name} might do.',
    'Let us leave that out of this story; it goes another way round. What does {name} do instead?',
    'That is something we said we would not tell here, so let us leave that out of this story. {Name} has other ways.',
    'Let us leave that out of this story, for everybody’s ease. The road {at} has other turnings.',
    'Let us leave that out of this story, and think no more of it. Where does {name} turn?',
  ],
  empty: [
    '{Name} draws breath, and the moment waits for what comes after it.',
    'A silence, and a good one. But the story needs something to hold on to.',
    'The wind took that. Once more, with a verb in it?',
    '{Name} stands there like {spot}. It suits {them}, but it is not a plan.',
    'Something was meant, surely. Say what {name} does, in any words that come.',
    'So far {name} has only raised an eyebrow. What next?',
  ],
};

export const notes: Common['notes'] = {
  long: [
    'That is a day’s worth of deeds. The story takes the first of them; the rest will keep.',
    'One thing at a time: {name} begins at the beginning, and the world may have views by then.',
    'So much at once would need four hands. What comes first, comes first.',
    'A fine plan, with many rooms. {Name} gets through the first door this turn.',
  ],
  far: [
    '{Dest} is more than a day off. {Name} can make a start, and get a good part of the way.',
    'It is a long road to {dest}. This turn will see the first stretch of it.',
    'Nobody gets from {place} to {dest} in one go; not with dry feet. Part of the way, then.',
    'To {dest}? That is farther than it looks on anybody’s map. A beginning can be made.',
  ],
};

export const suggestions: Common['suggestions'] = {
  look: [
    'Take a close look at {spot}',
    'Search near {spot} for what others missed',
    'Find out what is odd about {spot}',
    'Listen for a while, close to {spot}',
    'Follow the tracks that lead past {spot}',
    'Climb up and see what lies around {place}',
    'Study {spot} until it makes sense',
  ],
  talk: [
    'Ask {person} what has changed lately',
    'Try to win {person} over with a small favour',
    'Offer {person} help, and see what comes back',
    'Ask {person} who was here before you',
    'Sit down with {person} and let them talk',
    'Tell {person} why you came, and watch their face',
    'Bargain with {person} for a guide, a lamp or a boat',
  ],
  act: [
    'Make a torch, and carry it past {spot}',
    'Rig a rope near {spot}, just in case',
    'Mend what is broken {at}',
    'Go on along the road while the light holds',
    'Keep watch by {spot}',
    'Clear a way past {spot}',
  ],
  self: [
    'Ask your companion to do it with you',
    'Go first, and show how it could be done',
    'Cover the others while they make up their minds',
    'Put your plan to the others, in a few words',
    'Hold out a hand, and leave it to them to take it',
    'Do your own part of it, and wait',
  ],
};
