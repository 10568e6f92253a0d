import { cellAddress } from "../../src/grid/address";
import { findProblems } from "../../src/rules/findProblems";
import type { FixableCell } from "../../src/rules/fix";
import { ruleOf } from "../../src/rules/ruleOf";
import { fixTargets, type WantedFixes } from "../../src/rules/fixTargets";
import { RULES } from "../../src/rules/index";
import { proposeFix } from "../../src/rules/proposeFix";
import { ownSheetFinding, sheetFindings, unreadFindings } from "../../src/rules/sheetFindings";
import { Text } from "../../src/roster/roster";
import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"];
const roster = rosterOfRows([
  HEADINGS,
  [1, "Lê  An", "1085012345", "x", ""],
  [2, "Bình", "12345", "?", ""],
  [3, "", "001 085 012 347", "chưa", ""],
  [4, "Lê  Dung", "7.9085E+10", "#N/A", "ốm"],
  [5, "Em", "123456789", "x", "ốm"],
]);
const findings = problemsOf(roster);
const all = Array.from({ length: findings.length }, (_, index) => findings.at(index));

test("findings come by rule, then by person, with their cells and particulars", () => {
  const told = all.map(({ rule, severity, person, cells, params }) => [
    rule,
    severity,
    person,
    cells.map(({ row, column }) => cellAddress(row, column)).join(),
    params,
  ]);
  expect(told).toEqual([
    ["level-2-without-citizen-id", "error", 4, "D6", {}],
    ["malformed-citizen-id", "error", 1, "C3", { digits: 5 }],
    ["malformed-citizen-id", "error", 3, "C5", { digits: 7, scientific: "1" }],
    ["cell-error", "error", 3, "D5", { field: "level2" }],
    ["missing-name", "missing", 2, "B4", {}],
    ["missing-reason", "missing", 2, "E4", {}],
    ["old-id-number", "check", 4, "C6", { digits: 9 }],
    ["lost-leading-zero", "check", 0, "C2", { digits: 10 }],
    ["unclear-level-2", "check", 1, "D3", {}],
    ["reason-though-done", "check", 4, "E6", {}],
    ["untidy-citizen-id", "check", 2, "C4", {}],
    ["untidy-text", "check", 0, "B2", {}],
    ["untidy-text", "check", 3, "B5", {}],
  ]);
});

test("groups cut the list by rule; a finding's cells and person are told alone too", () => {
  const ofGroups = findings.groups.flatMap(({ rule, severity, from, to }) =>
    Array.from({ length: to - from }, (_, i) => [from + i, rule, severity]),
  );
  expect(ofGroups).toEqual(all.map(({ rule, severity }, index) => [index, rule, severity]));
  expect(all.map((_, index) => findings.cellsAt(index))).toEqual(all.map(({ cells }) => cells));
  expect(all.map((_, index) => findings.personAt(index))).toEqual(all.map(({ person }) => person));
});

test.each([-1, all.length, all.length + 1])("there is no finding %d", (index) => {
  const message = `no finding ${String(index)}`;
  for (const ask of [() => findings.at(index), () => findings.cellsAt(index), () => findings.personAt(index)])
    expect(ask).toThrow(new RangeError(message));
});

test("more findings of a rule than there was room for at first are kept all", () => {
  const people = Array.from({ length: 300 }, (_, i) => [i + 1, `Lê  An ${String(i)}`, "001085012345", "x", ""]);
  const many = problemsOf(rosterOfRows([HEADINGS, ...people]));
  const { from = 0, to = 0 } = many.groups.find(({ rule }) => rule === "untidy-text") ?? {};
  expect(Array.from({ length: to - from }, (_, i) => many.cellsAt(from + i))).toEqual(
    people.map((_, i) => [{ row: i + 1, column: 1 }]),
  );
});

test("the caller may breathe after each 5,000 people, and all are checked", () => {
  const count = 10_001;
  const untidy = Uint8Array.from({ length: count }, (_, person) => (person % 5_000 === 0 ? 1 : 0));
  const many = { ...roster, count, nameText: new Uint8Array(count).fill(Text.given), nameUntidy: untidy };
  const steps = findProblems(many);
  let breaths = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) breaths++;
  expect(breaths).toBe(3);
  const { from = 0, to = 0 } = step.value.groups.find(({ rule }) => rule === "untidy-text") ?? {};
  expect(Array.from({ length: to - from }, (_, i) => step.value.personAt(from + i))).toEqual([0, 5_000, 10_000]);
});

describe("what is to be put right", () => {
  const targets = (wanted: WantedFixes) =>
    fixTargets(findings, wanted).map(({ rule, row, column }) => `${cellAddress(row, column)} ${rule}`);
  const indexOf = (rule: string) => all.findIndex((finding) => finding.rule === rule);

  test("all that is safe", () => {
    expect(targets({ kind: "safe" })).toEqual([
      "C2 lost-leading-zero",
      "C4 untidy-citizen-id",
      "B2 untidy-text",
      "B5 untidy-text",
    ]);
  });

  test("all of a rule, where it has a fix", () => {
    expect(targets({ kind: "rule", rule: "untidy-text" })).toEqual(["B2 untidy-text", "B5 untidy-text"]);
    expect(targets({ kind: "rule", rule: "missing-reason" })).toEqual(["E4 missing-reason"]);
    expect(targets({ kind: "rule", rule: "missing-name" })).toEqual([]);
  });

  test("one finding", () => {
    expect(targets({ kind: "one", index: indexOf("untidy-text") })).toEqual(["B2 untidy-text"]);
    expect(targets({ kind: "one", index: indexOf("untidy-text") + 1 })).toEqual(["B5 untidy-text"]);
    expect(targets({ kind: "one", index: indexOf("lost-leading-zero") })).toEqual(["C2 lost-leading-zero"]);
    expect(targets({ kind: "one", index: all.length })).toEqual([]);
  });
});

describe("proposeFix", () => {
  const standing = { who: [{ column: 1, spellings: ["An"] }], beside: [] };
  const propose = (rule: string, cell: FixableCell, choice?: string) =>
    proposeFix({ rule, row: 1, column: 2, standing }, cell, roster, choice);
  const before = { value: "1085012345", numberFormat: "General", font: "Arial" };

  test("keeps the font, and takes the format of texts where digits must stay", () => {
    expect(propose("lost-leading-zero", before)).toEqual({
      rule: "lost-leading-zero",
      row: 1,
      column: 2,
      standing,
      before,
      after: { value: "001085012345", numberFormat: "@", font: "Arial" },
    });
  });

  test("keeps the format, and takes another font where the letters need one", () => {
    const old = { value: "NguyÔn V¨n An", numberFormat: "0", font: ".VnTime" };
    expect(propose("legacy-font-text", old)?.after).toEqual({
      value: "Nguyễn Văn An",
      numberFormat: "0",
      font: "Times New Roman",
    });
  });

  test("takes what was chosen", () => {
    const blank = { ...before, value: "" };
    expect(propose("missing-reason", blank)).toBeNull();
    expect(propose("missing-reason", blank, "Nghỉ thai sản")?.after).toEqual({ ...blank, value: "Nghỉ thai sản" });
  });

  test("nothing where nothing is to be done, or the rule has no fix", () => {
    expect(propose("lost-leading-zero", { ...before, value: "x" })).toBeNull();
    expect(propose("missing-name", { ...before, value: "" })).toBeNull();
  });
});

test("what is safe to put right all at once, and what the user decides", () => {
  const fixes = RULES.flatMap(({ id, fix }) => (fix === undefined ? [] : [[id, fix.safe, fix.choices?.length ?? 0]]));
  expect(fixes).toEqual([
    ["missing-reason", false, 17],
    ["lost-leading-zero", true, 0],
    ["unclear-level-2", false, 2],
    ["untidy-citizen-id", true, 0],
    ["untidy-text", true, 0],
    ["legacy-font-text", false, 0],
  ]);
  expect(ruleOf("unclear-level-2")?.fix?.choices).toEqual(["Đã cài đặt", "Chưa cài đặt"]);
  expect(ruleOf("missing-reason")?.fix?.choices).not.toContain("Chưa ghi lý do");
  expect(ruleOf("missing-name")?.fix).toBeUndefined();
});

describe("what is said of a sheet as a whole", () => {
  const said = (rows: Parameters<typeof rosterOfRows>[0], extras?: Parameters<typeof rosterOfRows>[1]) =>
    sheetFindings(rosterOfRows(rows, extras))
      .filter(({ rule }) => rule !== "not-checked")
      .map(({ rule, params }) => [rule, params]);

  test("no roster, nobody in it", () => {
    expect(sheetFindings(null)).toEqual([{ rule: "no-roster", params: {} }]);
    expect(sheetFindings(rosterOfRows([HEADINGS]))).toEqual([{ rule: "no-people", params: {} }]);
  });

  test("nothing where all is there", () => {
    expect(said([HEADINGS, [1, "An", "001085012345", "x", ""]])).toEqual([]);
  });

  test("each column without which the letter's totals cannot be counted", () => {
    const name = ["Họ và tên", "Ngày sinh"];
    expect(said([name, ["An", 1985]])).toEqual([
      ["column-missing", { field: "citizenId" }],
      ["column-missing", { field: "level2" }],
    ]);
    expect(
      said([
        [...name, "Ngày kích hoạt"],
        ["An", 1985, ""],
      ]),
    ).toEqual([["column-missing", { field: "citizenId" }]]);
  });

  test("how many people are hidden", () => {
    const people = [1, 2].map((i) => [i, "An", "001085012345", "x", ""]);
    expect(said([HEADINGS, ...people], { hiddenRows: new Set([1, 2]) })).toEqual([["hidden-people", { count: 2 }]]);
  });

  test("two columns that may be the same, and one that is missed", () => {
    const nameless = rosterOfRows([
      ["Họ và tên", "Ngày sinh"],
      ["An", 1985],
    ]);
    const layout = { ...nameless.layout, ambiguous: ["unit", "reason"] as const };
    expect(sheetFindings({ ...nameless, layout }).filter(({ rule }) => rule !== "not-checked")).toEqual([
      { rule: "column-missing", params: { field: "citizenId" } },
      { rule: "column-missing", params: { field: "level2" } },
      { rule: "column-ambiguous", params: { field: "unit" } },
      { rule: "column-ambiguous", params: { field: "reason" } },
    ]);
  });

  test("a unit that nobody's row tells", () => {
    const headings = [...HEADINGS, "Đơn vị"];
    const people = [1, 2].map((i) => [i, "An", "001085012345", "x", "", ""]);
    expect(said([headings, ...people])).toEqual([["missing-unit", {}]]);
    expect(said([headings, [1, "An", "001085012345", "x", "", "Thu"], ...people])).toEqual([]);
  });

  test("in which rows other tables and doubtful sections stand, by their numbers on the sheet", () => {
    const doubtful = { ...roster, otherTables: [11, 40], doubtfulSections: [7] };
    expect(sheetFindings(doubtful).slice(sheetFindings(roster).length)).toEqual([
      { rule: "not-checked", params: { row: 12 } },
      { rule: "not-checked", params: { row: 41 } },
      { rule: "not-checked", params: { section: 8 } },
    ]);
  });

  test("what Excel did not tell, where there are people", () => {
    const merged = { rule: "not-checked", params: { part: "mergedCells" } };
    const formats = { rule: "formats-unreadable", params: {} };
    expect(unreadFindings(roster, { merged: [], someFormatsUnreadable: false, dateSystem: "1900" })).toEqual([]);
    expect(unreadFindings(roster, { merged: null, someFormatsUnreadable: false, dateSystem: "1900" })).toEqual([
      merged,
    ]);
    expect(unreadFindings(roster, { merged: null, someFormatsUnreadable: true, dateSystem: "1900" })).toEqual([
      merged,
      formats,
    ]);
    for (const nobody of [null, rosterOfRows([HEADINGS])])
      expect(unreadFindings(nobody, { merged: null, someFormatsUnreadable: true, dateSystem: "1900" })).toEqual([]);
  });

  test("a sheet that we wrote, by its title", () => {
    expect(ownSheetFinding("Báo cáo VNeID")).toEqual({ rule: "own-sheet", params: { title: "Báo cáo VNeID" } });
  });
});
