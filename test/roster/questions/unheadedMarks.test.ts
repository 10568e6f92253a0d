import type { CellValue } from "../../../src/grid/cellValue";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";
import { answerQuestion } from "../../../src/roster/questions/answerQuestion";
import type { Question } from "../../../src/roster/questions/question";
import { askedSheet, readAsked as read } from "../../support/askedSheet";

type Row = readonly CellValue[];

/** "D VNeID mức 2: x | E: x, chưa" */
const shown = (question: Question | undefined): string | undefined =>
  question?.kind === "whichColumn"
    ? question.columns
        .map(
          ({ index, heading, samples }) =>
            `${String.fromCharCode(65 + index)} ${heading}`.trim() + `: ${samples.join(", ")}`,
        )
        .join(" | ")
    : question?.kind;

const TICKS: Row = ["", "x", "", "x", ""];
const OTHERS: Row = ["", "", "x", "", "x"];
const WORDS: Row = ["", "Đã", "Chưa", "Đã", "chờ duyệt"];
const PHONES: Row = ["Điện thoại", "0912345678", "0912345679", "0912345670", ""];

describe("marks without a heading are no column of level 2, and never pass unasked where they may be", () => {
  test.each<[string, readonly Row[], string]>([
    ["marks after all headings", [PHONES, TICKS], "E: x"],
    ["words between headings", [WORDS, PHONES], "D: Đã, Chưa, chờ duyệt"],
    ["ones and noughts", [["", 1, 0, 1, 0]], "D: 1, 0"],
    ["two halves of a pair that have lost all headings", [TICKS, OTHERS], "D: x | E: x"],
    ["beside a step on the way", [["Đã đăng ký mức 2", "x", "x", "x", "x"], TICKS], "D Đã đăng ký mức 2: x | E: x"],
    [
      "a heading over two columns that has lost “Đã | Chưa”",
      [["VNeID mức 2", ...TICKS.slice(1)], OTHERS],
      "D VNeID mức 2: x | E: x",
    ],
    ["the same, the other way round", [["VNeID mức 2", ...OTHERS.slice(1)], TICKS], "D VNeID mức 2: x | E: x"],
    [
      "a heading that stands over the second of them",
      [TICKS, ["VNeID mức 2", ...OTHERS.slice(1)]],
      "D: x | E VNeID mức 2: x",
    ],
    [
      "a no beside a yes",
      [
        ["VNeID mức 2", "x", "x", "x", "x"],
        ["", "", "Chưa", "", ""],
      ],
      "D VNeID mức 2: x | E: Chưa",
    ],
    ["a headed column that is blank", [["VNeID mức 2", "", "", "", ""], TICKS], "D VNeID mức 2:  | E: x"],
  ])("%s: asked", (_, columns, asked) => {
    const { questions } = read(askedSheet(columns));
    expect(questions.map(shown)).toEqual([asked]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "what agrees with the level-2 column",
      [
        ["VNeID mức 2", "x", "", "x", ""],
        ["", "x", "", "", ""],
      ],
    ],
    ["what does not stand beside it", [["VNeID mức 2", "x", "", "x", ""], PHONES, OTHERS]],
    ["a pair with its headings", [["Đã có VNeID mức 2", "x"], ["Chưa có VNeID mức 2", "", "x"], OTHERS]],
    ["days", [PHONES, ["", "15/03/2024", "16/03/2024", "", ""]]],
    ["reasons", [PHONES, ["", "mất sim", "", "thai sản", ""]]],
    ["numbers", [PHONES, ["", 3, 5, 1, 12]]],
    ["words that say nothing of it", [PHONES, ["", "Nam", "Nữ", "Nam", "Nữ"]]],
  ])("%s: not asked", (_, columns) => {
    expect(read(askedSheet(columns)).questions).toEqual([]);
  });
});

test("what stands there in another table below is nobody's mark", () => {
  const below = [
    [],
    ["STT", "Họ tên con", "Năm sinh", "Lớp", "Đã nhận quà"],
    [1, "Lê An", 2015, "5A", "x"],
    [2, "Lê Na", 2016, "4A", "x"],
  ];
  expect(read(askedSheet([["VNeID mức 2", "x", "", "x", ""]], [], below)).questions).toEqual([]);
});

test("the answer is counted by, and nothing is asked again", () => {
  const sheet = askedSheet([PHONES, WORDS]);
  const [question] = read(sheet).questions;
  if (question === undefined) throw new Error("nothing is asked");
  const by = (answer: Parameters<typeof answerQuestion>[2]) => read(sheet, answerQuestion(NO_CHOICE, question, answer));
  expect(by({ kind: "column", column: 4 })).toEqual({ level2: ["done", "no", "done", "pending"], questions: [] });
  expect(by({ kind: "no" })).toEqual({ level2: ["blank", "blank", "blank", "blank"], questions: [] });
});
