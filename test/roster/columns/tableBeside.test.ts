import type { CellValue } from "../../../src/grid/cellValue";
import { nameOf } from "../../../src/roster/nameOf";
import { sheetFindings } from "../../../src/rules/sheetFindings";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly CellValue[];

const H: Row = ["STT", "Họ và tên", "VNeID mức 2"];
const A: Row = [1, "Nguyễn Văn An", "x"];
const B: Row = [2, "Trần Thị Bình", ""];
const C: Row = [3, "Lê Văn Cường", ""];
const D: Row = [4, "Phạm Thị Dung", "x"];
const NOBODY: Row = ["", "", ""];

/** Names of those who were read, what is said to stand beside them, and the fields that more than one column claims. */
function read(rows: readonly Row[]) {
  const roster = rosterOfRows(rows);
  return {
    names: Array.from({ length: roster.count }, (_, person) => nameOf(roster, person)),
    beside: sheetFindings(roster).flatMap(({ params }) => params["beside"] ?? []),
    ambiguous: roster.layout.ambiguous,
  };
}

const LEFT = ["Nguyễn Văn An", "Trần Thị Bình"];

test.each<[string, readonly Row[], string]>([
  [
    "a column between them",
    [
      [...H, "", ...H],
      [...A, "", ...C],
      [...B, "", ...D],
    ],
    "E",
  ],
  [
    "nothing between them",
    [
      [...H, ...H],
      [...A, ...C],
      [...B, ...D],
    ],
    "D",
  ],
  [
    "no numbers",
    [
      [...H.slice(1), "", ...H.slice(1)],
      [...A.slice(1), "", ...C.slice(1)],
      [...B.slice(1), "", ...D.slice(1)],
    ],
    "D",
  ],
  [
    "the right one longer",
    [
      [...H, ...H],
      [...A, ...C],
      [...B, ...D],
      [...NOBODY, 5, "Hoàng Văn Em", "x"],
    ],
    "D",
  ],
  [
    "three of them",
    [
      [...H, ...H, ...H],
      [...A, ...C, 5, "Hoàng Văn Em", "x"],
      [...B, ...D, ...NOBODY],
    ],
    "D",
  ],
  [
    "a title over each",
    [
      ["TỔ 1", "", "", "TỔ 2", "", ""],
      [...H, ...H],
      [...A, ...C],
      [...B, ...D],
    ],
    "D",
  ],
  [
    "without headings",
    [
      [...H, "", "", "", ""],
      [...A, "", ...C],
      [...B, "", ...D],
    ],
    "E",
  ],
  [
    "its headings below those of the first",
    [
      [...H, "", "", "", ""],
      [...A, "", ...H],
      [...B, "", ...C],
    ],
    "E",
  ],
  [
    "in capitals",
    [
      [...H, ...H.map((text) => String(text).toUpperCase())],
      [...A, ...C],
      [...B, ...D],
    ],
    "D",
  ],
])("a table beside the first, %s, is said; its columns claim nothing", (_, rows, beside) => {
  expect(read(rows)).toEqual({ names: LEFT, beside: [beside], ambiguous: [] });
});

test.each<[string, readonly Row[]]>([
  [
    "relatives",
    [
      ["STT", "Họ và tên", "VNeID mức 2", "Vợ/chồng", ""],
      ["", "", "", "Họ và tên", "Năm sinh"],
      [...A, "Phạm Thị Dung", 1990],
      [...B, "Lê Văn Cường", 1985],
    ],
  ],
  [
    "who has checked",
    [
      [...H, "Người kiểm tra"],
      [...A, "Phạm Thị Dung"],
      [...B, "Lê Văn Cường"],
    ],
  ],
  [
    "the same people again right of all headings",
    [
      [...H, "", ""],
      [...A, 1, "Nguyễn Văn An"],
      [...B, 2, "TRẦN THỊ BÌNH"],
    ],
  ],
  [
    "the same heading over remarks",
    [
      [...H, "", ...H],
      [...A, "", "", "đã về hưu", ""],
      [...B, "", "", "", ""],
    ],
  ],
])("%s are no table beside the first", (_, rows) => {
  expect(read(rows)).toMatchObject({ names: LEFT, beside: [] });
});
