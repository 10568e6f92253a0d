import type { CellValue } from "../../../src/grid/cellValue";
import { findLayout } from "../../../src/roster/columns/findLayout";

const ID = "001085012345";

/** Where the whole name or its parts are found, from 0, of names in the columns 1 and 2 below these headings. */
function nameColumns(headings: readonly [string, string], names: readonly (readonly [string, string])[]) {
  const rows: CellValue[][] = [
    ["STT", ...headings, "Số CCCD"],
    ...names.map((name, at): CellValue[] => [at + 1, ...name, ID]),
  ];
  const columns = findLayout({ top: 0, left: 0, rows })?.columns;
  return [columns?.fullName, columns?.familyName, columns?.givenName].map((column) => column?.index ?? null);
}

const WHOLE = [1, null, null];
const PARTS = [null, 1, 2];

test.each<[string, readonly (readonly [string, string])[], (number | null)[]]>([
  ["none", [["Lê An", ""]], WHOLE],
  [
    "half",
    [
      ["Nguyễn Văn", "An"],
      ["Lê Thị Bình", ""],
    ],
    WHOLE,
  ],
  [
    "most",
    [
      ["Nguyễn Văn", "An"],
      ["Trần Thị", "Cúc"],
      ["Lê Thị Bình", ""],
    ],
    PARTS,
  ],
  [
    "half, but for rows without a name",
    [
      ["Nguyễn Văn", "An"],
      ["Lê Thị Bình", ""],
      ["", "Tổ 1"],
    ],
    WHOLE,
  ],
])("a column without a heading goes on with the name where it holds text beside most names: %s", (_, names, found) => {
  expect(nameColumns(["Họ và tên", ""], names)).toEqual(found);
});

test.each<[string, readonly (readonly [string, string])[], (number | null)[]]>([
  ["none", [["Nguyễn Văn", "An"]], PARTS],
  [
    "half",
    [
      ["Nguyễn Văn", "An"],
      ["Lê Thị Bình", "Bình"],
    ],
    PARTS,
  ],
  [
    "most",
    [
      ["Nguyễn Văn An", "An"],
      ["Lê Thị Bình", "BÌNH"],
      ["Trần Thị", "Cúc"],
    ],
    WHOLE,
  ],
])("“Tên” beside “Họ và tên” repeats the end of the name in %s of the rows", (_, names, found) => {
  expect(nameColumns(["Họ và tên", "Tên"], names)).toEqual(found);
});
