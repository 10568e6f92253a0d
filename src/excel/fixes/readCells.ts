import type { Block } from "../../grid/block";
import { cellKey, type CellNow } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import { batchesOf, cellStretches, type Stretch } from "../host/cellStretches";
import { HostError } from "../host/hostError";
import { isFormula } from "../host/isFormula";
import { valuesOf } from "../host/valuesOf";

/** Cells between two that are asked for are read along with them: cheaper, up to so many, than asking anew. */
const GAP = 30;
/** Cells read at once: some 120 bytes each with their formats, under half of what Excel on the web takes. */
const CELLS_AT_ONCE = 15_000;

/**
 * Cells to be read, `looks`: with their number formats and fonts; "font": with those of a single cell, by reads alone.
 */
interface AskedStretch extends Stretch {
  looks: boolean | "font";
}

/** Cells that were asked for. */
interface AskedCells {
  range: Excel.Range;
  firstRow: number;
  firstColumn: number;
  numberFormats: boolean;
  fontAt: (row: number, column: number) => string;
}

/** What of the looks of cells is asked for. */
interface AskedLooks {
  numberFormats: boolean;
  fonts: AskedStretch["looks"];
}

/** Asks for the fonts of cells; to be called after the next sync, "" where a cell has several. */
function askForFonts(range: Excel.Range, fonts: AskedLooks["fonts"]): AskedCells["fontAt"] {
  if (fonts === false) return () => "";
  if (fonts === "font") {
    const font = range.format.font.load("name");
    return () => fontOf(font);
  }
  // ends the user's undo: a part of what she does
  const asked = range.getCellProperties({ format: { font: { name: true } } });
  return (row, column) => fontIn(asked, row, column);
}

const fontOf = ({ name }: { name: string | null }): string => name ?? "";

function fontIn(
  { value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  row: number,
  column: number,
): string {
  return value[row]?.[column]?.format?.font?.name ?? "";
}

function ask(
  range: Excel.Range,
  { top, left }: Pick<Block, "top" | "left">,
  { numberFormats, fonts }: AskedLooks,
): AskedCells {
  range.load("values,formulas");
  if (numberFormats) range.load("numberFormat");
  return { range, firstRow: top, firstColumn: left, numberFormats, fontAt: askForFonts(range, fonts) };
}

/** The formulas of a range, checked like its values. */
function formulasOf(range: Excel.Range): readonly (readonly unknown[])[] {
  const formulas = range.formulas as unknown[][] | null;
  if (formulas === null) throw new HostError("payload", "ResponsePayloadSizeLimitExceeded", "Excel gave no formulas.");
  return formulas;
}

/** Adds cells that have been answered to those that are known. */
function take({ range, firstRow, firstColumn, numberFormats, fontAt }: AskedCells, now: Map<string, CellNow>): void {
  const formulas = formulasOf(range);
  valuesOf(range).forEach((values, i) =>
    values.forEach((value, j) =>
      now.set(cellKey({ row: firstRow + i, column: firstColumn + j }), {
        value,
        isFormula: isFormula(formulas[i]?.[j], value),
        numberFormat: numberFormats ? ((range.numberFormat as string[][])[i]?.[j] ?? "General") : "",
        font: fontAt(i, j),
      }),
    ),
  );
}

/** Cells as they were at one moment, and the formulas of those that had one. */
interface CellsThen {
  cells: ReadonlyMap<string, CellNow>;
  formulas: ReadonlyMap<string, unknown>;
}

/**
 * Asks for blocks of cells in a request that does more; after it the function gives them as they were when it began.
 * @param fonts whether they are wanted too; else they are ""
 */
export function askForCells(sheet: Excel.Worksheet, blocks: readonly Block[], fonts: boolean): () => CellsThen {
  const asked = blocks.map((block) => {
    const { top, left, bottom, right } = block;
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    return ask(range, block, { numberFormats: true, fonts });
  });
  return () => {
    const cells = new Map<string, CellNow>();
    const formulas = new Map<string, unknown>();
    for (const each of asked) {
      take(each, cells);
      formulasOf(each.range).forEach((row, i) =>
        row.forEach((formula, j) => {
          const key = cellKey({ row: each.firstRow + i, column: each.firstColumn + j });
          if (cells.get(key)?.isFormula === true) formulas.set(key, formula);
        }),
      );
    }
    return { cells, formulas };
  };
}

async function readBatch(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  batch: readonly AskedStretch[],
  now: Map<string, CellNow>,
): Promise<void> {
  const asked = batch.map(({ column, firstRow, rowCount, looks }) =>
    ask(
      sheet.getRangeByIndexes(firstRow, column, rowCount, 1),
      { top: firstRow, left: column },
      { numberFormats: looks !== false, fonts: looks },
    ),
  );
  await context.sync();
  for (const each of asked) take(each, now);
}

/** Reads stretches of cells as they are now, into those that are known already. Round trips as of `readCells`. */
export async function readStretches(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  stretches: readonly AskedStretch[],
  now: Map<string, CellNow>,
): Promise<void> {
  const batches = batchesOf(stretches, CELLS_AT_ONCE);
  // what else was asked for comes with the first batch, be there cells to read or not
  for (const batch of batches.length === 0 ? [[]] : batches) await readBatch(context, sheet, batch, now);
}

/**
 * Reads cells anywhere on a sheet as they are now. One round trip, more only for tens of thousands of cells.
 * @param plain of these neither number format nor font is wanted: both are "" but where they are among `whole` too
 * @param quietly whether only requests are sent that Microsoft's client counts as reads; `whole` are few then
 */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: readonly Cell[],
  whole: readonly Cell[],
  quietly = false,
): Promise<Map<string, CellNow>> {
  const now = new Map<string, CellNow>();
  const asked = (cells: readonly Cell[], looks: boolean) =>
    cellStretches(cells, GAP).map((stretch) => ({ ...stretch, looks }));
  const single = ({ row, column }: Cell) => ({ column, firstRow: row, rowCount: 1, looks: "font" as const });
  // the whole ones last: who is among both is read with the looks
  await readStretches(
    context,
    sheet,
    [...asked(plain, false), ...(quietly ? whole.map(single) : asked(whole, true))],
    now,
  );
  return now;
}
