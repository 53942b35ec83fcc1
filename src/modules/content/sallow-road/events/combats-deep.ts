import type { EventTale } from '../../schema.ts';

/** What comes up, what comes loose and what comes without a sound. */
export const deepCombats: EventTale[] = [
  {
    id: 'landing-at-night',
    type: 'combat',
    title: 'They Have Come Up for Someone',
    person: null,
    where: ['water', 'dark'],
    only: [],
    draws: ['look', 'study', 'rest', 'talk'],
    sentence: 'Somebody may come up the steps that go on under the water.',
    stakes: 'one of you, taken below by the hand',
    chance: 45,
    hook: 'On the lowest dry step there are wet footprints. They are of somebody standing and waiting.',
    opening:
      'It begins with a hat. It comes up out of the water, quite level, and under it there is somebody, and the water runs out of the sleeves as from a gutter. What follows after is in its best clothes too. They wipe their feet. They have come for someone: one can see it from how they look into each face, kindly, with their heads on one side, and move on. They look into {names}. They do not move on.',
    question: 'A cold hand is held out, palm up. What is it given?',
    approaches: [
      {
        label: 'Tell them they have the wrong house',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} said it gently, as one says it on the step to somebody’s grandmother: wrong house; next along; mind how you go. They talked it over with their eyes. Then the hat was raised, by its owner, and they went back down to look at the number.',
        partial:
          '{Name} told them. They nodded, all of them. And then they said the name of the house, and it was the right one.',
        bad: '{Name} spoke, and that was a mistake: it was the voice they had been waiting to hear.',
      },
      {
        label: 'Give them a light to go home by',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} put a lantern into the hand that had been held out. The whole wet company looked at it. It had been a long time. They went down in a line behind it, and the glow could be followed for a good way under the water.',
        partial:
          'The hand closed over the lantern, and for a moment it was well. Then water ran down the sleeve and put it out, and somebody wailed.',
        bad: '{Name} held up the light. Now they could see who was behind {them}, and there were more of those than they had hoped for.',
      },
      {
        label: 'Draw them off along the bank',
        ability: 'grace',
        difficulty: 'fair',
        good: '{Name} let them come, and walked backwards, and was always just out of reach; and a long way down the bank {they} stepped behind a tree. They stood about there until it grew light, and then they were mist.',
        partial: '{Name} drew them after {them}, all but one; and that one called, and they turned round.',
        bad: '{Name} walked backwards along the bank, very cleverly, into one who had come up late.',
      },
    ],
    triumph: 'In the morning nine green coins lay on the lowest step, in a row, as a thank-you.',
    disaster: 'And the river behind them was full of hats.',
    hesitate: 'Nobody took the hand. It waited as long as was polite, and then it took hold.',
    echo: {
      good: 'Visitors had come up and been sent home, and nobody had gone with them.',
      bad: 'There was river water on the steps, and it had not dried.',
    },
    fight: {
      label: 'Hold the top step against them',
      small: [{ id: 'wet-walker', count: 2 }],
      medium: [
        { id: 'pond-tenant', count: 1 },
        { id: 'wet-walker', count: 2 },
      ],
      large: [
        { id: 'sunk-reeve', count: 1 },
        { id: 'wet-walker', count: 3 },
      ],
      victory: 'The steps were empty, down to the water and a good way on.',
      flight: 'They had given up the steps to whoever used them, and kept their own hands.',
      defeat: 'They had been taken by the hand, led about, and for some reason led back.',
    },
  },
  {
    id: 'old-watch',
    type: 'combat',
    title: 'The Old Watch Turns Out',
    person: null,
    where: ['road', 'dark', 'height'],
    only: [],
    draws: ['move', 'sneak', 'study', 'force'],
    sentence: 'The road’s first watch may still be on duty, and find your papers wanting.',
    stakes: 'passage, by right or otherwise',
    chance: 40,
    hook: 'Ahead in the dusk there is a clank, and another, evenly spaced, as of somebody pacing who has no feet.',
    opening:
      'It has been leaning by the road so long that swallows have built in it: a suit of the old watch, rusted through, halberd and all. As you come up it straightens. It has nobody inside; one can see the stars through the joints. The halberd comes down across the way and stops a hand’s breadth from {names} chest. From somewhere about the collar comes a draught, and the draught makes a word, and it is “Countersign”. Farther on, something else gets up out of the ditch, buckling itself.',
    question: 'It will ask three times, as the rules are. What do you answer?',
    approaches: [
      {
        label: 'Work out the countersign from the rust',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} read what was left of the order pinned inside the helmet, did the sum for two hundred years, and gave the word. It was the right one. The halberd went up. It had not been so happy in a long time; a rivet fell out.',
        partial:
          '{Name} gave it a word, and the word had been right until the Thursday. The halberd trembled with regret, and came down.',
        bad: '{Name} guessed. It took off its helmet, to hear better, and {name} guessed again, and that was three.',
      },
      {
        label: 'Give it an order in the old form',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} barked at it, from the bottom of the lungs, that it was late, that its straps were a disgrace, and that it was relieved. It saluted so hard that the arm came off. They heard it march home, whistling through the gaps.',
        partial:
          '{Name} gave the order, and it was obeyed to the letter; the letter, as it happened, was “Front rank, forward”.',
        bad: '“By whose authority?” said the draught. It was the one thing {name} had not thought of.',
      },
    ],
    triumph:
      'As they went by, there was a rattle on either hand, up the dark road: the whole watch presenting arms.',
    disaster: 'Somewhere a horn was blown, with nobody’s breath.',
    hesitate:
      '“Countersign,” it said, and “Countersign”, and then, sadly, “Countersign”; and then it did its duty.',
    echo: {
      good: 'The old watch had let them pass, and had been glad of the company.',
      bad: 'Behind them a voice without a throat was still asking for the countersign.',
    },
    fight: {
      label: 'Beat the halberd aside and fight',
      small: [{ id: 'empty-coat', count: 2 }],
      medium: [
        { id: 'rusted-warden', count: 1 },
        { id: 'empty-coat', count: 2 },
      ],
      large: [
        { id: 'hollow-captain', count: 1 },
        { id: 'rusted-warden', count: 1 },
        { id: 'empty-coat', count: 1 },
      ],
      victory: 'The old watch had been stood down at last, into the ditch, piece by piece.',
      flight: 'They had not had the countersign, and had had to go without, quickly.',
      defeat: 'They had been detained under regulations that nobody living could read.',
    },
  },
  {
    id: 'rubble',
    type: 'combat',
    title: 'The Rock Has Been Counting',
    person: null,
    where: ['height', 'dark', 'road'],
    only: [],
    draws: ['force', 'make', 'study', 'move'],
    sentence: 'A heap of rubble may object to being walked on.',
    stakes: 'shins, and what is above them',
    chance: 40,
    hook: 'There is a heap of stones by the way, and there was one before, and it had the same stone on top.',
    opening:
      'Gravel runs down the slope, and stops, and then, which gravel does not, runs up again. It gathers itself into a shape with elbows. The boulder behind it opens, not its eyes, but two places where drill holes are, and folds down its arms from its chest. It has a number painted on it. It says something like a cart on a bad road, and {name}, who has stepped back, hears it say it again: it wants to know where the other piece is.',
    question: 'It is picking up something the size of a calf. How do you meet that?',
    approaches: [
      {
        label: 'Tell it where the stone was carted',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} looked at the number and at the grain, and pointed: the lintel of the chapel, down there, where one could see the smoke. It looked for a long time. Then it put the calf-sized thing down, carefully, and sat, facing that way.',
        partial:
          '{Name} pointed to the place. It understood. It understood, too, that somebody must have carried it there, and it looked at {names} hands.',
        bad: '{Name} pointed south. It had been north. It had been waiting two hundred years for somebody to say north.',
      },
      {
        label: 'Run between its legs as it throws',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} went straight at it and underneath, with the others on {their} heels, while it was still looking at the place where they ought to be. It takes a thing like that some time to turn round. By then they were elsewhere.',
        partial: 'They were through, all of them, and then the gravel got them round the ankles like surf.',
        bad: 'It sat down. It was as simple as that; {name} got out from under by a hair, on the wrong side.',
      },
    ],
    triumph: 'A pebble followed {name} for some way afterwards, at heel.',
    disaster: 'Up the slope, one by one, the other heaps began to shift.',
    hesitate: 'It asked once more, and nobody answered; and it threw.',
    echo: {
      good: 'The rocks along there were rocks again, and had been spoken to politely.',
      bad: 'There was grit in everything, and some of it was still moving.',
    },
    fight: {
      label: 'Break stone',
      small: [{ id: 'quarry-imp', count: 2 }],
      medium: [
        { id: 'mile-sitter', count: 1 },
        { id: 'quarry-imp', count: 2 },
      ],
      large: [
        { id: 'quarry-giant', count: 1 },
        { id: 'quarry-imp', count: 2 },
      ],
      victory: 'There was a good deal of road metal lying about, free to anyone.',
      flight: 'They had outrun a rockfall, which had taken it ill and followed them to the bend.',
      defeat: 'They had been put in a heap by the roadside, with the largest at the bottom.',
    },
  },
  {
    id: 'cloud-without-lamp',
    type: 'combat',
    title: 'What Gathers Where a Lamp Was',
    person: null,
    where: ['road', 'dark', 'height'],
    only: [],
    draws: ['make', 'look', 'study', 'rest'],
    sentence: 'Something that used to live round the lamp may come to yours.',
    stakes: 'the light, and the eyes it shines in',
    chance: 45,
    hook: 'There is a soft ticking round the lantern glass. It is one wing, and then it is several.',
    opening:
      'They come to the light, and nobody minds that; then they go on coming. They cover the glass, and the hand that holds it, and it is dusk under them, and dust. They are looking for the lamp that used to be here. Finding none, they settle on what has a gleam in it. {Name} shuts both eyes just in time, and hears wings, a great many small ones, and over them, slow as a man folding a sheet, a pair that is not small at all.',
    question: 'Something lands on your eyelids. What do you do?',
    approaches: [
      {
        label: 'Throw the lantern away, as far as you can',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} tore it loose and flung it, and it went over the edge of the road like a falling star, and everything with wings went after it. It was very dark then. Nobody complained.',
        partial:
          '{Name} flung the lantern, and they went after it; but it went out as it struck, and they came back, and now they were disappointed.',
        bad: 'It slipped. It landed at {names} own feet, and broke, and shone up at them all beautifully.',
      },
      {
        label: 'Cover every gleam and sit still',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} had them put out the light and sit down with their cloaks over their heads, and talked to them, low, about other things. It pattered on the cloth for an hour like rain. Then it stopped.',
        partial:
          'They sat in the dark, covered, and it was nearly over; then somebody’s buckle caught the moon.',
        bad: 'Not everybody can sit still with something in the ear, and {name} had promised too much.',
      },
    ],
    triumph:
      'In the grey of the morning every one of them had a fine silver dust on the lashes, and saw remarkably well.',
    disaster: 'The moon came out.',
    hesitate:
      'They stood there with their eyes shut, each waiting for the others, while it settled, and settled, and began to drink.',
    echo: {
      good: 'The dust had settled, and everybody could see.',
      bad: 'There was dust on their lashes, and it itched.',
    },
    fight: {
      label: 'Lash out, eyes shut',
      small: [{ id: 'lamp-moths', count: 1 }],
      medium: [{ id: 'lamp-moths', count: 4 }],
      large: [
        { id: 'lamp-eater', count: 1 },
        { id: 'lamp-moths', count: 2 },
      ],
      victory: 'Grey wings lay about like burnt paper, and the lantern was their own again.',
      flight: 'They had left their light behind for what wanted it, and gone on by feel.',
      defeat:
        'They had sat blind by the road until morning, and somebody had gone through the packs meanwhile.',
    },
  },
  {
    id: 'quiet-at-the-cross',
    type: 'combat',
    title: 'The Quiet Comes Nearer',
    person: null,
    where: ['road', 'wild', 'height'],
    only: [],
    draws: ['talk', 'move', 'rest', 'look'],
    sentence: 'Something that feeds on noise may have heard you.',
    stakes: 'your voices, for a start',
    chance: 45,
    hook: 'Somebody drops a cup, and it lands, and there is nothing to hear.',
    opening:
      'First it is the crickets, then the wind, then their own boots. {Name} says something, and sees the others see {them} say it. In the middle of the way sits a hare, upright, very pale, with its ears towards them; it has had the crickets, one can tell, and is thinking about dessert. A robed shape is behind it, swinging a bell to and fro. With each swing it is as though wool were being pushed a little farther in.',
    question: 'You can feel your heart, but not hear it. What do you do?',
    approaches: [
      {
        label: 'Go by on stockinged feet, breathless',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} took off {their} boots, and so did they all; and they went by with the boots in their teeth, close enough to have touched the ears. Nothing was there to be heard, and nothing heard it.',
        partial:
          'They had almost gone by. It was a button that fell, and made no noise; but it would have, and the ears turned.',
        bad: 'In that quiet one can hear a person blush. The ears came round to {name} at the second step.',
      },
      {
        label: 'Feed it one very loud noise, elsewhere',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} rolled a pan down the slope. They saw it bang from rock to rock, all the way into the valley, in utter silence; and the hare, and the bell, and all of the quiet went down after it, bounding.',
        partial:
          '{Name} rolled the pan. It ate the noise of it, every bit, and looked round for the person who cooked.',
        bad: 'The pan would not roll. {Name} had to kick it, and shouted when {they} did.',
      },
    ],
    triumph:
      'When the sound came back it brought an extra one along: a lark, in the dark, that none of them had lost.',
    disaster: 'And then they could not hear each other call.',
    hesitate:
      'Each of them shouted to the others what to do. They were all, if they had been heard, of the same opinion; it came on in the meantime.',
    echo: {
      good: 'The crickets were back, and nobody had known how much they liked crickets.',
      bad: 'There was a ringing in their ears, and it was the only thing in them.',
    },
    fight: {
      label: 'Shout, and charge',
      small: [{ id: 'hush-hare', count: 1 }],
      medium: [
        { id: 'bell-ringer', count: 1 },
        { id: 'hush-hare', count: 2 },
      ],
      large: [
        { id: 'hush-stag', count: 1 },
        { id: 'bell-ringer', count: 1 },
        { id: 'hush-hare', count: 1 },
      ],
      victory: 'One could hear a brook now, and it turned out that it had been there all the time.',
      flight: 'They had run until they could hear themselves run.',
      defeat: 'They had woken hoarse, every one of them, from shouting something that nobody had heard.',
    },
  },
  {
    id: 'dance-for-the-tired',
    type: 'combat',
    title: 'A Dance for the Tired',
    person: null,
    where: ['town', 'indoors', 'water'],
    only: [],
    draws: ['rest', 'talk', 'help'],
    sentence: 'Guests may come in from a wedding, and want partners.',
    stakes: 'the evening, the night, and however many there are after it',
    chance: 40,
    hook: 'Out there a fiddler is sawing away, and one hears nothing, and yet everyone’s foot has begun to tap.',
    opening:
      'They come in by twos with garlands on, pale and a little out of breath, and with them a coat that has nobody in it and carries its collar high. There is no music. They step in time to it all the same. One of them bows before {name}, and holds out a glove; and {name}, who was tired to death a moment since, notices that {spot} is going by, and again, and that the floor is very smooth. Those who are dancing already do not look as though they had been asked to stop lately.',
    question: 'A second glove is held out, to the next of you. What do you say?',
    approaches: [
      {
        label: 'Call the last waltz, like a host',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} clapped twice and called the last one, as it is done at the end of every decent wedding; and thanked the musicians; and wished everybody safe home. They curtseyed. They had been waiting for years for someone to say it.',
        partial:
          '{Name} called the last waltz, and they danced it, beautifully, to the end. Then they asked for another, and it was not a question.',
        bad: '{Name} called the last waltz. “Whose?” said the glove, delighted.',
      },
      {
        label: 'Cut the fiddler’s strings',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} got round by the wall, turn by turn, to where the fiddler stood, and put a knife to what one could not hear. Four small tugs. All of them stopped with one foot in the air, looked at it, and were not there.',
        partial:
          '{Name} got three of the strings. On the fourth one can still play something, and it is faster.',
        bad: 'The fiddler saw {name} coming, smiled, and played to {them} in particular.',
      },
    ],
    triumph: 'There was a garland on {names} head, real flowers, and out of season.',
    disaster: 'More of them were coming in at the door, two by two.',
    hesitate:
      'They did not like to be rude. By the time they would have liked to, the gloves had them about the waist.',
    echo: {
      good: 'The wedding had gone home, and there was confetti on the floor.',
      bad: 'Their feet still kept a time that nobody was beating.',
    },
    fight: {
      label: 'Refuse, with force',
      small: [{ id: 'empty-coat', count: 2 }],
      medium: [
        { id: 'pale-guest', count: 1 },
        { id: 'empty-coat', count: 2 },
      ],
      large: [
        { id: 'pale-guest', count: 2 },
        { id: 'empty-coat', count: 2 },
      ],
      victory: 'The dance was over, and somebody would have to sweep up the gloves.',
      flight: 'They had danced as far as the door and out of it, and gone on without the dancing.',
      defeat: 'They had danced till they dropped, which is a thing people say.',
    },
  },
  {
    id: 'out-of-the-kiln',
    type: 'combat',
    title: 'The Kiln Lets Something Out',
    person: null,
    where: ['fire', 'indoors'],
    only: [],
    draws: ['make', 'rest', 'look', 'help'],
    sentence: 'Something hot may have got tired of where it was kept.',
    stakes: 'hair, roof, supplies, in that order',
    chance: 40,
    hook: 'What glows in there has begun to move from side to side, as something does that wants to be let out.',
    opening:
      'It comes out over the edge like milk over a pan: a handful of light with legs. It shakes itself, and there are two. Where they step the floor is black. Behind them, in the glow, something that has the outline of a man puts a palm against the inside, and {name} can read the lines in it. It does not seem to be angry. It is only that it wants to be in something that burns, and that it has been thinking about {spot}, and about sleeves.',
    question: 'The nearest of them is choosing. What do you do?',
    approaches: [
      {
        label: 'Lead it to the water with a dry branch',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} let it smell the driest stick there was, and ran. It came after like a puppy, with all its brothers, down the bank, on to the jetty and off the end. There was a hiss that one could have hung washing on.',
        partial:
          'It followed {name} to the water’s edge. There it stopped, looked at the water, looked at {name}, and learned something.',
        bad: 'It was a good branch. It was a little too good, and {name} was still holding it.',
      },
      {
        label: 'Shut it in, with turf and your backs',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} heaved the turf into the breach and leaned, and the others leaned on {name}; and what was inside pushed, and they pushed, until it sighed and lay down.',
        partial:
          'They held it, all of them, with their backs, while the turf went from warm to hot; and then it came through beside {name}, quite small, and looked round.',
        bad: '{Name} put {their} back to it. It went through the coat first.',
      },
    ],
    triumph: 'It left behind it, on the stone, one clear drop of glass, with a tiny flame shut in it.',
    disaster: 'The thatch caught.',
    hesitate: 'They all looked round for a bucket, each trusting that another had it. Then it jumped.',
    echo: {
      good: 'What had wanted out had been shut in again, and was only warm.',
      bad: 'Everything they had on smelled of it.',
    },
    fight: {
      label: 'Beat it out',
      small: [{ id: 'kiln-spark', count: 1 }],
      medium: [
        { id: 'kiln-spark', count: 2 },
        { id: 'wick-thief', count: 2 },
      ],
      large: [
        { id: 'kiln-walker', count: 1 },
        { id: 'kiln-spark', count: 2 },
        { id: 'wick-thief', count: 2 },
      ],
      victory: 'It was out, and everybody was looking at everybody else’s eyebrows.',
      flight: 'They had let it have what it wanted, and it had wanted a good deal.',
      defeat: 'They had been carried out of the smoke, black and coughing, by people with a handcart.',
    },
  },
  {
    id: 'stewards-round',
    type: 'combat',
    title: 'The Steward Makes His Round',
    person: null,
    where: ['height', 'dark', 'wild'],
    only: [],
    draws: ['study', 'look', 'sneak', 'force'],
    sentence: 'Somebody may come out of the hill to see who is on it.',
    stakes: 'the right to be on this side of the door',
    chance: 35,
    hook: 'A door shuts, under the grass. After that there are keys.',
    opening:
      'A piece of the hill swings out, turf and daisies and all, and what steps over the sill is in grave linen and has to stoop for it. It locks up carefully behind itself. It has a ring of keys in one hand and in the other a chain, and on the chain is something that has been wet for a long time. It sees you. It counts. One can watch it come to the end of the list, and go back, and arrive at {name}, and put its finger there.',
    question: 'It selects a key. What do you do?',
    approaches: [
      {
        label: 'Prove that you are not on the list',
        ability: 'wits',
        difficulty: 'extreme',
        good: '{Name} asked to see it, and was shown: it was a very old list, in a hand that made its sevens like ones. There was an error of six. The steward thought it over, bowed so that the linen cracked, and let itself in again.',
        partial:
          '{Name} found a mistake in the list. The steward thanked {them}, mended it, and read it out afresh, with {names} name.',
        bad: '“And you are?” it asked, quite civilly, with the pen up; and {name}, taken by surprise, said.',
      },
      {
        label: 'Unchain the hound and step aside',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} was in under the steward’s arm, at the collar and out again in one breath. What had been chained shook itself, looked at the one, looked at the other, and chose. They heard it bay all the way round the hill, and the keys going on before it.',
        partial:
          '{Name} got the collar off. It licked {names} hand, once, out of habit; then it looked up at its master for orders, also out of habit.',
        bad: 'The buckle had rusted shut. {Name} was still kneeling there when the shadow fell over both of them.',
      },
    ],
    triumph: 'One of the keys had been dropped in the grass. It was labelled *spare*.',
    disaster: 'All round the hill, then, one after another, there were doors.',
    hesitate:
      'It waited for someone to give an account of themselves. Then it came on, and the key turned in the air as it came.',
    echo: {
      good: 'The hill had shut its door again, with everyone on the proper side.',
      bad: 'In the hill somebody was going over a list, and would go over it again.',
    },
    fight: {
      label: 'Stand and fight for the open air',
      small: [{ id: 'mere-hound', count: 1 }],
      medium: [{ id: 'mere-hound', count: 2 }],
      large: [
        { id: 'barrow-steward', count: 1 },
        { id: 'mere-hound', count: 1 },
      ],
      victory: 'The hill had one steward fewer, and a door that would not shut.',
      flight:
        'They had come down off the hill in great leaps, and it had not been worth its while to follow.',
      defeat: 'They had been locked up, one could say, and then let go, as being not yet due.',
    },
  },
  {
    id: 'lip-of-the-pool',
    type: 'combat',
    title: 'The Pool Has a Lip',
    person: null,
    where: ['water'],
    only: [],
    draws: ['look', 'move', 'rest', 'make'],
    sentence: 'Something that was hooked a long time ago may have come for its price.',
    stakes: 'whoever stands nearest the edge',
    chance: 40,
    hook: 'The pool is as flat as a plate, and in the middle of it stands a bubble, which has been standing there for a while.',
    opening:
      'The water rises. It does not splash; it is lifted, like a cloth with a cat under it, and it comes along so as far as the bank, and there it opens. There is a lip. There is a hook through the lip, brown with age, with a yard of line on it. It looks at them, first with one side of its head, then with the other, as fish do; and what it sees is that {name} is carrying something that might be a rod. The mud on either hand begins to stir.',
    question: 'The line goes taut by itself. What do you do?',
    approaches: [
      {
        label: 'Take out the hook',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} waded in and took hold of it, and talked all the while, the way one does to a horse. It had grown in. It took as long as a prayer. Then it was out, and the whole great length of it went by {them}, slow as a procession, and did no harm.',
        partial:
          '{Name} had two fingers on the hook when it slipped. It had borne that for eighty years, and it would not bear it twice.',
        bad: '{Name} reached out. It remembered a hand like that one.',
      },
      {
        label: 'Cut the line and scatter',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} cut through it where it ran over the stone, and they went in as many directions as there were people. It looked after this one and after that one, and could not make up its mind, and sank.',
        partial:
          'The line was cut, and they scattered, as far as the mud would let them. It had friends in the mud.',
        bad: 'The line that {name} cut was the one that had been holding it.',
      },
    ],
    triumph: 'The hook was silver, under the rust, and bore the mark of somebody’s grandfather.',
    disaster: 'Then the other bubble, the one by the bank, stood up.',
    hesitate: 'They were all waiting for the fish to speak first. It opened its mouth.',
    echo: {
      good: 'The pool lay flat, and somewhere in it something was a little less angry.',
      bad: 'The pool had been told no, and was thinking up another way to ask.',
    },
    fight: {
      label: 'Dig in your heels and fight',
      small: [{ id: 'marsh-adder', count: 1 }],
      medium: [
        { id: 'old-eel', count: 1 },
        { id: 'mudling', count: 1 },
      ],
      large: [
        { id: 'weir-toad', count: 1 },
        { id: 'mudling', count: 2 },
      ],
      victory: 'There would be eel for everybody, for a week, and a story with every helping.',
      flight: 'They had gone up the bank on all fours, and left the pool the last word.',
      defeat: 'They had been thrown back, like small fry, one after the other.',
    },
  },
];
