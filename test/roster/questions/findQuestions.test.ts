import type { CellValue } from "../../../src/grid/cellValue";
import type { LayoutChoice } from "../../../src/roster/layoutChoice";
import { isNoChoice, NO_CHOICE } from "../../../src/roster/layoutChoice";
import { parseKeptForms } from "../../../src/roster/columns/keptForm";
import { answerQuestion } from "../../../src/roster/questions/answerQuestion";
import { findQuestions } from "../../../src/roster/questions/findQuestions";
import type { Answer, AskedColumn, Question } from "../../../src/roster/questions/question";
import { Level2 } from "../../../src/roster/roster";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

const TODAY = new Date(2026, 10, 25);
const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"];
const IDS = ["001099012345", "001199023456", "001202054321", "001302054322"];

/** Four people with IDs, and further columns under their headings. */
function formOf(...columns: readonly (readonly [string, ...CellValue[]])[]): Row[] {
  const head = ["STT", "Họ và tên", "Số CCCD", ...columns.map(([heading]) => heading)];
  return [head, ...NAMES.map((name, i) => [i + 1, name, IDS[i] ?? "", ...columns.map((cells) => cells[i + 1] ?? "")])];
}

function read(rows: readonly Row[], choice: LayoutChoice = NO_CHOICE) {
  const sheet = sheetOf(rows);
  const roster = rosterOf(sheet, TODAY, 100, choice);
  if (roster === null) throw new Error("no roster");
  return { roster, questions: findQuestions(sheet.grid, roster, choice) };
}

function shownColumn({ index, heading, samples }: AskedColumn): string {
  return `${String.fromCharCode(65 + index)} ${heading}: ${samples.join(", ")}`;
}

/** "whichColumn level2? D VNeID: x | E VNeID: có". */
function shown(question: Question): string {
  const about = "field" in question ? `${question.kind} ${question.field}` : question.kind;
  const columns = question.kind === "whichColumn" ? question.columns : [question.column];
  return `${about}? ${columns.map(shownColumn).join(" | ")}`;
}

const TWO = formOf(["Tài khoản VNeID", "x", "", "x"], ["Tài khoản VNeID", "có", "chưa", "có", "có"]);
const LONE = formOf(["Chưa có VNeID", "", "x", "", "x"]);
const LEVELS = formOf(["VNeID", 2, 1, 2, 2]);
const REMARKS = formOf(["VNeID", "thôi vậy", "hỏi lại", "tùy ý", "x"]);
const NO_ID = formOf(["VNeID mức 2", "x", "x", "x", "x"]).map((row, i) =>
  row.map((value, column) => (i === 0 && column === 2 ? "Mã số BHXH" : value)),
);

describe("what is in doubt is asked, with the column's own heading and its first values", () => {
  test.each<[string, readonly Row[], string[]]>([
    ["nothing is in doubt", formOf(["VNeID mức 2", "x", "", "x", "có"]), []],
    ["two claimants", TWO, ["whichColumn level2? D Tài khoản VNeID: x | E Tài khoản VNeID: có, chưa"]],
    ["a lone denial", LONE, ["blankMeansDone? D Chưa có VNeID: x"]],
    ["a denial beside its positive", formOf(["Đã có VNeID mức 2", "x"], ["Chưa có VNeID mức 2", "", "x"]), []],
    ["levels without a heading that says so", LEVELS, ["holdsLevels? D VNeID: 2, 1"]],
    ["levels under a heading that says so", formOf(["Mức độ định danh", 2, 1, 2, 2]), []],
    ["marks in numbers", formOf(["VNeID", 1, 0, 1, 1]), []],
    ["values that are no words for it", REMARKS, ["servesField level2? D VNeID: thôi vậy, hỏi lại, tùy ý"]],
    ["fewer such values than others", formOf(["VNeID", "thôi vậy", "x", "x", "x"]), []],
    [
      "ID numbers under another heading, masked",
      NO_ID,
      ["servesField citizenId? C Mã số BHXH: 00********45, 00********56, 00********21"],
    ],
  ])("%s", (_, rows, questions) => {
    expect(read(rows).questions.map(shown)).toEqual(questions);
  });
});

const { done, no, unclear, blank } = Level2;

test("a 2 further down than the values that are looked at first asks for levels too", () => {
  const people = Array.from({ length: 40 }, (_, i) => [i + 1, "Nguyễn Văn An", IDS[0] ?? "", i === 39 ? 2 : 1]);
  const rows = [["STT", "Họ và tên", "Số CCCD", "VNeID"], ...people];
  const { roster, questions } = read(rows);
  expect(roster.layout.holdsLevels).toBe(true);
  expect(questions.map(shown)).toEqual(["holdsLevels? D VNeID: 1, 2"]);
  const { level2 } = read(rows, { columns: {}, holdsLevels: true }).roster;
  expect([level2[0], level2[39]]).toEqual([Level2.no, Level2.done]);
  expect(read(rows, { columns: {}, holdsLevels: false }).questions).toEqual([]);
});

describe("an answer settles its question, for good, and the people are counted by it", () => {
  test.each<[string, readonly Row[], Answer, Level2[] | null]>([
    ["the right one of two", TWO, { kind: "column", column: 4 }, [done, no, done, done]],
    ["the left one of two", TWO, { kind: "column", column: 3 }, [done, blank, done, blank]],
    ["none of two", TWO, { kind: "no" }, null],
    ["blank means done", LONE, { kind: "yes" }, [done, no, done, no]],
    ["nobody knows what blank means", LONE, { kind: "no" }, null],
    ["levels", LEVELS, { kind: "yes" }, [done, no, done, done]],
    ["marks", LEVELS, { kind: "no" }, [unclear, done, unclear, unclear]],
    ["it is the column all the same", REMARKS, { kind: "yes" }, [unclear, unclear, unclear, done]],
    ["it is another column", REMARKS, { kind: "no" }, null],
    ["these are their IDs", NO_ID, { kind: "yes" }, [done, done, done, done]],
    ["these are other numbers", NO_ID, { kind: "no" }, [done, done, done, done]],
  ])("%s", (_, rows, answer, level2) => {
    const [question] = read(rows).questions;
    if (question === undefined) throw new Error("nothing is asked");
    const choice = answerQuestion(NO_CHOICE, question, answer);
    const { roster, questions } = read(rows, choice);
    expect(questions.map(({ kind }) => kind)).not.toContain(question.kind);
    const told = roster.layout.columns.level2 ?? roster.layout.columns.level2Not;
    expect(told === undefined ? null : [...roster.level2]).toEqual(level2);
    // it is kept, and comes back as it was
    expect(isNoChoice(choice)).toBe(false);
    const kept: unknown = JSON.parse(JSON.stringify([{ signature: "a", choice }]));
    expect(parseKeptForms(kept)).toEqual([{ signature: "a", choice }]);
  });
});

test("the numbers that the user says are the IDs are their IDs", () => {
  const [question] = read(NO_ID).questions;
  if (question === undefined) throw new Error("nothing is asked");
  const { roster } = read(NO_ID, answerQuestion(NO_CHOICE, question, { kind: "yes" }));
  expect([...roster.idNumber]).toEqual(IDS.map(Number));
});
