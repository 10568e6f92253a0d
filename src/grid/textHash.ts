import { fnv1a } from "./fnv1a";

/** Hashes are whole numbers below this, so that the sum of two is still exact. */
export const HASHES = 2 ** 52;

/** A number below `HASHES`, the same for the same text. Nobody can read the text from it. */
export function textHash(text: string): number {
  const { high, low } = fnv1a(text);
  return (high >>> 12) * 2 ** 32 + low;
}
