import { cellAddress, columnLetters } from "../../src/grid/address";
import { summarize } from "../../src/summary/summary";
import { sheetFindings } from "../../src/rules/sheetFindings";
import { problemsOf, rosterOf } from "../support/readSheet";
import { readWorkbook } from "../support/readWorkbook";
import { CASES, truthOf, workbookFile } from "../support/truth";

/** Sheet-level rules that the truth files speak of. */
const SHEET_RULES = ["no-roster", "no-people", "column-missing", "hidden-people", "missing-unit"];

async function readCase(name: string) {
  const truth = truthOf(name);
  const sheets = await readWorkbook(workbookFile(name));
  const sheet = sheets.find((candidate) => candidate.name === truth.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${truth.sheet}`);
  return { truth, roster: rosterOf(sheet, new Date(`${truth.today}T12:00:00`)) };
}

describe.each(CASES)("%s", (name) => {
  let truth: Awaited<ReturnType<typeof readCase>>["truth"];
  let roster: Awaited<ReturnType<typeof readCase>>["roster"];

  beforeAll(async () => {
    ({ truth, roster } = await readCase(name));
  });

  test("header, columns and people", () => {
    const header =
      roster === null ? null : { first: roster.layout.header.first + 1, last: roster.layout.header.last + 1 };
    expect(header).toEqual(truth.header);
    const columns = Object.entries(roster?.layout.columns ?? {}).map(([field, { index }]) => [
      field,
      columnLetters(index),
    ]);
    expect(Object.fromEntries(columns)).toEqual(truth.columns);
    expect([...(roster?.row ?? [])].map((row) => row + 1)).toEqual(truth.personRows);
  });

  test("findings", () => {
    const expected = truth.findings.map(({ rule, cell }) => `${cell} ${rule}`);
    const findings = roster === null ? undefined : problemsOf(roster);
    const found = Array.from({ length: findings?.length ?? 0 }, (_, i) => findings?.at(i)).flatMap((finding) =>
      finding === undefined
        ? []
        : finding.cells.map(({ row, column }) => `${cellAddress(row, column)} ${finding.rule}`),
    );
    expect(found.sort()).toEqual(expected.sort());
    const ofSheet = sheetFindings(roster).map(({ rule }) => rule as string);
    expect(ofSheet.filter((rule) => SHEET_RULES.includes(rule)).sort()).toEqual([...truth.sheetFindings].sort());
  });

  test("totals, one-stop staff, reasons and units", () => {
    if (roster === null) {
      expect(truth.people).toBe(0);
      return;
    }
    const { totals, oneStop, reasons, units } = summarize(roster);
    expect(totals).toEqual(truth.totals);
    expect(oneStop).toEqual(truth.oneStop);
    expect(
      Object.fromEntries(reasons.map(({ category, count }) => [category === "blank" ? "none" : category, count])),
    ).toEqual(truth.reasons);
    const ofUnits =
      units?.map((unit) => ({ name: unit.name, total: unit.total, issued: unit.issued, done: unit.done })) ?? null;
    expect(ofUnits).toEqual(truth.units);
  });
});
