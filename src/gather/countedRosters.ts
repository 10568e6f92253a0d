import type { Grid } from "../grid/grid";
import { findLayout } from "../roster/columns/findLayout";
import { recallChoice, type KeptForm } from "../roster/columns/keptForm";
import type { Layout } from "../roster/layout";
import { NO_CHOICE, type LayoutChoice } from "../roster/layoutChoice";
import type { Roster } from "../roster/roster";
import { worthOf } from "../roster/worthOf";
import type { FileBook, FileSheet } from "./openBook";
import { ownSheetsOf } from "./ownSheetsOf";
import { headOf, readRoster } from "./readRoster";

/** How a file is read. */
export interface FileOptions {
  today: Date;
  /** Answers that were given for forms. */
  forms: readonly KeptForm[];
  /** The place of the sheet that is to be read, where the user chose one. */
  sheet?: number;
}

/** A sheet of a file by its place in it, from 0. */
export interface SheetInFile {
  sheet: number;
  name: string;
}

/** A sheet of a file with headings of a roster. */
interface Candidate {
  sheet: FileSheet;
  /** Its place in the file. */
  place: number;
  head: Grid;
  layout: Layout;
  /** What is known of its form. */
  choice: LayoutChoice;
}

/** A sheet of a file, with the people who stand on it. */
export interface CountedRoster extends Candidate {
  roster: Roster;
}

/** The sheets with headings of a roster, best first, as the pane offers those of a workbook (design §4). */
function candidatesOf(book: FileBook, forms: readonly KeptForm[], reportSheet: string | undefined): Candidate[] {
  const ours = new Set([reportSheet, ...ownSheetsOf(book)]);
  const candidates = book.sheets.flatMap((sheet, place): Candidate[] => {
    const head = ours.has(sheet.name) ? null : headOf(sheet);
    if (head === null) return [];
    const choice = recallChoice(head, forms)?.choice;
    const layout = findLayout(head, choice);
    return layout === undefined ? [] : [{ sheet, place, head, layout, choice: choice ?? NO_CHOICE }];
  });
  const rowsBelow = ({ sheet: { used }, layout }: Candidate) => (used?.bottom ?? 0) - layout.header.last;
  return candidates.sort(
    (a, b) =>
      Number(a.sheet.hidden) - Number(b.sheet.hidden) ||
      worthOf(b.layout) - worthOf(a.layout) ||
      rowsBelow(b) - rowsBelow(a),
  );
}

/**
 * The sheets of a file on which people stand, first the one that the user chose, else the best; and the best of those with headings.
 * @param reportSheet the name of the sheet that holds our report
 */
export function countedRosters(
  book: FileBook,
  { today, forms, sheet: chosen }: FileOptions,
  reportSheet: string | undefined,
): { rosters: readonly CountedRoster[]; closest: CountedRoster | undefined } {
  const found = candidatesOf(book, forms, reportSheet).map((candidate): CountedRoster => ({
    ...candidate,
    roster: readRoster(candidate.sheet, candidate.layout, today, new Map(candidate.choice.words)),
  }));
  // headings without people are a form to be filled in, not what was sent
  const rosters = found.filter(({ roster: { count } }) => count > 0);
  const isWanted = ({ place }: CountedRoster) => place === chosen;
  return {
    rosters: [...rosters.filter(isWanted), ...rosters.filter((of) => !isWanted(of))],
    closest: found[0],
  };
}

/** Of rosters those that somebody sees who opens the file. */
export const seenSheets = (rosters: readonly CountedRoster[]): SheetInFile[] =>
  rosters.filter(({ sheet }) => !sheet.hidden).map(({ place, sheet: { name } }) => ({ sheet: place, name }));
