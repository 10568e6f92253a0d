import type { RowSpan } from "../../grid/rowSpan";
import type { Layout } from "../../roster/layout";
import { columnsToRead, type RowBlock } from "../../roster/rows/rowBlock";
import { askForRows, blockOfRows, type AskedRows } from "../check/askedRows";
import type { CheckResult } from "../check/checkResult";
import { signsOfHead } from "../check/judgeSheet";
import { askForColumnFonts, fontNames } from "../check/readFonts";
import { readHead } from "../check/readHead";
import { isFormula } from "../host/isFormula";
import { valuesOf } from "../host/valuesOf";

/** Fewer rows are read whole: one answer holds them. */
const FEW_ROWS = 5_000;
/** So many rows are looked at, evenly spread from the first to the last, … */
const SPREAD = 16;
/** … so many at the end of the list … */
const AT_END = 20;
/** … and so many above and below what is selected: what Excel does not tell of she has done there. */
const AROUND = 100;
/** Of more selected rows all is read. */
const MOST_SELECTED = 2_000;

/** Every row of some blocks by its place among them, from the top. */
function rowAt(blocks: readonly RowBlock[], place: number): number {
  let before = 0;
  for (const { firstRow, rowCount } of blocks) {
    if (place < before + rowCount) return firstRow + place - before;
    before += rowCount;
  }
  throw new Error("no such row");
}

function sampleOf(blocks: readonly RowBlock[], rowsInAll: number): RowSpan[] {
  const spread = Array.from({ length: SPREAD }, (_, i) => rowAt(blocks, Math.floor(((i + 0.5) * rowsInAll) / SPREAD)));
  const end = blocks.at(-1);
  const last = (end?.firstRow ?? 0) + (end?.rowCount ?? 0) - 1;
  const first = Math.max(end?.firstRow ?? 0, last - AT_END + 1);
  return [...spread.map((row) => ({ first: row, last: row })), { first, last }];
}

/** Asks for rows, and for the formulas in them. */
function askForSpan(sheet: Excel.Worksheet, layout: Layout, { first, last }: RowSpan): AskedRows {
  const asked = askForRows(sheet, layout, columnsToRead(layout), first, last - first + 1);
  for (const run of asked.runs) run.load("formulas");
  return asked;
}

const areSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether rows are as they were; where none was kept, it was blank. */
function areAsKept(kept: readonly RowBlock[], asked: AskedRows): boolean {
  const now = blockOfRows(asked, null);
  for (let i = 0; i < now.rowCount; i++) {
    const row = now.firstRow + i;
    const block = kept.find(({ firstRow, rowCount }) => row >= firstRow && row < firstRow + rowCount);
    const cells = now.runs.map((values) => values[i]);
    if (block === undefined) {
      if (cells.some((values) => values?.some((value) => value !== "") === true)) return false;
      continue;
    }
    const place = row - block.firstRow;
    if (
      !areSame(
        cells,
        block.runs.map((values) => values[place]),
      )
    )
      return false;
    if (!areSame(now.idFormats?.[i], block.idFormats?.[place])) return false;
  }
  return true;
}

/** Whether a cell but the ordinal number is worked out: then it changes without being told. */
function hasFormulas({ runs }: AskedRows, layout: Layout): boolean {
  return columnsToRead(layout).some(({ first }, at) => {
    const run = runs[at];
    if (run === undefined) return false;
    const formulas = run.formulas as unknown[][];
    return valuesOf(run).some((values, i) =>
      values.some((value, j) => first + j !== layout.ordinal && isFormula(formulas[i]?.[j], value)),
    );
  });
}

/**
 * A cheap question: whether a sheet of which no change was told is as it was last read. It looks at all that stands
 * beside the people (used area, headings, name, choices that are kept, fonts of columns …) and at a sample of their
 * rows: some spread over the list, its end, and those around what is selected. True is no promise: a change that Excel
 * does not tell of elsewhere slips through (design §6). False where it cannot be told: few rows, hidden ones, formulas,
 * fonts on which somebody's name hangs, a question that Excel refuses. Two round trips at most, both of which
 * Microsoft's client counts as reads. Throws HostError.
 */
export async function seemsUnchanged(context: Excel.RequestContext, last: CheckResult): Promise<boolean> {
  const { checked, kept, drawn } = last;
  const rows = kept?.rows ?? [];
  const rowsInAll = rows.reduce((sum, { rowCount }) => sum + rowCount, 0);
  if (checked === null || kept === null || rowsInAll <= FEW_ROWS) return false;
  const { layout, suspects, symbolMarks } = checked.roster;
  const sheet = context.workbook.worksheets.getItem(last.sheetId);
  const sample = sampleOf(rows, rowsInAll).map((span) => askForSpan(sheet, layout, span));
  const fonts = askForColumnFonts(sheet, layout, rows[0]?.firstRow ?? 0, kept.lastRow);
  const selected = context.workbook.getSelectedRange().load("rowIndex,rowCount");
  const selectedSheet = selected.worksheet.load("id");
  const runtime = context.runtime.load("enableEvents");
  const head = await readHead(context, last.sheetId, last);
  if (head.used === null || head.refusedAtFirst || head.someRowsHidden || !runtime.enableEvents) return false;
  if (signsOfHead(head) !== kept.signs || (head.highlights.length === 0 && (drawn?.length ?? 0) > 0)) return false;
  const names = fontNames(fonts);
  if (!areSame(names, kept.fonts)) return false;
  if (Object.values(names).includes(null) && (suspects.count > 0 || symbolMarks.length > 0)) return false;
  if (sample.some((span) => !areAsKept(rows, span) || hasFormulas(span, layout))) return false;
  if (selectedSheet.id !== last.sheetId) return true;
  const first = Math.max(rows[0]?.firstRow ?? 0, selected.rowIndex - AROUND);
  const end = Math.min(kept.lastRow, selected.rowIndex + selected.rowCount - 1 + AROUND);
  if (end < first) return true;
  if (end - first >= MOST_SELECTED) return false;
  const around = askForSpan(sheet, layout, { first, last: end });
  await context.sync();
  return areAsKept(rows, around) && !hasFormulas(around, layout);
}
