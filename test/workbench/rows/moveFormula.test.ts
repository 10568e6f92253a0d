import fc from "fast-check";
import { moveFormula } from "../../../workbench/book/rows/moveFormula";
import { inverse, movedBlock, type RowMove } from "../../../workbench/book/rows/rowMove";

const insert: RowMove = { kind: "insert", at: 4, count: 2 };
const remove: RowMove = { kind: "delete", at: 4, count: 2 };
const here = { sheetName: "DS", here: true };
const elsewhere = { sheetName: "DS", here: false };

test.each<[string, string, string]>([
  ["A4", "A4", "A4"],
  ["A5+$B$7", "A7+$B$9", "#REF!+$B$5"],
  ["SUM(A4:A5)", "SUM(A4:A7)", "SUM(A4:A4)"],
  ["SUM(A5:A6)", "SUM(A7:A8)", "SUM(#REF!)"],
  ["SUM($A$5:$A$9)", "SUM($A$7:$A$11)", "SUM($A$5:$A$7)"],
  ["SUM(A:A)+SUM(5:9)", "SUM(A:A)+SUM(7:11)", "SUM(A:A)+SUM(5:7)"],
  ["DS!A9&ds!$4:$9&Khác!A9", "DS!A11&ds!$4:$11&Khác!A9", "DS!A7&ds!$4:$7&Khác!A9"],
  ["'D S'!A9&'DS'!A9", "'D S'!A9&'DS'!A11", "'D S'!A9&'DS'!A7"],
  ['"A9"&A9', '"A9"&A11', '"A9"&A7'],
  ["[1]DS!A9&'[Sổ.xlsx]DS'!A9", "[1]DS!A9&'[Sổ.xlsx]DS'!A9", "[1]DS!A9&'[Sổ.xlsx]DS'!A9"],
  ["Bảng1[[#This Row],[A9]]", "Bảng1[[#This Row],[A9]]", "Bảng1[[#This Row],[A9]]"],
  ["LOG10(A9)+Thue_A9+A9.x", "LOG10(A11)+Thue_A9+A9.x", "LOG10(A7)+Thue_A9+A9.x"],
  ["XYZ9+A9#", "XYZ9+A11#", "XYZ9+A7#"],
  ["Một:DS!A9", "Một:DS!A9", "Một:DS!A9"],
  ["#REF!+A9", "#REF!+A11", "#REF!+A7"],
  ["A1:A1048576", "A1:A1048576", "A1:A1048576"],
])("%s, on that sheet, after two rows before row 5 have come, or gone", (formula, inserted, deleted) => {
  expect(moveFormula(formula, insert, here)).toBe(inserted);
  expect(moveFormula(formula, remove, here)).toBe(deleted);
});

test.each<[string, string]>([
  ["A9+DS!A9", "A9+DS!A11"],
  ["SUM('DS'!A5:B5)", "SUM('DS'!A7:B7)"],
])("%s, on another sheet", (formula, inserted) => {
  expect(moveFormula(formula, insert, elsewhere)).toBe(inserted);
});

/** Formulas of conditional formats, said of the first cell of their range. */
test.each<[string, number, string, string]>([
  // The range begins above: its first cell stays.
  ["COUNTIF($C$2:$C$100,$C2)>1", 0, "COUNTIF($C$2:$C$102,$C2)>1", "COUNTIF($C$2:$C$98,$C2)>1"],
  // Its first row has gone, and what was below it is first now.
  ['AND($C5="",D5<>"")', 0, 'AND($C5="",D5<>"")', 'AND($C5="",D5<>"")'],
  ["$C5>Khác!A5", 0, "$C5>Khác!A5", "$C5>Khác!A5"],
])("%s keeps its distance from the first cell", (formula, relative, inserted, deleted) => {
  expect(moveFormula(formula, insert, { ...here, relative })).toBe(inserted);
  expect(moveFormula(formula, remove, { ...here, relative })).toBe(deleted);
});

test("a conditional format below moves with its range", () => {
  expect(moveFormula("AND($C9=$C$2,D9=0)", insert, { ...here, relative: 2 })).toBe("AND($C11=$C$2,D11=0)");
});

test("what comes and goes again leaves every block as it was", () => {
  const row = fc.nat({ max: 60 });
  fc.assert(
    fc.property(row, row, row, fc.integer({ min: 1, max: 20 }), (one, other, at, count) => {
      const block = { top: Math.min(one, other), left: 0, bottom: Math.max(one, other), right: 3 };
      const move: RowMove = { kind: "insert", at, count };
      const moved = movedBlock(move, block);
      expect(moved === null ? null : movedBlock(inverse(move), moved)).toEqual(block);
    }),
  );
});
