import { whyCheckAgain } from "../../../src/taskpane/check/whyCheckAgain";
import type { SheetPreview } from "../../../src/excel/columns/previewSheet";
import { previewOf } from "../columns/previewOf";
import { now, offers, result } from "../paneWith";

const outcome = { result, checkedAt: now, highlightedToDos: true, choice: undefined };

/** What is shown of the columns that the result was read by. */
const SAME = previewOf();

const { fullName } = SAME.columns;
if (fullName === undefined) throw new Error("no column of names");
const moved = { ...SAME.columns, fullName: { ...fullName, index: 5 } };
const more = { ...SAME.columns, unit: { ...fullName, index: 4 } };

test.each<[string, chosen: string, ofSheet: string, SheetPreview | null, string | null]>([
  ["the sheet and the columns of the result", "7", "7", SAME, null],
  ["nothing known of the columns", "7", "7", null, null],
  ["another sheet", "8", "8", SAME, "otherSheet"],
  ["columns that are shown of another sheet", "7", "8", { ...SAME, columns: moved }, null],
  ["a sheet that is gone", "99", "7", SAME, null],
  ["another column", "7", "7", { ...SAME, columns: moved }, "otherColumns"],
  ["one column more", "7", "7", { ...SAME, columns: more }, "otherColumns"],
  ["no column", "7", "7", { ...SAME, columns: {} }, "otherColumns"],
  ["another header row", "7", "7", { ...SAME, header: { first: 2, last: 3 } }, "otherColumns"],
  ["blanks that mean done", "7", "7", { ...SAME, blankMeansDone: true }, "otherColumns"],
  ["numbers that are levels", "7", "7", { ...SAME, holdsLevels: true }, "otherColumns"],
])("%s: nothing is made of a result of others", (_, chosen, ofSheet, preview, why) => {
  expect(whyCheckAgain(outcome, { chosen, sheets: offers }, { sheetId: ofSheet, preview })).toBe(why);
});
