import type { ItemId } from '../../../game/items.ts';

/** How a thing is told of in a story. `a`: when it is found; `the`: when its owner uses it to strike. */
export const ITEM_WORDS: Record<ItemId, { a: string; the: string }> = {
  knife: { a: 'a good knife', the: 'the knife' },
  blade: { a: 'a straight blade', the: 'the blade' },
  cudgel: { a: 'a blackthorn cudgel', the: 'the cudgel' },
  spear: { a: 'a boar spear', the: 'the spear' },
  bow: { a: 'a yew bow', the: 'an arrow' },
  staff: { a: 'an ash staff', the: 'the staff' },
  bell: { a: 'a handbell', the: 'the bell' },
  coat: { a: 'a quilted coat', the: 'the coat' },
  mail: { a: 'a shirt of mail', the: 'the mail' },
  shield: { a: 'a round shield', the: 'the shield' },
  rope: { a: 'a coil of rope', the: 'the rope' },
  lantern: { a: 'a horn lantern', the: 'the lantern' },
  lens: { a: 'a ground lens', the: 'the lens' },
  tools: { a: 'a roll of fine tools', the: 'the tools' },
  charm: { a: 'a saint’s charm', the: 'the charm' },
  cloak: { a: 'a grey cloak', the: 'the cloak' },
  map: { a: 'a map of the road', the: 'the map' },
  salve: { a: 'a tin of salve', the: 'the salve' },
  tonic: { a: 'a bottle of tonic', the: 'the tonic' },
  salts: { a: 'a twist of smelling salts', the: 'the salts' },
  firepot: { a: 'a stoppered fire pot', the: 'the fire pot' },
  smokepot: { a: 'a clay smoke pot', the: 'the smoke pot' },
};

/** What strikes when nothing is in the hand. */
export const BARE_HANDS = 'a bare fist';
