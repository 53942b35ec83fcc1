import { describe, expect, it } from 'vitest';
import { contentOf } from '../../content/index.ts';
import { sceneFor } from '../../test-table.ts';
import { placeById } from '../notebook.ts';
import { quoteOf, readIntent } from './read-intent.ts';

const content = contentOf('sallow-road');

function read(text: string, placeId = content.start) {
  const scene = sceneFor({ place: placeById(content, placeId).name });
  const intent = { playerId: 'p0', character: 'Ada', text };
  return readIntent(content, scene, placeById(content, placeId), intent);
}

describe('an intent', () => {
  it.each([
    ['I look around', 'look', 'wits', 'nothing'],
    ['look for tracks', 'look', 'wits', 'something'],
    ['I attack the bandit with my axe', 'force', 'might', 'much'],
    ['pry open the gate', 'force', 'might', 'something'],
    ['I steal his purse', 'sneak', 'grace', 'much'],
    ['sneak past the guards', 'sneak', 'grace', 'something'],
    ['I walk quietly along the wall', 'sneak', 'grace', 'something'],
    ['persuade the reeve', 'talk', 'heart', 'something'],
    ['say hello', 'talk', 'heart', 'nothing'],
    ['jump over the gap', 'move', 'grace', 'much'],
    ['rest a bit', 'rest', 'heart', 'nothing'],
    ['study the runes', 'study', 'wits', 'something'],
    ['build a raft', 'make', 'wits', 'something'],
    ['bandage the wound', 'help', 'heart', 'something'],
    ['cast a spell of light', 'other', 'wits', 'much'],
    ['🗡️', 'force', 'might', 'much'],
    ['👀', 'look', 'wits', 'nothing'],
    ['what do I see?', 'look', 'wits', 'nothing'],
    ['Ich schaue mich um', 'look', 'wits', 'nothing'],
    ['“Who goes there?”', 'talk', 'heart', 'something'],
  ])('“%s” is %s by %s with %s at stake', (text, cls, ability, stakes) => {
    const { cls: got, ability: by, stakes: at } = read(text);
    expect([got, by, at]).toEqual([cls, ability, stakes]);
  });

  it.each([
    [
      'I try to pry open the old gate with my crowbar',
      'pry open the old gate with her crowbar',
      'pried open the old gate with her crowbar',
    ],
    [
      '*draws her sword and charges the bandit*',
      'draw her sword and charge the bandit',
      'drew her sword and charged the bandit',
    ],
    [
      'i sneak past teh guards and steal the key',
      'sneak past the guards and steal the key',
      'sneaked past the guards and stole the key',
    ],
    [
      'I throw a stone into the well and count',
      'throw a stone into the well and count',
      'threw a stone into the well and counted',
    ],
    ['gather bread and water', 'gather bread and water', 'gathered bread and water'],
    ["I don't trust her so I follow her quietly", 'follow her quietly', 'followed her quietly'],
    ['When the guard turns, I grab the keys', 'grab the keys', 'grabbed the keys'],
    ['KICK THE DOOR', 'kick the door', 'kicked the door'],
    ['Ada hides', 'hide', 'hid'],
    [
      'I would like to carefully open the box that I found',
      'carefully open the box',
      'carefully opened the box',
    ],
    ['sneaking up the stairs', 'sneak up the stairs', 'sneaked up the stairs'],
    ['we stop', 'stop', 'stopped'],
    ['I open the door', 'open the door', 'opened the door'],
    ['I offer help', 'offer help', 'offered help'],
    ['go and talk to maud pell', 'talk to Maud Pell', 'talked to Maud Pell'],
    ['lets go to crakes wharf', 'go to Crake’s Wharf', 'went to Crake’s Wharf'],
    ['To the Seventh Stone!', 'go to the Seventh Stone', 'went to the Seventh Stone'],
    ['I go gather reeds', 'gather reeds', 'gathered reeds'],
    ['I go home', 'go home', 'went home'],
  ])('“%s” is told as “%s”', (text, deed, did) => {
    const { deed: base, did: past } = read(text);
    expect([base, past]).toEqual([deed, did]);
  });

  it.each([
    'я смотрю вокруг себя внимательно',
    '{name} #act# $(x)',
    '12345',
    'your mother',
    'blorp zibble frand',
    '(╯°□°)╯︵ ┻━┻',
    'x'.repeat(500),
  ])('is quoted when it cannot be told: %s', (text) => {
    const { deed, quote } = read(text);
    expect(deed === null || /^[a-z ]+$/.test(deed)).toBe(true);
    expect(quote.length).toBeGreaterThan(0);
    expect(quote.length).toBeLessThan(220);
  });

  it('finds who and what is meant, and where it leads', () => {
    expect(read('ask the ferrywoman who crossed').person?.id).toBe('maud');
    expect(read('I look at the ferry chain').detail?.noun).toBe('the ferry chain');
    expect(read('go to the inn').dest?.id).toBe('drowned-heron');
    expect(read('we head north along the road').dest?.id).toBe('seventh-stone');
    expect(read('We go up to the Seventh Stone').dest?.id).toBe('seventh-stone');
    expect(read('onwards to the wharf!').dest?.id).toBe('crakes-wharf');
    expect(read('I walk down the street').dest).toBeNull();
    expect(read('I climb the tree').dest).toBeNull();
    expect(read('come along').stakes).toBe('nothing');
    expect(read('I tell Jory: "Pip lied."').person?.id).toBe('jory');
    expect(read('I tell Bram that we should go').kind).toBe('party');
  });

  it('shows the player’s words harmlessly', () => {
    expect(quoteOf('I **shout** @everyone <@123> `x` "now"')).toBe(
      'I \\*\\*shout\\*\\* \\@everyone \\<\\@123\\> \\`x\\` ’now’',
    );
    expect(quoteOf('word '.repeat(200)).length).toBeLessThan(110);
    expect(quoteOf('')).toBe('…');
  });
});
