import type { CellValue } from "../../../src/grid/cellValue";
import { cellInput } from "../../../src/excel/host/cellInput";

const MONTHS = ["Jan", "feb", "MAR", "Apr", "May", "jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

test.each<[CellValue, string, CellValue]>([
  // What is no text is what it is
  [7, "General", 7],
  [0, "@", 0],
  [true, "General", true],
  ["", "General", ""],
  ["", "@", ""],
  // Words are written as they are
  ["Nguyễn Văn An", "General", "Nguyễn Văn An"],
  ["Đỗ", "General", "Đỗ"],
  ["x", "General", "x"],
  ["Trúc", "General", "Trúc"],
  ["Ngô Jan", "General", "Ngô Jan"],
  // What Excel may take for something else is kept text by an apostrophe
  ["001085012345", "General", "'001085012345"],
  ["=1+1", "General", "'=1+1"],
  ["'x", "General", "''x"],
  [" x", "General", "' x"],
  ["-", "General", "'-"],
  ["✓", "General", "'✓"],
  ["true", "General", "'true"],
  ["FALSE", "General", "'FALSE"],
  ["Thu", "General", "'Thu"],
  ...MONTHS.map((month): [CellValue, string, CellValue] => [`${month} 5`, "General", `'${month} 5`]),
  // A cell of texts takes all as text, but for what begins as formulas do
  ["001085012345", "@", "001085012345"],
  ["May 5", "@", "May 5"],
  ["=1+1", "@", "'=1+1"],
  ["'x", "@", "''x"],
])("%j for a cell of the format %s is written as %j", (value, numberFormat, written) => {
  expect(cellInput(value, numberFormat)).toBe(written);
});
