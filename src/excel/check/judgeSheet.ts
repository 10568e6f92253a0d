import type { DateSystem } from "../../grid/dateSystem";
import type { Grid } from "../../grid/grid";
import { findLayout } from "../../roster/columns/findLayout";
import type { Layout } from "../../roster/layout";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { findQuestions } from "../../roster/questions/findQuestions";
import { judgeRoster, type Judged } from "../../highlights/judgeRoster";
import type { Roster } from "../../roster/roster";
import { tellFingerprint } from "../../summary/countedFingerprint";
import { ownSheetFinding, sheetFindings, unreadFindings } from "../../rules/sheetFindings";
import type { SheetFinding } from "../../rules/finding";
import { unaskedFindings } from "../../rules/unaskedFindings";
import { askDateSystem } from "./askDateSystem";
import type { CheckResult } from "./checkResult";
import { recallColumns } from "../columns/columnMemory";
import { breathe } from "../host/breathe";
import { inSlices } from "../host/inSlices";
import type { UndoStep } from "../host/undoStep";
import type { SheetHead } from "./readHead";
import type { ReadOptions } from "./peopleReading";
import type { PeopleRead } from "./readPeople";

/** How a sheet is checked. */
export interface CheckOptions extends ReadOptions {
  /** What the user changed of the layout; without it, what is remembered of this form. */
  choice?: LayoutChoice;
  /** Whether to-dos get their quiet colour. */
  highlightToDos: boolean;
  /** What the check is a part of, for Ctrl+Z. */
  step?: UndoStep;
}

/** The result of a sheet on which nobody is looked for, because it is empty or ours. */
function resultOfNobody(
  { id, name }: Pick<Excel.Worksheet, "id" | "name">,
  said: readonly SheetFinding[],
): CheckResult {
  return {
    sheetName: name,
    sheetId: id,
    sheetFindings: said,
    questions: [],
    checked: null,
    kept: null,
    merged: [],
    dateSystem: null,
    drawn: [],
    marksAreOld: false,
  };
}

/** Gives what a check says of a sheet with nothing on it. */
export function resultOfEmptySheet(sheet: Pick<Excel.Worksheet, "id" | "name">): CheckResult {
  return resultOfNobody(sheet, sheetFindings(null));
}

/**
 * Where everything of a roster stands, as a text: while it is the same, and no row was inserted, deleted or moved,
 * every row is where it was.
 */
export function shapeOfSheet({ used, merged, someRowsHidden }: SheetHead, layout: Layout): string {
  return JSON.stringify([layout, used, merged, someRowsHidden]);
}

/**
 * What stands beside its people, as a text: while it is the same, another reading of the head would give the same
 * result. Highlights, which a check sets itself, are not in it, nor what the background does not ask.
 */
export function signsOfHead(head: SheetHead): string {
  const { sheet, used, someFormatsUnreadable, someRowsHidden, ourHiddenRows, columnsKept, words, report, ownTitle } =
    head;
  const ofSheet = [sheet.name, used, head.head.rows, someRowsHidden, ourHiddenRows, head.protected, ownTitle];
  return JSON.stringify([ofSheet, someFormatsUnreadable, columnsKept, [...words], report ?? null]);
}

/** Runs all rules and counts, letting the pane breathe meanwhile. Rejects with the signal's reason. */
function judgePeople(roster: Roster, highlightToDos: boolean, signal: AbortSignal): Promise<Judged> {
  function* heeding(steps: Generator<void, Judged>): Generator<void, Judged> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      yield;
      signal.throwIfAborted();
    }
  }
  return inSlices(heeding(judgeRoster(roster, highlightToDos)));
}

/** People, and the head of their sheet, with days as this workbook counts them. */
interface CountedPeople {
  grid: Grid;
  people: PeopleRead | undefined;
  dateSystem: DateSystem | null;
}

/** Reads the people; a second time where only their cells tell that days count from 1904. */
async function readCounted(
  head: SheetHead,
  choice: LayoutChoice,
  read: (layout: Layout) => Promise<PeopleRead>,
): Promise<CountedPeople> {
  const readIn = async (grid: Grid) => {
    const layout = findLayout(grid, choice);
    return { grid, people: layout && (await read(layout)) };
  };
  const first = await readIn(head.head);
  const dateSystem = first.people === undefined ? null : await askDateSystem(head, first.people);
  const isOther = dateSystem === "1904" && head.head.date1904 !== true;
  return { ...(isOther ? await readIn({ ...head.head, date1904: true }) : first), dateSystem };
}

/**
 * All that a check finds out, of a sheet whose head has been read; no highlights are set yet.
 * @param read reads the people below the header
 */
export async function judgeSheet(
  head: SheetHead,
  options: CheckOptions,
  read: (layout: Layout) => Promise<PeopleRead>,
): Promise<CheckResult> {
  if (head.ownTitle !== null)
    return { ...resultOfNobody(head.sheet, [ownSheetFinding(head.ownTitle)]), report: head.report };
  const { name: sheetName, id: sheetId } = head.sheet;
  const remembered = options.choice === undefined ? recallColumns(sheetName, head.head, head.columnsKept) : undefined;
  const choice = options.choice ?? remembered?.choice ?? NO_CHOICE;
  const { grid, people, dateSystem } = await readCounted(head, choice, read);
  const result = {
    sheetName,
    sheetId,
    sheetFindings: [
      ...sheetFindings(people?.roster ?? null),
      ...unreadFindings(people?.roster ?? null, { ...head, dateSystem }),
    ],
    questions: [],
    report: head.report,
    merged: head.merged,
    dateSystem,
    drawn: [],
    marksAreOld: false,
    ...(remembered && { remembered }),
  };
  if (people === undefined || people.roster.count === 0) return { ...result, checked: null, kept: null };
  const judged = await judgePeople(people.roster, options.highlightToDos, options.signal);
  // the pane compares it with the report as it draws
  if (head.report) await inSlices(tellFingerprint(judged));
  // what is made of it takes its time too
  await breathe();
  const questions = findQuestions(grid, people.roster, choice);
  return {
    ...result,
    sheetFindings: unaskedFindings(result.sheetFindings, questions),
    questions,
    checked: { ...judged, highlighted: !head.protected },
    kept: {
      shape: shapeOfSheet(head, people.roster.layout),
      rows: people.rows,
      lastRow: head.used.bottom,
      signs: signsOfHead(head),
      fonts: people.fonts,
    },
  };
}
