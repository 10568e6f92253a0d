import fc from "fast-check";
import { shiftFormula } from "../../workbench/book/formulaShift";

test.each<[string, string]>([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM($A$1:B2)", "SUM($A$1:C4)"],
  ["SUM(1:3)+SUM($1:3)", "SUM(3:5)+SUM($1:5)"],
  ["SUM(A:C)+SUM($A:C)", "SUM(B:D)+SUM($A:D)"],
  ["Table1[[#This Row],[A1]]", "Table1[[#This Row],[A1]]"],
  ["Bảng1[A1]+SUM(Bảng1[[Họ và tên],[A1]],A1)", "Bảng1[A1]+SUM(Bảng1[[Họ và tên],[A1]],B3)"],
  ["Bảng1[Cột'[A1]+A1", "Bảng1[Cột'[A1]+B3"],
  ['"A1"&A1&"1:3"', '"A1"&B3&"1:3"'],
  ["DS!A1&'D S'!A1&'A1'!A1", "DS!B3&'D S'!B3&'A1'!B3"],
  ["[1]DS!A1+'[Sổ.xlsx]DS'!A1+SUM(Một:Hai!A1)", "[1]DS!B3+'[Sổ.xlsx]DS'!B3+SUM(Một:Hai!B3)"],
  ["LOG10(A1)+Thue_A1+A1.x+XYZ9+A1#", "LOG10(B3)+Thue_A1+A1.x+XYZ9+B3#"],
  ["(A1,B2)", "(B3,C4)"],
  ["SUM(A1:B2 B1:C3)", "SUM(B3:C4 C3:D5)"],
  ["IF( a1 >0, 1 ,{1,2;3,4})", "IF( B3 >0, 1 ,{1,2;3,4})"],
  ["A1048576+XFD1+SUM(1048575:1048576)+SUM(XFD:XFD)", "#REF!+#REF!+SUM(#REF!)+SUM(#REF!)"],
  ["1E5+12:30", "1E5+14:32"],
  ["#REF!A1+#REF!", "#REF!A1+#REF!"],
])("%s, copied two rows down and a column to the right", (formula, shifted) => {
  expect(shiftFormula(formula, 2, 1)).toBe(shifted);
});

test("a formula that leaves the sheet nowhere comes back", () => {
  const cell = fc.tuple(fc.constantFrom("", "$"), fc.constantFrom("F", "AB"), fc.constantFrom("", "$"), fc.nat(900));
  const by = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), by, by, (cells, rows, columns) => {
      const formula = cells.map(([one, letters, two, row]) => `${one}${letters}${two}${row + 10}`).join("+");
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test("a formula longer than Excel takes is no formula, and stays as it is", () => {
  const ofLength = (length: number) => "A1".padStart(length, "1+");
  expect(shiftFormula(ofLength(8_192), 1, 0)).toBe(ofLength(8_192).replace("A1", "A2"));
  expect(shiftFormula(ofLength(8_193), 1, 0)).toBe(ofLength(8_193));
});
