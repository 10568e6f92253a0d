import fc from "fast-check";
import { pageSlice } from "../../../../src/taskpane/components/parts/pages";

test.each([
  [0, 0, { page: 0, pages: 1, from: 0, to: 0 }],
  [50, 0, { page: 0, pages: 1, from: 0, to: 50 }],
  [51, 0, { page: 0, pages: 2, from: 0, to: 50 }],
  [51, 1, { page: 1, pages: 2, from: 50, to: 51 }],
  [51, 9, { page: 1, pages: 2, from: 50, to: 51 }],
  [51, -1, { page: 0, pages: 2, from: 0, to: 50 }],
])("%i items, page %i", (count, page, expected) => {
  expect(pageSlice(count, page)).toEqual(expected);
});

test("the pages together hold every item once", () => {
  fc.assert(
    fc.property(fc.nat(5000), (count) => {
      const { pages } = pageSlice(count, 0);
      let next = 0;
      for (let page = 0; page < pages; page++) {
        const { from, to } = pageSlice(count, page);
        expect(from).toBe(next);
        next = to;
      }
      expect(next).toBe(count);
    }),
  );
});
