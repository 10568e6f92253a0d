import { readHeadings } from "../../../src/roster/columns/findLayout";
import { shownColumns } from "../../../src/roster/columns/shownColumns";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";

function shownOf(headings: readonly string[], choice: LayoutChoice = NO_CHOICE) {
  const reading = readHeadings({ top: 0, left: 0, rows: [headings, headings.map(() => "x")] }, choice);
  if (reading === undefined) throw new Error("no headings");
  const { headed, byField } = shownColumns(reading.headings, reading.layout);
  return {
    headed: headed.map(({ index, heading }) => `${String(index)} ${heading}`),
    byField: [...byField].map(([field, { index }]) => `${field} ${String(index)}`),
  };
}

test("columns with a heading, from the left, and the fields they serve in the order of the pane", () => {
  expect(shownOf(["Số CCCD", "", "Họ và tên", "Ghi chép"])).toEqual({
    headed: ["0 Số CCCD", "2 Họ và tên", "3 Ghi chép"],
    byField: ["fullName 2", "citizenId 0"],
  });
});

test("a column without a heading is there once it serves a field", () => {
  expect(shownOf(["Số CCCD", "", "Họ và tên"], { columns: { note: 1 } })).toEqual({
    headed: ["0 Số CCCD", "1 ", "2 Họ và tên"],
    byField: ["fullName 2", "citizenId 0", "note 1"],
  });
});

test("a lone “Chưa …” is shown, though it is not in use", () => {
  const { byField } = shownOf(["Họ và tên", "Số CCCD", "Chưa cài đặt VNeID mức 2"]);
  expect(byField).toContain("level2Not 2");
});

test("a long number that somebody typed into a heading is hidden", () => {
  const { headed } = shownOf(["Họ và tên", "Số CCCD", "Gọi 0912345678"]);
  expect(headed[2]).not.toContain("0912345678");
});
