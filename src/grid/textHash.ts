import { fnv1a } from "./fnv1a";

/** Hashes are whole numbers below this: two of them still add up exactly. */
export const HASHES = 2 ** 52;

/** A number below `HASHES` that is the same for the same text. Texts cannot be read from it. */
export function textHash(text: string): number {
  const { high, low } = fnv1a(text);
  return (high >>> 12) * 2 ** 32 + low;
}
