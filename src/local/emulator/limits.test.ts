import { describe, expect, it } from 'vitest';
import { createLimiter, DEFAULT_LIMITS } from './limits.ts';
import { createSnowflakes } from './snowflake.ts';

describe('rate limits', () => {
  it('five in five seconds a channel, and the sixth is told how long to wait', () => {
    let at = 0;
    const take = createLimiter(DEFAULT_LIMITS, () => at);
    const five = Array.from({ length: 5 }, () => take('bot', 'messages 1', false));
    expect(five.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['4', '3', '2', '1', '0']);
    at = 2000;
    expect(take('bot', 'messages 1', false)).toMatchObject({ retryAfter: 3 });
    expect(take('bot', 'messages 2', false).retryAfter).toBeUndefined();
    at = 5000;
    expect(take('bot', 'messages 1', false).retryAfter).toBeUndefined();
  });

  it('fifty a second in all, callbacks apart', () => {
    const take = createLimiter(DEFAULT_LIMITS, () => 0);
    for (let n = 0; n < 50; n += 1) expect(take('bot', null, false).retryAfter).toBeUndefined();
    expect(take('bot', null, false)).toMatchObject({ retryAfter: 1, global: true });
    expect(take('bot', null, true).retryAfter).toBeUndefined();
  });

  it('answers of one interaction: five in two seconds', () => {
    const take = createLimiter(DEFAULT_LIMITS, () => 0);
    const six = Array.from({ length: 6 }, () => take('bot', 'webhooks t', true).retryAfter);
    expect(six).toEqual([undefined, undefined, undefined, undefined, undefined, 2]);
  });

  it('off is off', () => {
    const take = createLimiter({ ...DEFAULT_LIMITS, off: true }, () => 0);
    expect(Array.from({ length: 100 }, () => take('bot', 'messages 1', false).retryAfter)).not.toContain(5);
  });
});

describe('snowflakes', () => {
  it('grow within one millisecond, and after a clock that went back', () => {
    let at = Date.parse('2026-06-01T00:00:00Z');
    const { next } = createSnowflakes(() => at);
    const ids = [next(), next(), next()];
    at -= 60_000;
    ids.push(next());
    expect([...ids].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^\d{17,19}$/);
  });
});
