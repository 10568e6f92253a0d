import type { CellValue } from "../../../src/grid/cellValue";
import { areSamePeople } from "../../../src/highlights/hiddenRows/areSamePeople";
import { rosterOfRows } from "../../support/rosterOfRows";

const WHOLE: readonly CellValue[] = ["Lê An", "Trần  Bình", "", "#N/A", 7, "Nguyễn Văn An"];
const whole = rosterOfRows([
  ["STT", "Họ và tên", "Số CCCD"],
  ...WHOLE.map((name, i) => [i + 1, name, `00109900000${String(i)}`]),
]);

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
])("%s", (_, names, same) => {
  expect(areSamePeople(names, whole)).toBe(same);
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
])("Họ and Tên apart: %s", (_, names, same) => {
  const apart = rosterOfRows([
    ["STT", "Họ", "Tên", "Số CCCD"],
    [1, "Lê Văn", "An", "001099000001"],
    [2, "Trần", "", "001099000002"],
  ]);
  expect(apart.layout.columns).toMatchObject({ familyName: { index: 1 }, givenName: { index: 2 } });
  expect(areSamePeople(names, apart)).toBe(same);
});
