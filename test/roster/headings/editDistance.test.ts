import fc from "fast-check";
import { editDistance } from "../../../src/roster/headings/editDistance";

/** More than any two texts here are apart. */
const FAR = 200;

test.each([
  ["ho va ten", "ho va ten", 0],
  ["ho va ten", "ho va te", 1],
  ["ho va ten", "hoo va ten", 1],
  ["ho va ten", "hp va ten", 1],
  ["ho va ten", "ho av ten", 1],
  ["abcd", "badc", 2],
  // letters that were swapped are not changed once more
  ["ca", "abc", 3],
  ["", "abc", 3],
  ["", "", 0],
])("%j and %j are %i apart", (a, b, distance) => {
  expect([editDistance(a, b, FAR), editDistance(b, a, FAR)]).toEqual([distance, distance]);
  for (let limit = 1; limit < 5; limit++) expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit));
});

test("with a limit it is the same as far as the limit, whatever was compared before", () => {
  const text = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength });
  const beginning = fc.constantFrom("", "a".repeat(70));
  fc.assert(
    fc.property(beginning, text(8), text(8), fc.integer({ min: 1, max: 6 }), (same, a, b, limit) => {
      expect(editDistance(same + a, same + b, limit)).toBe(Math.min(limit, editDistance(a, b, FAR)));
    }),
    { numRuns: 2_000 },
  );
});
