import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"];

testRule("possible-same-person", HEADINGS, [
  [
    "another ID, a blank one, an old one",
    [
      [1, "Nguyễn Văn An", "01/02/1985", "001085012345"],
      [2, "NGUYEN VAN AN", "1/2/1985", "079085012345"],
      [3, "Nguyễn  Văn Ản", 31_079, ""],
      [4, "Lê Bình", "01/02/1985", ""],
    ],
    ["B2", "B3", "B4"],
  ],
  [
    "the same ID is a duplicate",
    [
      [1, "An", "01/02/1985", "001085012345"],
      [2, "An", "01/02/1985", "001085012345"],
    ],
    [],
  ],
  [
    "both blank",
    [
      [1, "An", "01/02/1985", ""],
      [2, "An", "01/02/1985", ""],
    ],
    ["B2", "B3"],
  ],
  [
    "only the year is known",
    [
      [1, "An", 1985, "001085012345"],
      [2, "An", 1985, "079085012345"],
    ],
    [],
  ],
  [
    "another birth date, another name",
    [
      [1, "An", "01/02/1985", ""],
      [2, "An", "02/02/1985", ""],
      [3, "Ân Bình", "01/02/1985", ""],
    ],
    [],
  ],
  [
    "no name, no birth date",
    [
      [1, "", "01/02/1985", "001085012345"],
      [2, "", "01/02/1985", "079085012345"],
      [3, "An", "", ""],
      [4, "An", "", ""],
    ],
    [],
  ],
  [
    "two pairs",
    [
      [1, "An", "01/02/1985", ""],
      [2, "Bình", "01/02/1985", ""],
      [3, "Bình", "01/02/1985", ""],
      [4, "An", "01/02/1985", ""],
    ],
    ["B2", "B3", "B4", "B5"],
  ],
]);

testRule(
  "possible-same-person",
  ["STT", "Họ", "Tên", "Ngày sinh", "Số CCCD"],
  [
    [
      "wherever the name is cut: the Tên cells",
      [
        [1, "Nguyễn Văn", "An", "01/02/1985", ""],
        [2, "Nguyễn", "Văn An", "01/02/1985", ""],
      ],
      ["C2", "C3"],
    ],
  ],
);

test("each finding names the rows of the others with another ID, whatever else has the same birth date", () => {
  const rows = [
    ["An", "001085012345"],
    ["Ân", "001085012345"],
    ["AN", "079085012345"],
    ["Bình", ""],
    ["An", ""],
  ].map(([name = "", id = ""], i) => [i + 1, name, "01/02/1985", id]);
  const findings = problemsOf(rosterOfRows([HEADINGS, ...rows]));
  const { from = 0, to = 0 } = findings.groups.find(({ rule }) => rule === "possible-same-person") ?? {};
  const params = Array.from({ length: to - from }, (_, i) => findings.at(from + i).params);
  expect(params).toEqual([{ rows: [4, 6] }, { rows: [4, 6] }, { rows: [2, 3, 6] }, { rows: [2, 3, 4] }]);
});

test("a row copied down to thousands, under two numbers: all are found, the first rows named and the rest counted", () => {
  const people = 20_000;
  const ids = ["001085012345", "079085012345"];
  const rows = Array.from({ length: people }, (_, i) => [i + 1, "An", "01/02/1985", ids[i % 2] ?? ""]);
  const findings = problemsOf(rosterOfRows([HEADINGS, ...rows]));
  const { from = 0, to = 0 } = findings.groups.find(({ rule }) => rule === "possible-same-person") ?? {};
  expect(to - from).toBe(people);
  const params = Array.from({ length: people }, (_, i) => findings.at(from + i).params);
  expect(params[0]).toEqual({ rows: [3, 5, 7, 9, 11, 13, 15, 17], more: people / 2 - 8 });
  expect(params.at(-1)).toEqual({ rows: [2, 4, 6, 8, 10, 12, 14, 16], more: people / 2 - 8 });
});
