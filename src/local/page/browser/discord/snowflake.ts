const EPOCH = 1_420_070_400_000n;
let last = 0n;

/** A nonce as Discord's client makes it: the id this message would have. Never the same twice. */
export function nextNonce(): string {
  const now = (BigInt(Date.now()) - EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return last.toString();
}

/** Ids grow with time; as text the shorter one is older. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
