import type { CellValue } from "../../../src/grid/cellValue";
import { columnLetters } from "../../../src/grid/address";
import { findLayout } from "../../../src/roster/columns/findLayout";
import type { Layout } from "../../../src/roster/layout";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

function layoutOf(rows: readonly Row[], top = 0, left = 0): Layout | undefined {
  return findLayout({ ...sheetOf(rows).grid, top, left });
}

/** "2-3 fullName:B citizenId:D": header rows from 1, then the columns in order of their letters. */
function shapeOf(layout: Layout | undefined): string {
  if (layout === undefined) return "none";
  const columns = Object.entries(layout.columns)
    .sort(([, a], [, b]) => a.index - b.index)
    .map(([field, { index }]) => `${field}:${columnLetters(index)}`);
  return [`${String(layout.header.first + 1)}-${String(layout.header.last + 1)}`, ...columns].join(" ");
}

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2", "Lý do"];
const PERSON = [1, "Nguyễn Văn An", "01/02/1985", "001085012345", "x", ""];
const MAPPED = "fullName:B birthDate:C citizenId:D level2:E reason:F";
const TITLE: Row[] = [
  ["BẢO HIỂM XÃ HỘI VIỆT NAM", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["BẢO HIỂM XÃ HỘI TỈNH", "", "", "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["DANH SÁCH CCVC&NLĐ CÀI ĐẶT VNeID MỨC 2"],
  ["(Kèm theo Công văn số 12/BHXH-VP)"],
];

describe("one row of headings", () => {
  test.each<[string, Row[], string]>([
    ["on row 1", [HEADINGS, PERSON], `1-1 ${MAPPED}`],
    ["below a title", [...TITLE, HEADINGS, PERSON], `6-6 ${MAPPED}`],
    ["on row 40", [...Array.from({ length: 39 }, () => []), HEADINGS, PERSON], `40-40 ${MAPPED}`],
    ["on row 41", [...Array.from({ length: 40 }, () => []), HEADINGS, PERSON], "none"],
    ["with a column-number row", [HEADINGS, [1, 2, 3, 4, 5, 6], PERSON], `1-1 ${MAPPED}`],
    ["with a (*) row", [HEADINGS, ["", "(*)", "(*)", "(*)", "", ""], PERSON], `1-1 ${MAPPED}`],
    [
      "with a machine-name row",
      [HEADINGS, ["STT", "HoTen", "NgaySinh", "SoCCCD", "Muc2", "LyDo"], PERSON],
      `1-1 ${MAPPED}`,
    ],
    [
      "with line breaks",
      [["STT", "Họ và\ntên", "Ngày,\ntháng, năm\nsinh", "Số\r\nCCCD", "VNeID\nmức 2"], PERSON],
      "1-1 fullName:B birthDate:C citizenId:D level2:E",
    ],
    [
      "typed badly",
      [["STT", "Họ và tê", "Ngày sih", "Số CCD", "VNeID mưc 2"], PERSON],
      "1-1 fullName:B birthDate:C citizenId:D level2:E",
    ],
    ["without anything below", [HEADINGS], `1-1 ${MAPPED}`],
    [
      "before a person whose cells are all text",
      [HEADINGS, ["1", "Nam", "1985", "Chưa", "Chưa", "Nữ"]],
      `1-1 ${MAPPED}`,
    ],
  ])("%s", (_, rows, shape) => {
    expect(shapeOf(layoutOf(rows))).toBe(shape);
  });
});

describe("two and three rows of headings", () => {
  test.each<[string, Row[], string]>([
    [
      "pairs under groups",
      [
        ["STT", "Họ và tên", "Ngày sinh", "", "CCCD", "VNeID mức 2", "", "Lý do"],
        ["", "", "Nam", "Nữ", "", "Đã", "Chưa", ""],
        [1, "Nguyễn Văn An", "1985", "", "001085012345", "x", "", ""],
      ],
      "1-2 fullName:B birthDateMale:C birthDateFemale:D citizenId:E level2:F level2Not:G reason:H",
    ],
    [
      "three rows, some children below an empty middle",
      [
        ["STT", "Họ và tên", "Căn cước công dân", "", "", "Định danh điện tử", "", "Ghi chú"],
        ["", "", "Số", "Ngày cấp", "", "Mức 2", "", ""],
        ["", "", "", "", "Nơi cấp", "Đã cài đặt", "Chưa cài đặt", ""],
        [1, "Nguyễn Văn An", "001085012345", "", "", "x", "", ""],
      ],
      "1-3 fullName:B citizenId:C citizenIdIssueDate:D citizenIdIssuePlace:E level2:F level2Not:G reason:H",
    ],
    [
      "a blank row between",
      [
        ["STT", "Họ và tên", "CCCD", "VNeID mức 2", ""],
        [],
        ["", "", "", "Đã", "Chưa"],
        [1, "Nguyễn Văn An", "001085012345", "x", ""],
      ],
      "1-3 fullName:B citizenId:C level2:D level2Not:E",
    ],
    [
      "the group in a row of its own above",
      [
        ["", "", "", "VNeID mức 2", ""],
        ["STT", "Họ và tên", "Số CCCD", "Đã", "Chưa"],
        [1, "Nguyễn Văn An", "001085012345", "x", ""],
      ],
      "1-2 fullName:B citizenId:C level2:D level2Not:E",
    ],
    [
      "Họ and Tên under one heading",
      [
        ["STT", "Họ và tên", "", "Số CCCD"],
        ["", "Họ đệm", "Tên", ""],
        [1, "Nguyễn Văn", "An", "001085012345"],
      ],
      "1-2 familyName:B givenName:C citizenId:D",
    ],
    [
      "level 1 beside level 2",
      [
        ["STT", "Họ và tên", "VNeID mức độ 1", "", "VNeID mức độ 2", ""],
        ["", "", "Đã", "Chưa", "Đã", "Chưa"],
        [1, "Nguyễn Văn An", "x", "", "x", ""],
      ],
      "1-2 fullName:B level2:E level2Not:F",
    ],
    [
      "headings that go on in the next row",
      [
        ["TT", "Họ và tên", "Số", "VNeID", "Lý do"],
        ["", "", "CCCD", "mức 2", "chưa cài đặt"],
        [1, "Nguyễn Văn An", "001085012345", "x", ""],
      ],
      "1-2 fullName:B citizenId:C level2:D reason:E",
    ],
    [
      "a relative's particulars",
      [
        ["STT", "Họ và tên", "Số CCCD", "Thông tin của vợ (chồng)", ""],
        ["", "", "", "Họ và tên", "Số CCCD"],
        [1, "Nguyễn Văn An", "001085012345", "Trần Thị Bình", "001185012345"],
      ],
      "1-2 fullName:B citizenId:C",
    ],
  ])("%s", (_, rows, shape) => {
    expect(shapeOf(layoutOf(rows))).toBe(shape);
  });
});

describe("choice of columns", () => {
  test.each<[string, Row, Row, string]>([
    [
      "a heading over two columns of names",
      ["STT", "Họ và tên", "", "Số CCCD"],
      [1, "Nguyễn Văn", "An", "001085012345"],
      "1-1 familyName:B givenName:C citizenId:D",
    ],
    [
      "a blank column beside the name",
      ["STT", "Họ và tên", "", "Số CCCD"],
      [1, "Nguyễn Văn An", "", "001085012345"],
      "1-1 fullName:B citizenId:D",
    ],
    [
      "CCCD beside CMND",
      ["Họ và tên", "Số CMND", "Số CCCD"],
      ["An", "123456789", "001085012345"],
      "1-1 fullName:A citizenId:C",
    ],
    [
      "a full name beside Họ and Tên",
      ["Họ", "Tên", "Họ và tên", "CCCD"],
      ["Lê", "An", "Lê An", ""],
      "1-1 fullName:C citizenId:D",
    ],
    ["only Tên", ["TT", "Tên", "CCCD"], [1, "An", ""], "1-1 fullName:B citizenId:C"],
    ["a lone Chưa cài đặt", ["Họ và tên", "CCCD", "Chưa cài đặt"], ["An", "", "x"], "1-1 fullName:A citizenId:B"],
    [
      "a date of installing and Chưa cài đặt",
      ["Họ và tên", "Ngày cài đặt", "Chưa cài đặt"],
      ["An", "", "x"],
      "1-1 fullName:A level2Date:B level2Not:C",
    ],
    [
      "Ghi chú for want of a reason",
      ["Họ và tên", "VNeID mức 2", "Ghi chú"],
      ["An", "x", ""],
      "1-1 fullName:A level2:B reason:C",
    ],
    [
      "Ghi chú beside a reason",
      ["Họ và tên", "VNeID mức 2", "Ghi chú", "Lý do"],
      ["An", "x", "", ""],
      "1-1 fullName:A level2:B note:C reason:D",
    ],
    [
      "Khoá beside Khoa",
      ["Họ và tên", "Khoá", "Khoa", "CCCD"],
      ["An", "K12", "Nội", ""],
      "1-1 fullName:A unit:C citizenId:D",
    ],
    [
      "a BHXH number and a telephone",
      ["Họ và tên", "Mã số BHXH", "Số điện thoại", "CCCD"],
      ["An", "0123456789", "0912345678", ""],
      "1-1 fullName:A phone:C citizenId:D",
    ],
    ["names only", ["STT", "Họ và tên"], [1, "An"], "1-1 fullName:B"],
    ["names only, in two columns", ["TT", "Họ đệm", "Tên"], [1, "Lê Văn", "An"], "1-1 familyName:B givenName:C"],
    ["names and a code", ["STT", "Mã sinh viên", "Họ và tên", "Lớp"], [1, "2011", "Lê An", "D10"], "1-1 fullName:C"],
    ["names and a remark", ["Họ tên nhân viên", "Ghi chú"], ["Lê An", ""], "1-1 fullName:A reason:B"],
    ["names of nothing that is said", ["STT", "Tên", "Mã"], [1, "An", "G1"], "none"],
    ["goods and a code", ["STT", "Tên hàng", "Mã"], [1, "Giấy", "G1"], "none"],
    ["files", ["STT", "Tên file", "Ghi chú"], [1, "a.doc", ""], "none"],
    ["no names", ["STT", "Số CCCD", "VNeID mức 2"], [1, "001085012345", "x"], "none"],
    ["goods", ["STT", "Tên hàng", "Đơn vị tính", "Số lượng"], [1, "Giấy", "ram", 2], "none"],
  ])("%s", (_, headings, person, shape) => {
    expect(shapeOf(layoutOf([headings, person]))).toBe(shape);
  });

  test("confidence, the ordinal, the leftmost heading, and what is ambiguous", () => {
    const layout = layoutOf([
      ["", "STT", "Họ và tê", "Đơn vị", "Phòng", "Ghi chú"],
      ["", 1, "An", "", "", ""],
    ]);
    expect(layout).toMatchObject({ ordinal: 1, left: 1, ambiguous: ["unit"] });
    expect(layout?.columns.unit).toEqual({ index: 3, heading: "Đơn vị", confidence: "certain" });
    expect([layout?.columns.fullName?.confidence, layout?.columns.reason?.confidence]).toEqual(["likely", "likely"]);
  });

  test("the heading is told as the user sees it, level by level", () => {
    const layout = layoutOf([
      ["Họ và tên", "VNeID  mức 2", ""],
      ["", "Đã", "Chưa"],
      ["An", "x", ""],
    ]);
    expect([layout?.columns.level2?.heading, layout?.columns.level2Not?.heading]).toEqual([
      "VNeID mức 2 > Đã",
      "VNeID mức 2 > Chưa",
    ]);
  });

  test("places are those of the sheet where the used area begins elsewhere", () => {
    expect(shapeOf(layoutOf([HEADINGS, PERSON], 4, 2))).toBe(
      "5-5 fullName:D birthDate:E citizenId:F level2:G reason:H",
    );
  });

  test("of two rosters on a sheet the first, unless it knows much less", () => {
    const small = ["STT", "Họ và tên", "Số CCCD"];
    expect(shapeOf(layoutOf([HEADINGS, PERSON, [], HEADINGS, PERSON]))).toMatch(/^1-1 /);
    expect(shapeOf(layoutOf([small, [1, "An", ""], [], HEADINGS, PERSON]))).toMatch(/^4-4 /);
  });

  test.each<[string, Row[]]>([
    ["an empty grid", []],
    ["empty rows", [[], []]],
    [
      "a form with labels down a column",
      [
        ["Họ và tên:", "Nguyễn Văn An"],
        ["Số CCCD:", "001085012345"],
        ["Đơn vị:", "Phòng Thu"],
      ],
    ],
  ])("%s is no roster", (_, rows) => {
    expect(layoutOf(rows)).toBeUndefined();
  });
});

describe("of two headers the upper, where it knows three quarters of the lower's columns or more", () => {
  const LOWER = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];
  test.each<[string, Row, Row, string]>([
    ["three of four", ["STT", "Họ và tên", "Đơn vị"], LOWER, "1-1 fullName:B unit:C"],
    ["two of four", ["Họ và tên", "Đơn vị"], LOWER, "4-4 fullName:B citizenId:C level2:D"],
    [
      "three of five",
      ["STT", "Họ và tên", "Đơn vị"],
      [...LOWER, "Lý do"],
      `4-4 fullName:B citizenId:C level2:D reason:E`,
    ],
    ["no names above", ["STT", "Đơn vị", "Số CCCD", "Lý do"], LOWER, "4-4 fullName:B citizenId:C level2:D"],
  ])("%s", (_, upper, lower, shape) => {
    expect(shapeOf(layoutOf([upper, [1, "a"], [2, "b"], lower, [1, "Nguyễn Văn An", "001085012345", "x"]]))).toBe(
      shape,
    );
  });
});

describe("of several headers the first that knows three quarters of what the best does", () => {
  const BEST = ["Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2"];
  test.each<[first: string[], row: string]>([
    [["Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2"], "1-1"],
    [["Họ và tên", "Ngày sinh", "Số CCCD", "Điểm"], "1-1"],
    [["Họ và tên", "Ngày sinh", "Điểm", "Hạng"], "4-4"],
  ])("%j above the best: rows %s", (first, rows) => {
    const person = ["Nguyễn Văn An", "01/02/1985", "001085012345", "x"];
    expect(shapeOf(layoutOf([first, person, [], BEST, person])).split(" ")[0]).toBe(rows);
  });
});
