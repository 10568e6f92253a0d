import type { Grid } from "../grid/grid";
import { findLayout } from "../roster/columns/findLayout";
import { recallChoice, type KeptForm } from "../roster/columns/keptForm";
import type { Layout } from "../roster/layout";
import { NO_CHOICE, type LayoutChoice } from "../roster/layoutChoice";
import { worthOf } from "../roster/worthOf";
import type { FileBook, FileSheet } from "./openBook";
import { ownSheetsOf } from "./ownSheetsOf";
import { headOf } from "./readRoster";

/** A sheet of a file by its place in it, from 0. */
export interface SheetInFile {
  sheet: number;
  name: string;
}

/** The sheet of a file whose roster is read. */
export interface BestRoster {
  sheet: FileSheet;
  /** Its place in the file. */
  place: number;
  head: Grid;
  layout: Layout;
  /** What is known of its form. */
  choice: LayoutChoice;
  /** The other sheets on which a roster stands, hidden ones left out. */
  others: readonly SheetInFile[];
  /** Whether the user said that it is this one. */
  isChosen: boolean;
}

type Candidate = Omit<BestRoster, "others" | "isChosen">;

/** The sheets on which a roster stands, best first, as the pane offers those of a workbook (design §4). */
function rostersOf(book: FileBook, forms: readonly KeptForm[], reportSheet: string | undefined): Candidate[] {
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
 * The sheet of a file whose roster is read: the one at the place that the user chose, else the best; null where none holds any.
 * @param forms answers that were given for forms
 * @param reportSheet the name of the sheet that holds our report
 */
export function bestRoster(
  book: FileBook,
  { forms, sheet: chosen }: { forms: readonly KeptForm[]; sheet?: number | undefined },
  reportSheet: string | undefined,
): BestRoster | null {
  const rosters = rostersOf(book, forms, reportSheet);
  const wanted = rosters.find(({ place }) => place === chosen);
  const best = wanted ?? rosters[0];
  if (best === undefined) return null;
  const others = rosters.filter((other) => other !== best && !other.sheet.hidden);
  return {
    ...best,
    others: others.map(({ place, sheet: { name } }) => ({ sheet: place, name })),
    isChosen: wanted !== undefined,
  };
}
