import { ValueType } from "exceljs";
import type { Cell, CellFormulaValue, Worksheet } from "exceljs";
import { internals } from "./gridInternals";
import { elementsOf, unescapeXml } from "./xml";

/**
 * exceljs takes every result of a formula in a cell with a date format for a date, also text and errors, and would save them as
 * `NaN`. Such results are read again from the XML of the sheet.
 */
export function repairFormulaDates(grid: Worksheet, sheetXml: string): void {
  const spoilt = new Map<string, Cell>();
  for (const row of internals(grid)._rows)
    row?.eachCell((cell) => {
      const result: unknown = cell.type === ValueType.Formula ? cell.result : null;
      if (result instanceof Date && Number.isNaN(result.getTime())) spoilt.set(cell.address, cell);
    });
  if (spoilt.size === 0) return;
  for (const { attributes, inner } of elementsOf(sheetXml, "c")) {
    const cell = spoilt.get(attributes["r"] ?? "");
    if (cell === undefined) continue;
    const text = unescapeXml(elementsOf(inner, "v")[0]?.inner ?? "");
    const result = attributes["t"] === "e" ? { error: text } : text;
    cell.value = { ...(cell.value as CellFormulaValue), result } as CellFormulaValue;
  }
}
