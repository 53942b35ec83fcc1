import type { CastMember, Scene } from '../game/storytelling.ts';

/** A table for tests: four characters in a scene. */
const CAST: [string, string][] = [
  ['Ada', 'she/her'],
  ['Bram', 'he/him'],
  ['Cade', 'they/them'],
  ['Ysolde Vane', ''],
];

export function partyFor(names: [string, string][] = CAST): CastMember[] {
  return names.map(([name, pronouns], at) => ({
    playerId: `p${at}`,
    name,
    pronouns,
    concept: 'a traveller',
    archetype: 'wanderer',
    trait: 'curious',
    health: 10,
    maxHealth: 11,
    conditions: [],
    inventory: ['cudgel', 'lantern', 'salve', 'rope'],
  }));
}

export function sceneFor(change: Partial<Scene> = {}): Scene {
  return {
    campaignId: 'c',
    scenario: 'sallow-road',
    campaignName: 'Test',
    language: 'en',
    turn: 1,
    tension: 4,
    place: 'Tallow Ford',
    party: partyFor(),
    canon: [],
    lines: [],
    veils: [],
    notebook: {},
    ...change,
  };
}

/** What players type. */
export const PLAYED: readonly string[] = [
  'I look around',
  'climb up to the lamp and check the wick',
  'ask the ferrywoman who crossed last week',
  '*pulls her hood up and slips behind the eel racks*',
  'I try to pry open the reeve’s door with my crowbar',
  'We should go to the Seventh Stone.',
  'i sneak past teh guards and steal the key',
  'talk to Pip gently, they look scared',
  'I go to the inn and order a drink, then ask about the green coins',
  '👀',
  'follow the footprints in the ditch',
  'I build a small raft from planks and rope',
  'rest by the fire and eat something',
  'I tell Bram we should stick together',
  'kick the door in!!!',
  'I draw my sword and charge at the nearest walker',
  'I bandage Cade’s arm',
  'sing a song to cheer everyone up',
  'I cast a spell of light on my staff',
  'Can I see any tracks?',
  'I don’t trust her so I follow her quietly',
  'I say "We mean you no harm. Who are you?" and lower my bow',
  'set a snare near the plank path and wait',
  'pray for the drowned',
  'I throw a stone into the well and count',
  'Ich schaue mich vorsichtig um',
  'hide',
  'wait',
  'I bluff: we are inspectors from the Crown. Both of us.',
  'I just want to pet the dog',
];
