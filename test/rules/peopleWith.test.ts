import fc from "fast-check";
import { peopleWith } from "../../src/rules/peopleWith";

test("finds everybody who has a value, from the first to before the last, ascending", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2)), fc.nat(8), fc.nat(8), (values, from, length) => {
      const found = Array.from(values.keys()).filter(
        (person) => values[person] === 1 && person >= from && person < from + length,
      );
      expect([...peopleWith(Uint8Array.from(values), 1, from, from + length)]).toEqual(found);
      expect([
        ...peopleWith(
          Int32Array.from(values, (value) => -value),
          -1,
          from,
          from + length,
        ),
      ]).toEqual(found);
    }),
  );
});
