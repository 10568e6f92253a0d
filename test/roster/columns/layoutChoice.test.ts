import type { CellValue } from "../../../src/grid/cellValue";
import { columnLetters } from "../../../src/grid/address";
import type { Field } from "../../../src/roster/field";
import { findLayout, readHeadings } from "../../../src/roster/columns/findLayout";
import type { Layout } from "../../../src/roster/layout";
import {
  chooseColumn,
  displacedField,
  isNoChoice,
  NO_CHOICE,
  type LayoutChoice,
} from "../../../src/roster/layoutChoice";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

/** "3-3 fullName:B! citizenId:D?": header rows from 1; after a column "!" chosen, "~" likely, "?" guess. */
function shapeOf(layout: Layout | undefined): string {
  if (layout === undefined) return "none";
  const signs = { certain: "", likely: "~", guess: "?" };
  const columns = Object.entries(layout.columns)
    .sort(([, a], [, b]) => a.index - b.index)
    .map(([field, { index, confidence, chosen }]) => {
      if (chosen === true) expect(confidence).toBe("certain");
      return `${field}:${columnLetters(index)}${chosen === true ? "!" : signs[confidence]}`;
    });
  return [`${String(layout.header.first + 1)}-${String(layout.header.last + 1)}`, ...columns].join(" ");
}

/** A choice written as in "B fullName, none reason": a column for each field; "rows 2-3" for another header. */
function choiceOf(text: string): LayoutChoice {
  return text
    .split(", ")
    .filter((part) => part !== "")
    .reduce<LayoutChoice>((choice, part) => {
      const [column = "", what = ""] = part.split(" ");
      if (column === "blank") return { ...choice, blankMeansDone: true };
      if (column === "rows") {
        const [first = 0, last = 0] = what.split("-").map(Number);
        return { ...choice, header: { first: first - 1, last: last - 1 } };
      }
      return chooseColumn(choice, what as Field, column === "none" ? null : column.charCodeAt(0) - 65);
    }, NO_CHOICE);
}

const HEADINGS: Row = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Ghi chú", "Mã"];
const PERSON: Row = [1, "Nguyễn Văn An", "001085012345", "x", "", "A1"];
const ROWS = [HEADINGS, PERSON];
const NAMES: Row[] = [
  ["STT", "Họ và tên", "", "Số CCCD", "Nơi ở"],
  [1, "Nguyễn Văn", "An", "001085012345", "Huế"],
  [2, "Trần Thị", "Bình", "001185012346", "Huế"],
];
const BIRTHS: Row[] = [
  ["Họ và tên", "Ngày sinh", "", "Số CCCD", "Sinh ngày"],
  ["", "Nam", "Nữ", "", ""],
  ["Nguyễn Văn An", "1985", "", "001085012345", "1985"],
];
const FOREIGN: Row[] = [
  ["Danh sách gửi văn phòng", "", ""],
  ["Ai", "Thẻ", "Điện tử"],
  ["Nguyễn Văn An", "001085012345", "x"],
];
const LONE: Row[] = [
  ["STT", "Họ và tên", "Số CCCD", "Chưa cài đặt VNeID mức 2", "Mức"],
  [1, "Nguyễn Văn An", "001085012345", "x", ""],
];

const PARTS: Row[] = [
  ["Họ và tên", "Ngày", "Tháng", "Năm", "Ngày sinh", "Số CCCD"],
  ["Nguyễn Văn An", 5, 11, 1985, "05/11/1985", "001085012345"],
];

describe("what the user chose outranks what was found", () => {
  test.each<[string, readonly Row[], string, string]>([
    ["nothing chosen", ROWS, "", "1-1 fullName:B citizenId:C level2:D reason:E~"],
    [
      "a column for a field without one",
      ROWS,
      "F position",
      "1-1 fullName:B citizenId:C level2:D reason:E~ position:F!",
    ],
    ["another column for a field", ROWS, "F citizenId", "1-1 fullName:B level2:D reason:E~ citizenId:F!"],
    ["a column that served another field", ROWS, "C phone", "1-1 fullName:B phone:C! level2:D reason:E~"],
    ["none for a field", ROWS, "none level2", "1-1 fullName:B citizenId:C reason:E~"],
    ["no reason: the notes are notes", ROWS, "none reason", "1-1 fullName:B citizenId:C level2:D note:E"],
    ["the notes are notes", ROWS, "E note", "1-1 fullName:B citizenId:C level2:D note:E!"],
    ["the STT column", ROWS, "A unit", "1-1 unit:A! fullName:B citizenId:C level2:D reason:E~"],
    ["a column beyond the sheet", ROWS, "Z citizenId", "1-1 fullName:B citizenId:C level2:D reason:E~"],
    [
      "the later of two fields on one column",
      ROWS,
      "F unit, F position",
      "1-1 fullName:B citizenId:C level2:D reason:E~ position:F!",
    ],
    ["no names", ROWS, "none fullName", "none"],
    ["names in two columns, as found", NAMES, "", "1-1 familyName:B givenName:C citizenId:D"],
    ["the whole name in one", NAMES, "B fullName", "1-1 fullName:B! citizenId:D"],
    ["nothing for given names", NAMES, "none givenName", "1-1 fullName:B citizenId:D"],
    ["the column of given names is the unit", NAMES, "C unit", "1-1 fullName:B unit:C! citizenId:D"],
    ["given names elsewhere", NAMES, "E givenName", "1-1 familyName:B citizenId:D givenName:E!"],
    ["family names elsewhere", NAMES, "E familyName", "1-1 givenName:B citizenId:D familyName:E!"],
    ["only a given name left", NAMES, "none fullName, E givenName", "1-1 citizenId:D fullName:E!"],
    [
      "birth dates of men and women, as found",
      BIRTHS,
      "",
      "1-2 fullName:A birthDateMale:B birthDateFemale:C citizenId:D birthDate:E",
    ],
    ["one column of birth dates", BIRTHS, "E birthDate", "1-2 fullName:A citizenId:D birthDate:E!"],
    [
      "two columns of birth dates",
      BIRTHS,
      "B birthDateMale",
      "1-2 fullName:A birthDateMale:B! birthDateFemale:C citizenId:D",
    ],
    [
      "another header row",
      [...ROWS, HEADINGS.toReversed(), PERSON.toReversed()],
      "rows 3-3",
      "3-3 reason:B~ level2:C citizenId:D fullName:E",
    ],
    [
      "a header of two rows",
      [["BẢO HIỂM XÃ HỘI"], ...BIRTHS],
      "rows 2-3",
      "2-3 fullName:A birthDateMale:B birthDateFemale:C citizenId:D birthDate:E",
    ],
    ["a whole birth date beside its parts", PARTS, "", "1-1 fullName:A birthDate:E citizenId:F"],
    ["the year alone for the birth date", PARTS, "D birthYear", "1-1 fullName:A birthYear:D! citizenId:F"],
    ["a deeper header", BIRTHS, "rows 1-1", "1-1 fullName:A birthDate:B citizenId:D"],
    ["a header row beyond the sheet", ROWS, "rows 9-9", "1-1 fullName:B citizenId:C level2:D reason:E~"],
    ["headings that say nothing", FOREIGN, "", "none"],
    ["names under a heading that says nothing", FOREIGN, "rows 2-2, A fullName", "2-2 fullName:A!"],
    [
      "all under headings that say nothing",
      FOREIGN,
      "rows 2-2, A fullName, B citizenId, C level2",
      "2-2 fullName:A! citizenId:B! level2:C!",
    ],
    ["a lone Chưa", LONE, "", "1-1 fullName:B citizenId:C"],
    ["a lone Chưa of which blank means done", LONE, "blank", "1-1 fullName:B citizenId:C level2Not:D"],
    ["a Chưa beside a column of marks", LONE, "blank, E level2", "1-1 fullName:B citizenId:C level2Not:D level2:E!"],
  ])("%s", (_, rows, choice, shape) => {
    expect(shapeOf(findLayout(sheetOf(rows).grid, choiceOf(choice)))).toBe(shape);
  });
});

test.each<[string, string, number | undefined, boolean]>([
  ["", "found, but no column of level 2 yet", 3, false],
  ["blank", "means done", 3, true],
  ["blank, E level2", "no longer alone", undefined, false],
  ["none level2Not", "taken away", undefined, false],
])("a lone Chưa with %p: %s", (choice, _, index, blankMeansDone) => {
  const layout = findLayout(sheetOf(LONE).grid, choiceOf(choice));
  expect(layout?.loneNot?.index).toBe(index);
  expect(layout?.blankMeansDone === true).toBe(blankMeansDone);
});

test("a column chosen for a field carries its heading, and nothing is doubtful about it", () => {
  const rows = [
    ["Họ và tên", "Số CCCD", "Số CCCD"],
    ["Nguyễn Văn An", "001085012345", "001085012345"],
  ];
  expect(findLayout(sheetOf(rows).grid)?.ambiguous).toEqual(["citizenId"]);
  const layout = findLayout(sheetOf(rows).grid, choiceOf("C citizenId"));
  expect(layout?.ambiguous).toEqual([]);
  expect(layout?.columns.citizenId).toEqual({ index: 2, heading: "Số CCCD", confidence: "certain", chosen: true });
});

test("headings that are of no roster are read all the same, to choose from", () => {
  const reading = readHeadings(
    sheetOf([
      ["STT", "Số CCCD", "Tiền"],
      [1, "001085012345", 5],
    ]).grid,
  );
  expect(reading?.isRoster).toBe(false);
  expect(reading?.headings.map(({ path }) => path)).toEqual([["STT"], ["Số CCCD"], ["Tiền"]]);
  expect(reading?.layout.columns.citizenId?.index).toBe(1);
});

test.each<[string, boolean]>([
  ["", true],
  ["B unit", false],
  ["none unit", false],
  ["rows 2-2", false],
  ["blank", false],
])("%p is no choice: %p", (choice, expected) => {
  expect(isNoChoice(choiceOf(choice))).toBe(expected);
});

test("who had the column that is given away", () => {
  const { columns } = findLayout(sheetOf(ROWS).grid) ?? { columns: {} };
  expect(displacedField(columns, "phone", 2)).toBe("citizenId");
  expect(displacedField(columns, "citizenId", 2)).toBeNull();
  expect(displacedField(columns, "phone", 5)).toBeNull();
  expect(displacedField(columns, "phone", null)).toBeNull();
});

test.each<[Field, boolean]>([
  ["unit", true],
  ["level2", false],
  ["level2Not", false],
  ["level2Registered", false],
  ["level2Date", false],
])("what words mean, and because of which legend, stays where a column is chosen for %s: %p", (field, stays) => {
  const choice = { columns: {}, words: [["mai", "no"]], legends: { a: null }, legend: "a" } as const;
  expect(isNoChoice(choice)).toBe(false);
  expect(chooseColumn(choice, field, 7)).toEqual({
    columns: { [field]: 7 },
    ...(stays && { words: choice.words, legends: choice.legends, legend: choice.legend }),
  });
});
