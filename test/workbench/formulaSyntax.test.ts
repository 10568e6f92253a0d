import { formulaParts } from "../../workbench/book/formulaSyntax";

test.each([
  "1",
  "A1",
  "$A$1:B2",
  "A:A",
  "$1:$3",
  "1:3",
  "'Danh sách 2'!A1+Tổng!$B$2",
  'AND(N("vneid:x")=0,LEN(TRIM($C4))=0)',
  'IFERROR(TEXT(--$C4,"000000000000")=$C4,FALSE)',
  'MID("110101",LEFT(C4,3),1)="1"',
  "IF(A1,,2)",
  "NOW()",
  "-Nguyễn",
  "+84-912",
  "50%+1",
  "2^-1",
  'A1&" ""x"" "',
  "#REF!",
  "-(A1)*2 ",
  "@A1",
  "1.5e-3",
  "_xlfn.XLOOKUP(A1,B:B,C:C)",
])("%s is a formula", (formula) => {
  expect(formulaParts(formula)).toEqual({
    arrays: false,
    unions: false,
    intersections: false,
    tables: false,
    longestText: expect.any(Number) as number,
  });
});

test.each([
  "",
  " ",
  "abc(",
  "1+",
  "*2",
  "84 912",
  "(1",
  "1)",
  '"x',
  "A1;B1",
  "SUM(A1;B1)",
  "{1",
  "{A1+1}",
  "1 2",
  "A1]",
  "()",
  "?",
])("“%s” is none", (formula) => {
  expect(formulaParts(formula)).toBeNull();
});

test.each([
  ["SUM({1,-2;3,4})", "arrays"],
  ["SUM((A1,B2))", "unions"],
  ["A:A 3:3", "intersections"],
  ["-Nguyễn Văn A", "intersections"],
  ["SUM(Bảng1[Số CCCD])", "tables"],
  ["Bảng1[[#All],[Tên]]", "tables"],
] as const)("%s has %s", (formula, part) => {
  expect(formulaParts(formula)).toMatchObject({ [part]: true });
});

test("tells the longest text", () => {
  expect(formulaParts('A1="ab""c"&"x"')?.longestText).toBe(4);
});

test("nests no deeper than Excel, and takes long ones in their stride", () => {
  expect(formulaParts(`${"(".repeat(60)}1${")".repeat(60)}`)).not.toBeNull();
  expect(formulaParts(`${"(".repeat(20_000)}1${")".repeat(20_000)}`)).toBeNull();
  expect(formulaParts(`1${"+1".repeat(20_000)}`)).not.toBeNull();
});
