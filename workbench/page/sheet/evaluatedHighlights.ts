import { ConditionalFormattingRuleModel } from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../../../src/grid/address";
import type { BookView } from "./bookView";
import type { Calculation } from "./calculation";
import type { Engine } from "./createUniver";
import { appliedOwners } from "./formats/appliedOwners";

/**
 * The owners of the conditional formats that apply on a sheet, by address of cell; cells where none applies are left
 * out. Call it after the calculation has ended.
 */
export async function evaluatedHighlights(
  engine: Engine,
  calculation: Calculation,
  view: BookView,
  sheetName: string,
): Promise<Record<string, string[]>> {
  await calculation.settled();
  const sheet = view.workbook.getSheetByName(sheetName);
  if (sheet === null) throw new Error(`No sheet ${sheetName}`);
  const sheetId = sheet.getSheetId();
  const rules = engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(view.unitId, sheetId) ?? [];
  const highlights: Record<string, string[]> = {};
  for (const range of rules.flatMap((rule) => rule.ranges)) {
    for (let row = range.startRow; row <= Math.min(range.endRow, sheet.getMaxRows() - 1); row++) {
      for (let column = range.startColumn; column <= Math.min(range.endColumn, sheet.getMaxColumns() - 1); column++) {
        const address = cellAddress(row, column);
        if (address in highlights) continue;
        const owners = appliedOwners(engine, view.unitId, sheetId, row, column);
        if (owners.length > 0) highlights[address] = owners;
      }
    }
  }
  return highlights;
}
