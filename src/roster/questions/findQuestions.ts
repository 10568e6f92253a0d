import type { Grid } from "../../grid/grid";
import { doubtfulSign } from "../cells/doubtfulSign";
import { ColumnSampler } from "../columns/columnSample";
import { shower } from "../columns/shownColumns";
import { level2Field } from "../fieldsOfLayout";
import { headingParts } from "../headings/headingParts";
import type { Column, Layout } from "../layout";
import type { LayoutChoice } from "../layoutChoice";
import { MARKED_FIELDS } from "../markAnswers";
import { Level2, type Roster } from "../roster";
import { contraryLegend } from "./contraryLegend";
import { isOpenHeading } from "./openHeading";
import { undatedMarks } from "./undatedMarks";
import { unheadedMarks } from "./unheadedMarks";
import type { AskedColumn, Question } from "./question";

/** Two columns of equal right matter where the letter's totals are counted from one of them. */
const COUNTED = ["level2", "level2Not", "citizenId"] as const;
const SAMPLES = 3;
/** More different ones are no marks. */
const MOST_WORDS = 5;
/** Fewer people are asked about word by word. */
const LEAST_UNCLEAR = 3;

/** Whether it is for the user to say that numbers are levels: the heading says nothing of them. */
function isSilentOnLevels({ columns: { level2 } }: Layout): boolean {
  return level2 !== undefined && headingParts(level2.heading).level === undefined;
}

/** Whether the user may say, or has said, that numbers are levels: of a heading that says nothing of them, over a 2. */
export function asksForLevels(layout: Layout, choice: LayoutChoice): boolean {
  return isSilentOnLevels(layout) && (layout.holdsLevels === true || choice.holdsLevels !== undefined);
}

/**
 * A 2 further down than the first values, where it is no mark: were the numbers levels, who has a 1 would be counted as
 * done.
 */
function meetsTwo({ unclearWords }: Roster): boolean {
  return unclearWords.some(({ key }) => key === "2" || key === "02");
}

/**
 * Whether of those of whom the column says something most are unclear. Signs are marks, whatever they mean: they are
 * asked about by themselves.
 */
function isMostlyUnclear({ level2, count, unclearWords }: Roster): boolean {
  const signs = unclearWords.filter(({ key, answer }) => answer === null && doubtfulSign(key) !== undefined);
  let said = 0;
  let unclear = -signs.reduce((sum, { people }) => sum + people, 0);
  for (let person = 0; person < count; person++) {
    if (level2[person] !== Level2.blank) said++;
    if (level2[person] === Level2.unclear) unclear++;
  }
  return unclear >= LEAST_UNCLEAR && unclear * 2 > said;
}

/** Steps by which level 2 is reached. */
const LAST_STEPS = ["install", "activate", "complete"] as const;

/**
 * Whether marks of level 2 stand under no more than "Kết quả" beside a step on the way, "Nộp hồ sơ": the result may be
 * a step, too.
 */
function mayBeStage({ columns: { level2, level2Registered } }: Layout, samples: ColumnSampler): boolean {
  if (level2 === undefined || level2Registered === undefined || Math.abs(level2.index - level2Registered.index) > 1)
    return false;
  const { parts, stance } = headingParts(level2.heading);
  if (!parts.has("status") || stance !== "none" || LAST_STEPS.some((step) => parts.has(step))) return false;
  const { filled, marks } = samples.sample(level2.index);
  return filled > 0 && marks === filled;
}

/**
 * Marks that may say yes or no are asked about one by one; where many words say neither, whether the column is what it
 * was taken for.
 */
function questionsOfMarks({ layout, openMarks }: Roster, asked: (column: Column) => AskedColumn): Question[] {
  return MARKED_FIELDS.flatMap((field): Question[] => {
    const column = layout.columns[field];
    const marks = openMarks.filter((mark) => mark.field === field);
    if (column === undefined) return [];
    const words = marks.filter(({ isSign }) => !isSign);
    if (words.length > MOST_WORDS && column.chosen !== true)
      return [{ kind: "servesField", field, column: asked(column) }];
    return marks.map(({ key, people }) => ({ kind: "markSaysYes", field, column: asked(column), mark: key, people }));
  });
}

/**
 * What is to be asked of a sheet before its totals are believed, in the order in which it is asked: an answer may raise
 * or settle those that follow.
 * @param head the first rows of the sheet, which the layout was found in
 * @param choice what the user has said of it
 */
export function findQuestions(head: Grid, roster: Roster, choice: LayoutChoice): readonly Question[] {
  const { layout } = roster;
  const { columns, claimants = {}, loneNot, suggested } = layout;
  const samples = new ColumnSampler(head, layout.header.last);
  const asked = ({ index, heading }: Column): AskedColumn => {
    const texts = samples.firstTexts(index, SAMPLES);
    const show = shower([heading, ...texts]);
    return { index, heading: show(heading), samples: texts.map(show) };
  };
  const questions: Question[] = [];
  for (const field of COUNTED) {
    const equals = claimants[field];
    if (equals !== undefined) questions.push({ kind: "whichColumn", field, columns: equals.map(asked) });
  }
  const rivals =
    claimants.level2 === undefined ? (undatedMarks(head, roster) ?? unheadedMarks(head, roster, choice)) : [];
  if (rivals.length > 0) questions.push({ kind: "whichColumn", field: "level2", columns: rivals.map(asked) });
  if (loneNot !== undefined && layout.blankMeansDone !== true && choice.blankMeansDone === undefined)
    questions.push({ kind: "blankMeansDone", column: asked(loneNot) });
  const { level2 } = columns;
  const contrary = contraryLegend(head, roster, samples, choice);
  if (level2 !== undefined && contrary !== undefined) {
    const { text, blankIsDone } = contrary;
    questions.push({ kind: "marksNotDone", column: asked(level2), legend: shower([text])(text), blankIsDone });
  }
  const mayBeLevels = isSilentOnLevels(layout) && (layout.holdsLevels === true || meetsTwo(roster));
  if (level2 !== undefined && mayBeLevels && choice.holdsLevels === undefined)
    questions.push({ kind: "holdsLevels", column: asked(level2) });
  const field = level2Field(layout);
  const told = columns[field];
  const isOpen = (column: Column): boolean =>
    isMostlyUnclear(roster) ||
    mayBeStage(layout, samples) ||
    (field === "level2" &&
      claimants.level2 === undefined &&
      columns.level2Not === undefined &&
      isOpenHeading(column, samples));
  if (told !== undefined && told.chosen !== true && isOpen(told))
    questions.push({ kind: "servesField", field, column: asked(told) });
  for (const offered of ["level2", "citizenId"] as const) {
    const column = suggested?.[offered];
    const now = columns[offered]?.index;
    if (column === undefined || (offered === "level2" && rivals.length > 0)) continue;
    questions.push({ kind: "servesField", field: offered, column: asked(column), ...(now !== undefined && { now }) });
  }
  return [...questions, ...questionsOfMarks(roster, asked)];
}
