import { FormulaResultStatus, RegisterOtherFormulaService } from "@univerjs/preset-sheets-core";
import { parseBlock } from "../convert/address";
import type { BookView } from "./bookView";
import { cellScalar } from "./cellScalar";
import type { Engine } from "./createUniver";

/**
 * The value that Univer's engine gives to a formula (with its "="), as if it stood in a cell of that sheet. Booleans
 * come as true and false.
 */
export async function evaluateFormula(
  { injector }: Engine,
  view: BookView,
  sheetName: string,
  address: string,
  formula: string,
): Promise<string | number | boolean | null> {
  const sheet = view.workbook.getSheetByName(sheetName);
  const range = parseBlock(address);
  // The engine never answers for a cell beyond the sheet it shows.
  if (!sheet || !range || range.endRow >= sheet.getMaxRows() || range.endColumn >= sheet.getMaxColumns())
    throw new Error(`No cell ${sheetName}!${address}`);
  const service = injector.get(RegisterOtherFormulaService);
  const formulaId = service.registerFormulaWithRange(view.unitId, sheet.getSheetId(), formula, [range]);
  try {
    const evaluated = await service.getFormulaValue(view.unitId, sheet.getSheetId(), formulaId);
    if (evaluated?.status !== FormulaResultStatus.SUCCESS) throw new Error(`Not evaluated: ${formula}`);
    return cellScalar(evaluated.result?.[0]?.[0]?.[0]?.[0]);
  } finally {
    service.deleteFormula(view.unitId, sheet.getSheetId(), [formulaId]);
  }
}
