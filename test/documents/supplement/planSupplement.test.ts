import type { CellValue } from "../../../src/grid/cellValue";
import { planSupplement } from "../../../src/documents/supplement/planSupplement";
import { supplementLines } from "../../../src/documents/supplement/supplementLines";
import { supplementWords } from "../../../src/text/documents/supplement";
import { vi } from "../../../src/text/vi/vi";
import { problemsOf } from "../../support/readSheet";
import { rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const checkedAt = new Date(2026, 0, 5, 14, 5);

/** The sheet for these people, whose headings stand in row 1 of "DS". */
function planOf(people: readonly (readonly CellValue[])[]) {
  const roster = rosterOfRows([HEADINGS, ...people.map((cells, index) => [index + 1, ...cells])]);
  return planSupplement(
    { lines: supplementLines(roster, problemsOf(roster)), sheetName: "DS", checkedAt },
    supplementWords,
  );
}

const said = (rule: keyof typeof vi.rules, params = {}) => [
  vi.rules[rule].sentence(params),
  vi.rules[rule].advice,
  null,
];

test("by unit in the order of the sheet, those without one last; by person, then rule; IDs masked; room to fill in", () => {
  const { values, titleRows, tables, orientation } = planOf([
    ["Trần Đình Ân", "Văn phòng", "001099012345", "chưa", ""],
    ["Lê Thị Hoa", "", "001199054321", "x", ""],
    ["Đỗ Thị Hoà", "Phòng Thu", "", "", ""],
    ["Nguyễn Văn An 001088054322", "Văn phòng", "", "x", ""],
    ["", "Phòng Thu", "001088054322", "?", ""],
  ]);
  expect(orientation).toBe("landscape");
  expect(values.slice(0, 4).map(([first]) => first)).toEqual([
    "DANH SÁCH THÔNG TIN CẦN BỔ SUNG, CHỈNH SỬA",
    "(Theo trang tính “DS”, kiểm tra lúc 14 giờ 05 phút, ngày 05 tháng 01 năm 2026)",
    null,
    supplementWords.request,
  ]);
  expect(values[titleRows.first]).toEqual([
    "STT",
    "Họ và tên",
    "Số CCCD",
    "Ô",
    "Nội dung còn thiếu hoặc sai",
    "Việc cần làm",
    "Đơn vị bổ sung",
  ]);
  const unit = (heading: string) => [heading, null, null, null, null, null, null];
  expect(values.slice(titleRows.last + 1)).toEqual([
    unit("Văn phòng: 2 người, 3 nội dung"),
    [1, "Trần Đình Ân", "00••••••••45", "F2", ...said("missing-reason")],
    [2, "Nguyễn Văn An 00********22", null, "E5", ...said("level-2-without-citizen-id")],
    [3, "Nguyễn Văn An 00********22", null, "D5", ...said("missing-citizen-id")],
    unit("Phòng Thu: 2 người, 4 nội dung"),
    [1, "Đỗ Thị Hoà", null, "D4", ...said("missing-citizen-id")],
    [2, "Đỗ Thị Hoà", null, "E4", ...said("missing-level-2")],
    [3, "(không có tên)", "00••••••••22", "B6", ...said("missing-name")],
    [4, "(không có tên)", "00••••••••22", "E6", ...said("unclear-level-2")],
    unit("Chưa xác định đơn vị: 1 người, 1 nội dung"),
    [1, "Lê Thị Hoa", "00••••••••21", "C3", ...said("missing-unit")],
  ]);
  expect(tables).toEqual([{ top: titleRows.first, left: 0, bottom: values.length - 1, right: 6 }]);
});

test("what the office puts right by itself is left out, and said", () => {
  const { values } = planOf([
    ["Trần  Đình Ân", "Văn phòng", 1_099_012_345, "x", ""],
    ["Lê Thị Hoa", "Văn phòng", "001 199 054 321", "chưa", ""],
  ]);
  const texts = values.map(([first]) => first);
  expect(texts).toContain(supplementWords.leftOut(3));
  expect(texts.at(-2)).toBe("Văn phòng: 1 người, 1 nội dung");
});

test("nothing to be supplied: said instead of a table", () => {
  const { values, tables } = planOf([["Lê Thị Hoa", "Văn phòng", "001199054321", "x", ""]]);
  expect(values.at(-1)?.[0]).toBe(supplementWords.nothing);
  expect(tables).toEqual([]);
});

test("more than the sheet takes: so many, and it says how many there are", () => {
  const { values, titleRows } = planOf(
    Array.from({ length: 10_050 }, (_, index) => [`Lê Văn ${index}`, `Đơn vị ${index % 2}`, "", "chưa", "x"]),
  );
  expect(values.filter(([first]) => typeof first === "number")).toHaveLength(10_000);
  expect(values.slice(0, titleRows.first).flat()).toContain(supplementWords.cut(10_000, 10_050));
});

test("a unit's heading stays on the page of its first line", () => {
  const { values, rowHeights, pageBreaks } = planOf(
    Array.from({ length: 120 }, (_, index) => [`Lê Văn ${index}`, `Đơn vị ${Math.floor(index / 3)}`, "", "chưa", "x"]),
  );
  expect(pageBreaks.length).toBeGreaterThan(0);
  for (const row of pageBreaks) expect(values[row]?.[0]).toMatch(/^Đơn vị \d+: 3 người, 3 nội dung$/);
  expect(rowHeights.every((height) => height > 0 && height <= 409)).toBe(true);
});

test("a sheet that is called by an ID does not hand it on", () => {
  const roster = rosterOfRows([HEADINGS, [1, "Lê Thị Hoa", "", "001199054321", "x", ""]]);
  const lines = supplementLines(roster, problemsOf(roster));
  const { values } = planSupplement({ lines, sheetName: "DS 001 199–054321", checkedAt }, supplementWords);
  expect(values[1]?.[0]).toContain("“DS 00********21”");
});
