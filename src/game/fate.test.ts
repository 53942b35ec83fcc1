import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitmentOf, fateOf } from './fate.ts';

const SEED = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';

describe('fate', () => {
  // The same numbers as in docs/fate.md, computed with openssl.
  it('is what anybody can compute with openssl', () => {
    expect(commitmentOf(SEED)).toBe('630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd');
    expect(fateOf(SEED).die('meta-event 1', 100).value).toBe((0x63991bce % 100) + 1);
    expect(fateOf(SEED).die('action check Ada might', 20)).toEqual({
      label: 'action check Ada might',
      sides: 20,
      value: 7,
    });
  });

  it('gives the same label the same die for ever, and every label its own', () => {
    const fate = fateOf(SEED);
    expect(fate.die('a', 20)).toEqual(fate.die('a', 20));
    const values = Array.from({ length: 50 }, (_, n) => fate.die(`label ${n}`, 1000).value);
    expect(new Set(values).size).toBeGreaterThan(40);
  });

  it('takes 64 hex digits and at least one face, nothing else', () => {
    expect(() => fateOf('abc')).toThrow(RangeError);
    expect(() => fateOf(SEED.toUpperCase())).toThrow(RangeError);
    expect(() => fateOf(SEED).die('x', 0)).toThrow(RangeError);
    expect(() => fateOf(SEED).die('x', 2.5)).toThrow(RangeError);
  });

  // Chi-square over fixed seeds: the bounds are the 0.001 and 0.999 quantiles, so an honest die would leave
  // them once in five hundred, and this one never does, as the seeds are fixed.
  it.each([
    [20, 5.4, 43.8],
    [100, 60.0, 148.2],
  ])('falls evenly on a d%i', (sides, low, high) => {
    const throws = 40_000;
    const counts = new Array<number>(sides).fill(0);
    for (let n = 0; n < throws; n += 1) {
      const seed = createHash('sha256').update(`seed ${n}`).digest('hex');
      const { value } = fateOf(seed).die(`meta-event ${(n % 4) + 1}`, sides);
      counts[value - 1] = (counts[value - 1] ?? 0) + 1;
    }
    const expected = throws / sides;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chi).toBeGreaterThan(low);
    expect(chi).toBeLessThan(high);
  });
});
