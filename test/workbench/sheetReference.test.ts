import { renameSheetInFormula } from "../../workbench/book/sheetReference";

test.each<[string, string]>([
  ["DS!A1+ds!$B$2:C3", "'D S'!A1+'D S'!$B$2:C3"],
  ["'DS'!A:A+DS!1:3", "'D S'!A:A+'D S'!1:3"],
  ["DS!Tổng+DS!#REF!", "'D S'!Tổng+'D S'!#REF!"],
  ["[1]DS!A1+'[1]DS'!A1+'[Sổ.xlsx]DS'!A1", "[1]DS!A1+'[1]DS'!A1+'[Sổ.xlsx]DS'!A1"],
  ["[1]DS!Tổng", "[1]DS!Tổng"],
  ["SUM(Một:DS!A1,'DS:B C'!A1)", "SUM('Một:D S'!A1,'D S:B C'!A1)"],
  ["SUM([1]Một:DS!A1)", "SUM([1]Một:DS!A1)"],
  ['"DS!A1"&DS!A1&"it\'s DS!A1"', '"DS!A1"&\'D S\'!A1&"it\'s DS!A1"'],
  ["Bảng1[DS!A1]+DS!A1", "Bảng1[DS!A1]+'D S'!A1"],
  ["Bảng1[[#This Row],[DS!A1]]", "Bảng1[[#This Row],[DS!A1]]"],
  ["XDS!A1+DS.x!A1+DS1!A1+'X DS'!A1+'DS''s'!A1", "XDS!A1+DS.x!A1+DS1!A1+'X DS'!A1+'DS''s'!A1"],
])("%s, after the sheet DS was renamed", (formula, renamed) => {
  expect(renameSheetInFormula(formula, "DS", "D S")).toBe(renamed);
});

test.each<[string, string, string]>([
  ["'D''s'!A1", "D's", "DS!A1"],
  ["'D S:B'!A1", "D S", "DS:B!A1"],
  ["'A1'!A1", "A1", "DS!A1"],
])("%s, after the sheet %s was renamed", (formula, oldName, renamed) => {
  expect(renameSheetInFormula(formula, oldName, "DS")).toBe(renamed);
});
