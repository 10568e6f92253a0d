import type { CellValue } from "../../src/grid/cellValue";
import { Mark } from "../../src/roster/cells/mark";
import { usualMarks } from "../../src/rules/usualMarks";

const YES = new Set<CellValue>(["Rồi", "x", "✓", "Mức 2", "ngày 15/03/2026", "15/03/2026", 45_000, true]);
const NO = new Set<CellValue>(["Chưa", "chưa có", "×", "-", "Mức 1", 0]);
const read = (value: CellValue) => (YES.has(value) ? Mark.yes : NO.has(value) ? Mark.no : Mark.unclear);

const DEFAULTS = { yes: "Đã cài đặt", no: "Chưa cài đặt" };

test.each<[string, readonly CellValue[], { yes: string; no: string }]>([
  ["of an empty column", [], DEFAULTS],
  ["of blanks and of what says neither", ["", "?", "abc", "abc"], DEFAULTS],
  ["of both words", ["Rồi", "Chưa"], { yes: "Rồi", no: "Chưa" }],
  ["of one word", ["Rồi"], { ...DEFAULTS, yes: "Rồi" }],
  ["the one used most", ["Rồi", "x", "x", "Chưa", "chưa có", "chưa có"], { yes: "x", no: "chưa có" }],
  ["of two used alike the first", ["Rồi", "x", "x", "Rồi", "chưa có", "Chưa"], { yes: "Rồi", no: "chưa có" }],
  ["signs", ["✓", "×"], { yes: "✓", no: "×" }],
  ["no dates, alone or among words", ["15/03/2026", "ngày 15/03/2026"], DEFAULTS],
  ["no numbers, dashes or truth values", [45_000, 0, "-", true], DEFAULTS],
  ["a level where it is reached, not where it is not", ["Mức 2", "Mức 1"], { ...DEFAULTS, yes: "Mức 2" }],
])("words that a column uses: %s", (_, values, words) => {
  expect(usualMarks(values, read)).toEqual(words);
});
