import type { CellValue } from "../../../src/grid/cellValue";
import type { LayoutChoice } from "../../../src/roster/layoutChoice";
import { chooseColumn, isNoChoice, NO_CHOICE } from "../../../src/roster/layoutChoice";
import { parseKeptForms } from "../../../src/roster/columns/keptForm";
import { answerQuestion } from "../../../src/roster/questions/answerQuestion";
import { findQuestions } from "../../../src/roster/questions/findQuestions";
import type { Answer, AskedColumn, Question } from "../../../src/roster/questions/question";
import { Level2 } from "../../../src/roster/roster";
import { askedRows, IDS, NAMES } from "../../support/askedSheet";
import { rosterOf } from "../../support/readSheet";
import { sheetOf } from "../../support/sheetOf";

type Row = readonly CellValue[];

const TODAY = new Date(2026, 10, 25);
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
  const mark = question.kind === "markSaysYes" ? ` ${question.mark}×${String(question.people)}` : "";
  const about = ("field" in question ? `${question.kind} ${question.field}` : question.kind) + mark;
  const columns = question.kind === "whichColumn" ? question.columns : [question.column];
  return `${about}? ${columns.map(shownColumn).join(" | ")}`;
}

const TWO = askedRows(["Tài khoản VNeID", "x", "", "x"], ["Tài khoản VNeID", "có", "chưa", "có", "có"]);
const LONE = askedRows(["Chưa có VNeID", "", "x", "", "x"]);
const LEVELS = askedRows(["VNeID", 2, 1, 2, 2]);
const REMARKS = askedRows(["VNeID", "thôi vậy", "hỏi lại", "tùy ý", "x"]);
const NO_ID = askedRows(["VNeID mức 2", "x", "x", "x", "x"]).map((row, i) =>
  row.map((value, column) => (i === 0 && column === 2 ? "Mã số BHXH" : value)),
);

/** A roster of people who are done, with marks under a heading of another field. */
const markedForm = (heading: string, ...marks: readonly CellValue[]) =>
  askedRows(["VNeID mức 2", "x", "x", "x", "x"], [heading, ...marks]);
const TICKS_AND_X = markedForm("Một cửa", "v", "x", "v", "x");
const CARDS = [
  ["STT", "Họ và tên", "Số CCCD", "Đã có CCCD", "VNeID mức 2"],
  ...NAMES.map((name, i) => [i + 1, name, i === 0 ? IDS[0] : "", i % 2 === 0 ? "v" : "x", "x"] as Row),
] as Row[];

describe("marks that say yes or no, and nobody knows which, are asked about one by one", () => {
  test.each<[string, readonly Row[], string[]]>([
    ["an x beside ticks", TICKS_AND_X, ["markSaysYes oneStop x×2? E Một cửa: v, x"]],
    ["a legend in the heading", markedForm("Một cửa (v: có, x: không)", "v", "x", "v", "x"), []],
    ["an x beside blanks", markedForm("Một cửa", "x", "", "x", ""), []],
    ["an x beside a no", markedForm("Một cửa", "x", "không", "v", "x"), []],
    [
      "a no that looks crossed out, alone",
      markedForm("BPMC", "❌", "", "", ""),
      ["markSaysYes oneStop ✗×1? E BPMC: ❌"],
    ],
    [
      "a word",
      markedForm("BPMC", "x", "Kiêm nhiệm", "", ""),
      ["markSaysYes oneStop kiem nhiem×1? E BPMC: x, Kiêm nhiệm"],
    ],
    ["names of other places", markedForm("Bộ phận Một cửa", "Một cửa", "Phòng Thu", "Kế toán", ""), []],
    ["cards, of whom no number is known", CARDS, ["markSaysYes citizenIdIssued x×2? D Đã có CCCD: v, x"]],
    ["cards, though all numbers are there", askedRows(["Đã có CCCD", "v", "x", "v", "x"], ["VNeID mức 2", "x"]), []],
  ])("%s", (_, rows, questions) => {
    expect(read(rows).questions.map(shown)).toEqual(questions);
  });

  const PLACES = ["VP", "KHTC", "TCHC", "Quầy", "Chi", "Tin học"];
  const WORDY = [
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Một cửa"],
    ...PLACES.map((place, i): Row => [i + 1, NAMES[i % 4] ?? "", IDS[i % 4] ?? "", "x", place]),
  ];

  test("many words are no marks: whether it is the column at all is asked first, and the words only then", () => {
    expect(read(WORDY).questions.map(shown)).toEqual(["servesField oneStop? E Một cửa: VP, KHTC, TCHC"]);
    const { questions } = read(WORDY, { columns: { oneStop: 4 } });
    expect(questions.map(({ kind }) => kind)).toEqual(PLACES.map(() => "markSaysYes"));
    expect(read(WORDY, { columns: { oneStop: null } }).questions).toEqual([]);
  });

  test.each([
    ["yes", [1, 1, 1, 1]],
    ["no", [1, 0, 1, 0]],
  ] as const)("until the answer such a mark says nothing; after it, %s", (kind, oneStop) => {
    const { roster, questions } = read(TICKS_AND_X);
    expect([...roster.oneStop]).toEqual([1, 0, 1, 0]);
    const [question] = questions;
    if (question === undefined) throw new Error("nothing is asked");
    const choice = answerQuestion(NO_CHOICE, question, { kind });
    const after = read(TICKS_AND_X, choice);
    expect([...after.roster.oneStop]).toEqual(oneStop);
    expect(after.questions).toEqual([]);
    const kept: unknown = JSON.parse(JSON.stringify([{ signature: "a", choice }]));
    expect(parseKeptForms(kept)).toEqual([{ signature: "a", choice }]);
    // answers are about one column
    expect(chooseColumn(choice, "oneStop", 3)).toEqual({ columns: { oneStop: 3 } });
    expect(chooseColumn(choice, "unit", 3)).toEqual({ ...choice, columns: { unit: 3 } });
  });

  test.each([
    [undefined, [1, 0, 1, 0]],
    [true, [1, 1, 1, 1]],
    [false, [1, 2, 1, 2]],
  ])("who is issued a card is told likewise: %s", (answer, said) => {
    const marks = answer === undefined ? {} : { marks: { citizenIdIssued: { x: answer } } };
    expect([...read(CARDS, { columns: {}, ...marks }).roster.said]).toEqual(said);
  });
});

describe("what is in doubt is asked, with the column's own heading and its first values", () => {
  test.each<[string, readonly Row[], string[]]>([
    ["nothing is in doubt", askedRows(["VNeID mức 2", "x", "", "x", "có"]), []],
    ["two claimants", TWO, ["whichColumn level2? D Tài khoản VNeID: x | E Tài khoản VNeID: có, chưa"]],
    ["a lone denial", LONE, ["blankMeansDone? D Chưa có VNeID: x"]],
    ["a denial beside its positive", askedRows(["Đã có VNeID mức 2", "x"], ["Chưa có VNeID mức 2", "", "x"]), []],
    ["levels without a heading that says so", LEVELS, ["holdsLevels? D VNeID: 2, 1"]],
    ["levels under a heading that says so", askedRows(["Mức độ định danh", 2, 1, 2, 2]), []],
    ["marks in numbers", askedRows(["VNeID", 1, 0, 1, 1]), []],
    ["values that are no words for it", REMARKS, ["servesField level2? D VNeID: thôi vậy, hỏi lại, tùy ý"]],
    ["fewer such values than others", askedRows(["VNeID", "thôi vậy", "x", "x", "x"]), []],
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
