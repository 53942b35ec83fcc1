import type { EventTale } from '../../schema.ts';

/** People who want something. */
export const social: EventTale[] = [
  {
    id: 'two-brothers',
    type: 'social',
    title: 'The Brothers Who Share a Cow',
    person: null,
    where: ['town', 'road'],
    only: [],
    draws: ['talk', 'help', 'move'],
    sentence: 'Two brothers with one cow between them may ask strangers to judge.',
    stakes: 'a friend or an enemy in every kitchen hereabouts',
    chance: 50,
    hook: 'Two men are coming this way with one cow between them, and each has hold of a horn.',
    opening:
      'Two men of about sixty block the way with a cow. They have the same nose and are not on speaking terms; each speaks to the cow instead. She gave milk until the lamp went out, says the first. She gives it still, says the other, at night, on the far bank, to somebody. They want a stranger to decide whose fault it is and whose cow. A crowd has begun to form, with stools.',
    question: 'Each brother looks at you, and so does the cow. How do you settle it?',
    approaches: [
      {
        label: 'Hear both out and find fair words',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} let each of them talk until he heard himself. Then {they} said it back to them, short, with the anger left out, and it turned out to be about their mother. They went home with the cow between them, arguing about who should milk.',
        partial:
          '{Name} found them terms: she was to be the elder’s by day and the younger’s by night. Both grumbled, which is a kind of agreement. The crowd had hoped for a fight, and let it be felt.',
        bad: '{Name} began well, and then said “half each”. The silence that followed was awful. When last seen, the brothers were in full agreement, and it was about strangers.',
      },
      {
        label: 'Follow the cow and see where she goes',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} let go of the halter and went after her. She walked to the landing and stood there, letting down milk to no one; and in the mud was a row of little cups, rinsed. After that there was nothing left to quarrel about.',
        partial:
          '{Name} followed the cow as far as the water, and there lost sight of her for as long as it takes to fill a pail. She came back milked. It proved somebody right. It was not clear whom.',
        bad: 'The cow led {name} through a hedge, a midden and a christening. Then she went home by herself, and everybody else had stayed to watch.',
      },
      {
        label: 'Take the cow by the horns, literally',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} took her by the horns and turned her about, as one turns a key, and led her off. The brothers were so astonished that they fell into step. By the byre they were talking, to each other.',
        partial:
          '{Name} got the cow round, by inches, and both brothers pulled along in the end, one at each flank. It cleared the road. It did not clear the air.',
        bad: '{Name} took hold, and the cow sat down. She had done this before. The crowd gave her a round of applause.',
      },
    ],
    triumph: 'They sent a cheese after {name} with a boy, and both their names were on it.',
    disaster: 'By evening there was a song about it, with a moo in the chorus.',
    hesitate:
      'Nobody wanted to be judge. The brothers waited, the crowd waited, the cow did not; she walked off through the middle of them, and it was agreed on all sides that strangers are no use.',
    echo: {
      good: 'The matter of the cow had been settled, and people nodded to them in the street.',
      bad: 'People were still telling each other about the cow.',
    },
  },
  {
    id: 'reeves-notice',
    type: 'social',
    title: 'The Fourth Notice',
    person: 'jory',
    where: ['town'],
    only: ['tallow-ford'],
    draws: ['talk', 'look', 'sneak', 'study'],
    sentence: 'The reeve may try to buy your silence before the village hears more.',
    stakes: 'the trust of the reeve, or of the village',
    chance: 45,
    hook: 'Jory Fenn has come out with a hammer and a fourth notice, and cannot find a place on the door.',
    opening:
      'Jory Fenn, the reeve, has a notice in one hand, a purse in the other, and no hand left for the hammer. He walks you a few steps aside. The notice says that the strangers have looked into the matter of the lamp and found nothing. All it wants is your names at the foot. Behind him, on their doorsteps, people have stopped sweeping.',
    question: 'The pen is dipped and held out to you. What do you do with it?',
    approaches: [
      {
        label: 'Refuse, kindly, in front of everyone',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} gave him back his pen and said, so that the doorsteps could hear it, that they would sign when it was true. Jory Fenn stood there a moment. Then he tore the notice down the middle, and looked ten years younger.',
        partial:
          '{Name} said no, and said it decently. The reeve took it, but the purse went back into his coat, and so did something he had been about to tell.',
        bad: '{Name} said no in a way that left him nowhere to look. The reeve nailed up his notice without their names. He wrote “as is well known” in its place.',
      },
      {
        label: 'Sign, and add a line in small letters',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} signed, with a flourish; and under the flourish was a line that anyone could read who could read at all. By noon everyone knew it by heart. The reeve, to his credit, laughed.',
        partial:
          '{Name} added a line, and the reeve, who was not a fool, asked for it to be shorter. What stayed was true. It was just not much.',
        bad: '{Name} wrote so small that only the reeve noticed. He sanded it very thoroughly.',
      },
      {
        label: 'Lean close and ask what frightens him',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} asked it low, and Jory Fenn put down the hammer. It was the order to bar the north doors, he said; it did not say against what, and his own sister had married north. He folded up the notice and put it in his shoe.',
        partial:
          '{Name} asked, and for an instant there was somebody at home behind his face. “Ask me at the new moon,” he said, and took his notice elsewhere.',
        bad: '{Name} asked. The reeve drew himself up to the full height of his office, which stood on a box.',
      },
    ],
    triumph:
      'The purse changed hands after all; it went to the widow with the leaking roof, and everyone saw it go.',
    disaster: 'There was a fifth notice by nightfall, and it had descriptions on it.',
    hesitate:
      'The pen dripped. While they were still looking at each other the reeve sighed, wrote something that might have been their names, and hammered it up himself.',
    echo: {
      good: 'The reeve’s fourth notice had come to nothing, and there was less fear in the street for it.',
      bad: 'The fourth notice hung on the door, and doorsteps went quiet as they passed.',
    },
  },
  {
    id: 'pip-asks',
    type: 'social',
    title: 'Three Lamps and Two Hands',
    person: 'pip',
    where: ['road', 'indoors'],
    only: ['seventh-stone', 'lamp-house', 'tallow-ford'],
    draws: ['help', 'make', 'talk', 'rest'],
    sentence: 'The keeper’s apprentice may beg for help: three lamps to trim before dark.',
    stakes: 'three lamps, and a child’s nerve',
    chance: 55,
    hook: 'Somebody small is running along the road from lamp to lamp, and there are more lamps than there is daylight.',
    opening:
      'Pip, the keeper’s apprentice, comes up the road with a ladder twice their length. There are three lamps to trim before dark: the keeper used to do two of them. The oil is bad and the wicks are wet, and the last of the three is where the dark stretch starts. Pip does not ask. They set the ladder down in front of you, as a cat sets down a mouse.',
    question: 'The sun is a hand’s breadth over the hills. How do you help, if you do?',
    approaches: [
      {
        label: 'Run the long stretch to the farthest lamp',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} ran it with the ladder on one shoulder, and had the glass open while the last of the sun was still on it. When the flame stood up, so did every hair on {their} neck; but it stood up.',
        partial:
          '{Name} got there with the dark. The flame caught, low and blue. In the ditch somebody who had been standing there sat down again.',
        bad: '{Name} ran, and the road was longer than it had been that morning. The third lamp was reached in the dark, by feel, and would not take.',
      },
      {
        label: 'Strain the bad oil until it will burn',
        ability: 'wits',
        difficulty: 'fair',
        good: 'Through a stocking, then through charcoal, then through the stocking again: what {name} had at the end of it burned as clear as gin. Pip smelled it and said a word that apprentices are not supposed to know.',
        partial:
          '{Name} got one jar of good oil out of four of bad. It would do for the night. It smelled of feet.',
        bad: 'What {name} strained out was, on the whole, the oil. They lit two lamps with what there was, and left the third to itself.',
      },
      {
        label: 'Stay by Pip and keep up their nerve',
        ability: 'heart',
        difficulty: 'easy',
        good: '{Name} held the ladder and talked, about nothing, without a pause, all down that road. Pip trimmed three. At the last one a face had come up to the edge of the light, and Pip said good evening to it, quite firmly, and shut the glass.',
        partial:
          '{Name} talked Pip through two and a half. At the third they stood with their backs to each other until it was burning, and came home hand in hand, and neither mentioned it.',
        bad: '{Name} said something meant to be cheering about keepers who go missing. Pip did the rest alone, very fast, with their chin in the air.',
      },
    ],
    triumph:
      'That night there were three lamps in a row on the hill, and people came out to look at them with their supper in their hands.',
    disaster:
      'And somewhere behind them, gently, the one lamp that had been burning all along was turned down.',
    hesitate:
      'Pip waited as long as a child can. Then they took up the ladder again and went off with it, into the dusk, and did two.',
    echo: {
      good: 'Three lamps more were burning than there might have been.',
      bad: 'One could count the lamps from there. It did not take long.',
    },
  },
  {
    id: 'verrin-dice',
    type: 'social',
    title: 'A Game with Master Verrin',
    person: 'guest',
    where: ['indoors', 'town'],
    only: ['drowned-heron', 'tallow-ford'],
    draws: ['rest', 'talk', 'other', 'look'],
    sentence: 'The guest from the room with no window may propose a game for answers.',
    stakes: 'a secret of yours against a secret of his',
    chance: 40,
    hook: 'A gentleman has sat down close by with a dice cup, and has set it for more players than one.',
    opening:
      'The gentleman introduces himself as Master Verrin. It is not the name in the guest book. He has a dice cup of black horn and very clean nails. One throw each, he says, and the loser answers a question; not a large one. His dice are bone. The spots on them have been put there by somebody patient, and there are nine on one of the faces.',
    question: 'He pushes the cup across to you. What do you play?',
    approaches: [
      {
        label: 'Throw fair, and look him in the eye',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} threw without looking at the dice, and looked at him. He lost. One could see that it did him good. “I was only the pen,” he said, and told them what it had been used to sign.',
        partial:
          '{Name} threw, and the dice tied. They each asked, and each answered about half. His half had the word “bells” in it.',
        bad: '{Name} threw a nothing. His question was a small one, put very gently, and {name} could feel it being put away afterwards in a drawer.',
      },
      {
        label: 'Palm the die with nine spots',
        ability: 'grace',
        difficulty: 'hard',
        good: 'There was a moment when he reached for his glass, and then there were two dice in the cup. He counted them, afterwards, with real pleasure. “Nobody has ever,” he said, and paid up.',
        partial:
          '{Name} had the die up one sleeve before he turned round. He said nothing of it. He answered the question, too; but he answered it to the sleeve.',
        bad: '“That one,” said Master Verrin kindly, “comes back.” It was in {names} boot. It was cold, and there were now ten spots on it.',
      },
      {
        label: 'Ask what happens when he wins',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} asked, and he set down the cup. It was, he said, the first sensible question in eighty years, and it counted as a throw. What happens when he wins is that somebody remembers something for him. He is running short.',
        partial:
          '{Name} asked. He smiled and answered a different question, and it was only later that one saw how near the two had been.',
        bad: '{Name} asked. “You are about to find out,” he said, threw three nines, and asked for the name of somebody {name} had loved. It was hard to recall, afterwards, what had been so hard about it.',
      },
    ],
    triumph: 'He bowed when he got up, lower than anybody’s rank required.',
    disaster: 'When he had gone there was a ring of damp on the table where no glass had been.',
    hesitate:
      'No one took up the cup. After a while Master Verrin shook it himself, looked under it, and said, “How interesting.” He did not say for whom.',
    echo: {
      good: 'Master Verrin had lost at dice, and gone to bed whistling.',
      bad: 'Master Verrin had won at dice, and it was best not to think about what.',
    },
  },
  {
    id: 'warden-papers',
    type: 'social',
    title: 'Papers, Please',
    person: 'ina',
    where: ['road', 'wild'],
    only: ['old-causeway', 'eighth-stone'],
    draws: ['move', 'talk', 'sneak', 'force'],
    sentence: 'The last warden of the road may demand papers that nobody has issued for years.',
    stakes: 'the way north, and a tired soldier’s temper',
    chance: 50,
    hook: 'On the road ahead somebody is putting up a barrier by herself, with a spirit level.',
    opening:
      'The barrier is a door, and the woman behind it has sergeant’s stripes sewn on with fishing line. “Ina Holt, warden of the road. Papers.” There have been no papers since the last clerk died. She knows this; she has the regulations open on her knee at another page. Her crossbow has no string. Her hand on it is quite steady. She has not been relieved in a very long time.',
    question: 'The door is between you and the north. How do you answer the sergeant?',
    approaches: [
      {
        label: 'Report to her as to a commanding officer',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} stood straight and reported: who, whence, whither, all correct. It was like watching rain on a dry field. She returned the salute, lifted the door off its hinges and held it for them.',
        partial:
          '{Name} reported. She took it down, every word, in a book, and asked how to spell the names. It took an hour, and then she let them by, with an escort of herself as far as the bend.',
        bad: '{Name} saluted with the wrong hand. Her face closed. There was a procedure for impostors, and it was the longest in the book.',
      },
      {
        label: 'Draw up papers on the spot',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} wrote them there and then, with three seals in candle wax and a clause about weather. She read it twice. “That’s a proper order,” she said, and had to turn her back for a moment.',
        partial:
          '{Name} wrote something that looked like an order if one wanted one badly. She wanted one badly. She let them through “provisionally”, and kept the ink.',
        bad: 'It was very good. It was dated, however, and the date was of a king who had not got that far in her edition.',
      },
      {
        label: 'Slip round through the reeds',
        ability: 'grace',
        difficulty: 'hard',
        good: 'There was a line through the reeds no wider than a thought, and {name} found it for them. Behind them the sergeant told her door, with some satisfaction, that nobody had got past.',
        partial:
          'They got round. {Name} looked back once, and she was looking straight at them; she lifted one finger from the crossbow, like somebody marking a page.',
        bad: 'The reeds were full of tins on strings. She had had a great deal of time. {Name} found every one of them.',
      },
      {
        label: 'Put a shoulder to the door and go through',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} walked up, took the door under one arm, and carried it to the side of the road; and then, which settled it, leaned it there with care. “I’ve been wanting to see somebody do that,” said the sergeant.',
        partial:
          'The door went. So did the hinge, and her tea. She sat looking at the tea. They went through, but nobody felt tall.',
        bad: 'It was a better door than it looked; behind it were three others, and she had nailed them herself.',
      },
    ],
    triumph: 'She gave them the watchword for that night. It was “please”.',
    disaster: 'She wrote it all up, in triplicate, and there was a copy for whoever goes by in the dark.',
    hesitate:
      'She waited for an answer, as she had waited for a good many other things. Then she wrote “no papers”, underlined it, and sent them to the back of a line that had no front.',
    echo: {
      good: 'The sergeant’s barrier stood open behind them.',
      bad: 'The sergeant had their names in her book, under a heading.',
    },
  },
  {
    id: 'mims-price',
    type: 'social',
    title: 'A Yard of White Ribbon',
    person: 'mim',
    where: ['road', 'wild', 'town'],
    only: [],
    draws: ['talk', 'help', 'other', 'move'],
    sentence: 'The peddler may offer something useful at a price that is not money.',
    stakes: 'a useful thing, against something that is yours',
    chance: 50,
    hook: 'A peddler has laid out her tray at the next bend, and put one thing under a cloth.',
    opening:
      'Mim, who sells ribbons, needles and news, has her tray on her knees and a cloth over one end of it. Under the cloth is a yard of white ribbon: the burners use it, she says, to mark where sound leaves off. It has never been wrong. She does not want coin. Coin is green just now. She wants a story that nobody has told before, or an hour of somebody’s company on a stretch of road she does not name.',
    question: 'The ribbon stirs, though there is no wind. How do you deal?',
    approaches: [
      {
        label: 'Pay with a story never told',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} told her one. It was short. The others looked at the ground, because it was true. Mim wound it up with the ribbon, and gave the ribbon; she kept the story, she said, where moths could not get at it.',
        partial:
          '{Name} told her a good one. She listened with her head on one side and cut the ribbon at half the length. “You left out the end,” she said, not unkindly.',
        bad: '“Heard it,” said Mim, before {name} was half way. She told them how it came out. It was worse than {name} had known.',
      },
      {
        label: 'Walk the nameless stretch with her',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} went with her, an hour out and an hour back, on a path that had no reason to be there, and did not look round when the slippers started. Mim handed over the ribbon as if it had been a medal.',
        partial:
          '{Name} walked it with her, nearly all. At the last turn {they} looked round. She gave the ribbon regardless, but tied a knot in it, “for the one that’s following you home”.',
        bad: '{Name} lost her in broad daylight, on a straight road. She was back at her tray before {them}. There was no ribbon on it.',
      },
      {
        label: 'Haggle for plain goods and plain news',
        ability: 'wits',
        difficulty: 'easy',
        good: '{Name} beat her down to three needles, a bit of string and the truth about Crake’s last barge. She spat on her palm for it. She had not enjoyed herself so much since spring.',
        partial: '{Name} got the news, and paid for needles nobody needed. It is how she lives.',
        bad: 'They came away with four needles and the weather. The weather was wrong.',
      },
    ],
    triumph: 'She threw in a thimble. “For luck,” she said, “or thumbs.”',
    disaster: 'She folded up her tray without a word, and where she had sat the grass was dry.',
    hesitate:
      'Mim gave them as long as it takes to thread a needle. Then she put the cloth back. “It’ll be dearer next time,” she said. “It’s always somebody’s last yard.”',
    echo: {
      good: 'Mim had gone off well pleased, and they had the better of the bargain.',
      bad: 'Mim had got the better of them, as she had of everyone since the hills were laid.',
    },
  },
  {
    id: 'wedding',
    type: 'social',
    title: 'The Silent Wedding',
    person: null,
    where: ['wild', 'water', 'road', 'dark'],
    only: [],
    draws: ['look', 'sneak', 'talk', 'move', 'rest'],
    sentence: 'A wedding may come by that makes no sound, and be short of a guest.',
    stakes: 'the good will of the drowned',
    chance: 35,
    hook: 'There is a procession on the far bank, with garlands. A fiddler leads it, sawing away, and there is nothing to hear.',
    opening:
      'They come along the bank two by two, in their best, and water runs out of their sleeves. The fiddler’s arm goes up and down. The bride is perhaps nineteen, and has been for two hundred years. At the end of the line one place is empty; the young man next to it holds out his arm, in case. Nobody is being dragged. Nobody so much as frowns. They would simply be happier with even numbers.',
    question: 'The arm is held out, and the line has stopped for you. What do you do?',
    approaches: [
      {
        label: 'Take the arm, and dance one dance',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} took the arm. It was cold and very correct. They danced one dance on the shingle to no music at all, and {name} did not miss a step of it; and the bride took a lily out of her hair and put it where she thought it was wanted.',
        partial:
          '{Name} danced, and came back, a little late and wet to the waist. Everyone had been charming. It was only that they had not wanted to let go.',
        bad: '{Name} danced, and it was lovely, and the shingle had long since turned to silt. It took three of the others to walk {them} back out.',
      },
      {
        label: 'Wish the bride well, aloud',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} said it aloud: health, and luck, and a dry roof. No one had spoken to them in two centuries. One saw it go down the line from face to face like a lamp being carried.',
        partial:
          '{Name} wished her well, and the bride made a curtsey. But the sound did not come back; and it was some time before {name} could hear {their} own feet.',
        bad: '{Name} opened {their} mouth, and what came out was nothing. The whole line waited. It is a terrible thing to disappoint the dead; they are so used to it.',
      },
      {
        label: 'Bow, and step back out of the way',
        ability: 'wits',
        difficulty: 'easy',
        good: '{Name} bowed and stepped back, as one does for somebody else’s great day. The young man put his hat over his heart and closed the gap. It was understood. It was even, somehow, appreciated.',
        partial:
          '{Name} bowed them by. At the very end the young man looked over his shoulder, and kept looking.',
        bad: '{Name} stepped back, and there was somebody there, in white, who had been told to fetch {them}.',
      },
    ],
    triumph: 'For the length of one bar, thin as a thread, they heard the fiddle.',
    disaster:
      'There was now an even number in the line. They counted themselves, and then they counted again.',
    hesitate:
      'Nobody moved. The young man lowered his arm, at last, and looked at the place beside him; and the wedding went on into the water with its one gap.',
    echo: {
      good: 'They had been guests at a wedding, and had behaved well.',
      bad: 'The thought of the wedding stayed with them, and so did some of the wet.',
    },
  },
  {
    id: 'nan-runs',
    type: 'social',
    title: 'The Clerk’s Coat',
    person: 'nan',
    where: ['town', 'water', 'road'],
    only: ['tallow-ford', 'crakes-wharf', 'drowned-heron'],
    draws: ['help', 'sneak', 'talk', 'move'],
    sentence: 'Crake’s clerk may come running, with a book under her coat and men behind her.',
    stakes: 'the true book, and the woman who kept it',
    chance: 45,
    hook: 'A woman in a coat too warm for the day is walking this way, fast, and not looking behind her.',
    opening:
      'Nan Sorrel, who keeps both of Crake’s books, is wearing a winter coat buttoned to the chin, and it has corners. “I haven’t got it,” she says at once. Round the bend come two of the factor’s men, in no hurry, one at each side of the road. She sold her place on the southbound coach to buy the day’s start, and it was not long enough.',
    question: 'The men have seen her, and now they see you. What do you do?',
    approaches: [
      {
        label: 'Stand in the road and be very large',
        ability: 'might',
        difficulty: 'fair',
        good: '{Name} stood in the road. That was all. The factor’s men came up, did a sum, and found that they were not paid enough. They remembered a barge.',
        partial:
          '{Name} held them long enough. There was shoving, and a hat went in the ditch, and by then there was no coat with corners anywhere in sight. They would know {name} again.',
        bad: 'They were not as slow as they looked. They simply divided, as a stream does round a post, and the post was {name}.',
      },
      {
        label: 'Swap coats and walk the other way',
        ability: 'grace',
        difficulty: 'fair',
        good: 'It was done behind a hedge in four breaths. The men followed the winter coat for a mile and a half; when it turned round it had {name} in it, eating an apple.',
        partial:
          'It worked until the second button. They lost Nan; but they had a good look at {name}, and one of them kept the coat.',
        bad: 'It did not fit. Nobody is that surprised to be wearing their own coat. They went round {name}, one on each side.',
      },
      {
        label: 'Read the book out loud, here and now',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} took the book, and opened it, and began to read, loudly, sums and all. People stopped. At “water, forty jars, sold as oil” the factor’s men took off their badges and stood among the listeners.',
        partial:
          '{Name} got through a page and a half. It was enough to be repeated. Then the book was gone, and its cover stayed behind in {names} hands.',
        bad: '{Name} opened it, and it was the other book. “I said I hadn’t got it,” said Nan.',
      },
    ],
    triumph:
      'She left them the red string for a keepsake. It was off the true book, and there was no knot in it any more.',
    disaster: 'Nobody spoke of Nan Sorrel at the wharf next day. Her stool had been put up on the desk.',
    hesitate:
      'They were still looking at one another when the two men took her by the elbows, quite politely, and all three walked back the way they had come.',
    echo: {
      good: 'The clerk had got away, and somewhere southward a book was being opened.',
      bad: 'They had seen the clerk walk back between two men, and had not forgotten her face.',
    },
  },
  {
    id: 'burners-song',
    type: 'social',
    title: 'A Song with Nothing in It',
    person: 'gisla',
    where: ['wild', 'fire', 'height'],
    only: ['charcoal-camp', 'barrow-down'],
    draws: ['rest', 'talk', 'look', 'help'],
    sentence: 'The burners’ children may want to teach you the song that nobody can hear.',
    stakes: 'what the children know',
    chance: 45,
    hook: 'A ring of children is dancing not far off, mouths open, all together. It looks like a good song.',
    opening:
      'There are seven of them, black to the elbows, in a ring. They sing with all their might, and one hears feet, and the fire, and that is all. Gisla, who speaks for the charcoal burners, stands by with her arms crossed very tight. Her boy brought it back from over the ribbon. It does them no harm, she says; only there is one verse more each night, and lately it has your names in it. A small girl holds out both her hands.',
    question: 'There is room in the ring for one. What do you do?',
    approaches: [
      {
        label: 'Join the ring and learn the song',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} joined hands and opened {their} mouth with the rest. It could not be heard, but it could be felt, like a tune hummed against one’s back. It was a roll of names; and it stopped where somebody had lost the page.',
        partial:
          '{Name} had the tune by the third round, and not the words. It took an hour to get it to stop. Even then {their} foot kept time.',
        bad: '{Name} joined in and came out of it with every sound a little farther off than before, and a child patting {their} hand.',
      },
      {
        label: 'Watch their lips and write it down',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} wrote what the mouths said, line by line. Lintel, Cooper, Thorn; a street of them, with the children. Gisla read it, and uncrossed her arms, and sat down on the ground.',
        partial:
          '{Name} got about half. The rest was in a speech that lips do not make any more. It was a list of something, that was clear, and it was not finished.',
        bad: '{Name} wrote for an hour, and had a page of “oh” and “ah” and one thing that was certainly “bread”.',
      },
      {
        label: 'Teach them a louder one',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} gave them one with stamping. There was clapping in the second half, and a rude word at the end; inside of ten minutes one could have heard it at the river. Gisla laughed until the soot ran.',
        partial:
          'They liked the new one, politely, and sang it twice. As soon as {name} sat down they went back to the other. But they put in the stamp.',
        bad: 'It fell flat. There is no audience like seven children who know a better song.',
      },
    ],
    triumph: 'At the end of it the small girl’s song had a sound: one note, clear as a spoon on a glass.',
    disaster: 'That night there was a new verse. Nobody would say who was in it.',
    hesitate:
      'The small girl kept her hands out for a good while. In the end she shrugged and gave them to the two on either side, and the ring closed.',
    echo: {
      good: 'The children’s song had been learned, and the ring had let them in.',
      bad: 'Somewhere behind them the children were singing, and one could not hear it, very clearly.',
    },
  },
  {
    id: 'aldous-boat',
    type: 'social',
    title: 'The Hermit’s Vow',
    person: 'aldous',
    where: ['water', 'wild', 'dark'],
    only: ['weir-chapel', 'sallows'],
    draws: ['talk', 'move', 'study', 'rest'],
    sentence: 'A hermit may offer passage to anyone who will let him talk.',
    stakes: 'a short way across the water',
    chance: 45,
    hook: 'A reed boat is coming over the water, very slowly, because the man in it keeps stopping to address the ducks.',
    opening:
      'Brother Aldous, the hermit of the weir, took a vow of solitude twelve years ago and has kept it except for Sundays, Wednesdays and emergencies. This is an emergency: he has not spoken since breakfast. He will take you across the deep part in his boat, which holds everybody if nobody breathes out. All he wants is conversation. But it must be kept up the whole way; when it stops, he says, something down there tends to join in.',
    question: 'The boat rocks. Who keeps the talk going, and how?',
    approaches: [
      {
        label: 'Talk, warmly, about anything at all',
        ability: 'heart',
        difficulty: 'fair',
        good: '{Name} talked: of cheese, of aunts, of a horse that could count. Brother Aldous wept with happiness. Under the boat something large turned over and lay still, listening, and was sorry when they landed.',
        partial:
          '{Name} ran dry in the middle. There was a pause, hardly a breath. “And the horse?” said somebody, from underneath. They finished the crossing very fluently.',
        bad: '{Name} lost the thread over the deepest place. In the silence came a voice, quite close, with a story of its own, and it was long, and it was sad, and the boat did not move till it was done.',
      },
      {
        label: 'Row hard and cut the talk short',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} took both oars and the boat stood up and ran. They were over before the hermit had got from the weather to his knee. He was a little hurt, and a good deal impressed.',
        partial:
          'They were over in half the time, with a foot of water in the boat and Brother Aldous in the middle of a sentence that he took home with him unfinished.',
        bad: 'The oar went into something that was not mud and was handed back. After that {name} rowed more politely, and it took all day.',
      },
      {
        label: 'Get him to talk instead, about below',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} asked one thing, and it was the right one. He told them of the stair, the bell, the boots, and who reads to whom down there. He talked from bank to bank, and could have gone twice round.',
        partial:
          '{Name} got him on to onions, and then on to what he had written on the onions. There he stopped himself. It had been nearly a whole word.',
        bad: '{Name} asked about his vow. He remembered it. It was a very quiet crossing, up to a point; after the point it was not quiet enough.',
      },
    ],
    triumph:
      'He blessed them on landing. The water said amen, and for once he did not seem to mind the company.',
    disaster: 'Something had learned their names on the way over. It practised them all that evening.',
    hesitate:
      'Nobody could think of anything to say. The hermit, crushed, rowed back by himself; they saw his mouth going all the way, and the water shivering as if at jokes.',
    echo: {
      good: 'They had crossed in the hermit’s boat, and their ears were still warm.',
      bad: 'They had parted from the hermit in a silence that would have qualified.',
    },
  },
];
