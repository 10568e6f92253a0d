import fc from "fast-check";
import { cellAddress, columnLetters } from "../../src/grid/address";
import type { CellValue } from "../../src/grid/cellValue";
import {
  ownerOfFormula,
  REPEATED_OWNER,
  TO_DO_OWNER,
  TYPED_OWNER,
  type Highlight,
} from "../../src/highlights/highlight";
import type { Roster } from "../../src/roster/roster";
import { LONGEST_FORMULA } from "../../src/rules/formula";
import { RULES } from "../../src/rules/index";
import type { CellRefs } from "../../src/rules/rule";
import { foundCells } from "../support/findings";
import { planHighlights } from "../support/plans";
import { randomRows, randomRowsOf } from "../support/randomRoster";
import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";

function plan(
  rows: CellValue[][],
  withToDos = true,
): { roster: Roster; found: string[]; highlights: readonly Highlight[] } {
  const roster = rosterOfRows(rows);
  const findings = problemsOf(roster);
  return { roster, found: foundCells(findings), highlights: planHighlights(roster, findings, withToDos) };
}

/** Every cell of a highlight as "H7 missing-reason". */
function cellsOf({ owner, areas }: Highlight): string[] {
  return areas.flatMap(({ top, bottom, left }) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => `${cellAddress(top + i, left)} ${owner}`),
  );
}

/** Owners of the highlights that cover all people: rules that are formulas in this roster. */
function twins(roster: Roster): string[] {
  const refs: CellRefs = Object.fromEntries(
    Object.entries(roster.layout.columns).map(([field, { index }]) => [field, `$${columnLetters(index)}2`]),
  );
  return RULES.filter((rule) => (rule.twin?.(refs, roster) ?? null) !== null).map(({ id }) => id);
}

test("formulas are short enough, name their owner, and stand over one column of people's rows", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const { roster, highlights } = plan(rows);
      const people = new Set(roster.row);
      for (const { owner, areas, formula } of highlights) {
        expect(formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
        expect(ownerOfFormula(formula)).toBe(owner);
        expect(new Set(areas.flatMap(({ left, right }) => [left, right])).size).toBe(1);
        for (const { top, bottom } of areas) for (let row = top; row <= bottom; row++) expect(people).toContain(row);
      }
    }),
  );
});

test("every finding is covered by its rule's highlight; what is no formula over all people covers nothing else", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const { roster, found, highlights } = plan(rows, false);
      const covered = highlights.flatMap(cellsOf);
      expect(covered).toEqual(expect.arrayContaining(found));
      const ofTwins = [...twins(roster), REPEATED_OWNER, TYPED_OWNER];
      const exact = (cells: string[]) => cells.filter((cell) => !ofTwins.includes(cell.split(" ")[1] ?? ""));
      expect([...new Set(exact(covered))].sort()).toEqual([...new Set(exact(found))].sort());
    }),
  );
});

test("to-dos are marked only where no finding is, and only if asked for", () => {
  fc.assert(
    fc.property(randomRowsOf(1), (rows) => {
      const { found, highlights } = plan(rows);
      const marked = new Set(found.map((cell) => cell.split(" ")[0]));
      const toDos = highlights.filter(({ owner }) => owner === TO_DO_OWNER);
      for (const cell of toDos.flatMap(cellsOf)) expect(marked).not.toContain(cell.split(" ")[0]);
      expect(toDos.every(({ kind }) => kind === "toDo")).toBe(true);
      expect(plan(rows, false).highlights).toEqual(highlights.filter(({ owner }) => owner !== TO_DO_OWNER));
    }),
  );
});

test("the gravest are laid on top, to-dos at the bottom", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const owners = plan(rows).highlights.map(({ owner }) => owner);
      const places = owners.map((owner) =>
        [...RULES.map(({ id }) => id), REPEATED_OWNER, TYPED_OWNER, TO_DO_OWNER].indexOf(owner),
      );
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});

test("a formula is written for the first cell of its first area", () => {
  const people = [1, 2, 3].map((i) => [i, "An", i === 1 ? "001085012345" : ""]);
  const { highlights } = plan([["STT", "Họ và tên", "Số CCCD"], ...people], false);
  const missing = highlights.find(({ owner }) => owner === "missing-citizen-id");
  expect(missing?.areas).toEqual([{ top: 1, bottom: 3, left: 2, right: 2 }]);
  expect(missing?.formula).toContain("$C2");
});

test("what is set for a small roster, the gravest first, to-dos last", () => {
  const rows = [
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    [1, "An", "001085012345", "x"],
    [2, "Bình", "12345", "x"],
    [3, "Cường", "", "x"],
    [4, "Dung", "chưa có", "chưa"],
    [5, "Em", "chưa có", "chưa"],
    [6, "Giang", "999", "chờ duyệt"],
    [7, "Hà", "001085012399", "chưa"],
  ];
  const { highlights } = plan(rows);
  const shown = highlights.map(({ owner, kind, areas, formula }) => [
    owner,
    kind,
    ...areas.map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`),
    formula.match(/\$[A-Z]+\d+/)?.[0],
  ]);
  expect(shown).toEqual([
    ["level-2-without-citizen-id", "error", "D4:D4", "$C4"],
    ["malformed-citizen-id", "error", "C3:C3", "C7:C7", "$C3"],
    ["missing-name", "missing", "B2:B8", "$B2"],
    ["missing-citizen-id", "missing", "C2:C8", "$C2"],
    ["missing-level-2", "missing", "D2:D8", "$D2"],
    ["repeated-id", "error", "C2:C8", "$C2"],
    ["typed-id", "typed", "C2:C8", "$C2"],
    ["to-do", "toDo", "C5:C6", "$C5"],
    ["to-do", "toDo", "D5:D8", "$D5"],
  ]);
});

test("a highlight without a formula of its own stays on the cells found; one too long for Excel too", () => {
  const far = Array.from({ length: 600 }, (_, i) => (i === 0 ? "Họ và tên" : i === 599 ? "Số CCCD" : ""));
  const person = far.map((heading) => (heading === "Họ và tên" ? "Lê  An" : ""));
  const { highlights } = plan([far, person], false);
  const untidy = highlights.find(({ owner }) => owner === "untidy-text");
  expect(untidy).toMatchObject({ kind: "check", areas: [{ top: 1, left: 0, bottom: 1, right: 0 }] });
  expect(untidy?.formula).toBe('N("vneid:untidy-text")=0');
});

test("a highlight on found cells goes by a formula of the cell found, in its own row", () => {
  const rows = [
    ["STT", "Họ và tên", "Ngày sinh"],
    [1, "An", "01/02/1986"],
    [2, "Bình", "31/02/1986"],
  ];
  const invalid = plan(rows).highlights.find(({ owner }) => owner === "invalid-birth-date");
  expect(invalid).toMatchObject({ areas: [{ top: 2, left: 2, bottom: 2, right: 2 }] });
  expect(invalid?.formula).toBe(
    'AND(N("vneid:invalid-birth-date")=0,NOT(OR(LEN($C3)=0,AND(N($C3)>DATE(1926,6,15),N($C3)<DATE(2011,6,15)))))',
  );
});

// The formula is longest in the last row. Under "VNeID mức 2" in C and "Lý do" in AA it has 255 characters in row
// 100000.
test.each<[string, rows: readonly [number, number, number], bottom: number]>([
  ["covers all people where it is just short enough in each row", [99_997, 99_998, 99_999], 99_999],
  ["gives way to one on found cells where it is too long in the last row", [99_997, 99_998, 999_999], 99_997],
])("the formula of a rule %s", (_, places, bottom) => {
  const between = Array.from({ length: 23 }, () => "");
  const small = rosterOfRows([
    ["STT", "Họ và tên", "VNeID mức 2", ...between, "Lý do"],
    [1, "An", "", ...between, ""],
    [2, "Bình", "x", ...between, ""],
    [3, "Cường", "x", ...between, ""],
  ]);
  const roster = { ...small, row: Int32Array.from(places) };
  const missing = planHighlights(roster, problemsOf(roster), false).filter(({ owner }) => owner === "missing-level-2");
  expect(missing.map(({ areas }) => areas)).toEqual([[{ top: 99_997, left: 2, bottom, right: 2 }]]);
});

test("an owner is read back from our formulas only", () => {
  expect(ownerOfFormula('AND(N("vneid:missing-name")=0,TRUE)')).toBe("missing-name");
  expect(ownerOfFormula('N("vneid:to-do")=0')).toBe("to-do");
  expect(ownerOfFormula("AND(A1=0)")).toBeNull();
});
