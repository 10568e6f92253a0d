/** 2^40 + PRIME is the prime of FNV-1a with 64 bits. */
const PRIME = 0x1b3;

/** A hash of 64 bits, in two halves of 32. */
export interface Hash64 {
  high: number;
  low: number;
}

/**
 * FNV-1a with 64 bits over the UTF-16 units of a text (draft-eastlake-fnv). Nobody can read the text from it. It
 * computes in two halves, because a BigInt for each letter is slow, and multiplies the lower one by parts of 16 bits,
 * which stay whole numbers of 32.
 */
export function fnv1a(text: string): Hash64 {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (let at = 0; at < text.length; at++) {
    const mixed = low ^ text.charCodeAt(at);
    const lower = (mixed & 0xffff) * PRIME;
    const upper = (mixed >>> 16) * PRIME + (lower >>> 16);
    high = (Math.imul(high, PRIME) + (mixed << 8) + (upper >>> 16)) | 0;
    low = (upper << 16) | (lower & 0xffff);
  }
  return { high: high >>> 0, low: low >>> 0 };
}
