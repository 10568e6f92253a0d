import type { CellValue } from "../../src/grid/cellValue";
import { NO_CHOICE, type LayoutChoice } from "../../src/roster/layoutChoice";
import { findQuestions } from "../../src/roster/questions/findQuestions";
import type { Question } from "../../src/roster/questions/question";
import { Level2 } from "../../src/roster/roster";
import { rosterOf } from "./readSheet";
import { sheetOf } from "./sheetOf";
import type { WorkbookSheet } from "./readWorkbook";

type Row = readonly CellValue[];

/** The four people of an asked sheet. */
export const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"];
export const IDS = ["001099012345", "001199023456", "001202054321", "001302054322"];
const LEVELS = new Map(Object.entries(Level2).map(([name, level]) => [level as number, name]));

/** Rows of headings and of four people with IDs and further columns, each with its heading first. */
export function askedRows(...columns: readonly Row[]): Row[] {
  const headings = ["STT", "Họ và tên", "Số CCCD", ...columns.map(([heading = ""]) => heading)];
  const people = NAMES.map((name, i): Row => [
    i + 1,
    name,
    IDS[i] ?? "",
    ...columns.map((cells) => cells[i + 1] ?? ""),
  ]);
  return [headings, ...people];
}

/** The same as a sheet, with rows above and below. */
export function askedSheet(
  columns: readonly Row[],
  above: readonly Row[] = [],
  below: readonly Row[] = [],
): WorkbookSheet {
  return sheetOf([...above, ...askedRows(...columns), ...below]);
}

/** What is read of level 2 by a choice, by the names of `Level2`, and what is still asked. */
export function readAsked(
  sheet: WorkbookSheet,
  choice: LayoutChoice = NO_CHOICE,
): { level2: (string | undefined)[]; questions: readonly Question[] } {
  const roster = rosterOf(sheet, new Date(2026, 10, 25), 100, choice);
  if (roster === null) throw new Error("no roster");
  return {
    level2: Array.from({ length: roster.count }, (_, person) => LEVELS.get(roster.level2[person] ?? -1)),
    questions: findQuestions(sheet.grid, roster, choice),
  };
}
