import { columnLetters } from "../../src/grid/address";
import { NO_CHOICE, type LayoutChoice } from "../../src/roster/layoutChoice";
import { answerQuestion } from "../../src/roster/questions/answerQuestion";
import { findQuestions } from "../../src/roster/questions/findQuestions";
import type { Answer, Question } from "../../src/roster/questions/question";
import { parseWordAnswers, type WordAnswers } from "../../src/roster/questions/wordAnswers";
import type { Roster } from "../../src/roster/roster";
import { questionName } from "./questionName";
import { rosterOf } from "./readSheet";
import type { WorkbookSheet } from "./readWorkbook";
import type { Truth, TruthAnswer } from "./truth";

const WORD = "word ";

/** What the user says of the questions and the words of a workbook. */
export interface Said {
  choice: LayoutChoice;
  words: WordAnswers;
}

function answerTo(question: Question, answer: string): Answer {
  if (question.kind !== "whichColumn") return { kind: answer === "yes" ? "yes" : "no" };
  const column = question.columns.find(({ index }) => columnLetters(index) === answer);
  if (column === undefined) throw new Error(`column ${answer} is not among those asked about`);
  return { kind: "column", column: column.index };
}

/** The sheet as it is read by what has been said, and the first that is asked of it then. */
function readBy(
  sheet: WorkbookSheet,
  today: Date,
  { choice, words }: Said,
): { roster: Roster; asked: Question | null } {
  const roster = rosterOf(sheet, today, undefined, choice, words);
  if (roster === null) throw new Error("no roster");
  return { roster, asked: findQuestions(sheet.grid, roster, choice)[0] ?? null };
}

function say(said: Said, { roster, asked }: ReturnType<typeof readBy>, { asked: expected, answer }: TruthAnswer): Said {
  if (expected.startsWith(WORD)) {
    const key = expected.slice(WORD.length);
    const open = roster.unclearWords.filter((word) => word.answer === null).map((word) => word.key);
    if (!open.includes(key)) throw new Error(`"${key}" is not asked about, but ${open.join(", ")}`);
    return { ...said, words: parseWordAnswers([...said.words, [key, answer]]) };
  }
  const name = asked === null ? "nothing" : questionName(asked);
  if (asked === null || name !== expected) throw new Error(`${name} is asked, not ${expected}`);
  return { ...said, choice: answerQuestion(said.choice, asked, answerTo(asked, answer)) };
}

/**
 * Answers as a truth says all that is asked of its sheet, one after the other. Throws where something else is asked, or
 * more.
 * @param sheet the sheet that the truth speaks of
 */
export function answerTruth(sheet: WorkbookSheet, { today, answers = [] }: Truth): Said {
  const day = new Date(`${today}T12:00:00`);
  let said: Said = { choice: NO_CHOICE, words: new Map() };
  for (const answer of answers) said = say(said, readBy(sheet, day, said), answer);
  const { asked } = answers.length === 0 ? { asked: null } : readBy(sheet, day, said);
  if (asked !== null) throw new Error(`${questionName(asked)} is asked, too`);
  return said;
}
