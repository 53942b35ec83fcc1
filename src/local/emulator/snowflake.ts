/** Discord's ids: milliseconds since 2015, a process part, a counter. 17 to 19 digits, always growing. */
const EPOCH = 1_420_070_400_000n;

export function createSnowflakes(now: () => number) {
  let last = 0n;
  return {
    next(): string {
      const fresh = (BigInt(now()) - EPOCH) << 22n;
      last = fresh > last ? fresh : last + 1n;
      return last.toString();
    },
    /** Ids that were given before a restart are never given again. */
    seen(id: string): void {
      if (/^\d{1,19}$/.test(id) && BigInt(id) > last) last = BigInt(id);
    },
  };
}
