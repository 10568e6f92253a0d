import type { CellValue } from "../../../src/grid/cellValue";
import { areSamePeople, namesakesIn, type PlacedPeople } from "../../../src/highlights/hiddenRows/areSamePeople";
import { nameOfCells } from "../../../src/roster/cells/textReader";
import type { PersonCells } from "../../../src/roster/isSamePerson";
import { rosterOfRows } from "../../support/rosterOfRows";

const WHOLE: readonly CellValue[] = ["Lê An", "Trần  Bình", "", "#N/A", 7, "Nguyễn Văn An"];
const idOf = (place: number) => `00109900000${place}`;
const whole = rosterOfRows([["STT", "Họ và tên", "Số CCCD"], ...WHOLE.map((name, i) => [i + 1, name, idOf(i)])]);

/** Who stands in the rows from the first person's on, by the cells of the name columns. */
function standing([first = [], second = []]: readonly (readonly CellValue[])[]): PersonCells[] {
  return first.map((cell, i) => ({ name: nameOfCells(cell, second[i] ?? ""), id: idOf(i), unit: "" }));
}

const same = (now: readonly PersonCells[], people: PlacedPeople) => areSamePeople(now, people, namesakesIn(people));

/** The name column with some of its cells, by their place, as they are now. */
const now = (changed: Record<number, CellValue>) => [WHOLE.map((name, i) => changed[i] ?? name)];

test.each<[string, CellValue[][], boolean]>([
  ["as they were", now({}), true],
  ["a name cut away", now({ 0: "" }), false],
  ["the end of a name cut off", now({ 5: "Nguyễn Văn" }), false],
  ["a name added to", now({ 0: "Lê Anh" }), false],
  ["two exchanged", now({ 0: "Trần  Bình", 1: "Lê An" }), false],
  ["somebody in the row of who had no name", now({ 2: "Lê An" }), false],
  ["a name in place of an error value", now({ 3: "Lê An" }), false],
  ["another error value", now({ 3: "#REF!" }), true],
  ["the last one gone", now({ 5: "" }), false],
  ["rows compared that end before the list does", [WHOLE.slice(0, 2)], true],
  ["a name cut away in these", [["Lê An", ""]], false],
])("%s", (_, names, expected) => {
  expect(same(standing(names), whole)).toBe(expected);
});

test.each<[string, CellValue[][], boolean]>([
  [
    "as they were",
    [
      ["Lê Văn", "Trần"],
      ["An", ""],
    ],
    true,
  ],
  [
    "another Tên under the same Họ",
    [
      ["Lê Văn", "Trần"],
      ["Anh", ""],
    ],
    false,
  ],
  [
    "Tên cut away",
    [
      ["Lê Văn", "Trần"],
      ["", ""],
    ],
    false,
  ],
  [
    "Họ cut away",
    [
      ["", "Trần"],
      ["An", ""],
    ],
    false,
  ],
])("Họ and Tên apart: %s", (_, names, expected) => {
  const apart = rosterOfRows([
    ["STT", "Họ", "Tên", "Số CCCD"],
    [1, "Lê Văn", "An", "001099000001"],
    [2, "Trần", "", "001099000002"],
  ]);
  expect(apart.layout.columns).toMatchObject({ familyName: { index: 1 }, givenName: { index: 2 } });
  expect(same(standing(names), apart)).toBe(expected);
});

describe("where several bear one name", () => {
  const namesakes = rosterOfRows([
    ["STT", "Họ và tên", "Số CCCD", "Đơn vị"],
    [1, "Lê An", "001099000001", "Phòng Thu"],
    [2, "Lê An", "", "Phòng Thu"],
    [3, "Lê An", "", "Chế độ"],
    [4, "Trần Bình", "001099000004", "Thu"],
  ]);
  const read: [CellValue, CellValue][] = [
    ["001099000001", "Phòng Thu"],
    ["", "Phòng Thu"],
    ["", "Chế độ"],
    ["001099000004", "Thu"],
  ];
  const rows = (changed: Record<number, [CellValue, CellValue]>): PersonCells[] =>
    read.map((cells, i) => {
      const [id, unit] = changed[i] ?? cells;
      return { name: namesakes.name[i] ?? "", id, unit };
    });

  test.each<[string, Record<number, [CellValue, CellValue]>, boolean]>([
    ["as they were", {}, true],
    ["an ID written otherwise", { 0: ["001 099 000 001", "Phòng Thu"] }, true],
    ["an ID without its zeros", { 0: [1_099_000_001, "PHÒNG THU"] }, true],
    ["a unit that the cell does not name", { 0: ["001099000001", ""], 1: ["", "nt"] }, true],
    ["IDs exchanged", { 0: ["", "Phòng Thu"], 1: ["001099000001", "Phòng Thu"] }, false],
    ["units exchanged", { 1: ["", "Chế độ"], 2: ["", "Phòng Thu"] }, false],
    ["another ID of whom nobody is called alike", { 3: ["001099000009", "Thu"] }, true],
  ])("%s", (_, changed, expected) => {
    expect(same(rows(changed), namesakes)).toBe(expected);
  });
});

test.each<[readonly string[], readonly number[]]>([
  [
    ["Lê An", "", "Trần Bình", "Lê An", "LÊ AN"],
    [1, 0, 0, 1, 0],
  ],
  [
    ["", "Lê An", ""],
    [1, 0, 1],
  ],
  [[], []],
])("of %j those whose name another bears are %j", (name, flags) => {
  expect([...namesakesIn({ name, count: name.length })]).toEqual(flags);
});
