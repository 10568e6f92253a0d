import type { CellValue } from "../../../src/grid/cellValue";
import { nameOf } from "../../../src/roster/nameOf";
import { sheetFindings } from "../../../src/rules/sheetFindings";
import { isDraft } from "../../../src/summary/isDraft";
import { summarize } from "../../../src/summary/summary";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly CellValue[];

const HEADS: Row = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];
const AN: Row = [1, "Nguyễn Văn An", "001086000123", "x"];
const BINH: Row = [2, "Trần Thị Bình", "079190000456", "x"];
const CUONG: Row = [3, "Lê Văn Cường", "036088000789", "x"];
const DUNG: Row = [4, "Phạm Thị Dung", "001195000321", "x"];
const ROSTER: readonly Row[] = [HEADS, AN, BINH];
const WIDE: Row = [...HEADS, "Ngày sinh", "Giới tính", "Đơn vị", "Lý do"];
const SIGNERS: readonly Row[] = [
  ["", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"],
  ["", "(Ký, ghi rõ họ tên)"],
  [],
  ["", "Hoàng Văn Em", "", "Vũ Thị Giang"],
];

/** Names of those who are counted, where people are said to stand who are not, and whether the report is a draft. */
function read(rows: readonly Row[]) {
  const roster = rosterOfRows(rows);
  const summary = summarize(roster);
  const leftOut = sheetFindings(roster).flatMap(({ params }) =>
    ["above", "within", "below", "beside"].flatMap((where) =>
      params[where] === undefined ? [] : [[where, params[where], params["count"]]],
    ),
  );
  return {
    names: Array.from({ length: roster.count }, (_, person) => nameOf(roster, person)),
    leftOut,
    draft: isDraft(summary),
  };
}

const TWO = ["Nguyễn Văn An", "Trần Thị Bình"];

test.each<[string, readonly Row[], (string | number | undefined)[][]]>([
  [
    "of another table below",
    [...ROSTER, [], ["STT", "Họ và tên", "Chức vụ", "Điện thoại"], [1, "Lê Văn Cường", "Lái xe", "0912345678"]],
    [["below", 6, 1]],
  ],
  [
    "of another table below, without numbers",
    [
      ...ROSTER,
      [],
      ["", "Họ và tên", "VNeID mức 2", "Số CCCD"],
      ["", "Lê Văn Cường", "x", ""],
      ["", "Phạm Thị Dung", "x", ""],
    ],
    [["below", 6, 2]],
  ],
  ["of the same headings, below the signatures", [...ROSTER, ...SIGNERS, [], HEADS, CUONG, DUNG], [["below", 10, 2]]],
  ["without headings, below the signatures", [...ROSTER, ...SIGNERS, [], CUONG, DUNG], [["below", 9, 2]]],
  ["numbered only, below the signatures", [...ROSTER, ...SIGNERS, [3, "Lê Văn Cường", "", "x"]], [["below", 8, 1]]],
  [
    "of whom an ID tells, below the signatures",
    [...ROSTER, ...SIGNERS, ["", "Lê Văn Cường", "036088000789", "x"]],
    [["below", 8, 1]],
  ],
  ["below a day in the middle", [...ROSTER, ["", "Hà Nội, ngày 3 tháng 5 năm 2026"], CUONG, DUNG], [["below", 5, 2]]],
  ["below who has made the list", [...ROSTER, ["", "Người lập: Lan"], CUONG], [["below", 5, 1]]],
  [
    "of one name with somebody counted, and another ID",
    [...ROSTER, ...SIGNERS, [3, "Nguyễn Văn An", "036088000789", "x"]],
    [["below", 8, 1]],
  ],
  [
    "above the headings, of a table that tells less",
    [["BAN LÃNH ĐẠO"], HEADS, CUONG, DUNG, ["NHÂN VIÊN"], WIDE, [...AN, "", "", "Thu"], [...BINH, "", "", "Thu"]],
    [["above", 3, 2]],
  ],
  ["above the headings, without any", [["DANH SÁCH"], CUONG, ["NHÂN VIÊN"], ...ROSTER], [["above", 2, 1]]],
  [
    "of a table beside, a row lower",
    [HEADS, [...AN, "", ...HEADS], [...BINH, "", ...CUONG]],
    [["beside", "F", undefined]],
  ],
  [
    "of a table beside, in other words",
    [
      [...HEADS, "", "TT", "Họ tên", "Số căn cước", "Mức 2"],
      [...AN, "", ...CUONG],
      [...BINH, "", ...DUNG],
    ],
    [["beside", "F", undefined]],
  ],
  [
    "of a table beside",
    [
      [...HEADS, ...HEADS],
      [...AN, ...CUONG],
      [...BINH, ...DUNG],
    ],
    [["beside", "E", undefined]],
  ],
])("people %s are said not to be counted, and the report is a draft", (_, rows, leftOut) => {
  expect(read(rows)).toEqual({ names: TWO, leftOut, draft: true });
});

describe("several people in one row", () => {
  const row = (name: string, id: string | number = ""): Row => [1, name, id, "x"];

  test.each<[string, readonly Row[], number, number]>([
    ["two lines and two IDs", [row("Nguyễn Văn An\nLê Văn Cường", "001086000123\n036088000789"), BINH], 2, 1],
    ["two lines and one ID", [row("Nguyễn Văn An\nLê Văn Cường", "001086000123"), BINH], 2, 1],
    ["a comma and no ID", [row("Nguyễn Văn An, Lê Văn Cường"), BINH], 2, 1],
    ["numbers", [AN, row("1. Trần Thị Bình 2. Lê Văn Cường 3. Phạm Thị Dung", "079190000456")], 3, 2],
    ["a row below with an ID alone", [AN, ["", "", "036088000789"], BINH], 3, 1],
  ])("%s: who is not counted is said", (_, people, first, count) => {
    const { leftOut, draft } = read([HEADS, ...people]);
    expect({ leftOut, draft }).toMatchObject({ leftOut: [["within", first, count]], draft: true });
  });

  test.each<[string, readonly Row[]]>([
    ["a position", [row("Nguyễn Văn An (Trưởng phòng)", "001086000123"), BINH]],
    ["an alias", [row("Nguyễn Văn An - tức Bình", "001086000123"), BINH]],
    ["a broken line", [row("Nguyễn Văn\nAn", "001086000123"), BINH]],
    ["the same ID once more below", [AN, ["", "", "CMND cũ 012345678"], BINH]],
  ])("%s: one is", (_, people) => {
    expect(read([HEADS, ...people])).toMatchObject({ leftOut: [], draft: false });
  });

  test("with family and given names apart", () => {
    const heads = ["STT", "Họ và tên đệm", "Tên", "Số CCCD", "VNeID mức 2"];
    const two = [1, "Nguyễn Văn\nTrần Thị", "An\nBình", "001086000123", "x"];
    expect(read([heads, two, [2, "Lê Văn", "Cường", "036088000789", "x"]]).leftOut).toEqual([["within", 2, 1]]);
  });
});

test.each<[string, readonly Row[], number[]]>([
  ["last, without a number", [...ROSTER, ["", "Lê Văn Cường"]], [4]],
  ["two of them", [...ROSTER, ["", "Lê Văn Cường"], ["", "Phạm Thị Dung"]], [4, 5]],
  ["above the signatures", [...ROSTER, ["", "Lê Văn Cường"], [], ...SIGNERS], [4]],
  ["between two people", [HEADS, AN, ["", "Lê Văn Cường"], BINH], [3]],
])("a name alone that may be somebody's, %s, is said and makes a draft", (_, rows, said) => {
  const roster = rosterOfRows(rows);
  expect(sheetFindings(roster).flatMap(({ params }) => params["section"] ?? [])).toEqual(said);
  expect(isDraft(summarize(roster))).toBe(true);
});

test.each<[string, readonly Row[]]>([
  ["a name below a blank row", [...ROSTER, [], ["", "Lê Văn Cường"]]],
  ["signatures", [...ROSTER, ...SIGNERS]],
  ["a total and signatures", [...ROSTER, ["", "Cộng", "", 2], ...SIGNERS]],
  ["who gets it", [...ROSTER, ["Nơi nhận:"], ["- Như trên;"], ["- Lưu: VT."]]],
  ["notes", [...ROSTER, ["Ghi chú:"], ["1", "Cột 4 đánh dấu x"], ["2", "Liên hệ Lan, 0912345678"]]],
  ["a legend", [...ROSTER, [], ["STT", "Ký hiệu", "Ý nghĩa"], [1, "x", "Đã cài"], [2, "o", "Chưa cài"]]],
  ["totals by unit", [...ROSTER, [], ["STT", "Đơn vị", "Số người", "Đã kích hoạt"], [1, "Phòng Thu", 3, 2]]],
  ["totals by province", [...ROSTER, [], ["STT", "Đơn vị", "Số người", "Đạt"], [1, "Hà Giang", 3, 2]]],
  ["who has left", [...ROSTER, ["", "DANH SÁCH ĐÃ NGHỈ VIỆC"], CUONG, DUNG]],
  [
    "who has left, with headings of their own",
    [...ROSTER, ["", "DANH SÁCH ĐÃ NGHỈ VIỆC"], ["STT", "Họ và tên", "Số QĐ", "Ngày"], [1, "Lê Văn Cường", "1/QĐ"]],
  ],
  ["who has left, below the signatures", [...ROSTER, ...SIGNERS, [], ["", "DANH SÁCH ĐÃ NGHỈ VIỆC"], CUONG]],
  [
    "relatives",
    [...ROSTER, [], ["STT", "Họ và tên thân nhân", "Quan hệ", "Điện thoại"], [1, "Lê Văn Cường", "chồng", ""]],
  ],
  ["whom to ask, of those counted", [...ROSTER, ...SIGNERS, ["STT", "Họ tên", "Điện thoại"], [1, "Trần Thị Bình", ""]]],
  ["somebody counted, once more by the ID", [...ROSTER, ...SIGNERS, [1, "Trần T. Bình", "079190000456"]]],
  ["an office and its number", [["Mã đơn vị", "001086000123"], ["Người lập", "Lê Văn Cường"], ...ROSTER]],
  ["an example above the headings", [["VD", "Nguyễn Văn A", "001086000123"], ...ROSTER]],
  [
    "who has checked them",
    [
      [...HEADS, "Người kiểm tra", "Họ tên người lập"],
      [...AN, "Lê Văn Cường", "Lê Văn Cường"],
      [...BINH, "Lê Văn Cường", "Lê Văn Cường"],
    ],
  ],
  [
    "the same names once more",
    [
      [...HEADS, "STT", "Họ tên trên VNeID"],
      [...AN, 1, "NGUYEN VAN AN"],
      [...BINH, 2, "TRAN THI BINH"],
    ],
  ],
])("%s leave nobody out", (_, rows) => {
  expect(read(rows)).toEqual({ names: TWO, leftOut: [], draft: false });
});
