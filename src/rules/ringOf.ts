const WALKED = new WeakMap<Int32Array, Map<number, readonly number[]>>();

/**
 * The people linked with somebody in one of a roster's rings (`nextSameId`, `nextSameName`), that person included,
 * ascending; empty where nobody is linked. A ring is walked once, however many of its people are asked about: a
 * copied-down ID can make one of all people.
 */
export function ringOf(next: Int32Array, person: number): readonly number[] {
  if ((next[person] ?? -1) < 0) return [];
  const walked = WALKED.get(next) ?? new Map<number, readonly number[]>();
  WALKED.set(next, walked);
  return walked.get(person) ?? walk(next, person, walked);
}

function walk(next: Int32Array, person: number, walked: Map<number, readonly number[]>): readonly number[] {
  const ring: number[] = [];
  for (let other = person; ring.length === 0 || other !== person; other = next[other] ?? person) ring.push(other);
  ring.sort((a, b) => a - b);
  for (const member of ring) walked.set(member, ring);
  return ring;
}
