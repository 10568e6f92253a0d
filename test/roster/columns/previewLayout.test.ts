import type { CellValue } from "../../../src/grid/cellValue";
import { readHeadings } from "../../../src/roster/columns/findLayout";
import { previewLayout, previewWithoutHeader, type LayoutPreview } from "../../../src/roster/columns/previewLayout";
import { shownColumns } from "../../../src/roster/columns/shownColumns";
import type { Field } from "../../../src/roster/field";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";
import { rosterOf } from "../../support/readSheet";
import { TODAY } from "../../support/rosterOfRows";
import { sheetOf } from "../../support/sheetOf";

const LONE_NOT = [
  ["Danh sách lao động"],
  ["Họ và tên", "Số CCCD", "Chưa cài đặt VNeID mức 2", "Phòng"],
  ["Nguyễn Văn An", "001085012345", "x", "Phòng Thu"],
  ["Trần Thị Bình", "001185012346", "", "Phòng Thu"],
  ["Lê Văn Cường", "001085012347", "", "Phòng Chi"],
];

function previewOf(rows: readonly (readonly CellValue[])[], choice: LayoutChoice = NO_CHOICE): LayoutPreview {
  const sheet = sheetOf(rows);
  const reading = readHeadings(sheet.grid, choice);
  if (reading === undefined) throw new Error("no headings");
  const { headings, layout } = reading;
  const samples = new Map<Field, readonly string[]>([["fullName", ["Nguyễn Văn An"]]]);
  const roster = reading.isRoster ? rosterOf(sheet, TODAY, undefined, choice) : null;
  return previewLayout(sheet.grid, layout, shownColumns(headings, layout), choice, roster, samples);
}

test("columns have their samples, people and units are counted, rows are offered for the header", () => {
  const { signature, ...preview } = previewOf(LONE_NOT);
  expect(signature).not.toBeNull();
  expect(preview).toEqual({
    header: { first: 1, last: 1 },
    headerOptions: expect.arrayContaining([{ header: { first: 1, last: 1 }, texts: LONE_NOT[1] }]) as unknown,
    lastRows: [1, 2, 3],
    headed: LONE_NOT[1]?.map((heading, index) => ({ index, heading })),
    columns: {
      fullName: { index: 0, heading: "Họ và tên", confidence: "certain", samples: ["Nguyễn Văn An"] },
      citizenId: { index: 1, heading: "Số CCCD", confidence: "certain", samples: [] },
      unit: { index: 3, heading: "Phòng", confidence: "certain", samples: [] },
    },
    ambiguous: [],
    loneNot: { index: 2, heading: "Chưa cài đặt VNeID mức 2", confidence: "certain", samples: [] },
    blankMeansDone: false,
    holdsLevels: null,
    people: 3,
    units: 2,
  });
});

test.each<[LayoutChoice, Partial<LayoutPreview>, serves: boolean]>([
  // What may mean done is a column like others once the user says so
  [{ columns: {}, blankMeansDone: true }, { blankMeansDone: true, people: 3 }, true],
  [{ columns: {} }, { blankMeansDone: false, people: 3 }, false],
  [{ columns: { unit: null } }, { units: null, people: 3 }, false],
  [{ columns: { fullName: null } }, { people: 0, units: null }, false],
])("%j", (choice, expected, serves) => {
  const preview = previewOf(LONE_NOT, choice);
  expect(preview).toMatchObject({ ...expected, loneNot: { index: 2 } });
  expect("level2Not" in preview.columns).toBe(serves);
});

test.each<[marks: string[], choice: LayoutChoice, holdsLevels: boolean | null]>([
  [["x", "", "x"], { columns: {} }, null],
  [["1", "2", "2"], { columns: {} }, true],
  [["1", "2", "2"], { columns: {}, holdsLevels: false }, false],
  [["x", "", "x"], { columns: {}, holdsLevels: true }, true],
])("marks %j under a heading that names no level, by the choice %j", (marks, choice, holdsLevels) => {
  const rows = marks.map((mark, i) => [`Nguyễn Văn ${String.fromCharCode(65 + i)}`, mark]);
  expect(previewOf([["Họ và tên", "VNeID"], ...rows], choice).holdsLevels).toBe(holdsLevels);
});

test("where nothing looks like headings, rows are offered, readable and without long numbers", () => {
  const { headerOptions, header, people, ...others } = previewWithoutHeader({
    top: 4,
    left: 0,
    rows: [
      ["Hä vµ tªn", "Sè CCCD"],
      ["", ""],
      ["Gọi 001085012345", "x"],
    ],
  });
  expect(headerOptions).toEqual([
    { header: { first: 4, last: 4 }, texts: ["Họ và tên", "Số CCCD"] },
    { header: { first: 6, last: 6 }, texts: ["Gọi 00********45", "x"] },
  ]);
  expect({ header, people, columns: others.columns, units: others.units }).toEqual({
    header: null,
    people: 0,
    columns: {},
    units: null,
  });
  expect(previewWithoutHeader(null).headerOptions).toEqual([]);
});
