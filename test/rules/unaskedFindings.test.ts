import { NO_CHOICE } from "../../src/roster/layoutChoice";
import { answerQuestion } from "../../src/roster/questions/answerQuestion";
import { findQuestions } from "../../src/roster/questions/findQuestions";
import { sheetFindings } from "../../src/rules/sheetFindings";
import { unaskedFindings } from "../../src/rules/unaskedFindings";
import type { CellValue } from "../../src/grid/cellValue";
import { askedRows } from "../support/askedSheet";
import { rosterOf } from "../support/readSheet";
import { sheetOf } from "../support/sheetOf";

type Row = readonly CellValue[];

/**
 * What is said of columns that are missing or of equal right, and of rules that want for one: before the first question
 * is answered by "no", and after.
 */
function said(rows: readonly Row[]) {
  const sheet = sheetOf(rows);
  const readBy = (choice: typeof NO_CHOICE) => {
    const roster = rosterOf(sheet, new Date(2026, 10, 25), 100, choice);
    if (roster === null) throw new Error("no roster");
    const questions = findQuestions(sheet.grid, roster, choice);
    const findings = unaskedFindings(sheetFindings(roster), questions);
    const fields = new Set(findings.map(({ rule, params }) => `${rule} ${String(params["field"])}`));
    return { asked: questions[0], fields: [...fields].sort() };
  };
  const { asked, fields } = readBy(NO_CHOICE);
  if (asked === undefined) throw new Error("nothing is asked");
  return { asked: asked.kind, before: fields, after: readBy(answerQuestion(NO_CHOICE, asked, { kind: "no" })).fields };
}

const NO_LEVEL_2 = ["column-missing level2", "not-checked level2"];
const NO_ID = ["column-missing citizenId", "not-checked citizenId"];
const renamed = (rows: readonly Row[], from: CellValue, to: CellValue) =>
  rows.map((row, i) => row.map((value) => (i === 0 && value === from ? to : value)));
const MARKS = ["VNeID mức 2", "x", "x", "x", "x"];

test.each<[string, readonly Row[], string, string[]]>([
  ["a lone denial", askedRows(["Chưa có VNeID", "", "x", "", "x"]), "blankMeansDone", NO_LEVEL_2],
  ["levels under a bare heading", askedRows(["Mức", "2", "1", "2", "2"]), "servesField", NO_LEVEL_2],
  ["steps on the way alone", askedRows(["Đã đăng ký VNeID", "x", "x", "", "x"]), "servesField", NO_LEVEL_2],
  ["numbers under another heading", renamed(askedRows(MARKS), "Số CCCD", "Mã số BHXH"), "servesField", NO_ID],
  ["two of equal right", askedRows(["Tài khoản VNeID", "x"], ["Tài khoản VNeID", "có"]), "whichColumn", NO_LEVEL_2],
])(
  "a column is not said to be missing while it is asked about, but where the answer is no: %s",
  (_, rows, asked, missed) => {
    const { before, after, ...question } = said(rows);
    expect(question.asked).toBe(asked);
    expect(before.filter((line) => missed.includes(line))).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(missed));
  },
);
