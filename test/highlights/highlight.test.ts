import type { Block } from "../../src/grid/block";
import { highlightCells, owned, ownerOfFormula, refsAt, TO_DO_OWNER } from "../../src/highlights/highlight";
import { rosterOfRows } from "../support/rosterOfRows";

test("the owner of a to-do is for ever: workbooks carry it", () => {
  expect(TO_DO_OWNER).toBe("to-do");
});

test.each([
  ["missing-name", "LEN($A2)=0", 'AND(N("vneid:missing-name")=0,LEN($A2)=0)'],
  ["missing-name", "", 'N("vneid:missing-name")=0'],
])("a formula of %s under the condition %j is %s, and names its owner", (owner, condition, formula) => {
  expect(owned(owner, condition)).toBe(formula);
  expect(ownerOfFormula(formula)).toBe(owner);
});

test.each([
  ['=AND(N("vneid:to-do")=0,A1=1)', "to-do"],
  ['N("other:to-do")=0', null],
  ["", null],
])("the owner named in %j is %j", (formula, owner) => {
  expect(ownerOfFormula(formula)).toBe(owner);
});

test("a person's cells are named with a fixed column and a row that moves", () => {
  const roster = rosterOfRows([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    [1, "An", "001085012345", "x"],
  ]);
  expect(refsAt(roster, 6)).toEqual({ fullName: "$B7", citizenId: "$C7", level2: "$D7" });
});

describe("highlightCells", () => {
  const area = (top: number, bottom = top): Block => ({ top, bottom, left: 2, right: 2 });
  const condition = (row: number) => `$C${String(row + 1)}=0`;

  test("no areas, no highlight", () => {
    expect(highlightCells("missing-name", "missing", [], condition)).toEqual([]);
  });

  test("all areas in one, with the formula of the first cell of the first", () => {
    expect(highlightCells("missing-name", "missing", [area(4, 6), area(8)], condition)).toEqual([
      {
        owner: "missing-name",
        kind: "missing",
        areas: [area(4, 6), area(8)],
        formula: 'AND(N("vneid:missing-name")=0,$C5=0)',
      },
    ]);
  });

  test("a condition that makes the formula longer than 255 characters is left out", () => {
    const long = (length: number) =>
      highlightCells("x", "check", [area(4)], () => "1".repeat(length - 'AND(N("vneid:x")=0,)'.length))[0]?.formula;
    expect(long(255)).toHaveLength(255);
    expect(long(256)).toBe('N("vneid:x")=0');
  });

  test("addresses that are too long for one call come in parts, each with the formula of its own first cell", () => {
    // "C1001," is six characters: 333 of them after the first fit into 2,000.
    const areas = Array.from({ length: 700 }, (_, i) => area(1000 + i * 2));
    const parts = highlightCells("missing-name", "missing", areas, condition);
    expect(parts.map((part) => part.areas.length)).toEqual([334, 334, 32]);
    expect(parts.flatMap((part) => part.areas)).toEqual(areas);
    expect(parts.map(({ formula }) => formula)).toEqual(
      [1000, 1000 + 334 * 2, 1000 + 668 * 2].map((row) => `AND(N("vneid:missing-name")=0,${condition(row)})`),
    );
  });

  test("addresses are as long as one call takes, and no longer", () => {
    // "C101," is five characters: 400 of them after the first make 2,000.
    const areas = Array.from({ length: 449 }, (_, i) => area(100 + i * 2));
    const parts = highlightCells("missing-name", "missing", areas, condition);
    expect(parts.map((part) => part.areas.length)).toEqual([401, 48]);
  });
});
