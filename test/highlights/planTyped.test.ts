import { areasOf } from "../../src/highlights/highlight";
import { planTyped } from "../../src/highlights/planTyped";
import type { Roster } from "../../src/roster/roster";
import { rosterOfRows } from "../support/rosterOfRows";

/** A roster of so many people, in the rows from `row(0)` on. */
function rosterIn(count: number, row: (person: number) => number, ...others: string[]): Roster {
  const headings = ["STT", "Họ và tên", "Số CCCD", ...others];
  const roster = rosterOfRows([headings, [1, "An", "001085012345", ...others.map(() => "x")]]);
  return { ...roster, count, row: Int32Array.from({ length: count }, (_, person) => row(person)) };
}

const owners = (roster: Roster) => planTyped(roster).map(({ owner }) => owner);

test("the formulas, from the first person's ID cell to one row below the last", () => {
  const rows = [4, 5, 8];
  const isId = 'IFERROR(AND(LEN($C5)=12,TEXT(--$C5,"000000000000")=$C5),FALSE)';
  const isAbove = "MATCH($C5,$C$5:$C$9,0)<ROW($C5)-ROW($C$5)+1";
  const isNumber = 'IFERROR(--SUBSTITUTE(SUBSTITUTE($C5," ",""),".","")>0,FALSE)';
  expect(planTyped(rosterIn(3, (person) => rows[person] ?? 0))).toEqual([
    {
      owner: "repeated-id",
      kind: "error",
      areas: areasOf(rows, 2),
      formula: `AND(N("vneid:repeated-id")=0,${isId},OR(${isAbove},ISNUMBER(MATCH($C5,$C6:$C$10,0))))`,
    },
    {
      owner: "typed-id",
      kind: "typed",
      areas: areasOf(rows, 2),
      formula: `AND(N("vneid:typed-id")=0,${isNumber},NOT(${isId}))`,
    },
  ]);
});

test("repeated IDs are looked for among up to 5,000 people: Excel looks through all of them for each", () => {
  const inOrder = (person: number) => person + 1;
  expect(owners(rosterIn(5_000, inOrder))).toEqual(["repeated-id", "typed-id"]);
  expect(owners(rosterIn(5_001, inOrder))).toEqual(["typed-id"]);
});

test("beside a nationality a number may be a passport's: only repeated ones are shown", () => {
  expect(owners(rosterIn(1, () => 1, "Quốc tịch"))).toEqual(["repeated-id"]);
});

test("nothing is planned where there are no IDs, or no people", () => {
  expect(
    planTyped(
      rosterOfRows([
        ["STT", "Họ và tên", "VNeID mức 2"],
        [1, "An", "x"],
      ]),
    ),
  ).toEqual([]);
  expect(planTyped(rosterIn(0, () => 1))).toEqual([]);
});
