/** Rate limits per bucket, as headers and as 429. `off` for benchmarks, which measure something else. */
export interface RateLimits {
  off: boolean;
  /** Messages sent or edited in one channel: this many in `channelWindow` milliseconds. */
  channel: number;
  channelWindow: number;
  /** Answers and edits of one interaction or webhook: this many in `webhookWindow` milliseconds. */
  webhook: number;
  webhookWindow: number;
  /** All requests of one bot a second. */
  global: number;
}

export const DEFAULT_LIMITS: RateLimits = {
  ...{ off: false, channel: 5, channelWindow: 5000, webhook: 5, webhookWindow: 2000, global: 50 },
};

export interface Verdict {
  headers: Record<string, string>;
  /** Seconds to wait; absent: go ahead. */
  retryAfter?: number;
  global?: boolean;
}

export function createLimiter(limits: RateLimits, now: () => number) {
  const buckets = new Map<string, { left: number; reset: number }>();
  const take = (key: string, size: number, window: number) => {
    const at = now();
    let bucket = buckets.get(key);
    if (!bucket || bucket.reset <= at) bucket = { left: size, reset: at + window };
    buckets.set(key, bucket);
    if (buckets.size > 10_000) for (const [old, { reset }] of buckets) if (reset <= at) buckets.delete(old);
    const ok = bucket.left > 0;
    if (ok) bucket.left -= 1;
    return { ok, left: bucket.left, reset: bucket.reset, after: Math.max(0.001, (bucket.reset - at) / 1000) };
  };

  /** @param bucket null for routes without a bucket of their own (the global limit still holds). */
  return (caller: string, bucket: string | null, exemptFromGlobal: boolean): Verdict => {
    if (limits.off) return { headers: {} };
    if (!exemptFromGlobal) {
      const all = take(`global ${caller}`, limits.global, 1000);
      if (!all.ok)
        return {
          headers: { 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' },
          retryAfter: all.after,
          global: true,
        };
    }
    if (!bucket) return { headers: {} };
    const isWebhook = bucket.startsWith('webhooks ');
    const size = isWebhook ? limits.webhook : limits.channel;
    const one = take(`${caller} ${bucket}`, size, isWebhook ? limits.webhookWindow : limits.channelWindow);
    const headers = {
      'x-ratelimit-limit': String(size),
      'x-ratelimit-remaining': String(one.left),
      'x-ratelimit-reset': (one.reset / 1000).toFixed(3),
      'x-ratelimit-reset-after': one.after.toFixed(3),
      'x-ratelimit-bucket': hash(bucket.split(' ')[0] ?? ''),
    };
    return one.ok
      ? { headers }
      : { headers: { ...headers, 'x-ratelimit-scope': 'user' }, retryAfter: one.after };
  };
}

function hash(text: string): string {
  let value = 7;
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(16).padStart(8, '0');
}
