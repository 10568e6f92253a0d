import type { CellValue } from "../../grid/cellValue";
import { cellKey, type CellNow } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import { batchesOf, cellStretches, type Stretch } from "../host/cellStretches";
import { HostError } from "../host/hostError";
import { valuesOf } from "../host/valuesOf";

/** Cells between two that are asked for are read along with them: cheaper, up to so many, than asking anew. */
const GAP = 30;
/** Cells read at once: some 120 bytes each with their formats, under half of what Excel on the web takes. */
const CELLS_AT_ONCE = 15_000;

/** Cells to be read, `looks`: with their number formats and fonts. */
interface AskedStretch extends Stretch {
  looks: boolean;
}

/** Whether a cell holds a formula: what it shows is then not what stands in it. */
function isFormula(formula: unknown, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function ask(sheet: Excel.Worksheet, { column, firstRow, rowCount, looks }: AskedStretch) {
  const range = sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
  range.load("values,formulas");
  if (looks) range.load("numberFormat");
  const fonts = looks ? range.getCellProperties({ format: { font: { name: true } } }) : null;
  return { column, firstRow, range, fonts };
}

/** The formulas of a range, checked like its values. */
function formulasOf(range: Excel.Range): readonly (readonly unknown[])[] {
  const formulas = range.formulas as unknown[][] | null;
  if (formulas === null) throw new HostError("payload", "ResponsePayloadSizeLimitExceeded", "Excel gave no formulas.");
  return formulas;
}

async function readBatch(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  batch: readonly AskedStretch[],
  now: Map<string, CellNow>,
): Promise<void> {
  const asked = batch.map((stretch) => ask(sheet, stretch));
  await context.sync();
  for (const { range, fonts, firstRow, column } of asked) {
    const formulas = formulasOf(range);
    valuesOf(range).forEach(([value = ""], i) => {
      now.set(cellKey({ row: firstRow + i, column }), {
        value,
        isFormula: isFormula(formulas[i]?.[0], value),
        numberFormat: fonts === null ? "" : ((range.numberFormat as string[][])[i]?.[0] ?? "General"),
        font: fonts?.value[i]?.[0]?.format?.font?.name ?? "",
      });
    });
  }
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
 */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plain: readonly Cell[],
  whole: readonly Cell[],
): Promise<Map<string, CellNow>> {
  const now = new Map<string, CellNow>();
  const asked = (cells: readonly Cell[], looks: boolean) =>
    cellStretches(cells, GAP).map((stretch) => ({ ...stretch, looks }));
  // the whole ones last: who is among both is read with the looks
  await readStretches(context, sheet, [...asked(plain, false), ...asked(whole, true)], now);
  return now;
}
