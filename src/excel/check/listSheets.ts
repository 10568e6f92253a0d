import type { Grid } from "../../grid/grid";
import { findLayout } from "../../roster/columns/findLayout";
import type { Layout } from "../../roster/layout";
import { worthOf } from "../../roster/worthOf";
import { askForColumns, recallColumns } from "../columns/columnMemory";
import { REPORT_SHEET } from "../documents/ownSheetKinds";
import { seeReport } from "../documents/reportInBook";
import { askForAreas, askForMarks, ownSheetOf, type AskedMarks } from "../documents/ownSheetOf";
import { refusalOfPart } from "../host/hostError";
import { runExcel } from "../host/runExcel";
import { valuesOf } from "../host/valuesOf";

/** A sheet as the pane offers it. */
export interface SheetOffer {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  hidden: boolean;
  looksLikeRoster: boolean;
  /** Whether it is the one in view. */
  active: boolean;
  /** Whether the add-in wrote it: its report, or what the units have to supply. */
  ours: boolean;
}

/**
 * The cells of a sheet in which a header is looked for before it is chosen. A stray cell far to the right is none of
 * them.
 */
const FIRST_CELLS = "A1:IV60";

/** What is seen of a sheet; `head` is null where its first rows are blank. */
interface Glance {
  head: Grid | null;
  /** From 0; -1 where the sheet is blank. */
  lastRow: number;
  /** Where something of ours was written on it. */
  areas: AskedMarks;
}

interface Candidate extends SheetOffer {
  layout: Layout | undefined;
  /** Whether Excel let its cells be read. */
  seen: boolean;
  /** Below its headings; 0 where it is no roster. */
  rowsBelow: number;
}

/**
 * A visible roster first; of those one with a column that can tell level 2, names alone last, then the one with most
 * rows. Else as the tabs stand, unread ones last.
 */
function compare(a: Candidate, b: Candidate): number {
  return (
    Number(b.looksLikeRoster && !b.hidden) - Number(a.looksLikeRoster && !a.hidden) ||
    worthOf(b.layout) - worthOf(a.layout) ||
    b.rowsBelow - a.rowsBelow ||
    Number(b.seen) - Number(a.seen) ||
    Number(a.hidden) - Number(b.hidden)
  );
}

/**
 * Looks at sheets, in halves where Excel refuses to show them at once: they are too much for one answer, or one of them
 * cannot be read. null in place of a sheet that cannot.
 */
async function glanceAt(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (Glance | null)[]> {
  const asked = sheets.map((sheet) => {
    const head = sheet.getRange(FIRST_CELLS).getUsedRangeOrNullObject(true);
    head.load("values,rowIndex,columnIndex");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    return { head, used, areas: askForAreas(sheet) };
  });
  try {
    await context.sync();
    return asked.map(({ head, used, areas }) => ({
      head: head.isNullObject ? null : { top: head.rowIndex, left: head.columnIndex, rows: valuesOf(head) },
      lastRow: used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1,
      areas,
    }));
  } catch (thrown) {
    refusalOfPart(thrown);
    if (sheets.length === 1) return [null];
    const half = Math.ceil(sheets.length / 2);
    const first = await glanceAt(context, sheets.slice(0, half));
    return [...first, ...(await glanceAt(context, sheets.slice(half)))];
  }
}

/**
 * Asks for the sheets, for where something of ours was written, for kept choices of columns, and for the one in view:
 * null where Excel refuses to name it, as it does where that is a chart sheet.
 */
async function askForSheets(context: Excel.RequestContext, asksForActive = true) {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const active = asksForActive ? worksheets.getActiveWorksheet() : null;
  active?.load("id");
  const marks = askForMarks(context.workbook);
  const columns = askForColumns(context);
  try {
    await context.sync();
    return { sheets: worksheets.items, activeId: active?.id ?? null, marks, columnsKept: columns() };
  } catch (thrown) {
    refusalOfPart(thrown);
    if (!asksForActive) throw thrown;
    return askForSheets(context, false);
  }
}

/**
 * The sheets of the workbook, best first (design §4); one that cannot be read is among them. Chart sheets are not. Two
 * round trips, more only where they are too much for one answer or where a chart sheet is in view. Throws HostError.
 */
export function listSheets(): Promise<SheetOffer[]> {
  return runExcel(async (context) => {
    const { sheets, activeId, marks, columnsKept } = await askForSheets(context);
    const glances = await glanceAt(context, sheets);
    const candidates = sheets.map((sheet, at): Candidate => {
      const glance = glances[at] ?? null;
      // what we wrote has headings like a roster, and is none
      const rows = glance?.head?.rows ?? [];
      const ours = glance !== null && ownSheetOf(sheet.name, rows, marks, glance.areas) !== null;
      if (glance !== null) seeReport(sheet.name, rows, marks.get(REPORT_SHEET), glance.areas);
      const grid = glance === null || ours ? null : glance.head;
      const layout = grid === null ? undefined : findLayout(grid, recallColumns(sheet.name, grid, columnsKept)?.choice);
      const rowsBelow = layout === undefined || glance === null ? 0 : glance.lastRow - layout.header.last;
      return {
        id: sheet.id,
        name: sheet.name,
        hidden: sheet.visibility !== "Visible",
        looksLikeRoster: layout !== undefined,
        active: sheet.id === activeId,
        ours,
        seen: glance !== null,
        layout,
        rowsBelow,
      };
    });
    return candidates.sort(compare).map(({ layout: _layout, seen: _seen, rowsBelow: _rowsBelow, ...offer }) => offer);
  });
}
