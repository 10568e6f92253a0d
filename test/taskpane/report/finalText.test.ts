import { finalText } from "../../../src/taskpane/report/finalText";
import { report } from "../../../src/text/vi/report";

test.each<[string, notIssued: number | null, notDone: number | null, asked: boolean, string | null]>([
  ["all counted", 0, 3, false, report.final],
  ["no level-2 column", 0, null, false, report.uncounted],
  ["no ID column", null, 0, false, report.uncounted],
  ["no level-2 column, and a question open", 0, null, true, null],
  ["a question open", 0, 3, true, null],
])("%s: nothing is said to be verified that was not counted", (_, notIssued, notDone, asked, said) => {
  expect(finalText({ notIssued, notDone }, asked, { report })).toBe(said);
});
