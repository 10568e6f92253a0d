import type { CellValue } from "../../../src/grid/cellValue";
import { readBirthDate } from "../../../src/roster/cells/readBirthDate";
import { readDate } from "../../../src/roster/cells/readDate";

const TODAY = 20260615;
const thisCentury = (year: number) => 2000 + year;

describe("readDate", () => {
  test.each<[string | number, number]>([
    [32_874, 19900101],
    [32_874.5, 19900101],
    [1990, 19900000],
    [1900, 19000000],
    [7_999, 0],
    [60_000, 0],
    [1990.5, 0],
    [0, 0],
    [-1, 0],
    ["05/11/1986", 19861105],
    ["5/11/1986", 19861105],
    ["5-11-1986", 19861105],
    ["5.11.1986", 19861105],
    ["5 11 1986", 19861105],
    ["5 / 11 / 1986", 19861105],
    ["1986-11-05", 19861105],
    ["1986/11/5", 19861105],
    ["11/1986", 19861100],
    ["11-1986", 19861100],
    ["1986", 19860000],
    ["00/00/1986", 19860000],
    ["0/0/86", 20860000],
    ["5/11/23", 20231105],
    ["05/11/23", 20231105],
    ["31/02/1986", 0],
    ["29/02/2023", 0],
    ["29/02/2024", 20240229],
    ["00/05/1986", 0],
    ["05/00/1986", 0],
    ["13/1986", 0],
    ["11/05/198", 0],
    ["05/11/19860", 0],
    ["11/25/1986", 0],
    ["ngày 5/11/1986", 0],
    ["5/11/1986 (AL)", 0],
    ["không rõ", 0],
    ["", 0],
  ])("%j is %d", (value, date) => {
    expect(readDate(value, TODAY, thisCentury)).toBe(date);
  });
});

describe("readBirthDate on 15/06/2026", () => {
  const invalid = -1;
  test.each<[CellValue, number]>([
    ["", 0],
    [" \u00a0\t", 0],
    ["-", 0],
    ["…", 0],
    ["........", 0],
    ["#N/A", -2],
    [true, invalid],
    [0, invalid],
    ["0", invalid],
    ["\t25/03/1993", 19930325],
    ["\u00a025/03/1993 ", 19930325],
    ["sinh 1993", invalid],
    // 15 and 100 years old, to the day
    ["15/06/2011", 20110615],
    ["16/06/2011", invalid],
    ["16/06/1925", 19250616],
    ["15/06/1925", invalid],
    ["15/06/1926", 19260615],
    ["16/06/1924", invalid],
    [9_299, 19250616],
    ["01/01/2027", invalid],
    // Some day of the year or month will do
    ["2011", 20110000],
    [2011, 20110000],
    [2012, invalid],
    ["06/2011", 20110600],
    ["07/2011", invalid],
    [1925, 19250000],
    [1924, invalid],
    ["06/1925", 19250600],
    ["05/1925", invalid],
    // Two digits mean the century that fits
    ["1/1/11", 20110101],
    ["1/7/11", invalid],
    ["1/1/80", 19800101],
    ["1/1/26", 19260101],
    ["31/12/25", 19251231],
    ["00/00/80", 19800000],
  ])("%j is %d", (value, date) => {
    expect(readBirthDate(value, TODAY)).toBe(date);
  });

  test("who is 100 stays so until the day before the next birthday", () => {
    expect(readBirthDate("16/06/1925", 20260615)).toBe(19250616);
    expect(readBirthDate("16/06/1925", 20260616)).toBe(invalid);
  });
});
