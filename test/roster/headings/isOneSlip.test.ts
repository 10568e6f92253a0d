import fc from "fast-check";
import { editDistance } from "../../../src/roster/headings/editDistance";
import { isOneSlip } from "../../../src/roster/headings/isOneSlip";

test.each([
  ["vneid", "vneid", true],
  ["vneid", "vnied", true],
  ["vneid", "vneidd", true],
  ["vneid", "vnid", true],
  ["vneid", "vnetd", true],
  ["vneid", "vssid", false],
  ["chua", "cuah", false],
  ["", "a", true],
  ["", "", true],
])("%j and %j: %s", (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected);
  expect(isOneSlip(b, a)).toBe(expected);
});

test("it is an edit distance of less than two", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(isOneSlip(a, b)).toBe(editDistance(a, b, 3) < 2);
    }),
    { numRuns: 2_000 },
  );
});
