import { compareRosters, type RosterChanges } from "../../src/compare/compareRosters";
import type { CellValue } from "../../src/grid/cellValue";
import { nameOf } from "../../src/roster/nameOf";
import type { Roster } from "../../src/roster/roster";
import { rosterOfRows } from "../support/rosterOfRows";
import { outcomeOf } from "../support/plans";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2"];

const AN = ["Nguyễn Văn An", "01/02/1985", "Phòng Thu", "001085012345", "x"];
const BINH = ["Trần Thị Bình", "03/04/1990", "Văn phòng", "001190012345", "chưa"];
const CHI = ["Lê Kim Chi", "05/06/1992", "Văn phòng", "001192012345", "x"];

/** A person with some cells changed, by their headings. */
function but(person: readonly CellValue[], cells: Readonly<Record<string, CellValue>>): CellValue[] {
  return person.map((cell, at) => cells[HEADINGS[at + 1] ?? ""] ?? cell);
}

function roster(people: readonly (readonly CellValue[])[], headings: readonly string[] = HEADINGS): Roster {
  const columns = headings.map((heading) => HEADINGS.indexOf(heading));
  const rows = people.map((cells, i) => columns.map((column) => (column === 0 ? i + 1 : (cells[column - 1] ?? ""))));
  return rosterOfRows([headings, ...rows]);
}

const OF_ONE = ["joined", "left", "unsureBefore", "unsureAfter"] as const;
const OF_BOTH = ["changedId", "changedUnit", "newlyDone", "noLongerDone", "level2Unclear"] as const;

/** The lists that are not empty, by names. */
function told(before: Roster, after: Roster): Record<string, string[]> {
  const changes = outcomeOf(compareRosters(before, after));
  const lists: [string, string[]][] = [
    ...OF_ONE.map((list): [string, string[]] => {
      const of = list === "left" || list === "unsureBefore" ? before : after;
      return [list, changes[list].map((person) => nameOf(of, person))];
    }),
    ...OF_BOTH.map((list): [string, string[]] => [list, changes[list].map((pair) => nameOf(after, pair.after))]),
  ];
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

describe("two rosters of all columns", () => {
  const DUNG = ["Phạm Dũng", "07/08/1980", "Phòng Thu", "001080012345", "x"];
  test.each<[what: string, before: CellValue[][], after: CellValue[][], told: Record<string, string[]>]>([
    ["the same, in another order", [AN, BINH, CHI], [CHI, AN, BINH], {}],
    ["somebody came", [AN, BINH], [AN, CHI, BINH], { joined: ["Lê Kim Chi"] }],
    ["somebody left", [AN, BINH, CHI], [BINH, CHI], { left: ["Nguyễn Văn An"] }],
    ["somebody took another's row", [AN, BINH], [AN, CHI], { joined: ["Lê Kim Chi"], left: ["Trần Thị Bình"] }],
    ["done since", [AN, BINH], [AN, but(BINH, { "VNeID mức 2": "x" })], { newlyDone: ["Trần Thị Bình"] }],
    [
      "done since, where nothing stood before",
      [but(BINH, { "VNeID mức 2": "" }), AN],
      [but(BINH, { "VNeID mức 2": "x" }), AN],
      { newlyDone: ["Trần Thị Bình"] },
    ],
    ["done no more", [AN, BINH], [but(AN, { "VNeID mức 2": "chưa" }), BINH], { noLongerDone: ["Nguyễn Văn An"] }],
    [
      "an ID was corrected, by name and birth date",
      [AN, BINH],
      [but(AN, { "Số CCCD": "001085099999", "Đơn vị": "Văn phòng" }), BINH],
      { changedId: ["Nguyễn Văn An"], changedUnit: ["Nguyễn Văn An"] },
    ],
    [
      "an ID was corrected, by name and unit where no birth date is known",
      [but(AN, { "Ngày sinh": "" }), BINH],
      [but(AN, { "Số CCCD": "001085099999" }), BINH],
      { changedId: ["Nguyễn Văn An"] },
    ],
    [
      "a namesake of another year of birth, by the IDs alone, may be another person",
      [but(AN, { "Ngày sinh": "" }), BINH],
      [but(AN, { "Ngày sinh": "", "Số CCCD": "001199099999" }), BINH],
      { unsureBefore: ["Nguyễn Văn An"], unsureAfter: ["Nguyễn Văn An"] },
    ],
    [
      "so does the year of birth alone",
      [but(AN, { "Ngày sinh": 1985, "Số CCCD": "" }), BINH],
      [but(AN, { "Ngày sinh": 1979, "Số CCCD": "", "VNeID mức 2": "" }), BINH],
      { unsureBefore: ["Nguyễn Văn An"], unsureAfter: ["Nguyễn Văn An"] },
    ],
    [
      "also where all else is the same",
      [but(AN, { "Ngày sinh": 1985, "Số CCCD": "" }), BINH],
      [but(AN, { "Ngày sinh": 1979, "Số CCCD": "" }), BINH],
      { unsureBefore: ["Nguyễn Văn An"], unsureAfter: ["Nguyễn Văn An"] },
    ],
    [
      "twins whose names only the tones tell apart: one may have left and the other come",
      [but(AN, { "Họ và tên": "Lê Văn Lan" }), BINH],
      [but(AN, { "Họ và tên": "Lê Văn Lân", "Số CCCD": "001085099999", "VNeID mức 2": "" }), BINH],
      { unsureBefore: ["Lê Văn Lan"], unsureAfter: ["Lê Văn Lân"] },
    ],
    ["an ID was filled in", [but(AN, { "Số CCCD": "" }), BINH], [AN, BINH], {}],
    [
      "two IDs were exchanged",
      [AN, BINH],
      [but(AN, { "Số CCCD": "001190012345" }), but(BINH, { "Số CCCD": "001085012345" })],
      { changedId: ["Nguyễn Văn An", "Trần Thị Bình"] },
    ],
    ["a birth date was corrected", [AN, BINH], [but(AN, { "Ngày sinh": "02/02/1985" }), BINH], {}],
    ["a name was written otherwise", [AN, BINH], [["NGUYEN VAN  AN", ...AN.slice(1)], BINH], {}],
    [
      "one ID, and nothing else in common",
      [AN, BINH],
      [AN, but(CHI, { "Số CCCD": "001190012345" })],
      { unsureBefore: ["Trần Thị Bình"], unsureAfter: ["Lê Kim Chi"] },
    ],
    [
      "the ID tells of one, name and birth date of another",
      [AN, BINH],
      [
        but(AN, { "Ngày sinh": "09/09/1979", "Đơn vị": "Kho" }),
        but(AN, { "Số CCCD": "001085077777", "Đơn vị": "Tổ xe" }),
        BINH,
      ],
      { unsureBefore: ["Nguyễn Văn An"], unsureAfter: ["Nguyễn Văn An", "Nguyễn Văn An"] },
    ],
    [
      "of level 2 it cannot be told",
      [AN, but(BINH, { "VNeID mức 2": "có lẽ" }), CHI],
      [AN, but(BINH, { "VNeID mức 2": "x" }), CHI],
      { level2Unclear: ["Trần Thị Bình"] },
    ],
    [
      "namesakes with other IDs and birth dates are others",
      [AN, DUNG],
      [["Phạm Dũng", "01/01/1999", "Văn phòng", "001099012345", "x"], AN],
      { joined: ["Phạm Dũng"], left: ["Phạm Dũng"] },
    ],
    [
      "somebody stands there twice now",
      [AN, BINH],
      [AN, BINH, but(AN, { "Đơn vị": "Văn phòng" })],
      { unsureAfter: ["Nguyễn Văn An"] },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(roster(before), roster(after))).toEqual(expected);
  });
});

describe("namesakes without ID and birth date", () => {
  const HOA = ["Nguyễn Thị Hoa", "", "Phòng Thu", "", "x"];
  const other = but(HOA, { "VNeID mức 2": "chưa" });
  test.each<[what: string, before: CellValue[][], after: CellValue[][], told: Record<string, string[]>]>([
    ["two of one unit, as they were", [HOA, other, AN], [other, AN, HOA], {}],
    [
      "two of one unit, one of them done since: which is not known",
      [HOA, other, AN],
      [HOA, HOA, AN],
      {
        unsureBefore: ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
        unsureAfter: ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
      },
    ],
    [
      "one is gone: which is not known",
      [HOA, other, AN],
      [AN, HOA],
      { unsureBefore: ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa"], unsureAfter: ["Nguyễn Thị Hoa"] },
    ],
    [
      "one of each unit, done since",
      [other, but(HOA, { "Đơn vị": "Kho" })],
      [HOA, but(HOA, { "Đơn vị": "Kho" })],
      { newlyDone: ["Nguyễn Thị Hoa"] },
    ],
    [
      "in another unit",
      [HOA, AN],
      [but(HOA, { "Đơn vị": "Kho" }), AN],
      { unsureBefore: ["Nguyễn Thị Hoa"], unsureAfter: ["Nguyễn Thị Hoa"] },
    ],
    [
      "one tone makes another name",
      [["Nguyễn Thị Hà", "", "Phòng Thu", "", "x"], AN],
      [["Nguyễn Thị Hạ", "", "Phòng Thu", "", "x"], AN],
      { unsureBefore: ["Nguyễn Thị Hà"], unsureAfter: ["Nguyễn Thị Hạ"] },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(roster(before), roster(after))).toEqual(expected);
  });
});

describe("what one of them does not tell", () => {
  const without = (...fields: string[]) => HEADINGS.filter((heading) => !fields.includes(heading));

  test.each<[what: string, fields: string[], comparable: RosterChanges["comparable"]]>([
    ["nothing is missing", [], { id: true, unit: true, level2: true }],
    ["no column of level 2", ["VNeID mức 2"], { id: true, unit: true, level2: false }],
    ["no units", ["Đơn vị"], { id: true, unit: false, level2: true }],
    ["no IDs", ["Số CCCD"], { id: false, unit: true, level2: true }],
  ])("%s", (_, fields, comparable) => {
    const [whole, part] = [
      roster([AN, BINH, CHI]),
      roster([AN, but(BINH, { "VNeID mức 2": "x" })], without(...fields)),
    ];
    expect(outcomeOf(compareRosters(part, whole)).comparable).toEqual(comparable);
    expect(outcomeOf(compareRosters(whole, part)).comparable).toEqual(comparable);
  });

  test("nobody is done or undone without a column of level 2", () => {
    const after = roster([but(BINH, { "VNeID mức 2": "x" }), but(AN, { "VNeID mức 2": "chưa" })]);
    expect(told(roster([AN, BINH], without("VNeID mức 2")), after)).toEqual({});
  });

  test("where units are not named, a name alone tells who somebody is, if nobody else bears it", () => {
    const names = without("Đơn vị", "Số CCCD", "Ngày sinh");
    const after = [but(BINH, { "VNeID mức 2": "x" }), CHI, AN];
    expect(told(roster([AN, BINH, CHI], names), roster(after))).toEqual({ newlyDone: ["Trần Thị Bình"] });
    expect(told(roster([AN, BINH, BINH, CHI], names), roster(after))).toEqual({
      unsureBefore: ["Trần Thị Bình", "Trần Thị Bình"],
      unsureAfter: ["Trần Thị Bình"],
    });
  });
});
