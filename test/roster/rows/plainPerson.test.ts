import fc from "fast-check";
import type { CellValue } from "../../../src/grid/cellValue";
import { cleanText } from "../../../src/grid/cleanText";
import { findLayout } from "../../../src/roster/columns/findLayout";
import { NO_MERGED_CELLS } from "../../../src/roster/rows/mergedDown";
import { RosterReader } from "../../../src/roster/rows/rosterReader";
import { RowReader } from "../../../src/roster/rows/rowKind";

type Row = readonly CellValue[];

/** What may stand in each column of a row: of people, and of all else that rows hold. */
const NUMBERS: Row = [2, "", "2", "2.", "3)", "I", "II.", "VD", "#N/A", true];
const NAMES: Row = [
  ..."Nguyễn Văn An|Đặng Thị Bố|Dương|Trọng|A||-| |Cộng|Tổng số|Phòng Thu|Tổ 1|Ghi chú|Họ và tên|Tên|Chưa tuyển|Đang bố trí".split(
    "|",
  ),
  ..."Khuyết|Vị trí khuyết|Thiếu người|VD: Lê An|Lê An (mẫu)|Người lập biểu|Đã nghỉ việc|Trưởng phòng|Nam|8|{{ten}}|#N/A".split(
    "|",
  ),
  7,
  false,
];
const BIRTHS: Row = ["05/11/1986", 31_000, 1986, "1986", "", "Ngày sinh", "Nam", 12, "-", "chưa rõ"];
const IDS: Row = [
  "001085012345",
  1_085_012_345,
  "",
  "chưa có",
  "Số CCCD",
  "3",
  3,
  "001 085 012 345",
  "B1234567",
  "12/15",
];
const MARKS: Row = ["x", "", 1, "Chưa", "VNeID mức 2", "6", 6];

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2"];
const AN = [1, "Lê An", "01/02/1985", "001085012346", "x"];

const ROW = fc.tuple(...[NUMBERS, NAMES, BIRTHS, IDS, MARKS].map((values) => fc.constantFrom(...values)));

test.each([
  ["with numbers", 0],
  ["without", 1],
])("a row of a list %s is somebody at a glance only if it is at a closer look", (_, from) => {
  const layout = findLayout({ top: 0, left: 0, rows: [HEADINGS.slice(from), ...Array<Row>(3).fill(AN.slice(from))] });
  if (layout === undefined) throw new Error("no roster");
  const rowReader = new RowReader(layout);
  fc.assert(
    fc.property(ROW, (whole) => {
      const row = whole.slice(from);
      const cells = row
        .map((value, column) => ({ column, value, text: cleanText(value) }))
        .filter(({ text }) => text !== "");
      const isPerson = cells.length > 0 && rowReader.kindOf(cells, 1) === "person";
      const reader = new RosterReader(layout, {
        sheetName: "",
        today: 20_260_615,
        rowsInAll: 2,
        merged: NO_MERGED_CELLS,
      });
      reader.push({ firstRow: 1, rowCount: 2, runs: [[AN.slice(from), row]], idFormats: null, hidden: null });
      expect([row, reader.finish().count]).toEqual([row, isPerson ? 2 : 1]);
    }),
    { numRuns: 2_000 },
  );
});
