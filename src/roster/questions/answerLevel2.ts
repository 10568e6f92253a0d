import { readLevel2, type Level2Marks, type Level2Reading } from "../cells/readLevel2";
import { Mark } from "../cells/mark";
import type { WordAnswer } from "./wordAnswers";

const MARKS = { done: Mark.yes, no: Mark.no, pending: Mark.waiting } as const;

/**
 * Reads the marks of a person again, with what an unclear one means by the user's word: that the person is done, is
 * not, or waits. What another column says against it stays a contradiction.
 * @param at the column the unclear mark stands in; its mark is replaced
 */
export function answerLevel2(
  marks: Level2Marks,
  at: Level2Reading["at"],
  answer: WordAnswer,
  reading: Level2Reading,
): void {
  if (at === "level2Not") {
    // a no under "Chưa" says nothing, so what is said of the person is said in the column of those who are done
    marks.not = answer === "no" ? Mark.yes : Mark.blank;
    if (answer === "done" && marks.done === Mark.no) marks.not = marks.done = Mark.yes;
    else if (answer !== "no" && marks.done !== Mark.yes) marks.done = MARKS[answer];
  } else {
    if (at === "level2Date") marks.date = Mark.blank;
    marks.done = MARKS[answer];
  }
  readLevel2(marks, reading);
}
