import type { CellValue } from "../../../src/grid/cellValue";
import { Text } from "../../../src/roster/roster";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { findingsOf, rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const REASON = 4;
const SICK = "Nghỉ thai sản";

function people(reasons: readonly CellValue[], levels: readonly CellValue[] = []): CellValue[][] {
  return reasons.map((reason, i) => [
    i + 1,
    `Nguyễn Văn ${"ABCDE"[i] ?? ""}`,
    "001085012345",
    levels[i] ?? "chưa",
    reason,
  ]);
}

const over = (first: number, last: number, right = REASON) => ({
  top: first - 1,
  bottom: last - 1,
  left: REASON,
  right,
});

/** The reason of each person, "" where none is given. */
function reasonsOf(rows: readonly (readonly CellValue[])[], ...merges: ReturnType<typeof over>[]): string[] {
  const { reasonText, reasonCategory } = rosterOfRows([HEADINGS, ...rows], { merges });
  return Array.from(reasonText, (text, i) =>
    text === Text.given ? (REASON_CATEGORIES[reasonCategory[i] ?? -1]?.label ?? "") : "",
  );
}

test.each<[string, string[], ReturnType<typeof over>[], string[]]>([
  ["merged over three people is that of each", [SICK, "", "", ""], [over(2, 4)], [SICK, SICK, SICK, ""]],
  ["merged over columns too", [SICK, ""], [over(2, 3, REASON + 1)], [SICK, SICK]],
  ["merged over rows without a reason says nothing", ["", "", SICK], [over(2, 3)], ["", "", SICK]],
  ["not merged is that of its person alone", [SICK, "", ""], [], [SICK, "", ""]],
])("a reason %s", (_, reasons, merges, expected) => {
  expect(reasonsOf(people(reasons), ...merges)).toEqual(expected);
});

test("what is merged down from a repeated heading says nothing of those below", () => {
  expect(reasonsOf([...people([SICK]), HEADINGS, ...people(["", ""])], over(3, 4))).toEqual([SICK, "", ""]);
});

test("nobody under a merged reason lacks one; who is done has one too many", () => {
  const merges = [over(2, 4)];
  const rows = people([SICK, "", ""], ["chưa", "chưa", "x"]);
  expect(findingsOf("missing-reason", HEADINGS, rows, { merges })).toEqual([]);
  expect(findingsOf("reason-though-done", HEADINGS, rows, { merges })).toEqual(["E4"]);
  expect(findingsOf("missing-reason", HEADINGS, people(["", "", ""]), { merges })).toEqual(["E2", "E3", "E4"]);
});
