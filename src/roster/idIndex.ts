/**
 * Links people with the same ID number in rings, while they are read. Open addressing over the numbers themselves:
 * no string is made and nothing is allocated per person.
 */
export class IdIndex {
  private readonly mask: number;
  private readonly numbers: Float64Array;
  private readonly owner: Int32Array;
  /** The next person with the same number, -1 for who has it alone. */
  readonly next: Int32Array;

  constructor(capacity: number) {
    let slots = 1024;
    while (slots < capacity * 2) slots *= 2;
    this.mask = slots - 1;
    this.numbers = new Float64Array(slots);
    this.owner = new Int32Array(slots);
    this.next = new Int32Array(capacity).fill(-1);
  }

  /** @param number above 0 */
  add(number: number, person: number): void {
    let slot = this.slotOf(number);
    while (this.numbers[slot] !== 0 && this.numbers[slot] !== number) slot = (slot + 1) & this.mask;
    if (this.numbers[slot] === 0) {
      this.numbers[slot] = number;
      this.owner[slot] = person;
      return;
    }
    const first = this.owner[slot] ?? 0;
    const second = this.next[first] ?? -1;
    this.next[person] = second < 0 ? first : second;
    this.next[first] = person;
  }

  private slotOf(number: number): number {
    const low = number | 0;
    const high = (number / 4294967296) | 0;
    let hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0xc2b2ae35);
    return (hash ^ (hash >>> 13)) & this.mask;
  }
}
