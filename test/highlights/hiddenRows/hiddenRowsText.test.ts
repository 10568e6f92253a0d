import type { OurHiddenRows } from "../../../src/highlights/hiddenRows/hiddenRows";
import { hiddenRowsOf, hiddenRowsText } from "../../../src/highlights/hiddenRows/hiddenRowsText";

test.each<[OurHiddenRows, string]>([
  [{ hidden: 0, ours: [] }, "0"],
  [{ hidden: 7, ours: [] }, "7"],
  [{ hidden: 3, ours: [{ first: 0, last: 2 }] }, "3 0 3"],
  [
    {
      hidden: 30,
      ours: [
        { first: 1, last: 2 },
        { first: 5, last: 5 },
        { first: 16, last: 27 },
      ],
    },
    "30 1 2 2 1 10 12",
  ],
  [{ hidden: 1_048_575, ours: [{ first: 1_000_000, last: 1_048_574 }] }, "1048575 1000000 48575"],
])("%j is remembered as %j, and read back", (rows, text) => {
  expect(hiddenRowsText(rows)).toBe(text);
  expect(hiddenRowsOf(text)).toEqual(rows);
});

test.each([
  ["nothing", ""],
  ["letters", "none"],
  ["a letter before it", "x3 0 3"],
  ["a letter after it", "3 0 3x"],
  ["a letter in a turn", "3 0 x"],
  ["a blank at its end", "3 0 3 "],
  ["two blanks", "3  0 3"],
  ["half a turn", "3 0"],
  ["half a turn more", "3 0 1 1"],
  ["a sign", "-3"],
  ["more rows than a sheet has", "12345678"],
  ["a place that no sheet has", "3 12345678 1"],
  ["more rows of ours than are hidden", "3 0 4"],
  ["rows of ours behind all hidden ones", "3 3 1"],
  ["a turn of no rows", "3 1 0"],
])("%s is none that we wrote", (_, text) => {
  expect(hiddenRowsOf(text)).toBeNull();
});
