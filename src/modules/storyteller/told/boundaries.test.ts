import { describe, expect, it } from 'vitest';
import { boundaryOf } from './boundaries.ts';

describe('a boundary', () => {
  it.each([
    ['spiders', 'A spider’s web'],
    ['arachnids', 'two spiders'],
    ['Drowning', 'the Drowned Heron'],
    ['harm to children', 'the grandchildren came'],
    ['children', 'babies'],
    ['fire', 'the fireplace'],
    ['fire', 'somebody had fired the kiln'],
    ['fire', 'a campfire'],
    ['burning', 'who speaks for the charcoal burners'],
    ['bugs', 'bees and moths'],
    ['torture', 'he was tortured'],
    ['ghosts', 'the drowned'],
    ['snakes', 'an adder'],
    ['gore', 'there was blood on the sleeve'],
    ['blood', 'bloodshot'],
    ['dying', 'somebody had died'],
    ['Feuer', 'das Feuer'],
  ])('%s is touched by “%s”', (line, text) => {
    expect(boundaryOf([line]).touches(text)).toBe(true);
  });

  it.each([
    ['spiders', 'inside'],
    ['harm to children', 'kidney pie, and no harm done'],
    ['fire', 'a fir tree'],
    ['rats', 'rather'],
    ['insects', 'their mothers had been there'],
    ['bugs', 'a bugle begins'],
    ['hanging', 'a change of weather'],
    ['gore', 'in the gutter'],
    ['', 'anything at all'],
    ['…', 'anything at all'],
  ])('%s is not touched by “%s”', (line, text) => {
    expect(boundaryOf([line]).touches(text)).toBe(false);
  });

  it('of several words forbids our own texts each of them, and an intent only all together', () => {
    const boundary = boundaryOf(['body horror']);
    expect(boundary.touches('a body')).toBe(true);
    expect(boundary.means('I brace my body against the door')).toBe(false);
    expect(boundary.means('I dream up some body horror')).toBe(true);
  });
});
