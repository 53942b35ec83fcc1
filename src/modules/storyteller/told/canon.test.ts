import { describe, expect, it } from 'vitest';
import { contentOf } from '../../content/index.ts';
import { readCanon } from './canon.ts';

const content = contentOf('sallow-road');
const read = (...canon: string[]) => {
  const { gone, shut, loose } = readCanon(content, canon);
  return { gone: gone.map(({ id }) => id), shut: shut.map(({ id }) => id), loose };
};

describe('the game master’s corrections', () => {
  it.each([
    ['Maud Pell is dead', ['maud']],
    ['maud is gone', ['maud']],
    ['The ferrywoman has died.', ['maud']],
    ['Maud and Jory are dead', ['jory', 'maud']],
    ['Crake killed Nan', ['nan']],
    ['Nan was killed by somebody', ['nan']],
    ['Jory says that Tib is dead', ['tib']],
    ['Maud is dead, but Jory is fine', ['maud']],
    ['Hester of the Drowned Heron left town', ['hester']],
  ])('“%s” takes %j out of the story', (text, ids) => {
    const { gone, shut } = read(text);
    expect([...gone].sort()).toEqual(ids);
    expect(shut).toEqual([]);
  });

  it.each([
    'The ferryman Odo is dead',
    'Maud left the key under the mat',
    'Maud is not dead',
    'Hester owns the Drowned Heron',
    'The bridge is burned',
    'Jory is Maud’s brother',
  ])('“%s” takes nobody out, and is kept to be told', (text) => {
    const { gone, shut } = read(text);
    expect(gone).toEqual([]);
    expect(shut).toEqual([]);
  });

  it('closes places, and opens them again', () => {
    expect(read('The Drowned Heron has burned down').shut).toEqual(['drowned-heron']);
    expect(read('the inn is closed').shut).toEqual(['drowned-heron']);
    expect(read('Crakes Wharf is gone', 'Crake’s Wharf was rebuilt').shut).toEqual([]);
    expect(read('The ferry is gone').shut).toEqual([]);
  });

  it('follows the newest word about a person', () => {
    expect(read('Maud is dead', 'Maud is alive after all').gone).toEqual([]);
    expect(read('Maud is alive', 'Maud is dead').gone).toEqual(['maud']);
  });

  it('keeps what it cannot follow', () => {
    expect(read('Maud is dead', 'The bridge is burned').loose).toEqual(['The bridge is burned']);
  });
});
