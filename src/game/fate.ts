import { createHash, createHmac } from 'node:crypto';

/**
 * Fate, provably fair. Each turn has 32 secret bytes. Their SHA-256 (the commitment) is shown before the
 * vote, the bytes themselves after the turn, and every die is arithmetic on both: anybody can redo it
 * (docs/fate.md shows how with openssl alone).
 */

/** One thrown die, kept as it is shown: `sides` faces, `value` from 1 to `sides`. */
export interface Die {
  label: string;
  sides: number;
  value: number;
}

export interface Fate {
  /** Throws the die of this label. The same label gives the same value for ever. */
  die(label: string, sides: number): Die;
  /** A whole number from 0 to `below - 1`, for choices that are no dice (tie breaks, the storyteller). */
  pick(label: string, below: number): number;
}

/** @param seed 32 bytes as 64 hex digits. Throws a RangeError on anything else. */
export function fateOf(seed: string): Fate {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new RangeError('A seed of fate is 64 hex digits');
  const key = Buffer.from(seed, 'hex');
  const pick = (label: string, below: number) => reduce(key, label, below);
  return { pick, die: (label, sides) => ({ label, sides, value: pick(label, sides) + 1 }) };
}

/** What is shown before the vote: SHA-256 over the 32 bytes (not over their hex digits), as hex. */
export function commitmentOf(seed: string): string {
  return createHash('sha256').update(Buffer.from(seed, 'hex')).digest('hex');
}

/**
 * HMAC-SHA256(seed, label) is read as eight unsigned 32-bit numbers. The first one below the largest
 * multiple of `below` counts, modulo `below`, so every face is exactly as likely as any other. Should all
 * eight be above (for a d100 once in 10^61), the label goes on as `label/2`, `label/3`, …
 */
function reduce(key: Buffer, label: string, below: number): number {
  if (!Number.isInteger(below) || below < 1 || below > 0xffff_ffff) {
    throw new RangeError(`A die needs 1 to 4294967295 faces, not ${below}`);
  }
  const fair = Math.floor(0x1_0000_0000 / below) * below;
  for (let round = 1; ; round += 1) {
    const digest = createHmac('sha256', key)
      .update(round === 1 ? label : `${label}/${round}`)
      .digest();
    for (let at = 0; at < digest.length; at += 4) {
      const word = digest.readUInt32BE(at);
      if (word < fair) return word % below;
    }
  }
}
