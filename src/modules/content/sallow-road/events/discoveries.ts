import type { EventTale } from '../../schema.ts';

/** Things that were there all along. */
export const discoveries: EventTale[] = [
  {
    id: 'door-in-bank',
    type: 'discovery',
    title: 'A Door in the Bank',
    person: null,
    where: ['road', 'water', 'wild'],
    only: ['old-causeway', 'sallows', 'tallow-ford', 'seventh-stone'],
    draws: ['look', 'study', 'move'],
    sentence: 'Where the bank has slipped, a painted door may come to light.',
    stakes: 'what is behind it',
    chance: 50,
    hook: 'The rain has taken a bite out of the bank, and there is something blue in the bite.',
    opening:
      'The bank has slipped in the night, and in the raw earth stands a front door. It is blue. It has a brass knocker in the shape of a fish, a boot scraper, and a card in a holder that says the family is not at home. It is buried to the lintel on every side. Around the keyhole the metal is worn bright, and the key is in it, on the inside.',
    question: 'One could swear that the scraper is wet. What do you do?',
    approaches: [
      {
        label: 'Work the key round from outside',
        ability: 'grace',
        difficulty: 'fair',
        good: 'A straw, a bent pin and a good deal of breath, and the key turned like a key that is turned every evening. Behind the door was a hall a yard deep, then earth; and on the mat, sealed, a letter addressed to the Crown. It had come back marked *not known*.',
        partial:
          'The key turned and broke. Through the letter slot {name} could make out a mat, an umbrella and a letter, and could reach the umbrella.',
        bad: 'The key was drawn out, gently, on the other side.',
      },
      {
        label: 'Knock, and wait to be let in',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} knocked, and wiped {their} feet. After a while the door was opened by no one, and a chair in the hall had been turned to face it. On the chair lay the children’s register of the Sallowby school, all present.',
        partial:
          '{Name} knocked. Somebody came, stood behind the door, and breathed. At last a folded paper was pushed out: it was a recipe for bread.',
        bad: '{Name} knocked. It was some time before anyone noticed that the knocking had gone on.',
      },
      {
        label: 'Dig round the side and look in',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} dug, and came to a window with the curtain drawn back. Inside was a table laid for five, and the chalk mark on the wall that every house of them had: *agreed*. Somebody had since put a line through it.',
        partial:
          'A yard in, the earth was held up by wallpaper. {Name} brought out a piece: lilies. The rest came down.',
        bad: '{Name} dug, and the bank took it as encouragement.',
      },
    ],
    triumph: 'As they left, the card in the holder had been changed. It said: *back soon*.',
    disaster: 'The knocker was found that night in somebody’s pack. It was knocking.',
    hesitate:
      'They stood before it like carol singers. In the end the bank slid down another foot, and there was no door, only a bit of blue.',
    echo: {
      good: 'The blue door had let them have what was owed to somebody.',
      bad: 'The blue door was under the bank again, and it did not feel finished.',
    },
  },
  {
    id: 'tongueless-bells',
    type: 'discovery',
    title: 'Forty Bells, No Tongues',
    person: null,
    where: ['town', 'water', 'indoors'],
    only: ['tallow-ford', 'crakes-wharf', 'drowned-heron'],
    draws: ['look', 'study', 'make', 'sneak'],
    sentence: 'A crate may turn up, full of bells that have had their tongues drawn.',
    stakes: 'the use they were meant for',
    chance: 45,
    hook: 'A crate is standing in the open with a blanket on it, and whoever left it there is walking quickly away.',
    opening:
      'The crate is marked NAILS. It is full of bells: cow bells, door bells, one that must have hung on a baby’s cap. From each of them the tongue has been drawn with pliers, and each is wrapped in a twist of newspaper, forty years of them. At the bottom is a delivery note with an address, and the address is the river. There is dust on all of it, but the lid has been opened today.',
    question: 'Whoever opened it will be back. What do you do?',
    approaches: [
      {
        label: 'Read the wrappings before anything else',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} laid them out by date. Every nine years somebody had sent a crate like it, on the same day; and the newspapers, in between the prices of eels, said each time which keeper had just retired.',
        partial:
          '{Name} had got through thirty of the forty when the wind took an interest. There was a pattern. It was in the other ten.',
        bad: 'They were very interesting about eels.',
      },
      {
        label: 'Hide, and see who comes for it',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} lay up behind {spot} until a man came, took off his hat to the crate, and carried it down the steps and into the water, as far as his chest. Something took it from him and gave him his coin. He had the reeve’s second-best coat on.',
        partial:
          '{Name} saw the coat, and the hat, and a wet hand come up for the handle. Then somebody coughed, and it was {name}.',
        bad: 'Nobody came. It took {name} an hour to see that the crate had gone, from underneath.',
      },
      {
        label: 'Put a tongue in one, and ring it',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} hung a nail in the smallest and rang it. It was a very small sound. All along the water, for a mile, one saw rings start in the surface, one after the other, like people turning their heads and smiling.',
        partial:
          'It rang, once, and cracked. Somewhere out on the water something answered, on the same note, but lower.',
        bad: '{Name} rang it. It made no noise, and neither did anything else, for quite some time.',
      },
    ],
    triumph:
      'One of the bells, the baby’s, had got itself into {names} pocket. It had a tongue, and it was quiet only when asked.',
    disaster: 'From then on things near them chimed at odd moments, and people gave them looks.',
    hesitate:
      'While they talked it over the crate was sent for. One saw the rope go tight, and the wet mark where it had stood.',
    echo: {
      good: 'They knew now where the bells of the country went.',
      bad: 'Forty bells had gone into the water, and they had watched.',
    },
  },
  {
    id: 'second-road',
    type: 'discovery',
    title: 'The Straighter Road',
    person: 'ansel',
    where: ['height', 'wild', 'road'],
    only: ['barrow-down', 'seventh-stone', 'old-causeway'],
    draws: ['study', 'look', 'move'],
    sentence: 'The low sun may show a second road beside the one you are on.',
    stakes: 'a way that nobody has walked for ages',
    chance: 45,
    hook: 'The light is getting low. Along the ground, where nothing is, two long shadows have begun to run side by side.',
    opening:
      'Ansel Quill, the surveyor, does not look up. “Stand there. Don’t breathe on it.” With the sun that low one sees it: a second road under the turf, a bowshot off, as straight as a rule, with nine bumps along it. Yours swerves where that one does not. “Somebody built this before,” he says. “And somebody buried it. I make it eleven minutes until the light goes, and I have only two hands.”',
    question: 'Eleven minutes of light. What do you find out with them?',
    approaches: [
      {
        label: 'Hold his chain and measure it',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} held the far end and called the figures. They came out. They came out twice the same; and Ansel Quill, who had waited three years for that, had to be lent a handkerchief. The old road ended nine paces past where this one would.',
        partial:
          'They got eight of nine. The last peg would not stay where it was put. “Typical,” said Ansel, very happily.',
        bad: 'Something at the far end took hold of the chain and, with great courtesy, measured {name}.',
      },
      {
        label: 'Run to the nearest bump and dig',
        ability: 'might',
        difficulty: 'fair',
        good: 'Two feet down {names} spade rang on iron. It was a lamp, face down, glass whole. The wick had been trimmed square. Somebody had done this before, and had been just as gentle.',
        partial:
          '{Name} struck stone, and on it part of a number, in no figures that anyone uses. By then it was too dark to dig, and something down there had started to hum.',
        bad: 'It was a badger’s, and he was at home.',
      },
      {
        label: 'Walk it, end to end, before dark',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} ran it barefoot on the last of the light. It went under {their} feet like something pleased to be used. At the end of it was a seat with a worn arm, looking out at a valley where there should have been a lake.',
        partial:
          '{Name} got two thirds along before the sun went. After that there was only a field, and {name} in the middle of it, a long way from everyone.',
        bad: 'It was straight when {name} set out. It must have been {name} that bent.',
      },
    ],
    triumph: 'He gave them a map. It was the first he had ever signed.',
    disaster: 'In the morning the pegs stood in a ring, round the place where they had slept.',
    hesitate: 'Eleven minutes went by, as they do. Then there was one road, and it had always been so.',
    echo: {
      good: 'They had seen the older road, and could have found it again in the dark.',
      bad: 'Somewhere under the turf was another road, and it was keeping itself to itself.',
    },
  },
  {
    id: 'colour-of-glass',
    type: 'discovery',
    title: 'The Wrong Glass',
    person: 'pip',
    where: ['road', 'indoors', 'dark'],
    only: [],
    draws: ['look', 'study', 'make', 'help'],
    sentence: 'A pane from one of the lamps may show what the lamp was turned on.',
    stakes: 'a look at what the keepers see',
    chance: 45,
    hook: 'A small shape sits by the wayside, turning a piece of glass over and over. Each time it catches the light the shape flinches.',
    opening:
      'Pip, the keeper’s apprentice, has a pane out of the eighth lamp. It got broken when it was taken down, and Pip was told to put it in the ditch and did not. Looked at, it is a bit of greenish glass. Looked through, with a flame behind it, it is not. “You see them properly,” says Pip. “You see where they’ve got to. Only they see where you are, too.” It is held out to you by one corner.',
    question: 'A flame is easily had. Who looks, and how?',
    approaches: [
      {
        label: 'Look through it, long and steady',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} looked. There was a street, with people in it, who had all stopped; none was angry. An old woman counted heads. When she had done, she looked up at {name} and held up nine fingers, and folded one down.',
        partial: '{Name} looked as long as one can. It was the children one could not look at. They waved.',
        bad: '{Name} looked, and somebody was just then looking out. It is not good to be seen so well.',
      },
      {
        label: 'Study the glass, not what is in it',
        ability: 'wits',
        difficulty: 'fair',
        good: 'Held aslant, it was full of scratches, and the scratches were writing: a contract, ground into the pane, so that whatever light went through went through the terms. {Name} read out three clauses before the flame sank.',
        partial:
          '{Name} found a maker’s mark, and a date, and a word in the corner: *revocable*. The rest would want a stronger light, and a lawyer.',
        bad: 'It was glass. It cut, too.',
      },
      {
        label: 'Set it back into a burning lamp',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} fitted it where it belonged, with a thumb of putty. The light that came out was another colour, and for a moment all of them, on both sides of it, could see one another plainly. Somebody took off his hat. Then they turned it down.',
        partial: 'It went in, nearly. By its light one saw the road, and feet on the road, up to the knee.',
        bad: 'It cracked across in the warmth. From the ditch came a sigh, as when a curtain is drawn too soon.',
      },
    ],
    triumph: 'Pip wrote it on the slate, under the three rules: DO ANSWER.',
    disaster: 'Pip buried the pieces. It took three holes; they kept coming up to look.',
    hesitate: 'Pip’s arm got tired. The pane slid, and the ditch had it after all.',
    echo: {
      good: 'They had looked through the keepers’ glass, and could not now unsee it.',
      bad: 'There was a green spot in front of the eyes that would not go.',
    },
  },
  {
    id: 'unsent-letters',
    type: 'discovery',
    title: 'A Sack of Unsent Post',
    person: null,
    where: [],
    only: [],
    draws: ['look', 'study', 'talk', 'move', 'rest'],
    sentence: 'A post bag that was lost on the road for years may be found.',
    stakes: 'other people’s words',
    chance: 50,
    hook: 'Something square hangs in a tree where a flood has left it, and it has the Crown’s horn stamped on the flap.',
    opening:
      'It is a postman’s bag. The river has had it, and a tree has had it, and the strap has grown in. Inside are letters from up the road to down the road, eleven years of them, every one unopened and quite dry. The topmost is addressed to somebody you spoke with not long ago. The bottommost is addressed, in a fair round hand, to “Whoever has found this, and companions”.',
    question: 'Sixty seals, and nobody about. What do you do with them?',
    approaches: [
      {
        label: 'Open the one that is meant for you',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} broke the seal. It said: *You will want to know how it ended the last time. Badly, for want of readers. Begin with the children; they are the shortest.* It was signed by a keeper two hundred years dead.',
        partial:
          '{Name} opened it. Water had got into that one alone. What was left of it was “do not”, and, farther down, “unless”.',
        bad: '{Name} opened it. It was a bill.',
      },
      {
        label: 'Deliver them, every one you can',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} took them from door to door. There was a man who read his on the step and sat down there; there was a laugh; there was somebody running to harness a horse. By dark there was no one in the place who would not have lent them a roof.',
        partial:
          'Most were glad of them. One was not, and it was explained to {name} at length why some post is better lost.',
        bad: 'Eleven years is a long time. {Name} handed a love letter to a widow’s second husband.',
      },
      {
        label: 'Lift the seals and read them all',
        ability: 'grace',
        difficulty: 'hard',
        good: 'With a hot blade and a light hand {name} had them open and shut again, and nobody the wiser. Forty of the sixty asked the same thing: is your lamp burning low, too?',
        partial:
          '{Name} read them. Some did not close again as they had been. Somebody was going to notice a thumb.',
        bad: 'The wax ran. What {name} had at the end was one very large letter.',
      },
    ],
    triumph: 'At the bottom was the postman’s whistle. It could be heard in places where nothing else could.',
    disaster: 'The wind had the last of them. They went north, in a flock, low over the water.',
    hesitate:
      'They could not agree whose business it was. In the meantime it had begun to rain, into the bag.',
    echo: {
      good: 'Sixty letters had been brought home, or near enough.',
      bad: 'Scraps of other people’s letters kept turning up in the hedges.',
    },
  },
  {
    id: 'baker-smell',
    type: 'discovery',
    title: 'Fresh Bread, and No Oven',
    person: null,
    where: ['wild', 'water', 'dark', 'road'],
    only: [],
    draws: ['look', 'rest', 'move', 'study'],
    sentence: 'A smell of baking may lead somewhere that has no oven.',
    stakes: 'a gift that may not be one',
    chance: 50,
    hook: 'There is a smell of bread on the wind, at an hour when nobody bakes, from a side where nobody lives.',
    opening:
      'It is the smell of the first loaf out, and it hangs over wet ground with not a roof in sight. You follow it, because one does. It leads to a flat stone at the water’s edge, scrubbed white. There are loaves on it, one for each of you, and one over. They are hot. There are floury handprints all round the stone, on the water side. The one over has a candle stuck in it.',
    question: 'Your stomachs have all spoken at once. What do you do?',
    approaches: [
      {
        label: 'Say thank you, and eat',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} said grace, of a kind, and broke the loaf. It was the best any of them had eaten. In the crumb of each was baked a slip with a name on it, as at weddings; they were the baker’s own, and his children’s.',
        partial:
          'It was good bread. It was only that everything, for some hours afterwards, tasted faintly of candle.',
        bad: '{Name} ate. It was delicious, and there was no end to it; one chewed, and there was always more.',
      },
      {
        label: 'Find out how it gets here',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} got down and looked along the stone. It was a lid. There was a shaft beneath it, warm, with a dumb waiter on a rope; and pinned to the rope was an order book. They had been feeding the keepers, all these years. They had put it down under *neighbours*.',
        partial:
          '{Name} found the hole, and the warmth, and heard somebody whistling, far down. Then the draught shut the stone on it.',
        bad: '{Name} leaned over to see. The stone was very well floured.',
      },
      {
        label: 'Leave something of your own in return',
        ability: 'grace',
        difficulty: 'easy',
        good: '{Name} set out in exchange a twist of salt and an apple, as neat as a shop window. When they looked again the apple was gone, and the plate had been polished.',
        partial:
          '{Name} left what there was. It was looked at, one could tell, and turned over. They had hoped for news.',
        bad: '{Name} left a coin. It came back. It came back some way through the air.',
      },
    ],
    triumph: 'There was a second batch, with raisins.',
    disaster: 'When they unpacked that night the bread in their bags was gone. In its place was flour, wet.',
    hesitate:
      'The loaves got cold. One after the other the crusts cracked, with a small hurt sound, and the candle went out.',
    echo: {
      good: 'They had eaten, and been thought of while they did it.',
      bad: 'There had been bread, and they had managed to give offence.',
    },
  },
  {
    id: 'keepers-cache',
    type: 'discovery',
    title: 'What Wenna Hid',
    person: null,
    where: ['wild', 'indoors', 'road'],
    only: [],
    draws: ['look', 'study', 'sneak', 'help'],
    sentence: 'Something the missing keeper hid may be found by the right sort of looking.',
    stakes: 'the keeper’s reasons, in her own hand',
    chance: 45,
    hook: 'There is a scrap of wick tied to a branch there, square cut, and another farther on.',
    opening:
      'A wick on a twig, then another, then a third, tied with a keeper’s hitch. They lead off the way and stop at an ordinary stump. Lamp people mark a cache like that, for the one who comes after. But she tied it with her left hand, and Wenna Tarrow is not left-handed; and the moss by the stump has been put back by somebody who took trouble to make it look as if no one had.',
    question: 'It might be meant for you. It might be meant for somebody. How do you go about it?',
    approaches: [
      {
        label: 'Open it as a keeper would',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} thought about hands, and turned the stump against the sun. It lifted like a lid. There was a jar of the good oil, and her day book; the last entry was *I have asked them. All nine houses. It was not close.*',
        partial:
          '{Name} got it open. The oil was there. Of the book there was only the string, and a page to show that it had been hers: *tell Pip it was not*',
        bad: '{Name} turned it the wrong way. It had been set for that. The page burned with a small blue flame, very tidily.',
      },
      {
        label: 'Lift it fast, from a distance',
        ability: 'grace',
        difficulty: 'fair',
        good: 'A noose, a branch, a jerk, and the trap went off under nobody. It was only soot, as it turned out, and a bell. And the book lay there, dry, in its oilcloth.',
        partial:
          '{Name} had it out, and was black from head to foot. The book could be read if one held it up to something white, of which there was none.',
        bad: 'The bell rang. It rang for a long while, and not only there.',
      },
      {
        label: 'Leave a note and take nothing',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} wrote who they were and what they wanted, and laid it on the stump. At the third bend they looked back. It had gone; in its place, held down by brass scissors, was the book.',
        partial:
          '{Name} left a note. There was an answer next morning, tied to the same twig: *Not yet. But thank you for asking.*',
        bad: '{Name} left a note. Somebody read it. It was not she.',
      },
    ],
    triumph:
      'In the back of the book was pressed a lily, wet, and a list in another hand, of those who had said yes.',
    disaster:
      'That evening there was not a wick on any twig, and the knots had been undone from the other side.',
    hesitate:
      'They stood round the stump like people at a graveside. A jay came, took the last wick, and was gone with it.',
    echo: {
      good: 'They had something in Wenna Tarrow’s own hand.',
      bad: 'The keeper’s hiding place was empty, and somebody knew that they knew.',
    },
  },
  {
    id: 'roof-in-august',
    type: 'discovery',
    title: 'The Chimney in the Pool',
    person: 'rook',
    where: ['water', 'wild'],
    only: ['sallows', 'old-causeway'],
    draws: ['look', 'move', 'study', 'sneak'],
    sentence: 'The water may fall far enough to show a chimney, and smoke.',
    stakes: 'a look into Sallowby',
    chance: 45,
    hook: 'The pool has gone down since morning. In the middle of it stands something square, with a pot on top.',
    opening:
      'Rook, who sets snares here, shows it to you with one finger on their lips. The pool has sunk by a man’s height, and there is a chimney standing out of it with a thin blue smoke going up. There is a roof round it, just under. “You can look down,” says Rook. “I’m too big now. It’s their tea time.” The tiles are slick as eels, and the water has already begun to come back.',
    question: 'There is time for one good look. Who takes it, and how?',
    approaches: [
      {
        label: 'Swim out and climb the chimney',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} went out with long strokes and got an elbow over the pot. Down there, in the light of a small fire, a family sat with its eyes shut, and somebody was reading to them out of the ledger, in Wenna Tarrow’s voice.',
        partial:
          '{Name} saw the fire, and the feet round it. Then it smoked in earnest, and one could not see anything, oneself included.',
        bad: '{Name} reached the pot, and the pot came off. A voice said, quite distinctly, “Soot!”',
      },
      {
        label: 'Lie along a branch with a mirror',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} turned a scrap of tin on a stick till it caught the bottom of the flue. There was a kitchen in it the size of a stamp; and a calendar with all the days crossed off but one.',
        partial: 'In the mirror was a kitchen, and then an eye, which was looking up it.',
        bad: 'The branch was a long one. It got longer, and lower, and wet.',
      },
      {
        label: 'Call down a greeting, softly',
        ability: 'heart',
        difficulty: 'hard',
        good: '“Good afternoon,” said {name} into the chimney. There was a scrape of chairs. A child’s voice, hoarse with not being used, said it back, all of it, with the name.',
        partial:
          '{Name} called, and somebody put the lid on something. But the smoke came up, after that, in rings.',
        bad: '{Name} called. The fire was put out, at once, as one does when strangers come.',
      },
    ],
    triumph:
      'Rook had a hand stuck out before they had reached the bank. “I’m Rook,” they said, as if that had not been settled, “and you can come any time.”',
    disaster: 'The pool filled all at once, from below, with a noise like a family getting up.',
    hesitate:
      'The water came up round the pot, and over it; there was a last bubble, and it smelled of toast.',
    echo: {
      good: 'They had looked down a chimney in the middle of a pool, and had been civil.',
      bad: 'There was soot on all of them, and it was wet.',
    },
  },
  {
    id: 'tenth-seat',
    type: 'discovery',
    title: 'The Tenth Seat',
    person: 'marrow',
    where: ['height', 'dark'],
    only: ['blind-quarry', 'barrow-down'],
    draws: ['study', 'look', 'force', 'talk'],
    sentence: 'A chamber may be found where ten have sat and one has yet to.',
    stakes: 'an old custom, and a place kept free',
    chance: 40,
    hook: 'Behind the loose stones there is a draught, and it comes in breaths.',
    opening:
      'The wall is one course thick; behind it is a room. Nine stone seats stand in a ring, with arms worn to a polish, and on the back of each is a lamp, cut in low relief, turned down. The tenth is rough. There is chalk on it yet. Marrow, the quarryman, who has come after you with a light, takes off his cap. “So that’s who it was for,” he says, and does not sit. Dust lies on nine of them. The tenth has been wiped.',
    question: 'The seat is the right height for any of you. What do you do?',
    approaches: [
      {
        label: 'Sit down in it',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} sat. It was quite comfortable. One could see, from there, down a long slot in the rock, all nine milestones in a line, and know, without being told, that whoever sat there could call time. {Name} got up again; the stone let {them}.',
        partial:
          '{Name} sat. There was a vote going on, of some sort. {They} abstained, and got up with cold knees and the feeling of having been minuted.',
        bad: '{Name} sat, and could not afterwards say for how long. The others could. They had had to pull.',
      },
      {
        label: 'Read the tool marks with Marrow',
        ability: 'wits',
        difficulty: 'fair',
        good: 'The two of them went round it with the light held flat. Nine masons, and the ninth had been in a hurry. “They got tired of it,” Marrow said. “They turned ’em down themselves. They took a vote.” It was the best news in two hundred years.',
        partial:
          'They agreed about eight of them. On the ninth Marrow would not be drawn. It was his own family’s mark.',
        bad: 'The light went out three times at the same seat. Marrow said that he had a wife to get back to. He had not.',
      },
      {
        label: 'Push the tenth seat over',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} put {their} back to it, and it went over with a boom that brought down dust from every roof on the hill. Underneath was a hollow, and in the hollow a stone pen.',
        partial:
          'It moved by a hand’s breadth and showed what it stood on: a lid, with a ring. It would need more than one back.',
        bad: 'It is hard to push over a thing that is part of a hill. The hill pushed, a little, in return.',
      },
    ],
    triumph: 'Marrow cut their names that same night, small, on the underside, where it is dry.',
    disaster: 'When they came out there was a mark in chalk on the back of every coat: a lamp, turned down.',
    hesitate:
      'Nobody sat, nobody touched it, nobody liked to go first. The draught took one more breath, and the light with it.',
    echo: {
      good: 'They knew now for whom the tenth place was kept.',
      bad: 'It was hard to get warm after that room, and harder to sit down.',
    },
  },
];
