import type { Cell, CellFormulaValue, CellValue, Workbook, Worksheet } from "exceljs";
import { internals } from "./gridInternals";
import { elementsOf, unescapeXml } from "./xml";

/**
 * exceljs takes every number and every result of a formula in a cell with a date format for a date: also a number too
 * large for one (an ID of twelve digits), text and errors. It would save them as `NaN`. Such cells are read again from
 * the XML of the sheet.
 */
export function repairDates(grid: Worksheet, sheetXml: string): void {
  const spoilt = new Map<string, Cell>();
  for (const row of internals(grid)._rows)
    row?.eachCell((cell) => {
      if (isNoDate(cell.value) || isNoDate(cell.result)) spoilt.set(cell.address, cell);
    });
  if (spoilt.size === 0) return;
  for (const { attributes, inner } of elementsOf(sheetXml, "c")) {
    const cell = spoilt.get(attributes["r"] ?? "");
    if (cell === undefined) continue;
    const value = valueOf(attributes["t"] ?? "n", unescapeXml(elementsOf(inner, "v")[0]?.inner ?? ""));
    cell.value = isNoDate(cell.value)
      ? value
      : ({ ...(cell.value as CellFormulaValue), result: value } as CellFormulaValue);
  }
}

/** exceljs reads any text as a date, and cannot save a workbook with a date that is none. */
export function repairProperties(workbook: Workbook): void {
  for (const name of ["created", "modified", "lastPrinted"] as const)
    if (isNoDate(workbook[name])) Reflect.deleteProperty(workbook, name);
}

function isNoDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

function valueOf(type: string, text: string): Exclude<CellValue, undefined> {
  if (type === "e") return { error: text } as CellValue as Exclude<CellValue, undefined>;
  const number = Number(text);
  return type === "n" && text.trim() !== "" && !Number.isNaN(number) ? number : text;
}
