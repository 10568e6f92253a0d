import type { SheetChange } from "../../../src/excel/live/watchSheet";
import { mergeChanges } from "../../../src/taskpane/live/mergeChanges";

const rows = (first: number, last: number) => ({ first, last });

test.each<[SheetChange, SheetChange, SheetChange]>([
  [rows(4, 6), rows(5, 5), rows(4, 6)],
  [rows(4, 6), rows(6, 9), rows(4, 9)],
  [rows(4, 4), rows(9, 11), rows(4, 11)],
  [rows(0, 0), rows(0, 2), rows(0, 2)],
  [rows(4, 6), null, null],
  [null, null, null],
  [rows(4, 6), "moved", "moved"],
  [null, "moved", "moved"],
  ["moved", "moved", "moved"],
  ["unheard", "unheard", "unheard"],
  ["unheard", "moved", "moved"],
  ["unheard", null, null],
  ["unheard", rows(4, 6), null],
])("%j and %j are held by %j, whichever came first", (a, b, both) => {
  expect(mergeChanges(a, b)).toEqual(both);
  expect(mergeChanges(b, a)).toEqual(both);
});
