import type { CellValue } from "../../../src/grid/cellValue";
import { findLayout } from "../../../src/roster/columns/findLayout";
import type { Field } from "../../../src/roster/field";

/** What the last of some columns is about, each of its values beside somebody's name; null: nothing that is known. */
function lastColumn(headings: readonly string[], values: readonly CellValue[]): string | null {
  const rows: CellValue[][] = [
    ["STT", "Họ và tên", ...headings],
    ...values.map((value, at): CellValue[] => {
      const between = headings.slice(1).map(() => "x");
      return [at + 1, `Nguyễn Văn ${"An".repeat(at + 1)}`, ...between, value];
    }),
  ];
  const columns = findLayout({ top: 0, left: 0, rows })?.columns ?? {};
  const [field] = (Object.keys(columns) as Field[]).filter((each) => columns[each]?.index === headings.length + 1);
  return field ?? null;
}

test.each<[string, readonly string[], readonly CellValue[], Field | null]>([
  // a column "CCCD" of marks tells who has a card
  ["half marks", ["CCCD"], ["x", "đang làm"], "citizenId"],
  ["marks mostly", ["CCCD"], ["x", "x", "đang làm"], "citizenIdIssued"],
  ["no yes among the marks", ["CCCD"], ["chưa", "chưa"], "citizenId"],
  ["a number among marks", ["CCCD"], ["x", "x", "001085012345"], "citizenId"],
  // "Mức độ" right of "VNeID" is the level of that account
  ["half levels", ["VNeID", "Mức độ"], [2, "cao"], null],
  ["levels mostly", ["VNeID", "Mức độ"], [2, 1, "cao"], "level2"],
  // "Chưa có" beside level 2 is about it
  ["marks alone", ["VNeID mức 2", "Chưa có"], ["x", "", "x"], "level2Not"],
  ["something else among them", ["VNeID mức 2", "Chưa có"], ["x", "Tổ 1", "x"], null],
  ["nothing", ["VNeID mức 2", "Chưa có"], ["", "", ""], null],
])("of %s below %j: %j, the last column is %s", (_, headings, values, field) => {
  expect(lastColumn(headings, values)).toBe(field);
});
