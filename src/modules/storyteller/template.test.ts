import { describe, expect, it } from 'vitest';
import { fill, fillable, fingerprint, listed, paragraph, tells, within } from './template.ts';

describe('a line', () => {
  it('is filled in one pass: a slot in what is filled in stays letters', () => {
    expect(fill('{Name} tried to {deed}.', { name: '{deed}', deed: 'hop' })).toBe('{deed} tried to hop.');
  });

  it('begins with a capital where its slot does', () => {
    expect(fill('{Spot} creaked.', { spot: 'the gate' })).toBe('The gate creaked.');
  });

  it('is a defect without what it asks for', () => {
    expect(fillable('{name} at {spot}', { name: 'Ada' })).toBe(false);
    expect(() => fill('{name} at {spot}', { name: 'Ada' })).toThrow(/No \{spot\}/);
  });

  it('is known again in a filled text', () => {
    const line = 'The crack carried as far as {spot}, where two people sat.';
    expect(fingerprint(line)).toBe('The crack carried as far as');
    expect(tells('So. The crack carried as far as the mill, where two people sat. Then.', line)).toBe(true);
    expect(tells('The crack carried as far as the mill.', line)).toBe(false);
  });
});

describe('a paragraph', () => {
  it('puts doubled marks right', () => {
    expect(paragraph('Ada spoke to Maud, who rows,.', 'Dr. K..', 'Well...')).toBe(
      'Ada spoke to Maud, who rows. Dr. K. Well…',
    );
  });

  it('lists names', () => {
    expect([listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual([
      'A',
      'A and B',
      'A, B and C',
    ]);
  });

  it('is cut after a sentence, and never inside a speech', () => {
    expect(within('One two. Three four. Five six.', 22)).toBe('One two. Three four.');
    expect(within('He spoke. “One two. Three four five six.”', 24)).toBe('He spoke.');
    expect(within('word '.repeat(20).trim(), 22)).toBe('word word word word…');
  });
});
