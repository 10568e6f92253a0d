import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";
import { Level2 } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

const DAY = new Date(2026, 10, 29, 12);
const { done, no, unclear } = Level2;

/** The levels of people with these marks, in their order. */
function levels(heading: string, marks: readonly CellValue[], choice: Partial<LayoutChoice> = {}): number[] {
  const people = marks.map((mark, i): CellValue[] => [i + 1, "Trần Văn Thử", "05/11/1986", "Phòng Thu", mark]);
  const rows = [["STT", "Họ và tên", "Ngày sinh", "Đơn vị", heading], ...people];
  const roster = rosterOf(sheetOf(rows), DAY, undefined, { ...NO_CHOICE, ...choice });
  return [...(roster?.level2 ?? [])];
}

const ONES: readonly CellValue[] = Array.from({ length: 60 }, () => 1);

test.each<[string, string, readonly CellValue[], readonly number[]]>([
  ["without a 2, 1 and 0 are marks", "VNeID", [1, "1", 0], [done, done, no]],
  ["with a 2, they are levels", "VNeID", [1, 2, "1", 0, "02"], [no, done, no, no, done]],
  ["however far below it stands", "VNeID", [...ONES, 2], [...ONES.map(() => no), done]],
  ["under mức 2, a 1 beside a 2 is unclear", "VNeID mức 2", [1, 2], [unclear, done]],
  ["however far below that stands", "VNeID mức 2", [...ONES, 2], [...ONES.map(() => unclear), done]],
])("%s", (_, heading, marks, expected) => {
  expect(levels(heading, marks)).toEqual(expected);
});

test.each<[holdsLevels: boolean, readonly number[]]>([
  [true, [no, done, no]],
  [false, [done, unclear, no]],
])("the user has said whether they are levels: %s", (holdsLevels, expected) => {
  expect(levels("VNeID", [1, 2, 0], { holdsLevels })).toEqual(expected);
});

test("the layout says so, and all else that it said", () => {
  const rows = (...marks: number[]) => [
    ["STT", "Họ và tên", "VNeID"],
    ...marks.map((mark, i) => [i + 1, "Trần Văn Thử", mark]),
  ];
  const layoutOf = (...marks: number[]) => rosterOf(sheetOf(rows(...marks)), DAY)?.layout;
  // The 2 stands below the rows that are looked at for the layout
  const told = layoutOf(...ONES.map(() => 1), 2);
  expect([told?.holdsLevels, layoutOf(...ONES.map(() => 1))?.holdsLevels]).toEqual([true, undefined]);
  expect(told?.columns).toEqual(layoutOf(1)?.columns);
});

test.each<[string, boolean, number[]]>([
  ["VNeID", false, [unclear, unclear, unclear, done]],
  ["VNeID", true, [unclear, unclear, unclear, done]],
  ["VNeID mức 2", false, [done, done, done, done]],
])(
  "under %s, of days counted from 1904 or not (%s), all are no answer beside a level, or none is",
  (heading, date1904, read) => {
    const marks: readonly CellValue[] = [45_000, 44_321.75, "12/05/2023", 2];
    const rows = [["STT", "Họ và tên", heading], ...marks.map((mark, i) => [i + 1, "Trần Văn Thử", mark])];
    const sheet = sheetOf(rows, { formats: { "1,2": "dd/mm/yyyy", "2,2": "dd/mm/yyyy hh:mm" } });
    const roster = rosterOf({ ...sheet, grid: { ...sheet.grid, ...(date1904 && { date1904 }) } }, DAY);
    expect([...(roster?.level2 ?? [])]).toEqual(read);
  },
);
