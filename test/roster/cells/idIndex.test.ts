import fc from "fast-check";
import { IdIndex } from "../../../src/roster/cells/idIndex";

/** Few different numbers, so that many are met again; neighbours and far ones, so that slots collide. */
const ids = fc.array(
  fc.oneof(
    fc.integer({ min: 1_085_000_000, max: 1_085_000_030 }),
    fc.constantFrom(96_399_999_999, 295_399_999_999, 2 ** 32, 2 ** 32 + 1),
  ),
  { maxLength: 200 },
);

function ringOf(next: Int32Array, person: number): number[] {
  const ring = [person];
  for (let other = next[person] ?? -1; other >= 0 && other !== person; other = next[other] ?? -1) ring.push(other);
  return ring.sort((a, b) => a - b);
}

test("links who has the same number in one ring, as a Map would group them", () => {
  fc.assert(
    fc.property(ids, (numbers) => {
      const index = new IdIndex(numbers.length);
      const groups = new Map<number, number[]>();
      numbers.forEach((number, person) => {
        index.add(number, person);
        groups.set(number, [...(groups.get(number) ?? []), person]);
      });
      const next = index.rings();
      numbers.forEach((number, person) => {
        expect(ringOf(next, person)).toEqual(groups.get(number));
        expect((next[person] ?? -1) >= 0).toBe((groups.get(number)?.length ?? 0) > 1);
      });
    }),
  );
});

test("fills up to its capacity", () => {
  const index = new IdIndex(5_000);
  for (let person = 0; person < 5_000; person++) index.add(1_000_000_000 + person * 1024, person);
  expect(index.rings().every((next) => next === -1)).toBe(true);
});
