import { columnLetters } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/cellValue";
import { findLayout } from "../../../src/roster/columns/findLayout";
import { IdKind, Level2 } from "../../../src/roster/roster";
import { rosterOfRows } from "../../support/rosterOfRows";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

/** "citizenId:C level2:D? ambiguous:level2": the columns but name and number; "~" likely, "?" guess. */
function shapeOf(rows: readonly Row[]): string {
  const layout = findLayout(sheetOf(rows).grid);
  if (layout === undefined) return "none";
  const signs = { certain: "", likely: "~", guess: "?" };
  const columns = Object.entries(layout.columns)
    .filter(([field]) => field !== "fullName")
    .sort(([, a], [, b]) => a.index - b.index)
    .map(([field, { index, confidence }]) => `${field}:${columnLetters(index)}${signs[confidence]}`);
  const ambiguous = layout.ambiguous.map((field) => `ambiguous:${field}`);
  const suggested = Object.entries(layout.suggested ?? {}).map(
    ([field, { index }]) => `${field}:${columnLetters(index)}!`,
  );
  return [...columns, ...ambiguous, ...suggested].join(" ");
}

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"];
const IDS = ["001085012345", "001185012346", "079090012347"];

/** A sheet of three people: "heading": their values. */
function sheet(columns: Readonly<Record<string, readonly CellValue[]>>): Row[] {
  const headings = Object.keys(columns);
  const rows = NAMES.map((name, i): Row => [name, ...headings.map((heading) => columns[heading]?.[i] ?? "")]);
  return [["Họ và tên", ...headings], ...rows];
}

const MARKS = ["x", "", "x"];

test.each<[string, Record<string, readonly CellValue[]>, string]>([
  ["the old number beside the new", { CMND: ["123456789", "", ""], "Số CCCD/ĐDCN": IDS }, "citizenId:C"],
  ["new numbers under the old name", { "Số CMND": IDS, "Số CCCD": [] }, "citizenId:B"],
  ["an empty old column", { "Số CMND": [], "Mã số BHXH/Số ĐDCN": IDS }, "citizenId:C"],
  ["an empty new column beside old numbers", { CMND: ["123456789", "", ""], "Số CCCD": [] }, "citizenId:C"],
  ["dates under the name of a number", { "Số CCCD": ["01/02/2021", "02/02/2021", ""] }, "citizenId:B?"],
  ["two of one name, one empty", { "Số CCCD": [], "CCCD (số)": IDS }, "citizenId:C"],
  ["two of one name, both filled", { "Số CCCD": IDS, "Số  CCCD": IDS }, "citizenId:B ambiguous:citizenId"],
  ["marks under CCCD", { CCCD: MARKS, "VNeID mức 2": MARKS }, "citizenIdIssued:B level2:C"],
  ["marks under CCCD beside the number", { "Số CCCD": IDS, CCCD: MARKS }, "citizenId:B citizenIdIssued:C"],
  ["a social-insurance number that is the ID", { "Mã số BHXH": IDS, "VNeID mức 2": MARKS }, "level2:C citizenId:B!"],
  [
    "a social-insurance number of old",
    { "Mã số BHXH": ["0123456789", "0123456780", ""], "VNeID mức 2": MARKS },
    "level2:C",
  ],
  ["numbers of unknown name", { "Dãy A": IDS, "VNeID mức 2": MARKS }, "level2:C citizenId:B!"],
  ["numbers of a relative", { "CCCD của mẹ": IDS, "VNeID mức 2": MARKS }, "level2:C"],
  ["numbers under VNeID", { VNeID: IDS, "Số CCCD": IDS }, "level2:B? citizenId:C"],
  ["numbers under VNeID beside marks", { "Tài khoản VNeID": IDS, VNeID: MARKS }, "level2:C~"],
  [
    "two that claim level 2 alike",
    { "VNeID mức 2": MARKS, "Tài khoản định danh mức 2": MARKS },
    "level2:B ambiguous:level2",
  ],
  ["one that names the level beside one that does not", { VNeID: MARKS, "VNeID mức độ 2": MARKS }, "level2:C"],
  ["an empty one that names the level", { VNeID: MARKS, "VNeID mức độ 2": [] }, "level2:C"],
  ["another app first", { "Cài đặt ứng dụng VssID": MARKS, VNeID: MARKS }, "level2:C~"],
  [
    "registered and activated",
    { "Đã đăng ký VNeID mức 2": MARKS, "Đã kích hoạt VNeID mức 2": MARKS },
    "level2Registered:B level2:C",
  ],
  ["issued and activated", { "Đã cấp tài khoản mức 2": MARKS, "Đã kích hoạt": MARKS }, "level2Registered:B~ level2:C"],
  ["issued alone", { "Đã cấp tài khoản định danh mức 2": MARKS }, "level2:B"],
  ["registered alone", { "Đã đăng ký VNeID mức 2": MARKS }, "level2Registered:B level2:B!"],
  ["installed and activated", { "Đã cài VNeID mức 2": MARKS, "Đã kích hoạt VNeID mức 2": MARKS }, "level2:C"],
  ["valid until", { "Số CCCD": IDS, "Có giá trị đến": ["01/01/2031", "", ""] }, "citizenId:B citizenIdExpiry:C"],
  ["valid until, in marks", { "Số CCCD": IDS, "CCCD hết hạn": MARKS }, "citizenId:B citizenIdExpiry:C?"],
  [
    "birth dates apart in one row",
    { NGAYSINH: [1, 2, 3], THANGSINH: [4, 5, 6], NAMSINH: [1985, 1990, 1979] },
    "birthDay:B birthMonth:C birthYear:D",
  ],
])("%s", (_, columns, shape) => {
  expect(shapeOf(sheet(columns))).toBe(shape);
});

describe("headings in rows", () => {
  const people = (...values: readonly Row[]): Row[] => NAMES.map((name, i) => [name, ...(values[i] ?? [])]);

  test.each<[string, readonly Row[], string]>([
    [
      "three rows: app, level, answer",
      [
        ["Họ và tên", "VNeID", "", "", ""],
        ["", "Mức 1", "", "Mức 2", ""],
        ["", "Đã", "Chưa", "Đã", "Chưa"],
        ...people(["x", "", "", "x"]),
      ],
      "level2:D level2Not:E",
    ],
    [
      "another app beside",
      [
        ["Họ và tên", "VssID", "", "VNeID mức 2", ""],
        ["", "Đã cài đặt", "Chưa cài đặt", "Đã cài đặt", "Chưa cài đặt"],
        ...people(["x", "", "", "x"]),
      ],
      "level2:D level2Not:E",
    ],
    [
      "registered and activated under one",
      [["Họ và tên", "VNeID mức 2", ""], ["", "Đăng ký", "Kích hoạt"], ...people(["x", ""])],
      "level2Registered:B level2:C",
    ],
    [
      "a training course",
      [
        ["Họ và tên", "Bồi dưỡng nghiệp vụ", "", "Số CCCD"],
        ["", "Đã hoàn thành", "Chưa hoàn thành", ""],
        ...people(["x", "", "001085012345"]),
      ],
      "citizenId:D",
    ],
    [
      "day, month, year without diacritics",
      [
        ["HO VA TEN", "NGAY THANG NAM SINH", "", "", "SO CCCD"],
        ["", "NGAY", "THANG", "NAM", ""],
        ...people([1, 2, 1985, "001085012345"], [3, 4, 1990, "079090012347"]),
      ],
      "birthDay:B birthMonth:C birthYear:D citizenId:E",
    ],
  ])("%s", (_, rows, shape) => {
    expect(shapeOf(rows)).toBe(shape);
  });
});

test("who is only registered is waiting, whatever else is said", () => {
  const answers = { "Đã đăng ký VNeID mức 2": ["x", "x", "Chưa"], "Đã kích hoạt VNeID mức 2": ["x", "", ""] };
  const { level2 } = rosterOfRows(sheet({ ...answers, "Số CCCD": IDS }));
  expect([...level2]).toEqual([Level2.done, Level2.pending, Level2.no]);
});

test("birth dates apart are one date, and only a year where that is all", () => {
  const rows = sheet({
    NGAYSINH: [1, "", ""],
    THANGSINH: ["04", "5", ""],
    NAMSINH: [1985, "1990", ""],
    "Số CCCD": IDS,
  });
  const { birth, idKind } = rosterOfRows(rows);
  expect([...birth]).toEqual([19850401, 19900500, 0]);
  expect([...idKind]).toEqual([IdKind.whole, IdKind.whole, IdKind.whole]);
});
