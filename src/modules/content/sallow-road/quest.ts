import type { QuestStep } from '../schema.ts';

/** Who put out the lamps, and why; and what would be a better way to end it. */
export const quest: QuestStep[] = [
  {
    title: 'A lamp put out with care',
    at: 'seventh-stone',
    needs: 2,
    found:
      'One thing was certain by then. The lamp on the Seventh Stone had not failed. The wick was trimmed, the glass wiped, and the flame turned down slowly, by a hand that knew it. There was a word for that, and the word was not *broken*.',
    comes:
      'A boy came running from the rise, hat in hand. The lamp on the Seventh Stone had not failed, he said. He had been up the ladder. The wick was trimmed and the glass wiped. Somebody had put it out, and had been gentle about it.',
    pointers: [
      'On the rise above the village the Seventh Stone holds out its dark lamp. Nobody has yet climbed up to ask it why.',
      'The wind comes from the north tonight. Up the road, at the Seventh Stone, something clinks, like a small glass door left open.',
      'Two lamps burn to the south. Where the third should be, at the Seventh Stone, there is a hole in the evening.',
    ],
  },
  {
    title: 'The keeper is gone',
    at: 'lamp-house',
    needs: 3,
    found:
      'So the keeper herself was gone: Wenna Tarrow, thirty years at the lamp and never late. Her bed was made, her good boots were missing, and so were the scissors. Whoever leaves like that is not running away. They have somewhere to be.',
    comes:
      'Word came from the Lamp House, by way of three people, and lost nothing on the way: Wenna Tarrow was gone, who had kept the seventh lamp for thirty years. Her bed was made. She had taken her scissors and her good boots.',
    pointers: [
      'At the Lamp House nobody has lit the stove for a week, and the keeper’s apprentice has stopped answering the door.',
      'Pip sits on the step of the Lamp House with a slate on their knees, waiting for somebody to ask.',
      'There is a keeper to every lamp. It seems that nobody has seen this one since the night it went out.',
    ],
  },
  {
    title: 'The first ledger',
    at: 'lamp-house',
    needs: 3,
    found:
      'The oldest ledger began before the oil. It began with households: nine of them, with the children’s ages, under the heading *Sallowby*; and against each, in a clerk’s good hand, the one word *agreed*. There is no Sallowby on the map. There is a lake of sorts.',
    comes:
      'Pip came after them, out of breath, with a volume under one arm. It was the oldest of the keepers’ ledgers, and it began before the oil: nine households, with the children’s ages, under the heading *Sallowby*. Against each stood the word *agreed*.',
    pointers: [
      'Forty ledgers stand in the Lamp House. The first of them is chained to the shelf, which is odd for a book about oil.',
      'The reeve was told as a boy what is in the first of the keepers’ ledgers. He has walked round it ever since.',
    ],
  },
  {
    title: 'Water in the oil',
    at: 'crakes-wharf',
    needs: 3,
    found:
      'The barrels told the rest of that story. What Crake sold to the Crown for its lamps was mostly river. The good oil, nine barrels of it, had been bought and paid for by the keeper, so that it should not burn.',
    comes:
      'Nan Sorrel went by in a hurry and let something fall, and did not turn round. It was a page out of the true book. What Crake sold for the lamps was mostly river. The good oil, nine barrels of it, had gone to the keeper, paid in advance.',
    pointers: [
      'The lamps spit when they are lit, carters say. All their oil comes from Crake’s Wharf, and so does all of Crake’s money.',
      'A light moves about late at Crake’s Wharf, from barrel to barrel, as if it were counting them.',
      'Somebody should look at what is in those jars. The nearest full ones stand at Crake’s Wharf, with the brands to the wall.',
    ],
  },
  {
    title: 'Green coins',
    at: 'drowned-heron',
    needs: 3,
    found:
      'Colm Dray laid them out on the table: nine coins, thin and green, with nobody’s head on them. He had got them for carting nine barrels to the Weir Chapel by night. The keeper had walked in front. She had thanked the horse.',
    comes:
      'A man caught up with them on foot, a carter by his whip, with no cart. He held out nine green coins and begged them to look. For those, he said, he had carted nine barrels to the Weir Chapel by night, and the keeper had walked in front.',
    pointers: [
      'There is a carter at the Drowned Heron who pays for his drink in green and weeps when it is taken.',
      'All of Crake’s good oil went somewhere. Somebody must have carted it; and carters drink at the Drowned Heron.',
    ],
  },
  {
    title: 'The keeper found',
    at: 'weir-chapel',
    needs: 4,
    found:
      'She was in the chapel. Wenna Tarrow sat on the lowest dry step, with her good boots on and a ledger on her knees, reading the weather to somebody under the water. “You’ve come about the lamps,” she said. “Keep your voice down. You’ll see why.”',
    comes:
      'A reed boat came out of the mist with a hermit in it, and he was bursting. “She is at the Weir Chapel,” he said. “The keeper. Sits on the stair and reads them the weather. I have broken a vow to tell you, and I feel marvellous.”',
    pointers: [
      'Nine barrels went to the Weir Chapel, and a woman with a lantern. It seems that only the horse came back.',
      'Down by the Weir Chapel the water falls without a sound. Under it, at six, something is rung.',
      'If Wenna Tarrow is anywhere, she is where the oil is: at the Weir Chapel, up to its windows in the river.',
    ],
  },
  {
    title: 'What the lamps are for',
    at: null,
    needs: 4,
    found:
      'It fell into place {at}, all at once, as such things do. The lamps were never there to light the road. They were the candles of a wake. Nine households had agreed to drown, so that a road might pass; and for as long as a light burned over them, they could not quite be dead.',
    comes:
      'It fell into place {at}, all at once, as such things do. The lamps were never there to light the road. They were the candles of a wake.',
    pointers: [
      'Only the why is missing. It must lie somewhere between the names in the ledger, the stones on the road, and what the drowned say to people who answer.',
      'At the windows and along the ditches they stand and wait, and nobody has asked them what for. Somebody might.',
      'Every milestone had a line under its number, and somebody had it cut away. Somebody will know what it said.',
    ],
  },
  {
    title: 'The walkers',
    at: 'eighth-stone',
    needs: 4,
    found:
      'They came by at the Eighth Stone when the light was gone, in step, in their good clothes, ninety and more. The sergeant presented arms. Not a sound came from them; and the last of them, who limped, touched his cap and pointed up the road, to the one light still burning.',
    comes:
      'That night they came by {at}: in step, in their good clothes, ninety and more, going north. Not a sound came from them. The last of them, who limped, touched his cap and pointed up the road, to where one light must still be burning.',
    pointers: [
      'At the Eighth Stone a sergeant counts those who pass by night. She would be glad of witnesses.',
      'Where the eighth lamp went out, people go by after dark, all in one direction. It would be worth a night to see who.',
    ],
  },
  {
    title: 'The bargain',
    at: 'ninth-stone',
    needs: 4,
    found:
      'Under the ninth name stood the bargain, in letters as small as barley. *Until they are called by name, each one, aloud, by somebody who did not have to.* Dunstan had read it ten thousand times, and each time had been paid to.',
    comes:
      'The surveyor had a rubbing of it, folded small. It came from the Ninth Stone, from under the name. *Until they are called by name, each one, aloud, by somebody who did not have to.* “I am contracted,” he said. “So is everyone. Are you?”',
    pointers: [
      'Far up the road one lamp is left, at the Ninth Stone, and a keeper beside it with four days’ oil.',
      'North of here there is only the Ninth Stone. Whatever was signed, was signed there.',
      'One flame is left on the Sallow Road. From the high ground it can be seen tonight, at the Ninth Stone, very small and quite steady.',
    ],
  },
  {
    title: 'The roll is called',
    at: 'ninth-stone',
    needs: 5,
    found:
      'So it was done. The ledger went from hand to hand, at the Ninth Stone, beside the last flame, and every name in it was read: Lintel, Cooper, Thorn, and the children. It took until dawn. At the last name the flame bowed and went out, and then, all together, two hundred years of bells.',
    comes:
      'It did not wait for the Ninth Stone after all. They came and stood round, {at}, hats in hand; and somebody opened the ledger and began. Every name in it was read, and the children’s. It took until dawn. Far off the last flame went out; and then, all together, two hundred years of bells.',
    pointers: [
      'Somebody will have to read the names aloud, all of them, at the Ninth Stone, before the oil gives out. It will take more than one voice.',
      'The ledger with the names has grown heavier. It wants to be carried to the Ninth Stone, and opened.',
      'Three days’ oil, says the wind from the Ninth Stone. Then two.',
    ],
  },
];

export const after: string[] = [
  'The road past the Ninth Stone has paved itself another yard. There is a cart on it, coming this way.',
  'Now that one can hear again, one hears it plainly: somebody is hammering, up in the Blind Quarry, on the tenth stone.',
  'A letter has come with the Crown’s seal on it, the first in two generations. It asks by whose leave the lamps were put out.',
  'The mounds on Barrow Down have opened, all five, and the seats in them have been dusted.',
  'Crake has sold his barges and bought a great many candles.',
  'In the Sallows the water is going down. There are roofs out already, and on one of them a cat, stretching.',
  'Pip has found a tenth wick, with a scrap of paper tied to it. The paper is blank.',
  'Ninety people want houses. They are being very polite about it.',
];
