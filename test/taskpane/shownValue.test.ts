import type { CellValue } from "../../src/grid/cellValue";
import { looksAlike, shownValue, type ShownPart } from "../../src/taskpane/fixes/shownValue";

/** Parts in one line: what cannot be seen in brackets, with its number where there are several. */
function inLine(parts: readonly ShownPart[]): string {
  return parts
    .map((part) => (typeof part === "string" ? part : `[${part.invisible}${part.count > 1 ? ` ${part.count}` : ""}]`))
    .join("");
}

test.each<[CellValue, string, string]>([
  ["Lê Văn An", "General", "Lê Văn An"],
  [" Lê  Văn   An ", "General", "[blank]Lê [blank]Văn [blank 2]An[blank]"],
  ["Lê\u00a0Văn\tAn\n", "General", "Lê[hardBlank]Văn[tab]An[lineBreak]"],
  ["Lê\u200b Văn\u0001An", "General", "Lê[widthless] Văn[control]An"],
  ["", "General", ""],
  [1_099_012_345, "General", "1099012345"],
  [1_099_012_345, "000000000000", "1099012345"],
  [46_461, "dd/mm/yyyy", "15/03/2027"],
  [46_461, "[$-409]d-mmm-yy;@", "15/03/2027"],
  [46_461, '0 "đồng"', "46461"],
  [0.5, "General", "0,5"],
  [1.2e21, "General", "1200000000000000000000"],
  [true, "General", "TRUE"],
])("%j in the format %s is shown as %s", (value, numberFormat, shown) => {
  expect(inLine(shownValue({ value, numberFormat }, "vi-VN"))).toBe(shown);
});

test("a day of a workbook that counts from 1904 is shown as Excel shows it", () => {
  expect(inLine(shownValue({ value: 44_999, numberFormat: "dd/mm/yyyy", date1904: true }, "vi-VN"))).toBe("15/03/2027");
});

test.each<[CellValue, CellValue, boolean]>([
  ["Lê".normalize("NFD"), "Lê", true],
  ["Ðỗ", "Đỗ", true],
  ["Ðỗ  An", "Đỗ An", false],
  ["Lê An ", "Lê An", false],
  ["Lê An", "Lê An", false],
  // drawn in their boxes
  ["Lê\u00a0An", "Lê An", false],
  ["Lê\nAn", "Lê An", false],
  ["Lê\tAn", "Lê An", false],
  ["Lê\u200b An", "Lê An", false],
  ["Lê\u00a0An".normalize("NFD"), "Lê An", false],
  [1_099_012_345, "001099012345", false],
])("%j and %j look alike: %p", (before, after, alike) => {
  expect(looksAlike(before, after)).toBe(alike);
});
