import type { EventTale } from '../../schema.ts';

/** Water, fire, height and the dark: things that hurt without meaning it. */
export const hazards: EventTale[] = [
  {
    id: 'flood-crest',
    type: 'hazard',
    title: 'The River Gets Up',
    person: null,
    where: ['water'],
    only: [],
    draws: ['make', 'move', 'rest', 'force'],
    sentence: 'The river may rise in one piece, without rain, and come in at the doors.',
    stakes: 'dry ground, and those on the wrong side of it',
    chance: 45,
    hook: 'The water has drawn back from the bank by an arm’s length, all along, as one draws breath.',
    opening:
      'There has been no rain, and the river is coming up the street. It comes level and unhurried, carrying a layer of straw, and it parts around nobody. On the far side of it is a shed roof with a goat and an old man on it; both are looking at you. It will be at the sills in as long as it takes to boil an egg. It seems to know where it is going.',
    question: 'The water is at your ankles. What comes first?',
    approaches: [
      {
        label: 'Wade through to the shed roof',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} went in to the chest, took the old man on one arm and the goat on the other, and walked back as one walks through a field of barley. The water let go of {them} at {spot}, with something like a pat.',
        partial:
          '{Name} got the old man. The goat swam, and got there first. What the river wanted for it was {names} left boot, and it took its time over the laces.',
        bad: '{Name} was half way when the bottom went on without {them}. The goat was seen to shake its head. In the end it was the old man who threw the rope.',
      },
      {
        label: 'Turn the water with planks and sacks',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} looked not at the water but at the street, and saw the one place where it could be talked into turning. Four planks and a door, there. It turned. It went down to the landing like a well-bred cow.',
        partial:
          'The planks held on one side. On the other it came in, went once round somebody’s kitchen, took the soup, and left.',
        bad: '{Name} built a very good wall. The river came up behind it.',
      },
      {
        label: 'Rouse the street and form a line',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} went from door to door with a pan and a spoon. Inside of a minute there were thirty in a line, chest to back, and the old man came over it hand to hand like a parcel, complaining.',
        partial:
          '{Name} got them out, and into a line, and the line held until somebody saw a face in the water and knew it.',
        bad: 'People came to their windows to hear what {name} was shouting. They had started, by then, to be unable to.',
      },
    ],
    triumph: 'The flood post got a new notch, and beside it, very small, a name.',
    disaster:
      'When it had gone back, every doorstep had been scrubbed; and on each stood a pair of wet shoes.',
    hesitate:
      'While they stood there it came up to the knee. Then, as if somebody had called it, it turned round and went home, and it took what was loose.',
    echo: {
      good: 'The river had gone back to its bed, and there was a goat that followed them about.',
      bad: 'Everything below the knee was wet, and the river had been through people’s drawers.',
    },
  },
  {
    id: 'kiln-breach',
    type: 'hazard',
    title: 'The Sixth Kiln',
    person: 'gisla',
    where: ['fire', 'wild'],
    only: ['charcoal-camp'],
    draws: ['make', 'help', 'rest', 'look'],
    sentence: 'A kiln that has been holding its breath may let it out.',
    stakes: 'the camp, and the people asleep behind it',
    chance: 45,
    hook: 'One of the smoking mounds has stopped smoking, and is getting rounder.',
    opening:
      'Five mounds smoke. The sixth has stopped, and swells. Gisla, who speaks for the charcoal burners, comes at a run with her skirt full of wet turf. If it cracks on this side it takes the sheds, where the children are asleep; if somebody were to crack it on the other, it would only take the wood. What is in there is not wood, she says. It floated up. It does not burn as other things do: it wants to tell you about it.',
    question: 'A seam of light runs up the turf. What do you do?',
    approaches: [
      {
        label: 'Break it open on the far side',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} took a pole, went round behind and put it in up to the hands. It let go with a roar, away from them all, and a tower of sparks stood up in the shape, more or less, of a staircase.',
        partial:
          '{Name} broke it on the far side, and a little on the near. The sheds stayed. Somebody’s washing did not.',
        bad: 'The pole went in and did not come out. For a moment the whole mound turned, comfortably, like somebody in bed, and then it opened where {name} was.',
      },
      {
        label: 'Smother it, turf by turf',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} laid turf as the burners do it, from the bottom up, never twice in one place, never stopping. The seam of light went from white to red to a thin line, and then there was just a hill.',
        partial:
          'It was damped down on three sides. The fourth would have to be sat up with all night, and it talked.',
        bad: 'For each turf {name} laid, one slid. By the end {they} {was} working in {their} own smoke, and the smoke said “careful, love”.',
      },
      {
        label: 'Get the sleepers out of the sheds',
        ability: 'heart',
        difficulty: 'easy',
        good: '{Name} had them out, all of them, one under each arm, and none woke properly until it was over. It burst on an empty shed. Nobody misses a shed.',
        partial:
          'They were out, and counted, and one short, and counted again. The last came up by herself, yawning, out of the wrong part of the dark.',
        bad: '{Name} shouted, and nothing happened: they had been singing so long in there that nobody could hear it. The mound went up while {they} {was} still shaking the first of them.',
      },
    ],
    triumph:
      'Gisla walked round what was left, twice, and then shook {name} by the hand, which left the hand black and very honoured.',
    disaster:
      'Out of the ashes, when it was cool, they picked a door handle, a thimble and a bell. They were put aside for whoever came up for them.',
    hesitate:
      'It did not wait. It let out its breath all at once, and for a time there was only turf in the air, and light, and someone counting children.',
    echo: {
      good: 'The sixth kiln was a hill again, and the children had slept through.',
      bad: 'The smell of the sixth kiln hung in everything, like a sentence nobody had finished.',
    },
  },
  {
    id: 'planks-turn',
    type: 'hazard',
    title: 'Every Ninth Plank',
    person: 'rook',
    where: ['wild', 'water'],
    only: ['sallows'],
    draws: ['move', 'sneak', 'look'],
    sentence: 'The path may begin to open under you, one door at a time.',
    stakes: 'your footing, and whoever is last in line',
    chance: 50,
    hook: 'Somewhere along the path there is a knock, from underneath, and then, politely, another.',
    opening:
      'You are in the middle of the path when the first plank swings up. It is a door, laid flat, and someone has opened it. There is a hall below, and a hat stand, and a good deal of green water. Behind you another opens; before you a third. Rook, who sets snares here, sits in a willow with their legs dangling and calls out that you must not be rude and you must not go in, and that most people manage one of the two.',
    question: 'The plank you are standing on has a knocker. What now?',
    approaches: [
      {
        label: 'Run for it, light and fast',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} went over them as one goes over a stream on stones, never asking any of them for more than a toe; each opened a moment too late. Rook clapped.',
        partial:
          '{Name} ran, and made it to the last one but two. There {they} went in up to the thighs, on somebody’s hall carpet, and begged pardon, and climbed out.',
        bad: '{Name} ran. There is an etiquette to running through other people’s houses, and the third door did not care for it.',
      },
      {
        label: 'Knock, and ask leave to pass',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} knelt down and knocked, and said who they were and where they were going. Below, somebody seemed to think about it. Then, one after the other, all along the path, the doors were shut.',
        partial:
          '{Name} asked. They were let through one at a time, and each was looked at, closely, from below, by a lady with a lamp.',
        bad: '{Name} knocked. It was a mistake only in so far as they were then invited in, and it took all the others hauling to decline.',
      },
      {
        label: 'Work out which planks are only wood',
        ability: 'wits',
        difficulty: 'hard',
        good: '“Every ninth,” said {name}, and then, “from the other end.” After that it was arithmetic, and they walked it as if it had been a floor.',
        partial:
          '{Name} had the rule, save for one thing, which was that somebody had moved in since. That one was wet.',
        bad: '{Name} had a rule. It was an excellent rule, and it was for a different street.',
      },
    ],
    triumph: 'On the last plank somebody had put out a saucer of milk and a bun.',
    disaster: 'Somebody below had kept a glove. They waved it, later, from quite a long way off.',
    hesitate:
      'They stood each on a plank and waited for it to be over. The doors opened, had a look, and shut; the one that did not shut in time was the one in the middle.',
    echo: {
      good: 'They had come over the doors without being asked to stay.',
      bad: 'They were wet to the waist with other people’s hallways.',
    },
  },
  {
    id: 'causeway-weight',
    type: 'hazard',
    title: 'What Settled on the Cart',
    person: 'colm',
    where: ['road', 'wild'],
    only: ['old-causeway', 'seventh-stone'],
    draws: ['move', 'force', 'help'],
    sentence: 'A cart ahead may grow heavy, with no one on it, and start to roll.',
    stakes: 'a carter, a horse and the narrow road',
    chance: 45,
    hook: 'There is a cart standing on the rise. Its springs go down, one corner at a time, as if people were getting in.',
    opening:
      'It belongs to nobody who will say so. It stands at the top of the slope, empty, and its springs are flat. Then the brake gives. Below, in the only narrow place, Colm Dray has just got a horse to walk for him, the first in a month, and he has his back turned. The cart comes down between the two ditches, quite silently, with its tailboard rattling and no rattle.',
    question: 'It will pass you in three breaths. What do you do?',
    approaches: [
      {
        label: 'Jump on and drag the brake home',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} went up over the wheel and sat down, hard, on the brake, between two people who were not there. One of them shifted over. It came to rest with its pole a hand’s breadth from the horse, who sneezed.',
        partial:
          '{Name} got up, and got the brake half on, and steered it, more or less, into the ditch. Whoever had been riding got out and walked. One saw the mud take their feet.',
        bad: '{Name} jumped, and landed on somebody’s lap. They were nice about it; but by the time {name} had got up again the cart had arrived.',
      },
      {
        label: 'Put a beam through the wheel',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} tore a rail off the fence and put it through the spokes like a bolt through a hasp. The cart stood on its nose, thought, and sat. There was a smell of river, and a murmuring as of people picking up hats.',
        partial:
          'The rail went in and broke, and the wheel with it. It stopped, across the road, and would have to be dug round.',
        bad: 'The wheel took the rail, and the rail took {name}, once round, like something on a mill.',
      },
      {
        label: 'Shout so that Colm hears it',
        ability: 'heart',
        difficulty: 'fair',
        good: 'Sound does not carry there. {Name} did not shout so much as mean it, with {their} whole chest, and Colm Dray turned his head as if somebody had touched his ear; and he and the horse went into the ditch together, in each other’s arms.',
        partial:
          'It reached the horse. The horse made up its own mind, and Colm’s. They were both up to the girth in the reeds when the cart went by.',
        bad: '{Name} shouted. One could see that it was very loud.',
      },
    ],
    triumph: 'On the seat of the cart, when they came up to it, somebody had left the fare.',
    disaster: 'From then on there was always somebody tired just behind them, hoping for a lift.',
    hesitate:
      'Three breaths is not long. They heard nothing, of course; they saw Colm look up, and the horse look up, and then the reeds closing.',
    echo: {
      good: 'Colm Dray’s horse was eating out of his hat.',
      bad: 'There were wheel tracks down the whole slope, and they were deeper than a cart makes.',
    },
  },
  {
    id: 'quarry-fall',
    type: 'hazard',
    title: 'The Ladder Way',
    person: null,
    where: ['height'],
    only: ['blind-quarry', 'barrow-down'],
    draws: ['move', 'force', 'look', 'sneak'],
    sentence: 'What you are standing on may decide to be lower down.',
    stakes: 'necks, and the way back up',
    chance: 45,
    hook: 'Grit trickles down from above, stops, and trickles again. Something up there is making up its mind.',
    opening:
      'It begins with grit. Then a ledge the size of a barn door leans out from the hill, with two sheep and a length of ladder on it, and all of you below it or upon it. It does not fall yet. It is held by one root of one thorn tree; one can hear the fibres go, singly, like somebody plucking a very low harp. There are two ways off, and one is up.',
    question: 'The harp has a few strings left. What do you do?',
    approaches: [
      {
        label: 'Climb, fast, across the loose face',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} went across it like a fly on a window and let down a rope from the good rock, and they came up it hand over hand. The ledge waited until the last boot was off it. Then it went.',
        partial: '{Name} got them up; the packs went down. One hears a kettle for a surprisingly long time.',
        bad: 'The hold {name} had chosen came away with a small, exact noise, like a drawer. Then it was all happening.',
      },
      {
        label: 'Brace the root with your own back',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} got {their} shoulders under the root and straightened {their} legs. It was not possible, and it held, for as long as it took the others to get out from underneath, and the sheep.',
        partial:
          '{Name} held it until the last but one. The last came out in a hurry, with half a hill behind.',
        bad: '{Name} took the weight. It was a great deal more than a thorn tree had made it seem.',
      },
      {
        label: 'Read the rock and walk out under it',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} looked up for as long as one dares and then said: three steps left, stop, wait, and now. The ledge came down beside them as neatly as a curtain.',
        partial:
          '{Name} brought them out by the left. It was the right side, to within a yard, and the yard was gravel.',
        bad: '{Name} read it correctly. It was merely that the hill had not read the same book.',
      },
    ],
    triumph:
      'When the dust had settled there was a new stair in the rock, as good as if somebody had cut it.',
    disaster: 'It had taken with it the way they had come, and a good part of the way they had meant to go.',
    hesitate:
      'The last string went. They jumped, all of them, in different directions, and one of the directions was wrong.',
    echo: {
      good: 'The hill had come down, and they had not been under it.',
      bad: 'They were still finding gravel in things.',
    },
  },
  {
    id: 'hush-closes',
    type: 'hazard',
    title: 'Where the Sound Stops',
    person: null,
    where: ['road', 'wild', 'dark'],
    only: [],
    draws: ['move', 'look', 'study', 'talk'],
    sentence: 'The Hush may close over you, and with it every warning.',
    stakes: 'each other, with nothing to call by',
    chance: 50,
    hook: 'Your own steps are getting fainter. A little way ahead the crickets leave off in a straight line.',
    opening:
      'First your boots go, then the wind, then the small noises that one’s own head makes. The lips of the person beside you move. Mist comes up from both sides and meets in the middle. In that white one could pass within a yard of a friend and never know it; and there are others about, going slowly, with wet sleeves, who are also looking for somebody. One of them takes an arm by mistake, and does not let go.',
    question: 'You cannot hear yourselves speak. How do you stay together and get out?',
    approaches: [
      {
        label: 'Rope up and feel the way forward',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} had them on one rope before the mist shut, and leaned into it like an ox. They came out on the far side, all of them, with one knot more at the end of the line than they had tied.',
        partial:
          '{Name} pulled, and the rope came in; it was heavy, and then it was not. Everyone was there. Somebody else had been there, too, and had undone themselves politely.',
        bad: 'The rope went slack in front and tight behind. {Name} was pulled off {their} feet and a good way down the bank before anyone could see that there was something to see.',
      },
      {
        label: 'Count steps and trust the count',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} shut {their} eyes, since they were no use, and counted. At four hundred and eleven {they} turned left, where a hand’s breadth more would have been water, and walked out into a noise of larks.',
        partial: '{Name} counted them through, and came out forty steps short. They did those at a run.',
        bad: 'Somebody was counting along. By two hundred, {name} was no longer sure which of them had started.',
      },
      {
        label: 'Ask the stranger to show you out',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} turned to whoever had hold of that arm and asked, in dumb show, for the way. The wet hand thought. Then it led them out, all in a row, like children, and let go at the edge with a little push.',
        partial:
          'They were led, though first they were led to see a house. It was under the water. There was a garden; it was clear that it had been somebody’s pride.',
        bad: '{Name} asked. It brightened. It had taken the question to be: may I come with you?',
      },
    ],
    triumph:
      'The first sound they heard was their own laughing. It came back to them from the edge of the mist, a good deal older.',
    disaster:
      'The quiet had taken a thing from each of them: a whistle, a cough, the end of a name. They noticed it one at a time.',
    hesitate:
      'They held still, each alone, as one does. When it lifted they were a bowshot apart, and one of them was standing to the waist in black water, arm in arm with nobody.',
    echo: {
      good: 'They had come through the Hush all together, and every noise was welcome.',
      bad: 'The Hush had had them, for a while, and their ears still felt the lack.',
    },
  },
  {
    id: 'frost-hem',
    type: 'hazard',
    title: 'The Turning Frost',
    person: null,
    where: ['road', 'dark', 'height'],
    only: [],
    draws: ['look', 'study', 'rest', 'force'],
    sentence: 'A ring of frost may start to widen, and somebody will be inside it.',
    stakes: 'warmth, and the feeling in your fingers',
    chance: 45,
    hook: 'There is frost on the grass in the shape of a hem, and it is an inch nearer than it was.',
    opening:
      'It comes over the ground in a ring, like the hem of something wide being let down. The grass lies flat before it, outward, and breath turns to needles. In the middle of it, where the cold is worst, a traveller sits on her bundle, white to the eyebrows, smiling at something pleasant. She will go on smiling. The hem turns slowly, as one does who is looking for a partner and has all evening.',
    question: 'Your water skin cracks. How do you get her out, or yourselves?',
    approaches: [
      {
        label: 'Run in and carry her out',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} went in at a run and came out at a walk, with her over one shoulder like a rolled carpet, and rime in {their} beard or where a beard would be. “I was dancing,” she said, by and by, and then, “Thank you.”',
        partial:
          '{Name} got her out, though not her bundle; it held her whole trade. She did not say so. She only kept looking.',
        bad: 'She was frozen to the ground. By the time {name} understood that, so was {name}.',
      },
      {
        label: 'Step with the turning, not against it',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} watched it go round, and on the fourth beat stepped in, bowed to no one, took her hands, and turned with her, out through the hem as through a door. It was the best dancing anyone there had seen.',
        partial: '{Name} found the step. It was a long dance, that was all, and it does not let one sit out.',
        bad: '{Name} was a beat late. The hem came round and laid its edge across {them}, as light as a scythe.',
      },
      {
        label: 'Light a fire in its path',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} laid a line of brush where the ring would be next, and lit it. The frost came up to it, felt its edge, and gathered in its skirts. She was outside of it before she had stopped smiling.',
        partial:
          'The fire turned it. It burned up their firewood, their spare shirts and one good hat to do it.',
        bad: 'The fire froze. One would not have thought it could; it stood there, in points, like something in a shop.',
      },
    ],
    triumph: 'Where the ring had been, the grass was full of cowslips, in quite the wrong month.',
    disaster: 'It had left a pattern on their coats, like lace, that no fire would take out.',
    hesitate:
      'The hem came on. They stepped back from it, and back again; she waved, once, with a white hand; then it went over her, and over one of them, and away.',
    echo: {
      good: 'The frost had gone by, and somebody was alive who would not have been.',
      bad: 'None of them could get properly warm.',
    },
  },
  {
    id: 'cellar-stair',
    type: 'hazard',
    title: 'The Fifth Step',
    person: 'hester',
    where: ['indoors', 'town'],
    only: ['drowned-heron'],
    draws: ['look', 'rest', 'talk', 'force', 'study'],
    sentence: 'The water in the cellar may come up one step too many.',
    stakes: 'the house, and everybody in it',
    chance: 45,
    hook: 'Something heavy has shifted, under the floor, and somebody has stopped laughing in the next room.',
    opening:
      'The anvil on the cellar hatch has begun to walk. It goes a finger at a time, ringing. Hester Vane stands on the hatch beside it with a poker and her hair down. “It’s not the water,” she says. “It’s who’s bringing it.” Through the cracks there is light, as of a good many candles, and a smell of wax and supper. Up here forty people are trying to leave by one door.',
    question: 'The hatch lifts an inch. What do you do?',
    approaches: [
      {
        label: 'Throw your weight on the hatch',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} came down on it with both knees. It was like kneeling on a very patient horse. Below, somebody sighed, and the light went off down the stair, step by step, until it was out.',
        partial:
          'It held, as far as the hinges. They had to leave it then, with the long table on top of it, and the benches upon that.',
        bad: '{Name} threw {themself} on it just as it was opened for {them}.',
      },
      {
        label: 'Get the crowd out calmly',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} got up on a barrel and called a round on the house, outside. Forty people walked out in good order, with their cups. Hester looked at {name} in a way that had a bill in it, and a kiss.',
        partial: 'They were all out in the end. The door was, too.',
        bad: '{Name} told them not to run. It is curious how that works.',
      },
      {
        label: 'Open it and say that the house is full',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} pulled the hatch wide and spoke down into the candlelight, as an innkeeper does: regrets, no beds, a wedding party. There was a pause. Somebody said, distinctly, “Ah, well.” The water went down four steps at once.',
        partial:
          'They took it in good part. They asked if they might leave their hats. The hats are there still, on the third step, in a row.',
        bad: '“We have a reservation,” said somebody; and they had. It was in the book.',
      },
    ],
    triumph:
      'In the morning there was a barrel on the top step that had not been Hester’s. The wine in it was two hundred years old, and excellent.',
    disaster: 'They had got as far as the bar. They had ordered, too; it was on the slate, in wet chalk.',
    hesitate:
      'The hatch opened, and stood so for as long as it takes to look about a room. It was shut again from below. Everything lower than a table was wet.',
    echo: {
      good: 'The hatch was shut, with an anvil on it, and Hester had stood them a drink.',
      bad: 'One could smell wax all through the house.',
    },
  },
  {
    id: 'sluice-goes',
    type: 'hazard',
    title: 'The Weir Gate',
    person: null,
    where: ['water', 'dark'],
    only: ['weir-chapel', 'crakes-wharf'],
    draws: ['force', 'move', 'make', 'study'],
    sentence: 'An old gate may give way, with the whole river leaning on it.',
    stakes: 'whoever is downstream, which may be you',
    chance: 40,
    hook: 'There is a thread of water standing straight out from the old gate, as thin as wire.',
    opening:
      'A plate the size of a table goes by at the height of your heads; that was a rivet’s doing. The old water gate bulges, all its planks like a held breath. Below it, on the shingle, a party of eel-catchers has just sat down to eat, with their backs to it, because there is no noise. The wheel that would ease it has not been turned in living memory. There is a wet rag on it, fresh.',
    question: 'Two planks spring. What do you do?',
    approaches: [
      {
        label: 'Force the rusted wheel round',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} hung on the wheel until the rust screamed, or would have. It turned; and turned more easily than it should, as if from inside, too, somebody had been waiting for a hand. The river went off sideways, in a temper.',
        partial:
          'It turned a quarter. What came through the rest of the gate wet the eel-catchers to the belt and put out their fire.',
        bad: 'The wheel came off. {Name} stood there holding it.',
      },
      {
        label: 'Run down and clear the shingle',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} came down that bank in four jumps and was among them before they had looked up. They left the frying pan. It was the only thing lost, and it was found in the next parish, with an egg in it.',
        partial:
          '{Name} had them up and running, all but the one who went back for the pan. He was fished out at the bend. He had the pan.',
        bad: '{Name} got down there in time to be downstream.',
      },
      {
        label: 'Find where it is held, and prop that',
        ability: 'wits',
        difficulty: 'fair',
        good: 'It hung on one post. {Name} saw it, and had a baulk under it and a wedge under that while the others were still pointing. The gate groaned, and settled, and there it stands.',
        partial: '{Name} propped it, and it will stand until somebody sneezes. They tiptoed off.',
        bad: '{Name} found the post on which it all hung, and touched it.',
      },
    ],
    triumph:
      'From the other side of the gate, slow and clear, somebody knocked twice, as carpenters do to say: good.',
    disaster: 'What the water had been leaning on, it turned out, was what had been keeping something in.',
    hesitate:
      'It went. There was no sound at all: a white wall, and shingle, and then the place where the shingle had been. The eel-catchers sat in a tree and looked across at them.',
    echo: {
      good: 'The old gate held, and the eel-catchers had sent over a plate.',
      bad: 'Everything below the weir had been moved along by about a mile.',
    },
  },
  {
    id: 'bees',
    type: 'hazard',
    title: 'Bees, and Nothing to Hear',
    person: null,
    where: [],
    only: [],
    draws: ['make', 'force', 'help', 'other', 'move'],
    sentence: 'Somebody may have upset a great many bees, in a place where one cannot hear them.',
    stakes: 'skin, dignity and one bee-keeper',
    chance: 40,
    hook: 'A straw hive has been left standing by the way. It trembles a little, like a drum.',
    opening:
      'An old woman comes round the corner at a remarkable pace with her apron over her head. She is pointing behind her. There is a brown smudge there at about the height of a face, and it is changing shape. One would expect a noise. She kept nine hives, for the lamp wax; somebody has tipped them over in the night, gently, one after the other. They are without a queen, without a home, and without any sound at all.',
    question: 'The smudge has seen you. What do you do?',
    approaches: [
      {
        label: 'Make smoke, and a lot of it',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} had damp straw alight in a bucket in no time and walked into the smudge with it, like a priest. The bees came down on a gatepost, in a beard, and thought about what they had done.',
        partial: 'It worked on most of them. The ones it did not work on had strong feelings.',
        bad: 'It was good smoke. The wind liked it and took it the other way, and {name} stood in the clear air, holding the bucket, in full view.',
      },
      {
        label: 'Walk, slowly, and carry the queen',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} found her, in the grass, no bigger than a bean, and took her up and walked. They settled on that arm to the shoulder, like a sleeve. {Name} walked her home, and was not stung; and was seen to be whispering.',
        partial: '{Name} carried her to the hive, very nearly. At the gate somebody sneezed.',
        bad: '{Name} had picked up a drone. It was explained to {them} at once, from all sides.',
      },
      {
        label: 'Grab the old woman and dive for water',
        ability: 'grace',
        difficulty: 'easy',
        good: '{Name} had her round the waist and both of them in the horse trough before the smudge had turned. She came up spitting. “I’m Hanne,” she said. “Have you any honey at home?”',
        partial:
          'They made it to the trough. It was shallower than one would have wished; one had to choose which end to save.',
        bad: 'The trough was empty. There was just time to remark on it.',
      },
    ],
    triumph:
      'There was honeycomb left on their packs next morning, wrapped in a dock leaf, with a bee asleep on it.',
    disaster: 'They were talked of for some time {at}, chiefly by way of gesture.',
    hesitate: 'They stood quite still, having heard that one should. The bees had not heard it.',
    echo: {
      good: 'The bees had gone home, and there would be wax for somebody’s lamp.',
      bad: 'There was some swelling, and nobody wished it remarked on.',
    },
  },
];
