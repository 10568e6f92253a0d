import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD"];

testRule("duplicate-citizen-id", HEADINGS, [
  [
    "all different",
    [
      [1, "An", "001085012345"],
      [2, "Bình", "001085012346"],
    ],
    [],
  ],
  [
    "three of one, two of another",
    [
      [1, "An", "001085012345"],
      [2, "Bình", "079085012345"],
      [3, "Cường", "001085012345"],
      [4, "Dung", "079085012345"],
      [5, "Em", "001085012345"],
    ],
    ["C2", "C3", "C4", "C5", "C6"],
  ],
  [
    "however they are written",
    [
      [1, "An", "079085012345"],
      [2, "Bình", "079 085 012 345"],
      [3, "Cường", 79_085_012_345],
    ],
    ["C2", "C3", "C4"],
  ],
  [
    "old, malformed, impossible or blank ones are no IDs",
    [
      [1, "An", "123456789"],
      [2, "Bình", "123456789"],
      [3, "C", "12345"],
      [4, "D", "12345"],
      [5, "E", "003085012345"],
      [6, "G", "003085012345"],
      [7, "H", ""],
      [8, "I", ""],
    ],
    [],
  ],
]);

test("each finding names the rows of the others, in order", () => {
  const ids = ["001085012345", "079085012345", "001085012345", "001085012345"];
  const findings = problemsOf(rosterOfRows([HEADINGS, ...ids.map((id, i) => [i + 1, "An", id])]));
  const params = Array.from({ length: findings.length }, (_, i) => findings.at(i).params);
  expect(params).toEqual([{ rows: [4, 5] }, { rows: [2, 5] }, { rows: [2, 4] }]);
});

test("one ID on thousands of people: the first rows are named and the rest counted, without walking to everybody each time", () => {
  const people = 20_000;
  const rows = Array.from({ length: people }, (_, i) => [i + 1, "An", "001085012345"]);
  const findings = problemsOf(rosterOfRows([HEADINGS, ...rows]));
  const params = Array.from({ length: findings.length }, (_, i) => findings.at(i).params);
  expect(params).toHaveLength(people);
  expect(params[0]).toEqual({ rows: [3, 4, 5, 6, 7, 8, 9, 10], more: people - 9 });
  expect(params[4]).toEqual({ rows: [2, 3, 4, 5, 7, 8, 9, 10], more: people - 9 });
  expect(params.at(-1)).toEqual({ rows: [2, 3, 4, 5, 6, 7, 8, 9], more: people - 9 });
});
