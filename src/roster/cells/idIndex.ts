/** Bits of the filter for each person: one person in about ten shares its bit with another by chance. */
const BITS_PER_PERSON = 8;

/** 32 well mixed bits of a number below 2^53. */
function hashOf(number: number): number {
  const low = number | 0;
  const high = (number / 4_294_967_296) | 0;
  let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/**
 * Finds people with the same number, in two steps: while they are read, a filter of bits, small enough for the
 * processor's cache, tells which numbers may have come twice; `rings` then compares those few. A table of all numbers
 * would cost a miss of the cache for each.
 */
export class IdIndex {
  private readonly numbers: Float64Array;
  private readonly mask: number;
  private readonly seen: Int32Array;
  private readonly seenAgain: Int32Array;

  constructor(private readonly capacity: number) {
    let bits = 1024;
    while (bits < capacity * BITS_PER_PERSON) bits *= 2;
    this.mask = bits - 1;
    this.numbers = new Float64Array(capacity);
    this.seen = new Int32Array(bits / 32);
    this.seenAgain = new Int32Array(bits / 32);
  }

  /** @param number above 0 */
  add(number: number, person: number): void {
    this.numbers[person] = number;
    const place = hashOf(number) & this.mask;
    const word = place >>> 5;
    const bit = 1 << (place & 31);
    const seen = this.seen[word] ?? 0;
    if ((seen & bit) === 0) this.seen[word] = seen | bit;
    else this.seenAgain[word] = (this.seenAgain[word] ?? 0) | bit;
  }

  /** Rings of people with the same number: for each person the next, or -1 for who has it alone. */
  rings(): Int32Array {
    const next = new Int32Array(this.capacity).fill(-1);
    const last = new Map<number, number>();
    for (let person = 0; person < this.capacity; person++) {
      const number = this.numbers[person] ?? 0;
      if (number === 0 || !this.mayBeShared(number)) continue;
      const before = last.get(number);
      last.set(number, person);
      if (before === undefined) continue;
      const first = next[before] ?? -1;
      next[person] = first < 0 ? before : first;
      next[before] = person;
    }
    return next;
  }

  private mayBeShared(number: number): boolean {
    const place = hashOf(number) & this.mask;
    return ((this.seenAgain[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }
}
