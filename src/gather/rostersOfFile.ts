import type { Grid } from "../grid/grid";
import { maskNumbers } from "../grid/maskNumbers";
import { findLayout } from "../roster/columns/findLayout";
import type { KeptForm } from "../roster/columns/keptForm";
import type { Layout } from "../roster/layout";
import type { LayoutChoice } from "../roster/layoutChoice";
import type { Roster } from "../roster/roster";
import { worthOf } from "../roster/worthOf";
import type { SheetFinding } from "../rules/finding";
import { ownSheetFinding, sheetFindings } from "../rules/sheetFindings";
import { choiceOfSheet } from "./choiceOfSheet";
import type { FileBook, FileSheet } from "./openBook";
import { ownSheetsOf } from "./ownSheetsOf";
import { headOf, readRoster, standsAnybody } from "./readRoster";

/** The place of a sheet in a file, or all its rosters, whose people are those of one office. */
export type SheetChoice = number | "all";

/** How a file is read. */
export interface FileOptions {
  today: Date;
  /** Answers that were given for forms. */
  forms: readonly KeptForm[];
  /** What is to be read, where the user chose it. */
  sheet?: SheetChoice;
}

/** How its rosters are. */
export interface RosterOptions extends FileOptions {
  /** Whether the file holds a report that tells which people were counted. */
  isReported: boolean;
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

/** The rosters of a file. */
export interface RostersOfFile {
  /** Of the sheet that the user chose, of all, or of the best on which people stand; none: nobody stands on any. */
  counted: readonly CountedRoster[];
  /** Gives the other sheets with people on them, but those that somebody hid. */
  others: () => SheetInFile[];
  /** Where nobody stands on any sheet: what is to be said of the one that came closest. */
  sheetFindings: readonly SheetFinding[];
}

/** The sheets with headings of a roster, best first, as the pane offers those of a workbook (design §4). */
function candidatesOf(book: FileBook, own: readonly string[], { forms, isReported }: RosterOptions): Candidate[] {
  const ours = new Set(own);
  const candidates = book.sheets.flatMap((sheet, place): Candidate[] => {
    const head = ours.has(sheet.name) ? null : headOf(sheet);
    if (head === null) return [];
    const choice = choiceOfSheet(sheet, head, book.kept, forms, isReported);
    const layout = findLayout(head, choice);
    return layout === undefined ? [] : [{ sheet, place, head, layout, choice }];
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
 * Reads the roster of a file that is counted, or all but those that somebody hid. No sheet is read twice, and of the
 * others no more than tells whether people stand there.
 */
export function rostersOfFile(book: FileBook, options: RosterOptions): RostersOfFile {
  const { today, sheet: chosen } = options;
  const own = ownSheetsOf(book);
  const candidates = candidatesOf(book, own, options);
  const inOrder = [...candidates].sort((a, b) => Number(b.place === chosen) - Number(a.place === chosen));
  // headings without people are a form to be filled in, not what was sent
  const met: CountedRoster[] = [];
  const isAnybodyMet = () => met.some(({ roster: { count } }) => count > 0);
  for (const candidate of inOrder) {
    const { sheet, layout, choice } = candidate;
    if (isAnybodyMet() && (chosen !== "all" || sheet.hidden)) break;
    met.push({ ...candidate, roster: readRoster(sheet, layout, today, new Map(choice.words)) });
  }
  const counted = met.filter(({ roster: { count } }) => count > 0);
  const closest = met.find(({ place }) => place === candidates[0]?.place);
  const [ours] = own;
  return {
    counted,
    others: () =>
      inOrder
        .slice(met.length)
        .filter(({ sheet, layout }) => !sheet.hidden && standsAnybody(sheet, layout, today))
        .map(({ place, sheet: { name } }) => ({ sheet: place, name })),
    sheetFindings:
      closest === undefined && ours !== undefined
        ? [ownSheetFinding(maskNumbers(ours))]
        : sheetFindings(closest?.roster ?? null),
  };
}
