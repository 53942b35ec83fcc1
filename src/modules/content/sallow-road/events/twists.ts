import type { EventTale } from '../../schema.ts';

/** Things are not as they were taken to be. */
export const twists: EventTale[] = [
  {
    id: 'lamp-lights-itself',
    type: 'twist',
    title: 'The Wrong Lamp Burns',
    person: null,
    where: ['road', 'dark', 'height'],
    only: ['seventh-stone', 'eighth-stone', 'ninth-stone'],
    draws: ['look', 'move', 'make', 'rest'],
    sentence: 'A lamp that ought to be dark may be burning, and by nobody’s hand.',
    stakes: 'what the light shows, and to whom',
    chance: 45,
    hook: 'There is a light where there should not be one. It is going up and down a little, as though it were being carried.',
    opening:
      'It was dark an hour ago; you have it in your own hands’ memory. Now it burns, clear and tall, and throws the shadow of the post across the road. There are other shadows. They fall toward the light, not away, and there is nobody to cast them. Every one stands with its head on one side. They have come because it is lit; they think it means that somebody has something to say.',
    question: 'They are waiting for an announcement. What do you do?',
    approaches: [
      {
        label: 'Make one, and make it good',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} got up on the step and told them the truth: that nobody had forgotten them on purpose; that it was being looked into. There was a stir, as in a chapel. One by one the shadows put on their hats.',
        partial:
          '{Name} made a speech. They heard it out. There were questions, and one could not hear them, and it took all night not to answer.',
        bad: '{Name} began, “Good people,” and one could feel two hundred years of meetings sit down again with a sigh.',
      },
      {
        label: 'Find out what it is burning',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} looked into the jar. There was no oil. There was a slip of paper, burning without growing less; and on the slip, in a child’s hand, “is anybody there”.',
        partial: '{Name} saw that there was no oil. Then the flame saw {name}, and turned round.',
        bad: '{Name} put {their} face close. It was not burning so much as breathing, and it breathed in.',
      },
      {
        label: 'Turn it down, the way she did',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} turned it down slowly, as one does for somebody asleep in a chair. The shadows went one at a time, last of all a small one, who had stayed to see how it was done.',
        partial: 'It went down, nearly. A spark stayed in the wick, like an eye not quite shut.',
        bad: '{Name} was a shade too quick. There was a gasp all round, as when one drops a curtain on the wrong line.',
      },
    ],
    triumph: 'Someone had left, on the step, a speaker’s glass of water. It was for once just water.',
    disaster: 'In the window of every house along the road a candle went out, as though in answer.',
    hesitate:
      'They waited; the shadows waited. It is the shadows who are used to it. At last the flame gave a shrug and went out by itself.',
    echo: {
      good: 'The lamp was down again, and had been thanked for its trouble.',
      bad: 'There was a lamp behind them that could not be relied on to be dark.',
    },
  },
  {
    id: 'crake-offers',
    type: 'twist',
    title: 'Mr Crake Is Most Obliged',
    person: 'crake',
    where: ['town', 'road', 'water'],
    only: ['crakes-wharf', 'tallow-ford'],
    draws: ['sneak', 'talk', 'study', 'look'],
    sentence: 'The oil factor may turn out to have hired you some time ago.',
    stakes: 'your good name, on paper',
    chance: 40,
    hook: 'A barge has tied up, and a man is setting out chairs on it: one for himself, and one for each of you.',
    opening:
      'Bellamy Crake is most obliged. He says so on the open wharf, with his hat off. He has a contract, with your names at the foot and in hands very like yours, by which you are to see to the matter of the ninth lamp. He paid in advance; you will find the coins in your packs. And you do. People who had begun to like you are standing within earshot. He would not dream of holding you to it. He has merely mentioned it.',
    question: 'Everyone is looking at your packs. How do you answer Mr Crake?',
    approaches: [
      {
        label: 'Take the contract apart, aloud',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} read it, and asked him to read out the date, and then to say what weekday that had been. It had been the day when the ferry was on the far side. Everyone present had been there to curse it. Mr Crake put on his hat.',
        partial:
          '{Name} found the hole in it, and it was a good hole; but he had four more copies, and they were better.',
        bad: 'It was a sound contract. {Name} had improved two clauses before noticing.',
      },
      {
        label: 'Throw the coins at his feet',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} emptied the packs out at his feet. The green coins rolled, and every last one of them rolled to him, and lay down in a ring. He stood in the middle. Nobody said a word, and it was a sort of verdict.',
        partial:
          '{Name} threw them down. Most people drew the right conclusion. A few drew the other, and some coins.',
        bad: 'They rolled everywhere. It is surprising who will bend down.',
      },
      {
        label: 'Snatch it and eat it',
        ability: 'grace',
        difficulty: 'hard',
        good: 'It was gone before he had drawn breath; there was a moment of chewing. “You will find,” said Mr Crake, “that that was an original.” It was the first time that anyone had seen him at a loss.',
        partial:
          '{Name} had the signatures down. The rest he got back. It now binds nobody to see to the ninth lamp.',
        bad: 'Parchment does not go down. They all stood about, and somebody fetched water.',
      },
    ],
    triumph:
      'The widow with the leaking roof began to clap. It took them quite by surprise, and she was not a woman who did things by halves.',
    disaster: 'By evening it was known for a fact what they had been paid, and it had doubled.',
    hesitate:
      'While they were looking for words Mr Crake found some for them. “No hurry,” he said, warmly, and squeezed an arm. It was seen by all.',
    echo: {
      good: 'Mr Crake’s contract had come to nothing, and he had been seen to be hot.',
      bad: 'People moved up on benches as they passed, and looked at their packs.',
    },
  },
  {
    id: 'one-too-many',
    type: 'twist',
    title: 'One Too Many',
    person: null,
    where: [],
    only: [],
    draws: ['rest', 'move', 'look', 'talk'],
    sentence: 'When you count yourselves, there may be one more than there should be.',
    stakes: 'who you are travelling with',
    chance: 40,
    hook: 'There are more footprints behind you than you have feet for.',
    opening:
      'Somebody hands round the bread, and it comes out uneven. So you count. You know each face; each of you would swear to every other; and the number is too large by one. Whoever it is does not know it either. They have jokes with you. They remember the ferry. There is only this: that one of the cups on the ground is full and has stayed full, and that nobody can say which of you put it down.',
    question: 'You look round the ring of friends. How do you settle it?',
    approaches: [
      {
        label: 'Ask something only the living forget',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} asked each what they had eaten, on the day before they came. They were vague about it, as people are. One was not. One had every crumb, and the name of the baker; and then looked down, and said, “Oh.”',
        partial:
          '{Name} asked, and it came down to two. One of them was an old friend. They were careful not to say which of the two had laughed first.',
        bad: '{Name} asked. Everyone remembered everything. They ate in silence.',
      },
      {
        label: 'Tell them that they are welcome',
        ability: 'heart',
        difficulty: 'fair',
        good: '“Whoever it is,” said {name} to the ring, “you can stay till it’s light.” Nothing happened. In the morning the number was right; the cup had been drunk from; and the fire had been kept in, all night, by somebody who knew how they each took their tea.',
        partial:
          '{Name} said it, and meant it, mostly. They could hear the *mostly*. In the morning somebody had gone without saying goodbye.',
        bad: '{Name} said it. They were all very touched. There were two too many at breakfast.',
      },
      {
        label: 'Join hands and feel for the cold one',
        ability: 'grace',
        difficulty: 'fair',
        good: 'Hand to hand to hand. {Name} felt it come round the ring like a draught; and held on, when it reached {them}, rather than let go. After a while it was not so cold. After a while it was not there.',
        partial:
          'They felt it, all of them, pass. It passed twice, and the second time it was warmer; they would know it again.',
        bad: 'They joined hands. Nobody’s was warm.',
      },
    ],
    triumph:
      'There was a parcel by the ashes, tied with a lace from somebody’s boot: one day’s bread, cut exactly even.',
    disaster: 'They gave up counting. One of them, whichever it was, had begun to cry.',
    hesitate:
      'Nobody liked to ask. They packed up and went on, and left a gap at the fire, and it came with them.',
    echo: {
      good: 'They were the right number again, and were nicer to each other for it.',
      bad: 'They did not count, after that, or not aloud.',
    },
  },
  {
    id: 'wenna-note',
    type: 'twist',
    title: 'The Lamp-Thief Writes',
    person: null,
    where: [],
    only: [],
    draws: ['study', 'look', 'talk', 'help'],
    sentence: 'The one you are looking for may have been looking after you.',
    stakes: 'whose side you thought you were on',
    chance: 40,
    hook: 'Somebody has been here before you, and has swept.',
    opening:
      'There is a fire laid, dry, with the kindling crossed as keepers do it. There is a pan with a lid on, still warm. Under the lid is a note. *You have been decent to Pip. Sit by the left; the right-hand stones spit. The man who calls himself the road’s inspector will be at the bend at dusk, and he will tell you that I am mad. Ask him what he was paid in. W. T.* She is wanted for nine crimes. The stew smells of thyme.',
    question: 'The bend is in sight, and so is dusk. What do you do?',
    approaches: [
      {
        label: 'Go and meet him, and ask',
        ability: 'heart',
        difficulty: 'fair',
        good: 'He was at the bend; he did say that she was mad. {Name} asked him what he was paid in. He put a hand to his pocket, as people do, and took it out wet. He was ashamed, then, and told them the rest.',
        partial:
          '{Name} asked it. “In kind,” said the man, and would not say what kind. But he had not asked how they knew to ask.',
        bad: 'He had a note, too, and it was about them. It was in the same hand.',
      },
      {
        label: 'Compare the writing with her ledger',
        ability: 'wits',
        difficulty: 'fair',
        good: 'It was hers: the long tail to the *y*, the blot at each full stop where she rested. And it had been written by somebody standing to the waist in water. {Name} showed them the line of it.',
        partial:
          'It was hers, or by someone she had taught. That made two people to feed strangers, and one of them was nine years old.',
        bad: '{Name} proved that it was forged. The proof was lovely. She had signed it herself, not an hour before, and was listening.',
      },
      {
        label: 'Lie up and watch for her instead',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} lay quite still until it was nearly dark. She came for her pan. She was small, and she was tired; she stood with it in her hands for a moment, and said to the bushes, “Thank you for eating it,” and was not followed.',
        partial:
          '{Name} saw a lantern, with a hand round it; it went among the trees and stood. It had seen {them}, too. It dipped.',
        bad: 'She came from behind, took the pan and was gone. She had put a blanket over {name}.',
      },
    ],
    triumph: 'In the bottom of the pan was scratched a map, with a cross on it, and *when you like*.',
    disaster: 'Whatever they did next, there was nobody any longer who swept.',
    hesitate:
      'They sat down on the left and ate, and talked it over until the bend was dark. He had come, and gone. So had she.',
    echo: {
      good: 'They had begun to wonder who in this was the thief.',
      bad: 'They had eaten her stew, and doubted her, and the stew had been good.',
    },
  },
  {
    id: 'sixth-smokes',
    type: 'twist',
    title: 'The Sixth Lamp Smokes',
    person: null,
    where: ['road', 'height', 'town'],
    only: ['seventh-stone', 'lamp-house', 'tallow-ford', 'barrow-down'],
    draws: ['look', 'move', 'make', 'talk'],
    sentence: 'The dark may not be coming from where you think.',
    stakes: 'the road behind you',
    chance: 45,
    hook: 'Look back once. The lamp to the south of you has never burned with that colour.',
    opening:
      'You have all been looking north. So it is a while before somebody turns round. Behind you, southward, on the safe side, where the children are, the sixth lamp smokes and sinks. Nobody is near it. There is a beacon for this, with a sealed order; there is a village that will run if it is lit and will not wake if it is not. And there is, between you and the lamp, about as much time as a wick takes.',
    question: 'It is going down as you watch. What do you do?',
    approaches: [
      {
        label: 'Race back and feed it',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} ran as one runs in dreams, and for once arrived. A spoonful of lard, a strip of shirt. It caught. In the village, where nobody would ever know of it, a dog turned over in its sleep.',
        partial:
          '{Name} saved a flame the size of a pea, and had to stand there and shelter it till somebody came. That was at dawn.',
        bad: 'It went out in {names} face. It had the decency to do it gently.',
      },
      {
        label: 'Light the beacon and wake everyone',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} threw the whole stack on. It stood up thirty feet, and one saw doors opening, as far as the river, and small lights come out and make a line, and the line start moving the right way.',
        partial:
          'It burned. They came out. It then had to be explained to four hundred people in their nightshirts that they could go in again.',
        bad: 'It had been laid wet, by somebody who was paid to lay it dry. {Name} got a great deal of smoke, and it lay down on the village like a lid.',
      },
      {
        label: 'Work out why the sixth, why now',
        ability: 'wits',
        difficulty: 'fair',
        good: '“It’s the oil,” said {name}. “It was always going to be the oil.” They had the jar from the niche of the seventh, what there was of it that was not river, and it was enough; it was the *same delivery*, and now they could prove it.',
        partial:
          '{Name} saw why. It was too late for the lamp, but it was a fine thing to know whom to shout at.',
        bad: 'There were three good reasons. By the time {name} had chosen between them there were three good reasons and no lamp.',
      },
    ],
    triumph:
      'In the morning the whole of the lamp’s brass had been polished. No one in the village would own to it.',
    disaster: 'There had been nothing behind them until then to be afraid of.',
    hesitate:
      'They shouted at each other, and all of it made sense. It went out in the middle of a very good point.',
    echo: {
      good: 'There was a light to the south yet, and it mattered more than it had.',
      bad: 'It was dark before them, and now it was dark behind.',
    },
  },
  {
    id: 'verrin-signs',
    type: 'twist',
    title: 'The Pen in His Pocket',
    person: 'guest',
    where: ['town', 'indoors', 'road', 'height'],
    only: ['drowned-heron', 'tallow-ford', 'ninth-stone'],
    draws: ['talk', 'study', 'look', 'rest'],
    sentence: 'Master Verrin may hand you the pen, and it may still be wet.',
    stakes: 'a signature two hundred years late',
    chance: 35,
    hook: 'A gentleman with clean nails sits writing by the wayside, and there is nothing on the page.',
    opening:
      'Master Verrin has grown thinner. One can see the wall through his cuffs. He was never a man, he tells you, with apologies; he was the pen that signed it. It is a matter of some regret to him. The Crown’s half of the contract was left open, as it happens, for the name of whoever should turn up and care. He has kept it all this time in his breast pocket. He unfolds it, and unfolds himself a little, and lies there in his own hand, dripping.',
    question: 'There is a dotted line. What do you do with the pen?',
    approaches: [
      {
        label: 'Write in a way out, small and clear',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} wrote above the line, in letters like barley, *until they shall wish otherwise*. The ink took. He read it, upside down, as pens do, and one could no longer see the wall through him at all.',
        partial:
          '{Name} got a clause in. It was a good clause. There turned out to be a clause about clauses.',
        bad: 'The pen wrote what it had written the first time. It could not help it; it begged their pardon the whole way.',
      },
      {
        label: 'Refuse to sign for other people',
        ability: 'heart',
        difficulty: 'fair',
        good: '“It isn’t ours,” said {name}, and gave it back. He was silent for so long that they thought he had dried. “No,” he said. “It was not ours, either. How extraordinary that it can be said.”',
        partial:
          '{Name} would not sign. He bowed. But the line stayed dotted, and it stayed with them, at the edge of the eye.',
        bad: '{Name} pushed it away. There was a blot. It was, he said, looking at it, rather like a signature.',
      },
      {
        label: 'Break the pen',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} asked first. He thought about it, and he nodded. It broke like a dry reed; there was a sigh; and from every page of every ledger on the road, they learned later, that day the ink was gone.',
        partial: 'It bent. He sat up, holding his side. “So near,” he said, with real regret.',
        bad: 'It would not break. The ink went up {names} arm as far as the elbow. There are some words in it, if one holds it to the light.',
      },
    ],
    triumph: 'He left them his dice. There was no longer a nine on any of them.',
    disaster: 'Somewhere a door closed, with a sound like a book, and they were on this side of it.',
    hesitate:
      'He lay in his own palm until he began to dry. Then he folded up the paper, and himself. “There is never any hurry,” he said, sadly, “until there is.”',
    echo: {
      good: 'Master Verrin’s contract had a hole in it, and some daylight came in.',
      bad: 'There was ink on somebody’s cuff, and it was not done spreading.',
    },
  },
  {
    id: 'ferry-full',
    type: 'twist',
    title: 'The Ferry Comes Back Full',
    person: 'maud',
    where: ['water', 'town'],
    only: ['tallow-ford'],
    draws: ['move', 'talk', 'look', 'help'],
    sentence: 'The night ferry may return, and this time with passengers one can see.',
    stakes: 'a landing full of people with nowhere to go',
    chance: 40,
    hook: 'The ferry chain has begun to tick, slowly, link by link. Maud Pell is standing on this side of it.',
    opening:
      'It comes in out of the mist low in the water, and Maud Pell, who runs the ferry, lets go of the rope that she has not been hauling. They are all aboard, in their good clothes: nine households, with hens. One can see them. They have got as far as being seen. The oldest steps onto the landing, wipes his feet, and asks in a whisper whether this is where one comes about the houses. Behind you the street is filling with people who have pitchforks and have not yet thought why.',
    question: 'The two crowds have just caught sight of each other. What do you do?',
    approaches: [
      {
        label: 'Stand between and make the introductions',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} took the old man by the arm and presented him: Mr Lintel, the baker; Mrs Harrow, who sells eels. “We’ve met,” said Tib Harrow slowly. “You’ve fed them, I think.” Somebody put down a pitchfork, so as to shake hands.',
        partial: '{Name} got them as far as nodding. It was the hens that nearly undid it.',
        bad: '{Name} said the word “drowned”. There is no good place in a sentence for it.',
      },
      {
        label: 'Find them somewhere dry, quickly',
        ability: 'wits',
        difficulty: 'fair',
        good: '“The net loft,” said {name}; “the wharf; the reeve’s best room.” There was space for ninety before anyone had thought to say that there was not. They went in on tiptoe. They had brought their own sheets.',
        partial:
          'There was room for most. The rest sat on the landing all night with their feet in the river, not complaining, where everyone could see them not complain.',
        bad: '{Name} offered them the chapel. There was an awful pause. It was explained that they had just come from there.',
      },
      {
        label: 'Push the ferry off again',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} put {their} back to her, and she went. It was kindly done. “We came too early,” said the old man, from the mist. “It’s the excitement.” They waved till one could not see them.',
        partial:
          'She went out a length and hung there on the chain. They did not mind. They had learned patience in a hard school, and could see very well from there.',
        bad: '{Name} pushed, and the chain parted. She lay across the landing like a gate, and would be there until somebody found ninety people somewhere to go.',
      },
    ],
    triumph:
      'Maud Pell found a coin on the bench for each of them; and, under the last, a note, to say that it was the best crossing that they had had.',
    disaster:
      'One of the hens had stayed behind. It laid, next day, an egg with water in it, and in the water was a light.',
    hesitate:
      'Nobody spoke. The old man looked from face to face, and understood, and put his hat on. The ferry took them back the way they had come.',
    echo: {
      good: 'There were ninety people who had been seen, and one had got through it with handshakes.',
      bad: 'The ferry had gone back full, and nobody in the street would look at anybody.',
    },
  },
  {
    id: 'sergeants-relief',
    type: 'twist',
    title: 'The Relief Arrives',
    person: 'ina',
    where: ['road', 'wild', 'dark'],
    only: ['eighth-stone', 'old-causeway'],
    draws: ['move', 'sneak', 'talk', 'look'],
    sentence: 'The sergeant’s relief may come at last, from the wrong direction.',
    stakes: 'who holds the road, and under whose orders',
    chance: 40,
    hook: 'Boots on the road, in step, a dozen pair. They are coming from the north.',
    opening:
      'They march up out of the dark stretch, twelve of them, in uniforms of a cut one sees on tombs. Their officer halts them and salutes Sergeant Ina Holt, who has waited eighteen months for that. His orders are correct. They are stamped. They relieve her of her post, as of today, in the two hundred and first year of the lamps; and there is water running out of every sleeve and sheath. She has her hand half way to her cap. She is looking at you.',
    question: 'She will do what somebody with a right to it tells her. What do you say?',
    approaches: [
      {
        label: 'Tell her she may stand down',
        ability: 'heart',
        difficulty: 'fair',
        good: '“You’re relieved,” said {name}. “You’ve done it.” She took her hand down. The officer took over the crossbow without a string as one accepts a sword. She slept where she stood; he put his own coat over her, and they held the road till morning, and nothing passed.',
        partial:
          '{Name} said so. She handed over the post door by door, all twenty-six, with an inventory. It took till daybreak, when they faded, in the middle of the hinges.',
        bad: '“On whose authority?” said the sergeant. It was a fair question, and there was no fair answer.',
      },
      {
        label: 'Find the flaw in his orders',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} read them, and found it: they relieved *the ninth sentry*. She was the tenth. He looked, and went as pink as he could. “Then it’s we that are to be relieved,” he said, quite faintly; and she did it, with the whole ceremony.',
        partial:
          'There was a flaw, and he admitted it. He would have to take it up the line. The line, he said, looking north, was rather long.',
        bad: '{Name} found a flaw. It was in the uniform, and it was where he had been killed.',
      },
      {
        label: 'Fall in beside her',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} stepped up at her left, and grounded a stick. One after another, so did the rest. The officer looked along that line. It was a good deal more than he had found at any other post. He presented arms and marched his people round by the ditch.',
        partial:
          'They stood shoulder to shoulder until it began to get light. He stood, too. It was a matter of who would blink, and there was only one side that could.',
        bad: '{Name} fell in. He took it for a transfer.',
      },
    ],
    triumph:
      'She tore the stripes off herself afterwards, and sewed them on again the right way up. “I never had time,” she said.',
    disaster: 'In her book, under *strength of post*, there was now a figure thirteen, and the ink was wet.',
    hesitate:
      'No one gave the order. So she saluted, in the end, because it was the one thing she was sure of, and stood there, saluting, until they had gone by.',
    echo: {
      good: 'The sergeant had slept, for the first time since spring, and her snores could be heard.',
      bad: 'The post had changed hands, or had not; the sergeant would not talk about it.',
    },
  },
  {
    id: 'dunstan-asleep',
    type: 'twist',
    title: 'Dunstan Nods Off',
    person: null,
    where: ['dark', 'road', 'height'],
    only: [],
    draws: ['rest', 'look', 'sneak', 'help', 'talk'],
    sentence: 'The last keeper may fall asleep at last, with you beside him.',
    stakes: 'the last flame on the road',
    chance: 35,
    hook: 'A long way up the road the smallest light has just dipped, as a head does.',
    opening:
      'You see it from where you are, as one can on a clear night: the last flame, and beside it, small as a seed, a chair. It has been forty years. His chin has gone down on his chest; the hand that tends the wick has opened. And the flame, which leans toward whoever speaks, is leaning now to you, all that way. If you talk it will hold to your voice. If you stop, somebody else will talk. They are standing quite close to it.',
    question: 'It is listening to you, across the miles. What do you give it?',
    approaches: [
      {
        label: 'Tell it a story until dawn',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} told it, from the beginning, with all the voices. When the sky went grey the flame stood up straight; the hand closed on the wick; and a very old voice, clear over all that distance, asked what had happened to the horse.',
        partial:
          '{Name} talked until there was no voice left. It had sunk to a bead. Then it was day, and it did not matter for a while.',
        bad: '{Name} lost the thread, and another voice took it up, hoarse and kind, at the same word. It was a better story. The flame leaned the other way to hear.',
      },
      {
        label: 'Shout, all together, to wake him',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} gave the time and they shouted, all together, one word. One could see it go, as one sees wind go over barley. The seed jumped in its chair.',
        partial:
          'It reached him in his dream. He got up, trimmed it, said good night to someone, and sat down without having woken.',
        bad: 'They shouted. It blew the flame flat. It was as near a thing as there has ever been.',
      },
      {
        label: 'Read it the names you know',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} gave it the names they had: Lintel, Cooper, Thorn. At each the flame bowed, and took a little less oil. They had bought him a day by it, as he told them when they came.',
        partial:
          'They had not many. They said them over. On the second round someone out there was heard to answer “here”.',
        bad: '{Name} got one wrong. Nobody was angry. It was only that he had waited so long to hear it.',
      },
    ],
    triumph:
      'And for a moment there were nine lights on the road, from one end to the other, as there used to be.',
    disaster: 'It did not go out. It looked, for an instant, as if it had thought of it.',
    hesitate:
      'They whispered about what to say. It strained to hear, and burned up a day’s oil in listening.',
    echo: {
      good: 'The last flame had come through the night, and some of that was their doing.',
      bad: 'The last flame was lower than it had been, and they knew by how much.',
    },
  },
];
