import type { CellValue } from "../../../src/grid/cellValue";
import { rosterOfRows } from "../../support/rosterOfRows";

type Cells = readonly CellValue[];

const IDS = ["001086123456", "079190123456"];

/** The birth dates that are read out of columns between name and ID. */
function births(headings: readonly Cells[], ...people: readonly Cells[]): number[] {
  const header = headings.map((cells, i): Cells =>
    i === 0 ? ["STT", "Họ và tên", ...cells, "Số CCCD", "VNeID mức 2"] : ["", "", ...cells, "", ""],
  );
  const rows = people.map((cells, i): Cells => [
    i + 1,
    i === 0 ? "Trần Văn Thử" : "Lê Thị Mẫu",
    ...cells,
    IDS[i] ?? "",
    "x",
  ]);
  return [...rosterOfRows([...header, ...rows]).birth];
}

const FIRST: Cells = [5, 11, 1986];
const SECOND: Cells = [12, 3, 1990];

test.each<[string, readonly Cells[]]>([
  ["plainly", [["Ngày", "Tháng", "Năm"]]],
  ["in capitals", [["NGÀY", "THÁNG", "NĂM"]]],
  ["without diacritics", [["Ngay", "Thang", "Nam"]]],
  ["of birth in the first", [["Sinh ngày", "Tháng", "Năm"]]],
  ["of birth in the last", [["Ngày", "Tháng", "Năm sinh"]]],
  ["in English", [["Day", "Month", "Year"]]],
  [
    "under a group that speaks of birth",
    [
      ["Sinh", "", ""],
      ["Ngày", "Tháng", "Năm"],
    ],
  ],
])("day, month and year side by side are the birth date: %s", (_, headings) => {
  expect(births(headings, FIRST, SECOND)).toEqual([19861105, 19900312]);
});

test.each<[string, Cells, Cells, Cells, readonly number[]]>([
  ["the year first", ["Năm", "Tháng", "Ngày"], [1986, 11, 5], [1990, 3, 12], [19861105, 19900312]],
  ["texts with zeros", ["Ngày", "Tháng", "Năm"], ["05", "11", "1986"], ["12", "03", "1990"], [19861105, 19900312]],
  [
    "the last days of months and of years",
    ["Ngày", "Tháng", "Năm"],
    [31, 12, 1986],
    [31, 1, 1990],
    [19861231, 19900131],
  ],
  [
    "after other columns",
    ["Trình độ", "Ngạch", "Bậc", "Ngày", "Tháng", "Năm"],
    ["Đại học", "Chuyên viên", "", ...FIRST],
    ["Cao đẳng", "Cán sự", "", ...SECOND],
    [19861105, 19900312],
  ],
  ["years of two digits", ["Ngày", "Tháng", "Năm"], [5, 11, 86], [12, 3, 90], [19861105, 19900312]],
  ["only the year known", ["Ngày", "Tháng", "Năm"], ["", "", 1986], SECOND, [19860000, 19900312]],
  [
    "beside a column of genders",
    ["Ngày", "Tháng", "Năm", "Nam/Nữ"],
    [...FIRST, "Nam"],
    [...SECOND, "Nữ"],
    [19861105, 19900312],
  ],
])("%s", (_, headings, first, second, expected) => {
  expect(births([headings], first, second)).toEqual(expected);
});

test.each<[string, readonly Cells[], Cells, Cells]>([
  ["years in which nobody at work is born", [["Ngày", "Tháng", "Năm"]], [1, 2, 2022], [1, 3, 2023]],
  ["months that there are not", [["Ngày", "Tháng", "Năm"]], [1, 15, 1986], [1, 20, 1990]],
  ["marks of men and women", [["Nam", "Nữ"]], ["x", ""], ["", "x"]],
  ["what is counted", [["Số ngày", "Số tháng", "Số năm"]], FIRST, SECOND],
  ["counted days", [["Số ngày", "Tháng", "Năm"]], FIRST, SECOND],
  ["counted months", [["Ngày", "Số tháng", "Năm"]], FIRST, SECOND],
  ["counted years", [["Ngày", "Tháng", "Số năm"]], FIRST, SECOND],
  ["days that there are not", [["Ngày", "Tháng", "Năm"]], [32, 11, 1986], [45, 3, 1990]],
  ["days of something else", [["Ngày nghỉ", "Tháng", "Năm"]], FIRST, SECOND],
  ["months of something else", [["Ngày", "Tháng nghỉ", "Năm"]], FIRST, SECOND],
  ["years of something else", [["Ngày", "Tháng", "Năm vào ngành"]], FIRST, SECOND],
  ["nothing", [["Ngày", "Tháng", "Năm"]], ["", "", ""], ["", "", ""]],
  [
    "a day of issue by its group",
    [
      ["Ngày cấp CCCD", "", ""],
      ["Ngày", "Tháng", "Năm"],
    ],
    [5, 11, 2016],
    [12, 3, 2018],
  ],
])("%s are no birth dates", (_, headings, first, second) => {
  expect(births(headings, first, second)).toEqual([0, 0]);
});

test("a whole birth date beside them is better", () => {
  expect(
    births([["Ngày sinh", "Ngày", "Tháng", "Năm"]], ["05/11/1986", 1, 2, 2015], ["12/03/1990", 1, 3, 2017]),
  ).toEqual([19861105, 19900312]);
});
