/** 2^40 + PRIME is the prime of FNV-1a with 64 bits. */
const PRIME = 0x1b3;

/** A hash of 64 bits, in two halves of 32. */
export interface Hash64 {
  high: number;
  low: number;
}

/**
 * FNV-1a, 64 bits, over the UTF-16 units of a text (draft-eastlake-fnv). Texts cannot be read from it. In halves,
 * because a BigInt a letter is slow.
 */
export function fnv1a(text: string): Hash64 {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    // below 2^41: exact
    const product = mixed * PRIME;
    high = (Math.imul(high, PRIME) + (mixed << 8) + Math.floor(product / 2 ** 32)) >>> 0;
    low = product >>> 0;
  }
  return { high, low };
}
