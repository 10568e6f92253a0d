import type { CellValue } from "../../../src/grid/cellValue";
import { Level2 } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

const TODAY = new Date(2026, 10, 29, 12);
/** What Excel makes of "1/2", typed in 2026, and of "2/2". */
const FIRST_OF_FEBRUARY = 46_054;
const SECOND_OF_FEBRUARY = 46_055;
const SHORT_DAY = "d-mmm";
const WHOLE_DAY = "dd/mm/yyyy";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"];

/** What is read under a heading, and of how many different formats its cells are. */
function read(
  heading: string,
  values: readonly CellValue[],
  format: string | readonly string[],
): (string | undefined)[] {
  const rows = values.map((value, i) => [i + 1, NAMES[i] ?? "", `00108512345${String(i)}`, value]);
  const formats = Object.fromEntries(
    values.map((_, i) => [`${String(i + 1)},3`, typeof format === "string" ? format : (format[i] ?? "General")]),
  );
  const roster = rosterOf(sheetOf([["STT", "Họ và tên", "Số CCCD", heading], ...rows], { formats }), TODAY);
  return [...(roster?.level2 ?? [])].map((read) => Object.entries(Level2).find(([, level2]) => level2 === read)?.[0]);
}

test.each<[string, readonly CellValue[], readonly string[]]>([
  ["Mức độ định danh", [2, FIRST_OF_FEBRUARY, 1], ["done", "unclear", "no"]],
  ["Mức độ định danh", ["Mức 2", "15/03/2024", "Mức 1"], ["done", "unclear", "no"]],
  ["Mức độ VNeID (1/2)", [FIRST_OF_FEBRUARY, SECOND_OF_FEBRUARY], ["unclear", "unclear"]],
  ["Cấp độ tài khoản VNeID", ["2024-03-15", 2], ["unclear", "done"]],
  ["VNeID", [2, FIRST_OF_FEBRUARY, 1], ["done", "unclear", "no"]],
  ["VNeID", ["II", "05/2024", 0], ["done", "unclear", "no"]],
])("where levels stand, under %j, a day is no answer: %j", (heading, values, expected) => {
  expect(read(heading, values, WHOLE_DAY)).toEqual(expected);
});

test.each<[string, string, readonly CellValue[], string | readonly string[], readonly string[]]>([
  ["whole days", "VNeID mức 2", [45_689, 45_690], WHOLE_DAY, ["done", "done"]],
  ["days of other forms", "VNeID mức 2", [45_689, 45_690], ["d/m/yy", "mm/yyyy"], ["done", "done"]],
  ["numbers", "VNeID mức 2", [45_689, "x"], "General", ["unclear", "done"]],
  ["numbers with commas", "VNeID mức 2", [45_689, 45_690], "#,##0", ["unclear", "unclear"]],
  ["numbers as text", "VNeID mức 2", [45_689, 45_690], "@", ["unclear", "unclear"]],
  ["a number among days has lost its form", "VNeID mức 2", [45_689, 45_690], [WHOLE_DAY, "General"], ["done", "done"]],
  ["days without their years", "VNeID mức 2", [FIRST_OF_FEBRUARY, 45_690], SHORT_DAY, ["unclear", "unclear"]],
  ["numbers under a denial", "Chưa cài VNeID mức 2", [45_689, "x"], "General", []],
  ["numbers under a date", "Ngày kích hoạt VNeID mức 2", [45_689, 45_690], "General", ["done", "done"]],
])("of a column of marks that shows %s", (_, heading, values, format, expected) => {
  const unread = heading.startsWith("Chưa") ? ["blank", "blank"] : expected;
  expect(read(heading, values, format)).toEqual(unread);
});

test("a number under “Chưa” beside “Đã” is no mark either", () => {
  const rows = [
    ["STT", "Họ và tên", "Số CCCD", "Đã cài VNeID mức 2", "Chưa cài VNeID mức 2"],
    [1, NAMES[0] ?? "", "001085123450", "", 45_689],
    [2, NAMES[1] ?? "", "001085123451", "x", ""],
  ];
  expect([...(rosterOf(sheetOf(rows), TODAY)?.level2 ?? [])]).toEqual([Level2.unclear, Level2.done]);
});
