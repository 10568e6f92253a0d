import { sheetFindings } from "../../src/rules/sheetFindings";
import { rosterOfRows } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

testRule(
  "missing-unit",
  ["STT", "Họ và tên", "Đơn vị", "Số CCCD"],
  [
    ["told", [[1, "An", "Thu", "001085012345"]], []],
    [
      "blank, twice",
      [
        [1, "An", "", "1"],
        [2, "Bình", "Thu", "2"],
        [3, "Cường", "-", "3"],
      ],
      ["C2", "C4"],
    ],
    [
      "all blank: said of the sheet",
      [
        [1, "An", "", "1"],
        [2, "Bình", "-", "2"],
      ],
      [],
    ],
    [
      "an error value for a unit, and a blank",
      [
        [1, "An", "#N/A", "1"],
        [2, "Bình", "", "2"],
      ],
      ["C3"],
    ],
    [
      "told by a ditto mark",
      [
        [1, "An", "Thu", "1"],
        [2, "Bình", "nt", "2"],
      ],
      [],
    ],
    [
      "told by the section",
      [
        ["I", "Phòng Thu"],
        [1, "An", "", "1"],
      ],
      [],
    ],
    ["an error value", [[1, "An", "#N/A", "1"]], []],
  ],
);

testRule(
  "missing-unit",
  ["STT", "Họ và tên", "Số CCCD"],
  [
    [
      "silent without a column",
      [
        [1, "An", "001085012345"],
        ["I", "Phòng Thu"],
        [1, "Bình", ""],
      ],
      [],
    ],
  ],
);

test.each<[string, string[][], number]>([
  [
    "blank",
    [
      ["", "An", "", "1"],
      ["", "Bình", "", "2"],
    ],
    1,
  ],
  [
    "of placeholders",
    [
      ["", "An", "-", "1"],
      ["", "Bình", "…", "2"],
    ],
    1,
  ],
  [
    "told once",
    [
      ["", "An", "", "1"],
      ["", "Bình", "Thu", "2"],
    ],
    0,
  ],
  [
    "told by a section",
    [
      ["I", "Phòng Thu"],
      ["1", "An", "", "1"],
    ],
    0,
  ],
  ["an error value", [["", "An", "#N/A", "1"]], 0],
])("a unit column that is %s is said of the sheet at most once", (_, people, times) => {
  const roster = rosterOfRows([["STT", "Họ và tên", "Đơn vị", "Số CCCD"], ...people]);
  expect(
    sheetFindings(roster).filter(({ rule, params }) => rule === "missing-unit" && !("field" in params)),
  ).toHaveLength(times);
});

test("without a unit column nothing is said but that it was not checked", () => {
  const roster = rosterOfRows([
    ["Họ và tên", "Số CCCD"],
    ["An", "1"],
  ]);
  expect(sheetFindings(roster).map(({ rule }) => rule)).not.toContain("missing-unit");
});
