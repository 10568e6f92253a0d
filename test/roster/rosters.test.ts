import { cellAddress, columnLetters } from "../../src/grid/address";
import { findQuestions } from "../../src/roster/questions/findQuestions";
import { NO_CHOICE } from "../../src/roster/layoutChoice";
import { summarize } from "../../src/summary/summary";
import { sheetFindings } from "../../src/rules/sheetFindings";
import { answerTruth } from "../support/answerTruth";
import { questionName } from "../support/questionName";
import { problemsOf, rosterOf } from "../support/readSheet";
import { readWorkbook } from "../support/readWorkbook";
import { ASKING, CASES, truthOf, workbookFile, type Truth } from "../support/truth";

/** Sheet-level rules that the truth files speak of. */
const SHEET_RULES = ["no-roster", "no-people", "column-missing", "hidden-people", "missing-unit"];

async function sheetOfCase({ sheet: wanted }: Truth, name: string) {
  const sheet = (await readWorkbook(workbookFile(name))).find((candidate) => candidate.name === wanted);
  if (sheet === undefined) throw new Error(`no sheet ${wanted}`);
  return sheet;
}

const dayOf = ({ today }: Truth): Date => new Date(`${today}T12:00:00`);

async function readCase(name: string) {
  const truth = truthOf(name);
  const sheet = await sheetOfCase(truth, name);
  const { choice, words } = answerTruth(sheet, truth);
  return { truth, roster: rosterOf(sheet, dayOf(truth), undefined, choice, words) };
}

/** Whether something is asked by itself; else it is a word that is listed, and who has it is to be verified. */
const isQuestion = (asked: string): boolean => !asked.startsWith("word ");

test.each(ASKING)(
  "%s, before anything is answered: it is asked, or whom it is about is to be verified",
  async (name) => {
    const truth = truthOf(name);
    const sheet = await sheetOfCase(truth, name);
    const roster = rosterOf(sheet, dayOf(truth));
    if (roster === null) throw new Error("no roster");
    const answers = (truth.answers ?? []).map(({ asked }) => asked);
    const questions = findQuestions(sheet.grid, roster, NO_CHOICE).map(questionName);
    expect(questions[0]).toBe(answers.find(isQuestion));
    if (questions.length > 0) return;
    expect(roster.unclearWords.map(({ key }) => `word ${key}`)).toEqual(expect.arrayContaining(answers));
    const { level2ToVerify } = summarize(roster).totals;
    expect(level2ToVerify).toBeGreaterThan(truth.totals["level2ToVerify"] ?? 0);
  },
);

describe.each([...CASES, ...ASKING])("%s", (name) => {
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
