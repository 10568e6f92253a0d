import { findLayout } from "../../roster/columns/findLayout";
import { mayTellLevel2, tellsNamesAlone } from "../../roster/fieldsOfLayout";
import type { Layout } from "../../roster/layout";
import { recallColumns } from "../columns/columnMemory";
import { askForMarks, ownSheetNames } from "../documents/ownMarks";
import { runExcel } from "../host/runExcel";
import { valuesOf } from "../host/valuesOf";

/** A sheet as the pane offers it. */
export interface SheetOffer {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  hidden: boolean;
  looksLikeRoster: boolean;
}

/** The rows of a sheet in which a header is looked for before it is chosen. */
const FIRST_ROWS = "1:60";

interface Candidate extends SheetOffer {
  layout: Layout | undefined;
  rowsBelow: number;
}

/** How much of what the letter asks can be told from a sheet: level 2, something of its people, their names alone. */
function worthOf({ layout }: Candidate): number {
  if (layout === undefined) return 0;
  if (mayTellLevel2(layout)) return 3;
  return tellsNamesAlone(layout) ? 1 : 2;
}

/**
 * A visible roster first; of those one with a column that can tell level 2, names alone last, then the one with most rows. Else as the tabs
 * stand.
 */
function compare(a: Candidate, b: Candidate): number {
  return (
    Number(b.looksLikeRoster && !b.hidden) - Number(a.looksLikeRoster && !a.hidden) ||
    worthOf(b) - worthOf(a) ||
    (a.looksLikeRoster ? b.rowsBelow - a.rowsBelow : 0) ||
    Number(a.hidden) - Number(b.hidden)
  );
}

/** The sheets of the workbook, best first (design §4). Chart sheets are not among them. Two round trips. Throws HostError. */
export function listSheets(): Promise<SheetOffer[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    const marks = askForMarks(context.workbook);
    await context.sync();
    const asked = worksheets.items.map((sheet) => {
      const head = sheet.getRange(FIRST_ROWS).getUsedRangeOrNullObject(true);
      head.load("values,rowIndex,columnIndex");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,rowCount");
      return { sheet, head, used };
    });
    await context.sync();
    const ours = ownSheetNames(marks);
    const candidates = asked.map(({ sheet, head, used }): Candidate => {
      // what we wrote has headings like a roster, and is none
      const grid =
        head.isNullObject || ours.has(sheet.name)
          ? null
          : { top: head.rowIndex, left: head.columnIndex, rows: valuesOf(head) };
      const layout = grid === null ? undefined : findLayout(grid, recallColumns(sheet.name, grid)?.choice);
      const rowsBelow = layout === undefined ? 0 : used.rowIndex + used.rowCount - 1 - layout.header.last;
      return {
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        looksLikeRoster: layout !== undefined,
        layout,
        rowsBelow,
      };
    });
    return candidates
      .sort(compare)
      .map(({ id, name, hidden, looksLikeRoster }) => ({ id, name, hidden, looksLikeRoster }));
  });
}
