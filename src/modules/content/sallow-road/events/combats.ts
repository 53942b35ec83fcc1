import type { EventTale } from '../../schema.ts';

/** Teeth and other people: fights that breathe. Every way round is hard; what is no success ends in blows. */
export const combats: EventTale[] = [
  {
    id: 'eyes-in-the-sallows',
    type: 'combat',
    title: 'Something in the Shallows',
    person: null,
    where: ['wild', 'water'],
    only: [],
    draws: ['move', 'sneak', 'rest', 'look'],
    sentence: 'Hungry things may have been walking beside you in the reeds for some time.',
    stakes: 'the one at the end of the line',
    chance: 40,
    hook: 'The frogs have left off, all together. On the far side of the reeds something else is keeping step.',
    opening:
      'The reeds part without a sound, and what looks out of them is wet to the shoulder and has been awake since winter. It does not growl. It looks from one to the next, as people look along a shelf, and its gaze comes to rest on {name}. Behind it the reeds are moving in more than one place. Nobody here has a door to shut.',
    question: 'It takes one step, and waits to see what you do. What do you do?',
    approaches: [
      {
        label: 'Throw it the bacon and back away',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} threw the bacon, not to it but past it, to the left, where the hungriest stood. There was a short, ugly family quarrel in the reeds, and by the end of it the party had a river between themselves and the matter.',
        partial:
          '{Name} threw the bacon, and it was caught out of the air, and it was not enough. They had learned now that food comes from people.',
        bad: '{Name} got as far as opening the bag. The smell did the rest, and they all came at once, by the shortest way.',
      },
      {
        label: 'Stand up tall and stare it down',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} walked towards it, slowly, with {their} arms out, making {themself} as large as a debt. It held for three steps. Then it remembered something it had to do elsewhere, and the reeds closed over it without a sound.',
        partial:
          '{Name} stared, and it stared, and it was {name} who had to blink. That was all it had been waiting for.',
        bad: 'One should not look them in the eye, it turns out. It took {names} look for an invitation.',
      },
    ],
    triumph: 'For a mile after that, something followed them at a respectful distance, like an apprentice.',
    disaster: 'And it seemed that the reeds on the other side had been full as well.',
    hesitate:
      'Nobody moved, and to them that is a kind of answer. They came out of the reeds low and without a sound, and were upon the party before a word was said.',
    echo: {
      good: 'The reeds had closed again over what had looked out of them, and nobody had been eaten.',
      bad: 'Something in the reeds was licking itself, and thinking it over.',
    },
    fight: {
      label: 'Stand back to back and fight',
      small: [{ id: 'ditch-cur', count: 2 }],
      medium: [
        { id: 'marsh-wolf', count: 1 },
        { id: 'ditch-cur', count: 2 },
      ],
      large: [
        { id: 'marsh-wolf', count: 2 },
        { id: 'ditch-cur', count: 3 },
      ],
      victory: 'The reeds were still again, and this time it was because there was nobody left in them.',
      flight: 'They had left the reeds to what lived there, at a run.',
      defeat: 'They had been tried, tasted, and left; it was the bacon that had been wanted.',
    },
  },
  {
    id: 'painted-barrier',
    type: 'combat',
    title: 'The Painted Barrier',
    person: null,
    where: ['road'],
    only: [],
    draws: ['move', 'talk', 'force'],
    sentence: 'A toll bar may stand across the road that was not there this morning.',
    stakes: 'a purse, or the bones of whoever is carrying it',
    chance: 45,
    hook: 'There is a fresh smell of paint on the wind, and, farther on, hammering.',
    opening:
      'A pole lies across the road on two trestles. It has been painted in the Crown’s colours by somebody who was running out of red. Behind it stands a person in a cap with a list, and there is a cough from the hedge that nobody has asked for. “Toll,” says the cap. “By order.” The list is a washing list; {name} can see the socks on it. The hands that hold it have been in a good many fights, and not as a clerk.',
    question: 'The cudgel comes to rest on the bar, quite gently. How do you pass?',
    approaches: [
      {
        label: 'Demand to see the warrant, loudly',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} asked for the warrant, the seal on the warrant and the name of the officer, in the voice of somebody who has an uncle. The cap grew smaller on the head beneath it. The bar went up, and there was even a salute, of sorts, from the hedge.',
        partial:
          '{Name} asked for the warrant, and got a very good imitation of one, and pointed out the socks. It might have been funnier with fewer people in the hedge.',
        bad: '“Warrant,” said the cap to the hedge, and the hedge laughed, and stood up, and it had brought sticks.',
      },
      {
        label: 'Pay in something that looks like money',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} counted nine buttons into the waiting palm so fast and so honestly that it closed on them. They were round the bend before it opened.',
        partial:
          '{Name} had counted out six buttons when the seventh turned out to have thread in it. The palm became a fist.',
        bad: 'The first of the coins had four holes in it. The cap held it up to the light, and then called out to the hedge to come and see.',
      },
      {
        label: 'Slip round through the wet field',
        ability: 'wits',
        difficulty: 'fair',
        good: '{Name} talked about the weather while the rest of them went one by one through a gap in the bank. Then {name} agreed that it would rain, and went too. The cap was left alone with the toll.',
        partial:
          '{Name} had picked the right gap, and all but one of them were through it when something splashed. After that there was running on both sides.',
        bad: 'The gap in the bank that {name} led them to was where the rest of the toll office was having its dinner.',
      },
    ],
    triumph: 'Somebody, as they went, handed them a receipt. It said two shirts, one to be starched.',
    disaster: 'It came out, besides, that the toll had just gone up.',
    hesitate:
      'They stood and talked it over among themselves, which was taken for insolence. The bar came off its trestles, with somebody at each end of it.',
    echo: {
      good: 'The painted pole lay a mile behind them, and it had not cost them a penny.',
      bad: 'There was red paint on their sleeves, and not all of it was paint.',
    },
    fight: {
      label: 'Stand and fight for the free road',
      small: [{ id: 'toll-cheat', count: 2 }],
      medium: [
        { id: 'road-robber', count: 1 },
        { id: 'toll-cheat', count: 2 },
      ],
      large: [
        { id: 'road-robber', count: 2 },
        { id: 'toll-cheat', count: 3 },
      ],
      victory: 'The road was free again, and there was a pole in the ditch, in two pieces.',
      flight: 'They had left the toll bar standing, and would have to go round it for ever.',
      defeat: 'They had paid the toll after all, and rather more than was on the list.',
    },
  },
  {
    id: 'men-from-the-wharf',
    type: 'combat',
    title: 'A Message from the Wharf',
    person: null,
    where: ['town', 'indoors'],
    only: [],
    draws: ['talk', 'study', 'look'],
    sentence: 'Somebody may have sent people round to explain how little you should ask.',
    stakes: 'teeth, and the right to go on asking',
    chance: 45,
    hook: 'There are boots outside, heavy ones, and they have stopped, which boots in a hurry do not.',
    opening:
      'They fill the way out, and they have clearly practised it. There is a smell of fish oil, and one of them is carrying a barrel stave as another man might carry an umbrella. “You’re the ones with the questions,” he says, and looks at {name} with something like pity. “It’s like this. We’ve got an answer.” He has been told to say it so, one can hear it. The landlord has started taking down the good cups.',
    question: 'The stave comes off the shoulder. How do you take the message?',
    approaches: [
      {
        label: 'Ask what they are paid, and laugh',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} asked how much, and was told, out of pride; and laughed, and said what the last ones had got. There was a silence in which sums were done. They went back to the wharf, all together, with a message of their own.',
        partial:
          '{Name} asked how much, and it turned out they were paid by the piece. They were sorry about that. But a piece was a piece.',
        bad: '{Name} laughed at the wrong place. He had worked hard on that sentence.',
      },
      {
        label: 'Go out by the back, over the stores',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} kicked over the lamp, which was not lit, but nobody waits to find that out. In the confusion they went over the barrels and out at the hatch, with all their teeth.',
        partial:
          'They were through the hatch, all of them; and there was a yard behind the hatch, and a gate behind the yard, and somebody had thought of the gate.',
        bad: '{Name} made for the hatch and opened it, and there was the other half of the message, waiting its turn.',
      },
    ],
    triumph: 'One of them came back, alone, to ask whether they were hiring.',
    disaster: 'The landlord, who knew about these things, lay down flat.',
    hesitate:
      'They were all still looking at the stave when it moved. The message had begun to be delivered.',
    echo: {
      good: 'A message had come for them from the wharf, and had gone back unopened.',
      bad: 'Cups had been broken over it, and questions were still being asked.',
    },
    fight: {
      label: 'Put up your fists and answer',
      small: [{ id: 'wharf-bully', count: 2 }],
      medium: [
        { id: 'wharf-guard', count: 1 },
        { id: 'wharf-bully', count: 2 },
      ],
      large: [
        { id: 'wharf-guard', count: 2 },
        { id: 'wharf-bully', count: 3 },
      ],
      victory: 'The answer had been sent back to the wharf, on a handcart.',
      flight: 'They had gone out by a window and left a question lying on the floor.',
      defeat: 'The message had been understood, down to the last word of it.',
    },
  },
  {
    id: 'gentlemen-of-the-road',
    type: 'combat',
    title: 'A Very Civil Robbery',
    person: null,
    where: ['road', 'wild'],
    only: [],
    draws: ['move', 'rest', 'talk', 'help'],
    sentence: 'A fallen tree and a polite voice may be waiting round the next bend.',
    stakes: 'all that can be carried, and some pride',
    chance: 40,
    hook: 'A tree has come down across the way ahead. There was no wind last night.',
    opening:
      'The tree has been felled with a saw. On it sits somebody with a plumed hat, one leg over the other, eating a pear with a knife. “Please,” says the hat, “don’t get up.” None of you was sitting. To the left a bow creaks; to the right somebody is trying not to sneeze. “Now. I could threaten you. I find that it sours the morning. Suppose that you put what you have on this cloth, and we say no more about it, and {name} may keep the ring.”',
    question: 'The pear is nearly finished. What is your answer?',
    approaches: [
      {
        label: 'Offer a better story than a purse',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} sat down on the cloth and told the hat what could be said at the inn about a captain who had let nine lamps’ worth of trouble go by untouched. It was, the hat admitted, worth more than a purse. They were handed over the trunk one by one.',
        partial:
          '{Name} told it well, and the hat wept a little, and wiped the knife. “And yet,” said the hat, “they have families.” The bow creaked.',
        bad: 'It was a good story; but the one in the right-hand bushes had been in it, and had come out of it a fool.',
      },
      {
        label: 'Spook their horses in the hollow',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} had heard a bridle clink. One stone, well thrown, and there were hooves, and cries, and a hat going after a grey mare down the whole length of the valley.',
        partial:
          'The horses went, and so did half of those in the bushes, after them. The other half were now on foot and took it out on whoever was nearest.',
        bad: 'The stone that {name} threw hit the one who had been trying not to sneeze.',
      },
      {
        label: 'Point out the law, chapter by chapter',
        ability: 'wits',
        difficulty: 'extreme',
        good: '{Name} explained that this stretch was, by an old charter, the Crown’s own kitchen garden, and robbing in it a matter of the spoon. Nobody knew what the spoon was. Nobody wanted to.',
        partial: '{Name} cited the charter, and the hat cited another. It was the later one, unfortunately.',
        bad: '“Ah,” said the hat, “a lawyer,” and all round them in the bushes people spat.',
      },
    ],
    triumph: 'The hat was sent after them, by a boy, with compliments. It was a very good hat.',
    disaster: 'Then the one with the bow did sneeze.',
    hesitate:
      'The hat ate the last of the pear, waited, sighed, and let the core drop on the cloth. It must have been the signal.',
    echo: {
      good: 'Nobody had been robbed, and everybody had been charming.',
      bad: 'There was a pear core on the road, and a bad taste in the mouth.',
    },
    fight: {
      label: 'Draw, bow politely, and fight',
      small: [{ id: 'runaway-soldier', count: 2 }],
      medium: [
        { id: 'robber-captain', count: 1 },
        { id: 'runaway-soldier', count: 1 },
      ],
      large: [
        { id: 'robber-captain', count: 1 },
        { id: 'road-robber', count: 1 },
        { id: 'runaway-soldier', count: 3 },
      ],
      victory: 'There was a plumed hat on a fence post, and it would be collected by somebody on foot.',
      flight: 'They had kept their purses by the use of their legs, which no one at the inn need know.',
      defeat: 'They had been robbed so courteously that it took them an hour to get angry.',
    },
  },
  {
    id: 'rooting-season',
    type: 'combat',
    title: 'Rooting Season',
    person: null,
    where: ['wild'],
    only: [],
    draws: ['look', 'make', 'rest', 'move'],
    sentence: 'You may have made camp, without knowing it, in somebody’s larder.',
    stakes: 'ribs',
    chance: 40,
    hook: 'The turf ahead has been turned over as if by a plough, and whoever did it is not far, and snores.',
    opening:
      'The alders shake. It is not the wind: they shake one after another, in a line, and the line points at you. The ground has been dug up all about, and what {name} had taken for a root is a bone with its name, so to speak, still on it. Then the shaking stops. In the silence something draws a breath that goes on for a long time, and lets it out through the nose.',
    question: 'It is between you and the way you came. What now?',
    approaches: [
      {
        label: 'Climb, all of you, and be patient',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} had them up in the alders, the last by the collar, before the undergrowth opened. What came out walked round beneath them for an hour, sharpening itself on the trunks, and went home to bed.',
        partial:
          '{Name} got them up. Alders are not tall, and they bend, and the one {name} had chosen bent down all the way.',
        bad: 'The first branch that {name} trusted was the one that had been holding up a good deal of other wood.',
      },
      {
        label: 'Bang the pans and sing at it',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} struck up with a ladle and the big pan, and the rest joined in with what they had. No larder is worth that. It could be heard going off through two fences.',
        partial:
          '{Name} made a noise that would have driven off most things. This one had been woken by it, and wished to speak to somebody.',
        bad: 'There was a great deal of noise, and in it nobody heard from which side it was coming.',
      },
    ],
    triumph: 'It had left, in its hurry, a truffle the size of a fist.',
    disaster: 'And it had family.',
    hesitate: 'They were still deciding which of them should move first when something else did.',
    echo: {
      good: 'They had been guests in a larder, and had left it uneaten.',
      bad: 'The alders were broken in a line, and the line went on.',
    },
    fight: {
      label: 'Set your feet and meet it',
      small: [{ id: 'mire-cat', count: 1 }],
      medium: [{ id: 'bog-boar', count: 2 }],
      large: [
        { id: 'alder-bear', count: 1 },
        { id: 'bog-boar', count: 2 },
      ],
      victory: 'It would be quiet in the alders this season.',
      flight: 'They had given up the larder to its owner, and a pan with it.',
      defeat: 'They had been trodden on, thoroughly, and moved to one side with the roots.',
    },
  },
  {
    id: 'crows-at-the-buckles',
    type: 'combat',
    title: 'The Crows Want the Buckles',
    person: null,
    where: ['road', 'height', 'wild'],
    only: [],
    draws: ['rest', 'look', 'study'],
    sentence: 'The crows of the road may have come to collect.',
    stakes: 'everything that shines, eyes included',
    chance: 45,
    hook: 'There is a crow on every post ahead, and each, as you pass, says one word, and not a nice one.',
    opening:
      'They come down out of a clear sky, as large as geese, and settle on posts, on packs, on {spot}. They are well mannered about it. One walks up to {name}, looks at the buckle that holds everything up, and taps it twice with its beak. It has a ring on its foot, a lady’s, with a stone. It has several. In the hedge, things on four legs have sat down to wait for what will be left over.',
    question: 'It taps a third time. What do you give, or do?',
    approaches: [
      {
        label: 'Trade them something brighter',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} breathed on a spoon, polished it, and sent the sun skipping off it down the valley. Every head turned. {Name} threw it as far as it would go, and the sky was empty.',
        partial: 'They took the spoon, passed it from beak to beak, and brought it back. It was plate.',
        bad: '{Name} showed them one bright thing, and they understood that there must be more.',
      },
      {
        label: 'Caw back, and mean it',
        ability: 'heart',
        difficulty: 'hard',
        good: 'What {name} said in Crow nobody knows, {name} least of all. It made the big one take two steps back and look at the others, as one looks who has been told a thing about his mother. They left.',
        partial:
          '{Name} cawed, and there was a discussion, and it seemed that {name} had agreed to something.',
        bad: '{Name} cawed. It was evidently the wrong caw.',
      },
    ],
    triumph: 'Afterwards {name} found a lady’s ring in a cuff, as if it had been paid in.',
    disaster: 'The buckle went first, and dignity directly after.',
    hesitate:
      'Nobody gave them anything, so they began to take. The air was full of wings before the first strap parted.',
    echo: {
      good: 'The crows had gone back to their posts, and all the buckles were where they should be.',
      bad: 'Somewhere overhead, something of theirs was being shown around.',
    },
    fight: {
      label: 'Swing at whatever comes down',
      small: [{ id: 'toll-crow', count: 2 }],
      medium: [
        { id: 'toll-crow', count: 2 },
        { id: 'ditch-cur', count: 2 },
      ],
      large: [
        { id: 'toll-crow', count: 3 },
        { id: 'mire-cat', count: 1 },
        { id: 'ditch-cur', count: 2 },
      ],
      victory: 'There were black feathers on everything, and the sky had nothing to say.',
      flight: 'They had run under the trees and sat there holding up their breeches.',
      defeat: 'They had been plucked, like fowl, and left in the road with nothing on them that shone.',
    },
  },
  {
    id: 'below-the-landing',
    type: 'combat',
    title: 'Those Who Wait Below',
    person: null,
    where: ['water'],
    only: [],
    draws: ['move', 'look', 'sneak', 'make'],
    sentence: 'There may be people at the waterside whose trade does not bear watching.',
    stakes: 'what you saw, and whether you tell it',
    chance: 45,
    hook: 'A light under the bank has been covered, quickly, by a hand.',
    opening:
      'You have come upon them before they heard you: a flat boat, a pile of jars with the brand scraped off, and a chain that goes down into the water, taut. A hooded lantern swings round. For a moment nobody is anything but surprised. Then somebody in waders says, in an ordinary voice, “Well, that’s a pity,” and the others put down what they were carrying and pick up something else. They are looking at {names} hands.',
    question: 'They have not decided yet. What helps them to?',
    approaches: [
      {
        label: 'Pretend to be buyers, late as usual',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} was cross with them at once, for the hour, the light and the state of the jars, and had beaten them down by a third before anybody asked for whom. A sample was pressed on them. They left with it.',
        partial:
          '{Name} made a very good buyer. Unluckily the buyer was already there; he was the one in the boat.',
        bad: '“What’s the word, then?” they asked {name}. There was, it appeared, a word.',
      },
      {
        label: 'Cut the chain and let them choose',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} had it off the ring before the first of them was over the gunwale. Whatever was on the other end set off downstream, and they looked at it, and at the party, and ran along the bank, calling to it.',
        partial:
          'The chain went, with all that was on it. They stood and watched it go. Then they turned round, with nothing more to lose.',
        bad: 'It was a very good chain. They let {name} find that out.',
      },
    ],
    triumph: 'There was a jar left on the bank, and the oil in it was clear right down.',
    disaster: 'And a whistle sounded from the other bank, where the rest of them were.',
    hesitate:
      'They waited politely for the party to say something. Then the one in waders nodded, and the lantern went out.',
    echo: {
      good: 'They had seen what they had seen by the river, and were still dry.',
      bad: 'The river had been a witness to it, and the river keeps things.',
    },
    fight: {
      label: 'Jump down among them and fight',
      small: [{ id: 'eel-poacher', count: 2 }],
      medium: [
        { id: 'hook-man', count: 1 },
        { id: 'eel-poacher', count: 2 },
      ],
      large: [
        { id: 'hook-man', count: 1 },
        { id: 'oil-runner', count: 1 },
        { id: 'eel-poacher', count: 2 },
      ],
      victory: 'There was a flat boat for anyone who wanted one, and nobody at the oars.',
      flight: 'They had got off the bank in good time, and would not be buying eels for a while.',
      defeat: 'They had been left above the water line, which had been discussed.',
    },
  },
  {
    id: 'rats-in-the-walls',
    type: 'combat',
    title: 'Something Has Moved into the Wall',
    person: null,
    where: ['dark', 'indoors'],
    only: [],
    draws: ['look', 'study', 'rest', 'sneak'],
    sentence: 'What has been scratching behind the wall may have finished scratching.',
    stakes: 'everything soft',
    chance: 45,
    hook: 'Plaster is coming down in crumbs. It is being pushed.',
    opening:
      'The scratching stops, and everybody notices that it had been going on for an hour. Then a piece of the wall, about so large, falls quietly into the room. It is dark behind it, and the dark is full of small lights in pairs. In the corner above, something that had seemed a crack puts out another crack, and another, and shifts its weight. It is between {name} and the door. It had not expected company either.',
    question: 'More plaster falls. What do you do?',
    approaches: [
      {
        label: 'Leave a trail of crumbs to the cellar',
        ability: 'wits',
        difficulty: 'hard',
        good: '{Name} crumbled the whole loaf along the wall, without a jerk, as one feeds hens; and the wall emptied itself along the loaf and down the cellar stair, and {name} shut the door on the last tail.',
        partial:
          'They followed the crumbs to the very end of the loaf. The end of the loaf was in {names} hand.',
        bad: 'The bread was a good thought. It had {name} in it, by the sleeve, before it had been broken.',
      },
      {
        label: 'Back out, slowly, not breathing',
        ability: 'grace',
        difficulty: 'hard',
        good: '{Name} felt for each board with a toe, and the others stepped where {name} had stepped. Something ran over a boot and stopped, and considered, and ran on. Then there was a door, and they were on the right side of it.',
        partial:
          'Nine boards, and not a sound. It was the hinge that gave them away, and by then there was still the length of a passage to go.',
        bad: '{Name} breathed.',
      },
    ],
    triumph: 'In the hole in the wall, when one could look, was a very old purse, chewed on one side only.',
    disaster: 'Then the other wall came in.',
    hesitate: 'Nobody liked to be the first to move. Behind the wall they had no such scruples.',
    echo: {
      good: 'The wall was only a wall again, with a draught in it.',
      bad: 'Every one of them was still shaking out a sleeve.',
    },
    fight: {
      label: 'Stamp, swat and fight',
      small: [{ id: 'bank-rats', count: 1 }],
      medium: [
        { id: 'weft-spider', count: 1 },
        { id: 'bank-rats', count: 2 },
      ],
      large: [
        { id: 'weft-spider', count: 2 },
        { id: 'bank-rats', count: 3 },
      ],
      victory: 'Nothing scratched any more, and the broom was past saving.',
      flight: 'They had left a room to its lodgers, and a good cheese with it.',
      defeat: 'They had been carried out by neighbours, who had the tact to say it was the smoke.',
    },
  },
  {
    id: 'among-the-withies',
    type: 'combat',
    title: 'The Path Goes In and Not Out',
    person: null,
    where: ['wild', 'water'],
    only: [],
    draws: ['move', 'make', 'force', 'rest'],
    sentence: 'The withies may have grown shut behind you.',
    stakes: 'the way out, and your ankles',
    chance: 40,
    hook: 'The willows here lean over the path from both sides. Behind you they have begun to shake hands.',
    opening:
      'There is a path in front and there was one behind. Now there are withies there, plaited as tightly as a hurdle, and still creaking from it. Something has {name} by the bootlace, not roughly. The stump by the water has turned round; it has knots where a face would keep its eyes, and long wet hair, and it is combing it. The mud between the roots gets up on its elbows to look.',
    question: 'The lace is being drawn tight. What do you do?',
    approaches: [
      {
        label: 'Ask leave, as basket-makers do',
        ability: 'heart',
        difficulty: 'hard',
        good: '{Name} took off {their} hat and said what the basket-makers say: that they would take only what was offered, and bring it back full. There was a long rustle. The hurdle behind them undid itself, strand by strand.',
        partial:
          '{Name} had the words, and most of the tune. What is left out, on such occasions, is what one is judged by.',
        bad: '{Name} asked leave. Leave, it seemed, was not what was growing there.',
      },
      {
        label: 'Show it the axe and count to three',
        ability: 'might',
        difficulty: 'hard',
        good: '{Name} held the axe where it could be seen, and at two the lace went slack. At three there was a path again. It had even been swept.',
        partial:
          'At two the withies drew back. At three they saw that {name} had counted faster than {they} would have liked, and was not sure of it.',
        bad: 'It had seen axes. It had several, grown into it at different heights, and it showed them to {name}.',
      },
    ],
    triumph: 'Each of them found, on getting out, a little basket hung on the arm, the size for one egg.',
    disaster: 'All along the bank, one after the other, the stumps began to turn round.',
    hesitate:
      'While they looked at each other the lace was pulled, and {name} sat down. After that everything pulled.',
    echo: {
      good: 'The willows had let them by, and stood there looking like willows.',
      bad: 'There were green strands in their hair, and they had stopped trying to get them out.',
    },
    fight: {
      label: 'Hack a way out',
      small: [{ id: 'willow-switch', count: 1 }],
      medium: [
        { id: 'willow-wife', count: 1 },
        { id: 'mudling', count: 1 },
      ],
      large: [
        { id: 'willow-wife', count: 1 },
        { id: 'willow-switch', count: 2 },
        { id: 'mudling', count: 2 },
      ],
      victory: 'They had cut a way out, and it stayed cut.',
      flight: 'They had wriggled out through the roots and left a boot to be going on with.',
      defeat: 'They had been bent, knotted and set down outside, like something that had not turned out.',
    },
  },
];
