import type { EventTale } from '../../schema.ts';

/** Luck, which has to be taken hold of. */
export const fortunes: EventTale[] = [
  {
    id: 'stray-mule',
    type: 'fortune',
    title: 'A Mule with No Owner',
    person: null,
    where: ['road', 'wild', 'town'],
    only: [],
    draws: ['move', 'help', 'rest', 'look'],
    sentence: 'A laden mule may wander up and decide that you are hers.',
    stakes: 'supplies, if she can be persuaded to stop',
    chance: 55,
    hook: 'A mule is standing in the way with full saddlebags, eating somebody’s hat.',
    opening:
      'She is grey, she is laden, and she has walked here alone from the dark stretch with her bit slipped. In the saddlebags are blankets, lamp oil, dried pears; on the brow band is a keeper’s badge. She lets you come to within one yard. When you step, she steps. It is a perfectly judged yard. She has been in company that made no noise for some time, and she wants to hear what you have to say for yourselves.',
    question: 'She flicks one ear. How do you win a mule?',
    approaches: [
      {
        label: 'Sing to her, something slow',
        ability: 'heart',
        difficulty: 'easy',
        good: '{Name} sang. It was an old thing about a miller. At the second verse she sighed, all down her length, came up, and put her nose under {names} arm, saddlebags and all.',
        partial:
          '{Name} sang, and she came as far as the chorus. One bag could be reached. It was the pears.',
        bad: '{Name} sang. She heard it through to the end, out of politeness, and left.',
      },
      {
        label: 'Circle round and take the halter',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} looked at everything but the mule and strolled, and yawned, and had hold of the halter before either of them seemed to have noticed. She took it as a compliment.',
        partial:
          '{Name} got the halter, and was taken for a walk on the end of it. They came back, some time later, good friends and very muddy.',
        bad: 'There is a second ear. It had been watching.',
      },
      {
        label: 'Offer her the rest of the hat',
        ability: 'wits',
        difficulty: 'fair',
        good: 'It had been straw, and it was still half a hat. {Name} held out the brim. It was what she had been waiting for somebody to understand.',
        partial: 'She took it, and {names} cuff. They had a blanket off her in the meantime.',
        bad: 'It was not about the hat. It had never been about the hat.',
      },
    ],
    triumph: 'She answered to “Wenna”, which made one think.',
    disaster:
      'She took their own pack with her. It was seen going over the hill, at a perfectly judged distance.',
    hesitate: 'They waited for her to come to them. She was waiting, too, and was better at it.',
    echo: {
      good: 'A mule walked behind them, as though it had been her idea.',
      bad: 'Now and then, on the skyline, one saw a mule.',
    },
  },
  {
    id: 'feast-of-lamps',
    type: 'fortune',
    title: 'Supper on the Sill',
    person: null,
    where: ['town', 'indoors', 'fire'],
    only: ['tallow-ford', 'drowned-heron'],
    draws: ['rest', 'talk', 'help'],
    sentence: 'It may be the evening on which nobody here lets a stranger go hungry.',
    stakes: 'a warm night and the gossip that goes with it',
    chance: 55,
    hook: 'There are plates on the window sills, more than there are people, and somebody is wiping a bench.',
    opening:
      'It is the old Feast of Lamps, on which one sets a plate on the sill for the keeper. The keepers have stopped coming. Nobody has liked to stop cooking. So every house in sight has a supper going cold on the sill and a family behind the curtain, hoping; when they see that you have stopped, doors open, all down the row, and everyone is very casual.',
    question: 'You cannot eat at every table. How do you take your luck?',
    approaches: [
      {
        label: 'Accept the poorest house’s plate',
        ability: 'heart',
        difficulty: 'easy',
        good: '{Name} stopped before the smallest sill. It was turnip, and there was little of it, and it was handed over like the crown jewels. By the time they had done, the whole row had come in, and brought theirs.',
        partial:
          'It was turnip. One cannot have everything. They were given the bed, as well, and heard the family lying awake on the floor.',
        bad: '{Name} picked the poorest by the look of it. It was the reeve’s cousin. She had only just painted.',
      },
      {
        label: 'Dine along the row, one bite each',
        ability: 'grace',
        difficulty: 'fair',
        good: 'One bite, one word, one bow and on: {name} led them down the whole row like a figure in a dance, and left not a soul offended. They came out at the far end fed, and knowing everything.',
        partial:
          'They were doing well until the house with the seven daughters. After that it was too late to dine anywhere.',
        bad: 'At the ninth sill {name} praised the eighth one’s pie. It was overheard, as it was bound to be, by the seventh.',
      },
      {
        label: 'Get them all to bring it to one table',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} carried out a bench, sat down on it in the middle of the road and waited. Somebody brought a table. Inside of an hour there were sixty at it, who had not spoken since the lamps went out.',
        partial:
          'They came, though it took two tables, because of something that had been said at a christening. There was a shouted sort of cheerfulness across the gap.',
        bad: 'Nobody wished to be the first. Then it came on to rain into the soup.',
      },
    ],
    triumph:
      'They lit every candle that they had and put them on the sills. From the north it must have looked like a town.',
    disaster: 'In the morning every plate was empty, washed and stacked. Nobody had done it.',
    hesitate:
      'They were so long about choosing that the doors shut again, one by one. It is a delicate thing, hospitality.',
    echo: {
      good: 'They were full of other people’s suppers, and of a good deal else that had come with them.',
      bad: 'There was a coolness along the row, and it was not the soup.',
    },
  },
  {
    id: 'good-oil',
    type: 'fortune',
    title: 'One Jar of the Good Oil',
    person: null,
    where: ['water', 'wild', 'road', 'town'],
    only: [],
    draws: ['look', 'make', 'sneak', 'study'],
    sentence: 'A sealed jar of the old, clear oil may come bobbing by.',
    stakes: 'light that even the Hush respects',
    chance: 50,
    hook: 'Something is coming down on the current, upright, with its stopper shining.',
    opening:
      'It comes down the water standing up, like a small person in a procession: a keeper’s jar of the old making, sealed with red. That is good oil. With that in a lamp one can hear oneself think. It goes by at the pace of a walk, twice an arm’s length out. Farther down, where it will arrive in a moment, one of Crake’s men has seen it also, and has a boat hook.',
    question: 'It is nearly abreast. How do you get it?',
    approaches: [
      {
        label: 'Hook it in with rope and weight',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} threw once. The line went round the neck of it as if it had been asked to dance. Crake’s man stood with his boat hook and looked like a monument to something.',
        partial:
          '{Name} got a loop on it and lost the stopper. Half of it went into the river, which ran quite smooth and bright there for a while.',
        bad: '{Name} threw, and caught a log. It was a very fine throw. It was a very heavy log.',
      },
      {
        label: 'Wade in and stand in its way',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} walked out until there was nothing of {them} but a head, and let it come. It knocked, gently, against {their} chest. Something that had been steering it let go.',
        partial:
          '{Name} had it in both arms when the boat hook came. They settled it at half, standing there in the water, like gentlemen.',
        bad: '{Name} stood in its way. It went round. It had been going round things for some time.',
      },
      {
        label: 'Persuade the man with the hook',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} asked him what he earned. He told them, after a while. He hooked it out himself, looked about, and set it down on the bank, on their side of the post.',
        partial:
          'He would forget having seen it, for a cup of it. He had a daughter who did not like the dark.',
        bad: 'He listened. He was quite moved. He was also moving, all this while, towards the jar.',
      },
    ],
    triumph: 'Under the seal there was a paper: *For them that ask.*',
    disaster:
      'He held it up to the light and laughed, and dropped it, to show what he thought of them. It burned on the water all the way to the bend.',
    hesitate: 'It went by. One could see into it, for a moment: it was as clear as a bell.',
    echo: {
      good: 'They had a jar of the good oil, and people walked on that side of them.',
      bad: 'The good oil had gone down the river to somebody else.',
    },
  },
  {
    id: 'whistle-child',
    type: 'fortune',
    title: 'The Lookout’s Whistle',
    person: null,
    where: ['wild', 'height', 'road', 'fire'],
    only: ['charcoal-camp', 'barrow-down', 'seventh-stone', 'old-causeway'],
    draws: ['move', 'look', 'sneak', 'talk'],
    sentence: 'A child with a whistle may have seen a better way than yours.',
    stakes: 'hours of road, saved or lost',
    chance: 50,
    hook: 'From a tree-top comes a whistle, two short, and then somebody being told not to.',
    opening:
      'She is eight, and she is the lookout. She has sat in that tree since noon and nobody has come by, and now there are a number of you. She knows a way. It saves half a day; it goes by the place with the bones, the dog that is all right really, and a gap that is only a bit wide. She can show you from up there by whistling: one for left, two for right, three for run. She has forgotten what four is.',
    question: 'The whistle is in her mouth. Do you trust it, and how?',
    approaches: [
      {
        label: 'Take the short way by whistle',
        ability: 'grace',
        difficulty: 'fair',
        good: 'Left, right, right, left; the bones were a sheep’s, the dog was all right really, and {name} took the gap as if it had been drawn on the floor. They had half a day in hand, and one ahead of them was heard to say: did you see that?',
        partial:
          'It was a good way. The dog was all right, on the whole. It was the gap that was not a bit wide.',
        bad: 'Four, it turned out, was *stop*.',
      },
      {
        label: 'Draw her map in the dust first',
        ability: 'wits',
        difficulty: 'easy',
        good: '{Name} had her come down and drew it with her, stick by stick. It was a better map than the Crown has. It had things on it like *here you can hear the school*.',
        partial: 'They made a map. North was where her supper was. It was of use as soon as one knew that.',
        bad: 'The map was very beautiful. It had a dragon on it. It may have had nothing else.',
      },
      {
        label: 'Ask her what she has been told not to say',
        ability: 'heart',
        difficulty: 'fair',
        good: 'It had been on the end of her tongue since noon. There was a man lying up at the bend, in Crake’s pay, with a list; she could do his walk. They went round him by the whole of a hill, and she did it for them twice.',
        partial: 'She would say it for a button. She would say who, for a button; where was another button.',
        bad: 'She shut her mouth so hard on the whistle that it blew.',
      },
    ],
    triumph:
      'She gave them the whistle. She had another; but she did not say so till they were out of sight, so as not to spoil it.',
    disaster: 'She could still be heard an hour later, being sorry, in code.',
    hesitate:
      'They stood about under the tree till her mother came. That was the end of the short way, and, by the sound of it, of the tree.',
    echo: {
      good: 'They had come by the short way, and there was daylight left over.',
      bad: 'The short way had taken all day.',
    },
  },
  {
    id: 'cures',
    type: 'fortune',
    title: 'Hanne’s Remedy',
    person: null,
    where: ['town', 'road', 'wild', 'fire'],
    only: [],
    draws: ['help', 'rest', 'talk', 'make'],
    sentence: 'An old bee-keeper may insist on curing you of something.',
    stakes: 'your health, and her feelings',
    chance: 50,
    hook: 'An old woman with a basket is looking you over, one after the other, and shaking her head.',
    opening:
      'She is called Hanne, she keeps bees, and she has seen better-looking corpses. It is all gone to the joints with you, she says; it is the wet. In her basket she has honey, a brown bottle, and a thing in a cloth that moves. You may choose. She will not take money, and she will not take no; she cured the last reeve of a limp that he had always been quite attached to.',
    question: 'She has rolled up her sleeves. What will you have?',
    approaches: [
      {
        label: 'Drink what is in the brown bottle',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} drank it off. There was a pause, in which {they} saw several relations. Then it all went down like a hot coin into the boots, and nothing hurt anywhere.',
        partial: '{Name} drank it. It worked. It also took the varnish off {their} buttons.',
        bad: '{Name} got it as far as the throat, and there the two of them discussed it.',
      },
      {
        label: 'Hold still for the thing in the cloth',
        ability: 'heart',
        difficulty: 'hard',
        good: 'It was warm, and had a great many small feet. It walked once round {names} neck, stopped where it hurt, and hummed. “She likes you,” said Hanne. “She didn’t like the reeve.”',
        partial:
          '{Name} held still for almost all of it. At the ear {they} laughed. It sulked, then, and did only the one side.',
        bad: '{Name} held perfectly still. It was the thing that ran.',
      },
      {
        label: 'Ask for the honey, and the recipe',
        ability: 'wits',
        difficulty: 'easy',
        good: 'Nobody had ever asked for the recipe. She gave it, with her eyes shut, in verse; and a pot of the honey, and then the small pot, from behind.',
        partial:
          'They had the honey. Of the recipe they had all but the one thing, which she calls “the usual”.',
        bad: '“Honey,” said Hanne. “For *that* chest?” It took them till evening to get away.',
      },
    ],
    triumph: 'She looked them over once more, at the end, and could not find anything. It quite upset her.',
    disaster: 'It would wear off, she said, in the spring. Or, with some people, not.',
    hesitate:
      'They hung back so long that she treated the nearest. She did it from behind, with the flat of her hand, and called it done.',
    echo: {
      good: 'They smelled of honey, and went the easier for it.',
      bad: 'It is hard to look anyone in the face, smelling like that.',
    },
  },
  {
    id: 'old-road-tune',
    type: 'fortune',
    title: 'The Marching Tune',
    person: null,
    where: ['road', 'height', 'wild'],
    only: [],
    draws: ['move', 'talk', 'rest', 'other'],
    sentence: 'Somebody may come by who is walking the same way, and singing.',
    stakes: 'company on a bad stretch',
    chance: 50,
    hook: 'Somebody is singing, on the road, not well, and getting louder.',
    opening:
      'They are pensioners: eleven old soldiers of the Crown’s road, with a drum, on their way to see the last lamp before it goes. They built part of this. They have a tune for it that has a verse for each mile, all of them rude, and where they march, the quiet draws off to both sides like a dog from a broom. But they are eleven, they are old, and they have lost the drummer’s sticks, and the bad part is ahead.',
    question: 'They have made room for you in the ranks. What do you bring?',
    approaches: [
      {
        label: 'Take the drum and keep the time',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} took the drum, with two spoons, and found the beat that makes old knees forget. They went through the bad part like a wagon through a hedge, in step, on the ninth verse, which cannot be repeated.',
        partial:
          '{Name} kept time. It was just that, on the bad part, there was a second drum, and it kept a better.',
        bad: '{Name} lost the beat at the worst place. Without it one heard how very few they were.',
      },
      {
        label: 'Carry whoever can’t keep up',
        ability: 'might',
        difficulty: 'easy',
        good: '{Name} took the two oldest, one on each arm, and had from them, in both ears, the whole true story of how the Sixth Stone came to be crooked.',
        partial:
          '{Name} carried the corporal. He sang all the way, into one ear, about a girl. He was wrong about the tune.',
        bad: '{Name} picked up the wrong one. He had been about to overtake.',
      },
      {
        label: 'Add a verse for the drowned',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} made them a tenth verse, for those who had been asked to move. It was not rude. When they came to it the second time there were more voices in it than there were mouths, and it was all quite friendly.',
        partial: 'They took up the verse, and it went well until it came to rhyming Sallowby.',
        bad: '{Name} sang it. The old men took off their caps, and after that no one felt like singing.',
      },
    ],
    triumph: 'They were made honorary members, with a button. It was a good button, and it opened doors.',
    disaster: 'At the halt they counted off. They came to twelve; nobody cared to ask.',
    hesitate:
      'The pensioners waited, marking time. Then they went on by themselves. One heard them for a long way, and then for not so long.',
    echo: {
      good: 'The pensioners’ tune was in all their heads, with every verse.',
      bad: 'They had let the old men march on alone, and the road was very quiet.',
    },
  },
  {
    id: 'coin-flip',
    type: 'fortune',
    title: 'A Coin in the Mud',
    person: null,
    where: [],
    only: [],
    draws: ['look', 'other', 'sneak', 'rest', 'study', 'move'],
    sentence: 'A green coin may lie in your way, heads up, if it had a head.',
    stakes: 'a debt you may not want, or a favour you may',
    chance: 50,
    hook: 'Something round and green lies in the mud ahead. People have stepped around it; one can see their tracks.',
    opening:
      'It lies in the middle of the way, where everybody has seen it and gone round. It is thin, green, and has nobody’s head on it. They say that if you keep one, somebody comes to fetch the change. They say, too, that it will buy you one thing that cannot be bought, if you spend it the same day and mean it. It is very slightly warm. There is a wet footprint pointing away from it.',
    question: 'It is only a coin. What do you do about it?',
    approaches: [
      {
        label: 'Pick it up and spend it well',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} took it to a child with nothing, bought from her one good morning, and paid. The child got a coin that turned, in her hand, to silver, and all the rest of the day went as mornings do.',
        partial:
          '{Name} spent it on the way being easy. It was. But there was somebody, a little behind, who was using it also.',
        bad: '{Name} went from door to door with it. Nobody had ever had anything to sell.',
      },
      {
        label: 'Give it back to the footprints',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} followed the wet steps to the water and held it out. It was taken. A while later there was a tap on {names} shoulder, and nothing there; but {they} stood straighter, all that day, as though somebody had done up {their} collar.',
        partial: '{Name} gave it back, and got change. It was three smaller ones.',
        bad: '{Name} held it out so long that {their} arm went numb, and then the sleeve was wet to the elbow, and the coin was in the boot.',
      },
      {
        label: 'Flip it, and leave it to chance',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} flipped it. It went up, turning, and did not come down. There was just a small, pleased laugh overhead, and the sun came out.',
        partial:
          'It came down on its edge. They looked at one another. It rolled off, in no hurry, in the direction they had been going.',
        bad: 'It came down heads. There was one on it now.',
      },
    ],
    triumph:
      'From that hour they had, in small things, ridiculous luck: the dry stone, the last seat, the right door.',
    disaster: 'By night there were two of it.',
    hesitate: 'They went round it, like everybody. It was lying in the way again, a mile on.',
    echo: {
      good: 'They were in credit, as far as one could tell, with somebody.',
      bad: 'Somebody had a small green claim on them.',
    },
  },
  {
    id: 'warm-spring',
    type: 'fortune',
    title: 'Somebody’s Bath',
    person: null,
    where: ['wild', 'water', 'dark', 'height'],
    only: [],
    draws: ['rest', 'help', 'look', 'move'],
    sentence: 'A warm spring may be steaming there, with towels.',
    stakes: 'rest, of a kind one pays for in manners',
    chance: 50,
    hook: 'Steam is rising behind the alders, and there is a smell of soap.',
    opening:
      'It is a hollow in the rock, full of hot water, with a flat stone for the soap and another for the feet. There are towels. They are old, very white and folded in a way that nobody has had time for in this country for two hundred years; there is one for each of you. A card leans against the soap: *Guests are asked to leave it as they would wish to find it.* You have not been properly warm since the last lamp.',
    question: 'The steam parts, invitingly. How do you behave?',
    approaches: [
      {
        label: 'Bathe, and mind your manners',
        ability: 'heart',
        difficulty: 'easy',
        good: '{Name} saw to it: shoes in a row, no splashing, and the soap rinsed. They came out pink as babies. On each towel, when it was unfolded, an initial had been worked, and it was the right one.',
        partial:
          'It was bliss. Somebody sang. It was felt by all, a little later, that one ought not to have been answered.',
        bad: '{Name} dropped the soap. One heard it go down; and down; and then somebody’s startled cry.',
      },
      {
        label: 'Keep watch while the others bathe',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} stayed dressed, and so saw it when a grey woman came with an armful of linen, counted them, nodded, and laid a cake of new soap where {name} could reach it.',
        partial:
          '{Name} kept watch. There was nothing. It was very warm, and the nothing went on and on; somebody had to wake {them}.',
        bad: '{Name} watched the trees. It did not come from the trees.',
      },
      {
        label: 'Dive and see where it comes from',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} went down with eyes open. There was a brass tap, as long as an arm, and it had been left on. {Name} closed it, out of habit. It was the first thing that anyone had turned *off* for them in two hundred years which was meant kindly.',
        partial: '{Name} got as far as a grating, and saw through it a tiled floor, and bare feet running.',
        bad: '{Name} dived. It was much deeper than a bath should be, and the door was locked, and occupied.',
      },
    ],
    triumph: 'Their clothes had been darned.',
    disaster: 'The towels would not let themselves be folded again. It was taken, one felt, personally.',
    hesitate:
      'They stood about in the steam, each waiting for another to be first. By the time that was settled it had gone cold.',
    echo: {
      good: 'They were clean behind the ears, and warm to the bone.',
      bad: 'They were neither clean nor dry, and had been, they felt, remarked upon.',
    },
  },
];
